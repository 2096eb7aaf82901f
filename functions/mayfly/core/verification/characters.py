"""One spelling for the many ways of writing the same characters.

`tidy` makes text that codes are read from, `fold` makes of it what keywords are compared with.
Both work character by character, so that no input can make them slow: Unicode's own normal forms
sort runs of combining marks, and a hostile run makes that quadratic.
"""

import unicodedata

# Accents and vowel points that are written as characters of their own. No keyword needs them.
_MARKS = ((0x0300, 0x036F), (0x0591, 0x05C7), (0x064B, 0x065F), (0xFE00, 0xFE0F))
_SINGLE_MARKS = {0x0640, 0x0670, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0}

# Letters that Unicode does not take apart into a base and an accent.
_PLAIN = {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "ı": "i", "ħ": "h", "ς": "σ", "ى": "ي", "ة": "ه"}
_PLAIN |= {"ک": "ك", "ی": "ي", "ё": "е"}

# These hold the blank behind them within, which their narrow forms need.
_WIDE_STOPS = {stop: f"{narrow} " for stop, narrow in zip("，：；！？", ",:;!?", strict=True)}

# Tables remember what they worked out for the basic plane only, which bounds their size.
_LAST_REMEMBERED = 0xFFFF


class _Tidy(dict[int, str | None]):
    def __missing__(self, point: int) -> str | None:
        tidied = _tidied(chr(point), point)
        if point <= _LAST_REMEMBERED:
            self[point] = tidied
        return tidied


class _Fold(dict[int, str]):
    def __missing__(self, point: int) -> str:
        folded = _folded(chr(point))
        if point <= _LAST_REMEMBERED:
            self[point] = folded
        return folded


def _tidied(character: str, point: int) -> str | None:
    category = unicodedata.category(character)
    if (
        category in ("Cf", "Me")
        or point in _SINGLE_MARKS
        or any(a <= point <= z for a, z in _MARKS)
    ):
        return None
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Pd" or character == "\u2212":
        return "-"
    if character != "\n" and category[0] in "CZ":
        return " "
    if character in _WIDE_STOPS:
        return _WIDE_STOPS[character]
    return unicodedata.normalize("NFKC", character)


def _folded(character: str) -> str:
    lower = character.lower()[0]
    base = unicodedata.normalize("NFKD", lower)[0] if _is_accented(lower) else lower
    return _PLAIN.get(base, base)


def _is_accented(letter: str) -> bool:
    """Latin, Greek, Cyrillic, Hebrew, Arabic; elsewhere what looks like a mark makes the letter."""
    return letter < "\u0700" or "\u1e00" <= letter <= "\u1fff"


_TIDY = _Tidy()
_FOLD = _Fold()


def tidy(text: str) -> str:
    """Text with ASCII digits and dashes, plain spaces, and nothing invisible in it."""
    return text.translate(_TIDY)


def fold(text: str) -> str:
    """The same text in lower case without accents, exactly as long as `text`."""
    return text.translate(_FOLD)
