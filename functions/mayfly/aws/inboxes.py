"""Inboxes and tombstones in the table."""

import contextlib
import math
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mayfly.aws.table import (
    BACKSTOP_SECONDS,
    EXPIRY_INDEX,
    EXPIRY_SHARDS,
    ConditionFailedError,
    Table,
    inbox_key,
    to_attributes,
    tombstone_key,
    values,
)
from mayfly.core.errors import AddressTakenError
from mayfly.core.identity import epoch_ms, from_epoch_ms
from mayfly.core.inbox import REMEMBERED, Inbox, Tombstone
from mayfly.ports import Overdue

_SAME_AND_OPEN = "inbox_id = :inbox_id AND attribute_exists(auth_hash)"


@dataclass(frozen=True)
class TableInboxes:
    """The `Inboxes` port, on DynamoDB."""

    table: Table

    def create(self, inbox: Inbox, now: datetime) -> None:
        """Raises AddressTakenError when the address is in use or cooling down."""
        try:
            self.table.transact(
                {
                    "Put": {
                        "Item": to_attributes(to_item(inbox)),
                        "ConditionExpression": "attribute_not_exists(pk)",
                    }
                },
                {
                    "ConditionCheck": {
                        "Key": to_attributes(tombstone_key(inbox.address)),
                        "ConditionExpression": "attribute_not_exists(pk) OR free_at <= :now",
                        "ExpressionAttributeValues": values(now=int(now.timestamp())),
                    }
                },
            )
        except ConditionFailedError:
            raise AddressTakenError from None

    def get(self, address: str) -> Inbox | None:
        """The inbox, expired or not; None when there is none or its purge has begun."""
        item = self.table.get(inbox_key(address))
        return None if item is None or "auth_hash" not in item else from_item(item)

    def of_owner(self, address: str, auth_hash: bytes) -> Inbox | None:
        """The inbox, expired or not, if it is this owner's."""
        item = self.table.find(inbox_key(address), "auth_hash = :shown", shown=auth_hash)
        return None if item is None else from_item(item)

    def was_of_owner(self, address: str, auth_hash: bytes, now: datetime) -> bool:
        """True for the owner of the address's last inbox, while it is remembered."""
        item = self.table.find(tombstone_key(address), "auth_hash = :shown", shown=auth_hash)
        return item is not None and bool(item["ttl"] > now.timestamp())

    def extend(self, inbox: Inbox, expires_at: datetime, now: datetime) -> bool:
        """False, and nothing changed, when the inbox is no longer alive."""
        try:
            self.table.update(
                inbox_key(inbox.address),
                "SET expires_at = :expires_at, #ttl = :ttl",
                ConditionExpression=f"{_SAME_AND_OPEN} AND expires_at > :now",
                ExpressionAttributeNames={"#ttl": "ttl"},
                ExpressionAttributeValues=values(
                    expires_at=epoch_ms(expires_at),
                    ttl=_backstop(expires_at),
                    inbox_id=inbox.id,
                    now=epoch_ms(now),
                ),
            )
        except ConditionFailedError:
            return False
        return True

    def tombstone(self, address: str, now: datetime) -> Tombstone | None:
        """What is left of the address's last inbox, while it is remembered."""
        item = self.table.get(tombstone_key(address))
        if item is None or item["ttl"] <= now.timestamp():
            return None
        return Tombstone(inbox_id=item["inbox_id"], auth_hash=item["auth_hash"])

    def overdue(self, now: datetime) -> Iterator[Overdue]:
        """Every inbox that the purge has to visit, shard by shard."""
        for shard in range(EXPIRY_SHARDS):
            rows = self.table.query(
                "expiry_shard = :shard AND expires_at <= :now",
                IndexName=EXPIRY_INDEX,
                ExpressionAttributeValues=values(shard=str(shard), now=epoch_ms(now)),
            )
            for row in rows:
                yield Overdue(
                    address=row["pk"].removeprefix("INBOX#"),
                    expires_at=from_epoch_ms(row["expires_at"]),
                )

    def retire(self, inbox: Inbox, now: datetime, cool_down_until: datetime) -> bool:
        """Begin the purge, in one step: no more auth hash and key in the row, a tombstone set."""
        tombstone = {
            **tombstone_key(inbox.address),
            "inbox_id": inbox.id,
            "auth_hash": inbox.auth_hash,
            "free_at": math.ceil(cool_down_until.timestamp()),
            "ttl": math.ceil(max(cool_down_until, now + REMEMBERED).timestamp()),
        }
        try:
            self.table.transact(
                {
                    "Update": {
                        "Key": to_attributes(inbox_key(inbox.address)),
                        "UpdateExpression": "SET expires_at = :ended REMOVE auth_hash, public_key",
                        "ConditionExpression": f"{_SAME_AND_OPEN} AND expires_at = :expires_at",
                        "ExpressionAttributeValues": values(
                            ended=epoch_ms(min(inbox.expires_at, now)),
                            inbox_id=inbox.id,
                            expires_at=epoch_ms(inbox.expires_at),
                        ),
                    }
                },
                {"Put": {"Item": to_attributes(tombstone)}},
            )
        except ConditionFailedError:
            return False
        return True

    def retired(self, address: str) -> str | None:
        """The id of the inbox there whose purge was begun and not ended."""
        item = self.table.get(inbox_key(address))
        return None if item is None or "auth_hash" in item else item["inbox_id"]

    def remove(self, address: str, inbox_id: str) -> None:
        """End the purge: the row goes, if it is still that inbox's."""
        with contextlib.suppress(ConditionFailedError):
            self.table.delete(
                inbox_key(address),
                ConditionExpression="inbox_id = :inbox_id",
                ExpressionAttributeValues=values(inbox_id=inbox_id),
            )


def to_item(inbox: Inbox) -> dict[str, Any]:
    """The row of an inbox."""
    return {
        **inbox_key(inbox.address),
        "inbox_id": inbox.id,
        "auth_hash": inbox.auth_hash,
        "public_key": inbox.public_key,
        "created_at": epoch_ms(inbox.created_at),
        "expires_at": epoch_ms(inbox.expires_at),
        "arrivals": inbox.arrivals,
        "message_count": inbox.message_count,
        "byte_count": inbox.size,
        "expiry_shard": str(zlib.crc32(inbox.address.encode()) % EXPIRY_SHARDS),
        "ttl": _backstop(inbox.expires_at),
    }


def from_item(item: dict[str, Any]) -> Inbox:
    """The inbox of a row whose purge has not begun."""
    return Inbox(
        id=item["inbox_id"],
        address=item["pk"].removeprefix("INBOX#"),
        auth_hash=item["auth_hash"],
        public_key=item["public_key"],
        created_at=from_epoch_ms(item["created_at"]),
        expires_at=from_epoch_ms(item["expires_at"]),
        arrivals=item["arrivals"],
        message_count=item["message_count"],
        size=item["byte_count"],
    )


def _backstop(expires_at: datetime) -> int:
    return math.ceil(expires_at.timestamp()) + BACKSTOP_SECONDS
