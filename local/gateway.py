"""What stands between a browser and the functions: HTTP API, WebSocket API and the site."""

import asyncio
import base64
import secrets
import time
from pathlib import Path
from typing import Any, Final

from anyio import CapacityLimiter, to_thread
from starlette.applications import Starlette
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route, Router, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from infra.security_headers import SITE_HEADERS
from infra.site_manifest import MANIFEST, manifest
from local.runtime import Context, Handler

PUSH_PATH: Final = "/push"
MANAGEMENT_PATH: Final = "/_push"
_PROTOCOL: Final = "Sec-WebSocket-Protocol"
_METHODS: Final = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

# A request that waits holds a thread, as it holds a function in AWS.
_CONCURRENCY: Final = 200

# HTTP APIs refuse larger ones: https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
_MAX_BODY: Final = 10_000_000


def create_gateway(*, api: Handler, push: Handler, site: Path) -> Starlette:
    """Everything on one port."""
    http, sockets = HttpApi(api), WebSocketApi(push)
    paths = [f"{path}/{{rest:path}}" for path in ("/v1", "/mailtm")]
    routes: list[BaseRoute] = [Route(path, http.answer, methods=_METHODS) for path in paths]
    routes += [
        WebSocketRoute(PUSH_PATH, sockets.serve),
        Route(
            f"{MANAGEMENT_PATH}/@connections/{{connection_id}}",
            sockets.manage,
            methods=["POST", "DELETE"],
        ),
        Mount("/", _with_headers(_compressed(_site(site)))),
    ]
    return Starlette(routes=routes)


class HttpApi:
    """API Gateway's HTTP API with payload format 2.0
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
    """

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._limiter = CapacityLimiter(_CONCURRENCY)

    async def answer(self, request: Request) -> Response:
        """Hand one request to the function."""
        body = await request.body()
        if len(body) > _MAX_BODY:
            return Response('{"message":"Request Entity Too Large"}', 413)
        answer = await to_thread.run_sync(
            self._call, _http_event(request, body), limiter=self._limiter
        )
        content = answer.get("body", "")
        return Response(
            base64.b64decode(content) if answer.get("isBase64Encoded") else content,
            status_code=answer["statusCode"],
            headers=answer.get("headers", {}),
        )

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
            while True:
                await socket.receive_text()
                await self._call(connection_id, "MESSAGE", socket)
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


def _site(files: Path) -> ASGIApp:
    """The built page, installed under the name that is beside it now."""

    def named(_: Request) -> Response:
        return JSONResponse(manifest(files), media_type="application/manifest+json")

    return Router(
        [Route(f"/{MANIFEST}", named), Mount("/", StaticFiles(directory=files, html=True))]
    )


def _compressed(app: ASGIApp) -> ASGIApp:
    """As CloudFront packs what is large enough
    (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html).
    """
    return GZipMiddleware(app, minimum_size=1_000)


def _with_headers(app: ASGIApp) -> ASGIApp:
    """The site's files, with the headers that CloudFront adds in AWS."""
    added = [(name.lower().encode(), value.encode()) for name, value in SITE_HEADERS.items()]

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"].extend(added)
            await send(message)

        await app(scope, receive, send_with_headers)

    return answer
