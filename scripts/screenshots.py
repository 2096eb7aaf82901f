"""Pictures of the page, for looking at and for the README: `python -m scripts.screenshots`.

Every main state, light and dark, on a desk and a phone, into build/screenshots/; the three that the
README shows into docs/images/. Needs Debian's Chromium and the built page.
"""

import re
import shutil
from collections.abc import Callable
from typing import Any, Final

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.mail import a_mail, send
from tests.running import ROOT, Running, running

OUT: Final = ROOT / "build" / "screenshots"
IMAGES: Final = ROOT / "docs" / "images"
SIZES: Final = {"desktop": (1280, 800), "phone": (360, 720)}
SCHEMES: Final = ("light", "dark")
_ARGUMENTS: Final = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

# Debian's Chromium knows no other face of the system than the plainest; most readers' systems have
# one like Inter, which is used where it is installed (fonts-inter).
_FACE: Final = "Inter, sans-serif"
_WEAR: Final = f"""addEventListener("DOMContentLoaded", () =>
  document.documentElement.style.setProperty("--sans", "{_FACE}"))"""

CODE: Final = "731904"
_HTML: Final = f"""<div style="font-family:{_FACE};max-width:34rem">
<h1 style="font-size:1.4rem">Confirm that it is you</h1>
<p>Somebody, hopefully you, signs in to Acme. The code for it is</p>
<p style="font-size:2rem;font-weight:700;letter-spacing:.1em">{CODE}</p>
<p>It expires in 10 minutes. If you did not ask for it, nothing happens.</p>
<p><a href="https://acme.example/help">Questions?</a></p></div>"""
_MAILS: Final = (
    ("Harbour Weekly <news@harbour.example>", "Six quiet islands for a long weekend", None),
    ("Paperlane <billing@paperlane.example>", "Your receipt for October", "receipt.pdf"),
    ("Nordlicht <hello@nordlicht.example>", "Confirm your email address", None),
    ("Acme <hello@acme.example>", "Your sign-in code", None),
)
_TEXTS: Final = {
    "Six quiet islands for a long weekend": "No cars, good bread, and a ferry back on Sunday.\n",
    "Your receipt for October": "Thank you. The receipt is attached.\n",
    "Confirm your email address": "Confirm your address: https://nordlicht.example/confirm?t=8f2c9\n",
    "Your sign-in code": f"Your verification code is {CODE}. It expires in 10 minutes.\n",
}


def main() -> None:
    """Take them all."""
    OUT.mkdir(parents=True, exist_ok=True)
    with running() as mayfly, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=_ARGUMENTS
        )
        for size in SIZES:
            for scheme in SCHEMES:
                _take(browser, mayfly, size, scheme)
        browser.close()
    shutil.copy(OUT / "reading-desktop-light.png", IMAGES / "inbox.png")
    shutil.copy(OUT / "list-phone-light.png", IMAGES / "list-phone.png")
    shutil.copy(OUT / "developers-desktop-light.png", IMAGES / "developers.png")


def _take(browser: Browser, mayfly: Running, size: str, scheme: Any) -> None:  # noqa: ANN401
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        reduced_motion="reduce",
        locale="en-GB",
    )
    context.add_init_script(_WEAR)
    page = context.new_page()
    for name, enter in STATES.items():
        enter(page, mayfly)
        page.screenshot(path=OUT / f"{name}-{size}-{scheme}.png")
    context.close()


def _empty(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    expect(page.get_by_role("heading", name="No mail yet")).to_be_visible()
    expect(page.get_by_text("Live", exact=True)).to_be_visible()


def _list(page: Page, mayfly: Running) -> None:
    label = page.get_by_role("button", name=re.compile("^Copy address ")).get_attribute(
        "aria-label"
    )
    address = (label or "").removeprefix("Copy address ")
    for sender, subject, attached in _MAILS:
        html = _HTML if CODE in _TEXTS[subject] else None
        mail = a_mail(to=address, subject=subject, text=_TEXTS[subject], html=html)
        mail.replace_header("From", sender)
        if attached:
            mail.add_attachment(b"%PDF-1.7", "application", "pdf", filename=attached)
        send(mayfly, mail)
        expect(page.get_by_role("listitem").filter(has_text=subject)).to_be_visible()


def _reading(page: Page, _mayfly: Running) -> None:
    page.get_by_role("button", name=re.compile("Your sign-in code")).first.click()
    body = page.get_by_role("article").frame_locator("iframe")
    expect(body.get_by_text(CODE)).to_be_visible()


def _checks(page: Page, _mayfly: Running) -> None:
    page.get_by_role("article").get_by_role("button", name="Checks").click()


def _back(page: Page) -> None:
    page.get_by_role("button", name="Back to inbox").click()
    expect(page.get_by_role("article")).to_have_count(0)


def _panel(button: str) -> Callable[[Page, Running], None]:
    """What the button opens, in place of what was open."""

    def enter(page: Page, _mayfly: Running) -> None:
        if page.get_by_role("article").count():
            _back(page)
        page.keyboard.press("Escape")
        page.get_by_role("button", name=button, exact=True).click()
        expect(page.get_by_role("dialog")).to_be_visible()

    return enter


def _gone(page: Page, _mayfly: Running) -> None:
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Delete this inbox").click()
    page.get_by_role("button", name="Delete inbox", exact=True).click()
    expect(page.get_by_role("heading", name="This address is deleted")).to_be_visible()


STATES: Final[dict[str, Callable[[Page, Running], None]]] = {
    "empty": _empty,
    "list": _list,
    "reading": _reading,
    "checks": _checks,
    "choice": _panel("Choose an address"),
    "share": _panel("Share"),
    "developers": _panel("For developers"),
    "settings": _panel("Settings"),
    "deletion": _panel("Delete this inbox"),
    "gone": _gone,
}

if __name__ == "__main__":
    main()
