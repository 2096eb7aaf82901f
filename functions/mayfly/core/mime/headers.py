"""The header block of a mail or a part, read from its bytes.

Nothing here gives up on a line: mail arrives with byte-order marks, mbox separators, lines that
are no headers and broken folding, and what follows such a line is still a header (RFC 5322 §2.2,
§4.5). A name must be clean, though: `\\x0bFrom:` is no From, or anyone could be imitated.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

# Lines of a mail's header block that are read. Real mail has a few hundred; these take 0.1 s.
MAX_LINES = 50_000
# Lines of a part's header block that are read: a thousand such parts take 0.5 s.
MAX_PART_LINES = 200
# What is kept of one block, so that a flood cannot fill memory; real mail has 20 KB.
MAX_FIELDS = 1_000
MAX_BYTES = 500_000
MAX_VALUE = 120_000
# Fields of which the first is kept however much stands before it.
_ESSENTIAL = frozenset(
    (
        "subject from sender to cc reply-to date message-id content-type content-disposition"
        " content-transfer-encoding content-id"
    ).split()
)

_NAME = re.compile(rb"([!-9;-~]{1,256})[ \t]*:")
# What proves that the headers go on behind a line that is none.
_FAMILIAR = re.compile(
    rb"(?i)(?:received|return-path|delivered-to|from|sender|reply-to|to|cc|subject|date|message-id"
    rb"|mime-version|references|in-reply-to|dkim-signature|authentication-results"
    rb"|(?:content|list|x|arc)-[!-9;-~]{1,60})[ \t]*:"
)
_LOOKAHEAD = 10  # lines searched for such a proof
_BLANKS = re.compile(rb"[ \t\r\n]*+")
_LINE_END = re.compile(rb"\r?\n")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"

_Span = tuple[str, int, int]  # a name, and where the value starts and ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The fields of a block as (name as written, unfolded value), the first value of each by its
    name in lower case, and where the body starts.
    """

    fields: tuple[tuple[str, bytes], ...]
    firsts: Mapping[str, bytes]
    body: int
    cut: bool

    def first(self, name: str) -> bytes:
        """The first value of the field with this lower-case name; empty where there is none."""
        return self.firsts.get(name, b"")


def of_mail(source: bytes) -> Head:
    """Read the header block of a whole mail, behind the blanks that some put before it."""
    start = len(_BYTE_ORDER_MARK) if source.startswith(_BYTE_ORDER_MARK) else 0
    blank = _BLANKS.match(source, start)
    return _scan(source, blank.end() if blank else start, len(source), MAX_LINES)


def of_part(source: bytes, start: int, end: int) -> Head:
    """Read the header block of source[start:end]; an empty first line means that it has none."""
    return _scan(source, start, end, MAX_PART_LINES)


def _scan(source: bytes, position: int, end: int, max_lines: int) -> Head:
    spans: list[_Span] = []
    for _ in range(max_lines):
        stop, following = _line(source, position, end)
        if stop == position:
            position = following
            break
        if source[position] in b" \t" and spans:
            spans[-1] = (*spans[-1][:2], stop)
        elif match := _NAME.match(source, position, stop):
            spans.append((match[1].decode("ascii"), match.end(), stop))
        elif not _goes_on(source, position, following, end):
            break
        position = following
    return _head(source, spans, position)


def _head(source: bytes, spans: list[_Span], body: int) -> Head:
    """Keep what the limits allow."""
    fields: list[tuple[str, bytes]] = []
    firsts: dict[str, bytes] = {}
    room = MAX_BYTES
    cut = False
    for name, start, end in spans:
        key = name.lower()
        essential = key in _ESSENTIAL and key not in firsts
        if not essential and (len(fields) >= MAX_FIELDS or room < end - start):
            cut = True
            continue
        value = _LINE_END.sub(b"", source[start : min(end, start + MAX_VALUE)])
        fields.append((name, value))
        firsts.setdefault(key, value)
        room -= end - start
        cut |= end - start > MAX_VALUE
    return Head(fields=tuple(fields), firsts=firsts, body=body, cut=cut)


def _line(source: bytes, position: int, end: int) -> tuple[int, int]:
    """Where the line at `position` stops, its line end left out, and where the next starts."""
    newline = source.find(b"\n", position, end)
    if newline < 0:
        return end, end
    stop = newline - 1 if newline > position and source[newline - 1] == 13 else newline
    return stop, newline + 1


def _goes_on(source: bytes, stray: int, position: int, end: int) -> bool:
    """Whether the block goes on behind a stray line: a well-known header before an empty line, and
    not that of a part, whose delimiter comes where the empty line should be.
    """
    if source.startswith(b"--", stray):
        return False
    for _ in range(_LOOKAHEAD):
        stop, following = _line(source, position, end)
        if stop == position:
            return False
        if _FAMILIAR.match(source, position, stop):
            return True
        position = following
    return False
