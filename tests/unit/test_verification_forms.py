"""How codes are set on the page, and what only looks like one."""

import pytest

from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import find, weigh


def mail(text: str, html: str | None = None) -> Mail:
    sender = Mailbox(name="Acme", address="no-reply@acme.example")
    return Mail(subject="Sign in", sender=sender, text=text, html=html)


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
