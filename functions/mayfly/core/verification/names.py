"""What a candidate may be called, and how much each name weighs."""

import re
from collections.abc import Iterator, Set

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.languages import ALL
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
_ENTERED = frozenset(("login", "passwords", "address", "sign", "secrecy", "disown"))
_PROVING = frozenset(("confirm", "login", "passwords", "sign"))

_LETTER = r"(?:[^\W\u3000-\u9fff\uac00-\ud7a3]|[\u0900-\u097f])"
# Between the parts of one name: "door code", "code de la porte", "ドアの暗証番号". Hindi writes its
# vowels as signs that are no letters.
_JOINT = re.compile(rf"[ -]?(?:{_LETTER}{{1,4}}[ '])?(?:{_LETTER}{{1,3}}[ '])?|[の的]")
# A word right before a code or, behind "of" or a Slavic name of it, right behind it; the names of
# senders have a capital.
_LONGEST_WORD = 32
_SMALL = "a-zß-öø-ÿ"
_WORD_BEFORE = re.compile(rf"(?<![\w'-])([{_SMALL}][{_SMALL}-]{{2,30}})[ -]$")
_PLAIN_CODE = re.compile(
    r"(?:(?:toegangs|zugangs)?code|pin|passcode|c[oó]digo|codice)"
    r"(?: (?:d'acc[eè]s|de acc?es+o|d'accesso|di accesso))?",
    re.IGNORECASE,
)
_WORD_BEHIND = re.compile(
    r"(?: (?:of|for|de|del|dell'|della|di|do|da|du|des|van|voor)|(?<=codice)|(?<=código))"
    r" ?(?:(?:the|het|de|la|lo|le|los|las|el|il) |l')?([a-zß-ÿ]{4,30})\b"
)
_SLAVIC_WORD = re.compile(r" ([а-яіїєґёa-ząćęłńóśźż]{4,30})(?![\w-])")
# Words for a code within the name of a thing, which is that of its code then.
_CODE_WORD = re.compile(
    r"(?:code|pin|c[oó]digo|codice|clave|senha|kod|код)\w{0,3}\b"
    r"|コード|番号|码|碼|코드|번호|رمز|קוד|कोड|mã ",
    re.IGNORECASE,
)
# Names of codes that tell behind them what they are of: "код двери", never "двери код".
_IS_TOLD_BEHIND = re.compile(r"код|c[oó]digo|codice|رمز|الرمز|קוד|הקוד", re.IGNORECASE)
_SLAVIC_CODE = re.compile(r"код\w{0,2}|kod\w{0,2}", re.IGNORECASE)
_SMALL_WORDS = frozenset(
    word.strip() for words in ALL for word in words.small.replace("\n", ",").split(",")
)
# What only begins another name: "espace client le code", "o CPF e o código".
_BEGINNING = frozenset(
    "the le la les el il lo o a os as den das die het ten то это"
    " and und et e y i en ve и і та và".split()
)


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
    if noun.kind == "code":
        yield from _merely_called(marked, noun, kinds)


def _merely_called(marked: Marked, code: Hit, kinds: Set[str]) -> Iterator[Evidence]:
    """What bears out that a mere "code" is one to sign in or confirm with, or speaks against it."""
    if _is_of_something(marked, code):
        yield Evidence("of something unknown", -3.0)
    if "label" in kinds and not _kinds_beside(marked, code) & _ENTERED:
        yield Evidence("and a thing beside it", -2.0)
    if {"lapse", "time"} <= marked.kinds:
        yield Evidence("and how briefly it holds", 1.2)
    if "secrecy" in marked.kinds:
        yield Evidence("and that it is kept secret", 1.5)
    if kinds & _PURPOSE:
        yield Evidence("and what it is for", 1.3)
        if _says_purpose(marked, code):
            yield Evidence("as part of its name", 1.0)
    if "percent" in kinds:
        yield Evidence("and a percentage", -3.0)


def _kinds_beside(marked: Marked, code: Hit) -> Set[str]:
    """What the sentence says beside the code's own name: an "access code" need let nobody in."""
    sentence = marked.within(*marked.clause(code.start, code.end))
    return {hit.kind for hit in sentence if hit.start != code.start}


def typed(kinds: Set[str], where: str) -> Iterator[Evidence]:
    """The evidence of being told to type something in, without a name for it."""
    yield Evidence(f"typing {where}", _TYPING)
    if "refuse" in kinds:  # as deleting an account
        yield Evidence("and what it is for", 1.5)
    elif kinds & _PURPOSE:
        yield Evidence("and what it is for", 1.5 if {"confirm", "address"} <= kinds else 1.0)
    if "digits" in kinds:
        yield Evidence("and what it is made of", 0.7)


def qualifier(marked: Marked, code: Hit) -> Hit | None:
    """The word that makes a code another kind of code: door code, code de réduction."""
    for hit in marked.within(*marked.clause(code.start, code.end)):
        if hit.kind == "offer" or _qualifies(marked, hit, code):
            return hit
    return None


def _qualifies(marked: Marked, hit: Hit, code: Hit) -> bool:
    """Whether a thing or a number of its own is part of the code's name, on the side it may be.

    A sure name stays one before a number's: "login code for customer 77".
    """
    if hit.kind not in ("label", "reference") or not _are_one_name(marked, hit, code):
        return False
    if hit.start < code.start:
        return not _IS_TOLD_BEHIND.match(marked.line.text, code.start)
    is_behind = hit.start > code.start
    return not (is_behind and code.kind == "one_time" and hit.kind == "reference")


def is_known(marked: Marked, span: tuple[int, int]) -> bool:
    """Whether some of the characters belong to a phrase."""
    return any(hit.start < span[1] and span[0] < hit.end for hit in marked.hits)


def is_unknown(marked: Marked, word: re.Match[str]) -> bool:
    """Whether nobody knows the word, its first group: it is neither in a phrase nor small."""
    return word[1] not in _SMALL_WORDS and not is_known(marked, word.span(1))


def _is_of_something(marked: Marked, code: Hit) -> bool:
    """Whether a word nobody knows tells what it is the code of: washing-machine code."""
    return any(is_unknown(marked, word) for word in _words_beside(marked.line.text, code))


def _words_beside(text: str, code: Hit) -> Iterator[re.Match[str]]:
    """The words that may tell of what it is, where its language puts them."""
    if _PLAIN_CODE.fullmatch(text, code.start, code.end):
        start = max(0, code.start - _LONGEST_WORD)
        found = (_WORD_BEFORE.search(text, start, code.start), _WORD_BEHIND.match(text, code.end))
        yield from (word for word in found if word)
    elif _SLAVIC_CODE.fullmatch(text, code.start, code.end):
        word = _SLAVIC_WORD.match(text, code.end)
        yield from (word,) if word else ()


def is_code_of_thing(marked: Marked, noun: Hit) -> bool:
    """Whether a thing's name is that of its code: door code."""
    return noun.kind == "label" and bool(_CODE_WORD.search(marked.line.text, noun.start, noun.end))


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
    if any(hit.kind == "typing" for hit in marked.within(first.end, second.start)):
        return False
    return bool(_JOINT.fullmatch(between)) and not _begins_another(between)


def _begins_another(between: str) -> bool:
    words = between.casefold().split()
    return bool(words) and _BEGINNING.issuperset(words)
