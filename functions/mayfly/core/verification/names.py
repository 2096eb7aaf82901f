"""What a candidate may be called, and how much each name weighs."""

import re
from collections.abc import Iterator, Set

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.phrases import Hit
from mayfly.core.verification.scene import Marked

# Names of codes, surest first, and names of other numbers.
_CODES = {"one_time": 4.0, "code": 1.5}
_OTHERS = {"label": -5.0, "reference": -5.0, "offer": -5.0, "payment": -5.0}
_TYPING = 1.5

CODES = frozenset(_CODES)
OTHERS = frozenset(_OTHERS)
NOUNS = CODES | OTHERS
# What the code is for makes a mere "code" a code to sign in or confirm with.
_PURPOSE = frozenset(("confirm", "login", "passwords", "address", "payment", "sign"))
_PROVING = frozenset(("confirm", "login", "passwords", "sign"))

# Between the parts of one name: "door code", "code de la porte", "ドアの暗証番号". Hindi writes its
# vowels as signs that are no letters.
_JOINT = re.compile(r"[ -]?(?:[\w\u0900-\u097f]{1,4}[ '])?(?:[\w\u0900-\u097f]{1,3}[ '])?|[の的]")
# What only begins another name: "espace client le code".
_ARTICLE = re.compile(r" (?:the|le|la|les|el|il|lo|o|a|os|as|den|das|die|het|ten|то|это) ?")


def called(marked: Marked, noun: Hit, kinds: Set[str], where: str) -> Iterator[Evidence]:
    """The evidence of a name in this line, `where` it stands, among words of these `kinds`."""
    if noun.kind in OTHERS:
        yield Evidence(f"{noun.kind} {where}", _OTHERS[noun.kind])
        return
    yield Evidence(f"{noun.kind} {where}", _CODES[noun.kind])
    if "typing" in kinds:
        yield Evidence("and to type it in", 1.2)
    if "lapse" in kinds:
        yield Evidence("and that it lapses", 0.5)
    if noun.kind == "code" and {"lapse", "time"} <= marked.kinds:
        yield Evidence("and how briefly it holds", 1.2)
    if noun.kind == "code" and kinds & _PURPOSE:
        yield Evidence("and what it is for", 1.3)
        if _says_purpose(marked, noun):
            yield Evidence("as part of its name", 1.0)
    if noun.kind == "code" and "percent" in kinds:
        yield Evidence("and a percentage", -3.0)


def typed(kinds: Set[str], where: str) -> Iterator[Evidence]:
    """The evidence of being told to type something in, without a name for it."""
    yield Evidence(f"typing {where}", _TYPING)
    if "refuse" in kinds:  # as deleting an account
        yield Evidence("and what it is for", 1.5)
    elif kinds & _PURPOSE:
        yield Evidence("and what it is for", 1.0)
    if "digits" in kinds:
        yield Evidence("and what it is made of", 0.7)


def qualifier(marked: Marked, code: Hit) -> Hit | None:
    """The word that makes a code another kind of code: door code, code de réduction."""
    for hit in marked.within(*marked.clause(code.start, code.end)):
        named = hit.kind in ("label", "reference") and _are_one_name(marked, hit, code)
        if named or hit.kind == "offer":
            return hit
    return None


def names_other_code(marked: Marked) -> bool:
    """Whether the line speaks of a code that belongs to some thing: a door, a parcel, a sale."""
    return any(qualifier(marked, hit) for hit in marked.hits if hit.kind in CODES)


def _says_purpose(marked: Marked, code: Hit) -> bool:
    """Whether its name tells what it is for: "code de connexion", "sign-up code"."""
    return any(
        hit.kind in _PROVING and hit.start != code.start and _are_one_name(marked, hit, code)
        for hit in marked.within(*marked.clause(code.start, code.end))
    )


def _are_one_name(marked: Marked, one: Hit, other: Hit) -> bool:
    first, second = sorted((one, other), key=lambda hit: hit.start)
    between = marked.line.text[first.end : second.start]
    return bool(_JOINT.fullmatch(between)) and not _ARTICLE.fullmatch(between.casefold())
