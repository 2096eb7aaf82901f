"""The mail bucket."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mayfly.ports import Clock

LOAN = timedelta(minutes=5)


@dataclass
class MemoryBucket:
    """What the ports below share: objects, and when each was written."""

    clock: Clock
    objects: dict[str, bytes] = field(default_factory=dict)
    written_at: dict[str, datetime] = field(default_factory=dict)

    def put(self, key: str, content: bytes) -> None:
        """Store the object, whatever stood there."""
        self.objects[key] = content
        self.written_at[key] = self.clock()

    def delete(self, keys: Iterable[str]) -> None:
        """Delete the objects, if they are there."""
        for key in keys:
            self.objects.pop(key, None)
            self.written_at.pop(key, None)

    def keys(self, prefix: str) -> list[str]:
        """The keys below a prefix."""
        return [key for key in self.objects if key.startswith(prefix)]


@dataclass(frozen=True)
class MemorySources:
    """The `Sources` port."""

    bucket: MemoryBucket

    def put(self, inbox_id: str, message_id: str, sealed: bytes) -> None:
        """Store a sealed source."""
        self.bucket.put(f"mail/{inbox_id}/{message_id}", sealed)

    def get(self, inbox_id: str, message_id: str) -> bytes | None:
        """A sealed source."""
        return self.bucket.objects.get(f"mail/{inbox_id}/{message_id}")

    def delete(self, inbox_id: str, message_ids: Iterable[str]) -> None:
        """Delete sources, if they are there."""
        self.bucket.delete(f"mail/{inbox_id}/{message_id}" for message_id in message_ids)

    def clear(self, inbox_id: str) -> None:
        """Delete everything that is stored for an inbox."""
        self.bucket.delete(self.bucket.keys(f"mail/{inbox_id}/"))


@dataclass(frozen=True)
class MemoryIncoming:
    """The `Incoming` port."""

    bucket: MemoryBucket

    def get(self, key: str) -> bytes | None:
        """A mail as SES stored it."""
        return self.bucket.objects.get(key)

    def delete(self, key: str) -> None:
        """Delete it, if it is there."""
        self.bucket.delete([key])


@dataclass(frozen=True)
class MemoryDownloads:
    """The `Downloads` port."""

    bucket: MemoryBucket

    def lend(
        self,
        inbox_id: str,
        content: bytes,
        *,
        filename: str,  # noqa: ARG002 - nobody downloads it from here
        media_type: str,  # noqa: ARG002
        seconds: int,
    ) -> str:
        """A URL that would give the content for so long."""
        key = f"downloads/{inbox_id}/{len(self.bucket.objects)}"
        self.bucket.put(key, content)
        return f"https://bucket.test/{key}?seconds={seconds}"

    def clear(self, inbox_id: str) -> None:
        """Delete everything that was lent of an inbox."""
        self.bucket.delete(self.bucket.keys(f"downloads/{inbox_id}/"))

    def sweep(self, now: datetime, gone: Collection[str] = ()) -> int:
        """Delete those whose time is up, and those of the inboxes `gone`; how many they were."""
        ended = [
            key
            for key in self.bucket.keys("downloads/")
            if self.bucket.written_at[key] < now - LOAN or key.split("/")[1] in gone
        ]
        self.bucket.delete(ended)
        return len(ended)
