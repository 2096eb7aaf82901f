"""What a browser does beyond showing a mail, heard from outside the mail."""

import re
from collections import defaultdict
from contextlib import suppress

from playwright.sync_api import (
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Error,
    Frame,
    Page,
    Request,
    Route,
)

from tests.browser.hostile.catalogue import CANARY_DOMAIN

NOBODY = "nobody"
"""Where what was heard does not say whose it is."""

_NAMED = re.compile(rf"([a-z0-9-]+)\.{re.escape(CANARY_DOMAIN)}|harm:([a-z0-9-]+)")
_REFUSAL = re.compile("Content Security Policy|sandboxed|X-Frame-Options|Not allowed to load")
_REMEMBERS = """() => {
  window.heard = [];
  addEventListener("message", event => window.heard.push(String(event.data)));
}"""
# A document without an origin has no storage, and says so by an exception.
_HOLDS = """() => {
  const held = [...(window.heard ?? []).splice(0), window.name];
  try { held.push(localStorage.getItem("harm")); } catch { held.push(null); }
  return held.filter(Boolean);
}"""


class Listener:
    """Hears one browser context whose first page is at `home`.

    `heard` holds, by the mail's name, what happened on its account; `refused` what the browser
    would not do for it: there a later wall held what an earlier one had let by. `owners` are the
    addresses at which mails stand, and their names.
    """

    def __init__(self, context: BrowserContext, *, home: str) -> None:
        self.heard: defaultdict[str, set[str]] = defaultdict(set)
        self.refused: defaultdict[str, set[str]] = defaultdict(set)
        self.owners: dict[str, str] = {}
        self._home = home
        self._context = context
        context.route(self._is_foreign, self._answer)
        context.on("requestfinished", self._on_request)
        context.on("requestfailed", self._on_request)
        context.on("console", self._on_console)
        context.on("dialog", self._on_dialog)
        context.on("weberror", lambda failure: self.hear(f"error {failure.error}"))

    def attend(self, page: Page) -> None:
        """Hear what happens to the page itself."""
        page.on("framenavigated", lambda frame: self._on_navigation(page, frame))
        page.on("download", lambda download: self.hear(f"download of {download.url}"))
        page.on("websocket", lambda socket: self._on_socket(socket.url))

    def remember(self, page: Page) -> None:
        """Have the page, newly opened, keep what is told to it."""
        page.evaluate(_REMEMBERS)

    def collect(self, page: Page) -> None:
        """Take what the page holds that is not its own, and close the tabs beside it."""
        for told in page.evaluate(_HOLDS):
            self.hear(f"the page holds {told}")
        for tab in self._context.pages:
            if tab != page:
                held = " that holds its opener" if tab.evaluate("window.opener !== null") else ""
                self.hear(f"tab at {tab.url}{held}")
                tab.close()

    def hear(self, told: str, owner: str | None = None) -> None:
        """Note what happened; whose it is may be told by a host or a word of ours in it."""
        _note(self.heard, told, owner)

    def _is_foreign(self, url: str) -> bool:
        return not url.startswith(self._home)

    def _answer(self, route: Route) -> None:
        """Nothing; where a document was asked for, an empty one: a tab can then be questioned."""
        self._on_request(route.request)
        if route.request.is_navigation_request():
            route.fulfill(body="", content_type="text/html")
        else:
            route.abort()

    def _on_request(self, request: Request) -> None:
        """A request that has left its document, or that the browser has kept in it."""
        if request.url in self.owners or _is_written_out(request):
            return
        owner = None if request.is_navigation_request() else self._owner(request.frame)
        told = f"{request.resource_type} request to {request.url}"
        # What came as far as the network fails with a name of Chromium's list of network errors.
        if request.failure and not request.failure.startswith("net::"):
            _note(self.refused, told, owner)
        elif owner or self._is_foreign(request.url):
            referrer = request.headers.get("referer")
            self.hear(f"{told} from {referrer}" if referrer else told, owner)

    def _owner(self, frame: Frame | None) -> str | None:
        while frame:
            if frame.url in self.owners:
                return self.owners[frame.url]
            frame = frame.parent_frame
        return None

    def _on_navigation(self, page: Page, frame: Frame) -> None:
        if frame.url in (self._home, *self.owners) or self._is_a_ticket_of_the_page(page, frame):
            return
        owner = self._owner(frame.parent_frame)
        if frame.url.startswith(("about:", "chrome-error:")) and frame != page.main_frame:
            _note(self.refused, f"frame {frame.url}", owner)
        else:
            self.hear(f"navigation to {frame.url}", owner)

    def _is_a_ticket_of_the_page(self, page: Page, frame: Frame) -> bool:
        """Where the page itself shows mails, nobody has told their addresses."""
        from_page = not self.owners and frame.parent_frame == page.main_frame
        return from_page and frame.url.startswith(f"{self._home}v1/tickets/")

    def _on_socket(self, url: str) -> None:
        if self._is_foreign(url.replace("ws", "http", 1)):
            self.hear(f"socket to {url}")

    def _on_dialog(self, dialog: Dialog) -> None:
        self.hear(f"dialog {dialog.message}")
        with suppress(Error):  # it is gone where its page is
            dialog.dismiss()

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.text.startswith("harm:"):
            self.hear(f"console {message.text}")
        elif _REFUSAL.search(message.text):
            _note(self.refused, message.text, self.owners.get(message.location["url"]))


def _note(notes: defaultdict[str, set[str]], told: str, owner: str | None) -> None:
    named = _NAMED.search(told)
    notes[owner or (named and (named[1] or named[2])) or NOBODY].add(told[:300])


def _is_written_out(request: Request) -> bool:
    return request.url.startswith("data:") and request.resource_type == "image"
