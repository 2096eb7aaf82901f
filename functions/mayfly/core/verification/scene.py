"""A reading with everything marked that matters to a code or a link."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from mayfly.core.verification.deadlines import CLAUSE_END, with_deadlines
from mayfly.core.verification.languages import ALL
from mayfly.core.verification.lexicon import Lexicon
from mayfly.core.verification.phrases import Hit
from mayfly.core.verification.reading import Action, Anchor, Line, Reading
from mayfly.core.verification.tokens import (
    CURRENCIES,
    Token,
    bound_code,
    find_tokens,
    without_addresses,
)

LEXICON = Lexicon(ALL)

_PERCENT = re.compile(r"\d ?%|% ?\d")
_CLOCK = re.compile(
    r"(?<![\d:.])[0-2]?\d(?:(?:[:h]| h )[0-5]\d(?![\d:])| ?[ap]\.?m\b"
    r"|[点點時时] ?[0-5]?\d分|시 ?[0-5]?\d분| giờ(?: [0-5]?\d)?\b)"
    r"|(?:(?<=\bà )|(?<=\b(?:às|um|om|at) )|(?<=\blas )|(?<=\balle ))[0-2]?\d ?(?:hs?|uhr|uur)\b",
    re.IGNORECASE,
)
_PRICE = re.compile(f"[{CURRENCIES}] ?\\d|\\d ?[{CURRENCIES}]")
_DATE = re.compile(
    r"\b[0-3]?\d(?:[./][01]?\d\b|月[0-3]?\d日|월 ?[0-3]?\d일"
    r"|(?:st|nd|rd|th|[.º])?(?: de| of)? [^\W\d_]{3,10}[.,]?(?: de)? 20\d\d\b)"
)
_SHAPES = {"percent": _PERCENT, "clock": _CLOCK, "date": _DATE, "price": _PRICE}
# What a code of several words may have among them: a key, a day, a street.
_THINGS = frozenset(("label", "unit", "time", "calendar"))
# Words farther apart than this, in one sentence, do not speak of each other; and candidates beyond
# this many in a line make a table or an attack. Both keep hostile mail from taking long.
_FAR = 160
_MAX_TOKENS = 100
_BETWEEN_PARTS = re.compile(r"[-·•|:]")
_PART = re.compile(r"[A-Z0-9]|\d{2,3}")


@dataclass(frozen=True, kw_only=True)
class Marked:
    """A line, the words found in it, what could be codes in it, and where its sentences end."""

    line: Line
    hits: tuple[Hit, ...]
    tokens: tuple[Token, ...]
    ends: tuple[int, ...]
    bound: bool

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of words in the line."""
        return frozenset(hit.kind for hit in self.hits)

    @cached_property
    def shown(self) -> str:
        """The line with blanks where its links and addresses stand."""
        return without_addresses(self.line.text)

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence begins and ends that holds the characters from `start` to `end`.

        No farther than `_FAR` from them.
        """
        before, behind = bisect_right(self.ends, start), bisect_left(self.ends, end)
        first = self.ends[before - 1] if before else 0
        last = self.ends[behind] if behind < len(self.ends) else len(self.line.text)
        return max(first, start - _FAR), min(last, end + _FAR)

    def within(self, start: int, end: int) -> tuple[Hit, ...]:
        """The words found between two places."""
        first = bisect_left(self.hits, start, key=lambda hit: hit.start)
        last = bisect_left(self.hits, end, key=lambda hit: hit.start)
        return tuple(hit for hit in self.hits[first:last] if hit.end <= end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One reading of the mail, marked."""

    lines: tuple[Marked, ...]
    anchors: tuple[Anchor, ...]
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A mail, marked: each way of reading it, and what its envelope tells.

    `names` are the words of the names and addresses of both ends, case-folded; `is_answer` says
    that it is part of a conversation, `is_to_a_list` that whoever gets it may leave a list.
    """

    subject: Scene
    text: Scene
    page: Scene
    names: frozenset[str] = frozenset()
    is_answer: bool = False
    is_to_a_list: bool = False

    @property
    def scenes(self) -> tuple[Scene, ...]:
        """All readings."""
        return (self.subject, self.text, self.page)

    def new_lines(self) -> list[Marked]:
        """The lines that are not quoted from older mail."""
        lines = (line for scene in self.scenes for line in scene.lines)
        return [line for line in lines if not line.line.quoted]


def kinds_of(lines: Iterable[Marked]) -> frozenset[str]:
    """The kinds of words in any of the lines."""
    return frozenset[str]().union(*(line.kinds for line in lines))


def first_lines(lines: Iterable[Marked]) -> dict[str, int]:
    """For each kind of words the index of the first line that has one."""
    first: dict[str, int] = {}
    for index, line in enumerate(lines):
        for kind in line.kinds:
            first.setdefault(kind, index)
    return first


def mark(reading: Reading) -> Scene:
    """Looks up the words of the reading and the candidates for codes in it."""
    lines = tuple(_marked(line) for line in _parts_joined(reading.lines))
    return Scene(lines=lines, anchors=reading.anchors, actions=reading.actions)


def _marked(line: Line) -> Marked:
    text = without_addresses(line.text)
    bound = bound_code(line.text)
    found = sorted((*LEXICON.hits(text), *_shaped(text)), key=lambda hit: hit.start)
    hits = tuple(with_deadlines(text, found))
    return Marked(
        line=line,
        hits=hits,
        tokens=(Token(bound, 0, len(text)),) if bound else _tokens(text, hits),
        bound=bool(bound),
        ends=tuple(match.end() for match in CLAUSE_END.finditer(text)),
    )


def _shaped(text: str) -> Iterator[Hit]:
    """What is known by its shape in every language: percentages, days, times of the day."""
    for kind, shape in _SHAPES.items():
        for match in shape.finditer(text):
            yield Hit(kind, match.start(), match.end())


def _tokens(text: str, hits: tuple[Hit, ...]) -> tuple[Token, ...]:
    """What could be codes in the text; not words that are known to mean something."""
    known = {hit.start: hit.end for hit in hits}
    telling = {hit.start: hit.end for hit in hits if hit.kind not in _THINGS}
    return tuple(
        token
        for token in find_tokens(text)[:_MAX_TOKENS]
        if not _is_known(token, telling if " " in token.value else known)
    )


def _is_known(token: Token, known: dict[int, int]) -> bool:
    """Whether it means something, or a part of it if it has no digits; `known` are ends by starts.

    The KM of K7-2291-KM is no unit.
    """
    if any(map(str.isdigit, token.value)):
        return known.get(token.start, 0) >= token.end
    return not known.keys().isdisjoint(range(token.start, token.end))


def _parts_joined(lines: tuple[Line, ...]) -> list[Line]:
    """Where each part of a code has a table cell of its own, they become one line."""
    joined: list[Line] = []
    first = 0
    for index, line in enumerate(lines):
        if _BETWEEN_PARTS.fullmatch(line.text) and _PART.fullmatch(lines[first].text):
            joined.append(replace(line, text=""))
        elif index and _PART.fullmatch(line.text) and _is_like(lines[first], line):
            joined[first] = replace(joined[first], text=f"{joined[first].text} {line.text}")
            joined.append(replace(line, text=""))
        else:
            first = index
            joined.append(line)
    return joined


def _is_like(first: Line, line: Line) -> bool:
    return bool(_PART.fullmatch(first.text)) and len(first.text) == len(line.text)
