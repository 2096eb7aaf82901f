"""Phrases kept so that finding them takes time that grows with the line alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Scripts that stick words together or write letters that `str.isalpha` does not know (Indic and
# Thai vowel signs): their phrases are looked for at every character.
DENSE = "\u0900-\u0eff\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
IS_DENSE = re.compile(f"[{DENSE}]")
_ISDENSE = re.compile(f"[{DENSE}]")

_FIRST = 2  # characters by which phrases are told apart before they are compared
_LONGEST = 40  # characters; no phrase of a script without blanks is longer

# Kinds that a word may be besides another: registering is of an account and confirms it.
_ADDING = frozenset(
    ("confirm", "login", "sign", "passwords", "address", "admitted", "invite", "typing", "pointer")
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: which kind of word it is, and where it stands in the line."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """The kinds of a phrase, how many words it has, and how many characters."""

    kinds: frozenset[str]
    words: int
    weight: int


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line, bare and with what may be written onto it; `goes_on` within a sentence."""

    forms: tuple[str, ...]
    start: int
    end: int
    goes_on: bool


class _Keys:
    """The lengths of keys, by their first characters."""

    __slots__ = ("_lengths",)

    def __init__(self) -> None:
        self._lengths: dict[str, set[int]] = {}

    def add(self, key: str) -> None:
        """Remember the key."""
        self._lengths.setdefault(key[:_FIRST], set()).add(len(key))

    def beginning(self, text: str) -> Iterator[str]:
        """The beginnings of the text that are as long as a key, longest first."""
        lengths = self._lengths.get(text[:_FIRST], set()) | self._lengths.get(text[:1], set())
        for length in sorted(lengths, reverse=True):
            yield text[:length]


class _Tree:
    """Phrases by their words: the first leads to those that may follow it.

    There are tens of thousands, and a cold start waits for them: a branch grows when it is needed.
    """

    __slots__ = ("_branches", "_heads", "_phrase", "_seeds", "_tails")

    def __init__(self) -> None:
        self._phrase: Phrase | None = None
        self._branches: dict[str, _Tree] = {}
        self._seeds: dict[str, list[tuple[tuple[str, ...], Phrase]]] = {}
        self._heads: _Keys | None = None
        self._tails: _Keys | None = None

    def add(self, words: tuple[str, ...], phrase: Phrase) -> None:
        """Sow a phrase; its words may begin or end with a star."""
        if not words:
            self._phrase = phrase
            return
        word = words[0]
        if word.startswith("*"):
            self._tails = self._tails or _Keys()
            self._tails.add(word[:0:-1])
        elif word.endswith("*"):
            self._heads = self._heads or _Keys()
            self._heads.add(word[:-1])
        self._seeds.setdefault(word, []).append((words[1:], phrase))

    def phrases(self, words: list[Word], index: int) -> Iterator[Phrase]:
        """The phrases that begin with the word at the index; none spans the end of a sentence."""
        for pattern in self._patterns(words[index]):
            branch = self._branch(pattern)
            if branch is None:
                continue
            if branch._phrase:
                yield branch._phrase
            if index + 1 < len(words) and words[index + 1].goes_on:
                yield from branch.phrases(words, index + 1)

    def _branch(self, word: str) -> "_Tree | None":
        """The branch of a word, grown from its seeds the first time."""
        seeds = self._seeds.pop(word, None)
        if seeds:
            branch = self._branches[word] = _Tree()
            for words, phrase in seeds:
                branch.add(words, phrase)
        return self._branches.get(word)

    def _patterns(self, word: Word) -> Iterator[str]:
        for form in word.forms:
            yield form
            if self._heads:
                for head in self._heads.beginning(form):
                    yield f"{head}*"
            if self._tails:
                for tail in self._tails.beginning(form[::-1]):
                    yield f"*{tail[::-1]}"


class Family:
    """Phrases that exclude each other: where two overlap, the one that begins first counts."""

    def __init__(self) -> None:
        self._tree = _Tree()
        self._dense: dict[str, Phrase] = {}
        self._dense_keys = _Keys()

    def add(self, text: str, kinds: frozenset[str]) -> None:
        """Take in a phrase, spelled as in a folded line."""
        words = tuple(text.split())
        phrase = Phrase(kinds, len(words), len(text.replace("*", "")))
        if IS_DENSE.search(text):
            self._dense[text] = phrase
            self._dense_keys.add(text)
        else:
            self._tree.add(words, phrase)

    def in_words(self, words: list[Word], taken: dict[int, range]) -> Iterator[Hit]:
        """The phrases among the words at places not `taken` by one as long; theirs are added."""
        for index, word in enumerate(words):
            phrases = self._tree.phrases(words, index)
            free = [each for each in phrases if _is_free(range(index, index + each.words), taken)]
            if free:
                found = sorted(free, key=lambda phrase: -phrase.weight)
                places = range(index, index + found[0].words)
                taken.update(dict.fromkeys(places, places))
                same = [phrase for phrase in found if phrase.words == len(places)]
                yield from _as_hits(same, word.start, words[places[-1]].end)

    def in_run(self, run: str, offset: int, taken: dict[int, range]) -> Iterator[Hit]:
        """The same in a run of characters without words."""
        for index in range(len(run)):
            place = offset + index
            keys = self._dense_keys.beginning(run[index : index + _LONGEST])
            found = [
                self._dense[key]
                for key in keys
                if key in self._dense and _is_free(range(place, place + len(key)), taken)
            ]
            if found:
                places = range(place, place + found[0].weight)
                taken.update(dict.fromkeys(places, places))
                yield from _as_hits(found, places.start, places.stop)


def _is_free(places: range, taken: dict[int, range]) -> bool:
    """Whether nothing has the places but shorter phrases that lie within them."""
    owners = {taken[place] for place in places if place in taken}
    return all(
        len(owner) < len(places) and owner.start >= places.start and owner.stop <= places.stop
        for owner in owners
    )


def _as_hits(phrases: list[Phrase], start: int, end: int) -> Iterator[Hit]:
    """The kinds of the longest phrase, the first, and what shorter ones add to its meaning."""
    kinds = set(phrases[0].kinds)
    kinds.update(*(phrase.kinds & _ADDING for phrase in phrases))
    for kind in sorted(kinds):
        yield Hit(kind, start, end)
