"""Weighs what could be a code."""

import re
from collections import Counter
from collections.abc import Iterator
from math import exp

from mayfly.core.message import Code
from mayfly.core.verification.evidence import Evidence, Weighed, surest_first
from mayfly.core.verification.mood import code_mood
from mayfly.core.verification.naming import is_alone, named
from mayfly.core.verification.place import (
    among_evidence,
    place_evidence,
    shown_alone,
    surrounding_evidence,
)
from mayfly.core.verification.scene import Letter, Scene, kinds_of
from mayfly.core.verification.shape import shape_evidence
from mayfly.core.verification.tokens import Token
from mayfly.core.verification.whole import Whole, whole_of

# Above this a candidate is taken for a code; found by measuring, see docs/verification.md.
THRESHOLD = 4.15
# More numbers than this make a table or an attack, not a mail with a code.
MAX_TOKENS = 200

_IN_LINK = re.compile(r"[?&;](?:\w{0,20}code|c|otp|pin|token)=([A-Za-z0-9-]{4,12})(?![\w-])")
# What a line that sends the reader somewhere else for the code speaks of.
_SENDING = frozenset(("typing", "digits", "code"))
# Characters before a code that opens the subject: a bracket or a quotation mark.
_OPENING = 3
_WORDS = re.compile(r"[^\W\d_]{3,}")


def weigh_codes(letter: Letter, confirms: bool) -> tuple[Weighed, ...]:
    """All candidates of a mail, surest first; `confirms` if one of its links does.

    Of equals the last comes first: a mail names the code that holds no longer before the new one.
    """
    mood = tuple(code_mood(letter))
    whole = whole_of(letter, confirms)
    carried = _carried(letter)
    subject = _in_subject(letter)
    told = kinds_of(
        line
        for line in letter.new_lines()
        if line.line.source != "subject" and line.kinds & _SENDING
    )
    found = [
        Weighed(each.value, (*each.evidence, *_elsewhere(each.value, carried, subject, told)))
        for scene in letter.scenes
        for each in _of_scene(scene, mood, whole, letter.names)
        if letter.names.isdisjoint(_names_in(each.value.casefold()))
    ]
    return surest_first(reversed([*_alike(found)]))


def _names_in(folded: str) -> tuple[str, ...]:
    """What of a candidate may be a name; beside digits it is only part of a code: BAIE-7K3M."""
    if any(map(str.isdigit, folded)):
        return (folded,)
    return (folded, *_WORDS.findall(folded))


def _alike(found: list[Weighed]) -> Iterator[Weighed]:
    """The same, less sure of mere "codes" where several of a length are called so."""
    vague = {each.value for each in found if _is_vague(each)}
    lengths = Counter(map(len, vague))
    for each in found:
        if each.value in vague and lengths[len(each.value)] > 1:
            yield Weighed(each.value, (*each.evidence, Evidence("several are called so", -1.5)))
        else:
            yield each


def _is_vague(weighed: Weighed) -> bool:
    reasons = [piece.reason for piece in weighed.evidence]
    return "quoted" not in reasons and any(reason.startswith("code ") for reason in reasons)


def as_code(weighed: Weighed) -> Code:
    """The candidate with its confidence, which is one half at the threshold."""
    return Code(value=weighed.value, confidence=round(1 / (1 + exp(THRESHOLD - weighed.score)), 3))


def _carried(letter: Letter) -> frozenset[str]:
    """The values that links of the mail hand over as a code."""
    urls = (anchor.url for scene in letter.scenes for anchor in scene.anchors)
    return frozenset(value for url in urls for value in _IN_LINK.findall(url))


def _in_subject(letter: Letter) -> dict[str, int]:
    """The candidates in the subject and where they stand."""
    return {
        _typed(token, letter.names): token.start
        for line in letter.subject.lines
        for token in line.tokens
    }


def _elsewhere(
    value: str, carried: frozenset[str], subject: dict[str, int], told: frozenset[str]
) -> Iterator[Evidence]:
    """Where else in the mail the candidate stands."""
    if value in carried:
        yield Evidence("a link carries it as a code", 2.5)
    if value in subject and "headline" in told:
        yield Evidence("the text sends the reader to the subject", 5.0)
    if value in subject:
        yield Evidence("in the subject", 1.5 if subject[value] < _OPENING else 0.3)
    if "typing" in told and subject.get(value, _OPENING) < _OPENING:
        yield Evidence("the text asks to type it in", 1.0)


def _of_scene(
    scene: Scene, mood: tuple[Evidence, ...], whole: Whole, names: frozenset[str]
) -> Iterator[Weighed]:
    left = MAX_TOKENS
    shown = shown_alone(scene)
    for index, marked in enumerate(scene.lines):
        for token in marked.tokens[:left]:
            left -= 1
            local = (
                *named(scene, index, token),
                *shape_evidence(marked, token),
                *place_evidence(scene, index, token),
                *surrounding_evidence(scene, index, token),
                *among_evidence(shown, token),
            )
            overall = whole.on(local, is_alone(marked, token))
            yield Weighed(_typed(token, names), (*local, *overall, *mood))


def _typed(token: Token, names: frozenset[str]) -> str:
    """What is to be typed in; the sender's initials before it are not, as in G-481516."""
    letters = token.prefix.removesuffix("-").casefold()
    own = len(letters) == 1 or {name[0] for name in names}.issuperset(letters)
    return token.value if own else token.prefix + token.value
