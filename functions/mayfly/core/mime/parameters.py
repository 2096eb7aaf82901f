"""Values with parameters: Content-Type and Content-Disposition (RFC 2045 §5.1, RFC 2231)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from mayfly.core.mime import charset, words

# Parameters of one value that are read; real mail has six.
MAX_PARAMETERS = 200

# A word, with what follows its equals sign if it has one. It matches wherever a word can start and
# never gives back what it took, so that reading is linear in the length of the value.
_PARAMETER = re.compile(
    r'([^\s=;]++)\s*+(?:=\s*+(?:"((?:[^"\\]++|\\.)*+)"|([^;]*+)))?',
    re.S,
)
_ESCAPED = re.compile(r'\\(["\\])')
_SEGMENT = re.compile(r"([^*]+)(?:\*(\d{1,4}))?(\*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """The main word, in lower case, and the parameters by lower-case name."""

    main: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str:
        """A parameter; empty where there is none."""
        return self.parameters.get(name, "")


class _Segment(NamedTuple):
    """A piece of a parameter; `place` is its number (RFC 2231 §3), -1 where it is the whole."""

    place: int
    encoded: bool
    text: str


def parse(raw: bytes) -> Value:
    """Read a value; of two parameters with one name the first holds, and RFC 2231 before plain."""
    main = ""
    found: dict[str, list[_Segment]] = {}
    for match in islice(_PARAMETER.finditer(charset.guess(raw)), MAX_PARAMETERS):
        name, quoted, bare = match.groups()
        if quoted is None and bare is None:
            main = main or name.lower()
        elif segment := _SEGMENT.fullmatch(name.lower()):
            plain = bare.replace('"', "").strip() if quoted is None else _ESCAPED.sub(r"\1", quoted)
            place = int(segment[2] or 0) if segment[2] or segment[3] else -1
            found.setdefault(segment[1], []).append(_Segment(place, bool(segment[3]), plain))
    return Value(
        main=main,
        parameters={name: words.clean(_join(segments)) for name, segments in found.items()},
    )


def _join(segments: list[_Segment]) -> str:
    """Put the pieces of one parameter together, whatever their order and the gaps in it."""
    pieces = {segment.place: segment for segment in reversed(segments) if segment.place >= 0}
    if not pieces:
        return segments[0].text
    label = ""
    data = b""
    for number, (_, segment) in enumerate(sorted(pieces.items())):
        text = segment.text
        if not number and segment.encoded and text.count("'") >= 2:
            label, _, text = text.split("'", 2)
        data += unquote_to_bytes(text) if segment.encoded else text.encode("utf-8")
    return charset.decode(data, label)[0]
