"""What the page asks for, which is what a session of it costs (docs/costs.md)."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from scripts.costs import model
from tests.browser.overheard import Wire, overheard
from tests.browser.test_journey import the_address
from tests.browser.test_page_installed import CONTROLLED
from tests.browser.test_page_mail import read, row
from tests.mail import a_mail, send
from tests.running import Running

MINUTE = 60_000


@pytest.fixture
def context(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[BrowserContext]:
    """A browser that was never here, and lets the page keep itself."""
    with browser.new_context(**{**browser_context_args, "service_workers": "allow"}) as opened:
        yield opened


@pytest.fixture
def wire(mayfly: Running) -> Iterator[Wire]:
    with overheard(mayfly.http_port) as wire:
        yield wire


def of_the_api(request: str) -> bool:
    return re.search(r" /(v1|push)\b", request) is not None


def calls(wire: Wire) -> Counter[str]:
    """What was asked of the API, without what differs from session to session."""
    asked = (request.partition("?")[0] for request in wire.asked if of_the_api(request))
    return Counter(re.sub(r"/(messages|tickets)/.+", r"/\1/…", request) for request in asked)


def test_a_session_asks_for_what_the_model_of_the_costs_has(
    page: Page, mayfly: Running, wire: Wire
) -> None:
    page.clock.install()
    page.goto(wire.url)
    address = the_address(page)
    send(mayfly, a_mail(to=address, subject="Hello", html="<p>Hello <b>there</b>."))
    expect(row(page, "Hello")).to_be_visible()
    article = read(page, "Hello")
    expect(article.frame_locator("iframe").get_by_text("there")).to_be_visible()
    page.evaluate(CONTROLLED)
    # The page's clock alone runs: the server's stays where it is.
    page.clock.run_for((model.SESSION_MINUTES - 1) * MINUTE)
    expected = {
        "GET /v1/service": 1,
        "POST /v1/inbox": 1,
        "GET /push": 1,
        "POST /v1/inbox/tickets": 1,  # for the mail's HTML
        "GET /v1/inbox/messages": 1 + 1,  # as it begins to listen, and for the mail
        "GET /v1/inbox/messages/…": 1,
        "PATCH /v1/inbox/messages/…": 1,
        "GET /v1/tickets/…": 1,
    }
    until_asked(page, wire, sum(expected.values()))

    asked, files = calls(wire), [path for path in wire.asked if not of_the_api(path)]
    assert asked == expected
    assert len(files) <= model.PAGE_FILES + model.MANIFEST_FILES
    anew = [path for path in files if not path.startswith("GET /assets/")]
    assert len(anew) <= model.PAGE_FILES_ANEW + model.MANIFEST_FILES
    assert wire.bytes_sent <= model.PAGE_BYTES + asked.total() * model.ANSWER_BYTES


def until_asked(page: Page, wire: Wire, times: int) -> None:
    """The page hands its requests over after its clock has run."""
    for _ in range(600):
        if calls(wire).total() >= times:
            return
        page.wait_for_timeout(50)
