"""The main job: open the page, copy the address, see mail come in, read it, delete it."""

import re

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Request, expect

from tests.mail import a_mail, send
from tests.running import Running


def the_address(page: Page) -> str:
    """The address that the page shows, taken by its copy button."""
    page.get_by_role("button", name=re.compile("^Copy address ")).click()
    expect(page.get_by_role("status")).to_contain_text("Copied")
    copied: str = page.evaluate("navigator.clipboard.readText()")
    return copied


def test_open_copy_receive_read_delete(page: Page, mayfly: Running) -> None:
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))
    page.goto(mayfly.url)
    address = the_address(page)
    assert re.fullmatch(r"[a-z-]+@mayfly\.test", address)

    mail = a_mail(
        to=address,
        subject="Confirm your account",
        text="Your verification code is 731904.\n",
        html="<h1>Hello</h1><p>Your verification code is <b>731904</b>.</p>"
        "<img src='https://tracker.example/open.gif'><script>document.title='owned'</script>",
    )
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="terms.pdf")
    send(mayfly, mail)

    row = page.get_by_role("listitem").filter(has_text="Confirm your account")
    expect(row).to_be_visible()
    row.get_by_role("button", name="Copy code 731904").click()
    assert page.evaluate("navigator.clipboard.readText()") == "731904"

    row.get_by_role("button", name=re.compile("Confirm your account")).click()
    article = page.get_by_role("article")
    expect(article.get_by_role("heading", name="Confirm your account")).to_be_visible()
    body = article.frame_locator("iframe")
    expect(body.get_by_text("Your verification code is 731904.")).to_be_visible()

    with page.expect_download() as downloading:
        article.get_by_role("button", name=re.compile(r"Download terms\.pdf")).click()
    assert downloading.value.suggested_filename == "terms.pdf"

    page.get_by_role("button", name="Delete mail").click()
    expect(page.get_by_role("heading", name="No mail yet")).to_be_visible()

    assert page.title() == "Mayfly"
    strangers = [r.url for r in asked if not r.url.startswith((mayfly.url, "data:", "ws://127."))]
    assert strangers == []


def test_the_page_has_no_fault_that_axe_can_find(page: Page, mayfly: Running) -> None:
    # Half-way through its entrance a mail is paler than it will be.
    page.emulate_media(reduced_motion="reduce")
    page.goto(mayfly.url)
    send(mayfly, a_mail(to=the_address(page), text="Your code is 1234.\n"))
    expect(page.get_by_role("listitem").filter(has_text="Welcome to Acme")).to_be_visible()

    found = Axe().run(page)

    assert found.violations_count == 0, found.generate_report()
