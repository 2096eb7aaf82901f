"""How codes are set on the page, and what only looks like one."""

import pytest

from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import find, weigh


def mail(text: str, html: str | None = None, sender: str = "Acme") -> Mail:
    mailbox = Mailbox(name=sender, address="no-reply@acme.example")
    return Mail(subject="Sign in", sender=mailbox, text=text, html=html)


def candidates(text: str) -> set[str]:
    return {each.value for each in weigh(mail(text))[0]}


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("481 51", "48151"),
        ("48151 623", "48151623"),
        ("48 15 162", "4815162"),
        ("481 516 23", "48151623"),
        ("[4] [8] [1] [5]", "4815"),
        ("(4)(8)(1)(5)", "4815"),
        ("_4_ _8_ _1_ _5_", "4815"),
    ],
)
def test_groups_and_boxes_are_one_code_alone_and_in_a_sentence(written: str, code: str) -> None:
    alone = f"Your login code:\n\n{written}\n\nIt expires soon."
    within = f"Your login code is {written}. It expires soon."

    assert [find(mail(text)).code for text in (alone, within)] == [code, code]


@pytest.mark.parametrize("written", [">>> 481516 <<<", ">481516<", "481.516", "B- 481 516"])
def test_signs_around_a_code_that_stands_alone_are_no_part_of_it(written: str) -> None:
    assert find(mail(f"Your login code:\n\n{written}\n\nIt expires soon.")).code == "481516"


def test_dots_may_lead_to_a_code() -> None:
    text = "Login code by mail ............ K7Q2XM\nGood for ................. 30 min"

    assert find(mail(text)).code == "K7Q2XM"


def test_a_stop_ends_a_code_where_a_word_is_written_onto_the_number_behind_it() -> None:
    assert find(mail("动态验证码 481 516,3分钟内有效。")).code == "481516"
    assert "4815" not in candidates("The total is 4815,16 today")


@pytest.mark.parametrize("masked", ["**** 4815", "•• 4815", "XX 4815", "*-*-048 15"])
def test_digits_behind_a_mask_are_the_last_of_something_longer(masked: str) -> None:
    assert candidates(f"To confirm it enter the code. Account: {masked} there") == set()


def test_long_numbers_in_groups_are_no_code() -> None:
    assert candidates("Call 0800 12 34 567 today") == set()


def test_a_greeting_is_no_code() -> None:
    text = "ada58,\n\nuse this page to reset your password. If you did not ask, ignore it."

    assert find(mail(text)).code is None


def test_a_commit_and_a_code_in_its_title_do_not_meet() -> None:
    text = 'Commit: 9f27c1d4 "Mend the verification code"'

    assert find(mail(text)).code is None


def test_each_sign_in_a_box_of_its_own_is_surer_than_a_number() -> None:
    plain, boxed = (weigh(mail(text))[0][0].score for text in ("4815", "4 8 1 5"))

    assert boxed > plain


@pytest.mark.parametrize(
    "code",
    [
        "maple-river-27",
        "maple-27-river-lamp",
        "hafen-kran-7713-moewe",
        "река-лес-27",
        "çınar-ırmak-27",
        "źródło-las-27",
    ],
)
def test_words_joined_with_numbers_among_them_are_a_code_alone_and_named(code: str) -> None:
    alone = f"Your login code:\n\n{code}\n\nIt expires in 10 minutes."
    named = f"Your login code is {code}. It expires in 10 minutes."

    assert [find(mail(text)).code for text in (alone, named)] == [code, code]


@pytest.mark.parametrize("word", ["maple-27", "maple-river-2", "Maple-River-27"])
def test_two_words_a_single_digit_or_a_capital_make_no_code_of_words(word: str) -> None:
    assert candidates(f"Your login code is {word}. It expires in 10 minutes.") == set()


@pytest.mark.parametrize(
    ("sender", "written", "code"),
    [
        ("BlueBird Mobile", "BB-7093", "7093"),
        ("Blue Bird", "BB-7093", "7093"),
        ("BlueBird Mobile", "QX-4471", "QX-4471"),
        ("BlueBird Mobile", "Q-4471", "4471"),
        ("", "QX-4471", "QX-4471"),
    ],
)
def test_only_the_senders_initials_or_a_single_letter_before_a_dash_are_not_typed(
    sender: str, written: str, code: str
) -> None:
    assert find(mail(f"Your login code is {written}.", sender=sender)).code == code


def test_the_same_prefix_is_kept_in_the_subject_and_in_the_text() -> None:
    sender = Mailbox(name="Acme")

    code = weigh(Mail(subject="QX-4471 is your login code", sender=sender, text="Hello"))[0][0]

    assert code.value == "QX-4471"
    assert "in the subject" in {piece.reason for piece in code.evidence}


def test_a_number_written_like_a_telephones_is_a_code_only_behind_a_sure_name() -> None:
    assert find(mail("Your login code is 663-0918.")).code == "6630918"
    assert find(mail("Phone us at any hour: 663-0918.")).code is None
    assert find(mail("Look at 663-0918 there.")).code is None


def test_a_span_of_years_is_no_code() -> None:
    text = "Your login code:\n\n{}\n\nIt expires in 10 minutes."

    assert candidates(text.format("2026-27")) == set()
    assert candidates(text.format("4026-27")) == {"402627"}


def test_digits_before_capitals_with_digits_are_a_number_of_their_own() -> None:
    assert find(mail("Your login code: 481516 K7Q2 there")).code == "481516"

    reasons = {piece.reason for piece in weigh(mail("Code: 481516 K7Q2 there"))[0][0].evidence}
    assert "part of a longer number" not in reasons
