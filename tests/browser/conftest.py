"""Debian's Chromium, driven by Playwright, on a running Mayfly."""

import shutil
from collections.abc import Iterator
from typing import Any

import pytest

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
    }


@pytest.fixture(scope="session")
def mayfly() -> Iterator[Running]:
    """Mayfly whole."""
    with running(min_lifetime_seconds="1") as found:
        yield found
