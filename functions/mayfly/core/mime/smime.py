"""The mail inside an opaque S/MIME signature (RFC 8551 §3.5.2), found without checking it.

Reads just enough of the Cryptographic Message Syntax (RFC 5652) in BER (X.690) to reach the bytes.
"""

from typing import Literal, NamedTuple

Kind = Literal["signed", "encrypted", "unknown"]

_SIGNED = bytes.fromhex("2a864886f70d010702")  # 1.2.840.113549.1.7.2
_ENCRYPTED = (
    bytes.fromhex("2a864886f70d010703"),  # enveloped data
    bytes.fromhex("2a864886f70d0109100117"),  # authenticated enveloped data
)
_SEQUENCE, _OBJECT, _EXPLICIT, _OCTETS, _CONSTRUCTED_OCTETS = 0x30, 0x06, 0xA0, 0x04, 0x24


class _Element(NamedTuple):
    tag: int
    start: int
    end: int
    following: int  # where the next one starts; with an indefinite length, the end of the parent


def kind(data: bytes) -> Kind:
    """What the data say they are."""
    outer = _element(data, 0, len(data))
    inner = _element(data, outer.start, outer.end) if outer else None
    if not inner or inner.tag != _OBJECT:
        return "unknown"
    name = data[inner.start : inner.end]
    return "signed" if name == _SIGNED else "encrypted" if name in _ENCRYPTED else "unknown"


def signed_content(data: bytes) -> bytes | None:
    """The bytes that were signed; None where they are not in the data."""
    position, end = 0, len(data)
    # ContentInfo, its type, [0], SignedData, version, digests, EncapsulatedContentInfo, type, [0]
    for enter in (True, False, True, True, False, False, True, False, True):
        element = _element(data, position, end)
        if not element:
            return None
        position, end = (element.start, element.end) if enter else (element.following, end)
    return _octets(data, position, end)


def _octets(data: bytes, position: int, end: int) -> bytes | None:
    """An octet string, which may come in pieces."""
    string = _element(data, position, end)
    if string and string.tag == _OCTETS:
        return data[string.start : string.end]
    if not string or string.tag != _CONSTRUCTED_OCTETS:
        return None
    pieces: list[bytes] = []
    position = string.start
    while (piece := _element(data, position, string.end)) and piece.tag == _OCTETS:
        pieces.append(data[piece.start : piece.end])
        position = piece.following
    return b"".join(pieces)


def _element(data: bytes, position: int, end: int) -> _Element | None:
    """The element at `position`: tag, length and value (X.690 §8.1)."""
    if position + 2 > end:
        return None
    tag, length = data[position], data[position + 1]
    start = position + 2
    if length == 0x80:
        return _Element(tag, start, end, end)
    if length > 0x80:
        size = length - 0x80
        length = int.from_bytes(data[start : min(start + size, start + 8)], "big")
        start += size
    stop = min(start + length, end)
    return _Element(tag, start, stop, stop)
