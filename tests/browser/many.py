"""More mails than anybody sends in a test: the list call, answered in the service's place."""

import re
from typing import Any

from playwright.sync_api import Page


def summary(number: int) -> dict[str, Any]:
    """A line of the list, as the API answers."""
    passed = dict.fromkeys(("spam", "virus", "spf", "dkim", "dmarc"), "pass")
    return {
        "id": f"m{number:05}",
        "received_at": f"2026-01-01T{number // 3600:02}:{number // 60 % 60:02}:{number % 60:02}Z",
        "recipient": "x@mayfly.test",
        "sender": {"name": f"Sender {number}", "address": "s@x.test"},
        "subject": f"Mail number {number}",
        "preview": "And what it says.",
        "code": "123456" if number % 7 == 0 else None,
        "link": None,
        "attachment_count": 0,
        "size": 1200,
        "seen": True,
        "verdicts": passed,
    }


def many_mails(page: Page, count: int) -> None:
    """Answer the list with so many mails, newest first, a page at a time."""

    def answer(route: Any) -> None:  # noqa: ANN401 - Playwright's own route
        query = route.request.url.partition("?")[2]
        if "after=" in query:
            route.fulfill(json={"messages": [], "cursor": "c"})
            return
        before = re.search(r"before=m(\d+)", query)
        top = int(before[1]) - 1 if before else count
        numbers = range(top, max(0, top - 100), -1)
        route.fulfill(json={"messages": [summary(n) for n in numbers], "cursor": "c"})

    page.route("**/v1/inbox/messages?*", answer)
