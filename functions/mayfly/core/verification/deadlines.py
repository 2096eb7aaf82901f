"""Tells an hour until which something holds from one at which to meet."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from mayfly.core.verification.phrases import Hit

# A full stop behind a short word and before a number ends an abbreviation: "no. 12", "ext. 5050";
# and a row of them leads to what stands at its end.
CLAUSE_END = re.compile(
    r"[!?](?= |$)|(?<!\W\w)(?<!\W\w\w)(?<!\W\w\w\w)(?<!\.\.\.)[.](?= |$)"
    r"|(?<!\.\.\.)[.](?= \D|$)|[;。！？।؟]| [|] "
)
# Between "until" and the hour: "fino alle ore 13:12"; and between the hour and what follows it with
# that meaning: "13:12'ye kadar".
_BEFORE_CLOCK = re.compile(r" ?(?:\w{1,6}[. ]{1,2})?")
_BEHIND_CLOCK = re.compile(r"(?:['\u2019]\w{1,4})? ?")
_NEAR_CLOCK = 30  # characters between "expires" and the hour
_UNTIL = frozenset(("until", "until_behind"))
_ENDING = _UNTIL | {"lapse"}


def with_deadlines(text: str, hits: list[Hit]) -> Iterator[Hit]:
    """The words of a text, in their order, with its deadlines instead of their hours."""
    ends = [hit for hit in hits if hit.kind in _ENDING]
    for hit in hits:
        if hit.kind == "clock" and any(_ends_at(text, hit, end) for end in _near(ends, hit)):
            yield Hit("deadline", hit.start, hit.end)
            yield Hit("lapse", hit.start, hit.end)
        elif hit.kind not in _UNTIL:
            yield hit


def _near(ends: list[Hit], clock: Hit) -> list[Hit]:
    """Those that could be about the hour; looking at all would take long in a hostile mail."""
    first = bisect_left(ends, clock.start - _NEAR_CLOCK, key=lambda hit: hit.end)
    last = bisect_right(ends, clock.end + _NEAR_CLOCK, key=lambda hit: hit.start)
    return ends[first:last]


def _ends_at(text: str, clock: Hit, end: Hit) -> bool:
    """Whether the word makes the hour an end: "until 13:12", "it expires on Monday at 13:12"."""
    if clock.start < end.end:
        behind = _BEHIND_CLOCK.fullmatch(text, clock.end, end.start)
        return end.kind == "until_behind" and bool(behind)
    if end.kind == "until":
        return bool(_BEFORE_CLOCK.fullmatch(text, end.end, clock.start))
    return end.kind == "lapse" and not CLAUSE_END.search(text, end.end, clock.start)
