"""From a stored mail and its notification to a message in every live inbox."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from mayfly.core.inbox import Caps
from mayfly.core.message import Verdicts
from mayfly.core.policy import Policy
from mayfly.inboxes import OpenInbox
from mayfly.ports import Admission
from tests.builders import a_notification, a_source, an_inbox
from tests.service import Service, open_service
from tests.worlds import MemoryWorld, watched

LISTED, AGAIN, FULL, DEAD, DROPPED = (
    Admission.LISTED,
    Admission.ALREADY_LISTED,
    Admission.FULL,
    Admission.DEAD,
    Admission.DROPPED,
)


@pytest.fixture
def ada(service: Service) -> OpenInbox:
    return service.inbox(local_part="ada")


def recipients(service: Service, opened: OpenInbox) -> list[tuple[str, ...]]:
    """Of each mail in an inbox, newest first, to whom it came there."""
    return [summary.recipients for summary in service.listed(opened)]


def stored(world: MemoryWorld) -> list[str]:
    """What is in the bucket."""
    return sorted(world.bucket.objects)


def test_a_mail_comes_into_every_inbox_that_it_was_sent_to(
    service: Service, ada: OpenInbox
) -> None:
    bob = service.inbox(local_part="bob", domain="inbox.test")

    assert service.receive("ada@mayfly.test", "bob@inbox.test") == {LISTED: 2}

    assert recipients(service, ada) == [("ada@mayfly.test",)]
    assert recipients(service, bob) == [("bob@inbox.test",)]


def test_the_envelope_says_whose_a_mail_is_not_its_head(service: Service, ada: OpenInbox) -> None:
    blind = a_source(to="everyone@list.example")

    assert service.receive("ada@mayfly.test", source=blind) == {LISTED: 1}
    assert service.receive("bob@mayfly.test", source=a_source(to="ada@mayfly.test")) == {DEAD: 1}

    assert recipients(service, ada) == [("ada@mayfly.test",)]


@pytest.mark.parametrize(
    "recipient",
    ["ADA@mayfly.test", "ada@MAYFLY.Test", "ada+shop@mayfly.test", "Ada+A+b@mayfly.test."],
)
def test_case_and_tags_make_no_other_inbox_and_are_kept_in_sight(
    service: Service, ada: OpenInbox, recipient: str
) -> None:
    assert service.receive(recipient) == {LISTED: 1}

    assert recipients(service, ada) == [(recipient,)]


def test_an_inbox_of_a_whole_subdomain_takes_every_name_on_it(service: Service) -> None:
    owner = service.inbox(whole_subdomain=True)
    host = owner.inbox.address.removeprefix("*@")

    for name in ("first", "Second+tag", "o'brien", "ünï"):
        assert service.receive(f"{name}@{host}") == {LISTED: 1}
    assert service.receive(f"first@deeper.{host}") == {DEAD: 1}

    assert len(recipients(service, owner)) == 4
    assert (f"o'brien@{host}",) in recipients(service, owner)


def test_a_mail_to_several_recipients_of_one_inbox_is_one_message(
    service: Service, ada: OpenInbox
) -> None:
    three = ("ada+one@mayfly.test", "ADA@mayfly.test", "ada+two@mayfly.test")

    assert service.receive(*three) == {LISTED: 1}

    assert recipients(service, ada) == [three]
    assert service.again(ada).inbox.message_count == 1


@pytest.mark.parametrize("name", ["postmaster", "Admin", "web-master", "security+ada"])
def test_mail_to_a_reserved_name_reaches_nobody_even_if_the_inbox_were_there(
    service: Service, world: MemoryWorld, name: str
) -> None:
    owner = service.inbox(whole_subdomain=True)
    host = owner.inbox.address.removeprefix("*@")
    local_part = name.casefold().partition("+")[0]
    taken = an_inbox(id="9" * 32, address=f"{local_part}@mayfly.test")
    world.inboxes.create(taken, service.clock())

    assert service.receive(f"{name}@mayfly.test", f"{name}@{host}") == {DEAD: 1}

    assert recipients(service, owner) == []
    assert stored(world) == []


@pytest.mark.parametrize(
    "recipient",
    ["ada@elsewhere.test", "ada@notmayfly.test", "bob@mayfly.test", "ada", "", "@", "a@"],
)
def test_mail_for_no_inbox_is_deleted_and_counted(
    service: Service, ada: OpenInbox, world: MemoryWorld, recipient: str
) -> None:
    assert service.receive(recipient) == {DEAD: 1}

    assert stored(world) == []
    assert recipients(service, ada) == []


def test_mail_without_any_recipient_is_deleted_and_counted(
    service: Service, world: MemoryWorld
) -> None:
    assert service.receive() == {DEAD: 1}
    assert stored(world) == []


def test_an_inbox_takes_no_mail_from_the_second_on_that_it_ends(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    service.clock.now = ada.inbox.expires_at - timedelta(milliseconds=1)
    assert service.receive("ada@mayfly.test") == {LISTED: 1}
    service.clock.now = ada.inbox.expires_at
    before = stored(world)

    assert service.receive("ada@mayfly.test") == {DEAD: 1}

    assert stored(world) == before


def test_a_dead_inbox_beside_it_takes_nothing_from_a_live_one(
    service: Service, ada: OpenInbox
) -> None:
    assert service.receive("bob@mayfly.test", "ada@mayfly.test") == {DEAD: 1, LISTED: 1}
    assert len(recipients(service, ada)) == 1


def test_a_mail_that_is_delivered_twice_is_listed_once_and_told_of_again(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    service.listen(ada, "page")
    notification, source = a_notification("ada@mayfly.test"), a_source()

    for outcome in (LISTED, AGAIN):
        world.receive(notification.key, source)
        assert service.delivery.deliver(notification) == {outcome: 1}

    assert len(recipients(service, ada)) == 1
    assert service.again(ada).inbox.message_count == 1
    assert world.sockets.heard["page"] == world.sockets.heard["page"][:1] * 2


def test_a_mail_that_its_owner_deleted_is_not_brought_back_by_a_second_delivery(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    """As when the first listed it, failed to say so to a page, and is repeated minutes later."""
    notification = a_notification("ada@mayfly.test")
    world.receive(notification.key, a_source())
    service.delivery.deliver(notification)
    service.reading.empty(service.again(ada))

    world.receive(notification.key, a_source())
    assert service.delivery.deliver(notification) == {Admission.REMOVED: 1}

    assert recipients(service, ada) == []
    assert stored(world) == []


def test_a_mail_that_another_delivery_found_no_room_for_is_not_listed_without_its_source(
    world: MemoryWorld,
) -> None:
    """Two at once: the first is refused and deletes what both have stored."""
    service = open_service(world, caps=Caps(messages=1, size=10**6))
    ada = service.inbox(local_part="ada")
    service.receive("ada@mayfly.test")
    notification = a_notification("ada@mayfly.test", ses_id="twice", received_at=service.clock())
    world.receive(notification.key, a_source())

    def overtaken(name: str, call: Callable[[], object]) -> object:
        if name == "index.add":
            assert service.delivery.deliver(notification) == {FULL: 1}
            service.reading.empty(service.again(ada))
        return call()

    second = open_service(watched(world, overtaken), caps=Caps(messages=1, size=10**6))

    assert second.delivery.deliver(notification) == {Admission.REMOVED: 1}
    assert recipients(service, ada) == []
    assert stored(world) == []


def test_a_mail_on_its_way_to_the_former_inbox_of_an_address_does_not_reach_the_next_owner(
    world: MemoryWorld,
) -> None:
    """Where the operator lets addresses cool down for less than mail may take."""
    service = open_service(world, cool_down=timedelta(0))
    former = service.inbox(local_part="ada")
    notification = a_notification("ada@mayfly.test", received_at=service.clock())
    world.receive(notification.key, a_source())
    service.purge.delete(former.inbox)
    service.clock.advance(60)
    ada = service.inbox(local_part="ada")

    assert service.delivery.deliver(notification) == {DEAD: 1}

    assert recipients(service, ada) == []
    assert stored(world) == []


def test_a_fault_at_one_inbox_keeps_the_mail_from_no_other(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    """As whoever shares a mailing list with others may bring about at their own."""
    bob = service.inbox(local_part="bob")
    notification = a_notification("ada@mayfly.test", "bob@mayfly.test")
    world.receive(notification.key, a_source())

    def fails(name: str, call: Callable[[], object]) -> object:
        if name == "sockets.post":
            raise ConnectionError
        return call()

    service.listen(ada, "page")
    with pytest.raises(ConnectionError):
        open_service(watched(world, fails)).delivery.deliver(notification)

    assert len(recipients(service, bob)) == 1
    assert notification.key in stored(world)


def test_a_second_try_does_not_begin_anew_where_the_first_had_come_far(
    service: Service, world: MemoryWorld
) -> None:
    """Else a large mail to many inboxes would run out of time at every try."""
    names = [f"inbox{number}" for number in range(5)]
    for name in names:
        service.inbox(local_part=name)
    notification = a_notification(*(f"{name}@mayfly.test" for name in names))
    world.receive(notification.key, a_source())
    stored_at_a_try: list[str] = []

    def runs_out_of_time(name: str, call: Callable[[], object]) -> object:
        if name == "sources.put":
            if len(stored_at_a_try) == 3:
                raise KeyboardInterrupt  # whatever ends the process
            stored_at_a_try.append(name)
        return call()

    hurried = open_service(watched(world, runs_out_of_time))
    with pytest.raises(KeyboardInterrupt):
        hurried.delivery.deliver(notification)
    stored_at_a_try.clear()

    assert hurried.delivery.deliver(notification) == {AGAIN: 3, LISTED: 2}


def test_a_notification_of_a_mail_that_is_gone_does_nothing(
    service: Service, ada: OpenInbox
) -> None:
    assert service.delivery.deliver(a_notification("ada@mayfly.test")) == {}
    assert recipients(service, ada) == []


def test_everyone_who_listens_is_told_which_message_came_and_no_more_of_it(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    bob = service.inbox(local_part="bob")
    for connection_id, opened in (("one", ada), ("two", ada), ("other", bob)):
        service.listen(opened, connection_id)

    service.receive("ada@mayfly.test")

    (summary,) = service.listed(ada)
    for connection_id in ("one", "two"):
        (hint,) = world.sockets.heard[connection_id]
        assert json.loads(hint) == {"type": "message", "id": summary.id}
    assert world.sockets.heard["other"] == []


def test_who_has_gone_is_forgotten_and_the_rest_are_told(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    for connection_id in ("gone", "here"):
        service.listen(ada, connection_id)
    world.sockets.lose("gone")

    assert service.receive("ada@mayfly.test") == {LISTED: 1}

    assert world.connections.of("ada@mayfly.test") == ["here"]
    assert len(world.sockets.heard["here"]) == 1


@pytest.mark.parametrize(
    "caps", [Caps(messages=1, size=10**6), Caps(messages=9, size=len(a_source()) + 1)]
)
def test_a_full_inbox_keeps_what_it_has_and_nothing_is_left_of_what_it_does_not_take(
    world: MemoryWorld, caps: Caps
) -> None:
    service = open_service(world, caps=caps)
    ada = service.inbox(local_part="ada")
    service.listen(ada, "page")

    assert service.receive("ada@mayfly.test") == {LISTED: 1}
    before = stored(world)
    assert service.receive("ada@mayfly.test") == {FULL: 1}

    assert len(recipients(service, ada)) == 1
    assert stored(world) == before
    assert len(world.sockets.heard["page"]) == 1


def test_what_is_stored_is_sealed_and_opens_byte_for_byte(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    source = a_source(subject="Distinctive", text="Distinctive too.\n")

    service.receive("ada@mayfly.test", source=source)

    (summary,) = service.listed(ada)
    (key,) = stored(world)
    assert b"Distinctive" not in world.bucket.objects[key]
    assert service.reading.source(ada, summary.id) == source
    assert summary.subject == "Distinctive"
    assert summary.size == len(source)


def test_a_mail_that_fails_half_way_is_kept_where_it_came_in(
    world: MemoryWorld, service: Service, ada: OpenInbox
) -> None:
    def fails(name: str, call: Callable[[], object]) -> object:
        if name == "index.add":
            raise ConnectionError
        return call()

    failing = open_service(watched(world, fails))

    with pytest.raises(ConnectionError):
        failing.receive("ada@mayfly.test")

    assert "incoming/ses-1" in stored(world)
    assert recipients(service, ada) == []


def test_what_an_interrupted_delivery_left_of_an_inbox_purged_meanwhile_goes_with_the_retry(
    world: MemoryWorld, service: Service, ada: OpenInbox
) -> None:
    """The purge cleared the inbox before the delivery wrote its source and died."""
    notification = a_notification("ada@mayfly.test")
    world.receive(notification.key, a_source())

    def purged_meanwhile(name: str, call: Callable[[], object]) -> object:
        if name == "sources.put":
            service.purge.delete(ada.inbox)
        if name == "index.add":
            raise ConnectionError
        return call()

    with pytest.raises(ConnectionError):
        open_service(watched(world, purged_meanwhile)).delivery.deliver(notification)
    assert any(key.startswith("mail/") for key in stored(world))

    assert service.delivery.deliver(notification) == {DEAD: 1}

    assert stored(world) == []


def test_an_inbox_that_ends_during_a_delivery_keeps_nothing_of_it(
    world: MemoryWorld, service: Service, ada: OpenInbox
) -> None:
    def takes_an_hour(name: str, call: Callable[[], object]) -> object:
        if name == "sources.put":
            world.clock.advance(3600)
        return call()

    late = open_service(watched(world, takes_an_hour))

    assert late.receive("ada@mayfly.test") == {DEAD: 1}
    assert stored(world) == []


def test_mail_that_the_operator_drops_reaches_nobody(world: MemoryWorld) -> None:
    service = open_service(world, policy=Policy(virus="drop"))
    ada = service.inbox(local_part="ada")
    notification = replace(a_notification("ada@mayfly.test"), verdicts=Verdicts(virus="fail"))
    world.receive(notification.key, a_source())

    assert service.delivery.deliver(notification) == {DROPPED: 1}

    assert recipients(service, ada) == []
    assert stored(world) == []


@pytest.mark.parametrize(
    ("envelope", "head"),
    [("a@spam.example", "a@good.example"), ("a@good.example", "a@mail.spam.example")],
)
def test_a_blocked_sender_is_dropped_by_envelope_and_by_head(
    world: MemoryWorld, envelope: str, head: str
) -> None:
    service = open_service(world, policy=Policy(blocked=("spam.example",)))
    ada = service.inbox(local_part="ada")
    notification = replace(a_notification("ada@mayfly.test"), sender=envelope)
    world.receive(notification.key, a_source(sender=head))

    assert service.delivery.deliver(notification) == {DROPPED: 1}

    assert recipients(service, ada) == []
    assert stored(world) == []
