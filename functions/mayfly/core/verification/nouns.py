"""Which of the names in a sentence means the candidate."""

import re
from collections.abc import Sequence

from mayfly.core.verification.names import CODES, OTHERS, qualifier
from mayfly.core.verification.phrases import Hit
from mayfly.core.verification.sentence import Sentence
from mayfly.core.verification.tokens import Token

_TOUCHING = 4  # characters between a name and the number that stands right behind it
_VERB_LAST = 24  # characters between what is to be typed and "type" at the end of a sentence
_NEAR = 16  # characters of "is your" between a number and its name
# What opens the words of somebody else, or a title: 9f27c1d "fix the login code".
_QUOTES = re.compile('["\u201c\u201e\u00ab\u300c]\\w')


def noun_before(sentence: Sentence) -> Hit | None:
    """The name nearest before it that no other candidate has taken."""
    others, _ = sentence.others()
    typing = _typing_place(sentence)
    nouns = [
        hit
        for hit in sentence.before
        if hit.kind in CODES or (hit.kind in OTHERS and _reaches(sentence, hit, typing))
    ]
    last = others[-1].end if others else 0
    own = _without_payment(sentence, [hit for hit in nouns if hit.start >= last])
    if own:
        return _head(sentence, own)
    return _left_over([hit for hit in sentence.before if hit.kind in CODES | OTHERS], others)


def _without_payment(sentence: Sentence, nouns: list[Hit]) -> list[Hit]:
    """The names without what is to be paid, where a code for it is to be typed in."""
    codes = [hit for hit in nouns if hit.kind in CODES]
    asks = sentence.leading.endswith(":") and not sentence.kinds.isdisjoint(("typing", "confirm"))
    return [hit for hit in nouns if hit.kind != "payment"] if codes and asks else nouns


def noun_behind(sentence: Sentence) -> Hit | None:
    """The name behind it, unless that belongs to a candidate farther on."""
    noun = next((hit for hit in sentence.behind if _may_name(sentence, hit)), None)
    _, following = sentence.others()
    if noun is None:
        return None
    is_free = sentence.opens or is_said_of(sentence, noun)
    if any(each.start >= noun.end for each in following) and not is_free:
        return None
    return qualifier(sentence.marked, noun) or noun


def is_said_of(sentence: Sentence, following: Hit) -> bool:
    """Whether a sure name follows at once: "Mobile: 7093 is your one-time PIN"."""
    return following.kind == "one_time" and following.start - sentence.token.end <= _NEAR


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
        hit.kind == "typing" and hit.start - token.end < _VERB_LAST for hit in sentence.behind_own
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
    is_taken = any(each.kind == "typing" and each.end <= hit.start for each in sentence.behind)
    is_near = len(between) <= _NEAR and not (sentence.is_typed or is_taken)
    return hit.kind in CODES or (hit.kind in OTHERS and is_near)
