"""How sure the finder is of something, and why."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """A reason for or against, and how much it weighs."""

    reason: str
    weight: float


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate, a code or a url, and all the evidence on it."""

    value: str
    evidence: tuple[Evidence, ...]

    @property
    def score(self) -> float:
        """The sum of the weights."""
        return round(sum(piece.weight for piece in self.evidence), 3)


def surest_first(candidates: Iterable[Weighed]) -> tuple[Weighed, ...]:
    """Each value once, with the best of its evidence; of equals the first comes first."""
    best: dict[str, Weighed] = {}
    for weighed in candidates:
        known = best.get(weighed.value)
        if known is None or known.score < weighed.score:
            best[weighed.value] = weighed
    return tuple(sorted(best.values(), key=lambda weighed: -weighed.score))
