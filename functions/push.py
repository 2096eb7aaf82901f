"""Lambda `push`: WebSockets that come and go."""

from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.typing import LambdaContext

from mayfly import faults, wiring
from mayfly.core.errors import InboxExpiredError, InvalidTicketError, TooManyRequestsError

logger = Logger()
listening = wiring.listening()


@logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, int]:
    """Answer a route of the WebSocket API: $connect, $disconnect or a message, which is a ping."""
    event_type = event["requestContext"]["eventType"]
    try:
        status = _answer(event_type, event)
    except Exception as error:  # noqa: BLE001 - whatever it is, its words stay here
        logger.error("socket failed", extra=faults.described(error))
        raise faults.FaultError from None
    logger.debug("socket", extra={"event": event_type, "status": status})
    return {"statusCode": status}


def _answer(event_type: str, event: dict[str, Any]) -> int:
    connection_id = event["requestContext"]["connectionId"]
    match event_type:
        case "CONNECT":
            return _connect(connection_id, event.get("queryStringParameters") or {})
        case "DISCONNECT":
            listening.end(connection_id)
    return 200


def _connect(connection_id: str, query: dict[str, str]) -> int:
    try:
        listening.begin(connection_id, query.get("ticket", ""))
    except InvalidTicketError:
        return 401
    except InboxExpiredError:
        return 410
    except TooManyRequestsError:
        return 429
    return 200
