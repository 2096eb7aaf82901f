"""The sentence in which a candidate stands."""

from dataclasses import dataclass

from mayfly.core.verification.phrases import Hit
from mayfly.core.verification.scene import Marked
from mayfly.core.verification.tokens import Token

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

    @property
    def behind_own(self) -> tuple[Hit, ...]:
        """The words behind it, but for the typing of another candidate that comes behind them.

        "For the connection 441-882, enter the code 33-90-18."
        """
        last = max((each.start for each in self.others()[1]), default=0)
        return tuple(hit for hit in self.behind if hit.kind != "typing" or hit.start > last)

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
