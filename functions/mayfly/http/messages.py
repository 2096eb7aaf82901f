"""Routes: the messages of an inbox."""

from dataclasses import replace
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Path, Query, Response
from fastapi.responses import HTMLResponse

from mayfly.core.message import Message
from mayfly.http import documents, wire
from mayfly.http.described import binary, leads_to
from mayfly.http.problems import responses
from mayfly.http.services import Offered, Opened
from mayfly.reading import MAX_PAGE, MAX_WAIT_SECONDS, Search
from mayfly.tickets import Images

router = APIRouter(tags=["messages"])

_PAGE: Final = 50
# Of a message's answer: bytes of its HTML, and characters of its text where the rest is too much.
_MAX_HTML: Final = 2_500_000
_MAX_CUT: Final = 20_000
_CUT: Final = "The mail is too large for one answer; its source has all of it."

MessageId = Annotated[str, Path(description="As in the list.")]
Wait = Annotated[
    float, Query(ge=0, le=MAX_WAIT_SECONDS, description="Seconds to wait for something to come.")
]
Words = Annotated[
    str,
    Query(
        max_length=200, description="Only messages that have this text there, whatever its case."
    ),
]
Cursor = Annotated[
    str | None, Query(pattern="^[0-9]{1,15}$", description="Only what came after this cursor.")
]


async def search(
    after: Cursor = None, sender: Words = "", subject: Words = "", recipient: Words = ""
) -> Search:
    """What a request looks for."""
    return Search(
        after=None if after is None else int(after),
        sender=sender,
        subject=subject,
        recipient=recipient,
    )


Searched = Annotated[Search, Depends(search)]


def _granted(offered: Offered, opened: Opened, seconds: float) -> float:
    """No wait, when so many wait that others would find no function free; asking again is cheap."""
    return seconds if offered.gate.may_wait(opened.inbox.id, seconds) else 0


@router.get(
    "/inbox/messages",
    summary="The messages, newest first",
    responses={
        **leads_to(
            "get_message",
            "mark_message",
            "delete_message",
            "get_source",
            "get_html",
            message_id="/messages/0/id",
        ),
        **responses(401, 410, 422),
    },
)
async def list_messages(
    offered: Offered,
    opened: Opened,
    searched: Searched,
    before: Annotated[
        wire.Id | None, Query(description="Only what stands below this message.")
    ] = None,
    limit: Annotated[int, Query(ge=1, le=MAX_PAGE)] = _PAGE,
    wait: Wait = 0,
) -> wire.PageOut:
    """With `wait`, answers as soon as there is something to list."""
    wanted = replace(searched, before=before, limit=limit)
    return wire.page(offered.reading.wait(opened, wanted, _granted(offered, opened, wait)))


@router.delete(
    "/inbox/messages",
    status_code=204,
    response_class=Response,
    summary="Empty the inbox",
    responses=responses(401, 410),
)
async def empty_inbox(offered: Offered, opened: Opened) -> None:
    """Delete every message in it."""
    offered.reading.empty(opened)


@router.get(
    "/inbox/verification",
    response_model=wire.VerificationOut,
    summary="The code or link of the newest mail that has one",
    responses={
        **leads_to("get_message", "mark_message", "delete_message", message_id="/message/id"),
        204: {"description": "None came in time."},
        **responses(401, 410, 422),
    },
)
async def verification(
    offered: Offered, opened: Opened, searched: Searched, wait: Wait = 0
) -> wire.VerificationOut | Response:
    """With `wait`, answers as soon as such a mail comes."""
    wanted = replace(searched, verifying=True, limit=1)
    granted = _granted(offered, opened, wait)
    for found in offered.reading.wait(opened, wanted, granted).messages:
        return wire.VerificationOut(code=found.code, link=found.link, message=wire.summary(found))
    return Response(status_code=204)


@router.get(
    "/inbox/messages/{message_id}",
    summary="A message",
    responses={
        **leads_to("get_attachment", message_id="/id", attachment_id="/attachments/0/id"),
        **responses(401, 404, 410),
    },
)
async def get_message(offered: Offered, opened: Opened, message_id: MessageId) -> wire.MessageOut:
    """The whole message, as its source says; what is too long for an answer is cut, and said so."""
    return _fitting(offered.reading.message(opened, message_id))


def _fitting(found: Message) -> wire.MessageOut:
    """The message, or of one that is larger than any answer what matters."""
    has_html = found.mail.html is not None
    html = documents.display(found.mail, "none", max_bytes=_MAX_HTML) if has_html else None
    whole = wire.message(found, html=html)
    if documents.fits(whole.model_dump_json()):
        return whole
    mail = replace(
        found.mail,
        text=found.mail.text[:_MAX_CUT],
        headers=(),
        warnings=(*found.mail.warnings, _CUT),
    )
    verification = replace(found.verification, links=())
    return wire.message(replace(found, mail=mail, verification=verification), html=None)


@router.patch(
    "/inbox/messages/{message_id}",
    summary="Mark a message as seen, or not",
    responses=responses(401, 404, 410, 413, 422),
)
async def mark_message(
    offered: Offered, opened: Opened, message_id: MessageId, asked: wire.SeenIn
) -> wire.SummaryOut:
    """Note it in the list."""
    return wire.summary(offered.reading.mark_seen(opened, message_id, seen=asked.seen))


@router.delete(
    "/inbox/messages/{message_id}",
    status_code=204,
    response_class=Response,
    summary="Delete a message",
    responses=responses(401, 404, 410),
)
async def delete_message(offered: Offered, opened: Opened, message_id: MessageId) -> None:
    """The message, and its source."""
    offered.reading.delete(opened, message_id)


@router.get(
    "/inbox/messages/{message_id}/source",
    response_class=Response,
    summary="A message's source",
    responses={**binary("message/rfc822", "As received."), **responses(401, 403, 404, 410)},
)
async def get_source(offered: Offered, opened: Opened, message_id: MessageId) -> Response:
    """The mail byte for byte, below the lines that the receiving server added."""
    return documents.source(offered, opened, message_id)


@router.get(
    "/inbox/messages/{message_id}/html",
    response_class=HTMLResponse,
    summary="A message as an HTML document",
    responses=responses(401, 403, 404, 410, 422),
)
async def get_html(
    offered: Offered, opened: Opened, message_id: MessageId, images: Images = "none"
) -> Response:
    """Sanitised, under a policy that lets nothing run; `images=remote` lets it load pictures."""
    return documents.html_document(offered.reading.mail(opened, message_id), images)


@router.get(
    "/inbox/messages/{message_id}/attachments/{attachment_id}",
    response_class=Response,
    summary="An attachment",
    responses={
        **binary("application/octet-stream", "To be saved."),
        **responses(401, 403, 404, 410),
    },
)
async def get_attachment(
    offered: Offered,
    opened: Opened,
    message_id: MessageId,
    attachment_id: Annotated[str, Path(description="As in the message.")],
) -> Response:
    """Its bytes, as a download."""
    return documents.attachment(offered, opened, message_id, attachment_id)
