"""The table: its keys, its items, and the few things that every use of it shares."""

import random
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from boto3.dynamodb.types import Binary, TypeDeserializer, TypeSerializer
from botocore.exceptions import ClientError

from mayfly.core.identity import address_hash, received_ms

if TYPE_CHECKING:
    from types_boto3_dynamodb import DynamoDBClient
    from types_boto3_dynamodb.type_defs import TransactWriteItemTypeDef

T = TypeVar("T")
Item = Mapping[str, Any]
Key = dict[str, str]

INBOX: Final = "INBOX"
MESSAGE: Final = "MSG#"
CONNECTION: Final = "CONN#"

EXPIRY_INDEX: Final = "expiry"
EXPIRY_SHARDS: Final = 8
"""One index key takes 1,000 writes a second (DynamoDB quotas)."""

BACKSTOP_SECONDS: Final = 24 * 3600
"""TTL comes a day late, so that it never outruns the sweep."""

# https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html
_BATCH: Final = 25
# A transaction that meets another on the same item is cancelled; a few tries settle it.
_CONFLICT_TRIES: Final = 8
_CONFLICT_PAUSE_SECONDS: Final = 0.02

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class ConditionFailedError(Exception):
    """Not written, because a condition did not hold; `actions` are those of the transaction."""

    def __init__(self, actions: tuple[int, ...] = (0,)) -> None:
        super().__init__(actions)
        self.actions = actions


def inbox_key(address: str) -> Key:
    """The row of an inbox."""
    return {"pk": f"INBOX#{address}", "sk": INBOX}


def message_key(address: str, message_id: str) -> Key:
    """A message: its id holds the time it is ordered by."""
    return {
        "pk": f"INBOX#{address}",
        "sk": f"{MESSAGE}{received_ms(message_id):015d}#{message_id}",
    }


def tombstone_key(address: str) -> Key:
    """What is left of an address in its cool-down."""
    return {"pk": f"GONE#{address_hash(address)}", "sk": "GONE"}


def listener_key(address: str, connection_id: str) -> Key:
    """A connection, as its inbox finds it."""
    return {"pk": f"INBOX#{address}", "sk": f"{CONNECTION}{connection_id}"}


def connection_key(connection_id: str) -> Key:
    """A connection, as its end finds it."""
    return {"pk": f"{CONNECTION}{connection_id}", "sk": "CONN"}


def values(**named: object) -> dict[str, Any]:
    """Expression values: `values(now=1)` is `:now`."""
    return {f":{name}": _serialize(value) for name, value in named.items()}


def to_attributes(item: Item) -> dict[str, Any]:
    """An item in DynamoDB's notation."""
    return {name: _serialize(value) for name, value in item.items()}


def from_attributes(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """An item in Python's types: whole numbers, bytes."""
    return {name: _plain(_deserialize(value)) for name, value in attributes.items()}


def _plain(value: Any) -> Any:  # noqa: ANN401 - an item's attribute is of any of its types
    if isinstance(value, Binary):
        return bytes(cast("Any", value))  # its types forget that it is bytes
    return value if isinstance(value, str | bool) else int(value)


@dataclass(frozen=True)
class Table:
    """The table, and the ways in which all parts of it are read and written."""

    client: "DynamoDBClient"
    name: str

    def get(self, key: Key) -> dict[str, Any] | None:
        """The item, read consistently."""
        found = self.client.get_item(
            TableName=self.name, Key=to_attributes(key), ConsistentRead=True
        )
        return from_attributes(found["Item"]) if "Item" in found else None

    def find(self, key: Key, condition: str, **wanted: object) -> dict[str, Any] | None:
        """The item, read consistently, if it meets the condition.

        Compared where it is stored: the answer to a question that it does not meet is, to the
        length, the answer where there is no item, so that neither tells itself from the other by
        the time that it takes.
        """
        found = self.client.query(
            TableName=self.name,
            KeyConditionExpression="pk = :pk AND sk = :sk",
            FilterExpression=condition,
            ConsistentRead=True,
            ExpressionAttributeValues=values(**key, **wanted),
        )["Items"]
        return from_attributes(found[0]) if found else None

    def put(self, item: Item) -> None:
        """Write the item, whatever stood there."""
        self.client.put_item(TableName=self.name, Item=to_attributes(item))

    def update(self, key: Key, expression: str, **options: Any) -> dict[str, Any]:  # noqa: ANN401
        """Change the item; what it holds now of what was changed. Raises ConditionFailedError."""
        changed = self._settle(
            lambda: self.client.update_item(
                TableName=self.name,
                Key=to_attributes(key),
                UpdateExpression=expression,
                ReturnValues="UPDATED_NEW",
                **options,
            )
        )
        return from_attributes(changed["Attributes"])

    def delete(self, key: Key, **options: Any) -> None:  # noqa: ANN401
        """Delete the item, if it is there. Raises ConditionFailedError."""
        self._settle(
            lambda: self.client.delete_item(TableName=self.name, Key=to_attributes(key), **options)
        )

    def query(self, condition: str, **options: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
        """All items that meet the key condition, page by page."""
        pages = self.client.get_paginator("query").paginate(
            TableName=self.name, KeyConditionExpression=condition, **options
        )
        for page in pages:
            yield from map(from_attributes, page["Items"])

    def put_all(self, items: Iterable[Item]) -> None:
        """Write the items, whatever stood there, in batches: not all at once."""
        self._write_all({"PutRequest": {"Item": to_attributes(item)}} for item in items)

    def delete_all(self, keys: Iterable[Key]) -> None:
        """Delete the items, in batches."""
        self._write_all({"DeleteRequest": {"Key": to_attributes(key)}} for key in keys)

    def _write_all(self, requests: Iterable[Mapping[str, Any]]) -> None:
        """What the service leaves undone is asked for again."""
        coming = iter(requests)
        while batch := list(islice(coming, _BATCH)):
            left: Any = batch
            while left:
                answer = self.client.batch_write_item(RequestItems={self.name: left})
                left = answer["UnprocessedItems"].get(self.name)

    def transact(self, *actions: Mapping[str, Mapping[str, Any]]) -> None:
        """Do all of it or none. Raises ConditionFailedError.

        Each action is as in TransactWriteItems, without the table's name.
        """
        items = [_with_table(action, self.name) for action in actions]
        self._settle(lambda: self.client.transact_write_items(TransactItems=items))

    def _settle(self, write: Callable[[], T]) -> T:
        """Write; again, when it met a transaction on an item. Raises ConditionFailedError."""
        attempt = 1
        while True:
            try:
                return write()
            except ClientError as error:
                codes = _codes(error)
                if "ConditionalCheckFailed" in codes:
                    raise ConditionFailedError(_failed(codes)) from None
                if "TransactionConflict" not in codes or attempt == _CONFLICT_TRIES:
                    raise
            time.sleep(random.uniform(0, _CONFLICT_PAUSE_SECONDS * attempt))  # noqa: S311
            attempt += 1


def _with_table(action: Mapping[str, Mapping[str, Any]], table: str) -> "TransactWriteItemTypeDef":
    named = {kind: {**details, "TableName": table} for kind, details in action.items()}
    return cast("TransactWriteItemTypeDef", named)


def _codes(error: ClientError) -> list[str]:
    """Why each action was refused, in the words of a transaction, whatever write it was."""
    reasons = error.response.get("CancellationReasons")
    if reasons is None:
        return [error.response["Error"]["Code"].removesuffix("Exception")]
    return [reason.get("Code", "None") for reason in reasons]


def _failed(codes: Sequence[str]) -> tuple[int, ...]:
    return tuple(at for at, code in enumerate(codes) if code == "ConditionalCheckFailed")
