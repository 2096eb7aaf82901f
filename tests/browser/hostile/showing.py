"""Many mails shown at once, each as the page shows one: in a frame of its own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil, sqrt
from types import MappingProxyType
from typing import Any

from playwright.sync_api import (
    Browser,
    ElementHandle,
    Error,
    Frame,
    Locator,
    Page,
    Position,
    ProxySettings,
    Route,
)

from tests.browser.hostile.catalogue import CANARY_DOMAIN, Hostile
from tests.browser.hostile.listening import Listener
from tests.browser.hostile.sink import sink

# What web/src/components/MailFrame.svelte makes, in a grid over the page. A frame that never loads
# is given up, and found missing by who looks for its words.
_SHOW = """([addresses, columns, sandbox]) => {
  document.querySelector("#desk")?.remove();
  const desk = document.createElement("div");
  desk.id = "desk";
  desk.style.cssText = `position: fixed; inset: 0; z-index: 9; display: grid; background: #fff;
    grid-template-columns: repeat(${columns}, 1fr); grid-auto-rows: 1fr`;
  document.body.append(desk);
  const loads = addresses.map(address => new Promise(resolve => {
    const frame = document.createElement("iframe");
    if (sandbox) frame.setAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox");
    frame.referrerPolicy = "no-referrer";
    frame.style.cssText = "inline-size: 100%; block-size: 100%; border: 0; min-inline-size: 0";
    frame.src = address;
    frame.onload = resolve;
    desk.append(frame);
  }));
  return Promise.race([Promise.all(loads), new Promise(resolve => setTimeout(resolve, 10000))])
    .then(() => undefined);
}"""

# Whether a reader sees the words: they are drawn, and nothing lies over them.
_SEES = """words => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const element = node.parentElement;
    element.scrollIntoView();
    const box = range.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (top && element.contains(top) && box.height > 5 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  }
  return false;
}"""

# For what a mail does a moment after it has loaded. Too short a time may let harm by, and never
# finds any where there is none.
_SETTLES_MS = 300

# Only so that a click ends where the browser asks whether to start another program.
_CLICKS_MS = 10_000

# How often, and how long apart, a frame is asked whether the mouse has come.
_FEELS_TRIES = 50
_FEELS_MS = 20

_CLICKABLE = "a, area, button, input, select, summary, label, [onclick], [href], [accesskey]"
_PLACES = f"""() => [...document.querySelectorAll("{_CLICKABLE}")].slice(0, 8)
  .flatMap(element => [...element.getClientRects()].slice(0, 1))
  .map(box => [box.x + Math.min(box.width, 40) / 2, box.y + Math.min(box.height, 40) / 2])
  .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)"""


Act = Callable[[Page, Mapping[str, Hostile]], set[str]]
"""What a reader does with the mails at these addresses; it names those where it could be done."""


@dataclass(frozen=True, kw_only=True)
class Document:
    """What is served at an address."""

    body: bytes | str
    headers: Mapping[str, str]

    def answer(self, route: Route) -> None:
        """Serve it."""
        route.fulfill(body=self.body, headers=dict(self.headers))


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What was heard of the mails and refused to them, by name, and where it could be acted."""

    heard: Mapping[str, set[str]]
    refused: Mapping[str, set[str]]
    acted: set[str]


@dataclass(frozen=True, kw_only=True)
class Desk:
    """A browser at Mayfly's own page, where mails are laid out."""

    browser: Browser
    options: Mapping[str, Any]
    home: str

    @contextmanager
    def opened(self) -> Iterator[tuple[Page, Listener]]:
        """The page, as anybody opens it, and who listens to it; what was heard is whole after."""
        with sink() as end:
            proxy: ProxySettings = {"server": f"http://127.0.0.1:{end.port}", "bypass": "127.0.0.1"}
            context = self.browser.new_context(**self.options, proxy=proxy)
            try:
                listener = Listener(context, home=self.home)
                page = context.new_page()
                listener.attend(page)
                _go_home(page, self.home, listener)
                yield page, listener
            finally:
                context.close()
        for line in end.asked:
            if CANARY_DOMAIN in line:
                listener.hear(f"connection by {line}")

    def show(
        self,
        mails: Sequence[Hostile],
        address: Callable[[Hostile], str],
        *,
        at_once: int = 24,
        sandbox: bool = True,
        act: Act | None = None,
        instead: Mapping[str, Document] = MappingProxyType({}),
    ) -> Shown:
        """Lay the mails out in frames, act on them, and tell what came of it.

        `instead` holds documents that stand at these addresses instead of what Mayfly serves.
        """
        acted: set[str] = set()
        with self.opened() as (page, listener):
            page.route(
                lambda url: url in instead, lambda route: instead[route.request.url].answer(route)
            )
            for start in range(0, len(mails), at_once):
                batch = {address(mail): mail for mail in mails[start : start + at_once]}
                listener.owners = {url: mail.name for url, mail in batch.items()}
                try:
                    page.evaluate(_SHOW, [list(batch), ceil(sqrt(at_once)), sandbox])
                    acted |= act(page, batch) if act else set()
                except Error as error:  # a mail has taken the page away, or stopped it
                    listener.hear(f"end of the page: {error.message}")
                page.wait_for_timeout(_SETTLES_MS)
                listener.collect(page)
                if page.url != self.home:
                    _go_home(page, self.home, listener)
        return Shown(heard=listener.heard, refused=listener.refused, acted=acted)

    def show_instead(
        self,
        mails: Sequence[Hostile],
        document: Callable[[Hostile], Document],
        *,
        at_once: int = 24,
        sandbox: bool = True,
        act: Act | None = None,
    ) -> Shown:
        """The same with these documents, which never went through Mayfly."""

        def address(mail: Hostile) -> str:
            return f"{self.home}v1/tickets/{mail.name}"

        return self.show(
            mails,
            address,
            at_once=at_once,
            sandbox=sandbox,
            act=act,
            instead={address(mail): document(mail) for mail in mails},
        )

    def open(self, mails: Sequence[Hostile], address: Callable[[Hostile], str]) -> Shown:
        """Open each mail's document by itself, look at it, and click what can be clicked."""
        seen: set[str] = set()
        with self.opened() as (page, listener):
            for mail in mails:
                url = address(mail)
                listener.owners = {url: mail.name}
                page.goto(url)
                seen |= look(page, {url: mail})
                click(page, {url: mail})
                page.wait_for_timeout(_SETTLES_MS)
                listener.collect(page)
        return Shown(heard=listener.heard, refused=listener.refused, acted=seen)


def _go_home(page: Page, home: str, listener: Listener) -> None:
    page.goto(home)
    assert page.title() == "Mayfly"
    listener.remember(page)


def look(page: Page, batch: Mapping[str, Hostile]) -> set[str]:
    """The names of the mails whose words a reader sees."""
    mails = [(frame, batch[frame.url]) for frame in page.frames if frame.url in batch]
    return {mail.name for frame, mail in mails if frame.evaluate(_SEES, mail.mark)}


def click(page: Page, batch: Mapping[str, Hostile]) -> set[str]:
    """Click on what can be clicked; the names of the mails where there is something to click on."""
    clicked = set()
    for frame in [frame for frame in page.frames if frame.url in batch]:
        name = batch[frame.url].name
        around = frame.frame_element() if frame.parent_frame else page.locator("html")
        for x, y in frame.evaluate(_PLACES):
            # A click may lead the frame away, and with it goes what was still to be clicked.
            if frame.url.partition("#")[0] not in batch:
                break
            place: Position = {"x": x, "y": y}
            _wait_until_felt(page, frame, around, place)
            around.click(position=place, force=True, no_wait_after=True, timeout=_CLICKS_MS)
            clicked.add(name)
    return clicked


def _wait_until_felt(
    page: Page, frame: Frame, around: Locator | ElementHandle, place: Position
) -> None:
    """A frame that was never drawn takes no clicks, and a mail may keep off the mouse."""
    for _ in range(_FEELS_TRIES):
        around.hover(position=place, force=True, no_wait_after=True, timeout=_CLICKS_MS)
        if frame.evaluate("document.querySelector(':hover') !== null"):
            return
        page.wait_for_timeout(_FEELS_MS)
