"""What a reader of HTML sees, written down as lines of text."""

import re
from collections.abc import Callable, Mapping, Set
from itertools import islice
from typing import NamedTuple

from mayfly.core.html_elements import BLOCKS, PARAGRAPHS, VOID, OpenElements
from mayfly.core.html_hidden import hidden_classes, is_hidden
from mayfly.core.html_tokens import Tag, text_of, tokens
from mayfly.core.text_lines import Lines

# Tags and pieces of text that are read; a long newsletter has ten thousand. These take 0.5 s.
MAX_TOKENS = 100_000
_MAX_INDENT = 8  # levels of lists and quotations that are shown as such

_ROWS = frozenset("table tbody tfoot thead tr".split())
_TEXTS = frozenset("center div h1 h2 h3 h4 h5 h6 p".split())
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all"
    r"|(?<![\w-])opacity\s*:\s*0?(?:\.0+)?(?![\d.])|max-height\s*:\s*0+(?:px|em|pt|%)?(?![\d.])",
    re.I,
)
_BOX = re.compile(r"(?<![\w-])(?:height|(?:max-)?width)\s*:\s*0+(?:px|em|pt|%)?(?![\d.])", re.I)
_CLIPPED = re.compile(r"overflow\s*:\s*hidden", re.I)
_ASIDE = re.compile(r"(?<![\w-])(?:left|top|text-indent)\s*:\s*-\d{3,}", re.I)
_FONT_SIZE = re.compile(r"(?<![\w-])font-size\s*:\s*([\d.]{1,9})\s*([a-z%]*)", re.I)


class _Open(NamedTuple):
    """An element that is open, and what it changes until it ends."""

    hidden: bool = False
    tiny: bool = False
    preformatted: bool = False


class Reader:
    """Reads one document; with `hide`, without what its styles hide, and `hid` tells of that."""

    def __init__(self, *, hide: bool) -> None:
        self.hid = False
        self._hide = hide
        self._classes: Set[str] = frozenset()  # those that the document hides
        self._lines = Lines()
        self._open = OpenElements(_Open())
        self._lists: list[int | None] = []  # the last number of each open list, None for bullets
        self._url = ""
        self._words: list[str] = []  # what the open link stands on

    def read(self, html: str) -> str:
        """The text of the document."""
        self._classes = hidden_classes(html)
        for token in islice(tokens(html), MAX_TOKENS):
            if isinstance(token, str):
                self._write(text_of(token))
            elif token.closing:
                self._end(token.name)
            else:
                self._start(token)
        self._end_link()
        return self._lines.text()

    def _write(self, text: str) -> None:
        top = self._open.top
        if top.hidden or top.tiny:
            self.hid = True
            return
        if self._url:
            self._words.append(text)
        if top.preformatted:
            self._lines.write_exactly(text)
        else:
            self._lines.write(text)

    def _start(self, tag: Tag) -> None:
        self._leave(self._open.end_for(tag.name))
        self._break(tag.name)
        if tag.name not in VOID and not self._open.push(tag.name, self._opened(tag)):
            return
        if begin := _BEGINNINGS.get(tag.name):
            begin(self, tag)

    def _end(self, name: str) -> None:
        if name == "a":
            self._end_link()
        if name in BLOCKS:
            self._lines.end_line()
        self._leave(self._open.close(name))
        self._break(name)

    def _leave(self, names: list[str]) -> None:
        """Undo what elements changed for as long as they were open."""
        for name in names:
            if name in ("ul", "ol"):
                self._lists.pop()
            elif name == "blockquote":
                self._lines.quote -= 1

    def _opened(self, tag: Tag) -> _Open:
        above = self._open.top
        hidden, tiny = above.hidden, above.tiny
        if tag.rest and self._hide:
            attributes = tag.attributes()
            style = attributes.get("style", "")
            hidden = hidden or "hidden" in attributes or _hides(style)
            hidden = hidden or is_hidden(attributes, self._classes)
            tiny = _is_tiny(style, inherited=tiny)
        return _Open(hidden, tiny, above.preformatted or tag.name == "pre")

    def _break(self, name: str) -> None:
        """Go on where a block element starts or ends; a list in a list is no paragraph, and what
        opens a cell stays on its line.
        """
        if name in _ROWS:
            self._lines.start_row()
        if self._lines.in_cell_start and name in _TEXTS:
            return
        if name in PARAGRAPHS and not (self._lists and name in ("ul", "ol")):
            self._lines.end_paragraph()
        elif name in BLOCKS:
            self._lines.end_line()

    def _line_break(self, _: Tag) -> None:
        self._lines.line_break()

    def _cell(self, _: Tag) -> None:
        self._lines.start_cell()

    def _list(self, tag: Tag) -> None:
        self._lists.append(0 if tag.name == "ol" else None)

    def _item(self, _: Tag) -> None:
        number = self._lists[-1] if self._lists else None
        if number is not None:
            number += 1
            self._lists[-1] = number
        indent = "  " * min(len(self._lists) - 1, _MAX_INDENT)
        self._lines.start(indent + ("-" if number is None else f"{number}."))

    def _quotation(self, _: Tag) -> None:
        self._lines.quote += 1

    def _link(self, tag: Tag) -> None:
        self._end_link()
        self._url = tag.attributes().get("href", "").strip()

    def _end_link(self) -> None:
        """Write where a link leads, unless its words say that already or it is not seen."""
        url, words = self._url, "".join(self._words).strip()
        self._url, self._words = "", []
        top = self._open.top
        hidden = top.hidden or top.tiny
        if url.startswith(("http://", "https://")) and not hidden and _bare(url) not in words:
            self._write(f" <{url}>")

    def _image(self, tag: Tag) -> None:
        if words := tag.attributes().get("alt", "").strip():
            self._write(f"[{words}]")


_BEGINNINGS: Mapping[str, Callable[[Reader, Tag], None]] = {
    "a": Reader._link,
    "blockquote": Reader._quotation,
    "br": Reader._line_break,
    "img": Reader._image,
    "li": Reader._item,
    "ol": Reader._list,
    "td": Reader._cell,
    "th": Reader._cell,
    "ul": Reader._list,
}


def _bare(url: str) -> str:
    """A web address as people write it: without its scheme and the last slash."""
    return url.partition("://")[2].removeprefix("www.").rstrip("/")


def _hides(style: str) -> bool:
    """Whether an element is not drawn, or in a box without room or far off the page."""
    boxed = _BOX.search(style) and _CLIPPED.search(style)
    return bool(_HIDDEN.search(style) or boxed or _ASIDE.search(style))


def _is_tiny(style: str, *, inherited: bool) -> bool:
    """Whether letters are too small to see (0 or 1 pixel); what is inside may be larger again."""
    sizes = _FONT_SIZE.findall(style)
    if not sizes:
        return inherited
    number, unit = sizes[-1]
    digits = number.replace(".", "", 1)
    size = float(number) if digits.isdecimal() and digits.isascii() else 1.5
    return size == 0 or (size <= 1 and unit.lower() in ("", "px", "pt"))
