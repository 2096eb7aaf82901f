"""What stands between a browser and the functions: HTTP API, WebSocket API and the site."""

import asyncio
import base64
import secrets
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from anyio import CapacityLimiter, to_thread
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from local.runtime import Context, Handler
from local.site import served

PUSH_PATH: Final = "/push"
MANAGEMENT_PATH: Final = "/_push"
_PROTOCOL: Final = "Sec-WebSocket-Protocol"
_UNSUPPORTED_DATA: Final = 1003  # RFC 6455 §7.4.1
_API_PATHS: Final = ("/v1/", "/mailtm/")

# A request that waits holds a thread, as it holds a function in AWS.
_CONCURRENCY: Final = 200

# HTTP APIs refuse larger ones: https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
_MAX_BODY: Final = 10_000_000
_UNAVAILABLE: Final[Mapping[str, Any]] = {
    "statusCode": 503,
    "headers": {"content-type": "application/json"},
    "body": '{"message":"Service Unavailable"}',
}


def create_gateway(*, api: Handler, push: Handler, site: Path, ended: asyncio.Event) -> ASGIApp:
    """Everything on one port, until the event is set: then nobody's answer is waited for."""
    http, sockets = HttpApi(api, ended), WebSocketApi(push)
    others = Starlette(
        routes=[
            WebSocketRoute(PUSH_PATH, sockets.serve),
            Route(
                f"{MANAGEMENT_PATH}/@connections/{{connection_id}}",
                sockets.manage,
                methods=["POST", "DELETE"],
            ),
            Mount("/", served(site)),
        ]
    )

    async def gateway(scope: Scope, receive: Receive, send: Send) -> None:
        """By how the path begins, whatever the method: a route's pattern ends at a line's end."""
        if scope["type"] == "http" and scope["path"].startswith(_API_PATHS):
            answer = await http.answer(Request(scope, receive))
            await answer(scope, receive, send)
        else:
            await others(scope, receive, send)

    return gateway


class HttpApi:
    """API Gateway's HTTP API with payload format 2.0
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
    """

    def __init__(self, handler: Handler, ended: asyncio.Event) -> None:
        self._handler = handler
        self._ended = ended
        self._limiter = CapacityLimiter(_CONCURRENCY)

    async def answer(self, request: Request) -> Response:
        """Hand one request to the function."""
        try:
            body = await request.body()
        except ClientDisconnect:
            return Response(status_code=400)  # nobody is left to read it
        if len(body) > _MAX_BODY:
            return Response('{"message":"Request Entity Too Large"}', 413)
        answer = await self._ask(_http_event(request, body))
        content = answer.get("body", "")
        return Response(
            base64.b64decode(content) if answer.get("isBase64Encoded") else content,
            status_code=answer["statusCode"],
            headers=answer.get("headers", {}),
        )

    async def _ask(self, event: dict[str, Any]) -> Mapping[str, Any]:
        asked = asyncio.ensure_future(
            to_thread.run_sync(self._call, event, limiter=self._limiter, abandon_on_cancel=True)
        )
        ended = asyncio.ensure_future(self._ended.wait())
        await asyncio.wait((asked, ended), return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if asked.done():
            return asked.result()
        asked.cancel()
        return _UNAVAILABLE

    def _call(self, event: dict[str, Any]) -> dict[str, Any]:
        # Lambda calls from its main thread, which Mangum expects to have an event loop.
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        try:
            answer: dict[str, Any] = self._handler(event, Context("api", seconds=29))
        finally:
            loop.close()
        return answer


class WebSocketApi:
    """API Gateway's WebSocket API and its management API
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html).
    """

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._open: dict[str, WebSocket] = {}

    async def serve(self, socket: WebSocket) -> None:
        """One connection, from $connect to $disconnect."""
        connection_id = secrets.token_urlsafe(12)
        # Known before the function answers: a mail may come in between.
        self._open[connection_id] = socket
        try:
            answer = await self._call(connection_id, "CONNECT", socket)
            if answer["statusCode"] == 200:
                await socket.accept(answer.get("headers", {}).get(_PROTOCOL))
                await self._listen(connection_id, socket)
            else:
                await socket.close()
        finally:
            del self._open[connection_id]
            await self._call(connection_id, "DISCONNECT", socket)

    async def _listen(self, connection_id: str, socket: WebSocket) -> None:
        try:
            while (await socket.receive()).get("text") is not None:
                await self._call(connection_id, "MESSAGE", socket)
            # It has gone, or sent bytes, which API Gateway does not take either:
            # https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-binary-media-types.html
            await socket.close(_UNSUPPORTED_DATA)
        except (WebSocketDisconnect, RuntimeError):  # RuntimeError: closed from this end
            return

    async def _call(self, connection_id: str, event_type: str, socket: WebSocket) -> dict[str, Any]:
        event = {
            "requestContext": {"eventType": event_type, "connectionId": connection_id},
            "queryStringParameters": dict(socket.query_params),
            "headers": dict(socket.headers),
        }
        answer: dict[str, Any] = await to_thread.run_sync(
            self._handler, event, Context("push", seconds=10)
        )
        return answer

    async def manage(self, request: Request) -> Response:
        """Post to a connection, or end it."""
        socket = self._open.get(request.path_params["connection_id"])
        if socket is None:
            return Response(status_code=410, headers={"x-amzn-errortype": "GoneException"})
        try:
            if request.method == "DELETE":
                await socket.close()
            else:
                await socket.send_text((await request.body()).decode())
        except (WebSocketDisconnect, RuntimeError):
            return Response(status_code=410, headers={"x-amzn-errortype": "GoneException"})
        return Response(status_code=204 if request.method == "DELETE" else 200)


def _http_event(request: Request, body: bytes) -> dict[str, Any]:
    headers = {name: ", ".join(request.headers.getlist(name)) for name in request.headers}
    return {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": request.url.path,
        "rawQueryString": request.url.query,
        "headers": {**headers, "x-forwarded-proto": request.url.scheme},
        "requestContext": {
            "http": {
                "method": request.method,
                "path": request.scope["path"],
                "protocol": "HTTP/1.1",
                "sourceIp": request.client.host if request.client else "",
                "userAgent": headers.get("user-agent", ""),
            },
            "requestId": secrets.token_hex(8),
            "stage": "$default",
            "timeEpoch": int(time.time() * 1000),
        },
        "body": base64.b64encode(body).decode(),
        "isBase64Encoded": True,
    }
