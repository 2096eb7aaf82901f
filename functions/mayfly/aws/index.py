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

_LISTED: Final = "attribute_exists(sealed_summary)"
_UNKNOWN: Final = {"ConditionExpression": "attribute_not_exists(pk)"}

_MESSAGES_END: Final = MESSAGE[:-1] + chr(ord(MESSAGE[-1]) + 1)


class NumberingError(Exception):
    """Too many mails came to one inbox at the same moment; the queue brings this one again."""


@dataclass(frozen=True)
class TableIndex:
    """The `Index` port, on DynamoDB."""

    table: Table

    def known(self, address: str, message_id: str) -> Admission | None:
        """ALREADY_LISTED or REMOVED; None for a mail that was never offered, or not yet decided."""
        item = self.table.get(message_key(address, message_id))
        if item is None:
            return None
        return Admission.ALREADY_LISTED if _is_listed(item) else Admission.REMOVED

    def add(self, inbox: Inbox, entry: Entry, caps: Caps, now: datetime) -> Admission:
        """List and count the mail in one step, if the inbox lives, has room and does not know it.

        Raises NumberingError when too many others came at the same moment.
        """
        for _ in range(_NUMBERING_TRIES):
            try:
                self.table.transact(_count(inbox, entry, caps, now), _list(inbox, entry))
            except ConditionFailedError as error:
                known = self.known(inbox.address, entry.id) if 1 in error.actions else None
                if known is not None:
                    return known
            else:
                return Admission.LISTED
            current = TableInboxes(self.table).get(inbox.address)
            if current is None or current.id != inbox.id or not is_live(current, now):
                return Admission.DEAD
            if not caps.admit(current, entry.size) and self._refuse(current, entry):
                return Admission.FULL
            inbox = current
        raise NumberingError

    def _refuse(self, inbox: Inbox, entry: Entry) -> bool:
        """Note that the mail is not to be listed; False, and nothing noted, when another delivery
        decided otherwise or the inbox has gone.
        """
        refused = {"Put": {"Item": to_attributes(_removed(inbox, entry)), **_UNKNOWN}}
        try:
            self.table.transact(_still_there(inbox), refused)
        except ConditionFailedError:
            return False
        return True

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
        return (from_item(item) for item in items if item["sk"] != end and _is_listed(item))

    def get(self, address: str, message_id: str) -> Entry | None:
        """The message's entry."""
        item = self.table.get(message_key(address, message_id))
        return None if item is None or not _is_listed(item) else from_item(item)

    def mark_seen(self, address: str, message_id: str, *, seen: bool) -> bool:
        """False when there is no such message."""
        try:
            self.table.update(
                message_key(address, message_id),
                "SET seen = :seen",
                ConditionExpression=_LISTED,
                ExpressionAttributeValues=values(seen=seen),
            )
        except ConditionFailedError:
            return False
        return True

    def remove(self, inbox: Inbox, entries: Sequence[Entry]) -> None:
        """Unlist and uncount those that are still listed. They stay known."""
        for start in range(0, len(entries), _REMOVED_AT_ONCE):
            self._remove(inbox, entries[start : start + _REMOVED_AT_ONCE])

    def _remove(self, inbox: Inbox, entries: Sequence[Entry]) -> None:
        while entries:
            unlisted = [_unlist(inbox, entry) for entry in entries]
            try:
                self.table.transact(*unlisted, _uncount(inbox, entries))
            except ConditionFailedError as error:
                if len(entries) in error.actions:  # the inbox itself has gone
                    return
                entries = [e for at, e in enumerate(entries) if at not in error.actions]
            else:
                return

    def removed(self, address: str) -> Iterator[str]:
        """The ids of those that are known but not listed."""
        items = self.table.query(
            "pk = :pk AND begins_with(sk, :prefix)",
            ConsistentRead=True,
            FilterExpression=f"NOT {_LISTED}",
            ExpressionAttributeValues=values(pk=inbox_key(address)["pk"], prefix=MESSAGE),
        )
        return (item["message_id"] for item in items)

    def clear(self, address: str) -> None:
        """Delete every item that hangs on an inbox, but the row itself."""
        items = self.table.query(
            "pk = :pk",
            ConsistentRead=True,
            ProjectionExpression="pk, sk",
            ExpressionAttributeValues=values(pk=inbox_key(address)["pk"]),
        )
        self.table.delete_all(key for item in items for key in _hanging(item))


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


def _still_there(inbox: Inbox) -> Mapping[str, Any]:
    return {
        "ConditionCheck": {
            "Key": to_attributes(inbox_key(inbox.address)),
            "ConditionExpression": "inbox_id = :inbox_id AND attribute_exists(auth_hash)",
            "ExpressionAttributeValues": values(inbox_id=inbox.id),
        }
    }


def _list(inbox: Inbox, entry: Entry) -> Mapping[str, Any]:
    return {
        "Put": {
            "Item": to_attributes(to_item(inbox, entry)),
            **_UNKNOWN,
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
    """What stays is that the mail was here, so that a second delivery does not bring it back."""
    return {
        "Put": {"Item": to_attributes(_removed(inbox, entry)), "ConditionExpression": _LISTED},
    }


def _removed(inbox: Inbox, entry: Entry) -> dict[str, Any]:
    kept = to_item(inbox, entry)
    return {name: kept[name] for name in ("pk", "sk", "message_id", "ttl")}


def _is_listed(item: Item) -> bool:
    return "sealed_summary" in item


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
