"""What the lines around a number or a link, and its place in the mail, say of it."""

import pytest

from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import find, weigh

LINK = "https://acme.example/x/Xk29fjQpLw8ZbTn4Rv"
BUTTON = f'<a href="{LINK}" style="background:#15c">{{}}</a>'
LIST = (("List-Unsubscribe", "<https://acme.example/leave>"),)


def mail(text: str, subject: str = "Acme", html: str | None = None) -> Mail:
    sender = Mailbox(name="Acme", address="no-reply@acme.example")
    return Mail(subject=subject, sender=sender, text=text, html=html)


def candidates(text: str) -> list[str]:
    return [each.value for each in weigh(mail(text))[0]]


def reasons(text: str, subject: str = "Acme") -> set[str]:
    """Why the surest number is or is not taken for a code."""
    return {piece.reason for piece in weigh(mail(text, subject))[0][0].evidence}


def link_reasons(html: str, subject: str = "Acme") -> dict[str, float]:
    weighed = weigh(mail("", subject, html))[1][0]
    return {piece.reason: piece.weight for piece in weighed.evidence}


@pytest.mark.parametrize("code", ["ЖК-7719", "Т4К9М", "ТИША-РІКА-42"])
def test_capitals_of_cyrillic_with_digits_are_a_code(code: str) -> None:
    assert code in candidates(f"Код входа: {code}")


def test_a_word_of_cyrillic_is_no_part_of_a_number() -> None:
    assert candidates("Рейс 12АБв") == []


@pytest.mark.parametrize("password", ["pd-Kx82qm", "Sw-8812k"])
def test_a_password_of_two_parts_and_letters_of_both_cases_is_a_code(password: str) -> None:
    assert candidates(f"One-time password: {password}") == [password]


@pytest.mark.parametrize("word", ["Covid-19", "Galaxy-S9", "Pixel-8a"])
def test_a_word_with_a_dash_is_no_password(word: str) -> None:
    assert candidates(f"One-time password: {word}") == []


def test_minutes_in_brackets_behind_a_code_count_nothing() -> None:
    assert "counts something" not in reasons("コード 8G2QX7(3分間)")
    assert "counts something" in reasons("Code 4815 minutes")


def test_minutes_behind_a_comma_and_a_blank_are_no_part_of_a_code() -> None:
    assert candidates("驗證碼 K2-7740,20 分鐘內有效") == ["K2-7740"]


def test_what_is_typed_in_is_not_the_number_before_a_verb_that_has_its_own() -> None:
    weighed = weigh(mail("For your connection 441-882, enter 33-90-18."))[0]
    typed = {each.value for each in weighed for piece in each.evidence if "typing" in piece.reason}

    assert typed == {"339018"}


def test_what_comes_behind_the_verb_does_not_name_what_is_typed() -> None:
    assert "payment behind it" not in reasons("604418 をアプリに入力して送金を完了")
    assert "payment behind it" in reasons("604418 送金")


def test_typing_may_be_told_in_the_next_sentence() -> None:
    assert "typing in the next sentence" in reasons("Yours is 9043. Enter it in the app.")
    assert "typing in the next sentence" not in reasons("Yours is 9043. Enter 5512 in the app.")


def test_a_cell_right_above_a_number_names_it_by_whatever_word() -> None:
    text = "Enter it in the app:\n\n{}\n\n004417"

    assert "typing above it" not in reasons(text.format("Plumbus"))
    assert "typing above it" in reasons(text.format("It is good for a day, dear reader:"))


def test_a_thing_within_what_is_to_be_confirmed_names_no_number() -> None:
    """Where one lives is a thing, and moving there is something to confirm."""
    assert "label in its sentence" not in reasons("Confirma tu cambio de domicilio con 481516")
    assert "label in its sentence" in reasons("Confirma tu domicilio con 481516")


def test_what_older_mail_says_sends_nobody_to_the_subject() -> None:
    sent = "the text sends the reader to the subject"

    assert sent in reasons("The code is in the subject line.", "481516")
    assert sent not in reasons("Hello\n\n> The code is in the subject line.", "481516")


def test_typing_within_minutes_is_brief_without_a_word_of_lapsing() -> None:
    assert "to be typed in while it holds" in reasons("Enter 481516 within 3 minutes")


def test_a_short_mail_that_wants_a_number_typed_soon_asks_somebody() -> None:
    assert "in a mail that asks for nobody" not in reasons("Enter 4815 in the app, for 5 minutes")
    assert "in a mail that asks for nobody" in reasons("Enter 4815 in the app")


def test_a_notice_brings_no_code_unless_it_asks_to_type_it_in() -> None:
    subject = "Your password was changed"

    assert "a number in a notice" in reasons("Operation\n\n481516\n\nCall us.", subject)
    assert "a number in a notice" not in reasons("Enter 481516 now.", subject)
    assert "a number in a notice" not in reasons("Your code: 481516", subject)
    assert "a number in a notice" not in reasons("481516", "Was your password changed?")


def test_what_is_typed_to_approve_a_thing_is_not_its_number() -> None:
    doubt = "the mail is about a thing with a number"

    assert doubt not in reasons("Enter 481516 to confirm it. It expires.", "Your order")
    assert doubt in reasons("Look at 481516 there.", "Your order")


def test_a_subject_that_approves_a_thing_is_half_about_it_where_typing_is_brief() -> None:
    text = "Enter 481516 now. It expires in 10 minutes."
    weights = {
        subject: piece.weight
        for subject in ("Approve your order", "Your order")
        for piece in weigh(mail(text, subject))[0][0].evidence
        if piece.reason == "its subject is about something else"
    }

    assert weights == {"Approve your order": -1.0, "Your order": -2.0}


def test_a_short_mail_may_end_with_its_code_and_a_longer_one_may_not() -> None:
    assert "near the end" not in reasons("Hello\n\nHello\n\nHello\n\n481516")
    assert "near the end" in reasons("Hello\n\nHello\n\nHello\n\nNumber 481516")
    assert "near the end" in reasons("Hello\n\n" * 8 + "481516")


@pytest.mark.parametrize("name", ["Your code", "PIN", "Dein Code"])
def test_a_code_that_ends_a_few_lines_is_found(name: str) -> None:
    text = "Hi Anna,\n\nThanks for joining us.\n\nWe are glad you are here.\n\n{}: 481516"

    assert find(mail(text.format(name))).code == "481516"


def test_mail_to_a_list_may_have_a_code_that_its_subject_is_about() -> None:
    weights = {}
    for subject in ("Your login code", "Login code for your order", "Acme"):
        sent = Mail(subject=subject, sender=Mailbox(), text="481516", headers=LIST)
        evidence = weigh(sent)[0][0].evidence
        weights[subject] = [each.weight for each in evidence if each.reason == "it goes to a list"]

    assert weights == {
        "Your login code": [-1.5],
        "Login code for your order": [-3.0],
        "Acme": [-3.0],
    }


def test_a_link_to_sign_in_may_be_called_by_a_word_of_links_that_lead_elsewhere() -> None:
    assert link_reasons(BUTTON.format("Help"))["elsewhere in its text"] == -5.0
    assert link_reasons(BUTTON.format("Log in to your help"))["elsewhere in its text"] == -2.5


def test_a_price_above_a_link_that_confirms_an_address_is_no_doubt() -> None:
    page = f"<p>For $20.</p>{BUTTON.format('Confirm your address')}"

    assert "a price before it" not in link_reasons(page)
    assert "a price before it" in link_reasons(page, "Your order")


def test_what_was_done_counts_less_where_the_subject_wants_an_address_confirmed() -> None:
    page = f"<p>Your password was changed.</p>{BUTTON.format('Confirm your address')}"

    assert link_reasons(page)["tells of something done"] == -3.5
    assert link_reasons(page, "Confirm your address")["tells of something done"] == -1.0


@pytest.mark.parametrize("told", ["with the password birch41", "with the password: birch-41"])
def test_a_password_that_stands_there_is_not_asked_for(told: str) -> None:
    page = f"<p>Open the album {told}</p>{BUTTON.format('Go')}"

    assert "asked for above it" not in link_reasons(page)


def test_a_yes_below_who_did_not_ask_is_no_way_out() -> None:
    page = f"<p>Not you?</p>{BUTTON}"

    assert "a way out above it" in link_reasons(page.format("Reset the password"))
    assert "a way out above it" not in link_reasons(page.format("Yes, reset the password"))


def test_an_address_that_the_subject_asks_for_may_follow_who_did_not_ask() -> None:
    ignore = "If you didn't request this, you can safely ignore this email."
    text = f"Hi Anna,\n\n{ignore}\n\n{LINK}\n\nThe Acme team"

    assert find(mail(text, "Reset your Acme password")).link == LINK
    assert find(mail(text, "Acme")).link is None


def test_a_price_behind_a_code_goes_on_with_it_and_minutes_do_not() -> None:
    assert candidates("您的驗證碼 4815.20 元") == []
    assert candidates("您的驗證碼 K2-7740,5 分鐘內有效") == ["K2-7740"]


def test_a_subject_counts_nothing_where_it_is_about_a_code_or_signing_in() -> None:
    assert "its subject counts something" in reasons("481516", "Questions")
    assert "its subject counts something" not in reasons("481516", "Questions about your code")


def test_a_link_near_the_end_of_a_short_mail_is_no_footer() -> None:
    assert "near the end" not in link_reasons("<p>Hello</p>" * 4 + BUTTON.format("Go"))
    assert "near the end" in link_reasons("<p>Hello</p>" * 5 + BUTTON.format("Go"))
