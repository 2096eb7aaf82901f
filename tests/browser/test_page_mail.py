"""Mail in the page: live, looked through, read, deleted, and given back."""

import re
from base64 import b64decode

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.many import many_mails
from tests.browser.test_journey import the_address
from tests.mail import a_mail, send
from tests.running import Running

# A picture of one dark pixel.
A_DOT = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)


def row(page: Page, words: str) -> Locator:
    """The row of the list that has these words."""
    return page.get_by_role("listitem").filter(has_text=words)


def read(page: Page, words: str) -> Locator:
    """The article of the mail with these words, opened."""
    row(page, words).get_by_role("button", name=re.compile(words)).click()
    article = page.get_by_role("article")
    expect(article.get_by_role("heading", name=re.compile(words))).to_be_visible()
    return article


def an_inbox_with(page: Page, mayfly: Running, *subjects: str) -> str:
    """The address of the page's inbox, in which these mails are shown."""
    page.goto(mayfly.url)
    address = the_address(page)
    for subject in subjects:
        send(mayfly, a_mail(to=address, subject=subject))
    for subject in subjects:
        expect(row(page, subject)).to_be_visible()
    return address


def test_unread_mail_is_counted_in_the_title_and_the_icon(page: Page, mayfly: Running) -> None:
    an_inbox_with(page, mayfly, "First", "Second")

    assert page.title() == "(2) Mayfly"
    icon = page.locator("link[rel=icon]")
    expect(icon).to_have_attribute("href", re.compile("^data:image/svg"))

    read(page, "First")

    expect(page).to_have_title("(1) Mayfly")


def test_searching_and_filtering_happen_as_one_types(page: Page, mayfly: Running) -> None:
    address = an_inbox_with(page, mayfly, "Invoice", "Holiday")
    send(mayfly, a_mail(to=address, subject="Sign in", text="Your sign-in code is 482913.\n"))
    expect(row(page, "482913")).to_be_visible()

    page.get_by_role("searchbox").fill("holi")
    expect(row(page, "Invoice")).to_have_count(0)
    expect(row(page, "Holiday")).to_be_visible()

    page.get_by_role("searchbox").fill("")
    page.get_by_label("Show", exact=True).select_option("Codes and links")
    expect(row(page, "Holiday")).to_have_count(0)
    expect(row(page, "Sign in")).to_be_visible()


def test_spam_lies_apart(page: Page, mayfly: Running) -> None:
    address = an_inbox_with(page, mayfly, "Friendly")
    gtube = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X\n"
    send(mayfly, a_mail(to=address, subject="Unwanted", text=gtube))

    page.get_by_role("button", name="Spam (1)").click()

    expect(row(page, "Unwanted")).to_be_visible()
    expect(row(page, "Friendly")).to_have_count(0)


def test_a_deletion_can_be_undone_and_is_made_only_after(page: Page, mayfly: Running) -> None:
    an_inbox_with(page, mayfly, "Keep me", "Drop me")
    deletions: list[str] = []
    page.on("request", lambda r: deletions.append(r.url) if r.method == "DELETE" else None)

    page.get_by_role("checkbox", name="Select Keep me").check()
    page.get_by_role("button", name="Delete selected").click()
    expect(row(page, "Keep me")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(row(page, "Keep me")).to_be_visible()
    assert deletions == []

    page.get_by_role("checkbox", name="Select Drop me").check()
    with page.expect_request(lambda request: request.method == "DELETE", timeout=30_000):
        page.get_by_role("button", name="Delete selected").click()
    page.reload()
    expect(row(page, "Keep me")).to_be_visible()
    expect(row(page, "Drop me")).to_have_count(0)


def test_all_mail_is_deleted_at_once(page: Page, mayfly: Running) -> None:
    an_inbox_with(page, mayfly, "One", "Two", "Three")

    page.get_by_role("checkbox", name="Select One").check()
    page.get_by_role("button", name="Select all").click()
    with page.expect_request(lambda request: request.method == "DELETE", timeout=30_000):
        page.get_by_role("button", name="Delete selected").click()

    expect(page.get_by_text("No mail yet")).to_be_visible()
    page.reload()
    expect(page.get_by_text("No mail yet")).to_be_visible()


def test_a_page_that_is_left_deletes_what_was_deleted(page: Page, mayfly: Running) -> None:
    an_inbox_with(page, mayfly, "Keep me", "Drop me")

    page.get_by_role("checkbox", name="Select Drop me").check()
    page.get_by_role("button", name="Delete selected").click()
    expect(row(page, "Drop me")).to_have_count(0)
    page.goto("about:blank")
    page.goto(mayfly.url)

    expect(row(page, "Keep me")).to_be_visible()
    expect(row(page, "Drop me")).to_have_count(0, timeout=30_000)


def test_a_mail_is_seen_from_all_sides(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    mail = a_mail(
        to=the_address(page),
        subject="Everything",
        text="See https://acme.example/here\n",
        html='<p>See <a href="https://acme.example/here">this page</a></p>',
    )
    mail.add_attachment(b"dear diary", maintype="text", subtype="plain", filename="diary.txt")
    mail.add_attachment(b"MZ", maintype="application", subtype="x-msdownload", filename="a.exe")
    send(mayfly, mail)
    article = read(page, "Everything")

    expect(article.frame_locator("iframe").get_by_text("this page")).to_be_visible()
    expect(article.get_by_role("button", name="Load remote images")).to_have_count(0)
    expect(article.get_by_text("can run a program")).to_be_visible()
    article.get_by_role("button", name="Preview diary.txt").click()
    expect(article.get_by_text("dear diary")).to_be_visible()
    expect(article.get_by_role("button", name="Preview a.exe")).to_have_count(0)
    article.get_by_role("button", name="Links").click()
    expect(article.get_by_role("link", name="https://acme.example/here")).to_be_visible()
    article.get_by_role("button", name="Checks").click()
    expect(article.get_by_text("Does the domain of the sender vouch for it?")).to_be_visible()
    article.get_by_role("button", name="Headers").click()
    expect(article.get_by_text("hello@acme.example").last).to_be_visible()
    article.get_by_role("button", name="Source", exact=True).click()
    expect(article.get_by_text("Subject: Everything")).to_be_visible()
    with page.expect_download() as downloading:
        page.get_by_role("button", name="Download source").click()
    assert downloading.value.suggested_filename.endswith(".eml")


def test_a_picture_is_shown_before_it_is_downloaded(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    mail = a_mail(to=the_address(page), subject="A picture")
    mail.add_attachment(A_DOT, maintype="image", subtype="png", filename="dot.png")
    send(mayfly, mail)
    article = read(page, "A picture")

    article.get_by_role("button", name="Preview dot.png").click()

    expect(article.get_by_role("img", name="dot.png")).to_have_js_property("naturalWidth", 1)


def test_a_long_mail_is_as_high_as_it_needs_and_the_page_alone_scrolls(
    page: Page, mayfly: Running
) -> None:
    page.goto(mayfly.url)
    if not page.evaluate("CSS.supports('frame-sizing', 'content-height')"):
        pytest.skip("This Chromium is older than frames of their document's height.")
    html = "<p>Some words of a long letter.</p>" * 100
    send(mayfly, a_mail(to=the_address(page), subject="Long", html=html))
    frame = read(page, "Long").locator("iframe")
    expect(frame.content_frame.get_by_text("Some words").last).to_be_attached()

    needed = page.frames[-1].evaluate("document.documentElement.scrollHeight")
    assert needed > 3_000
    expect(frame).to_have_js_property("clientHeight", needed)

    # What it needs in another width nobody tells.
    page.set_viewport_size({"width": 1_000, "height": 800})
    expect(frame).to_have_css("frame-sizing", "auto")
    pane = page.get_by_role("region", name="Message")
    assert pane.evaluate("pane => pane.scrollHeight <= pane.clientHeight")


def test_remote_images_are_offered_where_there_are_any(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    html = '<p>Hello</p><img src="https://tracker.example/open.gif">'
    send(mayfly, a_mail(to=the_address(page), subject="Newsletter", html=html))

    article = read(page, "Newsletter")

    expect(article.get_by_role("button", name="Load remote images")).to_be_visible()


def test_a_lost_socket_is_polled_for_and_nothing_is_missed(page: Page, mayfly: Running) -> None:
    page.route_web_socket(re.compile("/push"), lambda socket: socket.close())
    page.goto(mayfly.url)
    address = the_address(page)
    expect(page.get_by_text("Checking every few seconds")).to_be_visible()

    send(mayfly, a_mail(to=address, subject="Still comes"))

    expect(row(page, "Still comes")).to_be_visible(timeout=30_000)


def test_two_tabs_show_the_same(page: Page, mayfly: Running) -> None:
    address = an_inbox_with(page, mayfly, "Shared")
    other = page.context.new_page()
    other.goto(mayfly.url)
    expect(row(other, "Shared")).to_be_visible()

    page.get_by_role("button", name="Delete this inbox").click()
    page.get_by_role("button", name="Delete inbox").click()

    expect(other.get_by_role("heading", name="This address is gone")).to_be_visible(timeout=30_000)
    expect(other.get_by_role("main")).to_contain_text(address)


def test_five_thousand_mails_are_found_and_only_some_are_drawn(page: Page, mayfly: Running) -> None:
    many_mails(page, 5_000)
    page.goto(mayfly.url)
    expect(row(page, "Mail number 5000")).to_be_visible()

    found = sum("17" in str(number) for number in range(1, 5_001))
    page.get_by_role("searchbox").fill("number 17")
    expect(page.get_by_role("heading", name="Inbox")).to_contain_text(
        f"{found} mails", timeout=60_000
    )
    page.get_by_role("searchbox").fill("")
    expect(page.get_by_role("heading", name="Inbox")).to_contain_text("5,000 mails")

    assert page.get_by_role("listitem").count() < 60
    page.locator("section.list").evaluate("list => list.scrollTo(0, list.scrollHeight)")
    expect(page.get_by_role("button", name=re.compile("Mail number 1 "))).to_be_visible()
    assert page.get_by_role("listitem").count() < 60


def test_new_mail_does_not_move_what_is_looked_at(page: Page, mayfly: Running) -> None:
    address = an_inbox_with(page, mayfly, *(f"Mail {number}" for number in range(12)))
    shown = row(page, "Mail 3").get_by_role("button").first
    page.locator("section.list").evaluate("list => list.scrollTo(0, 600)")
    before = shown.bounding_box()

    send(mayfly, a_mail(to=address, subject="One more"))
    expect(page).to_have_title("(13) Mayfly")

    assert shown.bounding_box() == before


def test_a_mail_is_printed_as_its_words(page: Page, mayfly: Running) -> None:
    an_inbox_with(page, mayfly, "On paper")
    read(page, "On paper")
    page.evaluate("window.print = () => { document.title = 'printed'; }")

    page.get_by_role("button", name="Print").click()
    expect(page).to_have_title("printed")
    page.emulate_media(media="print")

    expect(page.get_by_role("group", name="Body of the mail")).to_be_visible()
    expect(page.get_by_role("banner")).to_be_hidden()
    expect(page.get_by_role("searchbox")).to_be_hidden()


def test_who_wants_it_is_told_by_a_notice_and_a_sound(page: Page, mayfly: Running) -> None:
    page.add_init_script(
        """window.told = [];
        window.Notification = class {
          static requestPermission() { return Promise.resolve("granted"); }
          constructor(words) { window.told.push(words); }
        };
        const start = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (at) {
          window.told.push("a note"); start.call(this, at);
        };
        Object.defineProperty(document, "visibilityState", { get: () => "hidden" });"""
    )
    address = an_inbox_with(page, mayfly)
    page.get_by_role("button", name="Settings").click()
    page.get_by_label("Show a notice").check()
    page.get_by_label("Play a sound").check()
    page.keyboard.press("Escape")

    send(mayfly, a_mail(to=address, subject="Listen"))
    expect(row(page, "Listen")).to_be_visible()

    told = page.evaluate("window.told")
    assert "New mail from Acme: Listen" in told
    assert "a note" in told


def test_a_link_is_named_by_its_host_and_opened_by_key(page: Page, mayfly: Running) -> None:
    address = an_inbox_with(page, mayfly)
    link = "https://acme.example/confirm?t=8f2c91"
    send(mayfly, a_mail(to=address, subject="Confirm", text=f"Confirm your address: {link}\n"))
    expect(row(page, "Confirm").get_by_role("link", name="Open acme.example")).to_be_visible()
    page.evaluate("window.open = (...words) => { window.opened = words; }")

    page.keyboard.press("j")
    page.keyboard.press("l")
    assert page.evaluate("window.opened") == [link, "_blank", "noopener,noreferrer"]
    page.keyboard.press("n")

    expect(page.get_by_role("button", name=re.compile(f"^Open {address}"))).to_be_visible()
    expect(page.get_by_role("heading", name="No mail yet")).to_be_visible()
