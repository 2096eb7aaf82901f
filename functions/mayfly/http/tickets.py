"""Routes: tickets, and what they open."""

from typing import Final

from fastapi import APIRouter, Request, Response

from mayfly.core.errors import InvalidFieldError, InvalidTicketError
from mayfly.core.identity import from_epoch_ms
from mayfly.http import documents, wire
from mayfly.http.described import binary
from mayfly.http.problems import responses
from mayfly.http.services import Offered, Opened

router = APIRouter(tags=["tickets"])

PUSH_PATH: Final = "/push"
"""The WebSocket API's stage has this name, so that one host serves both."""

_NEEDED: Final = {
    "push": (),
    "html": ("message_id",),
    "source": ("message_id",),
    "attachment": ("message_id", "attachment_id"),
}


@router.post(
    "/inbox/tickets",
    status_code=201,
    summary="A URL for a place that cannot send a header",
    responses=responses(401, 404, 410, 413, 422),
)
async def create_ticket(
    request: Request, offered: Offered, opened: Opened, asked: wire.TicketIn
) -> wire.TicketOut:
    """For a WebSocket, a frame or a download link. It lasts for a minute at the most."""
    for field in _NEEDED[asked.use]:
        if getattr(asked, field) is None:
            raise InvalidFieldError(field, f"A ticket for '{asked.use}' needs it.")
    if asked.message_id is not None:
        offered.reading.require(opened, asked.message_id)
    ticket, expires_at = offered.tickets.issue(
        opened,
        asked.use,
        message_id=asked.message_id or "",
        attachment_id=asked.attachment_id or "",
        images=asked.images,
    )
    base = offered.public_url or str(request.base_url).rstrip("/")
    return wire.TicketOut(
        url=_push_url(base, ticket) if asked.use == "push" else f"{base}/v1/tickets/{ticket}",
        expires_at=from_epoch_ms(expires_at),
    )


@router.get(
    "/tickets/{ticket}",
    response_class=Response,
    summary="What a ticket opens",
    responses={**binary("*/*", "What it was made for."), **responses(401, 403, 404, 410)},
)
async def redeem_ticket(offered: Offered, ticket: str) -> Response:
    """The HTML, the source or the attachment that it was made for."""
    found, opened = offered.tickets.redeem(ticket)
    match found.use:
        case "html":
            mail = offered.reading.mail(opened, found.message_id)
            return documents.html_document(mail, found.images)
        case "source":
            return documents.source(offered, opened, found.message_id)
        case "attachment":
            return documents.attachment(offered, opened, found.message_id, found.attachment_id)
        case "push":
            raise InvalidTicketError


def _push_url(base: str, ticket: str) -> str:
    return f"ws{base.removeprefix('http')}{PUSH_PATH}?ticket={ticket}"
