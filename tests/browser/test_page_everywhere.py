"""The page for everyone: small, dark, still, from right to left, branded."""

import re
from typing import Any, Final, Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_journey import the_address
from tests.mail import a_mail, send
from tests.running import Running

HTML: Final = '<p>Your sign-in code is <b>482913</b>.</p><img src="https://t.example/o.gif">'


# Every transition and animation that takes any time; the first is told of only where it does.
_MOTION: Final = """window.moved = [];
  addEventListener("transitionrun", ({ propertyName }) => moved.push(propertyName), true);
  addEventListener("animationstart", ({ target, animationName, pseudoElement }) => {
    const { animationDuration } = getComputedStyle(target, pseudoElement);
    if (animationDuration.split(",").some(part => parseFloat(part) > 0)) moved.push(animationName);
  }, true);"""
# Twice, for what begins with the drawing of a frame is told of in the next.
_DRAWN: Final = """new Promise(resolve =>
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved))))"""


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
        "colours": {"accent": "rgb(20, 30, 140)", "paper": "light-dark(#fafafa, #0a0a0a)"},
        "links": [{"label": "Imprint", "url": "https://drift.example/imprint"}],
        "message": "Maintenance tonight.",
    }
    page.route("**/config.json", lambda route: route.fulfill(json=config))

    page.goto(mayfly.url)

    expect(page).to_have_title("Drift")
    expect(page.get_by_role("banner")).to_contain_text("Drift")
    expect(page.get_by_role("link", name="Imprint")).to_be_visible()
    expect(page.get_by_role("note")).to_have_text("Maintenance tonight.")
    around = page.locator("meta[name=theme-color]").evaluate_all("all => all.map(m => m.content)")
    assert around == ["#fafafa", "#0a0a0a"]


@pytest.mark.parametrize(("wish", "still"), [("reduce", True), ("no-preference", False)])
def test_nothing_moves_for_those_who_want_it_still(
    page: Page, mayfly: Running, wish: Literal["reduce", "no-preference"], still: bool
) -> None:
    page.emulate_media(reduced_motion=wish)
    page.add_init_script(_MOTION)
    page.goto(mayfly.url)

    arrive(page, mayfly)
    read(page)
    page.get_by_role("button", name="Add 1 hour").click()
    page.get_by_role("button", name="Settings").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Delete this inbox").click()
    page.get_by_role("button", name="Delete inbox", exact=True).click()
    expect(page.get_by_role("heading", name="This address is deleted")).to_be_visible()
    moved = page.evaluate(_DRAWN)

    assert (moved == []) is still, moved
