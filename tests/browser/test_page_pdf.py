"""A PDF in the page: pictures of its pages, and nothing that it brings happens."""

import re
from typing import Final

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.pdfs import a_chinese_pdf, a_hostile_pdf, a_locked_pdf, a_pdf
from tests.browser.test_journey import the_address
from tests.browser.test_page_mail import read
from tests.mail import a_mail, send
from tests.running import Running

# A busy machine may take its time to draw; nothing is measured by it.
DRAWN: Final = 30_000
RED: Final = "1 0 0"
GREEN: Final = "0 1 0"
BLUE: Final = "0 0 1"

# What is drawn in the middle of the lower half of a page.
_COLOUR: Final = """sheet => {
  const canvas = sheet.querySelector("canvas");
  const [x, y] = [canvas.width / 2, canvas.height * 0.75];
  return [...canvas.getContext("2d").getImageData(x, y, 1, 1).data];
}"""
# Whether there is ink in the upper half.
_WRITTEN: Final = """sheet => {
  const canvas = sheet.querySelector("canvas");
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height / 2);
  return data.some((value, index) => index % 4 < 3 && value < 64);
}"""


def a_mail_with(page: Page, mayfly: Running, content: bytes) -> Locator:
    """The article of an opened mail to which this is attached as paper.pdf."""
    page.goto(mayfly.url)
    mail = a_mail(to=the_address(page), subject="Paper")
    mail.add_attachment(content, maintype="application", subtype="pdf", filename="paper.pdf")
    send(mayfly, mail)
    return read(page, "Paper")


def look(article: Locator) -> Locator:
    """What is shown of it, for which it is asked by key."""
    article.get_by_role("button", name="Preview paper.pdf").press("Enter")
    return article.get_by_role("group", name="paper.pdf")


def test_each_page_is_an_image_with_its_number(page: Page, mayfly: Running) -> None:
    shown = look(a_mail_with(page, mayfly, a_pdf(RED, GREEN, BLUE)))

    sheets = [shown.get_by_role("img", name=f"Page {number} of 3") for number in (1, 2, 3)]
    for sheet in sheets:
        expect(sheet).to_be_visible(timeout=DRAWN)
    colours = [sheet.evaluate(_COLOUR)[:3] for sheet in sheets]
    assert colours == [[255, 0, 0], [0, 255, 0], [0, 0, 255]]
    assert sheets[0].evaluate(_WRITTEN)
    page.keyboard.press("Tab")
    expect(shown).to_be_focused()


def test_what_draws_is_fetched_for_a_pdf_and_ended_when_it_is_drawn(
    page: Page, mayfly: Running
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    article = a_mail_with(page, mayfly, a_pdf(RED))
    assert [url for url in asked if "pdf" in url] == []
    expect(look(article).get_by_role("img")).to_be_visible(timeout=DRAWN)

    assert [url for url in asked if "pdf" in url] != []
    assert page.workers == []


def test_of_many_pages_ten_are_drawn_and_the_rest_counted(page: Page, mayfly: Running) -> None:
    shown = look(a_mail_with(page, mayfly, a_pdf(*[RED] * 12)))

    expect(shown.get_by_role("img", name="Page 10 of 12")).to_be_attached(timeout=DRAWN)
    expect(shown.get_by_role("img")).to_have_count(10)
    expect(shown).to_contain_text("And 2 more pages: download the file to read them.")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7\nnothing", "This file cannot be read."),
        (b"Dear reader, this is no PDF.", "This file cannot be read."),
        (a_locked_pdf(), "This file asks for a password."),
    ],
    ids=["broken", "another", "locked"],
)
def test_what_cannot_be_shown_is_said_and_can_be_downloaded(
    page: Page, mayfly: Running, content: bytes, said: str
) -> None:
    article = a_mail_with(page, mayfly, content)

    look(article)

    expect(article).to_contain_text(said, timeout=DRAWN)
    with page.expect_download() as downloading:
        article.get_by_role("button", name=re.compile("Download paper.pdf")).click()
    assert downloading.value.path().read_bytes() == content


def test_one_that_is_too_large_is_not_asked_for(page: Page, mayfly: Running) -> None:
    asked: list[str] = []
    article = a_mail_with(page, mayfly, b"%PDF-1.7\n" + bytes(4_000_000))
    page.on("request", lambda request: asked.append(request.url))

    look(article)

    expect(article).to_contain_text("This file is too large to be shown here.")
    expect(article.get_by_role("button", name=re.compile("Download paper.pdf"))).to_be_visible()
    assert [url for url in asked if "/attachments/" in url] == []


def test_one_that_takes_too_long_is_ended(page: Page, mayfly: Running) -> None:
    page.route(re.compile("/pdf.worker"), lambda _: None)
    article = a_mail_with(page, mayfly, a_pdf(RED))
    page.clock.install()

    with page.expect_request(re.compile("/pdf.worker")):
        look(article)
    page.clock.run_for(30_000)

    expect(article).to_contain_text("This file takes too long to draw.")
    assert page.workers == []


def test_nothing_that_a_pdf_brings_happens(page: Page, mayfly: Running) -> None:
    asked: list[str] = []
    happened: list[str] = []
    article = a_mail_with(page, mayfly, a_hostile_pdf("https://canary.example/"))
    page.on("dialog", lambda dialog: happened.append(dialog.message))
    page.context.on("page", lambda opened: happened.append(opened.url))
    page.on("request", lambda request: asked.append(request.url))

    shown = look(article)
    sheet = shown.get_by_role("img", name="Page 1 of 1")
    expect(sheet).to_be_visible(timeout=DRAWN)
    sheet.click()

    assert sheet.evaluate(_COLOUR)[:3] == [0, 0, 255]
    assert shown.locator("a, input, iframe, object, embed, script, style").count() == 0
    assert page.url == f"{mayfly.url}/"
    assert happened == []
    own = re.compile(re.escape(mayfly.url) + r"/(assets/|v1/inbox/messages/\w+/attachments/)")
    assert asked
    assert [url for url in asked if not own.match(url)] == []


def test_one_with_a_script_in_plain_sight_is_marked_and_not_shown(
    page: Page, mayfly: Running
) -> None:
    article = a_mail_with(page, mayfly, a_pdf(RED) + b"% /JavaScript\n")

    expect(article.get_by_text("can run scripts")).to_be_visible()
    expect(article.get_by_role("button", name="Preview paper.pdf")).to_have_count(0)


def test_the_maps_of_east_asian_fonts_come_from_the_page_itself(
    page: Page, mayfly: Running
) -> None:
    article = a_mail_with(page, mayfly, a_chinese_pdf())

    with page.expect_response(re.compile("/UniGB-UCS2-H.bcmap$")) as answer:
        shown = look(article)

    assert answer.value.ok
    expect(shown.get_by_role("img")).to_be_visible(timeout=DRAWN)
    assert shown.get_by_role("img").evaluate(_WRITTEN)


def test_it_fits_a_window_of_320_pixels(page: Page, mayfly: Running) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    shown = look(a_mail_with(page, mayfly, a_pdf(RED)))
    expect(shown.get_by_role("img")).to_be_visible(timeout=DRAWN)

    for name in ("documentElement", "activeElement.closest('section.pane')"):
        assert page.evaluate(f"document.{name}.scrollWidth - document.{name}.clientWidth") <= 0
