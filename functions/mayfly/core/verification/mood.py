"""What the mail as a whole says for and against any code or link in it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.gist import ACTING, APPROVING, SELLING, is_short, only_tells
from mayfly.core.verification.names import names_other_code
from mayfly.core.verification.scene import Letter, Marked, Scene, kinds_of
from mayfly.core.verification.surroundings import Context

_ENTERING = frozenset(("login", "passwords"))
_CONFIRMING = frozenset(("confirm", *_ENTERING))
_WITH_CODE = _CONFIRMING | {"typing", "sign"}
_NEEDING_CODE = _CONFIRMING | {"payment", "sign"}
_ASKING = frozenset(("invite", *_CONFIRMING))
_OF_ADDRESS = frozenset(("confirm", "address"))
_NEAR_CODE = frozenset(("code", "one_time", *_ENTERING))
# What a mail says whose code approves something to be done with the thing in its subject.
_APPROVED_BY_CODE = frozenset(("disown", "confirm", "typing"))
# The same for a subject that asks to approve, and a code that holds briefly.
_TYPED_SOON = frozenset(("typing", "time", "lapse"))
_ASKING_TO_APPROVE = frozenset(("confirm", "sign"))
# How programs that keep questions and tasks mark their mails: [#30817], [Case 4418], AUTH-2291:.
_CASE = re.compile(r"\[(?=[^\]]*[#A-Z])[^\]]*\d{2,}[^\]]*\]|#\d{2,}|\b[A-Z]{2,8}-\d{2,6}:")
# What selling and sending tell over and over, verifying has at most so often.
_FEW_OFFERS = 2
_FEW_LABELS = 4
_OF_CODES = {
    "admitted": ("it lets something in", 0.5),
    "offer": ("it offers something", -1.3),
    "percent": ("it names a percentage", -1.9),
    "price": ("it names a price", -0.3),
    "notice": ("it tells of something done", -1.3),
    "calendar": ("it names a day", -0.6),
}
_OF_LINKS = {
    "address": ("the mail speaks of an account", 0.7),
    "code": ("the mail speaks of a code", -1.4),
    "offer": ("it offers something", -1.3),
    "percent": ("it names a percentage", -2.5),
}


def code_mood(letter: Letter) -> Iterator[Evidence]:
    """What speaks for and against any code in the mail."""
    lines = letter.new_lines()
    if any(_brings_code(line) for line in lines):
        yield Evidence("the mail speaks of a sign-in code", 0.6)
    yield from _subject(letter.subject, kinds_of(lines))
    yield from _care(lines)
    yield from _told(lines, _OF_CODES)
    yield from _much(lines)
    if is_short(letter):
        yield Evidence("it says little else", 2.2)
    elif not kinds_of(lines) & {"time", *ACTING}:
        yield Evidence("it asks for no care", -1.2)
    if letter.is_answer:
        yield Evidence("it answers another mail", -1.0)
    yield from _case(letter)
    if letter.is_to_a_list:
        subject = kinds_of(letter.subject.lines)
        about_code = subject & _NEAR_CODE and not subject & SELLING
        yield Evidence("it goes to a list", -1.5 if about_code else -3.0)


def _told(lines: Iterable[Marked], reasons: dict[str, tuple[str, float]]) -> Iterator[Evidence]:
    """The reasons of the kinds of words in the lines."""
    kinds = kinds_of(lines)
    yield from (Evidence(*reasons[kind]) for kind in reasons if kind in kinds)


def _much(lines: Iterable[Marked]) -> Iterator[Evidence]:
    """Whether it goes on and on about what it sells or sends; verifying takes few words."""
    named = Counter(hit.kind for line in lines for hit in line.hits)
    if named["offer"] > _FEW_OFFERS:
        yield Evidence("it offers much", -1.2)
    if named["label"] > 1:
        yield Evidence("it names things with numbers", -0.7)
    if named["label"] > _FEW_LABELS:
        yield Evidence("it names many things with numbers", -0.8)


def link_mood(letter: Letter) -> Iterator[Evidence]:
    """What speaks for and against any link in the mail."""
    lines = letter.new_lines()
    kinds = kinds_of(lines)
    yield from _asked(letter, kinds)
    yield from _care(lines)
    yield from _told(lines, _OF_LINKS)
    yield from _case(letter)
    if letter.is_to_a_list and kinds & SELLING:
        yield Evidence("it goes to a list and offers something", -2.0)
    if any(only_tells(line) for line in lines):
        asks = "lapse" in kinds or kinds_of(letter.subject.lines) >= _OF_ADDRESS
        yield Evidence("tells of something done", -1.0 if asks else -3.5)


def _case(letter: Letter) -> Iterator[Evidence]:
    """Whether a program that keeps questions or tasks sends it."""
    if any(_CASE.search(line.line.text) for line in letter.subject.lines):
        yield Evidence("it is about a case with a number", -1.5)


def said_before(own: frozenset[str], context: Context) -> Iterator[Evidence]:
    """What speaks against a link with these kinds of words in what is said before it.

    Prices and hours below it are a footer's: what calls cost, when somebody answers.
    """
    said = context.subject | context.before
    about_address = own >= _OF_ADDRESS and not context.subject & SELLING
    if "price" in said and not (own >= APPROVING or about_address):
        yield Evidence("a price before it", -2.0)
    if "clock" in said and not context.subject & {"address", "admitted", *_ENTERING}:
        at_a_day = context.anywhere & {"calendar", "date"}
        yield Evidence("an hour before it", -2.2 if at_a_day else -0.5)


def _asked(letter: Letter, told: frozenset[str]) -> Iterator[Evidence]:
    """What the subject asks for, or speaks of instead."""
    subject = kinds_of(letter.subject.lines)
    if subject & _ASKING:
        yield Evidence("the subject is about confirming", 0.5)
        if subject & {"address", *_ENTERING}:
            yield Evidence("and about an account", 0.8)
    if subject & SELLING or ("price" in subject and not subject >= APPROVING):
        about_account = subject & {"address", *_ENTERING}
        yield Evidence("the subject is about something else", -1.0 if about_account else -3.2)
    if "sign" in subject and not subject & {"address", *_ENTERING}:
        yield Evidence("the subject asks to sign something", -2.5)
    if any(map(only_tells, letter.subject.lines)):
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
    elif kinds & SELLING and not (about_code or "passwords" in kinds):
        approved = told >= _APPROVED_BY_CODE or (told >= _TYPED_SOON and kinds & _ASKING_TO_APPROVE)
        account = kinds & {"address", "login"} or approved
        yield Evidence("its subject is about something else", -1.0 if account else -2.0)
    elif about_code:
        yield Evidence("its subject is about such a code", 1.2)
    elif kinds & {"sign", *_CONFIRMING} and not any(map(only_tells, subject.lines)):
        yield Evidence("its subject is about confirming", 1.7)
    if "address" in kinds:
        yield Evidence("its subject is about an account", 0.5)
    if "unit" in kinds and not kinds & _NEAR_CODE:
        yield Evidence("its subject counts something", -1.4)
    if kinds & {"clock", "date", "calendar"} and not about_code:
        yield Evidence("its subject names a day or an hour", -1.5)


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
