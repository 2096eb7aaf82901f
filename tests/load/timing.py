"""Can a clock tell an unknown address from a wrong secret? A part of `make bench`: timing decides
no test.

Two thousand tries of each kind of refusal, in random order, in memory. The tries are compared with
Welch's test on trimmed samples (K. Yuen, Biometrika 61, 1974), as a machine with other work now
and then takes a hundred times as long. Beyond 4.5 the security evaluations of hardware say that
something leaks (G. Goodwill et al., "A testing methodology for side-channel resistance
validation", NIST NIAT workshop 2011).
"""
# ruff: noqa: T201 - a command line speaks to a person

import contextlib
import gc
import itertools
import math
import random
import statistics
import sys
import time
from typing import Final

from mayfly.core.errors import UnknownTokenError
from mayfly.core.token import Token
from tests.service import Service, open_service
from tests.worlds import in_memory

TRIES: Final = 2_000
TRIMMED: Final = 0.1
LEAKS: Final = 4.5


def main() -> int:
    """1 when any two kinds of refusal differ."""
    found = compared()
    print("\n".join(f"t({pair}) = {value:+.2f}" for pair, value in found.items()))
    leaks = any(abs(value) >= LEAKS for value in found.values())
    print(f"a difference: |t| >= {LEAKS}" if leaks else "no difference found")
    return int(leaks)


def compared() -> dict[str, float]:
    """How far apart any two kinds of refusal are, in standard errors."""
    took = measured(open_service(in_memory()))
    return {
        f"{one}, {other}": t_of(took[one], took[other])
        for one, other in itertools.combinations(took, 2)
    }


def measured(service: Service) -> dict[str, list[int]]:
    """Nanoseconds of each try."""
    tokens = forged(service)
    order = [name for name in tokens for _ in range(TRIES)]
    random.shuffle(order)
    took: dict[str, list[int]] = {name: [] for name in tokens}
    gc.disable()
    for name in order[:1000]:
        attempt(service, tokens[name])
    for name in order:
        took[name].append(attempt(service, tokens[name]))
    gc.enable()
    return took


def forged(service: Service) -> dict[str, str]:
    """A token of each kind that opens nothing; their addresses are of one length."""
    living, gone = service.inbox(local_part="living"), service.inbox(local_part="buried")
    service.purge.delete(gone.inbox)
    addresses = {
        "unknown": "nobody@mayfly.test",
        "wrong secret": living.inbox.address,
        "cooling down": gone.inbox.address,
    }
    return {
        name: str(Token(address=address, secret=b"s" * 32)) for name, address in addresses.items()
    }


def attempt(service: Service, shown: str) -> int:
    """How many nanoseconds a refusal takes."""
    began = time.perf_counter_ns()
    with contextlib.suppress(UnknownTokenError):
        service.reception.open(shown)
    return time.perf_counter_ns() - began


def t_of(one: list[int], other: list[int]) -> float:
    """How far apart the trimmed means are, in standard errors."""
    (mean, error), (other_mean, other_error) = trimmed(one), trimmed(other)
    return (mean - other_mean) / math.sqrt(error + other_error)


def trimmed(times: list[int]) -> tuple[float, float]:
    """The mean without the extremes, and the square of its standard error."""
    ordered, cut = sorted(times), int(len(times) * TRIMMED)
    kept = ordered[cut:-cut]
    drawn_in = [kept[0]] * cut + kept + [kept[-1]] * cut
    scatter = statistics.variance(drawn_in) * (len(times) - 1)
    return statistics.fmean(kept), scatter / (len(kept) * (len(kept) - 1))


if __name__ == "__main__":
    sys.exit(main())
