"""Routes: the service itself, and the inbox that a token opens."""

from typing import Annotated

from fastapi import APIRouter, Header, Request, Response

from mayfly import __version__, reading
from mayfly.gate import Caller
from mayfly.http import wire
from mayfly.http.described import leads_to
from mayfly.http.problems import responses
from mayfly.http.services import Offered, Opened
from mayfly.inboxes import Wish

# SES takes no larger mail for the S3 action (https://docs.aws.amazon.com/ses/latest/dg/quotas.html).
MAX_MAIL_BYTES = 40_000_000
# The same for everybody until the next deployment, so that the edge may answer from memory.
KEPT_AT_THE_EDGE = "max-age=0, s-maxage=300"

router = APIRouter()


@router.get("/service", summary="What the service offers", tags=["service"])
async def get_service(offered: Offered, response: Response) -> wire.ServiceOut:
    """Its name, its domains, and the limits that every inbox has."""
    response.headers["Cache-Control"] = KEPT_AT_THE_EDGE
    return wire.ServiceOut(
        name=offered.name,
        version=__version__,
        domains=list(offered.domains),
        lifetimes=wire.LifetimesOut.model_validate(offered.lifetimes),
        limits=wire.LimitsOut(
            messages=offered.caps.messages,
            inbox_bytes=offered.caps.size,
            mail_bytes=MAX_MAIL_BYTES,
            page=reading.MAX_PAGE,
            wait_seconds=reading.MAX_WAIT_SECONDS,
        ),
    )


@router.post(
    "/inbox",
    status_code=201,
    summary="Make an inbox",
    tags=["inbox"],
    responses={
        **leads_to("get_inbox", "extend_inbox", "delete_inbox", "list_messages", status=201),
        **responses(401, 409, 413, 422, 428, 429),
    },
)
async def create_inbox(
    request: Request,
    offered: Offered,
    asked: wire.InboxIn | None = None,
    mayfly_key: Annotated[str | None, Header(max_length=200, description="An API key.")] = None,
    mayfly_proof: Annotated[
        str | None, Header(max_length=400, description="`<challenge>:<nonce>`, after a 428.")
    ] = None,
) -> wire.CreatedOut:
    """Make an inbox. `whole_subdomain` gives one that takes mail for every address of a random
    subdomain.

    Where the operator asks for a proof of work, a request without one is answered with 428, a
    `challenge` and a number of `bits`: find a nonce for which the SHA-256 of `<challenge>:<nonce>`
    begins with so many zero bits, and ask again with the header `Mayfly-Proof`.
    """
    wish = Wish() if asked is None else Wish(**asked.model_dump())
    client = request.client.host if request.client else ""
    offered.gate.admit(
        Caller(address=client, key=mayfly_key, proof=mayfly_proof), offered.reception.domain(wish)
    )
    return wire.created(offered.reception.create(wish))


@router.get("/inbox", summary="The inbox", tags=["inbox"], responses=responses(401, 410))
async def get_inbox(opened: Opened) -> wire.InboxOut:
    """What is in it, and until when."""
    return wire.inbox(opened.inbox)


@router.patch(
    "/inbox",
    summary="Let the inbox live longer, or shorter",
    tags=["inbox"],
    responses=responses(401, 410, 413, 422),
)
async def extend_inbox(offered: Offered, opened: Opened, asked: wire.LifetimeIn) -> wire.InboxOut:
    """Count its life anew, from now."""
    return wire.inbox(offered.reception.extend(opened, asked.lifetime_seconds))


@router.delete(
    "/inbox",
    status_code=204,
    response_class=Response,
    summary="Delete the inbox",
    tags=["inbox"],
    responses=responses(401, 410),
)
async def delete_inbox(offered: Offered, opened: Opened) -> None:
    """Everything of it is gone when this answers."""
    offered.purge.delete(opened.inbox)
