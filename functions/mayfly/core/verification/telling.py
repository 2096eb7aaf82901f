"""What the sentence of a candidate calls it."""

import re
from collections.abc import Iterator

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.names import CODES, OTHERS, called, is_unknown, typed
from mayfly.core.verification.nouns import is_said_of, noun_before, noun_behind
from mayfly.core.verification.phrases import Hit
from mayfly.core.verification.sentence import Sentence
from mayfly.core.verification.speech import is_said
from mayfly.core.verification.tokens import Token

# Between "code" and a number it tells which code of many: code CS 0203.
_KIND_OF_CODE = re.compile(r"^ [A-Z]{2,5} ")
_WORD = re.compile(r"(?<![\w'-])([^\W\d_]{4,30}) $")
_LONGEST_WORD = 32
# What programs write before a value: "code": "123456", otp='123456'.
_IN_DATA = re.compile(r"""["'] ?: ?["']$|= ?["']$""")
_PURPOSE = frozenset(("confirm", "login", "passwords", "address", "sign"))
_CARE = frozenset(("secrecy", "disown", "refuse"))
_BESIDE = 8  # characters between "type" and what is to be typed
_FAR = 30  # characters between a name and a number; a number farther off may be anything
_NEAR = 16  # characters of "is" between "password" and a number


def named_in(sentence: Sentence) -> Iterator[Evidence]:
    """What the sentence calls its candidate; nothing if it has no name for it."""
    noun, following = noun_before(sentence), noun_behind(sentence)
    if following and noun and _is_outdone(sentence, noun, following):
        noun = None
    if noun:
        yield from called(sentence.marked, noun, sentence.kinds, "in its sentence")
        yield from _doubts(sentence, noun)
    elif following:
        yield from called(sentence.marked, following, sentence.kinds, "behind it")
        yield from _told(sentence, following)
    elif any(hit.kind == "typing" for hit in (*sentence.before, *sentence.behind_own)):
        yield from typed(sentence.kinds, "in its sentence")
        yield from _for_what(sentence)
    elif _is_password(sentence):
        yield Evidence("a password of digits", 1.5)
    yield from _beside(sentence)
    if is_said(sentence.marked.line.text, sentence.token):
        yield Evidence("in what somebody says", -7.0)


def _is_outdone(sentence: Sentence, noun: Hit, following: Hit) -> bool:
    """Whether a surer name follows, unless the first is written onto the number: 尾号0021."""
    touches = noun.end == sentence.token.start
    return noun.kind in OTHERS and not touches and is_said_of(sentence, following)


def _is_password(sentence: Sentence) -> bool:
    """Whether it is digits that are called a password, in no sentence about resetting one.

    Passwords to keep are of other signs too.
    """
    called = (hit for hit in sentence.before if hit.kind == "passwords")
    is_near = any(sentence.token.start - hit.end <= _NEAR for hit in called)
    return is_near and sentence.token.value.isdigit() and "confirm" not in sentence.kinds


def _doubts(sentence: Sentence, noun: Hit) -> Iterator[Evidence]:
    token = sentence.token
    if token.start - noun.end > _FAR and not sentence.leading.endswith(":"):
        yield Evidence("far behind its name", -1.5)
    if token.value.isalpha() and token.start - noun.end > _BESIDE:
        yield Evidence("a mere word", -3.0)
    if noun.kind in CODES and _is_named_by_another(sentence):
        yield Evidence("an unknown word right before it", -3.0)
    if noun.kind == "code" and _KIND_OF_CODE.search(
        sentence.marked.line.text[noun.end : token.start]
    ):
        yield Evidence("a kind of code", -1.5)
    if noun.kind == "code":
        yield from _for_what(sentence)
        text = sentence.marked.line.text[noun.end : token.start]
        if text == ": " and not _CARE.isdisjoint(sentence.marked.kinds):
            yield Evidence("right behind its name, with care", 1.0)


def _is_named_by_another(sentence: Sentence) -> bool:
    """Whether a word nobody knows stands right before it: "the code for the vessel PE-2207"."""
    marked, token = sentence.marked, sentence.token
    word = _WORD.search(marked.line.text, max(0, token.start - _LONGEST_WORD), token.start)
    return word is not None and word[1].islower() and is_unknown(marked, word)


def _for_what(sentence: Sentence) -> Iterator[Evidence]:
    if (sentence.marked.kinds - sentence.kinds) & _PURPOSE:
        yield Evidence("what codes are for in another sentence", 0.8)


def _told(sentence: Sentence, following: Hit) -> Iterator[Evidence]:
    """Whether what follows is said of it: "123456 is your code", "use 123456 as your code"."""
    if sentence.marked.line.source == "subject" and sentence.opens:
        yield Evidence("the subject opens with it", 1.0)
    if not (sentence.is_typed or sentence.opens or sentence.leading.endswith(":")):
        yield Evidence("which may mean something else", -2.5)
    if sentence.token.value.isalpha() and following.start - sentence.token.end > _BESIDE:
        yield Evidence("a mere word", -3.0)


def _beside(sentence: Sentence) -> Iterator[Evidence]:
    hits = (*sentence.before, *sentence.behind_own)
    kinds = {hit.kind for hit in hits if _touches(hit, sentence.token)}
    if "typing" in kinds:
        yield Evidence("typing right beside it", 1.0)
    if "example" in kinds or _IN_DATA.search(sentence.marked.line.text, 0, sentence.token.start):
        yield Evidence("an example", -6.0)
    if any(_follows(sentence, hit) for hit in sentence.behind if hit.kind == "reference"):
        yield Evidence("another name right behind it", -3.5)


def _follows(sentence: Sentence, hit: Hit) -> bool:
    """Whether nothing but a blank is between the candidate and the word behind it."""
    return not sentence.marked.line.text[sentence.token.end : hit.start].strip()


def _touches(hit: Hit, token: Token) -> bool:
    return 0 <= token.start - hit.end < _BESIDE or 0 <= hit.start - token.end < _BESIDE
