"""What the HTTP API is built on."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from mayfly.core.errors import UnknownTokenError
from mayfly.core.inbox import Caps, Lifetimes
from mayfly.gate import Gate
from mayfly.http.edge import EdgeSecret
from mayfly.inboxes import OpenInbox, Reception
from mayfly.ports import Downloads
from mayfly.purge import Purge
from mayfly.reading import Reading
from mayfly.tickets import TicketOffice


@dataclass(frozen=True, kw_only=True)
class Services:
    """The use cases, and what the service says of itself.

    `public_url` is where browsers reach it, without a slash at the end; empty: as they ask.
    `edge_secret` is what the edge in front of it shows; None: there is no edge.
    """

    name: str
    public_url: str
    domains: tuple[str, ...]
    lifetimes: Lifetimes
    caps: Caps
    gate: Gate
    reception: Reception
    reading: Reading
    tickets: TicketOffice
    purge: Purge
    downloads: Downloads
    edge_secret: EdgeSecret | None = None


async def services(request: Request) -> Services:
    """The services of the app that answers."""
    found: Services = request.app.state.services
    return found


Offered = Annotated[Services, Depends(services)]

_bearer = HTTPBearer(auto_error=False, description="The inbox's token.")


async def opened(
    offered: Offered,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> OpenInbox:
    """The inbox that the request's token opens."""
    if credentials is None:
        raise UnknownTokenError
    return offered.reception.open(credentials.credentials)


Opened = Annotated[OpenInbox, Depends(opened)]
