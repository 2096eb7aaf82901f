"""What a number is called, and what the name of a code tells of what it is the code of."""

import pytest

from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import find, weigh
from mayfly.core.verification.evidence import Weighed

TYPED = "Enter the code {}PE-2207 to log in. It expires in 10 minutes."


def mail(text: str, subject: str = "Sign in", sender: str = "Acme") -> Mail:
    return Mail(subject=subject, sender=Mailbox(name=sender), text=text)


def code_in(text: str, subject: str = "Sign in", sender: str = "Acme") -> str | None:
    return find(mail(text, subject, sender)).code


def candidate(text: str, value: str = "481516", subject: str = "Acme") -> Weighed:
    return next(each for each in weigh(mail(text, subject))[0] if each.value == value)


def reasons(text: str, value: str = "481516", subject: str = "Acme") -> set[str]:
    return {piece.reason for piece in candidate(text, value, subject).evidence}


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        ("Atelier Archet", "Your Atelier Archet code: 481516"),
        ("Prisma Ticket", "Prisma Ticket code: 481516"),
        ("Prisma Ticket", "PRISMA TICKET code: 481516"),
    ],
)
def test_the_senders_own_name_names_no_thing(sender: str, text: str) -> None:
    assert code_in(text, "Hello", sender) == "481516"
    assert code_in(text, "Hello", "Acme") is None


def test_a_thing_of_the_senders_name_is_one_where_the_name_is_not_said() -> None:
    assert code_in("Your ticket code: 481516", "Hello", "Prisma Ticket") is None


def test_a_code_for_a_thing_that_nobody_knows_is_no_code() -> None:
    assert code_in(TYPED.format("for the vessel "), "Hello") is None
    assert code_in(TYPED.format(""), "Hello") == "PE-2207"


@pytest.mark.parametrize("word", ["always ", "this ", "Vessel "])
def test_a_small_word_or_a_name_right_before_a_code_names_nothing_else(word: str) -> None:
    text = TYPED.format(word)

    assert code_in(text, "Hello") == "PE-2207"
    assert "an unknown word right before it" not in reasons(text, "PE-2207")


def test_an_unknown_word_takes_nothing_from_the_name_of_a_thing() -> None:
    assert "an unknown word right before it" not in reasons("Order of the plumbus 481516")


def test_a_sender_called_code_may_send_one() -> None:
    assert code_in("Code: 481516", "Hello", "Code") == "481516"


@pytest.mark.parametrize(
    "text",
    [
        "The müsli code is 481516",
        "Code for the plumbus: 481516",
        "Code d'accès du plumbus: 481516",
        "Código de acceso del plumbus: 481516",
        "Codice di accesso della plumba: 481516",
        "Toegangscode van de plumbus: 481516",
    ],
)
def test_what_a_plain_code_is_of_is_heard_in_many_languages(text: str) -> None:
    assert code_in(text, "Hello") is None


@pytest.mark.parametrize("text", ["Code for this: 481516", "Code d'accès: 481516"])
def test_a_plain_code_of_nothing_is_taken_at_its_word(text: str) -> None:
    assert code_in(text, "Hello") == "481516"


@pytest.mark.parametrize(
    "text",
    [
        "бронь код 481516",
        "замовлення код 481516",
        "reserva código 481516",
        "biglietto codice 481516",
        "الحجز رمز 481516",
        "כרטיס קוד 481516",
    ],
)
def test_a_thing_before_a_code_is_no_part_of_a_name_that_tells_behind_it(text: str) -> None:
    assert "code in its sentence" in reasons(text)


@pytest.mark.parametrize(
    "text",
    [
        "Код заказа 481516",
        "код замовлення 481516",
        "código de reserva 481516",
        "codice del biglietto 481516",
        "رمز الحجز 481516",
        "קוד כרטיס 481516",
        "The booking code 481516",
    ],
)
def test_a_thing_is_part_of_the_name_on_the_side_where_its_language_tells_it(text: str) -> None:
    assert "label in its sentence" in reasons(text)


def test_a_sure_name_stays_one_before_a_number_of_its_own() -> None:
    sure, mere = (
        reasons("481516", subject=f"Your {name} for customer 77") for name in ("login code", "code")
    )

    assert "its subject is about such a code" in sure
    assert "its subject is about another code" in mere


def test_what_is_to_be_typed_parts_two_names() -> None:
    assert "code in its sentence" in reasons("To order use code 481516")


def test_a_word_of_chinese_between_two_names_parts_them() -> None:
    assert "one_time in its sentence" in reasons("订单 您的 验证码 481516")
    assert "label in its sentence" in reasons("订单的验证码 481516")


def test_the_code_of_a_thing_names_what_is_below_a_long_line() -> None:
    above = "The {} is as old as the long and winding road from here to there.\n\n481516"

    assert "label above it" in reasons(above.format("locker code"))
    assert "label above it" not in reasons(above.format("locker"))


def test_a_thing_in_the_sentence_speaks_less_against_what_opens_an_account() -> None:
    assert "and a thing beside it" in reasons("Your ticket comes with the code 481516")
    assert "and a thing beside it" not in reasons("Your ticket: log in with the code 481516")


@pytest.mark.parametrize(
    "text",
    [
        "Code to confirm on the payment page: 550318",
        "Your code to be entered on the payment page: 550318",
        "Enter the code on the payment page: 550318",
    ],
)
def test_a_number_to_be_typed_on_a_payment_page_is_the_code(text: str) -> None:
    assert code_in(text, "Payment") == "550318"


@pytest.mark.parametrize(
    "text",
    [
        "Code of the payment: 550318",
        "Code, and what was paid by card: 550318",
        "Confirm it with the code of the card 550318",
    ],
)
def test_the_number_of_a_payment_is_none_to_be_typed(text: str) -> None:
    assert "payment in its sentence" in reasons(text, "550318")
    assert code_in(text, "Payment") is None


def test_a_row_that_is_a_price_names_no_code_below_it() -> None:
    text = "Enter this code now:\n{}\n\n550318\n\nIt expires in 10 minutes."

    assert code_in(text.format("Payment of $128.40"), "Payment") == "550318"
    assert code_in(text.format("Card number"), "Payment") is None


def test_a_number_whose_next_line_names_the_number_below_that_is_not_named_by_it() -> None:
    table = "Plumbus\n\n77120453\n\nLogin code\n\n481516\n"

    assert code_in(table) == "481516"
    assert "one_time below it" not in reasons(table, "77120453")


def test_a_number_is_named_by_the_line_below_where_no_other_follows() -> None:
    assert "one_time below it" in reasons("481516\n\nis your login code\n\nYours, Acme 12")


@pytest.mark.parametrize("number", ["of 3 November 2025", "at 14:30", "of $20", "of 12.10."])
def test_dates_hours_and_prices_are_no_other_numbers_with_names(number: str) -> None:
    assert "among other numbers with names" not in reasons(f"Code: 481516, order {number}")
    assert "among other numbers with names" in reasons("Code: 481516, order 77")


@pytest.mark.parametrize("text", ['{"code": "481516"}', 'otp="481516"'])
def test_what_a_program_writes_down_is_an_example(text: str) -> None:
    assert "an example" in reasons(text)


def test_a_code_between_quotation_marks_is_no_example() -> None:
    assert code_in('Your login code is "481516"') == "481516"


def test_a_dash_makes_a_word_and_a_number_less_like_a_promotion() -> None:
    assert candidate("Code: SAVE-20", "SAVE-20").score > candidate("Code: SAVE20", "SAVE20").score


def test_typing_to_confirm_an_address_is_surer_than_typing_for_anything_else() -> None:
    address, sign_in = (
        candidate(f"Type 481516 to {purpose}").score
        for purpose in ("confirm your address", "log in")
    )

    assert address > sign_in
