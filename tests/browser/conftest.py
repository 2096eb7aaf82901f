"""Debian's Chromium, driven by Playwright, on a running Mayfly."""

import re
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Request

from tests.running import Running, running

# As root Chromium runs without its sandbox only; the rest keeps it from calling home, which a
# machine without a network answers slowly.
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Which browser, and how."""
    path = shutil.which("chromium")
    assert path, "Chromium is missing: apt-get install chromium"
    return {**browser_type_launch_args, "executable_path": path, "args": _ARGUMENTS}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A desk of ordinary size, where copying is allowed."""
    return {
        **browser_context_args,
        "viewport": {"width": 1280, "height": 800},
        "locale": "en-GB",
        "permissions": ["clipboard-read", "clipboard-write"],
        # What a worker answers, no test can answer in its place.
        "service_workers": "block",
    }


@pytest.fixture
def context(context: BrowserContext, mayfly: Running) -> Iterator[BrowserContext]:
    """Whatever a test does in the page: nobody else is asked, no policy broken, nothing thrown."""
    own = (mayfly.url, "data:")
    told: list[str] = []

    def asked(request: Request) -> None:
        if not request.url.startswith(own):
            told.append(f"{request.resource_type} request to {request.url}")

    def said(message: ConsoleMessage) -> None:
        if re.search("Content Security Policy|Trusted", message.text):
            told.append(message.text)

    context.on("request", asked)
    context.on("console", said)
    context.on("weberror", lambda thrown: told.append(str(thrown.error)))
    yield context
    assert told == []


@pytest.fixture(scope="session")
def mayfly() -> Iterator[Running]:
    """Mayfly whole."""
    with running(min_lifetime_seconds="1") as found:
        yield found
