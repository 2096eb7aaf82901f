"""Finds what could be a code by its shape alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mayfly.core.verification.groups import CHARACTERS, DIGITS, WORDS_JOINED, groups_of, lengths

_HYPHENATED = range(6, 25)
_PASSWORD = range(6, 10)  # characters of two parts; what is longer is the name of a thing

CURRENCIES = "€£¥₹₽₩₪₫₺₴$"

_NOT_TEXT = re.compile(
    r"https?://\S+"
    r"|[^\s@<>()\[\],;:]{1,64}@[\w.-]{1,255}"
    r"|(?<![\w.-])(?=[\w-]{0,63}[a-z])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])(?:/\S*)?",
    re.IGNORECASE,
)
_SERVICE_PREFIX = re.compile(r"([A-Z]{1,2}-)(?=\d{4,8}$)")

# Right before or behind a number these make it a date, a time, a price, a share, a list's number.
_BEFORE = re.compile(
    r"(?:\.\.|[…•$€£¥₹₽₩₪₫₺₴%+/\\@=&©'_]|[#№] ?|[€£$¥₹₽₩₪₫₺₴©] |\d[.,:]|[A-Za-zÀ-ʯͰ-ӿ])$"
)
# Stars behind a number stand for the rest of it. Digits behind a stop go on with it, unless a word
# is written onto them, or minutes follow a comma: 418270,3分钟 and K2-7740,20 分鐘.
_BEHIND = re.compile(
    r"[%€£¥₹₽₩₪₫₺₴$@/=&_°]|[*•]{3}"
    r"|(?!,\d\d? (?:分|秒|小[时時]))[.,:]\d+(?![\d\u3000-\u9fff\uac00-\ud7a3])|\.[a-z]"
    r"| [€£¥₹₽₩₪₫₺₴%]|[A-Za-zÀ-ʯͰ-ӿ]|['’]s\b"
)

# The last line of a message whose code is bound to a domain, wicg.github.io/sms-one-time-codes.
_BOUND = re.compile(r"@[\w.-]{3,255} #([\w-]{4,12})(?: [@%][\w.-]{3,255})?")

# Codes made of words: apple-river-stone, or the same with blanks where nothing else stands.
_HANGUL_ALONE = re.compile(r"\W{0,3}([가-힣]{1,4}(?: [가-힣]{1,4}){2,5})\W{0,3}")
_WORDS_ALONE = re.compile(
    r"\W{0,3}([a-z]{3,12}(?: [a-z]{3,12}){2,5}|[a-z]{3,12}(?:-[a-z]{3,12}){1,5})\W{0,3}"
)


# Digits in unequal groups, or one by one with signs between them, are one number only where nothing
# else stands.
_DIGITS_ALONE = re.compile(
    r"\W{0,3}((?!(?:19|20)\d\d-\d\d\b)\d{3,5}[ -]\d{2,5}|\d{2,3}(?:[ -]\d{2,3}){2,3}|\d{3}[.]\d{3}"
    r"|\d(?:[ .,/_·-]{1,3}\d){3,9})\W{0,3}"
)
_SEPARATORS = re.compile("[ .,/_·-]")
# Letters and digits in groups equally long, where nothing else stands: QH 82 LM 05.
_GROUPS_ALONE = re.compile(
    r"\W{0,3}([A-Z0-9]{2}(?: [A-Z0-9]{2}){2,5}|[A-Z0-9]{4} [A-Z0-9]{4})\W{0,3}"
)


# Stars or dots instead of the digits before these: a card's or an account's last ones.
_MASK = re.compile(r"(?:[*•·xX]{2,} |[*•]-)$")
_MASK_GOES_ON = re.compile(r" ?[*•·]{2}")  # ** 481516 **

# Signs that set a word off when they stand on both sides of it.
_AROUND = frozenset("*_")


@dataclass(frozen=True, slots=True)
class Token:
    """Something with the shape of a code: the characters to type in, and where they stand.

    A `prefix` such as `G-` is part of it unless it is the sender's.
    """

    value: str
    start: int
    end: int
    prefix: str = ""


def find_tokens(line: str) -> tuple[Token, ...]:
    """What could be a code in a `tidy` line, in its order."""
    phrase = _WORDS_ALONE.fullmatch(line) or _HANGUL_ALONE.fullmatch(line)
    if phrase:
        return (Token(phrase[1], phrase.start(1), phrase.end(1)),)
    digits = _DIGITS_ALONE.fullmatch(line)
    if digits and len(_SEPARATORS.sub("", digits[1])) in DIGITS:
        return (Token(_SEPARATORS.sub("", digits[1]), digits.start(1), digits.end(1)),)
    groups = _GROUPS_ALONE.fullmatch(line)
    if groups and any(map(str.isdigit, groups[1])) and any(map(str.isalpha, groups[1])):
        return (Token(groups[1].replace(" ", ""), groups.start(1), groups.end(1)),)
    return tuple(token for token in _groups(line) if _stands_free(line, token))


def bound_code(line: str) -> str | None:
    """The code that the line binds to a domain: `@example.com #123456`."""
    match = _BOUND.fullmatch(line)
    return match[1] if match else None


def without_addresses(line: str) -> str:
    """The line with blanks where links and addresses stand: they hold numbers and words too."""
    return _NOT_TEXT.sub(lambda match: " " * len(match[0]), line)


def _groups(text: str) -> Iterator[Token]:
    """Words that follow each other in equal parts, such as 123 456 or 1 2 3 4, taken as one."""
    for run in groups_of(text):
        joined = "".join(word[0] for word in run)
        if len(run) == 1:
            yield from _single(run[0])
        elif len(joined) in lengths(joined, run):
            yield Token(joined, run[0].start(), run[-1].end())


def _single(word: re.Match[str]) -> Iterator[Token]:
    prefixed = _SERVICE_PREFIX.match(word[0])
    prefix = prefixed[1] if prefixed else ""
    value = word[0].removeprefix(prefix)
    parts = value.split("-")
    if all(part.isdigit() for part in parts):
        is_code = len(value) - len(parts) + 1 in DIGITS and _are_groups(parts)
        value = "".join(parts)
    elif len(parts) > 1:
        in_length = len(value) in _HYPHENATED
        is_code = in_length and (
            all(map(_is_code_part, parts)) or _are_equal_parts(parts) or _is_password(parts)
        )
        is_code = is_code or (value == value.lower() and bool(WORDS_JOINED.fullmatch(value)))
    else:
        is_code = len(value) in CHARACTERS and _is_code_part(value)
    if is_code:
        yield Token(value, word.start(), word.end(), prefix)


def _are_groups(parts: list[str]) -> bool:
    """Whether digits are parted as a number is read out: equally, 4471-902, or 663-208-91."""
    *first, last = map(len, parts)
    if len(first) == 1:
        return first[0] == last or {first[0], last} == {3, 4}
    return len(set(first)) <= 1 and all(last <= each for each in first)


def _are_equal_parts(parts: list[str]) -> bool:
    """Whether they are equally long and one has letters with digits: qmtx-7h4r."""
    mixed = any(not part.isalpha() and not part.isdigit() for part in parts)
    return mixed and len(set(map(len, parts))) == 1


def _is_password(parts: list[str]) -> bool:
    """Whether it is two parts of letters of both cases and digits, as passwords to change have.

    One of them has letters and digits, and neither is a word: Covid-19, Galaxy-S9.
    """
    value = "".join(parts)
    kinds = (str.isdigit, str.isupper, str.islower)
    is_mixed = any(not part.isalpha() and not part.isdigit() for part in parts)
    is_word = any(len(part) > 2 and part.isalpha() and part.istitle() for part in parts)
    is_one = len(parts) == 2 and len(value) in _PASSWORD and is_mixed and not is_word
    return is_one and all(any(map(kind, value)) for kind in kinds)


def _is_code_part(value: str) -> bool:
    has_digit = any(character.isdigit() for character in value)
    return has_digit or value.isupper()


def _stands_free(text: str, token: Token) -> bool:
    before, behind = text[max(0, token.start - 3) : token.start], text[token.end : token.end + 8]
    if before[-1:] in _AROUND:
        return behind.startswith(before[-1])
    masked = _MASK.search(before) and not _MASK_GOES_ON.match(behind)
    return not (masked or _BEFORE.search(before) or _BEHIND.match(behind))
