"""What a person sees of a mail: its lines and its links, with their place on the page."""

from dataclasses import dataclass
from typing import Literal

# Characters of a text that are read. What verifies something says so at its beginning; this is
# four times the longest of the labelled mails, and read in half a second whatever it holds.
MAX_TEXT = 40_000
# Characters of a link's text; a button has a tenth of it.
MAX_LINK_TEXT = 300

Source = Literal["subject", "text", "html"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line as it stands on the page; in HTML one block or table cell, in `tidy` spelling."""

    text: str
    source: Source
    loud: bool = False
    hidden: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A link as it is shown. `line` is the index of its line within the reading."""

    url: str
    text: str
    line: int
    button: bool = False
    hidden: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What markup offers mail programs as a button; `confirms` if it says so itself."""

    url: str
    name: str
    confirms: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One way through the mail: its subject, its plain text, or its HTML."""

    lines: tuple[Line, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    actions: tuple[Action, ...] = ()
