"""What the mail as a whole is about."""

from collections import Counter
from collections.abc import Iterable, Iterator

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.names import names_other_code
from mayfly.core.verification.scene import Letter, Marked, Scene, kinds_of

_ENTERING = frozenset(("login", "passwords"))
_CONFIRMING = frozenset(("confirm", *_ENTERING))
_WITH_CODE = _CONFIRMING | {"typing", "sign"}
_NEEDING_CODE = _CONFIRMING | {"payment", "sign"}
_PROVING = frozenset(("one_time", "sign", "secrecy", "disown", *_CONFIRMING))
_ASKING = frozenset(("invite", *_CONFIRMING))
# Bytes of a text that has room for little more than a code; scripts of many bytes say more in less.
_SHORT = 200
_LONG = 400
# What a mail says that wants its reader to do something about a payment.
_CARE = frozenset(("lapse", "secrecy", "disown", "refuse"))
_ACTING = _CARE | {"typing"}
# What selling and sending tell over and over, verifying has at most so often.
_FEW_OFFERS = 2
_FEW_LABELS = 4
_AGAINST_CODES = {
    "offer": ("it offers something", -1.3),
    "percent": ("it names a percentage", -1.9),
    "price": ("it names a price", -0.3),
    "notice": ("it tells of something done", -1.3),
}
_AGAINST_LINKS = {
    "offer": ("it offers something", -1.3),
    "percent": ("it names a percentage", -2.5),
    "price": ("it names a price", -2.0),
}
_SELLING = frozenset(("label", "offer", "percent"))


def code_mood(letter: Letter) -> Iterator[Evidence]:
    """What speaks for and against any code in the mail."""
    lines = letter.new_lines()
    if any(_brings_code(line) for line in lines):
        yield Evidence("the mail speaks of a sign-in code", 0.6)
    yield from _subject(letter.subject, kinds_of(lines))
    yield from _care(lines)
    yield from _told(lines, _AGAINST_CODES)
    yield from _much(lines)
    if is_short(letter):
        yield Evidence("it says little else", 2.2)
    elif not kinds_of(lines) & {"time", *_ACTING}:
        yield Evidence("it asks for no care", -1.3)
    if letter.is_answer:
        yield Evidence("it answers another mail", -1.0)
    if letter.is_to_a_list:
        yield Evidence("it goes to a list", -3.0)


def _told(lines: Iterable[Marked], reasons: dict[str, tuple[str, float]]) -> Iterator[Evidence]:
    """The reasons of the kinds of words in the lines."""
    kinds = kinds_of(lines)
    yield from (Evidence(*reasons[kind]) for kind in reasons if kind in kinds)


def _much(lines: Iterable[Marked]) -> Iterator[Evidence]:
    """Whether it goes on and on about what it sells or sends; verifying takes few words."""
    named = Counter(hit.kind for line in lines for hit in line.hits)
    if named["offer"] > _FEW_OFFERS:
        yield Evidence("it offers much", -1.2)
    if named["label"] > _FEW_LABELS:
        yield Evidence("it names many things with numbers", -0.8)


def is_short(letter: Letter) -> bool:
    """Whether the mail has room for little more than a code, and sells and sends nothing."""
    length = sum(len(line.line.text.encode()) for line in letter.text.lines)
    return length <= _SHORT and not kinds_of(letter.new_lines()) & _SELLING


def only_tells_of_payment(letter: Letter) -> bool:
    """Whether the mail is about money and wants nothing of its reader."""
    kinds = kinds_of(letter.new_lines())
    return "payment" in kinds and not kinds & _ACTING


def proves_nothing(letter: Letter) -> bool:
    """Whether the mail speaks of nothing that a code is for, nor of keeping one secret."""
    kinds = kinds_of(letter.new_lines())
    if kinds & _PROVING or ("typing" in kinds and kinds & {"payment", "address", "refuse"}):
        return False
    return "time" not in kinds or bool(kinds & _SELLING)


def is_about_a_thing(letter: Letter) -> bool:
    """Whether the subject names a thing with a number and the mail nothing a code is kept for."""
    kinds, subject = kinds_of(letter.new_lines()), kinds_of(letter.subject.lines)
    proving = {"passwords", "address", "secrecy", "disown"}
    return bool(subject & {"label", "offer"}) and not kinds & proving and not is_brief(letter)


def is_brief(letter: Letter) -> bool:
    """Whether something in the mail holds for minutes or until an hour."""
    lines = letter.new_lines()
    return any({"lapse", "time"} <= line.kinds or "deadline" in line.kinds for line in lines)


def is_careless(letter: Letter) -> bool:
    """Whether the mail is long and says nothing that a code makes it say."""
    lines = letter.new_lines()
    is_long = any(
        sum(len(line.line.text) for line in scene.lines) > _LONG for scene in letter.scenes
    )
    return is_long and not kinds_of(lines) & {"time", *_CARE}


def link_mood(letter: Letter) -> Iterator[Evidence]:
    """What speaks for and against any link in the mail."""
    lines = letter.new_lines()
    kinds, subject = kinds_of(lines), kinds_of(letter.subject.lines)
    yield from _asked(subject, kinds)
    if "clock" in kinds and not subject & {"address", *_ENTERING}:
        yield Evidence("an hour is named", -2.2 if kinds & {"calendar", "date"} else -0.5)
    yield from _care(lines)
    yield from _told(lines, _AGAINST_LINKS)
    if letter.is_to_a_list and kinds & _SELLING:
        yield Evidence("it goes to a list and offers something", -2.0)
    if "notice" in kinds:
        yield Evidence("tells of something done", -1.0 if "lapse" in kinds else -3.5)


def _asked(subject: frozenset[str], told: frozenset[str]) -> Iterator[Evidence]:
    """What the subject asks for, or speaks of instead."""
    if subject & _ASKING:
        yield Evidence("the subject is about confirming", 0.5)
        if subject & {"address", *_ENTERING}:
            yield Evidence("and about an account", 0.8)
    if subject & {"price", *_SELLING}:
        about_account = subject & {"address", *_ENTERING}
        yield Evidence("the subject is about something else", -1.0 if about_account else -2.5)
    if "notice" in subject:
        yield Evidence("the subject tells of something done", -2.0)
        if "disown" in told:
            yield Evidence("and the mail helps who did not do it", -1.5)
    if subject & {"clock", "date", "calendar"}:
        yield Evidence("the subject names a day or an hour", -2.6)


def _subject(subject: Scene, told: frozenset[str]) -> Iterator[Evidence]:
    kinds = kinds_of(subject.lines)
    about_code = "one_time" in kinds or ("code" in kinds and kinds & _NEEDING_CODE)
    if any(names_other_code(line) for line in subject.lines):
        cares = told & {"lapse", "disown"}
        yield Evidence("its subject is about another code", -2.0 if cares else -4.5)
    elif kinds & _SELLING and not (about_code or "passwords" in kinds):
        account = kinds & {"address", "login"}
        yield Evidence("its subject is about something else", -1.0 if account else -2.0)
    elif about_code:
        yield Evidence("its subject is about such a code", 0.7)
    elif kinds & {"sign", *_CONFIRMING}:
        yield Evidence("its subject is about confirming", 1.2)


def _care(lines: Iterable[Marked]) -> Iterator[Evidence]:
    """That something holds briefly and is for one person only."""
    kinds = kinds_of(lines)
    if any({"lapse", "time"} <= line.kinds for line in lines):
        yield Evidence("something lapses within minutes or hours", 1.0)
    elif "lapse" in kinds:
        yield Evidence("something lapses", 0.5)
    elif "time" in kinds:
        yield Evidence("a short time is named", 0.3)
    if "secrecy" in kinds:
        yield Evidence("it is secret", 0.2)
    if "disown" in kinds:
        yield Evidence("others may leave it", 0.9)
    if "refuse" in kinds:
        yield Evidence("something may be refused", 0.3)


def _brings_code(marked: Marked) -> bool:
    """Whether a sentence speaks of a code and of what such codes are for, or of typing it in."""
    if names_other_code(marked):
        return False
    if "one_time" in marked.kinds or {"code", "secrecy", "payment"} <= marked.kinds:
        return True
    return any(
        other.kind in _WITH_CODE and other.start != hit.start
        for hit in marked.hits
        if hit.kind == "code"
        for other in marked.within(*marked.clause(hit.start, hit.end))
    )
