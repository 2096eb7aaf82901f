"""Files and text in a winmail.dat: Microsoft's TNEF ([MS-OXTNEF] §2.1).

Read here and not by a library, because the lengths and counts in it are the sender's to choose:
every step of this moves forward within the data, and the number of steps is capped.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from mayfly.core.mime import charset

# Attributes and properties that are read; a mail with twenty files has about a thousand.
MAX_STEPS = 10_000

_SIGNATURE = b"\x78\x9f\x3e\x22"
_ATTRIBUTE = struct.Struct("<BHHI")  # level, id, type, length; a checksum of two bytes follows
_BODY, _FILE_TITLE, _FILE_DATA = 0x800C, 0x8010, 0x800F
_NEW_FILE, _MESSAGE_PROPERTIES, _FILE_PROPERTIES, _CODE_PAGE = 0x9002, 0x9003, 0x9005, 0x9007

# Properties ([MS-OXPROPS]) and property types ([MS-OXCDATA] §2.11.1).
_PLAIN, _RTF, _HTML, _CONTENT_PAGE = 0x1000, 0x1009, 0x1013, 0x3FDE
_DATA, _SHORT_NAME, _LONG_NAME, _MEDIA_TYPE, _CONTENT_ID = 0x3701, 0x3704, 0x3707, 0x370E, 0x3712
_FIXED = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16}
_OBJECT, _STRING8, _UNICODE, _BINARY = 13, 30, 31, 258
_VARIABLE = (_OBJECT, _STRING8, _UNICODE, _BINARY)
_MANY = 0x1000
_INTERFACE_ID = 16  # bytes that stand before the data of an object


class _Property(NamedTuple):
    id: int
    type: int
    data: bytes


@dataclass(slots=True)
class File:
    """A file; what its sender did not say is empty."""

    name: str = ""
    content: bytes = b""
    content_type: str = ""
    content_id: str = ""


@dataclass(slots=True)
class Tnef:
    """What a winmail.dat holds; its text in up to three forms, the rich one compressed."""

    text: str = ""
    html: str = ""
    rich: bytes = b""
    files: list[File] = field(default_factory=list)


def read(data: bytes) -> Tnef | None:
    """Read the data as far as they make sense; None where they are no TNEF."""
    if not data.startswith(_SIGNATURE):
        return None
    found = Tnef()
    page = "cp1252"
    for name, value in islice(_attributes(data), MAX_STEPS):
        if name == _CODE_PAGE and len(value) >= 4:
            page = _page(value)
        elif name == _MESSAGE_PROPERTIES:
            _read_message(found, value, page)
        elif name == _BODY:
            found.text = found.text or charset.decode(value.rstrip(b"\0"), page)[0]
        elif name == _NEW_FILE:
            found.files.append(File())
        elif found.files:
            _read_file(found.files[-1], name, value, page)
    return found


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    position = 6
    while position + _ATTRIBUTE.size <= len(data):
        _, name, _, length = _ATTRIBUTE.unpack_from(data, position)
        start = position + _ATTRIBUTE.size
        yield name, data[start : start + length]
        position = start + length + 2


def _read_message(found: Tnef, value: bytes, page: str) -> None:
    properties = {item.id: item for item in _properties(value)}
    if content_page := properties.get(_CONTENT_PAGE):
        page = _page(content_page.data)
    if html := properties.get(_HTML):
        found.html = _text(html, page)
    if plain := properties.get(_PLAIN):
        found.text = _text(plain, page)
    if rich := properties.get(_RTF):
        found.rich = rich.data


def _read_file(file: File, name: int, value: bytes, page: str) -> None:
    if name == _FILE_TITLE:
        file.name = file.name or charset.decode(value, page)[0].rstrip("\0")
    elif name == _FILE_DATA:
        file.content = value
    elif name == _FILE_PROPERTIES:
        properties = {item.id: item for item in _properties(value)}
        for key in (_SHORT_NAME, _LONG_NAME):
            file.name = _text(properties[key], page) if key in properties else file.name
        if _MEDIA_TYPE in properties:
            file.content_type = _text(properties[_MEDIA_TYPE], page)
        if _CONTENT_ID in properties:
            file.content_id = _text(properties[_CONTENT_ID], page)
        if _DATA in properties and not file.content:
            file.content = properties[_DATA].data[_INTERFACE_ID:]


def _properties(value: bytes) -> Iterator[_Property]:
    """The properties of a list, until the count or the data end."""
    try:
        (count,) = struct.unpack_from("<I", value)
        position = 4
        for _ in range(min(count, MAX_STEPS)):
            kind, name = struct.unpack_from("<HH", value, position)
            position = _behind_name(value, position + 4, named=name >= 0x8000)
            data, position = _value(value, position, kind)
            yield _Property(name, kind & ~_MANY, data)
    except (struct.error, KeyError):  # the list breaks off, or has a type that nobody knows
        return


def _behind_name(value: bytes, position: int, *, named: bool) -> int:
    """A named property has a GUID, and a number or a padded name, before its value."""
    if not named:
        return position
    kind, length = struct.unpack_from("<II", value, position + 16)
    return position + 24 + (_padded(length) if kind else 0)


def _value(value: bytes, position: int, kind: int) -> tuple[bytes, int]:
    """The first value of a property, and the position behind all of them."""
    base = kind & ~_MANY
    count = 1
    if kind & _MANY or base in _VARIABLE:
        (count,) = struct.unpack_from("<I", value, position)
        position += 4
    if base not in _VARIABLE:
        end = position + _FIXED[base] * count
        return value[position : position + _FIXED[base]], end
    first = b""
    for index in range(min(count, MAX_STEPS)):
        (length,) = struct.unpack_from("<I", value, position)
        first = first if index else value[position + 4 : position + 4 + length]
        position += 4 + _padded(length)
    return first, position


def _padded(length: int) -> int:
    return (length + 3) // 4 * 4


def _page(data: bytes) -> str:
    number = int.from_bytes(data[:4], "little")
    return "utf-8" if number == 65001 else f"cp{number}"


def _text(item: _Property, page: str) -> str:
    label = "utf-16le" if item.type == _UNICODE else page
    return charset.decode(item.data, label)[0].rstrip("\0")
