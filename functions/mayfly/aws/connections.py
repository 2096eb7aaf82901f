"""Who listens to which inbox, in the table; and the open WebSockets, through their gateway."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from mayfly.aws.table import (
    CONNECTION,
    Key,
    Table,
    connection_key,
    inbox_key,
    listener_key,
    values,
)
from mayfly.core.identity import epoch_ms
from mayfly.core.inbox import Inbox

if TYPE_CHECKING:
    from types_boto3_apigatewaymanagementapi import ApiGatewayManagementApiClient

# API Gateway ends a connection after two hours, and may fail to say so.
# https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html
_TTL_SECONDS: Final = 2 * 3600 + 600


@dataclass(frozen=True)
class TableConnections:
    """The `Connections` port, on DynamoDB."""

    table: Table

    def add(self, connection_id: str, inbox: Inbox, now: datetime) -> int:
        """How many listen now; 0, and nothing noted, when the inbox is no longer alive.

        Noted first, and looked after then: a purge that begins later finds the note, one that began
        before is seen. A transaction would promise no more, at three times the price.
        """
        address, ttl = inbox.address, int(now.timestamp()) + _TTL_SECONDS
        listener, connection = _keys(address, connection_id)
        self.table.put_all(
            [{**listener, "ttl": ttl}, {**connection, "address": address, "ttl": ttl}]
        )
        *listeners, last = self._listeners_and_row(address)
        if _lives(last, inbox, now):
            return len(listeners)
        self.table.delete_all([listener, connection])
        return 0

    def _listeners_and_row(self, address: str) -> Sequence[dict[str, Any]]:
        """The row comes last, where there is one."""
        items = self.table.query(
            "pk = :pk AND sk BETWEEN :first AND :sk",
            ConsistentRead=True,
            ExpressionAttributeValues=values(**inbox_key(address), first=CONNECTION),
        )
        return list(items)

    def of(self, address: str) -> Sequence[str]:
        """The connections that listen to an inbox."""
        items = self.table.query(
            "pk = :pk AND begins_with(sk, :prefix)",
            ConsistentRead=True,
            ExpressionAttributeValues=values(pk=inbox_key(address)["pk"], prefix=CONNECTION),
        )
        return [item["sk"].removeprefix(CONNECTION) for item in items]

    def remove(self, connection_id: str) -> None:
        """Forget the connection, if it is known."""
        item = self.table.get(connection_key(connection_id))
        if item is not None:
            self.table.delete_all(_keys(item["address"], connection_id))


def _keys(address: str, connection_id: str) -> Sequence[Key]:
    """As its inbox finds it, and as its end does."""
    return listener_key(address, connection_id), connection_key(connection_id)


def _lives(item: Mapping[str, Any], inbox: Inbox, now: datetime) -> bool:
    """Whether it is the row of the inbox, and the inbox is alive."""
    same = item.get("inbox_id") == inbox.id and "auth_hash" in item
    return same and bool(item["expires_at"] > epoch_ms(now))


@dataclass(frozen=True)
class GatewaySockets:
    """The `Sockets` port, on API Gateway's management API."""

    client: "ApiGatewayManagementApiClient"

    def post(self, connection_id: str, message: str) -> bool:
        """False when the other end has gone."""
        try:
            self.client.post_to_connection(ConnectionId=connection_id, Data=message.encode())
        except self.client.exceptions.GoneException:
            return False
        return True

    def close(self, connection_id: str) -> None:
        """Hang up, if it is still open."""
        try:
            self.client.delete_connection(ConnectionId=connection_id)
        except self.client.exceptions.GoneException:
            return
