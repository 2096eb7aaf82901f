"""Whether a candidate has the shape that codes have."""

import re
from collections.abc import Iterator

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.groups import WORDS_JOINED
from mayfly.core.verification.scene import Marked
from mayfly.core.verification.tokens import Token

_YEAR = re.compile(r"(?:19[5-9]|20[0-3])\d")
_DATE = 30  # characters of a date in words
_BEFORE_YEAR = re.compile(
    r"\d{1,2}(?:st|nd|rd|th|er|[.º])? (?:de |of )?[^\W\d_]{3,12}\.?,?(?: de)? $"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th|[.])?,? $"
)
# Digits before and behind a number that a mere blank or dash sets apart: a telephone's.
_LONGER = re.compile(r"(?<![.,:\d])\d{2,}[)]? ?[ /-] ?[(]?$")
_GOES_ON = re.compile(r" ?[ /-] ?\d{2,}(?![.,:%\w])")
# Capitals with digits behind a blank: KNH-RX 0112TW.
_MORE_CAPITALS = re.compile(r" (?=[A-Z]*\d)[A-Z\d]{4,}(?![\w-])")
_DAY = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
# SAVE20: what promotions have is made to be remembered.
_WORD_AND_NUMBER = re.compile(r"[A-Z]{3,}-?\d{1,4}")
_USUAL_LENGTHS = {4: 0.4, 5: 0.4, 6: 0.8, 7: 0.3, 8: 0.4, 9: -1.0, 10: -2.0}
_HASH = re.compile(r"[0-9a-f]{7,}")
_LICENCE = 15  # characters; from here on it is a key to a product
_LONG = 11  # characters; keys to buy or install with have so many, and codes to type have not


def shape_evidence(marked: Marked, token: Token) -> Iterator[Evidence]:
    """The evidence of what a candidate is made of, and of the digits right beside it."""
    value = token.value
    if value.isdigit():
        yield from _number(marked, token)
    elif value.isalpha():
        yield Evidence("only letters", -2.5)
    elif _is_of_words(value):
        yield Evidence("words", -0.5 if value.count("-") > 1 else -2.0)
    elif _WORD_AND_NUMBER.fullmatch(value):
        yield Evidence("a word and a number", -1.5 if "-" in value else -2.5)
    elif value.replace("-", "").isalpha():
        yield Evidence("letters in groups", 0.2)
    elif len(value) > _LONG:
        yield Evidence("long", -5.0 if len(value) > _LICENCE else -2.5)
    else:
        yield _mixed(value)
    if value.isupper() and _MORE_CAPITALS.match(marked.line.text, token.end):
        yield Evidence("part of a longer number", -3.0)


def _is_of_words(value: str) -> bool:
    """Whether words make it, with or without numbers among them."""
    has_digit = any(map(str.isdigit, value))
    return not value.isupper() and (not has_digit or bool(WORDS_JOINED.fullmatch(value)))


def _mixed(value: str) -> Evidence:
    """The evidence of the size of letters among digits."""
    if value.isupper():
        return Evidence("letters and digits", 0.7)
    if _HASH.fullmatch(value):
        return Evidence("a commit's", -4.0)
    if value.islower():
        return Evidence("small letters and digits", -1.0)
    return Evidence("letters of both cases", -0.7)


def _number(marked: Marked, token: Token) -> Iterator[Evidence]:
    value = token.value
    yield Evidence("digits", _USUAL_LENGTHS[len(value)])
    if _YEAR.fullmatch(value) or _DAY.fullmatch(value):
        yield Evidence("looks like a date", -2.0)
        if _BEFORE_YEAR.search(marked.line.text[: token.start][-_DATE:]):
            yield Evidence("ends a date", -4.0)
    if _LONGER.search(marked.line.text[: token.start]) or _GOES_ON.match(
        marked.line.text, token.end
    ):
        yield Evidence("part of a longer number", -3.0)
    if len(set(value)) == 1:
        yield Evidence("one digit over and over", -1.5)
