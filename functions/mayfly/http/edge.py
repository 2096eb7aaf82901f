"""The edge: what stands in front of the API, shows a secret, and says who asks."""

from typing import Final, Protocol

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from mayfly.http import problems

HEADER: Final = "mayfly-edge"
"""CloudFront replaces what a client sends under the name of a header that it adds
(docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html)."""


class EdgeSecret(Protocol):
    """What the edge shows."""

    def knows(self, shown: str) -> bool:
        """Whether the edge would show this."""
        ...


class Edge:
    """Refuses what did not come through the edge, and takes the client's address from it."""

    def __init__(self, app: ASGIApp, secret: EdgeSecret) -> None:
        self._app = app
        self._secret = secret

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request, or refuse it."""
        headers = Headers(scope=scope)
        if not self._secret.knows(headers.get(HEADER, "")):
            await problems.response(problems.NOT_THROUGH_THE_EDGE)(scope, receive, send)
            return
        viewer = _viewer(headers.get("x-forwarded-for", ""))
        if viewer:
            scope["client"] = (viewer, 0)
        await self._app(scope, receive, send)


def _viewer(forwarded_for: str) -> str:
    """The client's address: the edge appends it, then API Gateway appends that of the edge.

    What a client wrote into the header stands before both. `CloudFront-Viewer-Address` would be
    plainer, but no origin request policy has it without the viewer's `Host`, which API Gateway
    refuses (docs.aws.amazon.com/cloudfront/latest/APIReference, OriginRequestPolicyHeadersConfig);
    and what the edge does not add itself, a client may forge.
    """
    addresses = [address.strip() for address in forwarded_for.split(",")]
    return addresses[-2] if len(addresses) > 1 else ""
