"""The page for everyone: no fault that axe finds, small, dark, from right to left, branded."""

import re
from collections.abc import Callable
from typing import Any, Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_journey import the_address
from tests.mail import a_mail, send
from tests.running import Running

HTML: Final = '<p>Your sign-in code is <b>482913</b>.</p><img src="https://t.example/o.gif">'


def arrive(page: Page, mayfly: Running) -> None:
    """Mail lies in the page's inbox, with all that a row can have."""
    address = the_address(page)
    mail = a_mail(to=address, subject="Sign in", text="Your sign-in code is 482913.\n", html=HTML)
    mail.add_attachment(b"MZ", maintype="application", subtype="x-msdownload", filename="a.exe")
    send(mayfly, mail)
    expect(page.get_by_role("listitem").filter(has_text="Sign in")).to_be_visible()


def read(page: Page) -> None:
    """The mail is open."""
    page.get_by_role("button", name=re.compile("Sign in")).first.click()
    expect(
        page.get_by_role("article").frame_locator("iframe").get_by_text("482913")
    ).to_be_visible()


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
        "empty": lambda page: expect(
            page.get_by_role("heading", name="No mail yet")
        ).to_be_visible(),
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
        "gone": end,
        "failed": fail,
    }
    context = browser.new_context(
        **{**browser_context_args, "color_scheme": scheme, "reduced_motion": "reduce"}
    )
    page = context.new_page()
    page.goto(mayfly.url)
    faults = {}
    for name, enter in states.items():
        enter(page)
        found = Axe().run(page)
        if found.violations_count:
            faults[name] = found.generate_report()
    context.close()

    assert faults == {}


def test_nothing_is_cut_off_at_320_pixels(page: Page, mayfly: Running) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(mayfly.url)
    wide = "() => document.documentElement.scrollWidth - innerWidth"

    arrive(page, mayfly)
    assert page.evaluate(wide) <= 0
    read(page)
    assert page.evaluate(wide) <= 0
    page.get_by_role("button", name="Back to inbox").click()
    page.get_by_role("button", name="Share").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert page.evaluate(wide) <= 0


def test_the_page_speaks_the_browsers_language_from_right_to_left(
    browser: Browser, browser_context_args: dict[str, Any], mayfly: Running
) -> None:
    with browser.new_context(**{**browser_context_args, "locale": "ar-EG"}) as context:
        page = context.new_page()
        page.goto(mayfly.url)

        expect(page.get_by_role("heading", name="عنوانك")).to_be_visible()
        assert page.evaluate("[document.documentElement.dir, document.documentElement.lang]") == [
            "rtl",
            "ar",
        ]
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_another_language_and_theme_are_chosen_and_stay(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    the_address(page)

    page.get_by_role("button", name="Settings").click()
    page.get_by_label("Dark").check()
    page.get_by_label("Language").select_option("Deutsch")
    expect(page.get_by_role("heading", name="Deine Adresse")).to_be_attached()
    page.reload()

    expect(page.get_by_role("heading", name="Deine Adresse")).to_be_visible()
    scheme = "getComputedStyle(document.documentElement).colorScheme"
    assert page.evaluate(scheme) == "dark"


def test_an_operators_name_colours_links_and_message_need_no_new_build(
    page: Page, mayfly: Running
) -> None:
    config = {
        "name": "Drift",
        "colours": {"accent": "rgb(20, 30, 140)"},
        "links": [{"label": "Imprint", "url": "https://drift.example/imprint"}],
        "message": "Maintenance tonight.",
    }
    page.route("**/config.json", lambda route: route.fulfill(json=config))

    page.goto(mayfly.url)

    expect(page).to_have_title("Drift")
    expect(page.get_by_role("banner")).to_contain_text("Drift")
    expect(page.get_by_role("link", name="Imprint")).to_be_visible()
    expect(page.get_by_role("note")).to_have_text("Maintenance tonight.")


def test_what_developers_paste_works(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    arrive(page, mayfly)

    page.get_by_role("button", name="For developers").click()
    page.get_by_role("button", name="Copy Python").click()
    expect(page.get_by_role("status")).to_contain_text("Copied")
    pasted: str = page.evaluate("navigator.clipboard.readText()")
    printed: list[str] = []
    names: dict[str, Any] = {"print": lambda *words: printed.append(" ".join(map(str, words)))}
    exec(pasted, names)  # noqa: S102 - what is pasted is what is tested
    names["inbox"].close()

    assert any("Sign in" in line for line in printed)
    assert any(line.startswith("482913") for line in printed)
