"""Who listens to which inbox, in the table; and the open WebSockets, through their gateway."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from mayfly.aws.table import (
    CONNECTION,
    ConditionFailedError,
    Table,
    connection_key,
    inbox_key,
    listener_key,
    to_attributes,
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

    def add(self, connection_id: str, inbox: Inbox, now: datetime) -> bool:
        """False, and nothing noted, when the inbox is no longer alive."""
        address, ttl = inbox.address, int(now.timestamp()) + _TTL_SECONDS
        alive = {
            "Key": to_attributes(inbox_key(address)),
            "ConditionExpression": "inbox_id = :inbox_id AND attribute_exists(auth_hash) "
            "AND expires_at > :now",
            "ExpressionAttributeValues": values(inbox_id=inbox.id, now=epoch_ms(now)),
        }
        listener = {**listener_key(address, connection_id), "ttl": ttl}
        connection = {**connection_key(connection_id), "address": address, "ttl": ttl}
        try:
            self.table.transact(
                {"ConditionCheck": alive},
                {"Put": {"Item": to_attributes(listener)}},
                {"Put": {"Item": to_attributes(connection)}},
            )
        except ConditionFailedError:
            return False
        return True

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
            self.table.delete_all(
                [listener_key(item["address"], connection_id), connection_key(connection_id)]
            )


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
