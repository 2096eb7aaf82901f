"""What the rest of a mail says of its codes and links."""

import pytest

from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import find, weigh

LINK = "https://acme.example/x/Xk29fjQpLw8ZbTn4Rv"


def mail(subject: str, text: str, *headers: tuple[str, str]) -> Mail:
    sender = Mailbox(name="Acme", address="no-reply@acme.example")
    return Mail(subject=subject, sender=sender, text=text, headers=headers)


def score(subject: str, text: str, *headers: tuple[str, str]) -> float:
    return weigh(mail(subject, text, *headers))[0][0].score


def link_score(subject: str, text: str, *headers: tuple[str, str]) -> float:
    return weigh(mail(subject, text, *headers))[1][0].score


LONG = "We are glad that you are with us. " * 8
LIST = ("List-Unsubscribe", "<https://acme.example/leave>")


def test_mail_to_a_list_has_hardly_a_code() -> None:
    text = "Enter 481516 to log in."

    assert score("Acme", text) > score("Acme", text, LIST)


def test_a_link_in_mail_to_a_list_confirms_less_where_something_is_sold() -> None:
    text = f"Confirm your address: {LINK}\n\n"
    sold = f"{text}A voucher."

    asked = "Confirm your address"

    assert link_score(asked, text) == link_score(asked, text, LIST)
    assert link_score("Acme", sold) > link_score("Acme", sold, LIST)


def test_a_code_is_surer_beside_a_link_that_confirms() -> None:
    text = "Or enter 481516 there.\n\n{}"
    asked = f"Confirm your address: {LINK}"

    assert score("Acme", text.format(asked)) > score("Acme", text.format("Confirm your address."))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Hello", "Your code is 481516"),
        ("Hello", "Code: 481516"),
        ("Your code is 481516", "This is a test mailing"),
        ("Hallo", "Dein Code: 481516"),
        ("Bonjour", "Votre code : 481516"),
        ("Hola", "Tu código es 481516"),
    ],
)
def test_a_mail_that_says_little_but_a_code_is_taken_at_its_word(subject: str, text: str) -> None:
    assert find(mail(subject, text)).code == "481516"


@pytest.mark.parametrize(
    "text",
    [
        "The door code is 481516",
        "The code for the gate is 481516",
        "Your invite code is 481516",
        "Booking code: 481516",
        "Error code: 481516",
    ],
)
def test_what_opens_or_counts_a_thing_is_no_code_however_little_is_said(text: str) -> None:
    assert find(mail("Hello", text)).code is None


def test_a_code_without_anything_that_asks_for_care_is_less_sure() -> None:
    careless, careful = (
        score("Acme", text)
        for text in (f"{LONG}Login code 481516 there", f"{LONG}Login code 481516. Keep it secret")
    )

    assert careful - careless > 1


@pytest.mark.parametrize(
    "text",
    [
        "To approve the payment of 89 EUR to Shoe Mart, enter it within 5 minutes: 481516",
        "Card ending in 4471. Authorise your purchase at Shoe Mart today with the digits 481516.",
    ],
)
def test_a_payment_to_be_confirmed_does_not_name_the_number(text: str) -> None:
    reasons = {piece.reason for piece in weigh(mail("Your payment", text))[0][0].evidence}

    assert "payment in its sentence" not in reasons


def test_a_long_line_about_a_payment_does_not_name_the_number_below_it() -> None:
    asked = "For your transfer to the joint account of the club we made this:"

    reasons = {
        piece.reason for piece in weigh(mail("Transfer", f"{asked}\n\n481516"))[0][0].evidence
    }

    assert "payment above it" not in reasons


def test_a_row_with_a_number_of_its_own_does_not_name_the_one_below_it() -> None:
    text = "Enter this on the screen now:\nCustomer number: 77120453\n\nK7Q2XM"

    code = next(each for each in weigh(mail("Sign in", text))[0] if each.value == "K7Q2XM")

    assert "typing above it" in {piece.reason for piece in code.evidence}


def test_an_article_begins_another_name() -> None:
    text = "Saisissez dans votre espace client le code à usage unique 481516."

    assert find(mail("Validation", text)).code == "481516"


def test_a_password_that_stands_there_asks_for_none() -> None:
    told = f"Password for this folder: birch-41\nClick the link to open it:\n\n{LINK}"
    asked = f"Choose your password\nClick the link to open it:\n\n{LINK}"

    assert [find(mail("Acme", text)).link for text in (told, asked)] == [None, LINK]


def test_a_link_into_something_else_is_no_way_into_an_account() -> None:
    assert find(mail("Call", f"Log in to the meeting:\n{LINK}\n\nBring the slides.")).link is None


def test_a_mail_about_what_was_done_helps_who_did_not_do_it() -> None:
    told = f"If you did it, all is well.\n\nReset your password: {LINK}"
    helped = f"Not you? All can be undone.\n\nReset your password: {LINK}"

    assert link_score("Your password was changed", told) > link_score(
        "Your password was changed", helped
    )


@pytest.mark.parametrize("query", ["sign=4bc1ad77", "hash=20448-99", "nk=4418-65951642"])
def test_a_parameter_that_signs_an_address_makes_it_for_one_reader(query: str) -> None:
    address = f"https://acme.example/x?id=40218&{query}"

    evidence = weigh(mail("Acme", f"Confirm: {address}"))[1][0].evidence

    assert "made for one reader" in {piece.reason for piece in evidence}


@pytest.mark.parametrize(
    "day", ["9 July 2026", "9 jul. 2026", "9 de julho de 2026", "9. Juli 2026"]
)
def test_a_day_in_words_is_a_day_in_every_language(day: str) -> None:
    evidence = weigh(mail(f"On {day}", f"Confirm: {LINK}"))[1][0].evidence

    assert "the subject names a day or an hour" in {piece.reason for piece in evidence}


@pytest.mark.parametrize("hour", ["à 14h", "às 16h", "um 14 Uhr", "om 14 uur", "a las 21 h"])
def test_an_hour_behind_its_preposition_is_when_to_meet(hour: str) -> None:
    evidence = weigh(mail(f"Acme {hour}", f"Confirm: {LINK}"))[1][0].evidence

    assert "the subject names a day or an hour" in {piece.reason for piece in evidence}


@pytest.mark.parametrize("text", ["Valable 24h", "Gültig 24 h"])
def test_hours_that_something_holds_are_none_at_which_to_meet(text: str) -> None:
    evidence = weigh(mail(text, f"Confirm: {LINK}"))[1][0].evidence

    assert "the subject names a day or an hour" not in {piece.reason for piece in evidence}


def test_deleting_an_account_is_something_that_is_typed_for() -> None:
    plain, deleting = (
        score("Acme", f"{text}, type 481516 there.") for text in ("Today", "To delete your account")
    )

    assert deleting - plain > 1


@pytest.mark.parametrize(
    "kept",
    ["If you did not ask for this, ignore it.", "Never share it.", "Choose a password."],
)
def test_a_code_that_anybody_checks_a_document_with_is_none_unless_it_is_kept(kept: str) -> None:
    genuine = "The verification code is 481516. Employers can verify its authenticity with it."

    assert find(mail("Sign in", genuine)).code is None
    assert find(mail("Sign in", f"{genuine} {kept}")).code == "481516"


def test_a_long_mail_is_not_taken_at_its_word() -> None:
    assert find(mail("Hello", "your code is 481516")).code == "481516"
    assert find(mail("Hello", f"{LONG}your code is 481516")).code is None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Sign in", "481516"),
        ("Your payment", "481516"),
        ("Acme", "481516\n\nYour account"),
        ("Acme", "481516\n\nA new device"),
        ("Acme", "481516\n\nNever share it."),
        ("Acme", f"481516\n\nConfirm your address: {LINK}"),
    ],
)
def test_a_mail_of_an_account_or_of_who_asked_asks_for_somebody(subject: str, text: str) -> None:
    reason = "in a mail that asks for nobody"

    assert reason in {piece.reason for piece in weigh(mail("Acme", "481516"))[0][0].evidence}
    assert reason not in {piece.reason for piece in weigh(mail(subject, text))[0][0].evidence}


def test_a_link_that_confirms_asks_for_somebody() -> None:
    said = "<p>See 481516 there.</p><p>Hello.</p><p>The code is good.</p>"
    page = f'{said}<a href="{LINK}" style="background:#15c">{{}}</a>'

    confirming, opening = (
        {
            piece.reason
            for piece in weigh(Mail(subject="", sender=Mailbox(), html=html))[0][0].evidence
        }
        for html in (page.format("Confirm"), page.format("Open"))
    )

    assert "in a mail that asks for nobody" in opening - confirming


def test_a_number_that_nothing_names_is_no_code_beside_a_link_that_confirms() -> None:
    text = f"481516\n\nConfirm your address: {LINK}"

    assert find(mail("Acme", text)).code is None
    assert find(mail("Acme", f"Login code:\n\n{text}")).code == "481516"


def test_a_payment_beside_which_the_reader_is_to_sign_in_asks_for_something() -> None:
    text = "Code: 481516\n\nThe card was charged."

    assert find(mail("Acme", text)).code is None
    assert find(mail("Acme", f"{text} Log in.")).code == "481516"


def test_a_subject_about_a_thing_weighs_less_where_somebody_is_to_confirm_by_typing() -> None:
    plain, confirming = (
        {piece.reason: piece.weight for piece in weigh(mail("Your order", text))[0][0].evidence}
        for text in ("Type 481516. Not you?", "Type 481516 to confirm it. Not you?")
    )
    reason = "its subject is about something else"

    assert plain[reason] < confirming[reason] < 0
