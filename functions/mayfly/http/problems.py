"""Refusals on the wire: problem+json (RFC 9457), one `type` per cause."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.routing import Match

from mayfly.core import errors

MEDIA_TYPE: Final = "application/problem+json"
_METHODS: Final = ("DELETE", "GET", "PATCH", "POST")


class Problem(BaseModel):
    """Why a request was refused (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    field: str | None = None
    """The field of the request that is to be corrected, where there is one."""
    challenge: str | None = None
    """What a proof of work is asked for."""
    bits: int | None = None
    """How much work: zero bits at the beginning of the hash."""


@dataclass(frozen=True, slots=True)
class Cause:
    """One reason to refuse, and what its reader can do about it."""

    name: str
    status: HTTPStatus
    title: str
    detail: str


CAUSES: Final[Mapping[type[Exception], Cause]] = {
    errors.UnknownTokenError: Cause(
        "unknown-token",
        HTTPStatus.UNAUTHORIZED,
        "No inbox opens with this token",
        "Send the token that came with the inbox as 'Authorization: Bearer <token>'.",
    ),
    errors.InvalidTicketError: Cause(
        "invalid-ticket",
        HTTPStatus.UNAUTHORIZED,
        "This ticket is not valid any more",
        "A ticket lasts for a minute at the most, and for push it opens once; ask for a new one.",
    ),
    errors.MessageNotFoundError: Cause(
        "no-such-message",
        HTTPStatus.NOT_FOUND,
        "There is no such message or attachment",
        "It was deleted, or never came to this inbox.",
    ),
    errors.UnknownKeyError: Cause(
        "unknown-key",
        HTTPStatus.UNAUTHORIZED,
        "This API key is not known",
        "Ask whoever runs this service for a key, or leave the header Mayfly-Key out.",
    ),
    errors.TooManyRequestsError: Cause(
        "too-many-requests",
        HTTPStatus.TOO_MANY_REQUESTS,
        "That was often enough for now",
        "Wait for as long as Retry-After says; an API key of the operator may allow more.",
    ),
    errors.ProofRequiredError: Cause(
        "proof-required",
        HTTPStatus.PRECONDITION_REQUIRED,
        "Show some work first",
        "Find a nonce for which the SHA-256 of '<challenge>:<nonce>' begins with so many zero "
        "bits, and ask again with 'Mayfly-Proof: <challenge>:<nonce>'.",
    ),
    errors.WithheldError: Cause(
        "withheld",
        HTTPStatus.FORBIDDEN,
        "What this message holds is withheld",
        "It failed a check, and whoever runs this service does not let such mail be opened.",
    ),
    errors.AddressTakenError: Cause(
        "address-taken",
        HTTPStatus.CONFLICT,
        "This address cannot be had now",
        "It is in use, or was until lately; choose another.",
    ),
    errors.InboxExpiredError: Cause(
        "inbox-expired",
        HTTPStatus.GONE,
        "This inbox is gone",
        "Its time was up or it was deleted, and its mail with it; make a new one.",
    ),
}
TOO_LARGE: Final = Cause(
    "request-too-large",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "The request is too large",
    "No request to this service needs more than 16 KB.",
)
NOT_THROUGH_THE_EDGE: Final = Cause(
    "not-through-the-edge",
    HTTPStatus.FORBIDDEN,
    "This is not the service's address",
    "It is reached under its public name alone.",
)
UNEXPECTED: Final = Cause(
    "unexpected",
    HTTPStatus.INTERNAL_SERVER_ERROR,
    "Something went wrong here",
    "Try again in a moment; nothing was lost.",
)
_INVALID: Final = Cause(
    "invalid-request",
    HTTPStatus.UNPROCESSABLE_ENTITY,
    "The request cannot be understood",
    "Send a JSON object, as 'Content-Type: application/json'.",
)


def response(cause: Cause, *, detail: str = "", **members: Any) -> JSONResponse:  # noqa: ANN401
    """The answer to a request that is refused; `members` are those of Problem."""
    problem = Problem(
        type=f"urn:mayfly:problem:{cause.name}",
        title=cause.title,
        status=cause.status,
        detail=detail or cause.detail,
        **members,
    )
    unauthorized = cause.status == HTTPStatus.UNAUTHORIZED
    return JSONResponse(
        problem.model_dump(exclude_none=True),
        status_code=cause.status,
        media_type=MEDIA_TYPE,
        headers={"WWW-Authenticate": "Bearer"} if unauthorized else None,
    )


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """What a route says of its refusals in the OpenAPI document."""
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        status: {
            "description": _why(status),
            "content": {MEDIA_TYPE: {"schema": schema}},
        }
        for status in statuses
    }


def _why(status: int) -> str:
    """The causes in their own words: the phrases of `HTTPStatus` change with Python's versions."""
    causes = (*CAUSES.values(), TOO_LARGE, _INVALID)
    return " ".join(f"{cause.title}." for cause in causes if cause.status == status)


def install(app: FastAPI) -> None:
    """Let the app answer every refusal with a problem."""
    app.add_exception_handler(errors.MayflyError, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)


async def _refused(_: Request, error: Exception) -> JSONResponse:
    if isinstance(error, errors.InvalidFieldError):
        return response(_INVALID, detail=str(error), field=error.field)
    cause = CAUSES.get(type(error), UNEXPECTED)
    if isinstance(error, errors.ProofRequiredError):
        return response(cause, challenge=error.challenge, bits=error.bits)
    answer = response(cause)
    if isinstance(error, errors.TooManyRequestsError):
        answer.headers["Retry-After"] = str(error.retry_after_seconds)
    return answer


async def _invalid(_: Request, error: Exception) -> JSONResponse:
    """The first fault only, and never the value: it may be private."""
    first = error.errors()[0] if isinstance(error, RequestValidationError) else {}
    where = [step for step in first.get("loc", ())[1:] if isinstance(step, str)]
    if not where:  # it is not about a field: the body is none, no JSON, or not said to be
        return response(_INVALID)
    return response(_INVALID, detail=f"{first.get('msg', '')}.", field=".".join(where))


async def _http(request: Request, error: Exception) -> JSONResponse:
    status = HTTPStatus(error.status_code if isinstance(error, HTTPException) else 500)
    if status == HTTPStatus.BAD_REQUEST:  # FastAPI's word for a body that is no text
        return response(_INVALID, detail="The body is not JSON in UTF-8.")
    name = status.phrase.lower().replace(" ", "-")
    answer = response(Cause(name, status, status.phrase, f"{status.description}."))
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        answer.headers["Allow"] = ", ".join(_methods_of(request))
    return answer


def _methods_of(request: Request) -> Iterator[str]:
    """Every method that the path has (RFC 9110 §15.5.6); the router names those of one route."""
    for method in _METHODS:
        scope = {**request.scope, "method": method}
        if any(route.matches(scope)[0] is Match.FULL for route in request.app.routes):
            yield method
