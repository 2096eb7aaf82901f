"""What is asked of AWS: every call by its name, and the table's units as DynamoDB counts them.

The emulator counts no units, so they are reckoned here from what the items were before a call and
after it, by the rules that AWS gives: a unit read is 4 KB read consistently, half of one if not; a
unit written is 1 KB; a transaction takes both twice; an index takes a unit more for each row that
comes or goes
(docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html,
…/transaction-apis.html, …/GSI.html).
"""

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from mayfly.aws.table import EXPIRY_INDEX
from tests.worlds import AwsWorld

READ_UNIT, WRITE_UNIT = 4_096, 1_024
_INDEXED: Final = ("expiry_shard", "expires_at")

Attributes = Mapping[str, Mapping[str, Any]]
Items = Mapping[tuple[str, str], Attributes]


@dataclass
class Meter:
    """What was asked so far."""

    world: AwsWorld
    calls: Counter[str] = field(default_factory=Counter)
    reads: float = 0
    writes: int = 0
    _before: Items = field(default_factory=dict)
    _asked: dict[str, Any] = field(default_factory=dict)
    _looking: bool = False

    def ask(self, model: Any, params: Mapping[str, Any], **_: object) -> None:  # noqa: ANN401
        """A call is about to be made."""
        if self._looking:
            return
        self.calls[model.name] += 1
        if model.service_model.service_name == "dynamodb":
            self._asked = json.loads(params["body"])
            self._before = self._items()

    def answered(self, model: Any, parsed: Mapping[str, Any], **_: object) -> None:  # noqa: ANN401
        """A call of the table was answered."""
        if self._looking:
            return
        match model.name:
            case "GetItem":
                self._read([parsed["Item"]] if "Item" in parsed else [])
            case "Query":
                self._read([self._whole(item) for item in parsed["Items"]])
            case _:
                self._wrote(self._items())

    def _items(self) -> Items:
        self._looking = True
        items = {(item["pk"]["S"], item["sk"]["S"]): item for item in self.world.items()}
        self._looking = False
        return items

    def _whole(self, item: Attributes) -> Attributes:
        """A query pays for the whole item, whatever it asks to see of it; the index's is short."""
        whole = self._before[item["pk"]["S"], item["sk"]["S"]]
        if self._asked.get("IndexName") == EXPIRY_INDEX:
            return {name: whole[name] for name in ("pk", "sk", *_INDEXED)}
        return whole

    def _read(self, items: list[Attributes]) -> None:
        units = max(1, math.ceil(sum(map(_size, items)) / READ_UNIT))
        self.reads += units if self._asked.get("ConsistentRead") else units / 2

    def _wrote(self, after: Items) -> None:
        times = 2 if "TransactItems" in self._asked else 1
        for key in self._written():
            old, new = self._before.get(key, {}), after.get(key, {})
            units = max(1, math.ceil(max(_size(old), _size(new)) / WRITE_UNIT))
            self.writes += times * (units + _index_rows(old, new))

    def _written(self) -> Iterator[tuple[str, str]]:
        for action in self._actions():
            key = action.get("Key") or action["Item"]
            yield key["pk"]["S"], key["sk"]["S"]

    def _actions(self) -> list[Mapping[str, Any]]:
        several = self._asked.get("TransactItems") or [
            request for batch in self._asked.get("RequestItems", {}).values() for request in batch
        ]
        return [action for each in several for action in each.values()] or [self._asked]


@contextmanager
def metered(world: AwsWorld) -> Iterator[Meter]:
    """Count what is asked of AWS meanwhile."""
    meter, aws = Meter(world), world.aws
    clients = (aws.dynamodb, aws.s3, aws.secretsmanager, aws.sockets)
    for client in clients:
        client.meta.events.register("before-call", meter.ask)
    aws.dynamodb.meta.events.register("after-call", meter.answered)
    try:
        yield meter
    finally:
        aws.dynamodb.meta.events.unregister("after-call", meter.answered)
        for client in clients:
            client.meta.events.unregister("before-call", meter.ask)


def _index_rows(old: Attributes, new: Attributes) -> int:
    """How many rows of the index come or go."""
    was, is_now = _place(old), _place(new)
    return 0 if was == is_now else (was is not None) + (is_now is not None)


def _place(item: Attributes) -> list[Mapping[str, Any]] | None:
    place = [item[name] for name in _INDEXED if name in item]
    return place if len(place) == len(_INDEXED) else None


def _size(item: Attributes) -> int:
    """In bytes, as units are reckoned from
    (docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html).
    """
    return sum(
        len(name.encode()) + _value_size(type, value)
        for name, attribute in item.items()
        for type, value in attribute.items()
    )


def _value_size(type: str, value: Any) -> int:  # noqa: ANN401
    match type:
        case "N":  # two digits a byte, and one more
            return math.ceil(len(value) / 2) + 1
        case "S":
            return len(value.encode())
        case "B":
            return len(value)
        case _:
            return 1
