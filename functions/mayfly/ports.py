"""What the use cases need of the world. `mayfly.aws` answers on AWS, `tests.fakes` in memory."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Literal, NamedTuple, Protocol

from mayfly.core.inbox import Caps, Inbox, Tombstone


class Clock(Protocol):
    """The time, aware and in UTC."""

    def __call__(self) -> datetime: ...


class Randomness(Protocol):
    """Bytes that nobody can guess."""

    def __call__(self, count: int, /) -> bytes: ...


class Pause(Protocol):
    """Wait for so many seconds."""

    def __call__(self, seconds: float, /) -> None: ...


class Binding(NamedTuple):
    """What a seal is bound to: moved to another place, it does not open."""

    kind: Literal["summary", "source"]
    inbox_id: str
    message_id: str


class SealBrokenError(Exception):
    """A sealed text that this secret does not open, or that is not where it was sealed for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """What the server keeps of an inbox's secret: enough to know it again and to seal for it."""

    auth_hash: bytes
    public_key: bytes


class Sealing(Protocol):
    """Sealing to an inbox's key."""

    def credentials(self, secret: bytes) -> Credentials: ...
    def seal(self, public_key: bytes, plaintext: bytes, binding: Binding) -> bytes: ...
    def open(self, secret: bytes, sealed: bytes, binding: Binding) -> bytes:
        """Raises SealBrokenError."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A message as the index holds it. `arrival` is its number in the inbox, from 1."""

    id: str
    received_at: datetime
    size: int
    sealed_summary: bytes
    arrival: int = 0
    seen: bool = False


class Admission(Enum):
    """What became of a mail that was offered to an inbox."""

    LISTED = auto()
    ALREADY_LISTED = auto()
    REMOVED = auto()
    """Its owner deleted it, or it was refused, at an earlier delivery: that holds for good."""
    FULL = auto()
    DEAD = auto()
    DROPPED = auto()


class Overdue(NamedTuple):
    """The address of an inbox whose time is up, or whose purge was begun."""

    address: str
    expires_at: datetime


class Inboxes(Protocol):
    """The rows of inboxes and the tombstones after them. Reads are consistent."""

    def create(self, inbox: Inbox, now: datetime) -> None:
        """Raises AddressTakenError when the address is in use or cooling down."""
        ...

    def get(self, address: str) -> Inbox | None:
        """The inbox, expired or not; None when there is none or its purge has begun."""
        ...

    def of_owner(self, address: str, auth_hash: bytes) -> Inbox | None:
        """The inbox, expired or not, if it is this owner's; to anybody else the answer is the same,
        and takes the same work, as where there is none.
        """
        ...

    def was_of_owner(self, address: str, auth_hash: bytes, now: datetime) -> bool:
        """True for the owner of the address's last inbox, while it is remembered; otherwise the
        same as above.
        """
        ...

    def extend(self, inbox: Inbox, expires_at: datetime, now: datetime) -> bool:
        """False, and nothing changed, when the inbox is no longer alive."""
        ...

    def tombstone(self, address: str, now: datetime) -> Tombstone | None:
        """What is left of the address's last inbox, while it is remembered."""
        ...

    def overdue(self, now: datetime) -> Iterator[Overdue]:
        """Every inbox that the purge has to visit, in no order; may lag by a moment."""
        ...

    def retire(self, inbox: Inbox, now: datetime, cool_down_until: datetime) -> bool:
        """Begin the purge, in one step: no more auth hash and key in the row, a tombstone set.

        False, and nothing changed, when the inbox is no longer as given.
        """
        ...

    def retired(self, address: str) -> str | None:
        """The id of the inbox there whose purge was begun and not ended."""
        ...

    def remove(self, address: str, inbox_id: str) -> None:
        """End the purge: the row goes, if it is still that inbox's."""
        ...


class Index(Protocol):
    """The list of an inbox's messages. Reads are consistent."""

    def known(self, address: str, message_id: str) -> Admission | None:
        """ALREADY_LISTED or REMOVED; None for a mail that was never offered, or not yet decided."""
        ...

    def add(self, inbox: Inbox, entry: Entry, caps: Caps, now: datetime) -> Admission:
        """List and count the mail in one step, if the inbox lives, has room and does not know it.

        A mail that is refused because the inbox is FULL stays refused.
        """
        ...

    def newest(self, address: str, *, before: str | None = None) -> Iterator[Entry]:
        """From the newest down; `before` is a message id, from which on nothing is given."""
        ...

    def get(self, address: str, message_id: str) -> Entry | None: ...

    def mark_seen(self, address: str, message_id: str, *, seen: bool) -> bool:
        """False when there is no such message."""
        ...

    def remove(self, inbox: Inbox, entries: Sequence[Entry]) -> None:
        """Unlist and uncount those that are still listed. They stay known."""
        ...

    def removed(self, address: str) -> Iterator[str]:
        """The ids of those that are known but not listed."""
        ...

    def clear(self, address: str) -> None:
        """Delete every item that hangs on an inbox, but the row itself."""
        ...


class Sources(Protocol):
    """The sealed sources in the mail bucket."""

    def put(self, inbox_id: str, message_id: str, sealed: bytes) -> None: ...
    def get(self, inbox_id: str, message_id: str) -> bytes | None: ...
    def delete(self, inbox_id: str, message_ids: Iterable[str]) -> None: ...
    def clear(self, inbox_id: str) -> None:
        """Delete everything that is stored for an inbox."""
        ...


class Incoming(Protocol):
    """Mail as SES stored it, in clear, until it is delivered."""

    def get(self, key: str) -> bytes | None: ...
    def delete(self, key: str) -> None: ...


class Downloads(Protocol):
    """Answers too large for a function, lent in clear to one reader for a short while."""

    def lend(
        self, inbox_id: str, content: bytes, *, filename: str, media_type: str, seconds: int
    ) -> str:
        """A URL that gives the content, as a download, for so long."""
        ...

    def clear(self, inbox_id: str) -> None:
        """Delete everything that was lent of an inbox."""
        ...

    def sweep(self, now: datetime, gone: Collection[str] = ()) -> int:
        """Delete those whose time is up, and those of the inboxes `gone`; how many they were."""
        ...


class Connections(Protocol):
    """Who listens to which inbox."""

    def add(self, connection_id: str, inbox: Inbox, now: datetime) -> int:
        """How many listen now; 0, and nothing noted, when the inbox is no longer alive."""
        ...

    def of(self, address: str) -> Sequence[str]: ...
    def remove(self, connection_id: str) -> None: ...


class Sockets(Protocol):
    """The open WebSockets."""

    def post(self, connection_id: str, message: str) -> bool:
        """False when the other end has gone."""
        ...

    def close(self, connection_id: str) -> None: ...


class Counters(Protocol):
    """Counts that are kept for a while."""

    def add(self, name: str, amount: int, *, until: datetime) -> int:
        """Count, in one step; what the count is now. It may be forgotten after `until`."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key that an operator gave out: to whom, and how many inboxes it may make in an hour."""

    name: str
    creates_per_hour: int


class ApiKeys(Protocol):
    """The keys that operators gave out, by the SHA-256 of each."""

    def get(self, key_hash: bytes) -> ApiKey | None: ...
    def put(self, key_hash: bytes, key: ApiKey) -> None: ...
    def remove(self, name: str) -> bool:
        """False when there was none of that name."""
        ...

    def all(self) -> Iterator[ApiKey]: ...


class Vault(Protocol):
    """Sealing with the server's own key, for what it gives out and takes back itself."""

    def digest(self, text: str) -> str:
        """A keyed hash, as hex digits: nobody without the key can tell whose it is."""
        ...

    def seal(self, plaintext: bytes, purpose: str) -> bytes: ...
    def open(self, sealed: bytes, purpose: str) -> bytes:
        """Raises SealBrokenError, for what was sealed for another purpose too."""
        ...
