"""Where a candidate stands."""

import re
from collections.abc import Iterator

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.names import CODES
from mayfly.core.verification.naming import is_alone
from mayfly.core.verification.scene import Marked, Scene
from mayfly.core.verification.tokens import Token

_LETTER = re.compile(r"[^\W\d_]")
_LABEL = 40  # characters of a label before a code, as in a table
# Between a number and what it counts: 48 Stunden, 90日, 24-hour; 8G2QX7(3分間) counts nothing.
_COUNTING = ("", " ", "-")
_FOOTER = 0.7  # of a mail's lines: what stands farther down may be the footer's
FEW_LINES = 5  # a mail of so many may end with what it is about
_SHORT = 8  # one of fewer may end with a number alone in its line
_SIGNS = 4  # characters behind it: brackets, stars, a full stop


def shown_alone(scene: Scene) -> frozenset[str]:
    """The candidates that stand by themselves, as what a mail is written to show does."""
    return frozenset(
        token.value
        for marked in scene.lines
        if len(marked.tokens) == 1 and not marked.line.quoted
        for token in marked.tokens
        if is_alone(marked, token)
    )


def among_evidence(shown: frozenset[str], token: Token) -> Iterator[Evidence]:
    """The evidence of being the only one that is `shown` by itself."""
    if shown == {token.value}:
        yield Evidence("the only one shown by itself", 1.5)


def place_evidence(scene: Scene, index: int, token: Token) -> Iterator[Evidence]:
    """The evidence of the line and of the place in it."""
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


def surrounding_evidence(scene: Scene, index: int, token: Token) -> Iterator[Evidence]:
    """The evidence of what its line and those right above and below it speak of."""
    marked = scene.lines[index]
    if "clock" in marked.kinds:
        yield Evidence("an hour in its line", -1.2)
    if "confirm" in marked.kinds:
        yield Evidence("its line is about confirming", 1.0)
    if index and "address" in scene.lines[index - 1].kinds:
        yield Evidence("below a line about an account", 1.0)
    if index + 1 < len(scene.lines) and "lapse" in scene.lines[index + 1].kinds:
        yield Evidence("above a line that tells how it holds", 0.8)
    if is_in_footer(scene, index):
        yield from _near_the_end(marked, token, len(scene.lines))


def _near_the_end(marked: Marked, token: Token, lines: int) -> Iterator[Evidence]:
    """The evidence of standing where a mail of so many lines may have its footer.

    A short mail may end with its code.
    """
    if lines < _SHORT and is_alone(marked, token):
        return
    is_named = lines <= FEW_LINES and not marked.kinds.isdisjoint(CODES)
    yield Evidence("near the end", -0.7 if is_named else -2.0)


def is_in_footer(scene: Scene, index: int) -> bool:
    """Whether the line is so far down that it may be the footer's."""
    return index >= _FOOTER * len(scene.lines)


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
    return any(
        hit.kind in ("unit", "time") and marked.line.text[token.end : hit.start] in _COUNTING
        for hit in following
    )
