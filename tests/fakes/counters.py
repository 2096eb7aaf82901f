"""Counts, and the API keys that operators gave out."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from mayfly.ports import ApiKey


@dataclass(frozen=True)
class MemoryCounters:
    """The `Counters` port; forgets nothing, which is allowed."""

    counts: Counter[str] = field(default_factory=Counter)

    def add(self, name: str, amount: int, *, until: datetime) -> int:  # noqa: ARG002 - the port's
        """Count; what the count is now."""
        self.counts[name] += amount
        return self.counts[name]


@dataclass(frozen=True)
class MemoryApiKeys:
    """The `ApiKeys` port."""

    keys: dict[bytes, ApiKey] = field(default_factory=dict)

    def get(self, key_hash: bytes) -> ApiKey | None:
        """Whose key it is."""
        return self.keys.get(key_hash)

    def put(self, key_hash: bytes, key: ApiKey) -> None:
        """Give out a key."""
        self.keys[key_hash] = key

    def remove(self, name: str) -> bool:
        """Take back every key of that name; False when there was none."""
        taken = [key_hash for key_hash, key in self.keys.items() if key.name == name]
        for key_hash in taken:
            del self.keys[key_hash]
        return bool(taken)

    def all(self) -> Iterator[ApiKey]:
        """Every key that is out."""
        return iter(self.keys.values())
