"""What every `Index` does."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from mayfly.core.inbox import Caps, Inbox
from mayfly.ports import Admission, Entry
from tests.builders import HOUR, ROOMY, SECOND, an_entry, an_inbox
from tests.worlds import Aws, World

# More than a page of a query, and more than one transaction removes.
MANY = 105


@pytest.fixture
def now(world: World) -> datetime:
    return world.clock()


@pytest.fixture
def inbox(world: World, now: datetime) -> Inbox:
    """An inbox that is there, and empty."""
    return made(world, an_inbox(created_at=now, expires_at=now + HOUR))


def made(world: World, inbox: Inbox) -> Inbox:
    world.inboxes.create(inbox, world.clock())
    return inbox


def add(world: World, inbox: Inbox, entry: Entry, caps: Caps = ROOMY) -> Admission:
    """Offer the mail to the inbox as it is now, if it is still there."""
    current = world.inboxes.get(inbox.address) or inbox
    return world.index.add(current, entry, caps, world.clock())


def fill(world: World, inbox: Inbox, count: int) -> list[Entry]:
    """List so many, as they come; they are given newest first."""
    for number in range(1, count + 1):
        assert add(world, inbox, an_entry(number)) is Admission.LISTED
    return [replace(an_entry(number), arrival=number) for number in range(count, 0, -1)]


def listed(world: World, inbox: Inbox) -> list[Entry]:
    return list(world.index.newest(inbox.address))


def counted(world: World, inbox: Inbox) -> tuple[int, int, int]:
    """How many came, how many are there, how many bytes they have."""
    found = world.inboxes.get(inbox.address)
    assert found is not None
    return found.arrivals, found.message_count, found.size


def test_mails_are_numbered_as_they_come_though_each_knows_the_inbox_empty(
    world: World, inbox: Inbox, now: datetime
) -> None:
    later, earlier, last = an_entry(2, size=10), an_entry(1, size=20), an_entry(3, size=30)

    for entry in (later, earlier, last):
        assert world.index.add(inbox, entry, ROOMY, now) is Admission.LISTED

    arrivals = {entry.id: entry.arrival for entry in listed(world, inbox)}
    assert arrivals == {later.id: 1, earlier.id: 2, last.id: 3}
    assert counted(world, inbox) == (3, 3, 60)


def test_an_entry_comes_back_as_it_was_listed(world: World, inbox: Inbox) -> None:
    entry = replace(an_entry(1), seen=True)
    add(world, inbox, entry)

    assert world.index.get(inbox.address, entry.id) == replace(entry, arrival=1)
    assert world.index.get(inbox.address, an_entry(2).id) is None
    assert world.index.get("bob@mayfly.test", an_entry(1).id) is None


def test_a_mail_is_listed_and_counted_once(world: World, inbox: Inbox) -> None:
    add(world, inbox, an_entry(1))
    world.index.mark_seen(inbox.address, an_entry(1).id, seen=True)

    assert add(world, inbox, an_entry(1)) is Admission.ALREADY_LISTED

    assert listed(world, inbox) == [replace(an_entry(1), arrival=1, seen=True)]
    assert counted(world, inbox) == (1, 1, 100)


def test_the_last_place_is_given_and_no_more(world: World, inbox: Inbox) -> None:
    two = Caps(messages=2, size=10_000)
    results = [add(world, inbox, an_entry(number), two) for number in (1, 2, 3)]

    assert results == [Admission.LISTED, Admission.LISTED, Admission.FULL]
    assert counted(world, inbox) == (2, 2, 200)


def test_the_last_byte_is_given_and_no_more(world: World, inbox: Inbox) -> None:
    caps = Caps(messages=10, size=250)
    sizes = (1, 100), (2, 151), (3, 150), (4, 1)
    results = [add(world, inbox, an_entry(number, size=size), caps) for number, size in sizes]

    assert results == [Admission.LISTED, Admission.FULL, Admission.LISTED, Admission.FULL]
    assert counted(world, inbox) == (2, 2, 250)


def test_a_listed_mail_stays_listed_though_the_inbox_is_full(world: World, inbox: Inbox) -> None:
    one = Caps(messages=1, size=10_000)
    add(world, inbox, an_entry(1), one)

    assert add(world, inbox, an_entry(1), one) is Admission.ALREADY_LISTED


def test_a_mail_that_was_removed_does_not_come_back(world: World, inbox: Inbox) -> None:
    """Its delivery is repeated, as queues may."""
    newest_first = fill(world, inbox, 2)
    world.index.remove(inbox, newest_first[:1])

    assert add(world, inbox, an_entry(2)) is Admission.REMOVED

    assert listed(world, inbox) == newest_first[1:]
    assert counted(world, inbox) == (2, 1, 100)


def test_a_mail_that_found_no_room_stays_refused_though_there_is_some_now(
    world: World, inbox: Inbox
) -> None:
    """Another delivery of it may be at work, which deletes the source."""
    one = Caps(messages=1, size=10_000)
    add(world, inbox, an_entry(1), one)
    assert add(world, inbox, an_entry(2), one) is Admission.FULL
    world.index.remove(inbox, listed(world, inbox))

    assert add(world, inbox, an_entry(2), one) is Admission.REMOVED
    assert counted(world, inbox) == (1, 0, 0)


def test_what_became_of_a_mail_is_known(world: World, inbox: Inbox) -> None:
    fill(world, inbox, 2)
    world.index.remove(inbox, [an_entry(2)])

    ids = [an_entry(number).id for number in (1, 2, 3)]

    assert [world.index.known(inbox.address, id) for id in ids] == [
        Admission.ALREADY_LISTED,
        Admission.REMOVED,
        None,
    ]
    assert list(world.index.removed(inbox.address)) == [an_entry(2).id]


def test_what_was_removed_can_be_neither_read_nor_marked(world: World, inbox: Inbox) -> None:
    fill(world, inbox, 1)
    world.index.remove(inbox, [an_entry(1)])

    assert world.index.get(inbox.address, an_entry(1).id) is None
    assert not world.index.mark_seen(inbox.address, an_entry(1).id, seen=True)
    assert listed(world, inbox) == []


def test_of_what_was_removed_nothing_is_kept_but_that_it_was_there(aws: Aws) -> None:
    world = aws.world()
    inbox = made(world, an_inbox(expires_at=world.clock() + HOUR))
    fill(world, inbox, 1)

    world.index.remove(inbox, [an_entry(1)])

    (item,) = [item for item in world.items() if item["sk"]["S"] != "INBOX"]
    assert item.keys() == {"pk", "sk", "message_id", "ttl"}


def test_an_expired_inbox_takes_no_mail(world: World, inbox: Inbox) -> None:
    late = inbox.expires_at

    assert world.index.add(inbox, an_entry(1), ROOMY, late) is Admission.DEAD
    assert world.index.add(inbox, an_entry(2), ROOMY, late - SECOND) is Admission.LISTED

    assert counted(world, inbox) == (1, 1, 100)


def test_an_inbox_whose_purge_has_begun_takes_no_mail(
    world: World, inbox: Inbox, now: datetime
) -> None:
    """Even where the clock is behind."""
    world.inboxes.retire(inbox, now, now + HOUR)

    assert world.index.add(inbox, an_entry(1), ROOMY, now - SECOND) is Admission.DEAD
    assert listed(world, inbox) == []


def test_an_inbox_that_was_never_made_takes_no_mail(world: World) -> None:
    nobody = an_inbox(expires_at=world.clock() + HOUR)

    assert add(world, nobody, an_entry(1)) is Admission.DEAD

    assert listed(world, nobody) == []
    assert world.inboxes.get(nobody.address) is None


def test_mail_for_the_former_inbox_of_an_address_is_not_taken_by_the_new_one(
    world: World, inbox: Inbox
) -> None:
    former = replace(inbox, id="9" * 32)

    assert world.index.add(former, an_entry(1), ROOMY, world.clock()) is Admission.DEAD
    assert counted(world, inbox) == (0, 0, 0)


def test_an_inbox_lists_only_its_own(world: World, inbox: Inbox) -> None:
    other = made(world, replace(inbox, id="2" * 32, address="ada.b@mayfly.test"))
    add(world, inbox, an_entry(1))
    add(world, other, an_entry(2))

    assert [entry.id for entry in listed(world, inbox)] == [an_entry(1).id]
    assert [entry.id for entry in listed(world, other)] == [an_entry(2).id]


def test_the_newest_comes_first_whenever_it_was_listed(
    world: World, inbox: Inbox, now: datetime
) -> None:
    moments = {1: now, 2: now - timedelta(days=400), 3: now + timedelta(milliseconds=1)}
    for number, moment in moments.items():
        add(world, inbox, an_entry(number, received_at=moment))

    assert [entry.received_at for entry in listed(world, inbox)] == [
        moments[3],
        moments[1],
        moments[2],
    ]


def test_before_a_message_is_what_stands_below_it(world: World, inbox: Inbox) -> None:
    newest_first = fill(world, inbox, 3)

    below = world.index.newest(inbox.address, before=newest_first[0].id)
    assert list(below) == newest_first[1:]
    assert list(world.index.newest(inbox.address, before=newest_first[2].id)) == []


def test_before_works_though_that_message_was_removed(world: World, inbox: Inbox) -> None:
    newest_first = fill(world, inbox, 3)

    world.index.remove(inbox, newest_first[1:2])

    below = world.index.newest(inbox.address, before=newest_first[1].id)
    assert list(below) == newest_first[2:]


def test_a_long_list_is_read_to_its_end_and_removed_to_its_end(world: World, inbox: Inbox) -> None:
    newest_first = fill(world, inbox, MANY)

    assert listed(world, inbox) == newest_first
    world.index.remove(inbox, newest_first[1:])

    assert listed(world, inbox) == newest_first[:1]
    assert counted(world, inbox) == (MANY, 1, 100)


@pytest.mark.parametrize("seen", [True, False])
def test_a_message_is_marked_and_nothing_else_of_it_changes(
    world: World, inbox: Inbox, seen: bool
) -> None:
    add(world, inbox, replace(an_entry(1), seen=not seen))

    assert world.index.mark_seen(inbox.address, an_entry(1).id, seen=seen)

    assert listed(world, inbox) == [replace(an_entry(1), arrival=1, seen=seen)]


def test_marking_makes_no_message(world: World, inbox: Inbox) -> None:
    assert not world.index.mark_seen(inbox.address, an_entry(1).id, seen=True)
    assert listed(world, inbox) == []


def test_what_was_removed_is_not_uncounted_twice(world: World, inbox: Inbox) -> None:
    newest_first = fill(world, inbox, 5)
    world.index.remove(inbox, newest_first[1:3])

    world.index.remove(inbox, newest_first[:4])
    world.index.remove(inbox, newest_first[:4])

    assert listed(world, inbox) == newest_first[4:]
    assert counted(world, inbox) == (5, 1, 100)


def test_removing_nothing_changes_nothing(world: World, inbox: Inbox) -> None:
    fill(world, inbox, 1)

    world.index.remove(inbox, [])

    assert counted(world, inbox) == (1, 1, 100)


def test_removing_for_the_former_inbox_of_an_address_leaves_the_new_one_alone(
    world: World, inbox: Inbox
) -> None:
    entries = fill(world, inbox, 2)

    world.index.remove(replace(inbox, id="9" * 32), entries)

    assert listed(world, inbox) == entries
    assert counted(world, inbox) == (2, 2, 200)


def test_what_was_removed_leaves_room(world: World, inbox: Inbox) -> None:
    one = Caps(messages=1, size=100)
    add(world, inbox, an_entry(1), one)
    world.index.remove(inbox, listed(world, inbox))

    assert add(world, inbox, an_entry(2), one) is Admission.LISTED
    assert counted(world, inbox) == (2, 1, 100)


def test_clearing_leaves_the_row_and_what_is_others(
    world: World, inbox: Inbox, now: datetime
) -> None:
    other = made(world, replace(inbox, id="2" * 32, address="bob@mayfly.test"))
    for each, connection_id in ((inbox, "ada-listens"), (other, "bob-listens")):
        fill(world, each, 30)
        world.connections.add(connection_id, each, now)

    world.index.remove(inbox, listed(world, inbox)[:5])

    world.index.clear(inbox.address)
    world.index.clear(inbox.address)

    assert listed(world, inbox) == []
    assert list(world.index.removed(inbox.address)) == []
    assert world.connections.of(inbox.address) == []
    assert world.inboxes.get(inbox.address) is not None
    assert len(listed(world, other)) == 30
    assert world.connections.of(other.address) == ["bob-listens"]


def test_a_mail_refused_while_its_inbox_is_purged_leaves_nothing(aws: Aws) -> None:
    """The purge comes in after the inbox was found full, and before that is noted."""
    world, one = aws.world(), Caps(messages=1, size=10_000)
    now = world.clock()
    inbox = made(world, an_inbox(expires_at=now + HOUR))
    add(world, inbox, an_entry(1), one)
    looks: list[str] = []

    def purged_after_the_look(model: Any, **_: object) -> None:  # noqa: ANN401 - botocore's
        looks.append(model.name)
        if looks == ["TransactWriteItems", "GetItem"]:
            current = world.inboxes.get(inbox.address)
            assert current is not None
            world.inboxes.retire(current, now, now + HOUR)
            world.index.clear(inbox.address)
            world.inboxes.remove(inbox.address, inbox.id)

    events = aws.dynamodb.meta.events
    events.register("after-call.dynamodb", purged_after_the_look)
    try:
        admission = world.index.add(inbox, an_entry(2), one, now)
    finally:
        events.unregister("after-call.dynamodb", purged_after_the_look)

    assert admission is Admission.DEAD
    assert [item["sk"]["S"] for item in world.items()] == ["GONE"]


def test_clearing_leaves_no_item_of_a_listener_either_way_round(aws: Aws) -> None:
    world = aws.world()
    inbox = made(world, an_inbox(expires_at=world.clock() + HOUR))
    world.connections.add("ada-listens", inbox, world.clock())

    world.index.clear(inbox.address)

    assert [item["sk"]["S"] for item in world.items()] == ["INBOX"]
