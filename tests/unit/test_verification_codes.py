"""Which codes the finder takes out of a mail, by how and where they are written."""

import pytest

from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import find, weigh

ACME = Mailbox(name="Acme", address="no-reply@acme.example")
ADA = Mailbox(address="ada@inbox.test")


def mail(subject: str, text: str = "", html: str | None = None) -> Mail:
    return Mail(subject=subject, sender=ACME, to=(ADA,), text=text, html=html)


def code_in(text: str, subject: str = "Sign in to Acme") -> str | None:
    return find(mail(subject, text)).code


def code_on_page(html: str, subject: str = "Sign in") -> str | None:
    return find(mail(subject, html=f"<html><body>{html}</body></html>")).code


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("481516", "481516"),
        ("481 516", "481516"),
        ("481-516", "481516"),
        ("48 15 16", "481516"),
        ("4 8 1 5 1 6", "481516"),
        ("_481516_", "481516"),
        ("4-8-1-5-1-6", "481516"),
        ("481·516", "481516"),
        ("481\u00a0516", "481516"),
        ("４８１５１６", "481516"),
        ("٤٨١٥١٦", "481516"),
        ("४८१५१६", "481516"),
        ("4\u200b8\u200b1\u200b5\u200b1\u200b6", "481516"),
        ("48\u00ad15\u00ad16", "481516"),
        ("4\ufe0f\u20e38\ufe0f\u20e31\ufe0f\u20e35\ufe0f\u20e3", "4815"),
        ("G-481516", "481516"),
        ("0042", "0042"),
        ("48151623", "48151623"),
        ("2025", "2025"),
        ("K7Q2XM", "K7Q2XM"),
        ("x7Kp2Q", "x7Kp2Q"),
        ("K7Q2 XM9P", "K7Q2XM9P"),
        ("AB12-CD34", "AB12-CD34"),
        ("ABC-DEF", "ABC-DEF"),
        ("A B 1 2 C", "AB12C"),
        ("QWKZPB", "QWKZPB"),
        ("apple-river-stone", "apple-river-stone"),
    ],
)
def test_a_code_is_what_is_to_be_typed_however_it_is_written(written: str, code: str) -> None:
    assert code_in(f"Your login code is {written}. It expires in 10 minutes.") == code


@pytest.mark.parametrize("written", ["4.8.1.5.1.6", "4, 8, 1, 5, 1, 6", "4 / 8 / 1 / 5 / 1 / 6"])
def test_digits_between_signs_are_a_code_on_a_line_of_their_own(written: str) -> None:
    assert code_in(f"Your login code:\n\n{written}") == "481516"


@pytest.mark.parametrize("written", ["K7Q2-XM9P", "brave otter lamp", "brave-otter", "[481 516]"])
def test_a_code_may_stand_alone_below_its_name(written: str) -> None:
    found = code_in(f"Your login code:\n\n    {written}\n\nIt expires in 10 minutes.")

    assert found == written.strip("[]").replace("481 516", "481516")


@pytest.mark.parametrize(
    "line",
    [
        "Total $4815 and €4815 and 4815 € and 4815%",
        "2025-11-03 at 14:05:33",
        "from 203.0.113.77 with Chrome 131.0.6778",
        "Order #481516, No. 4815/16",
        "+49 30 481516",
        "ada4815@inbox.test or www.acme481516.example",
        "10 times 4815 points, 4815 days",
        "our 4815 Main Street office",
        "4815",
        "48151623421",
        "a B c",
    ],
)
def test_other_numbers_are_no_codes_though_the_mail_speaks_of_one(line: str) -> None:
    text = f"Your login code comes in another message. It expires soon.\n\nSeen: {line}, thank you."

    assert code_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "481516 is your login code",
        "Use 481516 to log in",
        "Enter 481516 as your login code",
        "Acme: 481516 is your login code",
        "481516\n\nThat is your login code.",
        "Type these digits on the screen:\n\n481516",
        "Login code\n----------\n481516",
        "Someone, hopefully you, is logging in. Code: 481516",
        "Code: 481516",
        "Use this code to log in. It expires in 10 minutes.\n\nHello Ada,\n\n481516",
        "481516 and you're in. It expires at 09:25.",
        "It stops working at noon. To go on, carry this over to the other window:\n\n481516",
        "481516\n\nHello Ada,\n\nthat is your login code.",
    ],
)
def test_a_code_is_named_before_behind_above_or_below_it(text: str) -> None:
    assert code_in(text) == "481516"


def test_a_subject_that_opens_with_its_code_is_enough() -> None:
    found = find(mail("4815 is your Acme code", "You see it in the subject line."))

    assert found.code == "4815"


@pytest.mark.parametrize(
    "html",
    [
        "<p>Your login code</p><table><tr><td>4</td><td>8</td><td>1</td><td>5</td></tr></table>",
        "<p>Your login code</p><span>4</span><span>8</span><span>1</span><span>5</span>",
        "<p>Your login code</p><ul><li>4</li><li>8</li><li>1</li><li>5</li></ul>",
        "<p>Your login code</p><table><tr><td>48</td><td>15</td></tr></table>",
        "<p>Your login code</p><table><tr><td>48</td><td>-</td><td>15</td></tr></table>",
        "<p>Your login code</p><b>48</b>&nbsp;<b>15</b>",
        "<p>Your login code is<br><br><span style='font-size:30px'>4815</span><br>Thanks</p>",
        "<p>Your login code</p><pre>4815</pre>",
        "<p>Your login code</p><input value='4815' readonly>",
        "<p>Your login code</p><a href='https://acme.example/'>4815</a>",
        "<div style='display:none'>4815 is your login code</div><p>Hello</p>",
        "<title>Acme 2025</title><style>p{}</style><script>1</script><p>Your login code: 4815",
    ],
)
def test_a_code_is_found_in_any_piece_of_a_page(html: str) -> None:
    assert code_on_page(html) == "4815"


def test_a_large_number_needs_less_of_a_name() -> None:
    large = "<p style='font-size:32px;letter-spacing:6px'>481516</p>"

    found = code_on_page(f"<p>These digits let you in</p>{large}")

    assert found == "481516"


def test_the_page_is_heard_where_the_text_is_only_a_stub() -> None:
    stub = "This mail is made of HTML. Trouble? Call 030 481516."
    html = "<p>Your login code is <b>815162</b></p>"

    assert find(mail("Sign in", stub, html)).code == "815162"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ticket 778899: your login code is 481516", "481516"),
        ("Customer no. 12345678\nLogin code: 481516\nDate: 03.11.2025", "481516"),
        ("To pay 89 EUR with card ending 4471, your one-time code is 481516.", "481516"),
        ("One-time code to pay 89 EUR with card ending 4471: 481516", "481516"),
        ("481516 is the OTP for a purchase at SHOE MART with card ending 4471.", "481516"),
        ("Your old code 999888 holds no longer. Your new login code is 481516.", "481516"),
        ("Enter 481516 on your phone to log in. Order number 99887766.", "481516"),
    ],
)
def test_among_several_numbers_the_one_called_a_code_wins(text: str, code: str) -> None:
    assert code_in(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "Your delivery code: 4815",
        "The code of the door is 4815. Keep it secret.",
        "Booking code K7Q2XM, seat 12",
        "Meeting ID: 812 3456 7890\nPasscode: 481516",
        "Voucher code: SPRING25",
        "Use code SPRING25 and save 20%",
        "Licence key: K7Q2-XM9P-LL3R",
        "Guest Wi-Fi: Acme\nAccess code: 481516\nRoom number: 12",
        "Never tell anyone a code like 481516, for example to log in.",
        "Keep your backup codes:\n\n48151623\n88421093\n77124490\n12098834",
        "Number of guests\n\n4815",
        'Thieves write "your passcode is 481516, call us now" and wait for you to log in.',
        "A one-time code was entered successfully on 7 December 2025.",
        "A one-time code was entered successfully on December 7, 2025.",
        "Consultation (code CS 4815)",
        "Code: 20448, a cook. Code: 20517, a baker. Code: 20981, a waiter.",
        "The code of your key SHA256:9f2c...4815 and of your card *4815 is secret.",
        "Your code KAT25-9X4M-0417 is valid until 2028",
    ],
)
def test_keys_to_things_and_numbers_of_things_are_no_codes(text: str) -> None:
    assert code_in(text, subject="Acme") is None


def test_a_subject_about_a_door_speaks_against_any_code() -> None:
    text = "Your access code is 481516. Please keep it secret."

    assert find(mail("Your access code", text)).code == "481516"
    assert find(mail("Code for the door", text)).code is None


def test_cells_of_unlike_length_are_not_joined() -> None:
    cells = "<td>ab</td><td>48</td><td>15</td><td>162</td><td>342</td>"

    candidates, _ = weigh(mail("Log in", html=f"<p>Login code</p><table><tr>{cells}"))

    assert {each.value for each in candidates} == {"4815", "162342"}


def test_words_are_no_code_when_they_mean_something() -> None:
    assert code_in("Your login code:\n\nverify your address\n\n", subject="Acme") is None


def test_the_names_of_both_ends_are_no_codes() -> None:
    sender = Mailbox(name="ACME24", address="no-reply@acme.example")
    to = (Mailbox(address="ada1990@inbox.test"),)
    text = "Login code: ACME24\n\nLogin code: ada1990"

    found = find(Mail(subject="Sign in", sender=sender, to=to, text=text))

    assert found.code is None


def test_new_text_wins_over_the_text_it_quotes() -> None:
    new, old = "Your new access code is 481516.", "Your verification code is 999888."
    quoted = f"{new}\n\nOn Mon, 3 Nov 2025 at 14:05, Acme wrote:\n> {old}"
    attached = f"{new}\n\n-----Original Message-----\nFrom: Acme\nSubject: Code\n\n{old}"
    cited = f"<p>{new}</p><blockquote type='cite'><p>{old}</p></blockquote>"

    assert code_in(quoted) == "481516"
    assert code_in(attached) == "481516"
    assert code_on_page(cited) == "481516"


def test_a_quoted_code_alone_is_none() -> None:
    answer = "Thanks, it worked, I am in again now!\n\n> Your verification code is 999888."

    assert code_in(answer, subject="Re: Your code") is None


def test_a_forwarded_code_is_found() -> None:
    header = "---------- Forwarded message ---------\nFrom: Acme\nSubject: Your login code\n"

    assert code_in(f"FYI\n\n{header}\nYour login code is 481516.") == "481516"


def test_a_conversation_must_say_more_clearly_what_is_a_code() -> None:
    text = "Six digits are in, say 481516 in the OTP field, and it hangs."
    first = Mail(subject="OTP", sender=ACME, text=text)
    headers = (("In-Reply-To", "<1@acme.example>"),)
    answer = Mail(subject="OTP", sender=ACME, text=text, headers=headers)

    scores = [weigh(each)[0][0].score for each in (first, answer)]

    assert scores[1] == pytest.approx(scores[0] - 1)


@pytest.mark.parametrize("subject", ["Changes", "Login"])
def test_in_a_long_text_that_asks_for_no_care_a_code_may_be_an_example(subject: str) -> None:
    code = "In the sandbox the verification code is always 481516."
    filler = "All endpoints got a new name this spring, and the old ones answer as before. " * 6

    short, long, careful = (
        weigh(mail(subject, text))[0][0].score
        for text in (code, f"{filler} {code}", f"{filler} {code} Never share it.")
    )

    assert short > careful > long


def test_a_number_without_a_name_is_surer_when_told_what_it_does_and_how_long() -> None:
    plain, brief, useful = (
        weigh(mail("Acme", text))[0][0].score
        for text in ("4815 there.", "4815 there. It expires.", "4815 and you're in. It expires.")
    )

    assert useful > brief > plain


def test_what_looks_made_up_or_made_to_be_remembered_needs_clearer_names() -> None:
    names = ("481516", "000000", "K7Q2XM", "SAVE20", "2025", "481516234")

    scores = {
        name: weigh(mail("Acme", f"Your code is {name} for now"))[0][0].score for name in names
    }

    assert scores["481516"] > scores["000000"]
    assert scores["K7Q2XM"] > scores["SAVE20"]
    assert scores["481516"] > max(scores["2025"], scores["481516234"])


def test_a_code_bound_to_a_domain_is_found() -> None:
    assert code_in("@acme.example #481516", subject="Acme") == "481516"
    assert code_in("@acme.example #481516 @pay.example", subject="Acme") == "481516"


def test_a_code_that_a_link_of_the_mail_carries_is_surer() -> None:
    text = "User ID: 4471\nCode: fR8wq2Zt\n\nhttps://acme.example/{}"

    alone, carried = (
        weigh(mail("Your account", text.format(path)))[0][0].score
        for path in ("x", "x?code=fR8wq2Zt")
    )

    assert carried > alone


def test_codes_come_surest_first_with_their_confidence() -> None:
    found = find(mail("Log in", "Enter the login code 481516.\n\nOr the login code A1B2C3."))

    assert [code.value for code in found.codes] == ["481516", "A1B2C3"]
    assert 1 >= found.codes[0].confidence > found.codes[1].confidence >= 0.5
    assert found.code == "481516"


def test_every_candidate_is_explained() -> None:
    candidates, _ = weigh(mail("Sign in", "Login code: 481516. Order number: 778899"))

    code, order = candidates
    assert code.value == "481516"
    assert "one_time in its sentence" in {piece.reason for piece in code.evidence}
    assert order.value == "778899"
    assert "label in its sentence" in {piece.reason for piece in order.evidence}
    assert code.score > 4 > order.score


def test_a_mail_of_nothing_gives_nothing() -> None:
    found = find(Mail(subject="", sender=Mailbox()))

    assert (found.code, found.link, found.codes, found.links) == (None, None, (), ())


HOLDS = "to be typed in while it holds"


@pytest.mark.parametrize(
    "until",
    [
        "until 13:12",
        "before 11:30",
        "bis 13:12 Uhr",
        "avant 16 h 40",
        "fino alle ore 13:12",
        "hasta las 13:12",
        "до 13:12",
        "13:12까지",
        "13時12分まで",
        "13:12'ye kadar",
    ],
)
def test_an_hour_until_which_it_holds_speaks_for_what_is_to_be_typed(until: str) -> None:
    assert HOLDS in reasons_for(f"Type this on our page: 4815.\n\nIt is there {until}.")


@pytest.mark.parametrize("hour", ["We open at 13:12", "It was 8:31, by then it was late"])
def test_any_other_hour_is_no_deadline(hour: str) -> None:
    assert HOLDS not in reasons_for(f"Type this on our page: 4815.\n\n{hour}.")


def reasons_for(text: str) -> set[str]:
    codes, _ = weigh(mail("Acme", text))
    return {piece.reason for piece in codes[0].evidence}


def test_digits_grouped_as_large_numbers_are_one_number() -> None:
    assert code_in("Your login code is 4 418 207.") == "4418207"


def test_a_code_in_speech_of_several_sentences_is_somebody_elses() -> None:
    said = "Same here. It said your login code is 481516, then told me it had expired."

    assert code_in(f'"{said}" -- tiny') is None
    assert code_in(f"\u201c{said} Odd!\u201d") is None
    assert code_in(f'They call it "safe". {said}') == "481516"


def test_a_sure_name_right_behind_it_beats_the_name_of_another_number_before_it() -> None:
    text = "Acme Mobile: 7093 is your one-time PIN for the change on account 500118274."

    assert code_in(text, "Acme") == "7093"


def test_a_name_that_runs_into_the_verb_names_what_is_typed() -> None:
    assert code_in("若您未提出要求，請回信告知，案件編號請填 C-11401。", "請確認您的地址") is None


def test_a_thing_with_a_number_has_no_code_where_nothing_is_kept_secret_or_brief() -> None:
    text, subject = "Confirmation code: K7Q2XM", "Your ticket to the museum"

    assert code_in(text, subject) is None
    brief = "Enter it to confirm your address. It expires in 10 minutes."
    assert code_in(f"{text}. {brief}", subject) == "K7Q2XM"


def test_the_key_of_a_thing_in_the_subject_is_no_code() -> None:
    subject = "Your delivery OTP 3917"

    assert code_in("Tell the driver this OTP:\n\n3917\n", subject) is None


def test_a_code_of_korean_words_may_have_things_among_them() -> None:
    text = "아래 확인 문구를 입력해 주세요.\n\n나무 열쇠 바다 일곱\n\n문구는 5분 뒤 무효가 됩니다."

    assert code_in(text, "기기 연결") == "나무 열쇠 바다 일곱"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("618 044 2", "6180442"),
        ("7156-30", "715630"),
        ("H7Q 4MX 9T", "H7Q4MX9T"),
        ("QH 82 LM 05", "QH82LM05"),
        ("qmtx-7h4r", "qmtx-7h4r"),
    ],
)
def test_groups_of_a_code_may_be_unlike(written: str, code: str) -> None:
    assert code_in(f"Your login code for ten minutes:\n\n{written}") == code


@pytest.mark.parametrize(("written", "code"), [("4471-902", "4471902"), ("663-208-91", "66320891")])
def test_a_number_read_out_in_groups_is_a_code_within_a_sentence(written: str, code: str) -> None:
    assert code_in(f"Enter the login code {written} in the app") == code


def test_two_unlike_groups_of_nine_digits_are_no_code() -> None:
    assert code_in("Enter the login code 48151 6234 in the app") is None


@pytest.mark.parametrize(
    "line",
    [
        "Type this in on your new phone:",
        "These digits let you sign in to your licence on the new phone:",
    ],
)
def test_what_is_asked_for_is_no_number_of_what_else_is_named(line: str) -> None:
    assert code_in(f"{line}\n\n481516\n\nIt expires in 10 minutes.") == "481516"


def test_the_number_of_a_thing_above_which_it_stands_is_no_code() -> None:
    assert code_in("The number of your licence:\n\n481516\n\nIt expires in 10 minutes.") is None


def test_digits_with_stars_for_the_rest_are_no_code() -> None:
    assert code_in("Your login code for 0791********") is None


def test_a_line_that_brings_its_code_names_no_number_below_it() -> None:
    text = "Enter the login code TIL5B-7QK2-MX in the app.\n\nYours\n\n02 40 00 01"

    below = next(each for each in weigh(mail("Acme", text))[0] if each.value == "02400001")
    assert "nothing names it" in {piece.reason for piece in below.evidence}


def test_what_is_named_and_to_be_typed_is_heard_through_a_long_text_about_a_thing() -> None:
    text = f"{'We tell you all that is new in the house. ' * 12}\n\nType the login code 481516."

    assert code_in(text, "Your election") == "481516"


@pytest.mark.parametrize("line", ["Monday at 10:15 by video", "le lundi à 10:15 avant tout"])
def test_an_hour_is_no_deadline_when_its_word_only_follows(line: str) -> None:
    reasons = {piece.reason for piece in weigh(mail("Acme", f"481516\n\n{line}"))[0][0].evidence}

    assert "something lapses" not in reasons


def test_a_name_of_the_sender_within_a_code_belongs_to_it() -> None:
    assert code_in("Your login code:\n\nACME-7K3M\n\nIt expires in 10 minutes.") == "ACME-7K3M"
