"""The built page, as CloudFront serves it in AWS."""

from pathlib import Path

from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route, Router
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from infra.caching import ASKED_ANEW, FOR_EVER, NAMED_BY_CONTENT
from infra.security_headers import SITE_HEADERS
from infra.site_manifest import MANIFEST, manifest


def served(files: Path) -> ASGIApp:
    """The site's files, packed and under its headers."""
    return _with_headers(_compressed(_site(files)))


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
    """The site's files, with the headers that they come with in AWS."""
    added = [(name.lower().encode(), value.encode()) for name, value in SITE_HEADERS.items()]

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        named = scope["path"].startswith(f"/{NAMED_BY_CONTENT}")
        caching = (b"cache-control", (FOR_EVER if named else ASKED_ANEW).encode())

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"].extend([*added, caching])
            await send(message)

        await app(scope, receive, send_with_headers)

    return answer
