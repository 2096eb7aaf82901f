"""Where a link stands and what is said there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mayfly.core.verification.characters import tidy
from mayfly.core.verification.reading import Anchor
from mayfly.core.verification.scene import LEXICON, Marked, Scene, kinds_of
from mayfly.core.verification.tokens import without_addresses

_OPENING = 3  # characters before a yes that opens a text: a sign or a bracket
_BEFORE = 300  # characters of the sentences before a link that speak of it
# What follows the name of a password that stands there: "password for this folder: birch-41", or
# "password birch41", a word with a digit.
_TOLD = re.compile(r"[^:.!?]{0,30}: ?\S| (?=\S*\d)\S")
_BELOW = 2  # lines behind a link that may tell how it holds
_BESIDE = 8  # characters that a line has more than its link when both are the same

Kinds = frozenset[str]
_NONE: Kinds = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A link and the kinds of words around it.

    `own` are those of its text, `sentence` those of the sentence it is part of, `before` those of
    the one before in its line, `above` those of all before in its line, else of the line before,
    `below` those of the two lines behind it.
    `is_alone` is a link with a line of its own, `is_bare` one that is a mere address there.
    """

    anchor: Anchor
    own: Kinds
    sentence: Kinds
    before: Kinds
    above: Kinds
    below: Kinds
    is_alone: bool
    is_bare: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a mail says in its subject, up to a link, and anywhere, and what else surrounds it.

    `from_a_list` is a mail that a list sent, `marked_up` a link that its markup calls confirming.
    """

    subject: Kinds
    before: Kinds
    anywhere: Kinds
    from_a_list: bool
    marked_up: bool


def look_around(scene: Scene, anchors: Sequence[Anchor]) -> list[Seen]:
    """Each of the links with what is said around it in the scene."""
    places: dict[int, list[range]] = {}
    for anchor in anchors if scene.lines else ():
        places.setdefault(anchor.line, []).append(_place(scene.lines[anchor.line], anchor))
    return [_look(scene, anchor, places.get(anchor.line, [])) for anchor in anchors]


def _look(scene: Scene, anchor: Anchor, links: list[range]) -> Seen:
    marked = scene.lines[anchor.line] if scene.lines else None
    alone = marked is not None and _is_all(marked, anchor)
    bare = marked is not None and _is_address_only(marked)
    return Seen(
        anchor=anchor,
        own=kinds_of_text(anchor.text),
        sentence=_NONE if marked is None or alone or bare else _sentence(marked, anchor, links),
        before=_NONE if marked is None else _before(marked, anchor),
        above=_above(scene, anchor),
        below=kinds_of(scene.lines[anchor.line + 1 : anchor.line + 1 + _BELOW]),
        is_alone=alone or bare,
        is_bare=bare,
    )


def _is_all(marked: Marked, anchor: Anchor) -> bool:
    """Whether the line holds little but the link."""
    length = len(marked.shown.strip())
    return anchor.text in marked.line.text and length <= len(anchor.text) + _BESIDE


def kinds_of_text(text: str) -> Kinds:
    """What a text says; a yes counts only at its beginning."""
    hits = LEXICON.hits(without_addresses(tidy(text)))
    return frozenset(hit.kind for hit in hits if hit.kind != "yes" or hit.start < _OPENING)


def _is_address_only(marked: Marked) -> bool:
    return not any(map(str.isalnum, marked.shown))


def _sentence(marked: Marked, anchor: Anchor, links: list[range]) -> Kinds:
    """What its sentence says, but for the other links in it."""
    start, end = _clause(marked, anchor)
    own = _place(marked, anchor)
    others = [link for link in links if link != own]
    return frozenset(
        hit.kind
        for hit in marked.within(start, end)
        if not any(hit.start in link for link in others)
    )


def _before(marked: Marked, anchor: Anchor) -> Kinds:
    end, _ = _clause(marked, anchor)
    start, _ = marked.clause(max(0, end - 1), max(0, end - 1))
    return _kinds(marked, start, end)


def _clause(marked: Marked, anchor: Anchor) -> tuple[int, int]:
    place = _place(marked, anchor)
    return marked.clause(place.start, place.stop)


def _place(marked: Marked, anchor: Anchor) -> range:
    """Where in its line the link stands."""
    at = max(marked.line.text.find(anchor.text), 0)
    return range(at, at + len(anchor.text))


def _kinds(marked: Marked, start: int, end: int) -> Kinds:
    return frozenset(hit.kind for hit in marked.within(start, end))


def _above(scene: Scene, anchor: Anchor) -> Kinds:
    """The sentences before it in its line, else the line before.

    In plain text that may be the name of the link or the end of a wrapped sentence: two lines then.
    """
    if not scene.lines:
        return _NONE
    marked = scene.lines[anchor.line]
    start, _ = _clause(marked, anchor)
    if start or not anchor.line:
        return _kinds(marked, max(0, start - _BEFORE), start)
    lines = 2 if _is_address_only(marked) else 1
    return frozenset[str]().union(
        *(_asked(line) for line in scene.lines[max(0, anchor.line - lines) : anchor.line])
    )


def _asked(marked: Marked) -> Kinds:
    """What a line says; a password that stands in it is told, not asked for."""
    is_told = any(
        hit.kind == "passwords" and _TOLD.match(marked.line.text, hit.end) for hit in marked.hits
    )
    return marked.kinds - {"passwords"} if is_told else marked.kinds
