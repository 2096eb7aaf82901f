"""What the page asks for, which is what a session of it costs (docs/costs.md)."""

import re
from collections import Counter
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, expect

from scripts.costs import model
from tests.browser.test_journey import the_address
from tests.browser.test_page_mail import read, row
from tests.mail import a_mail, send
from tests.running import Running

MINUTE = 60_000


@pytest.fixture
def asked(page: Page, mayfly: Running) -> Counter[str]:
    """What the page has asked of the API so far, and how many files of the site it has loaded."""
    asked: Counter[str] = Counter()

    def note(request: Request) -> None:
        path = request.url.removeprefix(mayfly.url).partition("?")[0]
        if path.startswith("/v1/"):
            path = re.sub(r"/messages/\w+", "/messages/…", path)
            asked[f"{request.method} {re.sub(r'/tickets/.+', '/tickets/…', path)}"] += 1
        elif request.url.startswith(mayfly.url):
            asked["files"] += 1

    page.on("request", note)
    page.on("websocket", lambda socket: asked.update([f"WebSocket {urlsplit(socket.url).path}"]))
    page.clock.install()
    return asked


def test_a_session_asks_for_what_the_model_of_the_costs_has(
    page: Page, mayfly: Running, asked: Counter[str]
) -> None:
    page.goto(mayfly.url)
    address = the_address(page)
    send(mayfly, a_mail(to=address, subject="Hello", html="<p>Hello <b>there</b>."))
    expect(row(page, "Hello")).to_be_visible()
    article = read(page, "Hello")
    expect(article.frame_locator("iframe").get_by_text("there")).to_be_visible()
    # The page's clock alone runs: the server's stays where it is.
    page.clock.run_for((model.SESSION_MINUTES - 1) * MINUTE)
    expected = {
        "GET /v1/service": 1,
        "WebSocket /push": 1,
        "POST /v1/inbox": 1,
        "POST /v1/inbox/tickets": 1,  # for the mail's HTML
        "GET /v1/inbox/messages": 1 + 1,  # as it begins to listen, and for the mail
        "GET /v1/inbox/messages/…": 1,
        "PATCH /v1/inbox/messages/…": 1,
        "GET /v1/tickets/…": 1,
    }
    until_asked(page, asked, sum(expected.values()))

    assert asked.pop("files") <= model.PAGE_FILES
    assert asked == expected


def until_asked(page: Page, asked: Counter[str], times: int) -> None:
    """The page hands its requests over after its clock has run."""
    for _ in range(100):
        if asked.total() - asked["files"] >= times:
            return
        page.wait_for_timeout(50)
