"""Hostile mail HTML in a real browser: it runs nothing, loads nothing, leads nowhere unasked.

Nothing here reads HTML to say whether it is harmless. Every mail tries to be heard, and the browser
is listened to: its requests and connections, console, dialogues, tabs and frames, and what reaches
the page. The walls are tried together and one at a time; without any, the mails do bite.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, expect

from mayfly.tickets import Images
from tests.browser.hostile import ways
from tests.browser.hostile.catalogue import Hostile
from tests.browser.hostile.listening import NOBODY
from tests.browser.hostile.mails import CLICKABLE, DELIVERED, LOADING, MAILS, UNDEFENDED
from tests.browser.hostile.showing import Desk, Shown, click, look
from tests.browser.test_journey import the_address
from tests.mail import send
from tests.running import Running

Tickets = Callable[[Images], Callable[[Hostile], str]]
"""For images or none: the address of a mail's HTML."""

# What a click on an honest link does.
_FOLLOWED: Final = re.compile(r"(tab at|document request to) (https?|mailto):\S+|connection .*")
_IMAGE: Final = r"image request to https://([\w:.]+@)?{name}\.canary\.example/\S+|connection .*"
_DELIVERED_LOADING: Final = tuple(mail for mail in DELIVERED if mail in LOADING)
_OPENED: Final = DELIVERED[::9]
_BY_CLICK: Final = (*CLICKABLE[::9], *(mail for mail in CLICKABLE if "window-" in mail.name))
_LEADS_AWAY: Final = "link-target-top"
_READ: Final = tuple(
    mail
    for mail in MAILS
    if mail.name
    in (
        "script-element",
        "handler-animation",
        "parse-math-mglyph",
        "style-overlay-fixed",
        "load-meta-refresh",
        _LEADS_AWAY,
        "link-script-tab",
        "form-button-action",
        "charset-utf-7",
    )
)
# What an unhindered mail is heard by, which shows that nobody listens in vain.
_EARS: Final = (
    *("console harm:", "dialog harm:", "the page holds harm:", "error ", "navigation to "),
    *("tab at ", "download of ", "socket to ", "connection by "),
    *(
        f"{kind} request to https:"
        for kind in ("image", "stylesheet", "font", "script", "media", "ping", "document", "fetch")
    ),
)


def each(mails: Sequence[Hostile]) -> pytest.MarkDecorator:
    """One test for each of the mails."""
    return pytest.mark.parametrize("mail", mails, ids=lambda mail: mail.name)


@pytest.fixture(scope="module")
def desk(browser: Browser, browser_context_args: dict[str, Any], mayfly: Running) -> Desk:
    """Where mails are laid out."""
    return Desk(browser=browser, options=browser_context_args, home=f"{mayfly.url}/")


@pytest.fixture(scope="module")
def tickets(mayfly: Running) -> Iterator[Tickets]:
    """All the way in, by SMTP, and out again."""
    inbox = mayfly.inbox()
    with mayfly.client(inbox) as client:
        ids = ways.deliver(mayfly, client, inbox["address"], DELIVERED)

        def tickets_with(images: Images) -> Callable[[Hostile], str]:
            def ticket(mail: Hostile) -> str:
                wish = {"use": "html", "message_id": ids[mail.name], "images": images}
                return str(client.post("inbox/tickets", json=wish).json()["url"])

            return ticket

        yield tickets_with


@pytest.fixture(scope="module")
def served(desk: Desk, tickets: Tickets) -> Shown:
    """The mails as the page shows them."""
    return desk.show(DELIVERED, tickets("none"), act=look)


@pytest.fixture(scope="module")
def served_with_images(desk: Desk, tickets: Tickets) -> Shown:
    """The mails as the page shows them to a reader who wants their images."""
    return desk.show(_DELIVERED_LOADING, tickets("remote"))


@pytest.fixture(scope="module")
def opened(desk: Desk, tickets: Tickets) -> Shown:
    """Their documents as pages of their own, clicked."""
    return desk.open(_OPENED, tickets("none"))


@pytest.fixture(scope="module")
def clicked(desk: Desk) -> Shown:
    """The mails that wait for a click, clicked."""
    return desk.show_instead(CLICKABLE, ways.as_served, at_once=6, act=click)


@pytest.fixture(scope="module")
def sanitised(desk: Desk) -> Shown:
    """The mails behind the sanitiser alone: no policy, no sandbox, the page's own origin."""
    return desk.show_instead(
        MAILS, lambda mail: ways.sanitised(mail, "none"), sandbox=False, act=look
    )


@pytest.fixture(scope="module")
def sanitised_with_images(desk: Desk) -> Shown:
    """The mails that load, behind the sanitiser alone, with their images."""
    return desk.show_instead(LOADING, lambda mail: ways.sanitised(mail, "remote"), sandbox=False)


@pytest.fixture(scope="module")
def policed(desk: Desk) -> Shown:
    """The mails as they came, behind the policy alone."""
    return desk.show_instead(UNDEFENDED, ways.policed, sandbox=False)


@pytest.fixture(scope="module")
def undefended(desk: Desk) -> Shown:
    """The mails as they came, behind nothing, in the page's own origin."""
    return desk.show_instead(UNDEFENDED, ways.raw, sandbox=False)


@pytest.fixture(scope="module")
def undefended_clicked(desk: Desk) -> Shown:
    """Those that wait for a click, behind nothing; one by one, for each may take the page away."""
    return desk.show_instead(_BY_CLICK, ways.raw, sandbox=False, at_once=1, act=click)


@each(DELIVERED)
def test_a_mail_in_the_page_does_nothing(served: Shown, mail: Hostile) -> None:
    assert served.heard[mail.name] == set()
    assert served.refused[mail.name] == set(), "the sanitiser has let something by"


@each(_DELIVERED_LOADING)
def test_a_mail_with_images_loads_images_only(served_with_images: Shown, mail: Hostile) -> None:
    image = re.compile(_IMAGE.format(name=mail.name))
    told = served_with_images.heard[mail.name] | served_with_images.refused[mail.name]
    assert [each for each in told if not image.fullmatch(each)] == []


def test_images_do_load_for_who_wants_them(sanitised_with_images: Shown) -> None:
    wanted = "image request to https://load-image.canary.example/image.png"
    assert sanitised_with_images.heard["load-image"] == {wanted}


@each(_OPENED)
def test_a_mail_opened_as_a_page_does_nothing(opened: Shown, mail: Hostile) -> None:
    told = opened.heard[mail.name]
    assert [each for each in told if not _FOLLOWED.fullmatch(each)] == []


@each(CLICKABLE)
def test_a_click_opens_a_tab_or_nothing(clicked: Shown, mail: Hostile) -> None:
    told = clicked.heard[mail.name]
    assert [each for each in told if not _FOLLOWED.fullmatch(each)] == []


def test_an_honest_link_can_be_followed(clicked: Shown) -> None:
    assert "tab at https://link-plain.canary.example/plain" in clicked.heard["link-plain"]


@each(MAILS)
def test_the_sanitiser_alone_is_enough(sanitised: Shown, mail: Hostile) -> None:
    assert sanitised.heard[mail.name] == set()
    assert sanitised.refused[mail.name] == set()


@each(LOADING)
def test_the_sanitiser_alone_keeps_to_images(sanitised_with_images: Shown, mail: Hostile) -> None:
    image = re.compile(_IMAGE.format(name=mail.name))
    told = sanitised_with_images.heard[mail.name] | sanitised_with_images.refused[mail.name]
    assert [each for each in told if not image.fullmatch(each)] == []


@each(MAILS)
def test_what_a_reader_came_for_is_seen(sanitised: Shown, mail: Hostile) -> None:
    if mail.lost:
        assert mail.name not in sanitised.acted, "it is no longer lost"
    else:
        assert mail.name in sanitised.acted


@each(UNDEFENDED)
def test_the_policy_alone_is_enough(policed: Shown, mail: Hostile) -> None:
    # Before it asks the policy, Chromium connects to the host of a frame; it sends nothing.
    told = policed.heard[mail.name]
    assert [each for each in told if not each.startswith("connection ")] == []


def test_nothing_is_heard_that_nobody_owns(
    served: Shown, served_with_images: Shown, opened: Shown, clicked: Shown, sanitised: Shown
) -> None:
    for shown in (served, served_with_images, opened, clicked, sanitised):
        assert shown.heard[NOBODY] == set()
        assert shown.refused[NOBODY] == set()


def test_undefended_mails_bite_and_are_heard(undefended: Shown, undefended_clicked: Shown) -> None:
    biting = [mail for mail in UNDEFENDED if undefended.heard[mail.name]]
    biting_by_click = [mail for mail in _BY_CLICK if undefended_clicked.heard[mail.name]]
    everything = [*undefended.heard.values(), *undefended_clicked.heard.values()]
    told = " ".join(each for heard in everything for each in heard)

    # The others bit browsers of their time, or need more than a look.
    assert len(biting) > len(UNDEFENDED) / 2
    assert len(biting_by_click) > len(_BY_CLICK) / 2
    assert [ear for ear in _EARS if ear not in told] == []


def test_hostile_mails_are_read_in_the_page(desk: Desk, mayfly: Running) -> None:
    with desk.opened() as (page, listener):
        address = the_address(page)
        stored = page.evaluate("JSON.stringify(localStorage)")
        for mail in _READ:
            send(mayfly, mail.mail(address))
        for mail in _READ:
            row = page.get_by_role("listitem").filter(has_text=mail.name)
            row.get_by_role("button", name=re.compile(mail.name)).click()
            article = page.get_by_role("article")
            expect(article.frame_locator("iframe").get_by_text(mail.mark)).to_be_visible()
            clicked = {frame.url: mail for frame in page.frames[1:]}
            if mail.name == _LEADS_AWAY:
                with page.context.expect_event("request", lambda asked: _LEADS_AWAY in asked.url):
                    click(page, clicked)
            else:
                click(page, clicked)
            listener.collect(page)
        assert page.evaluate("JSON.stringify(localStorage)") == stored

    told = set().union(*listener.heard.values())
    assert [each for each in told if not _FOLLOWED.fullmatch(each)] == []
    assert any(_LEADS_AWAY in each for each in told)


def test_pictures_come_when_the_reader_of_the_page_asks(desk: Desk, mayfly: Running) -> None:
    mail = next(mail for mail in LOADING if mail.name == "load-image")
    with desk.opened() as (page, listener):
        send(mayfly, mail.mail(the_address(page)))
        row = page.get_by_role("listitem").filter(has_text=mail.name)
        row.get_by_role("button", name=re.compile(mail.name)).click()
        expect(page.frame_locator("iframe").get_by_text(mail.mark)).to_be_visible()
        before = set(listener.heard[mail.name])
        with page.expect_request("https://load-image.canary.example/image.png"):
            page.get_by_role("button", name="Load remote images").click()
        page.wait_for_timeout(100)

    image = re.compile(_IMAGE.format(name=mail.name))
    assert before == set()
    assert all(image.fullmatch(each) for each in listener.heard[mail.name])
