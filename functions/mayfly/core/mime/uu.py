"""Files written into a text as letters: uuencode (POSIX uuencode, "historical algorithm") and
yEnc (draft 1.3, www.yenc.org).
"""

import re
from binascii import a2b_uu
from itertools import islice
from typing import NamedTuple

# Files looked for in one text. Each may cost a search through the whole of it.
MAX_FILES = 50

_BEGIN = re.compile(rb"^(?:begin [0-7]{3,4} |=ybegin )", re.M)
_UU_NAME = re.compile(rb"begin [0-7]{3,4} ([^\r\n]{1,200}?)[ \t]*\r?\n")
_UU_LINE = re.compile(rb"([ -`]{1,100})\r?\n")
_UU_END = re.compile(rb"(?:[ `]\r?\n)?end[ \t]*(?:\r?\n|\Z)")
_YENC_NAME = re.compile(rb"=ybegin [^\r\n]{0,200}?\bname=([^\r\n]{1,200}?)[ \t]*\r?\n")
_YENC_PART = re.compile(rb"(?:=ypart [^\r\n]*+\r?\n)?")
_YENC_END = re.compile(rb"\n=yend[^\r\n]*+(?:\r?\n)?")
_YENC_RARITY = 16  # of 64 bytes one is escaped; what escapes each sixteenth is something else
_YENC_SHIFT = bytes((number - 42) % 256 for number in range(256))


class File(NamedTuple):
    """A file in a text: the name its sender gave it, what it holds, and where it stands."""

    name: bytes
    content: bytes
    start: int
    end: int


def extract(text: bytes) -> tuple[bytes, tuple[File, ...]]:
    """The text without the files in it, and those files; what breaks off stays in the text."""
    files: list[File] = []
    for begin in islice(_BEGIN.finditer(text), MAX_FILES):
        if files and begin.start() < files[-1].end:
            continue
        read = _yenc if begin[0].startswith(b"=") else _uuencoded
        if file := read(text, begin.start()):
            files.append(file)
    borders = [0, *(border for file in files for border in (file.start, file.end)), len(text)]
    kept = b"".join(text[start:end] for start, end in zip(borders[::2], borders[1::2], strict=True))
    return kept, tuple(files)


def _uuencoded(text: bytes, start: int) -> File | None:
    name = _UU_NAME.match(text, start)
    position = name.end() if name else start
    content: list[bytes] = []
    while name and not (end := _UU_END.match(text, position)):
        line = _UU_LINE.match(text, position)
        if not line:
            return None
        content.append(_uu_line(line[1]))
        position = line.end()
    return File(name[1], b"".join(content), start, end.end()) if name and end else None


def _uu_line(line: bytes) -> bytes:
    """One line: its first letter says how many bytes follow.

    Only the letters that make these bytes are handed on, six bits each: encoders add and lose
    blanks, and `a2b_uu` raises for any other sign that is left over.
    """
    letters = ((line[0] - 32) % 64 * 8 + 5) // 6
    return a2b_uu(line[: 1 + letters])


def _yenc(text: bytes, start: int) -> File | None:
    name = _YENC_NAME.match(text, start)
    body = _YENC_PART.match(text, name.end()) if name else None
    stop = text.find(b"\n=yend", body.end() - 1) if body else -1
    end = _YENC_END.match(text, stop) if stop >= 0 else None
    if not (name and body and end):
        return None
    encoded = text[body.end() : stop].translate(None, b"\r\n")
    if encoded.count(b"=") * _YENC_RARITY > len(encoded) + _YENC_RARITY:
        return None
    first, *escaped = encoded.split(b"=")
    content = [first, *(bytes([(piece[0] - 64) % 256]) + piece[1:] for piece in escaped if piece)]
    return File(name[1], b"".join(content).translate(_YENC_SHIFT), start, end.end())
