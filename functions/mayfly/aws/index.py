"""The list of an inbox's messages, in the table."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from mayfly.aws.inboxes import TableInboxes
from mayfly.aws.table import (
    BACKSTOP_SECONDS,
    CONNECTION,
    INBOX,
    MESSAGE,
    ConditionFailedError,
    Item,
    Key,
    Table,
    connection_key,
    inbox_key,
    message_key,
    to_attributes,
    values,
)
from mayfly.core.identity import epoch_ms, from_epoch_ms
from mayfly.core.inbox import MAX_AGE, Caps, Inbox, is_live
from mayfly.ports import Admission, Entry

# Of deliveries that want the same number one gets it and the others try again.
_NUMBERING_TRIES: Final = 50

# 100 actions in a transaction, one of which keeps the count:
# https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
_REMOVED_AT_ONCE: Final = 99

_MESSAGES_END: Final = MESSAGE[:-1] + chr(ord(MESSAGE[-1]) + 1)


class NumberingError(Exception):
    """Too many mails came to one inbox at the same moment; the queue brings this one again."""


@dataclass(frozen=True)
class TableIndex:
    """The `Index` port, on DynamoDB."""

    table: Table

    def add(self, inbox: Inbox, entry: Entry, caps: Caps, now: datetime) -> Admission:
        """List and count the mail in one step, if the inbox lives, has room and lacks it.

        Raises NumberingError when too many others came at the same moment.
        """
        for _ in range(_NUMBERING_TRIES):
            try:
                self.table.transact(_count(inbox, entry, caps, now), _list(inbox, entry))
            except ConditionFailedError as error:
                if 1 in error.actions:
                    return Admission.ALREADY_LISTED
            else:
                return Admission.LISTED
            current = TableInboxes(self.table).get(inbox.address)
            if current is None or current.id != inbox.id or not is_live(current, now):
                return Admission.DEAD
            if not caps.admit(current, entry.size):
                return Admission.FULL
            inbox = current
        raise NumberingError

    def newest(self, address: str, *, before: str | None = None) -> Iterator[Entry]:
        """From the newest down; `before` is a message id, from which on nothing is given."""
        end = message_key(address, before)["sk"] if before else _MESSAGES_END
        items = self.table.query(
            "pk = :pk AND sk BETWEEN :start AND :end",
            ConsistentRead=True,
            ScanIndexForward=False,
            ExpressionAttributeValues=values(pk=inbox_key(address)["pk"], start=MESSAGE, end=end),
            PaginationConfig={"PageSize": 100},
        )
        return (from_item(item) for item in items if item["sk"] != end)

    def get(self, address: str, message_id: str) -> Entry | None:
        """The message's entry."""
        item = self.table.get(message_key(address, message_id))
        return None if item is None else from_item(item)

    def mark_seen(self, address: str, message_id: str, *, seen: bool) -> bool:
        """False when there is no such message."""
        try:
            self.table.update(
                message_key(address, message_id),
                "SET seen = :seen",
                ConditionExpression="attribute_exists(pk)",
                ExpressionAttributeValues=values(seen=seen),
            )
        except ConditionFailedError:
            return False
        return True

    def remove(self, inbox: Inbox, entries: Sequence[Entry]) -> None:
        """Unlist and uncount those that are still listed."""
        for start in range(0, len(entries), _REMOVED_AT_ONCE):
            self._remove(inbox, entries[start : start + _REMOVED_AT_ONCE])

    def _remove(self, inbox: Inbox, entries: Sequence[Entry]) -> None:
        while entries:
            deletes = [_unlist(inbox, entry) for entry in entries]
            try:
                self.table.transact(*deletes, _uncount(inbox, entries))
            except ConditionFailedError as error:
                if len(entries) in error.actions:  # the inbox itself has gone
                    return
                entries = [e for at, e in enumerate(entries) if at not in error.actions]
            else:
                return

    def clear(self, address: str) -> None:
        """Delete every item that hangs on an inbox, but the row itself."""
        items = self.table.query(
            "pk = :pk",
            ConsistentRead=True,
            ProjectionExpression="pk, sk",
            ExpressionAttributeValues=values(pk=inbox_key(address)["pk"]),
        )
        self.table.delete_all([key for item in items for key in _hanging(item)])


def _hanging(item: Item) -> Iterator[Key]:
    if item["sk"] == INBOX:
        return
    yield {"pk": item["pk"], "sk": item["sk"]}
    if item["sk"].startswith(CONNECTION):
        yield connection_key(item["sk"].removeprefix(CONNECTION))


def _count(inbox: Inbox, entry: Entry, caps: Caps, now: datetime) -> Mapping[str, Any]:
    return {
        "Update": {
            "Key": to_attributes(inbox_key(inbox.address)),
            "UpdateExpression": "SET arrivals = :number, message_count = message_count + :one, "
            "byte_count = byte_count + :size",
            "ConditionExpression": "inbox_id = :inbox_id AND attribute_exists(auth_hash) "
            "AND expires_at > :now AND arrivals = :arrivals "
            "AND message_count < :most AND byte_count <= :room",
            "ExpressionAttributeValues": values(
                number=inbox.arrivals + 1,
                one=1,
                size=entry.size,
                inbox_id=inbox.id,
                now=epoch_ms(now),
                arrivals=inbox.arrivals,
                most=caps.messages,
                room=caps.size - entry.size,
            ),
        }
    }


def _list(inbox: Inbox, entry: Entry) -> Mapping[str, Any]:
    return {
        "Put": {
            "Item": to_attributes(to_item(inbox, entry)),
            "ConditionExpression": "attribute_not_exists(pk)",
        }
    }


def _uncount(inbox: Inbox, entries: Sequence[Entry]) -> Mapping[str, Any]:
    return {
        "Update": {
            "Key": to_attributes(inbox_key(inbox.address)),
            "UpdateExpression": "SET message_count = message_count - :count, "
            "byte_count = byte_count - :size",
            "ConditionExpression": "inbox_id = :inbox_id",
            "ExpressionAttributeValues": values(
                count=len(entries), size=sum(entry.size for entry in entries), inbox_id=inbox.id
            ),
        }
    }


def _unlist(inbox: Inbox, entry: Entry) -> Mapping[str, Any]:
    return {
        "Delete": {
            "Key": to_attributes(message_key(inbox.address, entry.id)),
            "ConditionExpression": "attribute_exists(pk)",
        }
    }


def to_item(inbox: Inbox, entry: Entry) -> dict[str, Any]:
    """A message's item, with the next number of its inbox."""
    return {
        **message_key(inbox.address, entry.id),
        "message_id": entry.id,
        "received_at": epoch_ms(entry.received_at),
        "byte_count": entry.size,
        "sealed_summary": entry.sealed_summary,
        "arrival": inbox.arrivals + 1,
        "seen": entry.seen,
        "ttl": math.ceil((inbox.created_at + MAX_AGE).timestamp()) + BACKSTOP_SECONDS,
    }


def from_item(item: Item) -> Entry:
    """The entry of a message's item."""
    return Entry(
        id=item["message_id"],
        received_at=from_epoch_ms(item["received_at"]),
        size=item["byte_count"],
        sealed_summary=item["sealed_summary"],
        arrival=item["arrival"],
        seen=item["seen"],
    )
