"""Encoded words: the text of header fields (RFC 2047), in the forms that senders really write.

Read although the standard forbids them: words inside quotes, words with spaces in them or none
between them, characters and base64 groups that the end of a word cuts in two.
"""

import re
from binascii import a2b_qp
from collections.abc import Iterator
from typing import NamedTuple

from mayfly.core.mime import charset
from mayfly.core.mime.transfer import base64

_START = re.compile(r"=\?([^?\s]{0,60})\?([BbQq])\?")
_WORD = re.compile(r"=\?[^?\s]{1,60}\?[BbQq]\?[^?]{0,1000}\?=")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
# Signs that turn the direction of what follows, beyond the value itself (UAX 9, §2.1 to §2.5).
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BLANK = " \t\r\n"


class _Word(NamedTuple):
    label: str
    encoding: str  # "b" or "q"
    encoded: str


def text(raw: bytes, label: str = "") -> str:
    """The text of an unfolded header value, on one line and without control characters.

    `label` is the charset of the mail's text, for raw bytes that are not UTF-8 (RFC 6532).
    """
    return clean(decode(raw_text(raw, label)))


def raw_text(raw: bytes, label: str) -> str:
    """The characters of a header value, its encoded words left alone."""
    if b"\x1b" in raw and label.lower().startswith("iso-2022"):
        return charset.decode(raw, label)[0]
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return charset.decode(raw, "" if charset.codec_of(label) == "utf-8" else label)[0]


def clean(value: str) -> str:
    """The value on one line: blanks for control characters and none around it, and nothing that
    would turn the direction of text beside it.
    """
    if not value.isprintable():
        value = _DIRECTIONS.sub("", _CONTROLS.sub(" ", value))
    return value.strip()


def behind(value: str, position: int) -> int:
    """The position behind the encoded word that starts here, or behind one sign where none does.

    What stands in a word is text, whatever it looks like before it is decoded (RFC 2047 §5).
    """
    word = _WORD.match(value, position)
    return word.end() if word else position + 1


def decode(value: str) -> str:
    """Replace every encoded word by its text, in one pass whatever the value holds."""
    if "=?" not in value:
        return value
    return "".join(
        label if words is None else charset.decode(b"".join(_chunks(words)), label)[0]
        for label, words in _runs(value)
    )


def _runs(value: str) -> Iterator[tuple[str, list[_Word] | None]]:
    """Plain text with None, or a charset with neighbouring words in it, which belong together."""
    run: list[_Word] = []
    for piece in _split(value):
        if run and (isinstance(piece, str) or piece.label.lower() != run[0].label.lower()):
            yield run[0].label, run
            run = []
        if isinstance(piece, str):
            yield piece, None
        else:
            run.append(piece)
    if run:
        yield run[0].label, run


def _split(value: str) -> Iterator[str | _Word]:
    """Plain text and words, in order; blanks between two words are dropped (RFC 2047 §6.2)."""
    position = 0
    while start := _START.search(value, position):
        end = value.find("?=", start.end())
        if end < 0:
            break
        between = value[position : start.start()]
        if between.strip(_BLANK) or (between and not position):
            yield between
        yield _Word(start[1].partition("*")[0], start[2].lower(), value[start.end() : end])
        position = end + 2
    if position < len(value):
        yield value[position:]


def _chunks(words: list[_Word]) -> Iterator[bytes]:
    """The bytes of each word; base64 that stops within a group goes on in the next word."""
    pending = ""
    for word in words:
        if word.encoding == "b":
            pending += word.encoded.strip(_BLANK)
            if len(pending) % 4 and not pending.endswith("="):
                continue
        yield base64(pending.encode("ascii", "ignore"))
        pending = ""
        if word.encoding == "q":
            yield a2b_qp(word.encoded.encode("utf-8"), header=True)
    yield base64(pending.encode("ascii", "ignore"))
