"""The words of a Rich Text Format document (RTF 1.9.1), in which Outlook writes mail, and its
compression in a winmail.dat ([MS-OXRTFCP]).
"""

import re
from itertools import islice

from mayfly.core.mime import charset

# Bytes of a document that are unpacked, and signs and words of it that are read: each takes a
# quarter of a second, and a long letter has a tenth of it.
MAX_LENGTH = 1_000_000
MAX_TOKENS = 200_000

# What compression takes as said before the document ([MS-OXRTFCP] §2.1.2.1).
_SAID = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_WINDOW = 4_096
_HEADER = 16

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32}+)(-?[0-9]{1,9})?+ ?|\\'([0-9a-fA-F]{2})|\\(.)"  # words and signs
    rb"|([{}])|[\r\n]++|([^\\{}\r\n]++)",
    re.S,
)
_UNSEEN = frozenset(b"colortbl fonttbl generator info object pict stylesheet".split())
_SIGNS = {
    b"bullet": "•",
    b"cell": "  ",
    b"emdash": "—",
    b"endash": "–",
    b"ldblquote": "“",
    b"line": "\n",
    b"lquote": "‘",
    b"par": "\n",
    b"rdblquote": "”",
    b"row": "\n",
    b"rquote": "’",
    b"tab": "\t",
}
_ESCAPED = {b"~": "\xa0", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n", b"\r": "\n"}


def read(data: bytes) -> str:
    """What a reader of a document sees, which may be compressed."""
    compressed = data[8:12] in (b"LZFu", b"MELA")
    return _Reader().read(decompressed(data) if compressed else data[:MAX_LENGTH])


def decompressed(data: bytes) -> bytes:
    """The document, as far as the data make sense."""
    if data[8:12] == b"MELA":
        return data[_HEADER : _HEADER + MAX_LENGTH]
    found = bytearray(_SAID)
    position = _HEADER
    while position < len(data) and len(found) < MAX_LENGTH:
        flags, position = data[position], position + 1
        for bit in range(8):
            if not flags >> bit & 1:
                found += data[position : position + 1]
                position += 1
            elif not _repeat(found, int.from_bytes(data[position : position + 2], "big")):
                return bytes(found[len(_SAID) :])
            else:
                position += 2
    return bytes(found[len(_SAID) :])


def _repeat(found: bytearray, reference: int) -> bool:
    """Say again what stands at a place of the window; False where the document ends."""
    distance = (len(found) - (reference >> 4)) % _WINDOW
    if not 0 < distance <= len(found):
        return False
    for _ in range((reference & 15) + 2):
        found.append(found[-distance])
    return True


class _Reader:
    def __init__(self) -> None:
        self._text: list[str] = []
        self._run = bytearray()  # letters in the document's code page
        self._page = ""
        self._unseen = False
        self._outer: list[bool] = []  # whether each open group is unseen
        self._stand_ins = 1  # letters behind a Unicode character, for programs that know none
        self._dropped = 0  # of these, those to come

    def read(self, document: bytes) -> str:
        for token in islice(_TOKEN.finditer(document), MAX_TOKENS):
            word, number, code, escaped, brace, plain = token.groups()
            if word:
                self._word(word, int(number or 0))
            elif brace:
                self._brace(brace)
            elif escaped == b"*":  # a group for programs that know what follows
                self._unseen = True
            elif escaped:
                self._write(_ESCAPED.get(escaped, ""))
            else:
                self._letters(bytes.fromhex(code.decode()) if code else plain or b"")
        self._write("")
        return (
            "".join(self._text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        )

    def _word(self, word: bytes, number: int) -> None:
        if word in _UNSEEN:
            self._unseen = True
        elif word == b"ansicpg":
            self._page = f"cp{number}"
        elif word == b"uc":
            self._stand_ins = number
        elif word == b"u":
            self._write(chr(number % 0x10000))
            self._dropped = self._stand_ins
        elif word in _SIGNS:
            self._write(_SIGNS[word])

    def _brace(self, brace: bytes) -> None:
        if brace == b"{":
            self._outer.append(self._unseen)
        else:
            self._unseen = self._outer.pop() if self._outer else False

    def _letters(self, letters: bytes) -> None:
        dropped = min(max(self._dropped, 0), len(letters))
        self._dropped -= dropped
        if not self._unseen:
            self._run += letters[dropped:]

    def _write(self, words: str) -> None:
        """Add words behind the letters before them."""
        self._text.append(charset.decode(bytes(self._run), self._page)[0])
        self._run.clear()
        if not self._unseen:
            self._text.append(words)
