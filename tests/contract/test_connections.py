"""What every `Connections` does."""

from dataclasses import replace
from datetime import datetime

import pytest

from mayfly.core.inbox import Inbox
from tests.builders import HOUR, SECOND, an_inbox
from tests.worlds import World


@pytest.fixture
def now(world: World) -> datetime:
    return world.clock()


@pytest.fixture
def inbox(world: World, now: datetime) -> Inbox:
    """An inbox that is there, for an hour."""
    inbox = an_inbox(created_at=now, expires_at=now + HOUR)
    world.inboxes.create(inbox, now)
    return inbox


def test_an_inbox_has_as_many_listeners_as_came(world: World, inbox: Inbox, now: datetime) -> None:
    for connection_id in ("b=", "a", "c"):
        assert world.connections.add(connection_id, inbox, now)

    assert sorted(world.connections.of(inbox.address)) == ["a", "b=", "c"]
    assert world.connections.of("bob@mayfly.test") == []


def test_a_listener_that_came_twice_is_told_once(world: World, inbox: Inbox, now: datetime) -> None:
    world.connections.add("a", inbox, now)
    world.connections.add("a", inbox, now)

    assert world.connections.of(inbox.address) == ["a"]


def test_a_listener_is_forgotten_and_the_others_are_not(
    world: World, inbox: Inbox, now: datetime
) -> None:
    world.connections.add("a", inbox, now)
    world.connections.add("b", inbox, now)

    world.connections.remove("a")
    world.connections.remove("a")
    world.connections.remove("nobody")

    assert world.connections.of(inbox.address) == ["b"]


def test_an_inbox_has_listeners_until_its_time_is_up(world: World, inbox: Inbox) -> None:
    assert world.connections.add("in time", inbox, inbox.expires_at - SECOND)
    assert not world.connections.add("too late", inbox, inbox.expires_at)

    assert world.connections.of(inbox.address) == ["in time"]


def test_a_listener_of_an_extended_inbox_may_know_its_old_time(
    world: World, inbox: Inbox, now: datetime
) -> None:
    world.inboxes.extend(inbox, inbox.expires_at + HOUR, now)

    assert world.connections.add("a", inbox, inbox.expires_at)


def test_nobody_listens_to_an_inbox_whose_purge_has_begun(
    world: World, inbox: Inbox, now: datetime
) -> None:
    world.inboxes.retire(inbox, now, now + HOUR)

    assert not world.connections.add("a", inbox, now - SECOND)
    assert world.connections.of(inbox.address) == []


def test_the_owner_of_the_former_inbox_does_not_listen_to_the_new_one(
    world: World, inbox: Inbox, now: datetime
) -> None:
    former = replace(inbox, id="9" * 32)

    assert not world.connections.add("a", former, now)
    assert world.connections.of(inbox.address) == []


def test_nobody_listens_to_an_inbox_that_was_never_made(world: World, now: datetime) -> None:
    assert not world.connections.add("a", an_inbox(expires_at=now + HOUR), now)
