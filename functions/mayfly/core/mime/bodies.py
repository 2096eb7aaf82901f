"""What a mail says: the leaves that are text to read, told from the files and put together."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import NamedTuple

from mayfly.core import text as plain
from mayfly.core.mime import calendar, charset, flowed, headers, rtf, tree, words
from mayfly.core.mime.headers import Head
from mayfly.core.mime.notes import Notes
from mayfly.core.mime.tree import Leaf

# Bytes of all texts of a mail that are read, and of all its HTML, which may have images in it.
# What is longer is read so far, and kept whole as a file.
MAX_TEXT = 2_000_000
MAX_HTML = 8_000_000
# Forwarded mails opened one in the other, in search of something to read; each is a copy.
MAX_FORWARDED = 3

_REPORT_TYPES = (
    "message/delivery-status",
    "message/disposition-notification",
    "message/feedback-report",
    "message/global-delivery-status",  # these two: RFC 6533
    "message/global-disposition-notification",
)
_FORWARDED_TYPES = ("message/rfc822", "message/global", "message/partial")
_RICH_TYPES = ("text/rtf", "application/rtf")
# Forms of the text that only certain programs show, beside the plain and the HTML one.
_SPECIAL_FORMS = ("text/x-amp-html", "text/watch-html")
_META_CHARSET = re.compile(
    rb"(?i)<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([a-z0-9_:.-]{1,60})"
)
_META_REACH = 4_000  # bytes searched for it; browsers search 1,024
# What stands in the text for people whose program shows no HTML: it says so, or leads elsewhere,
# and is short.
_STAND_IN = re.compile(r"(?i)\bhtml\b")
_MAX_STAND_IN = 300


class Body(NamedTuple):
    """One text to read; those of one slot say the same thing in another form."""

    html: bool
    text: str
    slot: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """The leaves of a mail: those read as its text, and those kept as files."""

    bodies: tuple[Body, ...]
    files: tuple[Leaf, ...]


def sort(leaves: Sequence[Leaf], notes: Notes, *, depth: int = 0) -> Sorted:
    """Tell text from files. A mail without any text says what its files say: an invitation, a
    forwarded mail, the text in a winmail.dat.
    """
    bodies: list[Body] = []
    files: list[Leaf] = []
    room = {False: MAX_TEXT, True: MAX_HTML}
    for leaf in leaves:
        html = leaf.content_type == "text/html"
        fits = len(leaf.content) <= room[html]
        if is_body(leaf) or _is_report(leaf):
            bodies.append(_read(leaf, room[html], notes))
            room[html] = max(0, room[html] - len(leaf.content))
        if _is_file(leaf) or (is_body(leaf) and not fits):
            files.append(leaf)
        if is_body(leaf) and not fits:
            notes.add("A text is too long to be shown whole; all of it is among the files.")
    if not _says(bodies):
        others = (leaf for leaf in leaves if not is_body(leaf))
        bodies += [spare for leaf in others for spare in _spare(leaf, notes, depth)]
    if not _says(bodies) and not depth:
        bodies += _rich(leaves)
    return Sorted(bodies=tuple(bodies), files=tuple(files))


def _says(bodies: Sequence[Body]) -> bool:
    return any(body.text.strip() for body in bodies)


def is_body(leaf: Leaf) -> bool:
    """Whether a leaf is text to read and not a file: as RFC 8621 §4.1.4 tells them apart, but
    a form of the text is no file because it has a name.
    """
    if leaf.content_type not in ("text/plain", "text/html") or leaf.spare:
        return False
    if leaf.disposition == "attachment":
        return False
    if leaf.first or leaf.parent == "alternative":
        return True
    return leaf.parent != "related" and not leaf.name


def _is_file(leaf: Leaf) -> bool:
    special = leaf.content_type in _SPECIAL_FORMS and leaf.parent == "alternative"
    return not (leaf.spare or special or is_body(leaf))


def text_of(bodies: Sequence[Body]) -> str:
    """The plain reading of all bodies; HTML that has no other form is turned into text."""
    return "\n".join(filter(None, map(_slot_text, _slots(bodies))))


def html_of(bodies: Sequence[Body]) -> str | None:
    """The HTML of all bodies, between it the text of those that have none; None without HTML."""
    if not any(body.html for body in bodies):
        return None
    return "\n".join(map(_slot_html, _slots(bodies)))


def _is_report(leaf: Leaf) -> bool:
    """A report's part for programs tells people why, too (RFC 3464 §2)."""
    return leaf.content_type in _REPORT_TYPES and leaf.parent == "report"


def _read(leaf: Leaf, room: int, notes: Notes) -> Body:
    """Decode the text of a leaf; its lines end in a newline alone."""
    html = leaf.content_type.endswith("html")
    content = leaf.content[:room]
    label = (leaf.parameters.get("charset", "").split() or [""])[0]
    if html and not charset.codec_of(label):
        meta = _META_CHARSET.search(content[:_META_REACH])
        label = meta[1].decode("ascii") if meta else label
    text, guessed = charset.decode(content, label)
    if guessed:
        notes.add("The charset of a text is unknown or wrong; it was guessed.")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if not html and leaf.parameters.get("format", "").lower() == "flowed":
        delete_space = leaf.parameters.get("delsp", "").lower() == "yes"
        text = flowed.unflow(text, delete_space=delete_space)
    return Body(html, text, leaf.slot)


def _spare(leaf: Leaf, notes: Notes, depth: int) -> Iterator[Body]:
    """What a leaf says that is no text of its own."""
    if leaf.content_type in _RICH_TYPES:
        return
    if leaf.content_type == "text/calendar":
        yield Body(False, calendar.summary(_read(leaf, MAX_TEXT, notes).text), leaf.slot)
    elif leaf.spare or (leaf.content_type.startswith("text/") and not leaf.name):
        yield _read(leaf, MAX_TEXT, notes)
    elif leaf.content_type in _FORWARDED_TYPES and depth < MAX_FORWARDED:
        head = headers.of_mail(leaf.content)
        inner = tuple(tree.leaves(leaf.content, head, notes))
        yield Body(False, _forwarded(head), leaf.slot)
        for body in sort(inner, notes, depth=depth + 1).bodies:
            yield body._replace(slot=f"{leaf.slot}.{body.slot}")


def _rich(leaves: Sequence[Leaf]) -> Iterator[Body]:
    """The first document of RTF, which takes too long to read to read several."""
    for leaf in leaves:
        if leaf.content_type in _RICH_TYPES and not leaf.name:
            yield Body(False, rtf.read(leaf.content), leaf.slot)
            return


def _forwarded(head: Head) -> str:
    """The lines that introduce a forwarded mail."""
    fields = ((name, words.text(head.first(name.lower()))) for name in ("From", "Subject"))
    return "".join(f"{name}: {value}\n" for name, value in fields if value)


def _slots(bodies: Sequence[Body]) -> list[list[Body]]:
    return [list(group) for _, group in groupby(bodies, key=lambda body: body.slot)]


def _slot_text(slot: list[Body]) -> str:
    text = "\n".join(body.text for body in slot if not body.html)
    if text.strip() and not _stands_in(text):
        return text
    return "\n".join(plain.from_html(body.text) for body in slot if body.html) or text


def _stands_in(text: str) -> bool:
    """Whether a text is there only for programs that show no HTML."""
    return len(text) < _MAX_STAND_IN and bool(_STAND_IN.search(text) or plain.leads_away(text))


def _slot_html(slot: list[Body]) -> str:
    html = [body.text for body in slot if body.html]
    if html:
        return "\n".join(html)
    text = escape("\n".join(body.text for body in slot))
    return f'<div style="white-space: pre-wrap">{text}</div>'
