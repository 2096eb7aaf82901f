"""The page without a network: it opens from what the browser keeps of it, which is never mail."""

from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.test_journey import the_address
from tests.mail import a_mail, send
from tests.running import Running

CONTROLLED = """async () => {
  const never = new Promise((_, fail) => setTimeout(fail, 20_000, new Error("never installed")));
  await Promise.race([navigator.serviceWorker.ready, never]);
  if (navigator.serviceWorker.controller) return;
  await new Promise(done => { navigator.serviceWorker.oncontrollerchange = done; });
}"""
_KEPT = """async () => {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
  return kept.flat().map(({ url }) => new URL(url).pathname);
}"""


@pytest.fixture
def context(browser: Browser, browser_context_args: dict[str, Any]) -> Any:  # noqa: ANN401
    """A browser that lets the page keep itself."""
    with browser.new_context(**{**browser_context_args, "service_workers": "allow"}) as opened:
        yield opened


def installed(page: Page, mayfly: Running) -> str:
    """The address of the page, which the browser has by now kept."""
    page.goto(mayfly.url)
    address = the_address(page)
    page.evaluate(CONTROLLED)
    return address


def test_the_page_opens_without_a_network_and_says_so(
    page: Page, context: BrowserContext, mayfly: Running
) -> None:
    address = installed(page, mayfly)

    context.set_offline(True)
    page.reload()

    expect(page.get_by_role("button", name=f"Copy address {address}")).to_be_visible()
    expect(page.get_by_role("heading", name="You are offline")).to_be_visible()
    expect(page.get_by_role("banner")).to_contain_text("Offline")


def test_what_came_meanwhile_is_there_when_the_network_is_back(
    page: Page, context: BrowserContext, mayfly: Running
) -> None:
    address = installed(page, mayfly)
    context.set_offline(True)
    expect(page.get_by_role("banner")).to_contain_text("Offline")

    send(mayfly, a_mail(to=address, subject="Came meanwhile"))
    context.set_offline(False)

    expect(page.get_by_role("listitem").filter(has_text="Came meanwhile")).to_be_visible()
    expect(page.get_by_role("banner")).to_contain_text("Live")


def test_only_the_pages_own_files_are_kept(
    page: Page, context: BrowserContext, mayfly: Running
) -> None:
    address = installed(page, mayfly)
    send(mayfly, a_mail(to=address, html="<p>Secret</p>"))
    page.get_by_role("listitem").get_by_role("button", name="Welcome").click()
    expect(page.frame_locator("iframe").get_by_text("Secret")).to_be_visible()

    kept: list[str] = page.evaluate(_KEPT)

    own = ("/assets/", "/config.json", "/manifest.webmanifest")
    assert "/" in kept
    assert [path for path in kept if path != "/" and not path.startswith(own)] == []
    # Large, and only for who looks into one.
    assert [path for path in kept if "pdf" in path] == []


def test_the_page_can_be_installed(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    link = page.locator("link[rel=manifest]").get_attribute("href")

    manifest = page.request.get(f"{mayfly.url}{link}").json()

    assert (manifest["start_url"], manifest["display"]) == ("/", "standalone")
    for icon in manifest["icons"]:
        assert page.request.get(f"{mayfly.url}{icon['src']}").ok
