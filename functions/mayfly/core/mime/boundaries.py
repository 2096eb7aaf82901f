"""Cutting a multipart body at its delimiter lines (RFC 2046 §5.1.1)."""

import re

_Span = tuple[int, int]

# What may follow a boundary on its line: the two hyphens of the last one, and blanks.
_TAIL = re.compile(rb"[ \t]*+(--)?[ \t]*\r?(?:\n|\Z)")
# A first delimiter line and the header or empty line behind it, and how far it may be down, where
# the declared boundary is missing or leads nowhere.
_DELIMITER = re.compile(rb"(?im)^--(\S[^\r\n]{0,199}?)[ \t]*\r?\n(?=\r?\n|content-)")
_REACH = 4_000


def split(
    source: bytes, start: int, end: int, boundary: str, *, limit: int, guess: bool
) -> list[_Span]:
    """Where the parts of source[start:end] lie, at most one more than `limit`.

    With `guess`, a boundary that is missing or never comes is taken from what looks like one.
    Parts behind a final delimiter still count, and the last part need not be closed.
    """
    spans = _split(source, start, end, boundary.encode("utf-8"), limit) if boundary else []
    if spans or not guess:
        return spans
    first = _DELIMITER.search(source, start, min(end, start + _REACH))
    return _split(source, start, end, first[1], limit) if first else []


def _split(source: bytes, start: int, end: int, boundary: bytes, limit: int) -> list[_Span]:
    marker = b"--" + boundary
    spans: list[_Span] = []
    begin: int | None = None
    position = source.find(marker, start, end)
    while position >= 0 and len(spans) <= limit:
        tail = _TAIL.match(source, position + len(marker), end)
        if tail and (position == start or source[position - 1] in b"\r\n"):
            if begin is not None:
                spans.append((begin, max(begin, _before_newline(source, position))))
            begin = None if tail[1] else tail.end()
        position = source.find(marker, position + len(marker), end)
    if begin is not None and begin < end:
        spans.append((begin, end))
    return spans


def _before_newline(source: bytes, position: int) -> int:
    """The line break before a delimiter belongs to the delimiter."""
    if source[position - 2 : position] == b"\r\n":
        return position - 2
    return position - 1
