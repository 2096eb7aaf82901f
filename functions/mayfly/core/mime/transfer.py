"""Content transfer encodings (RFC 2045 §6), read as far as they can be."""

import re
from binascii import a2b_base64, a2b_qp

from mayfly.core.mime import uu

# Faults of one kind that are mended in one part. Each costs objects many times its size, and who
# has more of them wrote no mail.
MAX_REPAIRS = 10_000

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_SMALL = b"abcdefghijklmnopqrstuvwxyz"  # two fifths of base64, four fifths of prose
_NOT_BASE64 = bytes(set(range(256)) - set(_ALPHABET))
# Base64 as encoders write it: long lines, and a last one that may be short.
_ENCODED = re.compile(
    rb"(?:[A-Za-z0-9+/]{60,200}+={0,2}[ \t]*\r?\n)++"
    rb"(?:[A-Za-z0-9+/]{2,200}+={0,2}[ \t]*(?=\r?\n))?+"
)
_STRAY = 4  # foreign bytes that prove nothing
_SOFT_BREAK = re.compile(rb"=[ \t]++(?=\r?\n)")
_DOUBLED = re.compile(rb"=(?==)")
_COMMENT = re.compile(r"\([^()]*+\)")
_MAX_NAME = 200  # characters of an encoding's name that are looked at
_AS_TEXT = ("x-uuencode", "uuencode", "x-uue", "uue", "x-yencode")
_IDENTITIES = ("", "7bit", "8bit", "binary", "7-bit", "8-bit", "none", "plain")


def decode(data: bytes, encoding: str) -> tuple[bytes, bool]:
    """The bytes behind a transfer encoding, and whether they really were encoded so."""
    name = _COMMENT.sub("", encoding[:_MAX_NAME]).strip(" \t\"';").lower()
    if name.startswith(("base64", "base-64")):
        encoded, rest = _before_footer(data)
        plain = _is_prose(encoded)
        return (data if plain else base64(encoded) + rest), not plain
    if name.startswith("quoted"):
        return quoted_printable(data), True
    if name in _AS_TEXT:
        files = uu.extract(data)[1]
        return (files[0].content, True) if files else (data, False)
    return data, name in _IDENTITIES


def base64(data: bytes) -> bytes:
    """Decode base64 without its padding, with foreign bytes in it, or with pieces run together."""
    letters = data.translate(None, _NOT_BASE64)
    if letters.count(b"=") > MAX_REPAIRS:
        letters = letters.replace(b"=", b"")
    return b"".join(_unpadded(piece) for piece in letters.split(b"=") if piece)


def _before_footer(data: bytes) -> tuple[bytes, bytes]:
    """Base64, and the plain text that a list or a scanner put behind it without decoding it."""
    encoded = _ENCODED.match(data) if len(_foreign(data)) > _STRAY else None
    rest = data[encoded.end() :] if encoded else b""
    return (data[: -len(rest)], rest) if _is_prose(rest) else (data, b"")


def _is_prose(data: bytes) -> bool:
    """Whether this is text under a false name: with many signs that base64 lacks, or with a
    few of them among letters that are small for the most part.
    """
    foreign = _foreign(data)
    if len(foreign) <= _STRAY:
        return False
    if len(foreign) * 10 > len(data) and not foreign.isspace():
        return True
    return (len(data) - len(data.translate(None, _SMALL))) * 4 > len(data) * 3


def _foreign(data: bytes) -> bytes:
    """What is in no base64, line ends aside."""
    return data.translate(None, _ALPHABET + b"\r\n")


def _unpadded(piece: bytes) -> bytes:
    if len(piece) % 4 == 1:  # six bits make no byte
        piece = piece[:-1]
    return a2b_base64(piece + b"=" * (-len(piece) % 4))


def quoted_printable(data: bytes) -> bytes:
    """Decode quoted-printable; what is no escape stays as it stands.

    An equals sign before another stands for itself (`a2b_qp` would drop one of the two), and a
    soft line break may have blanks before the line ends (RFC 2045 §6.7, rule 3).
    """
    if data.count(b"= ") + data.count(b"=\t") <= MAX_REPAIRS:
        data = _SOFT_BREAK.sub(b"=", data)
    if data.count(b"==") <= MAX_REPAIRS:
        data = _DOUBLED.sub(b"=3D", data)
    return a2b_qp(data)
