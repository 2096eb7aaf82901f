"""What the API takes from the edge in front of it, and what it refuses without."""

from dataclasses import dataclass, replace
from typing import Any

import httpx
import pytest

from mayfly.aws.secret import SharedSecret
from mayfly.gate import Limits
from mayfly.http.app import create_app
from mayfly.http.edge import HEADER
from tests.api import Direct, app_of
from tests.service import Service, open_service
from tests.worlds import Aws, MemoryWorld

EDGE, API_GATEWAY_SEES = "198.51.100.7", "130.176.1.1"


class OneWord:
    """An edge that shows one word."""

    def knows(self, shown: str) -> bool:
        return shown == "through the edge"


def asked(service: Service, *, secret: str | None = None, **headers: str) -> httpx.Response:
    """A new inbox is asked for, with these headers, of an API behind an edge."""
    offered = replace(app_of(service).state.services, edge_secret=OneWord())
    transport = Direct(create_app(offered), API_GATEWAY_SEES)
    shown = {HEADER: secret} if secret is not None else {}
    with httpx.Client(transport=transport, base_url="https://mayfly.test") as client:
        return client.post("/v1/inbox", headers=shown | headers)


def through(service: Service, forwarded_for: str) -> int:
    headers: dict[str, Any] = {"X-Forwarded-For": forwarded_for}
    return asked(service, secret="through the edge", **headers).status_code


@pytest.fixture
def strict(world: MemoryWorld) -> Service:
    """Where a client makes one inbox an hour."""
    return open_service(world, limits=Limits(creates_per_client=1))


@pytest.mark.parametrize("secret", [None, "", "round the edge", "through"])
def test_what_does_not_come_through_the_edge_is_refused(
    service: Service, secret: str | None
) -> None:
    answer = asked(service, secret=secret)

    assert answer.status_code == 403
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == "urn:mayfly:problem:not-through-the-edge"


def test_what_comes_through_the_edge_is_answered(service: Service) -> None:
    assert asked(service, secret="through the edge").status_code == 201


def test_clients_behind_one_edge_are_told_apart(strict: Service) -> None:
    assert through(strict, f"192.0.2.1, {EDGE}") == 201
    assert through(strict, f"203.0.113.9, {EDGE}") == 201
    assert through(strict, f"192.0.2.1, {EDGE}") == 429


def test_a_client_cannot_say_that_it_is_another(strict: Service) -> None:
    assert through(strict, f"192.0.2.1, {EDGE}") == 201

    assert through(strict, f"203.0.113.9, 192.0.2.1, {EDGE}") == 429


def test_lines_of_the_newer_kind_are_understood(strict: Service) -> None:
    assert through(strict, f"2001:db8::1, {EDGE}") == 201

    assert through(strict, f"2001:db8::2, {EDGE}") == 429


@pytest.mark.parametrize("forwarded_for", ["", "192.0.2.1"])
def test_without_a_word_of_the_edge_the_caller_itself_is_counted(
    strict: Service, forwarded_for: str
) -> None:
    assert through(strict, "") == 201

    assert through(strict, forwarded_for) == 429


@dataclass
class Shared:
    """A secret that is "first" to begin with, and whoever is shown it."""

    aws: Aws
    name: str
    seconds: float = 0

    def __post_init__(self) -> None:
        self.aws.secretsmanager.create_secret(Name=self.name, SecretString="first")
        self.shown = SharedSecret(self.aws.secretsmanager, self.name, seconds=lambda: self.seconds)

    def change(self, value: str) -> None:
        self.aws.secretsmanager.put_secret_value(SecretId=self.name, SecretString=value)

    def knows(self, value: str) -> bool:
        return self.shown.knows(value)


@pytest.fixture
def shared(aws: Aws, request: pytest.FixtureRequest) -> Shared:
    return Shared(aws, request.node.name)


def test_the_secret_is_known_and_nothing_else(shared: Shared) -> None:
    assert shared.knows("first")
    assert not shared.knows("firs")
    assert not shared.knows("")


def test_a_new_secret_is_known_as_soon_as_it_is_shown(shared: Shared) -> None:
    shared.change("second")
    shared.seconds += 5

    assert shared.knows("second")
    assert shared.knows("first")


def test_forgers_do_not_make_it_ask_all_the_time(shared: Shared) -> None:
    shared.change("second")
    shared.seconds += 4

    assert not shared.knows("second")


def test_a_secret_that_was_changed_twice_is_forgotten(shared: Shared) -> None:
    shared.change("second")
    shared.change("third")
    assert shared.knows("first")

    shared.seconds += 601

    assert not shared.knows("first")
    assert shared.knows("third")
