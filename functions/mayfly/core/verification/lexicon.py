"""Finds the words of all languages in a line, in time that grows with the line alone."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields

from mayfly.core.verification.characters import fold, tidy
from mayfly.core.verification.languages.words import Words
from mayfly.core.verification.phrases import DENSE, IS_DENSE, Family, Hit, Word

_DENSE_RUN = re.compile(f"(?<![a-z0-9])[a-z0-9]*[{DENSE}][{DENSE}a-z0-9 -]*")
_WORD = re.compile(rf"[^\W_{DENSE}]+")

_BREAK = re.compile("[.,;:!?|] ")
_NO_WORD = re.compile(r"[^\w* ,]|_")

# Arabic and Hebrew write "and", "the", "to", "in", "that" into the word behind them.
_CLITICS = tuple("وال بال كال فال ال لل و ف ب ل ك וה שה כש מה ול וב ה ו ב ל ש כ מ".split())
_SEMITIC = re.compile("[\u0590-\u06ff]")

# What something is called is looked for first, and its words mean nothing else then: an order
# number asks for no order, a login code for no login.
_NAMING = frozenset(
    (
        *("code", "one_time", "label", "reference", "offer", "payment"),
        *("elsewhere", "leave", "idiom"),
    )
)

_THINGS = frozenset(("label", "reference"))


class Lexicon:
    """The phrases of several languages, ready to be looked up."""

    def __init__(self, languages: Iterable[Words]) -> None:
        self._families = naming, meaning = (Family(), Family())
        for text, kinds in _phrases(languages).items():
            family = naming if kinds & _NAMING else meaning
            family.add(text, frozenset(kinds))

    def hits(self, line: str) -> tuple[Hit, ...]:
        """The phrases in a `tidy` line, in their order."""
        folded = fold(line)
        words = list(_words(folded))
        runs = [(match[0], match.start()) for match in _DENSE_RUN.finditer(folded)]
        places: dict[int, range] = {}
        characters: dict[int, range] = {}
        found: list[Hit] = []
        for family in self._families:
            found += family.in_words(words, places)
            for run, offset in runs:
                found += family.in_run(run, offset, characters)
        return tuple(sorted(_without_confirmed(found), key=lambda hit: hit.start))


def _without_confirmed(hits: list[Hit]) -> Iterator[Hit]:
    """Without the things named within a longer phrase of confirming: "cambio de domicilio"."""
    confirming = sorted((hit for hit in hits if hit.kind == "confirm"), key=_length)
    around = {place: hit for hit in confirming for place in range(hit.start, hit.end)}
    for hit in hits:
        wider = around.get(hit.start, hit) if hit.kind in _THINGS else hit
        if _length(wider) <= _length(hit) or wider.end < hit.end:
            yield hit


def _length(hit: Hit) -> int:
    return hit.end - hit.start


def _phrases(languages: Iterable[Words]) -> dict[str, set[str]]:
    """Each phrase, spelled as in a folded line, with all kinds it is listed under."""
    kinds: dict[str, set[str]] = {}
    for words in languages:
        for kind in fields(words):
            if kind.name == "small":  # they have no meaning of their own
                continue
            for phrase in _spelled(fold(tidy(getattr(words, kind.name)))):
                kinds.setdefault(" ".join(phrase.split()), set()).add(kind.name)
    kinds.pop("", None)
    return kinds


def _spelled(listed: str) -> Iterator[str]:
    """The phrases of a list; a whole list at once where none is of a script without blanks."""
    phrases = listed.replace("\n", ",")
    if not IS_DENSE.search(phrases):
        yield from _NO_WORD.sub(" ", phrases).split(",")
        return
    for phrase in phrases.split(","):
        yield phrase if IS_DENSE.search(phrase) else _NO_WORD.sub(" ", phrase)


def _words(folded: str) -> Iterator[Word]:
    end = 0
    for match in _WORD.finditer(folded):
        goes_on = not _BREAK.search(folded, end, match.start())
        end = match.end()
        yield Word(_forms(match[0]), match.start(), end, goes_on)


def _forms(word: str) -> tuple[str, ...]:
    if not _SEMITIC.match(word):
        return (word,)
    bare = (word[len(clitic) :] for clitic in _CLITICS if word.startswith(clitic))
    return (word, *(form for form in bare if len(form) > 1))
