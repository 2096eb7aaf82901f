"""Inboxes, their lists and their listeners."""

import hmac
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from mayfly.core.errors import AddressTakenError
from mayfly.core.inbox import REMEMBERED, Caps, Inbox, Tombstone, is_live
from mayfly.ports import Admission, Entry, Overdue


@dataclass
class Row:
    """An inbox, and whether its purge was begun."""

    inbox: Inbox
    retired: bool = False


# What a token is held against where there is nothing, in the same time: no secret hashes to it.
_BEGINNING = datetime.fromtimestamp(0, UTC)
_NOBODYS_HASH = bytes(32)
NOBODYS = Row(
    Inbox(
        id="",
        address="",
        auth_hash=_NOBODYS_HASH,
        public_key=b"",
        created_at=_BEGINNING,
        expires_at=_BEGINNING,
    )
)
NOBODY_WAS = Tombstone(inbox_id="", auth_hash=_NOBODYS_HASH), _BEGINNING


@dataclass
class MemoryTable:
    """What the ports below share. `listeners` says which address a connection listens to."""

    rows: dict[str, Row] = field(default_factory=dict)
    tombstones: dict[str, tuple[Tombstone, datetime]] = field(default_factory=dict)
    free_at: dict[str, datetime] = field(default_factory=dict)
    entries: dict[str, dict[str, Entry]] = field(default_factory=lambda: defaultdict(dict))
    removed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    listeners: dict[str, str] = field(default_factory=dict)

    def same(self, inbox: Inbox) -> Row | None:
        """The inbox's row, unless it has become another's or its purge was begun."""
        row = self.rows.get(inbox.address)
        return row if row and row.inbox.id == inbox.id and not row.retired else None

    def living(self, inbox: Inbox, now: datetime) -> Row | None:
        """The same, unless its time is up."""
        row = self.same(inbox)
        return row if row and is_live(row.inbox, now) else None


@dataclass(frozen=True)
class MemoryInboxes:
    """The `Inboxes` port."""

    table: MemoryTable

    def create(self, inbox: Inbox, now: datetime) -> None:
        """Raises AddressTakenError when the address is in use or cooling down."""
        if inbox.address in self.table.rows or self.table.free_at.get(inbox.address, now) > now:
            raise AddressTakenError
        self.table.rows[inbox.address] = Row(inbox)

    def get(self, address: str) -> Inbox | None:
        """The inbox, expired or not; None when there is none or its purge has begun."""
        row = self.table.rows.get(address)
        return None if row is None or row.retired else row.inbox

    def of_owner(self, address: str, auth_hash: bytes) -> Inbox | None:
        """The inbox, expired or not, if it is this owner's."""
        row = self.table.rows.get(address, NOBODYS)
        owned = hmac.compare_digest(row.inbox.auth_hash, auth_hash) and not row.retired
        return row.inbox if owned else None

    def was_of_owner(self, address: str, auth_hash: bytes, now: datetime) -> bool:
        """True for the owner of the address's last inbox, while it is remembered."""
        tombstone, until = self.table.tombstones.get(address, NOBODY_WAS)
        return hmac.compare_digest(tombstone.auth_hash, auth_hash) and until > now

    def extend(self, inbox: Inbox, expires_at: datetime, now: datetime) -> bool:
        """False, and nothing changed, when the inbox is no longer alive."""
        row = self.table.living(inbox, now)
        if row is None:
            return False
        row.inbox = replace(row.inbox, expires_at=expires_at)
        return True

    def tombstone(self, address: str, now: datetime) -> Tombstone | None:
        """What is left of the address's last inbox, while it is remembered."""
        tombstone, until = self.table.tombstones.get(address, (None, now))
        return tombstone if until > now else None

    def overdue(self, now: datetime) -> Iterator[Overdue]:
        """Every inbox that the purge has to visit, as they are when it begins."""
        inboxes = [row.inbox for row in self.table.rows.values()]
        for inbox in inboxes:
            if not is_live(inbox, now):
                yield Overdue(inbox.address, inbox.expires_at)

    def retire(self, inbox: Inbox, now: datetime, cool_down_until: datetime) -> bool:
        """False, and nothing changed, when the inbox is no longer as given."""
        row = self.table.same(inbox)
        if row is None or row.inbox.expires_at != inbox.expires_at:
            return False
        row.retired = True
        row.inbox = replace(row.inbox, expires_at=min(inbox.expires_at, now))
        tombstone = Tombstone(inbox_id=inbox.id, auth_hash=inbox.auth_hash)
        remembered_until = max(cool_down_until, now + REMEMBERED)
        self.table.tombstones[inbox.address] = tombstone, remembered_until
        self.table.free_at[inbox.address] = cool_down_until
        return True

    def retired(self, address: str) -> str | None:
        """The id of the inbox there whose purge was begun and not ended."""
        row = self.table.rows.get(address)
        return row.inbox.id if row and row.retired else None

    def remove(self, address: str, inbox_id: str) -> None:
        """The row goes, if it is still that inbox's."""
        row = self.table.rows.get(address)
        if row and row.inbox.id == inbox_id:
            del self.table.rows[address]


@dataclass(frozen=True)
class MemoryIndex:
    """The `Index` port."""

    table: MemoryTable

    def known(self, address: str, message_id: str) -> Admission | None:
        """ALREADY_LISTED or REMOVED; None for a mail that was never offered, or not yet decided."""
        if message_id in self.table.removed[address]:
            return Admission.REMOVED
        return Admission.ALREADY_LISTED if self.get(address, message_id) else None

    def add(self, inbox: Inbox, entry: Entry, caps: Caps, now: datetime) -> Admission:
        """List and count the mail, if the inbox lives, has room and does not know it."""
        known = self.known(inbox.address, entry.id)
        if known is not None:
            return known
        row = self.table.living(inbox, now)
        if row is None:
            return Admission.DEAD
        if not caps.admit(row.inbox, entry.size):
            self.table.removed[inbox.address].add(entry.id)
            return Admission.FULL
        row.inbox = replace(
            row.inbox,
            arrivals=row.inbox.arrivals + 1,
            message_count=row.inbox.message_count + 1,
            size=row.inbox.size + entry.size,
        )
        self.table.entries[inbox.address][entry.id] = replace(entry, arrival=row.inbox.arrivals)
        return Admission.LISTED

    def newest(self, address: str, *, before: str | None = None) -> Iterator[Entry]:
        """From the newest down; `before` is a message id, from which on nothing is given."""
        entries = sorted(self.table.entries[address].items(), reverse=True)
        return (entry for id, entry in entries if before is None or id < before)

    def get(self, address: str, message_id: str) -> Entry | None:
        """The message's entry."""
        return self.table.entries[address].get(message_id)

    def mark_seen(self, address: str, message_id: str, *, seen: bool) -> bool:
        """False when there is no such message."""
        entry = self.get(address, message_id)
        if entry is None:
            return False
        self.table.entries[address][message_id] = replace(entry, seen=seen)
        return True

    def remove(self, inbox: Inbox, entries: Sequence[Entry]) -> None:
        """Unlist and uncount those that are still listed. They stay known."""
        row = self.table.rows.get(inbox.address)
        if row is None or row.inbox.id != inbox.id:
            return
        for entry in entries:
            if self.table.entries[inbox.address].pop(entry.id, None):
                self.table.removed[inbox.address].add(entry.id)
                row.inbox = replace(
                    row.inbox,
                    message_count=row.inbox.message_count - 1,
                    size=row.inbox.size - entry.size,
                )

    def removed(self, address: str) -> Iterator[str]:
        """The ids of those that are known but not listed."""
        return iter(sorted(self.table.removed[address]))

    def clear(self, address: str) -> None:
        """Delete every item that hangs on an inbox, but the row itself."""
        self.table.entries.pop(address, None)
        self.table.removed.pop(address, None)
        for connection_id in MemoryConnections(self.table).of(address):
            del self.table.listeners[connection_id]


@dataclass(frozen=True)
class MemoryConnections:
    """The `Connections` port."""

    table: MemoryTable

    def add(self, connection_id: str, inbox: Inbox, now: datetime) -> int:
        """How many listen now; 0, and nothing noted, when the inbox is no longer alive."""
        if self.table.living(inbox, now) is None:
            return 0
        self.table.listeners[connection_id] = inbox.address
        return len(self.of(inbox.address))

    def of(self, address: str) -> Sequence[str]:
        """The connections that listen to an inbox."""
        return sorted(id for id, listened in self.table.listeners.items() if listened == address)

    def remove(self, connection_id: str) -> None:
        """Forget the connection, if it is known."""
        self.table.listeners.pop(connection_id, None)
