"""Lambda `push`: WebSockets that come and go."""

from typing import Any, Final

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.typing import LambdaContext

from mayfly import faults, wiring
from mayfly.core.errors import (
    InboxExpiredError,
    InvalidTicketError,
    TooManyRequestsError,
    UnknownTokenError,
)

logger = Logger()
listening = wiring.listening()


# A browser sends no header of the page's choice with a WebSocket but a list of protocols: a page
# offers ours and, after it, its token. We answer with ours alone
# (docs.aws.amazon.com/apigateway/latest/developerguide/websocket-connect-route-subprotocol.html).
PROTOCOL: Final = "mayfly"
_HEADER: Final = "Sec-WebSocket-Protocol"


@logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    """Answer a route of the WebSocket API: $connect, $disconnect or a message, which is a ping."""
    event_type = event["requestContext"]["eventType"]
    try:
        answer = _answer(event_type, event)
    except Exception as error:  # noqa: BLE001 - whatever it is, its words stay here
        logger.error("socket failed", extra=faults.described(error))
        raise faults.FaultError from None
    logger.debug("socket", extra={"event": event_type, "status": answer["statusCode"]})
    return answer


def _answer(event_type: str, event: dict[str, Any]) -> dict[str, Any]:
    connection_id = event["requestContext"]["connectionId"]
    match event_type:
        case "CONNECT":
            return _connect(connection_id, event)
        case "DISCONNECT":
            listening.end(connection_id)
    return {"statusCode": 200}


def _connect(connection_id: str, event: dict[str, Any]) -> dict[str, Any]:
    token = _token(event.get("headers") or {})
    query = event.get("queryStringParameters") or {}
    try:
        if token is None:
            listening.begin_with_ticket(connection_id, query.get("ticket", ""))
            return {"statusCode": 200}
        listening.begin(connection_id, token)
    except (InvalidTicketError, UnknownTokenError):
        return {"statusCode": 401}
    except InboxExpiredError:
        return {"statusCode": 410}
    except TooManyRequestsError:
        return {"statusCode": 429}
    return {"statusCode": 200, "headers": {_HEADER: PROTOCOL}}


def _token(headers: dict[str, str]) -> str | None:
    """What is offered after our protocol."""
    for name, value in headers.items():
        ours, _, token = (part.strip() for part in value.partition(","))
        if name.lower() == _HEADER.lower() and ours == PROTOCOL:
            return token
    return None
