"""Time and chance, set by hand."""

import hashlib
import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta


@dataclass
class ManualClock:
    """The `Clock` port: stands still until it is told to go on."""

    now: datetime

    def __call__(self) -> datetime:
        """The time."""
        return self.now

    def advance(self, seconds: float) -> None:
        """Let so much time pass."""
        self.now += timedelta(seconds=seconds)


@dataclass
class ManualPause:
    """The `Pause` port: takes no time, but the clock goes on.

    Of what is put into `meanwhile`, each pause lets one thing happen.
    """

    clock: ManualClock
    meanwhile: deque[Callable[[], object]] = field(default_factory=deque)

    def __call__(self, seconds: float, /) -> None:
        """Wait for so many seconds."""
        self.clock.advance(seconds)
        if self.meanwhile:
            self.meanwhile.popleft()()


@dataclass
class CountingRandomness:
    """The `Randomness` port: no two answers alike, and the same ones in every run."""

    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    def __call__(self, count: int, /) -> bytes:
        """So many bytes."""
        return hashlib.shake_256(str(next(self._numbers)).encode()).digest(count)
