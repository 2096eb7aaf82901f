"""AWS's prices, as prices.json has them: what is metered, what it costs, what of it is free."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import fsum
from pathlib import Path
from typing import Any

DATA = Path(__file__).with_name("prices.json")


@dataclass(frozen=True)
class Usage:
    """How much of what is metered, by the names of prices.json. Can be added and multiplied."""

    by_meter: Mapping[str, float] = field(default_factory=dict)

    def __add__(self, other: "Usage") -> "Usage":
        meters = {**self.by_meter, **other.by_meter}
        return Usage(
            {meter: self.by_meter.get(meter, 0) + other.by_meter.get(meter, 0) for meter in meters}
        )

    def __mul__(self, times: float) -> "Usage":
        return Usage({meter: amount * times for meter, amount in self.by_meter.items()})

    def __sub__(self, other: "Usage") -> "Usage":
        return self + other * -1


def total(usages: Iterable[Usage]) -> Usage:
    """All of them together."""
    return sum(usages, Usage())


@dataclass(frozen=True, kw_only=True)
class Price:
    """`dollars` for every `per` of it; `free` is what every account has each month, for ever."""

    dollars: float
    per: int
    free: int
    source: str


@dataclass(frozen=True, kw_only=True)
class Prices:
    """Of one region, as they were on one day."""

    region: str
    checked: str
    by_meter: Mapping[str, Price]

    def listed(self, usage: Usage) -> float:
        """Dollars, had the account used up what is free."""
        return fsum(self._dollars(meter, amount) for meter, amount in usage.by_meter.items())

    def billed(self, month: Usage) -> float:
        """Dollars for a month, in an account where nothing else runs."""
        return fsum(
            self._dollars(meter, max(0, amount - self.by_meter[meter].free))
            for meter, amount in month.by_meter.items()
        )

    def _dollars(self, meter: str, amount: float) -> float:
        price = self.by_meter[meter]
        return amount * price.dollars / price.per


def read() -> Prices:
    """Those that the model reckons with."""
    data: dict[str, Any] = json.loads(DATA.read_text())
    return Prices(
        region=data["region"],
        checked=data["checked"],
        by_meter={meter: Price(**price) for meter, price in data["prices"].items()},
    )
