"""What happens to every request: a cap, a last resort; a log line, where somebody looks closely."""

import time
from typing import Final

from aws_lambda_powertools import Logger
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from mayfly import faults
from mayfly.http import problems

MAX_BODY: Final = 16_384
"""Bytes. The largest body that the API understands has a few hundred."""

logger = Logger(child=True)


class Guard:
    """The outermost layer of the app."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request, whatever happens."""
        if scope["type"] != "http":  # a server that starts and stops, not a request
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        status = 0

        async def send_guarded(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _add_headers(message)
            await send(message)

        try:
            body = await _body(receive)
            if len(body) > MAX_BODY:
                await problems.response(problems.TOO_LARGE)(scope, receive, send_guarded)
            else:
                await self._app(scope, _replay(body), send_guarded)
        except Exception as error:  # noqa: BLE001 - nobody may ever see a stack trace
            logger.error("unexpected", extra=faults.described(error))
            if not status:
                await problems.response(problems.UNEXPECTED)(scope, receive, send_guarded)
        # AWS counts and times requests by itself; a line of each would cost a third of it more.
        logger.debug("request", extra=_line(scope, status, started))


def _add_headers(message: Message) -> None:
    names = {name.lower() for name, _ in message["headers"]}
    if b"cache-control" not in names:
        message["headers"].append((b"cache-control", b"no-store"))
    message["headers"].append((b"x-content-type-options", b"nosniff"))
    message["headers"].append((b"referrer-policy", b"no-referrer"))


async def _body(receive: Receive) -> bytes:
    body = b""
    while len(body) <= MAX_BODY:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    return body


def _replay(body: bytes) -> Receive:
    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


def _line(scope: Scope, status: int, started: float) -> dict[str, object]:
    """The route as it is declared: the path itself may hold a ticket."""
    return {
        "method": scope["method"],
        "route": getattr(scope.get("route"), "path", None),
        "status": status,
        "milliseconds": round((time.perf_counter() - started) * 1000),
    }
