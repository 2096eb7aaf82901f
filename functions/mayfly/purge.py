"""The purge: how an inbox goes, when its time is up or its owner says so.

First its key and the hash of its token, in one step with the tombstone: from then on nothing of it
opens. Then the sockets, the items, the objects; the row itself last, so that an unfinished purge is
found again. May stop anywhere and be run twice. What was lent for download goes with one look of
the sweep's at all loans, and by its age in any case.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Final

from mayfly.core.inbox import Inbox, is_live
from mayfly.ports import Clock, Downloads, Inboxes, Index, Overdue, Sources
from mayfly.push import Push

# Read at a time from the index, so that a backlog of any length fits into memory.
_BATCH: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """What one sweep did. `lag_seconds` is how late the latest inbox was; `finished` is False
    when the sweep ran out of time with work left; `faults` are of inboxes that are still there.
    """

    inboxes: int = 0
    downloads: int = 0
    lag_seconds: float = 0.0
    finished: bool = True
    faults: tuple[Exception, ...] = ()


@dataclass(frozen=True, slots=True)
class Purged:
    """An inbox that has gone, and how late it was."""

    inbox_id: str
    lag_seconds: float


@dataclass(frozen=True, kw_only=True)
class Purge:
    """The use case of the `sweep` function, and of an owner's delete.

    `workers` inboxes are purged at a time: a purge is waiting, mostly.
    """

    inboxes: Inboxes
    index: Index
    sources: Sources
    downloads: Downloads
    push: Push
    clock: Clock
    cool_down: timedelta
    workers: int = 1

    def delete(self, inbox: Inbox) -> None:
        """Purge a living inbox at once."""
        current: Inbox | None = inbox
        while current is not None and current.id == inbox.id and not self._retire(current):
            current = self.inboxes.get(inbox.address)
        self.downloads.clear(inbox.id)
        self._finish(inbox.address, inbox.id)

    def sweep(self, *, out_of_time: Callable[[], bool]) -> Swept:
        """Purge every inbox whose time is up, and end every loan of a download.

        An inbox that cannot be purged stops no other: the next sweep finds it again. Once
        `out_of_time` says so, only those in hand are finished.
        """

        def visit(overdue: Overdue) -> Purged | Exception | None:
            return None if out_of_time() else self._attempt(overdue)

        swept, gone = Swept(), set[str]()
        overdue = self.inboxes.overdue(self.clock())
        with ThreadPoolExecutor(self.workers) as pool:
            while not out_of_time() and (batch := list(islice(overdue, _BATCH))):
                for outcome in pool.map(visit, batch):
                    swept = _with(swept, outcome)
                    if isinstance(outcome, Purged):
                        gone.add(outcome.inbox_id)
        if out_of_time():
            return replace(swept, finished=False)
        return replace(swept, downloads=self.downloads.sweep(self.clock(), gone))

    def _attempt(self, overdue: Overdue) -> Purged | Exception | None:
        """What was purged, what went wrong, or None when there was nothing to purge."""
        try:
            inbox_id = self._begin(overdue.address)
            if inbox_id is None:
                return None
            self._finish(overdue.address, inbox_id)
        except Exception as error:  # noqa: BLE001 - whatever it is, others are overdue too
            return error
        return Purged(inbox_id, (self.clock() - overdue.expires_at).total_seconds())

    def _begin(self, address: str) -> str | None:
        inbox = self.inboxes.get(address)
        if inbox is None:
            return self.inboxes.retired(address)
        if is_live(inbox, self.clock()) or not self._retire(inbox):
            return None
        return inbox.id

    def _retire(self, inbox: Inbox) -> bool:
        now: datetime = self.clock()
        return self.inboxes.retire(inbox, now, now + self.cool_down)

    def _finish(self, address: str, inbox_id: str) -> None:
        try:
            self.push.end(address)
        except Exception:
            # Mail does not stay because a socket does. The next sweep finds the rest.
            self._clear(address, inbox_id)
            raise
        self._clear(address, inbox_id)
        self.inboxes.remove(address, inbox_id)

    def _clear(self, address: str, inbox_id: str) -> None:
        self.index.clear(address)
        self.sources.clear(inbox_id)


def _with(swept: Swept, outcome: Purged | Exception | None) -> Swept:
    match outcome:
        case Exception():
            return replace(swept, faults=(*swept.faults, outcome))
        case Purged(_, lag):
            return replace(
                swept, inboxes=swept.inboxes + 1, lag_seconds=max(swept.lag_seconds, lag)
            )
        case None:
            return swept
