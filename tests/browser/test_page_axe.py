"""No state of the page has a fault that axe finds, light or dark; no rule is left out."""

import base64
import re
from collections.abc import Callable
from typing import Any, Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.pdfs import a_pdf
from tests.browser.test_journey import the_address
from tests.browser.test_page_everywhere import arrive, read
from tests.mail import a_mail, send
from tests.running import Running

_IMAGE: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_SPAM: Final = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X\n"


def wait_for_an_address(page: Page, mayfly: Running) -> None:
    """The service takes its time."""
    page.route("**/v1/inbox", lambda _: None)
    page.goto(mayfly.url)
    expect(page.get_by_role("heading", name="Finding you an address")).to_be_visible()


def work_for_an_address(page: Page) -> None:
    """The service wants work done that has no end here."""
    problem = {"type": "urn:mayfly:problem:proof-required", "title": "Work", "status": 428}
    page.route(
        "**/v1/inbox",
        lambda route: route.fulfill(
            status=428, json={**problem, "challenge": "c1.test", "bits": 256}
        ),
    )
    page.reload()
    expect(page.get_by_role("heading", name=re.compile("Almost there"))).to_be_visible()


def have_an_address(page: Page) -> None:
    """The service answers."""
    page.unroute("**/v1/inbox")
    page.reload()
    expect(page.get_by_role("heading", name="No mail yet")).to_be_visible()


def receive_files(page: Page, mayfly: Running) -> None:
    """Mail has come whose attachments can be looked at, and is open."""
    mail = a_mail(to=the_address(page), subject="Pictures")
    mail.add_attachment(_IMAGE, maintype="image", subtype="png", filename="dot.png")
    mail.add_attachment(b"dear diary", maintype="text", subtype="plain", filename="diary.txt")
    mail.add_attachment(
        a_pdf("1 0 0", "0 1 0"), maintype="application", subtype="pdf", filename="paper.pdf"
    )
    mail.add_attachment(b"none", maintype="application", subtype="pdf", filename="broken.pdf")
    send(mayfly, mail)
    page.get_by_role("button", name=re.compile("Pictures")).first.click()
    expect(page.get_by_role("button", name="Preview dot.png")).to_be_visible()


def look_into_files(page: Page) -> None:
    """They are shown."""
    page.get_by_role("button", name="Preview dot.png").click()
    page.get_by_role("button", name="Preview diary.txt").click()
    page.get_by_role("button", name="Preview paper.pdf").click()
    page.get_by_role("button", name="Preview broken.pdf").click()
    expect(page.get_by_role("img", name="dot.png")).to_be_visible()
    expect(page.get_by_role("group", name="diary.txt")).to_be_visible()
    expect(page.get_by_role("img", name="Page 2 of 2")).to_be_visible(timeout=30_000)
    expect(page.get_by_text("This file cannot be read.")).to_be_visible()


def look_into_spam(page: Page, mayfly: Running) -> None:
    """Spam lies in its folder."""
    page.keyboard.press("Escape")
    send(mayfly, a_mail(to=the_address(page), subject="Unwanted", text=_SPAM))
    page.get_by_role("button", name="Spam (1)").click()
    expect(page.get_by_role("checkbox", name="Select Unwanted")).to_be_visible()


def read_spam(page: Page) -> None:
    """It is open, with its warning."""
    page.get_by_role("button", name=re.compile("Unwanted")).first.click()
    expect(page.get_by_role("article")).to_contain_text("This mail looks like spam.")


def forget(page: Page) -> None:
    """This browser has no key to the inbox any more."""
    open_panel("Delete this inbox")(page)
    page.get_by_role("button", name="Only forget it here").click()
    expect(page.get_by_role("heading", name="This address is forgotten")).to_be_visible()


def begin_anew(page: Page) -> None:
    """Another address is there."""
    page.get_by_role("button", name="Get a new address").click()
    expect(page.get_by_role("heading", name="No mail yet")).to_be_visible()


def see(facet: str) -> Callable[[Page], None]:
    """The mail from another side."""

    def enter(page: Page) -> None:
        page.get_by_role("article").get_by_role("button", name=facet, exact=True).click()

    return enter


def open_panel(button: str) -> Callable[[Page], None]:
    """What the button opens, alone before the page."""

    def enter(page: Page) -> None:
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
        page.get_by_role("button", name=button, exact=True).click()
        expect(page.get_by_role("dialog")).to_be_visible()

    return enter


def choose(page: Page) -> None:
    """A mail of the list is chosen."""
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("checkbox", name="Select Sign in").check()


def discard(page: Page) -> None:
    """The mail is deleted, and can be given back."""
    page.get_by_role("button", name="Delete selected").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


def lengthen(page: Page) -> None:
    """The choice of a lifetime is unfolded."""
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Keep until…").click()
    expect(page.get_by_label("Or for")).to_be_visible()


def lose_the_network(page: Page) -> None:
    """Nobody answers any more."""
    page.context.set_offline(True)
    expect(page.get_by_role("heading", name="You are offline")).to_be_visible()


def find_it_again(page: Page) -> None:
    """The network is back."""
    page.context.set_offline(False)
    expect(page.get_by_role("heading", name="No mail yet")).to_be_visible()


def fail(page: Page) -> None:
    """A new reader finds a service that refuses."""
    problem = {"type": "about:blank", "title": "No", "status": 503}
    page.route("**/v1/inbox", lambda route: route.fulfill(status=503, json=problem))
    page.evaluate("localStorage.clear()")
    page.reload()
    expect(page.get_by_role("heading", name="No address yet")).to_be_visible()


def end(page: Page) -> None:
    """The inbox is deleted."""
    open_panel("Delete this inbox")(page)
    page.get_by_role("button", name="Delete inbox", exact=True).click()
    expect(page.get_by_role("heading", name="This address is deleted")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_state_has_a_fault_that_axe_can_find(
    browser: Browser, browser_context_args: dict[str, Any], mayfly: Running, scheme: str
) -> None:
    states: dict[str, Callable[[Page], None]] = {
        "opening": lambda page: wait_for_an_address(page, mayfly),
        "proving": work_for_an_address,
        "empty": have_an_address,
        "list": lambda page: arrive(page, mayfly),
        "reading": read,
        **{facet: see(facet) for facet in ("Text", "Links", "Checks", "Headers", "Source")},
        **{
            panel: open_panel(panel)
            for panel in (
                *("Choose an address", "Share", "For developers", "Keyboard", "Settings"),
                "Delete this inbox",
            )
        },
        "chosen": choose,
        "deleted": discard,
        "lifetime": lengthen,
        "offline": lose_the_network,
        "online": find_it_again,
        "files": lambda page: receive_files(page, mayfly),
        "previews": look_into_files,
        "spam": lambda page: look_into_spam(page, mayfly),
        "spam read": read_spam,
        "forgotten": forget,
        "another": begin_anew,
        "gone": end,
        "failed": fail,
    }
    context = browser.new_context(
        **{**browser_context_args, "color_scheme": scheme, "reduced_motion": "reduce"}
    )
    page = context.new_page()
    faults = {}
    for name, enter in states.items():
        enter(page)
        found = Axe().run(page)
        if found.violations_count:
            faults[name] = found.generate_report()
    context.close()

    assert faults == {}
