"""Weighs what could be a code."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp

from mayfly.core.message import Code
from mayfly.core.verification import links
from mayfly.core.verification.evidence import Evidence, Weighed, surest_first
from mayfly.core.verification.mood import (
    code_mood,
    is_about_a_thing,
    is_brief,
    is_careless,
    only_tells_of_payment,
    proves_nothing,
)
from mayfly.core.verification.naming import is_alone, named
from mayfly.core.verification.scene import Letter, Marked, Scene, kinds_of
from mayfly.core.verification.shape import shape_evidence
from mayfly.core.verification.tokens import Token

# Above this a candidate is taken for a code; found by measuring, see docs/verification.md.
THRESHOLD = 4.0
_SURE = 4.0  # what no other piece has to bear out
# More numbers than this make a table or an attack, not a mail with a code.
MAX_TOKENS = 200

_IN_LINK = re.compile(r"[?&;](?:\w{0,20}code|c|otp|pin|token)=([A-Za-z0-9-]{4,12})(?![\w-])")
# Characters before a code that opens the subject: a bracket or a quotation mark.
_OPENING = 3
_WORDS = re.compile(r"[^\W\d_]{3,}")
_LETTER = re.compile(r"[^\W\d_]")
_LABEL = 40  # characters of a label before a code, as in a table
_SIGNS = 4  # characters behind it: brackets, stars, a full stop


@dataclass(frozen=True, slots=True)
class _Whole:
    """What the mail as a whole says for and against some of its candidates."""

    careless: bool
    only_payment: bool
    proves_nothing: bool
    about_a_thing: bool
    brief: bool
    has_link: bool

    def on(self, evidence: tuple[Evidence, ...], alone: bool) -> Iterator[Evidence]:
        """What it says of a candidate with this evidence."""
        if self.careless and not alone:
            yield Evidence("in a long text that asks for no care", -1.2)
        if self.proves_nothing and not any(map(_is_sure, evidence)):
            yield Evidence("the mail proves nothing", -1.5)
        if self.about_a_thing:
            yield Evidence("the mail is about a thing with a number", -2.5)
        if self.brief and any(map(_is_to_be_typed, evidence)):
            yield Evidence("to be typed in while it holds", 1.2)
        if self.has_link and any(map(_is_asked_for, evidence)):
            yield Evidence("beside a link that confirms", 0.9)
        if self.only_payment and any(piece.reason.startswith("code ") for piece in evidence):
            yield Evidence("a payment that asks for nothing", -4.0)


def _is_to_be_typed(piece: Evidence) -> bool:
    return piece.reason.startswith(("typing ", "digits "))


def _is_asked_for(piece: Evidence) -> bool:
    return piece.reason.startswith(("typing ", "digits ", "code "))


def _is_sure(piece: Evidence) -> bool:
    return piece.reason.startswith("one_time ") or piece.weight >= _SURE


def weigh_codes(letter: Letter) -> tuple[Weighed, ...]:
    """All candidates of a mail, surest first.

    Of equals the last comes first: a mail names the code that holds no longer before the new one.
    """
    mood = tuple(code_mood(letter))
    whole = _Whole(
        careless=is_careless(letter),
        only_payment=only_tells_of_payment(letter),
        proves_nothing=proves_nothing(letter),
        about_a_thing=is_about_a_thing(letter),
        brief=is_brief(letter),
        has_link=any(each.score >= links.THRESHOLD for each in links.weigh_links(letter)),
    )
    carried = _carried(letter)
    subject = _in_subject(letter.subject)
    told = kinds_of([*letter.text.lines, *letter.page.lines])
    found = [
        Weighed(each.value, (*each.evidence, *_elsewhere(each.value, carried, subject, told)))
        for scene in letter.scenes
        for each in _of_scene(scene, mood, whole)
        if letter.names.isdisjoint((folded := each.value.casefold(), *_WORDS.findall(folded)))
    ]
    return surest_first(reversed([*_alike(found)]))


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


def _in_subject(subject: Scene) -> dict[str, int]:
    """The candidates in the subject and where they stand."""
    return {token.value: token.start for line in subject.lines for token in line.tokens}


def _elsewhere(
    value: str, carried: frozenset[str], subject: dict[str, int], told: frozenset[str]
) -> Iterator[Evidence]:
    """Where else in the mail the candidate stands."""
    if value in carried:
        yield Evidence("a link carries it as a code", 2.5)
    if value in subject and "headline" in told:
        yield Evidence("the text sends the reader to the subject", 3.0)
    if value in subject:
        yield Evidence("in the subject", 1.5 if subject[value] < _OPENING else 0.3)
    if "typing" in told and subject.get(value, _OPENING) < _OPENING:
        yield Evidence("the text asks to type it in", 1.0)


def _of_scene(scene: Scene, mood: tuple[Evidence, ...], whole: _Whole) -> Iterator[Weighed]:
    left = MAX_TOKENS
    shown = _shown(scene)
    for index, marked in enumerate(scene.lines):
        for token in marked.tokens[:left]:
            left -= 1
            local = (
                *named(scene, index, token),
                *shape_evidence(marked, token),
                *_place(scene, index, token),
                *_among(shown, token),
            )
            overall = whole.on(local, is_alone(marked, token))
            yield Weighed(token.value, (*local, *overall, *mood))


def _shown(scene: Scene) -> frozenset[str]:
    """The candidates that stand by themselves, as what a mail is written to show does."""
    return frozenset(
        token.value
        for marked in scene.lines
        if len(marked.tokens) == 1 and not marked.line.quoted
        for token in marked.tokens
        if is_alone(marked, token)
    )


def _among(shown: frozenset[str], token: Token) -> Iterator[Evidence]:
    if shown == {token.value}:
        yield Evidence("the only one shown by itself", 1.5)


def _place(scene: Scene, index: int, token: Token) -> Iterator[Evidence]:
    marked = scene.lines[index]
    if marked.line.quoted:
        yield Evidence("quoted", -4.0)
    if _is_counted(marked, token):
        yield Evidence("counts something", -5.0)
    if marked.bound:
        yield Evidence("bound to a domain", 7.0)
    if marked.line.source != "subject" and is_alone(marked, token):
        yield from _alone(scene, index, token)
    elif _is_behind_label(marked, token):
        yield Evidence("ends a line that names it", 0.8)


def _alone(scene: Scene, index: int, token: Token) -> Iterator[Evidence]:
    yield Evidence("alone on its line", 1.2)
    if _is_shown_by_sign(scene.lines[index], token):
        yield Evidence("sign by sign", 1.2)
    if scene.lines[index].line.text.endswith(","):
        yield Evidence("a greeting", -6.0)
    if scene.lines[index].line.loud:
        yield Evidence("set large", 1.3)
    if _is_listed(scene, index, token):
        yield Evidence("one of a list", -5.0)


def _is_shown_by_sign(marked: Marked, token: Token) -> bool:
    """Whether each of its signs has a box of its own."""
    return token.end - token.start >= 2 * len(token.value) - 1


def _is_listed(scene: Scene, index: int, token: Token) -> bool:
    """Whether two others of its kind stand beside, above or below it: recovery codes."""
    near = scene.lines[max(0, index - 2) : index + 3]
    alike = {
        each.value
        for marked in near
        for each in marked.tokens
        if len(each.value) == len(token.value) and is_alone(marked, each)
    }
    return len(alike) > 2


def _is_behind_label(marked: Marked, token: Token) -> bool:
    before, behind = marked.line.text[: token.start], marked.line.text[token.end :]
    is_label = bool(_LETTER.search(before)) and len(before) < _LABEL
    return (is_label or before.rstrip().endswith(":")) and len(behind) < _SIGNS


def _is_counted(marked: Marked, token: Token) -> bool:
    following = marked.within(token.end, token.end + 14)
    return any(hit.kind in ("unit", "time") and hit.start - token.end <= 1 for hit in following)
