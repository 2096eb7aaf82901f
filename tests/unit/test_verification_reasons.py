"""Every reason that the finder weighs is given where it applies, and on its own side."""

import re
from pathlib import Path

import pytest

from mayfly.core import verification
from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import weigh
from mayfly.core.verification.evidence import Weighed

# A reason in the finder's source, but for those put together from words of a kind.
NAMED = re.compile(r'Evidence\(\s*"([^"{]+)"')
LINK = "https://acme.example/x/Xk29fjQpLw8ZbTn4Rv"
BUTTON = f'<a href="{LINK}" style="background:#15c">Go</a>'
OPEN = "it all, dear reader, whenever you like, by opening this"
THINGS = "An order, an invoice, a parcel, a ticket and a booking."
LINES = "Hello\n\n" * 8
LONG = "All endpoints got new names this spring, and the old ones answer as before. " * 6

# A reason for (+) or against (-) a code, and a text with the code that it is given to.
OF_TEXTS = [
    ("+ one_time in its sentence", "Login code: 481516"),
    ("+ code in its sentence", "Code: 481516"),
    ("- label in its sentence", "Order: 481516"),
    ("- reference in its sentence", "Phone: 481516"),
    ("- offer in its sentence", "Voucher: 481516"),
    ("- payment in its sentence", "Card: 481516"),
    ("+ code behind it", "481516 is your code"),
    ("- which may mean something else", "See 481516 in the code"),
    ("- a mere word", "QWKZPB, dear reader of ours, is your code"),
    ("+ and to type it in", "Enter code 481516"),
    ("+ and that it lapses", "Code 481516 expires soon"),
    ("+ and what it is for", "Code 481516 to log in"),
    ("- and a percentage", "Code 481516 saves 20%"),
    ("+ typing in its sentence", "Enter 481516 there"),
    ("+ and what it is made of", "Enter the digits 481516"),
    ("+ typing right beside it", "Enter 481516 there"),
    ("- another name right behind it", "Your code 481516 phone"),
    ("+ a password of digits", "Your password is 481516"),
    ("- an example", "Codes like 481516"),
    ("- an example", '"code": "123456"'),
    ("- an example", 'otp="123456"'),
    ("- in what somebody says", 'They say "your code is 481516, call us" and wait'),
    ("- a mere word", "Code of our dear QWKZPB"),
    ("+ as part of its name", "The approving PIN: 481516"),
    ("- far behind its name", "The code of our dear old reader whom we like so much is 481516"),
    ("+ what codes are for in another sentence", "You log in. Code: 481516"),
    ("+ what codes are for in another sentence", "You log in. Type 481516"),
    ("- a kind of code", "A code CS 481516"),
    ("+ code above it", "Code\n\n481516"),
    ("- a mere code, and nothing that is kept for one reader", f"Code: 481516\n\n{LONG}"),
    ("- of something unknown", "The plumbus code is 481516"),
    ("- of something unknown", "The code of plumbus is 481516"),
    ("- of something unknown", "Код плюмбуса: 481516"),
    ("- an unknown word right before it", "Code of the plumbus 481516"),
    ("- and a thing beside it", "The order comes with the code 481516"),
    ("+ and that it is kept secret", "Your code is 481516. Do not share it."),
    ("- a password that is kept", "Your password is 481516"),
    ("- not right above", "Code\n\nHello\n\n481516"),
    ("+ typing above it", "Enter this now\n\n481516"),
    ("+ digits above it", "These digits\n\n481516"),
    ("- label above it", "Order\n\n481516"),
    ("+ code below it", "481516\n\nis your code"),
    ("+ shown below a colon", "Here it is:\n\n481516"),
    ("- nothing names it", "Look at 481516 there"),
    ("- whom to tell who asked for nothing", "Not you? 481516"),
    ("+ opens a line that tells how it holds", "481516 expires soon"),
    ("+ a code spoken of behind it", "Code: 481516\n\nThe code is good"),
    ("- among other numbers with names", "Code: 481516, order 77"),
    ("+ right behind its name, with care", "Code: 481516. Never share it."),
    ("+ and how briefly it holds", "Code 481516. It expires in 10 minutes."),
    ("+ digits", "481516"),
    ("- only letters", "QWKZPB"),
    ("- words", "brave otter lamp"),
    ("- a word and a number", "SAVE20"),
    ("- long", "K7Q2-XM9P-LL3R"),
    ("- long", "K7Q2-XM9P-LL3R-88TD"),
    ("+ letters and digits", "K7Q2XM"),
    ("- looks like a date", "2025"),
    ("- looks like a date", "20251103"),
    ("- ends a date", "On 7 December 2025"),
    ("- one digit over and over", "000000"),
    ("- small letters and digits", "k7q2xm"),
    ("- letters of both cases", "x7Kp2Q"),
    ("+ letters in groups", "ABC-DEF"),
    ("- part of a longer number", "Look at 481516 20 there"),
    ("- part of a longer number", "Look at 20 481516 there"),
    ("- part of a longer number", "Code: KNH-RX 0112TW"),
    ("+ bound to a domain", "@acme.example #481516"),
    ("- quoted", "> 481516"),
    ("- counts something", "481516 points"),
    ("+ alone on its line", "481516"),
    ("+ the only one shown by itself", "481516"),
    ("- the mail proves nothing", "481516"),
    ("- in a mail that asks for nobody", "481516"),
    ("- others check a document with it", "Code 481516: check the authenticity with it"),
    ("- one of a list", "481516\n123123\n815162"),
    ("+ ends a line that names it", "Number 481516"),
    ("+ a link carries it as a code", "481516 https://acme.example/?code=481516"),
    ("- several are called so", "Code: 481516. Code: 815162."),
    ("- in a long text that asks for no care", f"{LONG} Code 481516 there"),
    ("+ the mail speaks of a sign-in code", "481516\n\nYour login code"),
    ("+ something lapses within minutes or hours", "481516\n\nIt expires in 10 minutes."),
    ("+ something lapses", "481516\n\nIt expires."),
    ("+ a short time is named", "481516\n\nFor 10 minutes."),
    ("+ it is secret", "481516\n\nNever share it."),
    ("+ others may leave it", "481516\n\nIf it wasn't you, ignore it."),
    ("- it offers something", "481516\n\nA voucher."),
    ("- it names a percentage", "481516\n\nAll for 20%."),
    ("- it offers much", "481516\n\nA voucher, a coupon and a discount."),
    ("- it names a price", "481516\n\nFor $20."),
    ("- it names many things with numbers", f"481516\n\n{THINGS}"),
    ("- it tells of something done", "481516\n\nYour password was changed."),
    ("- a payment that asks for nothing", "Code: 481516\n\nThe card was charged."),
    ("+ it says little else", "481516"),
    ("+ to be typed in while it holds", "Type 481516. It expires in 10 minutes."),
    ("- it asks for no care", f"{LONG} Look at 481516 there"),
    ("+ sign by sign", "4 8 1 5 1 6"),
    ("- a greeting", "QWK421,\n\nhello"),
    ("- a commit's", "9f3c21a7"),
    ("+ typing in the next sentence", "481516. Enter it now."),
    ("- an hour in its line", "At 14:30 look at 481516 there"),
    ("+ its line is about confirming", "Confirm it. Look at 481516 there"),
    ("+ below a line about an account", "Your account\n\n481516"),
    ("+ above a line that tells how it holds", "481516\n\nIt expires."),
    ("- near the end", f"{LINES}481516"),
    ("- near the end", "Hello\n\nHello\n\nHello\n\nNumber 481516"),
    ("- it names a day", "481516\n\nOn Monday."),
    ("- it names things with numbers", "481516\n\nAn order and a ticket."),
    ("+ it lets something in", "481516\n\nA new device."),
    ("+ beside a link that confirms", f"Enter 481516 there\n\nConfirm your address: {LINK}"),
    ("- nothing names it, and a link confirms", f"481516\n\nConfirm your address: {LINK}"),
]

# The same for a subject above the text 481516.
OF_SUBJECTS = [
    ("+ the subject opens with it", "481516 is your code"),
    ("+ in the subject", "481516"),
    ("+ in the subject", "See 481516"),
    ("- its subject is about another code", "Code of the door"),
    ("- its subject is about something else", "Your order"),
    ("- its subject is about something else", "Confirm your order"),
    ("- the mail is about a thing with a number", "Your order"),
    ("- its subject names a day or an hour", "See you on Monday"),
    ("- its subject names a day or an hour", "See you at 14:30"),
    ("+ its subject is about such a code", "Login code"),
    ("+ its subject is about confirming", "Confirm your address"),
    ("+ its subject is about an account", "Your account"),
    ("- its subject counts something", "Your 50 points"),
    ("- a number in a notice", "Your password was changed"),
    ("- it answers another mail", "Re: Hello"),
    ("- it is about a case with a number", "Hello [#30817]"),
    ("- it is about a case with a number", "Hello [Case 4418]"),
    ("- it is about a case with a number", "AUTH-2291: hello"),
    ("+ behind a colon and what it is for", "To log in: 481516"),
]

# A reason for or against a link, and the page around it.
OF_PAGES = [
    ("+ confirm in its text", BUTTON.replace("Go", "Confirm")),
    ("+ login in its text", BUTTON.replace("Go", "Log in")),
    ("+ passwords in its text", BUTTON.replace("Go", "Password")),
    ("+ yes in its text", BUTTON.replace("Go", "Yes")),
    ("+ invite in its text", BUTTON.replace("Go", "Join")),
    ("+ address in its text", BUTTON.replace("Go", "My address")),
    ("- label in its text", BUTTON.replace("Go", "Order")),
    ("- reference in its text", BUTTON.replace("Go", "Phone")),
    ("- payment in its text", BUTTON.replace("Go", "Card")),
    ("- offer in its text", BUTTON.replace("Go", "Voucher")),
    ("- elsewhere in its text", BUTTON.replace("Go", "Help")),
    ("- leave in its text", BUTTON.replace("Go", "Unsubscribe")),
    ("- disown in its text", BUTTON.replace("Go", "It wasn't me")),
    ("- refuse in its text", BUTTON.replace("Go", "Cancel")),
    ("- to sign something", BUTTON.replace("Go", "Signature")),
    ("+ asked for above it", f"<p>Confirm</p>{BUTTON}"),
    ("+ asked for in its sentence", f"To confirm it all now, {BUTTON}"),
    ("+ pointed to", f"<p>Press the button</p>{BUTTON}"),
    ("+ pointed to in its sentence", f"<p>Press this now, dear reader of ours: {BUTTON}</p>"),
    ("+ below a line about an account", f"<p>Your account</p>{BUTTON}"),
    ("+ above a line for who did not ask", f"{BUTTON}<p>Not you?</p>"),
    ("+ above a line that tells how it holds", f"{BUTTON}<p>It expires.</p>"),
    ("+ above a line that tells how it holds", f"{BUTTON}<p>For 10 minutes.</p>"),
    ("+ the mail speaks of an account", f"{BUTTON}<p>Your account</p>"),
    ("- the mail speaks of a code", f"{BUTTON}<p>A code</p>"),
    ("- a way out above it", f"<p>Not you?</p>{BUTTON}"),
    ("- near the end", f"{'<p>Hello</p>' * 5}{BUTTON}"),
    ("- a way out in its sentence", f"If it wasn't you, then {BUTTON}"),
    ("- a way out before it", f"<p>Hello. Not you? {BUTTON}"),
    ("- elsewhere in its sentence", f"<p>In your browser: {BUTTON}"),
    ("- elsewhere in its sentence", f"<p>Privacy. {BUTTON}"),
    (
        "- a way out of what was done",
        f"<p>Your password was changed. If it wasn't you</p>{BUTTON}",
    ),
    (
        "- a way out of what was done",
        f"<p>Your password was changed.</p><p>Not you?</p>{BUTTON.replace('Go', 'Reset it')}",
    ),
    ("+ confirm above it", f"<p>Confirm {OPEN}</p><p>{LINK}"),
    ("+ login above it", f"<p>Log in {OPEN}</p><p>{LINK}"),
    ("+ passwords above it", f"<p>Password {OPEN}</p><p>{LINK}"),
    ("+ invite above it", f"<p>Join {OPEN}</p><p>{LINK}"),
    ("- label above it", f"<p>Order {OPEN}</p><p>{LINK}"),
    ("- an offer beside it", f"<p>Voucher {OPEN}</p><p>{LINK}"),
    ("- elsewhere above it", f"<p>Help {OPEN}</p><p>{LINK}"),
    ("- nothing asks for confirming", BUTTON),
    ("- nothing asks, but others may leave it", f"{BUTTON}<p>Not you? Ignore it.</p>"),
    ("- asked for elsewhere", f"{BUTTON}<p>Yours,</p><p>Confirm it.</p>"),
    (
        "- asked for elsewhere, and others may leave it",
        f"{BUTTON}<p>Yours,</p><p>Confirm it. Not you? Ignore it.</p>",
    ),
    ("- it may confirm anything", BUTTON.replace("Go", "Confirm")),
    ("- in a mail that asks for nobody", BUTTON.replace("Go", "Confirm")),
    ("- in a mail that asks for nobody", f"<p>It expires.</p>{BUTTON.replace('Go', 'Confirm')}"),
    ("- a way in that is kept for nobody", BUTTON.replace("Go", "Log in")),
    ("- a way in that is kept for nobody", f"<p>Log in {OPEN}</p><p>{LINK}"),
    ("- accepting what may be anything", BUTTON.replace("Go", "Accept")),
    ("- and asks for something unknown", f"<p>Confirm</p>{BUTTON.replace('Go', 'a plumbus')}"),
    ("- and names something unknown", BUTTON.replace("Go", "Confirm the plumbus")),
    ("- and names something unknown", BUTTON.replace("Go", "確認蟒袍")),
    ("- and does not say what", f"<p>Confirm</p>{BUTTON}"),
    ("- and a thing is named beside it", BUTTON.replace("Go", "Confirm your order")),
    ("- into something else", f"<p>Log in to the meeting {OPEN}</p><p>{LINK}"),
    (
        "- and is one of several choices",
        f"{BUTTON.replace('Go', 'Confirm')}<a href='https://acme.example/cancel'>Cancel</a>",
    ),
    ("+ the only way on", BUTTON),
    ("+ a button", BUTTON),
    ("+ a button", BUTTON.replace("style", 'class="btn" title')),
    ("+ a button", f'<table><tr><td bgcolor="#15c"><a href="{LINK}">Go</a>'),
    ("+ on a line of its own", f"<p>Hello</p><p><a href='{LINK}'>Go</a></p>"),
    ("- quoted", f'<blockquote style="border-left:1px">{BUTTON}</blockquote>'),
    ("- hidden", f'<div style="display: none">{BUTTON}</div>'),
    ("- hidden", f"<div hidden>{BUTTON}</div>"),
    ("+ a confirming address", BUTTON.replace("/x/", "/verify/")),
    ("- an address of something else", BUTTON.replace("/x/", "/help/")),
    ("- an address of something else", BUTTON.replace("acme", "help.acme")),
    ("- an address that takes back or reports", BUTTON.replace("/x/", "/revoke/")),
    ("+ made for one reader", BUTTON),
    ("- made for a few readers", BUTTON.replace("Xk29fjQpLw8ZbTn4Rv", "20448")),
    ("- the same for every reader", BUTTON.replace("Xk29fjQpLw8ZbTn4Rv", "start")),
    ("+ something lapses", f"<p>It expires.</p>{BUTTON}"),
    ("- tells of something done", f"<p>Your password was changed.</p>{BUTTON}"),
    ("- tells of something done", f"<p>It expires. Your password was changed.</p>{BUTTON}"),
    ("- which it may only show", f"<p>Your password was changed.</p>{BUTTON}"),
    ("+ something may be refused", f"<p>You may cancel it.</p>{BUTTON}"),
    ("- an hour before it", f"<p>On Monday at 14:30.</p>{BUTTON}"),
    ("- it offers something", f"<p>A voucher.</p>{BUTTON}"),
    ("- it names a percentage", f"<p>For 20%.</p>{BUTTON}"),
    ("- a price before it", f"<p>For $20.</p>{BUTTON}"),
    (
        "- beside a link that ends a subscription",
        f"<p>{BUTTON.replace('Go', 'Update it')} or <a href='{LINK}9'>unsubscribe</a></p>",
    ),
    ("- one of many ways", BUTTON + "".join(f"<a href='{LINK}{n}'>More</a>" for n in range(3))),
    ("- an invitation for an hour", f"<p>At 14:30.</p>{BUTTON.replace('Go', 'Join')}"),
    ("- an hour before it", f"<p>At 14:30.</p>{BUTTON}"),
]

# The same for a subject above such a link.
OF_SUBJECTS_OF_PAGES = [
    ("+ the subject is about confirming", "Confirm"),
    ("+ and about an account", "Confirm your account"),
    ("- the subject is about something else", "Your order"),
    ("- the subject is about something else", "Your order and account"),
    ("- the subject is about something else", "Yours for $20"),
    ("- the subject tells of something done", "Your password was changed"),
    ("- the subject asks to sign something", "Your signature, please"),
    ("- the subject names a day or an hour", "See you on Monday"),
    ("- the subject names a day or an hour", "See you at 14:30"),
    ("- the subject names a day or an hour", "See you on 3/11"),
    ("- it is about a case with a number", "Hello [#30817]"),
]

# The same for pages that a list sends.
OF_LISTED_PAGES = [
    ("- it goes to a list and offers something", f"<p>A voucher.</p>{BUTTON}"),
    ("- it goes to a list, and the link does not ask", BUTTON),
    ("- it goes to a list, and its subject does not ask", BUTTON.replace("Go", "Confirm")),
]
LIST = (("List-Unsubscribe", "<https://acme.example/leave>"),)

# The same for what markup behind the link says of it.
ACTION = '<script type="application/ld+json">{{"@type": "{}", "name": "{}", "url": "{}"}}</script>'
OF_MARKUP = [
    ("+ its markup says it confirms", ACTION.format("ConfirmAction", "Go", LINK)),
    ("+ its markup asks for it", ACTION.format("ViewAction", "Confirm", LINK)),
]


def assert_given(reason: str, weighed: Weighed) -> None:
    sign, reason = reason.split(" ", 1)
    weights = [piece.weight for piece in weighed.evidence if piece.reason == reason]

    assert weights, [piece.reason for piece in weighed.evidence]
    assert all(weight > 0 for weight in weights) == (sign == "+")
    assert all(weight < 0 for weight in weights) == (sign == "-")


@pytest.mark.parametrize(("reason", "text"), OF_TEXTS)
def test_a_text_gives_its_reason(reason: str, text: str) -> None:
    codes, _ = weigh(Mail(subject="Acme", sender=Mailbox(), text=text))

    assert_given(reason, codes[0])


def test_what_is_set_large_is_a_reason() -> None:
    codes, _ = weigh(Mail(subject="Acme", sender=Mailbox(), html="<h1>481516</h1>"))

    assert_given("+ set large", codes[0])


@pytest.mark.parametrize(("reason", "subject"), OF_SUBJECTS)
def test_a_subject_gives_its_reason(reason: str, subject: str) -> None:
    text = "" if "481516" in subject and reason != "+ in the subject" else "481516"

    codes, _ = weigh(Mail(subject=subject, sender=Mailbox(), text=text))

    assert_given(reason, codes[0])


def test_approving_what_the_subject_names_is_a_reason() -> None:
    text = "Enter 481516 to confirm it. Never share it."

    codes, _ = weigh(Mail(subject="Your order", sender=Mailbox(), text=text))

    assert_given("+ to be typed in to approve what the mail is about", codes[0])


def test_being_sent_to_the_subject_is_a_reason() -> None:
    mail = Mail(subject="481516", sender=Mailbox(), text="The code is in the subject line.")

    assert_given("+ the text sends the reader to the subject", weigh(mail)[0][0])


def test_being_told_to_type_what_opens_the_subject_is_a_reason() -> None:
    mail = Mail(subject="481516", sender=Mailbox(), text="Enter it in the app.")

    assert_given("+ the text asks to type it in", weigh(mail)[0][0])


@pytest.mark.parametrize(("reason", "html"), OF_PAGES)
def test_a_page_gives_its_reason(reason: str, html: str) -> None:
    _, links = weigh(Mail(subject="Acme", sender=Mailbox(), html=html))

    assert_given(reason, next(link for link in links if "cancel" not in link.value))


@pytest.mark.parametrize(("reason", "markup"), OF_MARKUP)
def test_markup_gives_its_reason(reason: str, markup: str) -> None:
    _, links = weigh(Mail(subject="Acme", sender=Mailbox(), html=BUTTON + markup))

    assert_given(reason, links[0])


def test_going_to_a_list_is_a_reason() -> None:
    codes, _ = weigh(Mail(subject="Acme", sender=Mailbox(), text="481516", headers=LIST))

    assert_given("- it goes to a list", codes[0])


@pytest.mark.parametrize(("reason", "html"), OF_LISTED_PAGES)
def test_a_list_gives_its_reason_to_links(reason: str, html: str) -> None:
    _, links = weigh(Mail(subject="Acme", sender=Mailbox(), html=html, headers=LIST))

    assert_given(reason, links[0])


@pytest.mark.parametrize(("reason", "subject"), OF_SUBJECTS_OF_PAGES)
def test_a_subject_gives_its_reason_to_links(reason: str, subject: str) -> None:
    _, links = weigh(Mail(subject=subject, sender=Mailbox(), html=BUTTON))

    assert_given(reason, links[0])


def test_helping_who_did_not_do_what_the_subject_tells_is_a_reason() -> None:
    html = f"<p>Not you?</p>{BUTTON}"

    _, links = weigh(Mail(subject="Your password was changed", sender=Mailbox(), html=html))

    assert_given("- and the mail helps who did not do it", links[0])


@pytest.mark.parametrize(
    ("length", "sign"),
    [(4, "+"), (5, "+"), (6, "+"), (7, "+"), (8, "+"), (9, "-"), (10, "-")],
)
def test_numbers_of_a_usual_length_are_surer(length: int, sign: str) -> None:
    codes, _ = weigh(Mail(subject="Acme", sender=Mailbox(), text="4815162342"[:length]))

    assert_given(f"{sign} digits", codes[0])


def test_every_reason_has_a_case() -> None:
    sources = Path(verification.__file__).parent.glob("*.py")
    reasons = {reason for path in sources for reason in NAMED.findall(path.read_text())}
    cases = Path(__file__).read_text()

    assert reasons
    assert {
        reason for reason in reasons if not re.search(f'"[+-] {re.escape(reason)}"', cases)
    } == set()
