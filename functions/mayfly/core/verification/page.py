"""Reads HTML as it would stand on the page: blocks become lines, links keep their place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mayfly.core.verification.actions import read_actions
from mayfly.core.verification.characters import tidy
from mayfly.core.verification.plain import written_links
from mayfly.core.verification.quoting import with_quotes_marked
from mayfly.core.verification.reading import MAX_LINK_TEXT, MAX_TEXT, Action, Anchor, Line, Reading
from mayfly.core.verification.style import Style, is_button, styled

# The parser takes time with the square of the depth; six thousand tags, each inside the one
# before, take it a tenth of a second, and the longest newsletters have fewer.
MAX_TAGS = 6_000

_BLOCKS = frozenset(
    """
    address article aside blockquote body br caption center dd div dl dt fieldset figure footer form
    h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul
    """.split()
)
_SKIPPED = frozenset(("script", "style", "head", "title", "template", "noscript"))


@dataclass(slots=True)
class _Open:
    """A link whose end has not come yet."""

    url: str
    button: bool
    pieces: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Page:
    lines: list[Line] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    loud: int = 0
    total: int = 0
    style: Style = field(default_factory=Style)
    link: _Open | None = None

    def write(self, raw: str, style: Style) -> None:
        raw = raw[: MAX_TEXT - self.total]
        self.total += len(raw)
        text = " ".join(f".{tidy(raw)}.".split())[1:-1]
        if text.startswith(" ") and (not self.pieces or self.pieces[-1].endswith(" ")):
            text = text[1:]
        if not text:
            return
        self.pieces.append(text)
        self.style = style
        self.length += len(text.strip())
        self.loud += len(text.strip()) if style.loud else 0
        if self.link:
            self.link.pieces.append(text)

    def end_line(self) -> None:
        text = "".join(self.pieces).strip()
        if text:
            loud = 2 * self.loud > self.length
            style = self.style
            self.lines.append(
                Line(text=text, source="html", loud=loud, hidden=style.hidden, quoted=style.quoted)
            )
        self.pieces.clear()
        self.length = self.loud = 0

    def end_link(self, style: Style) -> None:
        if self.link is None:
            return
        text = " ".join("".join(self.link.pieces).split())[:MAX_LINK_TEXT]
        self.anchors.append(
            Anchor(
                url=self.link.url,
                text=text,
                line=len(self.lines) if self.pieces else max(len(self.lines) - 1, 0),
                button=self.link.button,
                hidden=style.hidden,
                quoted=style.quoted,
            )
        )
        self.link = None


def read_page(html: str) -> Reading:
    """The lines and links of an HTML body; only its first `MAX_TAGS` tags are looked at."""
    page = _Page()
    tree = parse(html)
    for node, style, is_end in _walk(tree):
        if is_end:
            _end(page, node, style)
        else:
            _begin(page, node, style)
    page.end_line()
    lines = with_quotes_marked(tuple(page.lines))
    actions = read_actions(tree)
    anchors = sorted(_all_anchors(page, lines, actions), key=lambda anchor: anchor.line)
    return Reading(lines=lines, anchors=tuple(anchors), actions=actions)


def _all_anchors(page: _Page, lines: tuple[Line, ...], actions: tuple[Action, ...]) -> list[Anchor]:
    """The links of the page, those written out in its text, and those only markup tells of."""
    anchors = list(page.anchors)
    anchors += _unknown(written_links([line.text for line in lines], lines), anchors)
    promised = [Anchor(url=action.url, text=action.name, line=0) for action in actions]
    return anchors + _unknown(promised, anchors)


def _unknown(anchors: list[Anchor], known: list[Anchor]) -> list[Anchor]:
    urls = {anchor.url for anchor in known}
    return [anchor for anchor in anchors if anchor.url not in urls]


def first_tags(html: str) -> str:
    """The beginning of the HTML that holds at most `MAX_TAGS` tags."""
    beyond = next(islice(re.finditer("<", html), MAX_TAGS, None), None)
    return html[: beyond.start()] if beyond else html


def parse(html: str) -> LexborHTMLParser:
    """The tree of the HTML's first tags; characters no encoding has become question marks."""
    return LexborHTMLParser(first_tags(html).encode("utf-8", "replace").decode())


def _walk(tree: LexborHTMLParser) -> Iterator[tuple[LexborNode, Style, bool]]:
    """Every node at its start and, for elements, at its end; without recursion."""
    root = tree.root
    pending = [(root, Style(), False)] if root else []
    while pending:
        node, style, is_end = pending.pop()
        yield node, style, is_end
        if is_end or not node.is_element_node:
            continue
        pending.append((node, style, True))
        if node.tag not in _SKIPPED:
            children = [(child, styled(child, style), False) for child in node.iter(True)]
            pending.extend(reversed(children))


def _begin(page: _Page, node: LexborNode, style: Style) -> None:
    if node.is_text_node:
        page.write(node.text_content or "", style)
    elif node.tag in _BLOCKS:
        page.end_line()
    elif node.tag == "a":
        page.end_link(style)
        url = (node.attributes.get("href") or "").strip()
        if url.lower().startswith(("http://", "https://")):
            page.link = _Open(url, is_button(node))
    elif node.tag == "input":
        page.write(node.attributes.get("value") or "", style)
    elif node.tag == "img" and page.link:
        page.write(node.attributes.get("alt") or "", style)


def _end(page: _Page, node: LexborNode, style: Style) -> None:
    if node.tag == "a":
        page.end_link(style)
    elif node.tag in _BLOCKS:
        page.end_line()
