"""What a line calls the number above or below it."""

from collections.abc import Iterator, Set

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.names import (
    CODES,
    NOUNS,
    called,
    is_code_of_thing,
    qualifier,
    typed,
)
from mayfly.core.verification.phrases import Hit
from mayfly.core.verification.scene import Marked

ABOVE, BELOW = "above it", "below it"
ROW = 40  # characters; a line no longer names what stands below it, as in a table
SIGNS = 11  # characters of brackets, stars and blanks beside what stands alone

_PURPOSE = frozenset(("confirm", "login", "passwords", "sign"))
_TELLING = NOUNS | {"typing"}
_PLACES = frozenset(("reference", "payment"))  # "on your phone", "on the payment page"


def named_by(marked: Marked, where: str) -> Iterator[Evidence]:
    """What a line calls the number above or below it."""
    hits = _nearest_sentence(marked, where)
    kinds = {hit.kind for hit in hits}
    nouns = [hit for hit in hits if hit.kind in NOUNS]
    codes = [hit for hit in nouns if hit.kind in CODES]
    names_it = not _asks_for_it(kinds, nouns) and (
        len(marked.line.text) <= ROW or (where == ABOVE and _leads(marked, nouns))
    )
    if codes:
        best = next((hit for hit in codes if hit.kind == "one_time"), codes[-1])
        yield from called(marked, qualifier(marked, best) or best, marked.kinds, where)
    elif (
        nouns
        and (names_it or "offer" in kinds or any(is_code_of_thing(marked, n) for n in nouns))
        and not _only_pays(marked, nouns)
    ):
        yield from called(marked, nouns[-1], kinds, where)
    elif "typing" in kinds:
        yield from typed(marked.kinds, where)
    elif "digits" in kinds:
        yield Evidence(f"digits {where}", 1.2)


def _asks_for_it(kinds: Set[str], nouns: list[Hit]) -> bool:
    """Whether it asks to type digits in, or tells what they are for, whatever else it names.

    "Type this on your new phone:" names no telephone number.
    """
    if "digits" in kinds:
        return not kinds.isdisjoint(_PURPOSE | {"typing"})
    return "typing" in kinds and all(noun.kind in _PLACES for noun in nouns)


def _only_pays(marked: Marked, nouns: list[Hit]) -> bool:
    """Whether a long line speaks of money alone, which is what a code may be for."""
    return len(marked.line.text) > ROW and all(hit.kind == "payment" for hit in nouns)


def _leads(marked: Marked, nouns: list[Hit]) -> bool:
    """Whether a long line leads to what is below: "Bring your card and the collection code:"."""
    text = marked.line.text
    asks = "typing" in marked.kinds
    ends = not text.endswith(".") and any(len(text) - noun.end < SIGNS for noun in nouns)
    return ends or (text.endswith(":") and not asks)


def _nearest_sentence(marked: Marked, where: str) -> tuple[Hit, ...]:
    """The words of the sentence of a line nearest to the number, if it says anything of one."""
    place = len(marked.line.text) if where == ABOVE else 0
    near = marked.within(*marked.clause(place, place))
    says = where != ABOVE or any(hit.kind in _TELLING for hit in near)
    return near if says else marked.hits
