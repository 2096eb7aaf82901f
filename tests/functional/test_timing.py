"""Nothing tells an unknown address from a wrong secret: neither the answer nor the way to it.

The way is what decides here: the same calls in the same order. tests/load/timing.py puts a clock
to it.
"""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from mayfly import inboxes
from mayfly.core.errors import UnknownTokenError
from mayfly.core.token import Token
from mayfly.inboxes import OpenInbox
from tests.api import client_of
from tests.service import COOL_DOWN, Service, open_service
from tests.worlds import Aws, MemoryWorld, in_memory, watched

Calls = list[str]


def with_a_secret_of_ones_own(opened: OpenInbox) -> str:
    return str(Token(address=opened.inbox.address, secret=b"s" * 32))


def unknown(service: Service) -> str:
    """An address that nobody has, with somebody's secret."""
    secret = service.inbox(local_part="somebody").token.secret
    return str(Token(address="unknown@mayfly.test", secret=secret))


def living(service: Service) -> str:
    return with_a_secret_of_ones_own(service.inbox(local_part="living"))


def full_of_mail(service: Service) -> str:
    opened = service.inbox(local_part="full")
    service.fill(opened, "first", "second")
    service.listen(opened, "page")
    return with_a_secret_of_ones_own(opened)


def expired(service: Service) -> str:
    """Its time is up, and no sweep has come yet."""
    opened = service.inbox(local_part="expired", lifetime_seconds=60)
    service.clock.advance(60)
    return with_a_secret_of_ones_own(opened)


def half_purged(service: Service) -> str:
    opened = service.inbox(local_part="half")
    now = service.clock()
    service.world.inboxes.retire(opened.inbox, now, now + COOL_DOWN)
    return with_a_secret_of_ones_own(opened)


def cooling_down(service: Service) -> str:
    opened = service.inbox(local_part="gone")
    service.purge.delete(opened.inbox)
    return with_a_secret_of_ones_own(opened)


def cooled_down(service: Service) -> str:
    opened = service.inbox(local_part="cold")
    service.purge.delete(opened.inbox)
    service.clock.advance(COOL_DOWN.total_seconds())
    return with_a_secret_of_ones_own(opened)


STATES = (unknown, living, full_of_mail, expired, half_purged, cooling_down, cooled_down)
EVERY_STATE = pytest.mark.parametrize("state", STATES)


@EVERY_STATE
def test_every_refusal_makes_the_same_calls_in_the_same_order(
    service: Service, world: MemoryWorld, state: Callable[[Service], str]
) -> None:
    forged, calls = state(service), Calls()

    def note(name: str, call: Callable[[], object]) -> object:
        calls.append(name)
        return call()

    with pytest.raises(UnknownTokenError):
        open_service(watched(world, note)).reception.open(forged)

    assert calls == ["inboxes.of_owner", "inboxes.was_of_owner"]


@EVERY_STATE
def test_every_refusal_takes_the_same_steps_in_between(
    service: Service, state: Callable[[Service], str]
) -> None:
    """Whatever is called from the code that opens inboxes."""
    elsewhere = open_service(in_memory())

    steps = steps_of(service, state(service))

    assert steps == steps_of(elsewhere, unknown(elsewhere))


def steps_of(service: Service, forged: str) -> Calls:
    """The names of the functions that mayfly.inboxes calls."""
    steps = Calls()

    def note(frame: FrameType, event: str, called: Any) -> None:  # noqa: ANN401 - the profiler's
        caller = frame if event == "c_call" else frame.f_back
        if event in ("call", "c_call") and caller and caller.f_code.co_filename == inboxes.__file__:
            steps.append(called.__name__ if event == "c_call" else frame.f_code.co_name)

    sys.setprofile(note)
    try:
        service.reception.open(forged)
    except UnknownTokenError:
        return steps
    finally:
        sys.setprofile(None)
    raise AssertionError


@EVERY_STATE
def test_every_refusal_asks_aws_the_same_and_is_answered_as_much(
    aws: Aws, state: Callable[[Service], str]
) -> None:
    """So that neither what is sent over the wire nor what is made of it differs."""
    service, asked = open_service(aws.world()), list[tuple[str, int]]()
    forged = state(service)
    events = aws.dynamodb.meta.events

    def note(model: Any, http_response: Any, **_: object) -> None:  # noqa: ANN401 - botocore's
        asked.append((model.name, len(http_response.content)))

    events.register("after-call.dynamodb", note)
    try:
        with pytest.raises(UnknownTokenError):
            service.reception.open(forged)
    finally:
        events.unregister("after-call.dynamodb", note)

    nothing = len('{"Items": [], "Count": 0, "ScannedCount": 0}')
    assert asked == [("Query", nothing), ("Query", nothing)]


def test_every_refusal_is_the_same_to_the_byte() -> None:
    answers = set[tuple[object, ...]]()

    for state in STATES:
        service = open_service(in_memory())
        shown = {"Authorization": f"Bearer {state(service)}"}
        for path in ("", "/messages", "/messages/" + "0" * 24, "/verification"):
            answer = client_of(service).get(f"/v1/inbox{path}", headers=shown)
            answers.add((answer.status_code, answer.content, tuple(answer.headers.items())))

    assert len(answers) == 1
