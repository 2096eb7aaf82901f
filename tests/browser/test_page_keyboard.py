"""The page without a mouse: by its own keys, and by Tab, Enter and arrows alone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_page_mail import an_inbox_with, row
from tests.mail import a_mail, send
from tests.running import Running

# Far more than the page has; only so that a search for what cannot be reached ends.
_STOPS = 80

_PLACE = """element => {
  if (element !== document.activeElement) return "elsewhere";
  const outlined = part => getComputedStyle(element, part).outlineStyle !== "none";
  return element.matches(":focus-visible") && [null, "::after"].some(outlined) ? "seen" : "unseen";
}"""


def button(page: Page | Locator, name: str | re.Pattern[str]) -> Locator:
    """The button of this name."""
    return page.get_by_role("button", name=name, exact=True)


def tab_to(page: Page, target: Locator) -> None:
    """Go there by Tab, as often as it takes; where one has come to is seen."""
    expect(target).to_be_visible()
    for _ in range(_STOPS):
        page.keyboard.press("Tab")
        if (place := target.evaluate(_PLACE)) != "elsewhere":
            assert place == "seen"
            return
    raise AssertionError(f"No Tab leads to {target}")


def enter(page: Page, target: Locator) -> None:
    """Go there by Tab, and press Enter."""
    tab_to(page, target)
    page.keyboard.press("Enter")


def copied(page: Page) -> str:
    """What the clipboard holds, once the page has said that it does."""
    expect(page.get_by_role("status")).to_contain_text("Copied")
    words: str = page.evaluate("navigator.clipboard.readText()")
    return words


def test_a_whole_visit_needs_no_mouse(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    enter(page, page.get_by_role("button", name=re.compile("^Copy address ")))
    address = copied(page)
    send(mayfly, a_mail(to=address, subject="Sign in", text="Your sign-in code is 482913.\n"))
    mail = row(page, "Sign in")

    enter(page, button(mail, "Copy code 482913"))
    expect(button(mail, "Copy code 482913")).to_contain_text("Copied")
    assert copied(page) == "482913"

    enter(page, mail.get_by_role("button", name=re.compile("Sign in")))
    article = page.get_by_role("article")
    expect(article.get_by_role("heading", name="Sign in")).to_be_focused()
    enter(page, button(article, "Checks"))
    expect(article.get_by_text("Does the domain of the sender vouch for it?")).to_be_visible()
    enter(page, button(page, "Back to inbox"))
    expect(mail.get_by_role("button", name=re.compile("Sign in"))).to_be_focused()

    page.keyboard.press("Enter")
    expect(article.get_by_role("heading", name="Sign in")).to_be_focused()
    enter(page, button(page, "Delete mail"))
    expect(page.get_by_role("heading", name="No mail yet")).to_be_visible()
    enter(page, button(page, "Undo"))
    expect(mail).to_be_visible()

    enter(page, button(page, "Delete this inbox"))
    enter(page, button(page, "Delete inbox"))
    expect(page.get_by_role("heading", name="This address is deleted")).to_be_focused()
    enter(page, button(page, "Get a new address"))
    expect(page.get_by_role("button", name=re.compile("^Copy address "))).to_be_focused()


@pytest.mark.parametrize(
    "panel",
    ["Choose an address", "Share", "Delete this inbox", "For developers", "Keyboard", "Settings"],
)
def test_a_dialog_keeps_the_focus_and_gives_it_back(
    page: Page, mayfly: Running, panel: str
) -> None:
    an_inbox_with(page, mayfly)
    dialog = page.get_by_role("dialog")

    enter(page, button(page, panel))
    expect(dialog).to_be_visible()
    expect(dialog.locator(":focus")).to_have_count(1)
    for _ in range(_STOPS):
        page.keyboard.press("Tab")
        assert page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(button(page, panel)).to_be_focused()

    page.keyboard.press("Enter")
    enter(page, button(dialog, "Close"))
    expect(dialog).to_have_count(0)
    expect(button(page, panel)).to_be_focused()


def test_arrows_choose_among_what_belongs_together(page: Page, mayfly: Running) -> None:
    an_inbox_with(page, mayfly, "First")

    enter(page, button(page, "Settings"))
    tab_to(page, page.get_by_role("radio", name="As the system"))
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="Light")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="Dark")).to_be_checked()
    page.keyboard.press("Escape")

    tab_to(page, page.get_by_role("combobox", name="Show"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("combobox", name="Show")).to_have_value("verifying")
    expect(row(page, "First")).to_have_count(0)


def test_every_key_does_what_the_overlay_says(page: Page, mayfly: Running) -> None:
    address = an_inbox_with(page, mayfly, "Older")
    send(mayfly, a_mail(to=address, subject="Newer", text="Your sign-in code is 482913.\n"))
    expect(row(page, "482913")).to_be_visible()

    page.keyboard.press("j")
    expect(page.get_by_role("button", name=re.compile("Newer")).first).to_be_focused()
    page.keyboard.press("c")
    expect(page.get_by_role("status")).to_contain_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == "482913"
    page.keyboard.press("Enter")
    expect(page.get_by_role("article").get_by_role("heading", name="Newer")).to_be_focused()
    page.keyboard.press("j")
    expect(page.get_by_role("article").get_by_role("heading", name="Older")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("article")).to_have_count(0)
    page.keyboard.press("d")
    expect(row(page, "Older")).to_have_count(0)
    page.keyboard.press("z")
    expect(row(page, "Older")).to_be_visible()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")
    page.get_by_role("heading", name="Inbox").focus()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
