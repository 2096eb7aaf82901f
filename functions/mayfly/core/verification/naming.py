"""What the lines around a candidate call it, where its own sentence does not."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.names import CODES, NOUNS, is_known
from mayfly.core.verification.neighbours import ABOVE, BELOW, ROW, SIGNS, named_by
from mayfly.core.verification.scene import Marked, Scene
from mayfly.core.verification.sentence import Sentence, sentence_of
from mayfly.core.verification.telling import named_in
from mayfly.core.verification.tokens import Token

_LINES_ABOVE = 4
_LINES_BELOW = 2
_MAX_EMPTY = 12  # lines emptied where the parts of a code were joined

_NEAR = 5  # characters between the name of a code and a code that it brings
_FOLLOWING = 300  # characters behind a sentence that may go on about its code
_NUMBER = re.compile(r"\d{2,}")
_PURPOSE = frozenset(("confirm", "login", "passwords", "sign"))
_ROWS = frozenset(("label", "reference"))
_NAMELESS = Evidence("nothing names it", -3.0)
_NAMELESS_ALONE = Evidence("nothing names it", -1.0)
# What stands before a code and is not typed, in a box of its own: "B-".
_PREFIX = re.compile(r"\W*[A-Z]{1,3}-\W*")
_CELL = re.compile(r"[^\s\d]+(?: [^\s\d]+){0,3}(?<![.:!?,。：！？])")
_LETTER = re.compile(r"[^\W\d_]")


def named(scene: Scene, index: int, token: Token) -> Iterator[Evidence]:
    """The evidence of the words around the token, which stands in the `index`th line."""
    sentence = sentence_of(scene.lines[index], token)
    alone = is_alone(sentence.marked, token)
    around = tuple(named_in(sentence))
    if not around and alone:
        around = tuple(_above(scene, index)) or tuple(_below(scene, index))
    if not around:
        around = tuple(_unnamed(scene, index, sentence))
    yield from around
    if all(piece.weight > -1 for piece in around):
        yield from _goes_on(scene, index, sentence)
    if any(piece.reason.startswith("code") for piece in around):
        yield from _one_of_many(sentence)


def is_alone(marked: Marked, token: Token) -> bool:
    """Whether nothing but signs stands beside it in its line."""
    text = marked.line.text
    if len(text) - (token.end - token.start) > SIGNS:
        return False
    beside = text[: token.start] + text[token.end :]
    return not _LETTER.search(beside) or bool(_PREFIX.fullmatch(beside))


def _unnamed(scene: Scene, index: int, sentence: Sentence) -> Iterator[Evidence]:
    """What speaks for a candidate without a name: that it is shown, or that it holds briefly."""
    if is_alone(sentence.marked, sentence.token):
        above = scene.lines[index - 1].line.text if index else ""
        yield Evidence("shown below a colon", 1.0) if above.endswith(":") else _NAMELESS_ALONE
    elif sentence.leading.endswith(":") and sentence.kinds & _PURPOSE:
        entering = sentence.kinds & {"login", "passwords"}
        yield Evidence("behind a colon and what it is for", 1.5 if entering else 0.5)
    elif (
        sentence.opens
        and not sentence.start
        and sentence.marked.kinds & {"lapse", "disown", "refuse", "secrecy"}
    ):
        yield Evidence("opens a line that tells how it holds", 1.0)
        if sentence.kinds & _PURPOSE:
            yield Evidence("and what it is for", 1.0)
    elif _is_typed_next(sentence):
        yield Evidence("typing in the next sentence", 2.0)
    else:
        if "disown" in sentence.kinds_before:
            yield Evidence("whom to tell who asked for nothing", -3.0)
        opens_subject = sentence.opens and sentence.marked.line.source == "subject"
        yield _NAMELESS_ALONE if opens_subject else _NAMELESS


def _is_typed_next(sentence: Sentence) -> bool:
    """Whether the next sentence opens with typing and brings no number: "9043. Put it in"."""
    marked, end = sentence.marked, sentence.end
    following = marked.within(end, end + _FOLLOWING)
    others = any(token.start >= end for token in marked.tokens)
    return not others and any(hit.kind == "typing" and hit.start - end < _NEAR for hit in following)


def _above(scene: Scene, index: int) -> Iterator[Evidence]:
    in_table = index > 0 and _is_row_name(scene.lines[index - 1])
    for distance in range(1, min(_LINES_ABOVE, index) + 1):
        above = scene.lines[index - distance]
        own = _is_row_of_its_own(above) or _is_price(above) or _brings_its_code(above)
        found = () if own else tuple(named_by(above, ABOVE))
        if found and distance > 1 and found[0].reason == f"typing {ABOVE}" and in_table:
            return
        if found:
            yield from found
            yield Evidence("not right above", 0.3 * (1 - distance))
            return


def _is_row_name(marked: Marked) -> bool:
    """Whether it is a cell that names what stands below it, by whatever word: "Listing"."""
    is_cell = bool(_CELL.fullmatch(marked.line.text))
    return is_cell and marked.kinds.isdisjoint(CODES | {"digits"})


def _brings_its_code(marked: Marked) -> bool:
    """Whether a code stands right behind its name: "enter the code TIL5B-7QK2-MX"."""
    names = [hit for hit in marked.hits if hit.kind in CODES]
    return any(0 <= token.start - hit.end < _NEAR for hit in names for token in marked.tokens)


def _is_row_of_its_own(marked: Marked) -> bool:
    """Whether it names a number that it brings itself: "Customer number: 482 913"."""
    first = next((hit for hit in marked.hits if hit.kind in NOUNS), None)
    if first is None or first.kind in CODES or len(marked.line.text) > ROW:
        return False
    return any(token.start >= first.end for token in marked.tokens)


def _is_price(marked: Marked) -> bool:
    """Whether it tells what is to be paid: "Confirm your payment of £128.40"."""
    nouns = {hit.kind for hit in marked.hits if hit.kind in NOUNS}
    return nouns == {"payment"} and "price" in marked.kinds


def _below(scene: Scene, index: int) -> Iterator[Evidence]:
    """A name that follows: "That is your code." Other numbers are named before they are told.

    What a number of its own follows is that number's name.
    """
    following = scene.lines[index + 1 : index + 2 + _LINES_BELOW + _MAX_EMPTY]
    shown = [each for each in following if each.line.text]
    for marked, after in zip_longest(shown[:_LINES_BELOW], shown[1 : 1 + _LINES_BELOW]):
        found = tuple(named_by(marked, BELOW))
        if found and not (after and any(is_alone(after, token) for token in after.tokens)):
            yield from (piece for piece in found if piece.weight > 0)
            return


def _one_of_many(sentence: Sentence) -> Iterator[Evidence]:
    """Whether the sentence names other numbers too, but for dates, hours and prices."""
    marked, token = sentence.marked, sentence.token
    others = (
        number
        for number in _NUMBER.finditer(marked.line.text, sentence.start, sentence.end)
        if not token.start <= number.start() < token.end and not is_known(marked, number.span())
    )
    if _ROWS & sentence.kinds and any(others):
        yield Evidence("among other numbers with names", -1.2)


def _goes_on(scene: Scene, index: int, sentence: Sentence) -> Iterator[Evidence]:
    """Whether what follows goes on speaking of a code, and brings no other."""
    marked = sentence.marked
    below = scene.lines[index + 1 : index + 1 + _LINES_BELOW]
    kinds = {hit.kind for hit in marked.within(sentence.end, sentence.end + _FOLLOWING)}
    kinds.update(*(each.kinds for each in below))
    others = any(each.start >= sentence.end for each in marked.tokens)
    if kinds & CODES and not others:
        yield Evidence("a code spoken of behind it", 0.7)
