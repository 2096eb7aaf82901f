"""Finds which words of a line are the groups of one code."""

import re
from collections.abc import Iterator
from itertools import groupby

# Three digits protect nothing; what is longer than these is a number of something or a password.
DIGITS = range(4, 11)
CHARACTERS = range(4, 13)
# Digits of a number whose groups are not equally long, and of each of them.
_UNEVEN = range(5, 9)
_GROUP = range(2, 6)
# 4 418 207, as large numbers are written.
_THOUSANDS = re.compile(r"(?<!\d )\d{1,2}(?: \d{3}){2}(?!\d)")
# Between boxes of one sign each, and between groups of more.
_BETWEEN_SIGNS = re.compile(r"[ \-/·•|_*)(\[\]]{1,3}")
_BETWEEN_GROUPS = re.compile(r" |-| - | ?[·•|] ?")
# Words of any script, and numbers among them, as some services make their codes: maple-river-27.
WORDS_JOINED = re.compile(r"[^\W\d_]{3,12}(?:-(?:[^\W\d_]{3,12}|\d{2,4})){2,6}(?![\w-])")
# Capitals of Russian and Ukrainian with digits: ЖК-7719.
_CYRILLIC_CODE = (
    r"(?<![^\W_])(?=[\d-]{0,24}[А-ЯЁІЇЄҐ])(?=[А-ЯЁІЇЄҐ-]{0,24}\d)"
    r"[А-ЯЁІЇЄҐ\d]{1,24}(?:-[А-ЯЁІЇЄҐ\d]{1,24}){0,6}(?![^\W_])"
)
_WORD = re.compile(rf"{WORDS_JOINED.pattern}|{_CYRILLIC_CODE}|[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")


def groups_of(text: str) -> Iterator[list[re.Match[str]]]:
    """The words of a `tidy` line, those together that may be one: 123 456 or 1 2 3 4."""
    words = list(_WORD.finditer(text))
    keys = _runs(text, words)
    for _, members in groupby(zip(keys, words, strict=True), key=lambda pair: pair[0]):
        yield [word for _, word in members]


def lengths(joined: str, run: list[re.Match[str]]) -> range:
    """How long a code of these groups may be."""
    if not joined.isdigit():
        return CHARACTERS
    equal = run[:-1] if len(run) > 2 else run
    return DIGITS if _is_even(equal) else _UNEVEN


def _is_even(run: list[re.Match[str]]) -> bool:
    return len({len(word[0]) for word in run}) == 1


def _runs(text: str, words: list[re.Match[str]]) -> list[int]:
    """For each word the number of the run it belongs to."""
    numbers: list[int] = []
    for index, word in enumerate(words):
        joins = index > 0 and _continues(text, words[index - 1], word)
        ends = index > 1 and numbers[-1] == numbers[-2] and _is_rest(text, words[index - 1], word)
        numbers.append(numbers[-1] if joins or ends else index)
    return numbers


def _is_rest(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """Whether it is what is left over by equal groups: 618 044 2, H7Q 4MX 9T."""
    is_shorter = len(word[0]) < len(before[0]) and text[before.end() : word.start()] == " "
    return is_shorter and word[0].isalnum() and (word[0].isdigit() or word[0].isupper())


def _continues(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    if len(before[0]) != len(word[0]):
        return _is_uneven(text, before, word) or bool(_THOUSANDS.match(text, before.start()))
    between = _BETWEEN_SIGNS if len(word[0]) == 1 else _BETWEEN_GROUPS
    if not between.fullmatch(text, before.end(), word.start()):
        return False
    return _is_part(before[0]) and _is_part(word[0])


def _is_uneven(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """Whether a blank alone is between two groups of digits, which makes them one number."""
    are_groups = all(len(each) in _GROUP and each.isdigit() for each in (before[0], word[0]))
    return are_groups and text[before.end() : word.start()] == " "


def _is_part(word: str) -> bool:
    """Whether it may be one group of a code: digits, one capital, capitals with digits."""
    return word.isdigit() or (len(word) == 1 and word.isupper()) or _is_mixed_capitals(word)


def _is_mixed_capitals(word: str) -> bool:
    return word.isalnum() and word.isupper() and any(character.isdigit() for character in word)
