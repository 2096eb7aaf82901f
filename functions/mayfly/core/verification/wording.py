"""What the words of a link and around it ask for."""

from collections.abc import Iterator

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.purpose import ASKING
from mayfly.core.verification.surroundings import Context, Kinds, Seen

# What the reader does who asked for nothing.
REFUSING = ("disown", "refuse")
# What a link asks for in its text, and in the line above one that is a mere address.
_ASKED = {"confirm": 3.0, "login": 2.0, "passwords": 2.0, "yes": 2.0, "invite": 1.5}
_ASKED_ABOVE = {"confirm": 3.0, "login": 1.5, "passwords": 1.5, "invite": 1.0}
_AGAINST = {
    "label": -3.2,
    "reference": -2.5,
    "payment": -0.5,
    "offer": -3.0,
    "elsewhere": -5.0,
    "leave": -6.0,
    **dict.fromkeys(REFUSING, -6.0),
}
AGAINST: Kinds = frozenset(_AGAINST)
# "A link to sign in" may hold a word of links that lead elsewhere.
_WAY_IN = {"elsewhere": -2.5}
_AGAINST_ABOVE = {"label": -0.5, "elsewhere": -2.0}
_HOLDING: Kinds = frozenset(("lapse", "deadline", "time"))
_SURELY_ASKED: Kinds = frozenset(("confirm", "passwords", "address"))


def wording_evidence(seen: Seen, context: Context) -> Iterator[Evidence]:
    """The evidence of its words and those around it."""
    own = seen.own.difference(REFUSING) if "yes" in seen.own else seen.own
    weights = _ASKED | _AGAINST | (_WAY_IN if "login" in own else {})
    yield from _weighted(own, weights, "in its text")
    if "sign" in own and "address" not in own:
        yield Evidence("to sign something", -4.0)
    if "address" in own:
        yield Evidence("address in its text", 1.5)
    if seen.is_bare and not own & ASKING:
        weights = _ASKED_ABOVE if seen.above & _ASKED_ABOVE.keys() else _AGAINST_ABOVE
        yield from _weighted(seen.above, weights, "above it")
    elif seen.above & ASKING:
        yield Evidence("asked for above it", 1.2)
    if _leads_into_a_thing(own) or (seen.is_bare and _leads_into_a_thing(seen.above)):
        yield Evidence("into something else", -2.0)
    yield from _beside(seen)
    yield from _doubts(seen, context)


def _beside(seen: Seen) -> Iterator[Evidence]:
    """What speaks for it where it stands."""
    if seen.sentence & ASKING:
        yield Evidence("asked for in its sentence", 0.6)
    if "pointer" in seen.sentence:
        yield Evidence("pointed to in its sentence", 3.0)
    elif "pointer" in seen.above:
        yield Evidence("pointed to", 1.5)
    if "address" in seen.above:
        yield Evidence("below a line about an account", 0.8)
    if "disown" in seen.below:
        yield Evidence("above a line for who did not ask", 2.5)
    if seen.below & _HOLDING:
        yield Evidence("above a line that tells how it holds", 1.5)


def _leads_into_a_thing(kinds: Kinds) -> bool:
    """Whether it is a way into a meeting or a course rather than an account."""
    return {"label", "login"} <= kinds and not kinds & _SURELY_ASKED


def _is_wanted(seen: Seen, context: Context) -> bool:
    """Whether it is a mere address that the subject of no notice asks to follow."""
    return seen.is_bare and bool(context.subject & ASKING) and "notice" not in context.anywhere


def _doubts(seen: Seen, context: Context) -> Iterator[Evidence]:
    """What speaks against it where it stands."""
    if "offer" in seen.above | seen.sentence:
        yield Evidence("an offer beside it", -2.0)
    if seen.sentence.intersection(REFUSING) and "yes" not in seen.sentence:
        yield Evidence("a way out in its sentence", -5.0)
    if "elsewhere" in seen.before | seen.sentence and not seen.own & ASKING:
        yield Evidence("elsewhere in its sentence", -4.0)
    if "disown" in seen.before and not seen.own & ASKING:
        yield Evidence("a way out before it", -4.0)
    elif "disown" in seen.above and "yes" not in seen.own and not _is_wanted(seen, context):
        yield Evidence("a way out above it", -2.5)
    if (
        (seen.above | seen.before).intersection(REFUSING)
        and "notice" in context.anywhere
        and "lapse" not in context.anywhere
    ):
        yield Evidence("a way out of what was done", -5.0)


def _weighted(kinds: Kinds, weights: dict[str, float], where: str) -> Iterator[Evidence]:
    for kind in sorted(kinds & weights.keys()):
        yield Evidence(f"{kind} {where}", weights[kind])
