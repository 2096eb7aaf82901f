"""How an inbox goes: wholly, whatever stops the purge, and nothing else with it."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest

from mayfly.core.errors import InboxExpiredError
from mayfly.inboxes import OpenInbox
from mayfly.ports import Overdue
from mayfly.purge import Swept
from tests.builders import HOUR
from tests.service import Service, open_service
from tests.worlds import MemoryWorld, in_memory, watched

Call = Callable[[], object]


class Died(BaseException):
    """The process has ended: nothing catches that."""


@pytest.fixture
def ada(service: Service) -> OpenInbox:
    return lived_in(service)


def lived_in(service: Service) -> OpenInbox:
    """An inbox with mail, a listener and a download on loan."""
    opened = service.inbox(local_part="ada")
    service.fill(opened, "first", "second")
    service.listen(opened, "page")
    service.world.downloads.lend(
        opened.inbox.id, b"lent", filename="a.txt", media_type="text/plain", seconds=60
    )
    return opened


def expire(service: Service, opened: OpenInbox) -> None:
    service.clock.now = opened.inbox.expires_at


def remains(world: MemoryWorld) -> list[object]:
    """Everything that is still there of anybody, tombstones apart."""
    entries = [entry for listed in world.table.entries.values() for entry in listed.values()]
    return [*world.table.rows, *entries, *world.table.listeners, *world.bucket.objects]


def test_a_sweep_takes_everything_of_an_ended_inbox_but_its_tombstone(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    expire(service, ada)

    assert service.sweep().inboxes == 1

    assert remains(world) == []
    assert world.inboxes.tombstone(ada.inbox.address, service.clock()) is not None


def test_a_sweep_leaves_what_lives(service: Service, world: MemoryWorld, ada: OpenInbox) -> None:
    expire(service, ada)
    bob = service.inbox(local_part="bob")
    service.fill(bob, "bob's")
    service.listen(bob, "bob's page")

    service.sweep()

    assert service.subjects(bob) == ["bob's"]
    assert world.connections.of(bob.inbox.address) == ["bob's page"]
    assert "bob's page" not in world.sockets.gone


def test_who_listens_is_told_and_hung_up_on(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    expire(service, ada)

    service.sweep()

    assert json.loads(world.sockets.heard["page"][-1]) == {"type": "expired"}
    assert "page" in world.sockets.gone


def test_an_owner_s_delete_is_the_same_at_once(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    service.purge.delete(ada.inbox)

    assert remains(world) == []
    assert json.loads(world.sockets.heard["page"][-1]) == {"type": "expired"}
    with pytest.raises(InboxExpiredError):
        service.again(ada)


def test_the_key_goes_first_and_the_row_last(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    order: list[str] = []

    def note(name: str, call: Call) -> object:
        order.append(name)
        return call()

    open_service(watched(world, note)).purge.delete(ada.inbox)

    writes = [name for name in order if name != "connections.of"]
    assert writes == [
        "inboxes.retire",
        "downloads.clear",
        "sockets.post",
        "sockets.close",
        "connections.remove",
        "index.clear",
        "sources.clear",
        "inboxes.remove",
    ]


def steps(act: Callable[[Service], object]) -> int:
    """How many calls of ports something makes."""
    count = 0

    def tick(_: str, call: Call) -> object:
        nonlocal count
        count += 1
        return call()

    act(open_service(watched(ended()[0], tick)))
    return count


def ended() -> tuple[MemoryWorld, OpenInbox]:
    """A world in which an inbox has just ended."""
    world = in_memory()
    service = open_service(world)
    opened = lived_in(service)
    expire(service, opened)
    return world, opened


def sweep(service: Service) -> object:
    return service.sweep()


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", range(steps(sweep)))
def test_a_sweep_that_stopped_anywhere_is_finished_by_the_next(step: int, after: bool) -> None:
    world, ada = ended()
    left = step

    def die(_: str, call: Call) -> object:
        nonlocal left
        left -= 1
        result = call() if left >= 0 or after else None
        if left < 0:
            raise Died
        return result

    with pytest.raises(Died):
        open_service(watched(world, die)).sweep()
    service = open_service(world)
    with pytest.raises(InboxExpiredError):
        service.again(ada)
    service.sweep()

    assert [key for key in remains(world) if "downloads" not in str(key)] == []
    with pytest.raises(InboxExpiredError):
        service.again(ada)


@pytest.mark.parametrize("step", range(steps(sweep)))
def test_two_sweeps_at_once_do_no_harm(step: int) -> None:
    world, ada = ended()
    left = step

    def meanwhile(_: str, call: Call) -> object:
        nonlocal left
        left -= 1
        if left == -1:
            open_service(world).sweep()
        return call()

    open_service(watched(world, meanwhile)).sweep()

    assert remains(world) == []
    with pytest.raises(InboxExpiredError):
        open_service(world).again(ada)


def test_an_owner_s_delete_that_stopped_is_finished_by_the_sweep(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    def die(name: str, call: Call) -> object:
        if name == "index.clear":
            raise Died
        return call()

    with pytest.raises(Died):
        open_service(watched(world, die)).purge.delete(ada.inbox)
    service.sweep()

    assert remains(world) == []


def test_an_inbox_that_is_extended_while_its_owner_deletes_it_is_deleted(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    times = 0

    def extended_meanwhile(name: str, call: Call) -> object:
        nonlocal times
        if name == "inboxes.retire" and times < 2:
            times += 1
            service.reception.extend(ada, 3600 + times)
        return call()

    open_service(watched(world, extended_meanwhile)).purge.delete(ada.inbox)

    assert times == 2
    assert remains(world) == []


def test_an_inbox_deleted_twice_at_once_is_deleted(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    def deleted_meanwhile(name: str, call: Call) -> object:
        if name == "inboxes.retire":
            service.purge.delete(ada.inbox)
        return call()

    open_service(watched(world, deleted_meanwhile)).purge.delete(ada.inbox)

    assert remains(world) == []


def test_an_index_that_lags_ends_no_life(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    """It still has the time from before an extension, and an inbox that another sweep took."""
    service.reception.extend(ada, 7200)
    service.clock.now = ada.inbox.expires_at

    def lag(name: str, call: Call) -> object:
        if name == "inboxes.overdue":
            return iter(
                Overdue(address, ada.inbox.expires_at)
                for address in (ada.inbox.address, "gone@mayfly.test")
            )
        return call()

    assert open_service(watched(world, lag)).sweep().inboxes == 0

    assert service.subjects(ada) == ["second", "first"]


def test_an_inbox_that_is_extended_under_the_hand_of_the_sweep_lives_on(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    """The clock that extended it is behind the sweep's."""
    expire(service, ada)

    def extended_meanwhile(name: str, call: Call) -> object:
        if name == "inboxes.retire":
            early = service.clock() - timedelta(seconds=1)
            world.inboxes.extend(ada.inbox, service.clock() + HOUR, early)
        return call()

    open_service(watched(world, extended_meanwhile)).sweep()

    assert service.subjects(ada) == ["second", "first"]


def test_an_address_without_a_cool_down_is_had_anew_and_the_new_inbox_stays(
    world: MemoryWorld,
) -> None:
    service = open_service(world, cool_down=timedelta(0))
    former = lived_in(service)
    expire(service, former)
    service.sweep()

    ada = service.inbox(local_part="ada")
    service.fill(ada, "new")
    service.sweep()
    service.purge.delete(former.inbox)

    assert service.again(ada).inbox.message_count == 1


def test_mail_does_not_stay_because_a_socket_cannot_be_hung_up_on(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    service.listen(ada, "page")
    expire(service, ada)

    def fail(name: str, call: Call) -> object:
        if name.startswith("sockets."):
            raise ConnectionError
        return call()

    failing = open_service(watched(world, fail))

    assert [type(fault) for fault in failing.sweep().faults] == [ConnectionError]
    assert world.bucket.keys("mail/") == []
    assert list(world.index.newest(ada.inbox.address)) == []
    assert failing.sweep().faults == ()
    assert remains(world) == []


def test_an_inbox_that_cannot_be_purged_stops_no_other_and_is_found_again(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    bob = service.inbox(local_part="bob")
    service.clock.advance(3600)

    def fail(name: str, call: Call) -> object:
        if name == "sources.clear" and world.inboxes.retired(ada.inbox.address):
            raise ConnectionError
        return call()

    swept = open_service(watched(world, fail)).sweep()

    assert swept.inboxes + len(swept.faults) == 2
    assert isinstance(swept.faults[0], ConnectionError)
    for opened in (ada, bob):
        with pytest.raises(InboxExpiredError):
            service.again(opened)
    assert service.sweep().faults == ()
    assert remains(world) == []


def test_a_sweep_that_is_out_of_time_leaves_the_rest_to_the_next(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    expire(service, ada)

    first = service.purge.sweep(out_of_time=lambda: True)
    second = service.sweep()

    assert (first.inboxes, first.finished) == (0, False)
    assert (second.inboxes, second.finished) == (1, True)
    assert remains(world) == []


def test_a_sweep_says_how_late_the_latest_was(service: Service) -> None:
    for seconds in (60, 100, 80):
        service.inbox(lifetime_seconds=seconds)
    service.clock.advance(105)

    assert service.sweep() == Swept(inboxes=3, downloads=0, lag_seconds=45, finished=True)


def test_a_sweep_with_nothing_to_do_is_not_late(service: Service, ada: OpenInbox) -> None:
    assert service.sweep() == Swept(inboxes=0, downloads=0, lag_seconds=0, finished=True)


def test_a_sweep_ends_loans_whose_inbox_lives_on(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    service.clock.advance(600)

    assert service.sweep().downloads == 1

    assert not world.bucket.keys("downloads/")
    assert len(service.listed(ada)) == 2
