"""Counts, and the API keys that operators gave out, in the table."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from mayfly.aws.table import Key, Table, values
from mayfly.ports import ApiKey

_KEYS: Final = "KEYS"


@dataclass(frozen=True)
class TableCounters:
    """The `Counters` port, on DynamoDB. TTL forgets them."""

    table: Table

    def add(self, name: str, amount: int, *, until: datetime) -> int:
        """Count, in one step; what the count is now."""
        counted = self.table.update(
            {"pk": f"RATE#{name}", "sk": "RATE"},
            "SET #ttl = :ttl ADD #count :amount",
            ExpressionAttributeNames={"#ttl": "ttl", "#count": "count"},
            ExpressionAttributeValues=values(ttl=math.ceil(until.timestamp()), amount=amount),
        )
        return int(counted["count"])


@dataclass(frozen=True)
class TableApiKeys:
    """The `ApiKeys` port, on DynamoDB: few enough to stand under one key."""

    table: Table

    def get(self, key_hash: bytes) -> ApiKey | None:
        """Whose key it is."""
        item = self.table.get(_key(key_hash))
        return None if item is None else _from_item(item)

    def put(self, key_hash: bytes, key: ApiKey) -> None:
        """Give out a key."""
        self.table.put(
            {**_key(key_hash), "name": key.name, "creates_per_hour": key.creates_per_hour}
        )

    def remove(self, name: str) -> bool:
        """Take back every key of that name; False when there was none."""
        taken = [item for item in self._items() if item["name"] == name]
        self.table.delete_all([{"pk": item["pk"], "sk": item["sk"]} for item in taken])
        return bool(taken)

    def all(self) -> Iterator[ApiKey]:
        """Every key that is out."""
        return map(_from_item, self._items())

    def _items(self) -> Iterator[dict[str, str]]:
        return self.table.query("pk = :pk", ExpressionAttributeValues=values(pk=_KEYS))


def _key(key_hash: bytes) -> Key:
    return {"pk": _KEYS, "sk": key_hash.hex()}


def _from_item(item: dict[str, str]) -> ApiKey:
    return ApiKey(name=item["name"], creates_per_hour=int(item["creates_per_hour"]))
