"""What a mail as a whole says for and against some of its candidates."""

from collections.abc import Iterator
from dataclasses import dataclass

from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.gist import (
    approves_a_thing,
    asks_for_nobody,
    is_a_notice,
    is_about_a_thing,
    is_brief,
    is_careless,
    is_for_others,
    is_short,
    keeps_nothing,
    only_tells_of_payment,
    proves_nothing,
)
from mayfly.core.verification.scene import Letter

_SURE = 4.0  # what no other piece has to bear out


@dataclass(frozen=True, slots=True)
class Whole:
    """What the mail as a whole says for and against some of its candidates."""

    careless: bool
    only_payment: bool
    proves_nothing: bool
    about_a_thing: bool
    brief: bool
    short: bool
    keeps_nothing: bool
    asks_for_nobody: bool
    for_others: bool
    approves_a_thing: bool
    a_notice: bool
    confirms: bool

    def on(self, evidence: tuple[Evidence, ...], alone: bool) -> Iterator[Evidence]:
        """What it says of a candidate with this evidence."""
        clear = any(map(_is_sure, evidence)) and any(map(_is_told_to_type, evidence))
        if self.careless and not alone and not clear:
            yield Evidence("in a long text that asks for no care", -1.2)
        if self.proves_nothing and not self._is_taken_at_its_word(evidence):
            yield Evidence("the mail proves nothing", -1.5)
        approves = self.approves_a_thing and _is_typed_for_something(evidence)
        if approves:
            yield Evidence("to be typed in to approve what the mail is about", 1.0)
        if self.about_a_thing and not (clear or approves):
            yield Evidence("the mail is about a thing with a number", -3.5)
        if self.only_payment and any(map(_is_called_a_code, evidence)):
            yield Evidence("a payment that asks for nothing", -4.0)
        yield from self._on_reader(evidence)
        yield from self._on_keeping(evidence)
        yield from self._on_link(evidence)

    def _on_reader(self, evidence: tuple[Evidence, ...]) -> Iterator[Evidence]:
        """What it says of who is to use it."""
        at_its_word = self._is_taken_at_its_word(evidence)
        if self.asks_for_nobody and not self.confirms and not at_its_word:
            yield Evidence("in a mail that asks for nobody", -3.5)
        if self.a_notice and not any(map(_is_typed_in_its_sentence, evidence)):
            yield Evidence("a number in a notice", -3.5)
        if self.for_others:
            yield Evidence("others check a document with it", -6.0)

    def _on_link(self, evidence: tuple[Evidence, ...]) -> Iterator[Evidence]:
        """What the link beside it says of it."""
        if self.confirms and any(map(_is_nameless, evidence)):
            yield Evidence("nothing names it, and a link confirms", -1.5)
        if self.confirms and any(map(_is_asked_for, evidence)):
            yield Evidence("beside a link that confirms", 1.5)

    def _on_keeping(self, evidence: tuple[Evidence, ...]) -> Iterator[Evidence]:
        """What it says of how long it holds and for whom."""
        if self.brief and any(map(_is_to_be_typed, evidence)):
            yield Evidence("to be typed in while it holds", 1.2)
        if not self.brief and any(map(_is_a_password, evidence)):
            yield Evidence("a password that is kept", -1.5)
        if self.keeps_nothing and not self.confirms and _is_merely_called_a_code(evidence):
            yield Evidence("a mere code, and nothing that is kept for one reader", -2.0)

    def _is_taken_at_its_word(self, evidence: tuple[Evidence, ...]) -> bool:
        """The silence of a mail that says little but "your code is" tells nothing."""
        return any(map(_is_sure, evidence)) or (
            self.short and any(map(_is_called_a_code, evidence))
        )


def _is_nameless(piece: Evidence) -> bool:
    return piece.reason == "nothing names it"


def _is_to_be_typed(piece: Evidence) -> bool:
    return piece.reason.startswith(("typing ", "digits "))


def _is_typed_for_something(evidence: tuple[Evidence, ...]) -> bool:
    reasons = {piece.reason for piece in evidence}
    typed = reasons & {"typing in its sentence", "and to type it in"}
    return bool(typed) and "and what it is for" in reasons


def _is_typed_in_its_sentence(piece: Evidence) -> bool:
    return piece.reason == "typing in its sentence"


def _is_asked_for(piece: Evidence) -> bool:
    return piece.reason.startswith(("typing ", "digits ", "code "))


def _is_called_a_code(piece: Evidence) -> bool:
    return piece.reason.startswith("code ")


def _is_told_to_type(piece: Evidence) -> bool:
    return piece.reason == "and to type it in"


def _is_a_password(piece: Evidence) -> bool:
    return piece.reason == "a password of digits"


def _is_merely_called_a_code(evidence: tuple[Evidence, ...]) -> bool:
    """Whether it is called a code and no more: by no surer name, and not as one to be typed in."""
    told = any(map(_is_sure, evidence)) or any(map(_is_told_to_type, evidence))
    return not told and any(map(_is_called_a_code, evidence))


def _is_sure(piece: Evidence) -> bool:
    return piece.reason.startswith("one_time ") or piece.weight >= _SURE


def whole_of(letter: Letter, confirms: bool) -> Whole:
    """What the mail says; `confirms` if one of its links does."""
    return Whole(
        careless=is_careless(letter),
        only_payment=only_tells_of_payment(letter),
        proves_nothing=proves_nothing(letter),
        about_a_thing=is_about_a_thing(letter),
        brief=is_brief(letter),
        short=is_short(letter),
        keeps_nothing=keeps_nothing(letter),
        asks_for_nobody=asks_for_nobody(letter),
        for_others=is_for_others(letter),
        approves_a_thing=approves_a_thing(letter),
        a_notice=is_a_notice(letter),
        confirms=confirms,
    )
