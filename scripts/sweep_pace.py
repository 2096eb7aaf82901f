"""`make pace`: does the sweep keep up with a million inboxes a day? A day of it, simulated.

What a purge asks of AWS is what docs/operating.md says and a test holds to the code. How long AWS
takes to answer is what it publishes: single-digit milliseconds for an item of DynamoDB
(aws.amazon.com/dynamodb), 100 to 200 for a small request of S3
(docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html).
The processor's share is measured. Everything is taken at its slower end.
"""

import heapq
import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Final

from mayfly.aws.table import EXPIRY_SHARDS
from mayfly.wiring import PURGE_WORKERS
from scripts.costs.asked import Asked, asked

INBOXES_A_DAY: Final = 1_000_000
MINUTES_A_DAY: Final = 24 * 60

# Seconds for the answer to a call.
ANSWERED: Final = {
    **dict.fromkeys(("GetItem", "DeleteItem", "Query"), 0.010),
    **dict.fromkeys(("TransactWriteItems", "BatchWriteItem"), 0.020),
    **dict.fromkeys(("ListObjectsV2", "DeleteObjects"), 0.200),
}
# Seconds of a processor for a purge, of which `sweep` has one (infra/functions.py).
PROCESSOR: Final = 0.025
# It runs for 55 s and begins nothing in the last ten (functions/sweep.py).
AT_WORK: Final = 45.0

# What AWS allows in a second, for one key of an index, for a table as it is at first, for one
# prefix of a bucket (docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html,
# …/bp-partition-key-design.html,
# docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html).
INDEX_KEY_WRITES, TABLE_WRITES, TABLE_READS = 1_000, 40_000, 40_000
PREFIX_LISTS, PREFIX_DELETES = 5_500, 3_500

Profile = Callable[[int], float]
"""How many times the mean end in a minute of the day."""


def evenly(_: int) -> float:
    """As many in each minute."""
    return 1.0


def day_and_night(minute: int) -> float:
    """Twice the mean at noon, none at midnight."""
    return 1 - math.cos(2 * math.pi * minute / MINUTES_A_DAY)


def at_the_full_hour(minute: int) -> float:
    """Half of them in ten minutes of each hour, as of a service that is used by the clock."""
    return 3.0 if minute % 60 < 10 else 0.6


@dataclass(frozen=True)
class Scenario:
    """When inboxes end; for so many minutes from noon on nobody sweeps."""

    name: str
    profile: Profile
    silent_minutes: int = 0


SCENARIOS: Final = (
    Scenario("evenly", evenly),
    Scenario("twice as many at noon, none at midnight", day_and_night),
    Scenario("half of them in ten minutes of each hour", at_the_full_hour),
    Scenario("evenly, and no sweep for an hour", evenly, silent_minutes=60),
)


@dataclass(frozen=True)
class Outcome:
    """Of a day: seconds from an inbox's end to its purge, and minutes with work left over."""

    mean_lag: float
    longest_lag: float
    minutes_behind: int


def purge() -> Asked:
    """What one inbox of three mails asks for, beyond what each sweep does."""
    all_of_it, idle = (
        asked()[f"sweep when {due} due"] for due in ("an inbox of three mails is", "nothing is")
    )
    return Asked(
        calls=Counter(all_of_it.calls) - Counter(idle.calls),
        reads=all_of_it.reads - idle.reads,
        writes=all_of_it.writes - idle.writes,
    )


def waiting() -> float:
    """Seconds that one purge waits for AWS."""
    return sum(times * ANSWERED[call] for call, times in purge().calls.items())


def sweep(began: float, due: list[float], wait: float) -> Iterator[float]:
    """When each of those that are due is purged: the workers wait at once and reckon in turn."""
    workers, processor = [began] * PURGE_WORKERS, began
    for _ in due:
        free = heapq.heappop(workers)
        if free >= began + AT_WORK:
            return
        processor = max(processor, free + wait) + PROCESSOR
        heapq.heappush(workers, processor)
        yield processor


def simulated(scenario: Scenario) -> Outcome:
    """A day, and as much of the next as it takes to be done with it."""
    due: list[float] = []
    lags: list[float] = []
    wait, behind = waiting(), 0
    noon = MINUTES_A_DAY // 2
    for minute in count():
        due += _ends(scenario, minute) if minute < MINUTES_A_DAY else []
        if minute >= MINUTES_A_DAY and not due:
            return Outcome(sum(lags) / len(lags), max(lags), behind)
        if noon <= minute < noon + scenario.silent_minutes:
            continue
        purged = list(sweep((minute + 1) * 60.0, due, wait))
        lags += [at - end for at, end in zip(purged, due, strict=False)]
        due = due[len(purged) :]
        behind += bool(due)
    raise AssertionError


def _ends(scenario: Scenario, minute: int) -> list[float]:
    """When inboxes end in that minute, evenly over its seconds."""
    many = round(scenario.profile(minute) * INBOXES_A_DAY / MINUTES_A_DAY)
    return [60 * (minute + number / many) for number in range(many)]


def most_a_second() -> float:
    """Purges: as many as workers wait for at once, or as the processor has time for."""
    return min(PURGE_WORKERS / (waiting() + PROCESSOR), 1 / PROCESSOR)


def share_of_limits() -> Mapping[str, float]:
    """How much of what AWS allows a sweep takes while it is at work."""
    one, pace = purge(), most_a_second()
    return {
        "writes of the table": pace * one.writes / TABLE_WRITES,
        "reads of the table": pace * one.reads / TABLE_READS,
        "writes of one key of the index": pace / EXPIRY_SHARDS / INDEX_KEY_WRITES,
        "listings of the bucket": pace * one.calls["ListObjectsV2"] / PREFIX_LISTS,
        "deletions in the bucket": pace * one.calls["DeleteObjects"] / PREFIX_DELETES,
    }


def rows() -> Iterator[str]:
    """The tables of docs/operating.md."""
    yield "| a million inboxes end | purged after, on average | at the latest | minutes behind |"
    yield "|---|--:|--:|--:|"
    for scenario in SCENARIOS:
        found = simulated(scenario)
        yield (
            f"| {scenario.name} | {found.mean_lag:.0f} s | {found.longest_lag:,.0f} s "
            f"| {found.minutes_behind} |"
        )
    yield ""
    yield "| of what AWS allows in a second | the sweep at work takes |"
    yield "|---|--:|"
    for name, share in share_of_limits().items():
        yield f"| {name} | {share:.1%} |"


if __name__ == "__main__":
    print(f"{most_a_second():.1f} purges a second at the most")
    print("\n".join(rows()))
