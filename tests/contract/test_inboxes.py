"""What every `Inboxes` does."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from mayfly.core.errors import AddressTakenError
from mayfly.core.inbox import REMEMBERED, Inbox, Tombstone
from mayfly.ports import Overdue
from tests.builders import HOUR, SECOND, an_inbox
from tests.worlds import World

COOL_DOWN = timedelta(days=1)


@pytest.fixture
def now(world: World) -> datetime:
    return world.clock()


@pytest.fixture
def inbox(world: World, now: datetime) -> Inbox:
    """An inbox that is there, for an hour."""
    inbox = an_inbox(created_at=now, expires_at=now + HOUR)
    world.inboxes.create(inbox, now)
    return inbox


def another(inbox: Inbox) -> Inbox:
    """An inbox of the same address."""
    return replace(inbox, id="2" * 32, auth_hash=b"b" * 32, public_key=b"l" * 32)


def retire(world: World, inbox: Inbox, now: datetime) -> bool:
    return world.inboxes.retire(inbox, now, now + COOL_DOWN)


def test_an_inbox_comes_back_as_it_was_made(world: World, inbox: Inbox) -> None:
    assert world.inboxes.get(inbox.address) == inbox


def test_there_is_no_inbox_that_was_not_made(world: World, inbox: Inbox) -> None:
    assert world.inboxes.get("bob@mayfly.test") is None


def test_an_expired_inbox_is_there_until_it_is_purged(
    world: World, inbox: Inbox, now: datetime
) -> None:
    assert list(world.inboxes.overdue(inbox.expires_at)) != []
    assert world.inboxes.get(inbox.address) == inbox


def test_an_address_in_use_cannot_be_had(world: World, inbox: Inbox, now: datetime) -> None:
    with pytest.raises(AddressTakenError):
        world.inboxes.create(another(inbox), now)

    assert world.inboxes.get(inbox.address) == inbox


def test_an_address_whose_purge_has_not_ended_cannot_be_had(
    world: World, inbox: Inbox, now: datetime
) -> None:
    world.inboxes.retire(inbox, now, cool_down_until=now)

    with pytest.raises(AddressTakenError):
        world.inboxes.create(another(inbox), now + HOUR)


def test_an_address_cools_down_to_the_second(world: World, inbox: Inbox, now: datetime) -> None:
    retire(world, inbox, now)
    world.inboxes.remove(inbox.address, inbox.id)

    with pytest.raises(AddressTakenError):
        world.inboxes.create(another(inbox), now + COOL_DOWN - SECOND)
    world.inboxes.create(another(inbox), now + COOL_DOWN)

    assert world.inboxes.get(inbox.address) == another(inbox)


def test_a_tombstone_knows_the_owner_while_the_address_cools_down(
    world: World, inbox: Inbox, now: datetime
) -> None:
    retire(world, inbox, now)

    left = world.inboxes.tombstone(inbox.address, now + COOL_DOWN - SECOND)
    assert left == Tombstone(inbox_id=inbox.id, auth_hash=inbox.auth_hash)
    assert world.inboxes.tombstone(inbox.address, now + COOL_DOWN) is None


def test_an_inbox_is_remembered_for_a_day_however_short_its_address_cools_down(
    world: World, inbox: Inbox, now: datetime
) -> None:
    """A try at delivering to it may have left something, and is repeated within that time."""
    world.inboxes.retire(inbox, now, cool_down_until=now)
    world.inboxes.remove(inbox.address, inbox.id)

    world.inboxes.create(another(inbox), now)

    left = world.inboxes.tombstone(inbox.address, now + REMEMBERED - SECOND)
    assert left == Tombstone(inbox_id=inbox.id, auth_hash=inbox.auth_hash)
    assert world.inboxes.tombstone(inbox.address, now + REMEMBERED) is None


def test_an_inbox_that_lives_leaves_no_tombstone(world: World, inbox: Inbox, now: datetime) -> None:
    assert world.inboxes.tombstone(inbox.address, now) is None


def test_a_living_inbox_is_extended(world: World, inbox: Inbox, now: datetime) -> None:
    later = inbox.expires_at + HOUR

    assert world.inboxes.extend(inbox, later, inbox.expires_at - SECOND)

    assert world.inboxes.get(inbox.address) == replace(inbox, expires_at=later)


def test_an_extended_inbox_is_overdue_at_its_new_time_alone(
    world: World, inbox: Inbox, now: datetime
) -> None:
    later = inbox.expires_at + HOUR

    world.inboxes.extend(inbox, later, now)

    assert list(world.inboxes.overdue(later - SECOND)) == []
    assert list(world.inboxes.overdue(later)) == [Overdue(inbox.address, later)]


def test_an_inbox_is_not_extended_once_its_time_is_up(world: World, inbox: Inbox) -> None:
    assert not world.inboxes.extend(inbox, inbox.expires_at + HOUR, inbox.expires_at)

    assert world.inboxes.get(inbox.address) == inbox


def test_an_inbox_is_not_extended_once_its_purge_has_begun(
    world: World, inbox: Inbox, now: datetime
) -> None:
    retire(world, inbox, now)

    assert not world.inboxes.extend(inbox, now + HOUR, now - SECOND)

    assert list(world.inboxes.overdue(now)) == [Overdue(inbox.address, now)]


@pytest.mark.parametrize("there", [True, False])
def test_extending_another_inbox_of_the_address_changes_nothing(
    world: World, inbox: Inbox, now: datetime, there: bool
) -> None:
    given = another(inbox) if there else replace(inbox, address="bob@mayfly.test")

    assert not world.inboxes.extend(given, now + 2 * HOUR, now)

    assert world.inboxes.get(inbox.address) == inbox
    assert world.inboxes.get("bob@mayfly.test") is None


def test_a_retired_inbox_is_gone_for_all_but_the_purge(
    world: World, inbox: Inbox, now: datetime
) -> None:
    assert world.inboxes.retired(inbox.address) is None

    assert retire(world, inbox, now)

    assert world.inboxes.get(inbox.address) is None
    assert world.inboxes.retired(inbox.address) == inbox.id


def test_an_inbox_is_retired_once(world: World, inbox: Inbox, now: datetime) -> None:
    assert retire(world, inbox, now)
    assert not retire(world, inbox, now)


def test_an_inbox_that_was_extended_meanwhile_is_not_retired(
    world: World, inbox: Inbox, now: datetime
) -> None:
    world.inboxes.extend(inbox, inbox.expires_at + HOUR, now)

    assert not retire(world, inbox, inbox.expires_at)

    assert world.inboxes.get(inbox.address) is not None
    assert world.inboxes.tombstone(inbox.address, inbox.expires_at) is None


def test_an_inbox_that_took_the_address_meanwhile_is_not_retired(
    world: World, inbox: Inbox, now: datetime
) -> None:
    assert not retire(world, another(inbox), now)

    assert world.inboxes.get(inbox.address) == inbox


def test_an_unfinished_purge_is_found_again_though_the_inbox_had_time_left(
    world: World, inbox: Inbox, now: datetime
) -> None:
    retire(world, inbox, now)

    assert list(world.inboxes.overdue(now)) == [Overdue(inbox.address, now)]


def test_a_late_purge_keeps_the_time_at_which_the_inbox_expired(world: World, inbox: Inbox) -> None:
    late = inbox.expires_at + HOUR

    retire(world, inbox, late)

    assert list(world.inboxes.overdue(late)) == [Overdue(inbox.address, inbox.expires_at)]


def test_a_removed_inbox_is_not_found_again(world: World, inbox: Inbox, now: datetime) -> None:
    retire(world, inbox, now)

    world.inboxes.remove(inbox.address, inbox.id)
    world.inboxes.remove(inbox.address, inbox.id)

    assert world.inboxes.retired(inbox.address) is None
    assert list(world.inboxes.overdue(now + 2 * HOUR)) == []


def test_removing_leaves_another_inbox_of_the_address(world: World, inbox: Inbox) -> None:
    world.inboxes.remove(inbox.address, another(inbox).id)

    assert world.inboxes.get(inbox.address) == inbox


def test_every_inbox_is_overdue_at_the_end_of_its_time_and_none_before(
    world: World, now: datetime
) -> None:
    """There are more of them than the index has shards."""
    ended = [f"ended-{number}@mayfly.test" for number in range(40)]
    for number, address in enumerate(ended):
        world.inboxes.create(
            an_inbox(id=f"{number:032}", address=address, expires_at=now + HOUR), now
        )
    live = an_inbox(address="live@mayfly.test", expires_at=now + HOUR + SECOND)
    world.inboxes.create(live, now)

    assert list(world.inboxes.overdue(now + HOUR - SECOND)) == []
    overdue = list(world.inboxes.overdue(now + HOUR))
    assert sorted(found.address for found in overdue) == sorted(ended)
    assert {found.expires_at for found in overdue} == {now + HOUR}
