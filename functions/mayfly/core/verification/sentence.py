"""What the sentence of a candidate calls it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.lexicon import Hit
from mayfly.core.verification.names import CODES, OTHERS, called, qualifier, typed
from mayfly.core.verification.scene import Marked
from mayfly.core.verification.speech import is_said
from mayfly.core.verification.tokens import Token

# Between "code" and a number it tells which code of many: code CS 0203.
_KIND_OF_CODE = re.compile(r"^ [A-Z]{2,5} ")
_PURPOSE = frozenset(("confirm", "login", "passwords", "address", "sign"))
_BESIDE = 8  # characters between "type" and what is to be typed
_FAR = 30  # characters between a name and a number; a number farther off may be anything
_TOUCHING = 4  # characters between a name and the number that stands right behind it
_VERB_LAST = 24  # characters between what is to be typed and "type" at the end of a sentence
_NEAR = 16  # characters of "is your" between a number and its name
# What opens the words of somebody else, or a title: 9f27c1d "fix the login code".
_QUOTES = re.compile("[\"\u201c\u201e\u00ab\u300c]\\w")
_OPENING = 3  # characters before what opens a sentence: a bracket or a quotation mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A candidate between the words before and behind it in its sentence."""

    marked: Marked
    token: Token
    start: int
    end: int
    before: tuple[Hit, ...]
    behind: tuple[Hit, ...]

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of words in it."""
        return frozenset(hit.kind for hit in (*self.before, *self.behind))

    @property
    def kinds_before(self) -> frozenset[str]:
        """The kinds of words in the sentence before it in its line."""
        place = max(0, self.start - 1)
        return frozenset(
            hit.kind for hit in self.marked.within(self.marked.clause(place, place)[0], self.start)
        )

    @property
    def leading(self) -> str:
        """The text before the candidate."""
        return self.marked.line.text[self.start : self.token.start].rstrip()

    @property
    def opens(self) -> bool:
        """Whether the candidate is its first word."""
        return len(self.leading) < _OPENING

    @property
    def is_typed(self) -> bool:
        """Whether the reader is told to type something in before it comes."""
        return any(hit.kind == "typing" for hit in self.before)

    def others(self) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
        """The other candidates of the sentence: those before and those behind."""
        tokens = [each for each in self.marked.tokens if self.start <= each.start < self.end]
        return (
            tuple(each for each in tokens if each.end <= self.token.start),
            tuple(each for each in tokens if each.start >= self.token.end),
        )


def sentence_of(marked: Marked, token: Token) -> Sentence:
    """The sentence in which the token stands, as far as names reach."""
    start, end = marked.clause(token.start, token.end)
    return Sentence(
        marked=marked,
        token=token,
        start=start,
        end=end,
        before=marked.within(start, token.start),
        behind=marked.within(token.end, end),
    )


def named_in(sentence: Sentence) -> Iterator[Evidence]:
    """What the sentence calls its candidate; nothing if it has no name for it."""
    noun, following = _noun_before(sentence), _noun_behind(sentence)
    if following and noun and noun.kind in OTHERS and _is_said_of(sentence, following):
        noun = None
    if noun:
        yield from called(sentence.marked, noun, sentence.kinds, "in its sentence")
        yield from _doubts(sentence, noun)
    elif following:
        yield from called(sentence.marked, following, sentence.kinds, "behind it")
        yield from _told(sentence)
    elif "typing" in sentence.kinds:
        yield from typed(sentence.kinds, "in its sentence")
        yield from _for_what(sentence)
    elif _is_password(sentence):
        yield Evidence("a password of digits", 1.5)
    yield from _beside(sentence)
    if is_said(sentence.marked.line.text, sentence.token):
        yield Evidence("in what somebody says", -7.0)


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
    if noun.kind == "code" and _KIND_OF_CODE.search(
        sentence.marked.line.text[noun.end : token.start]
    ):
        yield Evidence("a kind of code", -1.5)
    if noun.kind == "code":
        yield from _for_what(sentence)


def _for_what(sentence: Sentence) -> Iterator[Evidence]:
    if (sentence.marked.kinds - sentence.kinds) & _PURPOSE:
        yield Evidence("what codes are for in another sentence", 0.8)


def _told(sentence: Sentence) -> Iterator[Evidence]:
    """Whether what follows is said of it: "123456 is your code", "use 123456 as your code"."""
    if sentence.marked.line.source == "subject" and sentence.opens:
        yield Evidence("the subject opens with it", 1.0)
    if not (sentence.is_typed or sentence.opens or sentence.leading.endswith(":")):
        yield Evidence("which may mean something else", -2.5)


def _beside(sentence: Sentence) -> Iterator[Evidence]:
    hits = (*sentence.before, *sentence.behind)
    kinds = {hit.kind for hit in hits if _touches(hit, sentence.token)}
    if "typing" in kinds:
        yield Evidence("typing right beside it", 1.0)
    if "example" in kinds:
        yield Evidence("an example", -6.0)
    if any(_follows(sentence, hit) for hit in sentence.behind if hit.kind == "reference"):
        yield Evidence("another name right behind it", -3.5)


def _follows(sentence: Sentence, hit: Hit) -> bool:
    """Whether nothing but a blank is between the candidate and the word behind it."""
    return not sentence.marked.line.text[sentence.token.end : hit.start].strip()


def _touches(hit: Hit, token: Token) -> bool:
    return 0 <= token.start - hit.end < _BESIDE or 0 <= hit.start - token.end < _BESIDE


def _noun_before(sentence: Sentence) -> Hit | None:
    """The name nearest before it that no other candidate has taken."""
    others, _ = sentence.others()
    typing = _typing_place(sentence)
    nouns = [
        hit
        for hit in sentence.before
        if hit.kind in CODES or (hit.kind in OTHERS and _reaches(sentence, hit, typing))
    ]
    last = others[-1].end if others else 0
    own = [hit for hit in nouns if hit.start >= last]
    if own:
        return _head(sentence, own)
    return _left_over([hit for hit in sentence.before if hit.kind in CODES | OTHERS], others)


def _reaches(sentence: Sentence, hit: Hit, typing: int) -> bool:
    """Whether a name is not cut off by the verb, or runs into it: 案件編號請填."""
    if hit.kind == "payment" and sentence.token.start - hit.end > _NEAR and _asks(sentence):
        return False
    between = sentence.marked.line.text[hit.end : typing]
    return len(between) <= 1 and not between.isspace()


def _asks(sentence: Sentence) -> bool:
    """Whether it wants a payment confirmed, so that the number need not be the payment's."""
    return not sentence.kinds.isdisjoint(("confirm", "sign", "digits"))


def _typing_place(sentence: Sentence) -> int:
    """Behind which place a name of something else still means the candidate.

    "Enter" cuts off what stands before it. Where the verb comes last only what touches the
    candidate is its name.
    """
    token = sentence.token
    before = [hit.start for hit in sentence.before if hit.kind == "typing"]
    behind = any(
        hit.kind == "typing" and hit.start - token.end < _VERB_LAST for hit in sentence.behind
    )
    return token.start - _TOUCHING if behind else max(before, default=0)


def _head(sentence: Sentence, nouns: Sequence[Hit]) -> Hit:
    """Of the names before a candidate the one that means it."""
    last = nouns[-1]
    if last.kind in CODES:
        return qualifier(sentence.marked, last) or last
    sure = [hit for hit in nouns if hit.kind == "one_time"]
    _, following = sentence.others()
    is_near = sentence.token.start - last.end <= _TOUCHING
    return last if following or is_near or not sure else sure[-1]


def _left_over(nouns: Sequence[Hit], others: Sequence[Token]) -> Hit | None:
    """The last name of a code that stood farther from every candidate than another name did."""
    for noun in reversed(nouns):
        taker = next((each for each in others if each.start >= noun.end), None)
        between = [
            hit
            for hit in nouns
            if taker and hit.kind in OTHERS and noun.end <= hit.start < taker.start
        ]
        if noun.kind == "one_time" and between:
            return noun
    return None


def _may_name(sentence: Sentence, hit: Hit) -> bool:
    """A code may be named far behind it; other numbers only right behind: 77 is your order."""
    between = sentence.marked.line.text[sentence.token.end : hit.start]
    if _QUOTES.search(between):
        return False
    is_near = len(between) <= _NEAR and not sentence.is_typed
    return hit.kind in CODES or (hit.kind in OTHERS and is_near)


def _is_said_of(sentence: Sentence, following: Hit) -> bool:
    """Whether a sure name follows at once: "Mobile: 7093 is your one-time PIN"."""
    return following.kind == "one_time" and following.start - sentence.token.end <= _NEAR


def _noun_behind(sentence: Sentence) -> Hit | None:
    """The name behind it, unless that belongs to a candidate farther on."""
    noun = next((hit for hit in sentence.behind if _may_name(sentence, hit)), None)
    _, following = sentence.others()
    if noun is None:
        return None
    is_free = sentence.opens or _is_said_of(sentence, noun)
    if any(each.start >= noun.end for each in following) and not is_free:
        return None
    return qualifier(sentence.marked, noun) or noun
