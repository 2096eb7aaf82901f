"""What every route refuses, whatever it does: found in the description, so that none is missed."""

import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

from mayfly.core.token import Token, parse
from scripts.write_openapi import OPENAPI, described
from tests.lambdas import Answer, Functions
from tests.mail import a_mail

DESCRIPTION: dict[str, Any] = json.loads(OPENAPI.read_text())
PROBLEM = "application/problem+json"


class Operation(NamedTuple):
    """A method on a path, with names in braces."""

    method: str
    path: str
    details: dict[str, Any]

    @property
    def name(self) -> str:
        """How a test calls it."""
        return f"{self.method} {self.path}"


OPERATIONS = [
    Operation(method.upper(), path, details)
    for path, methods in DESCRIPTION["paths"].items()
    for method, details in methods.items()
    if path.startswith("/v1/")
]
GUARDED = [operation for operation in OPERATIONS if "security" in operation.details]

every_guarded = pytest.mark.parametrize("operation", GUARDED, ids=lambda each: each.name)


class Owned(NamedTuple):
    """An inbox with a message that has an attachment, and a ticket for each use of it."""

    inbox: dict[str, Any]
    message_id: str
    attachment_id: str
    tickets: dict[str, str]

    def target(self, operation: Operation) -> str:
        """The operation's path, for this inbox."""
        return operation.path.format(message_id=self.message_id, attachment_id=self.attachment_id)


def owned(functions: Functions, **wish: object) -> Owned:
    inbox = functions.inbox(**wish)
    mail = a_mail(to=inbox["address"])
    mail.add_attachment(b"a", maintype="text", subtype="plain", filename="a.txt")
    functions.receive(inbox["address"], source=mail.as_bytes())
    token = inbox["token"]
    (line,) = functions.ask("GET", "/v1/inbox/messages", token=token).json()["messages"]
    message = functions.ask("GET", f"/v1/inbox/messages/{line['id']}", token=token).json()
    attachment_id = message["attachments"][0]["id"]
    tickets = {
        use: functions.ask(
            "POST",
            "/v1/inbox/tickets",
            token=token,
            body={"use": use, "message_id": line["id"], "attachment_id": attachment_id},
        ).json()["url"]
        for use in ("push", "html", "source", "attachment")
    }
    return Owned(inbox, line["id"], attachment_id, tickets)


@pytest.fixture(scope="module")
def live(functions: Functions) -> Owned:
    """It lives through all tests, though the others end meanwhile."""
    return owned(functions, lifetime_seconds=7 * 24 * 3600)


def wrong_secret(token: str) -> str:
    return str(Token(address=parse(token).address, secret=bytes(32)))


def another_address(token: str) -> str:
    return str(Token(address="nobody@mayfly.test", secret=parse(token).secret))


def headers_that_open_nothing(token: str) -> Iterator[dict[str, str]]:
    """One for each way to have no token."""
    yield {}
    for shown in (
        f"Bearer {wrong_secret(token)}",
        f"Bearer {another_address(token)}",
        f"Bearer {token}x",
        f"Bearer x{token}",
        "Bearer garbled",
        "Bearer",
        "Bearer ",
        f"Basic {token}",
        token,
        f"Bearer {token} {token}",
        "Bearer mf1.ÿ.ÿ",
    ):
        yield {"authorization": shown}


def test_there_are_operations_to_be_tested() -> None:
    assert len(GUARDED) >= 13
    assert {"GET /v1/service", "POST /v1/inbox", "GET /v1/tickets/{ticket}"} == {
        each.name for each in OPERATIONS
    } - {each.name for each in GUARDED}


@every_guarded
def test_without_the_token_nothing_is_told_whatever_is_shown_instead(
    functions: Functions, live: Owned, operation: Operation
) -> None:
    answers = [
        functions.ask(operation.method, live.target(operation), headers=headers)
        for headers in headers_that_open_nothing(live.inbox["token"])
    ]

    assert {answer.status for answer in answers} == {401}
    assert len({answer.content for answer in answers}) == 1
    assert answers[0].headers["content-type"] == PROBLEM
    assert answers[0].headers["www-authenticate"] == "Bearer"
    assert answers[0].json()["type"] == "urn:mayfly:problem:unknown-token"
    assert "401" in operation.details["responses"]


def expire(functions: Functions, inbox: dict[str, Any]) -> None:
    answer = functions.ask("GET", "/v1/inbox", token=inbox["token"])
    assert answer.status == 200
    functions.world.clock.advance(3600)


def expire_and_sweep(functions: Functions, inbox: dict[str, Any]) -> None:
    expire(functions, inbox)
    functions.tick()


def delete(functions: Functions, inbox: dict[str, Any]) -> None:
    assert functions.ask("DELETE", "/v1/inbox", token=inbox["token"]).status == 204


ENDS = (expire, expire_and_sweep, delete)


@pytest.fixture(scope="module", params=ENDS, ids=lambda end: end.__name__)
def ended(request: pytest.FixtureRequest, functions: Functions) -> Owned:
    """It has just ended."""
    found = owned(functions)
    end: Callable[[Functions, dict[str, Any]], None] = request.param
    end(functions, found.inbox)
    return found


@every_guarded
def test_the_owner_of_an_ended_inbox_is_told_so_and_nobody_else(
    functions: Functions, ended: Owned, operation: Operation
) -> None:
    target, token = ended.target(operation), ended.inbox["token"]

    owner = functions.ask(operation.method, target, token=token)
    stranger = functions.ask(operation.method, target, token=wrong_secret(token))

    assert owner.status == 410
    assert owner.headers["content-type"] == PROBLEM
    assert owner.json()["type"] == "urn:mayfly:problem:inbox-expired"
    assert stranger.status == 401
    assert "410" in operation.details["responses"]


def test_the_tickets_of_an_ended_inbox_say_so_too(functions: Functions, ended: Owned) -> None:
    for use, url in ended.tickets.items():
        if use == "push":
            assert functions.connect("late", url) == 410
        else:
            answer = functions.ask("GET", urlsplit(url).path)
            assert answer.status == 410
            assert answer.json()["type"] == "urn:mayfly:problem:inbox-expired"


def test_an_ended_inbox_takes_no_mail(functions: Functions, ended: Owned) -> None:
    before = functions.world.objects()

    functions.receive(ended.inbox["address"])

    assert functions.world.objects() == before


@pytest.mark.parametrize("target", ["/", "/v1", "/v1/inboxes", "/v1/inbox/", "/v2/inbox"])
def test_where_nothing_is_nothing_is_found(functions: Functions, target: str) -> None:
    answer = functions.ask("GET", target)

    assert answer.status == 404
    assert answer.headers["content-type"] == PROBLEM


def test_a_method_that_a_path_does_not_have_is_refused(functions: Functions) -> None:
    answer = functions.ask("PUT", "/v1/inbox")

    assert answer.status == 405
    assert answer.headers["content-type"] == PROBLEM
    assert "PUT" not in answer.headers["allow"]


@pytest.mark.parametrize(
    "operation",
    [each for each in OPERATIONS if "requestBody" in each.details],
    ids=lambda each: each.name,
)
def test_a_body_that_nobody_needs_is_too_large(
    functions: Functions, live: Owned, operation: Operation
) -> None:
    answer = functions.ask(
        operation.method,
        live.target(operation),
        token=live.inbox["token"],
        body=b" " * 16_385,
    )

    assert answer.status == 413
    assert answer.json()["type"] == "urn:mayfly:problem:request-too-large"
    assert "413" in operation.details["responses"]


def test_every_answer_forbids_to_keep_it_to_guess_it_and_to_tell_where_it_came_from(
    functions: Functions, live: Owned
) -> None:
    answers: list[Answer] = [
        functions.ask(method, live.target(Operation(method, path, {})), token=token)
        for method, path in (
            ("GET", "/v1/service"),
            ("POST", "/v1/inbox"),
            ("GET", "/v1/inbox/messages/{message_id}"),
            ("GET", "/v1/inbox/messages/{message_id}/html"),
            ("GET", "/v1/inbox/messages/{message_id}/source"),
            ("GET", "/v1/inbox/messages/{message_id}/attachments/{attachment_id}"),
            ("GET", "/v1/inbox/verification"),
            ("GET", "/v1/nowhere"),
            ("PUT", "/v1/inbox"),
            ("PATCH", "/v1/inbox"),
        )
        for token in (live.inbox["token"], None)
    ]

    assert {answer.status for answer in answers} == {200, 201, 204, 401, 404, 405, 422}
    service, *others = answers[1:]
    assert {answer.headers["cache-control"] for answer in others} == {"no-store"}
    assert service.headers["cache-control"] == "max-age=0, s-maxage=300"
    for answer in answers:
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"


def test_a_fault_here_is_admitted_and_nothing_of_it_is_shown(
    functions: Functions, live: Owned
) -> None:
    table = functions.world.name
    functions.world.aws.dynamodb.delete_table(TableName=table)

    answer = functions.ask("GET", "/v1/inbox", token=live.inbox["token"])

    assert answer.status == 500
    assert answer.headers["content-type"] == PROBLEM
    assert answer.json()["type"] == "urn:mayfly:problem:unexpected"
    assert table.encode() not in answer.content


def test_the_description_is_that_of_the_app() -> None:
    assert OPENAPI.read_text() == described()


def test_every_refusal_that_is_described_is_a_problem() -> None:
    for operation in OPERATIONS:
        for status, response in operation.details["responses"].items():
            if status >= "400":
                assert list(response["content"]) == [PROBLEM], operation.name
