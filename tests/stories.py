"""What can be done with Mayfly: each thing, what comes before and, should it go wrong, after.

`then` is what AWS or the owner does about it: the queue brings the mail again, the next minute
brings the next sweep, whoever saw an error asks again; and what must be true in the end.
"""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

import pytest

from mayfly.core.errors import (
    AddressTakenError,
    InboxExpiredError,
    InvalidTicketError,
    MessageNotFoundError,
    UnknownTokenError,
)
from mayfly.core.inbox import Caps
from mayfly.core.notification import Notification
from mayfly.delivery import Delivery
from mayfly.gate import Caller, Gate, Limits, hash_of_key
from mayfly.inboxes import OpenInbox, Reception, Wish
from mayfly.listening import Listening
from mayfly.ports import ApiKey
from mayfly.purge import Purge
from mayfly.reading import Reading, Search
from mayfly.tickets import TicketOffice
from tests.builders import a_notification
from tests.mail import a_mail
from tests.service import COOL_DOWN, Service, open_service
from tests.worlds import Around, AwsWorld, watched

CREATES: Final = 100
CAPS: Final = Caps(messages=2, size=10**6)
LIMITS: Final = Limits(creates_per_client=CREATES, creates_per_domain=CREATES, waiting=10)
CALLER: Final = Caller(address="192.0.2.1")


def a_mail_with_an_attachment() -> bytes:
    mail = a_mail(to="ada@mayfly.test", subject="Once", text="Exactly once.\n")
    mail.add_attachment(b"a,b\n", maintype="text", subtype="csv", filename="a.csv")
    return mail.as_bytes()


SOURCE: Final = a_mail_with_an_attachment()


@dataclass(frozen=True)
class Scene:
    """Two inboxes in a fresh world; a page listens to Ada's, which holds two mails at the most."""

    world: AwsWorld
    service: Service
    ada: OpenInbox
    bob: OpenInbox
    notes: dict[str, str] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """The id of Ada's mail."""
        return self.notes["message"]


def a_scene(world: AwsWorld, around: Around = lambda _, call: call()) -> Scene:
    """With something around each call of a port."""
    service = open_service(watched(world, around), limits=LIMITS, caps=CAPS)
    ada, bob = service.inbox(local_part="ada"), service.inbox(local_part="bob")
    world.connections.add("page", ada.inbox, service.clock())
    return Scene(world, service, ada, bob)


Step = Callable[[Scene], object]


def nothing(_: Scene) -> None:
    """No preparation."""


@dataclass(frozen=True, kw_only=True)
class Story:
    """What is prepared, done, and done after it went wrong.

    `of` is the method of a use case, or the port, that does it; `writes` are the calls that change
    something, in their order.
    """

    of: Callable[..., Any] | str
    first: Step = nothing
    done: Step
    then: Step
    writes: tuple[str, ...] = ()


# Mail comes in


def announced(scene: Scene) -> Notification:
    """A mail to Ada, unless it is to others too."""
    names = scene.notes.get("recipients", "ada").split()
    recipients = (f"{name}@mayfly.test" for name in names)
    return a_notification(*recipients, received_at=scene.ada.inbox.created_at)


def mail_comes(scene: Scene) -> None:
    scene.world.receive(announced(scene).key, SOURCE)


def mail_comes_to_several(scene: Scene) -> None:
    """One of whom has gone."""
    scene.service.purge.delete(scene.service.inbox(local_part="eve").inbox)
    scene.notes["recipients"] = "ada bob eve"
    mail_comes(scene)


def deliver(scene: Scene) -> None:
    scene.service.delivery.deliver(announced(scene))


def deliver_again_and_find_it_once(scene: Scene) -> None:
    deliver(scene)

    it_is_there_once(scene, scene.ada)
    it_is_there_once(scene, scene.bob)
    assert len(scene.world.objects()) == 2


def it_is_there_once(scene: Scene, opened: OpenInbox) -> None:
    (summary,) = scene.service.listed(opened)
    inbox = scene.service.again(opened).inbox
    assert (inbox.arrivals, inbox.message_count, inbox.size) == (1, 1, len(SOURCE))
    assert scene.service.reading.source(opened, summary.id) == SOURCE


def mail_comes_and_ada_has_as_much_as_she_may(scene: Scene) -> None:
    scene.service.fill(scene.ada, "first", "second")
    mail_comes(scene)


def deliver_again_and_find_what_was_there(scene: Scene) -> None:
    deliver(scene)

    assert scene.service.subjects(scene.ada) == ["second", "first"]
    assert scene.service.again(scene.ada).inbox.message_count == 2
    assert len(scene.world.objects()) == 2


def deliver_where_nobody_listens_any_more(scene: Scene) -> None:
    """The emulated gateway takes everyone for connected."""
    gone = replace(scene.service.delivery.push, sockets=Lost())
    replace(scene.service.delivery, push=gone).deliver(announced(scene))


class Lost:
    """Sockets of which nobody is at the other end."""

    def post(self, _connection_id: str, _message: str) -> bool:
        """Never heard."""
        return False

    def close(self, connection_id: str) -> None:
        """Nothing to close."""


def the_page_is_forgotten_or_told(scene: Scene) -> None:
    deliver_where_nobody_listens_any_more(scene)
    it_is_there_once(scene, scene.ada)

    # It is found gone when something is to be told, which a second try may have no need to.
    assert scene.world.connections.of(scene.ada.inbox.address) in ([], ["page"])


# Inboxes end


def ada_s_time_is_up(scene: Scene) -> None:
    """There is mail, a listener, and a download on loan."""
    scene.service.fill(scene.ada, "first")
    scene.world.downloads.lend(
        scene.ada.inbox.id, b"lent", filename="a.txt", media_type="text/plain", seconds=60
    )
    scene.service.reception.extend(scene.service.again(scene.bob), 7200)
    scene.service.clock.now = scene.ada.inbox.expires_at


def sweep(scene: Scene) -> None:
    scene.service.sweep()


def a_day_passes_in_ada_s_inbox(scene: Scene) -> None:
    """As above, but her time is not up."""
    ada_s_time_is_up(scene)
    scene.service.clock.now = scene.ada.inbox.created_at


def a_sweep_ended_half_way(scene: Scene) -> None:
    ada_s_time_is_up(scene)
    now = scene.service.clock()
    scene.world.inboxes.retire(scene.ada.inbox, now, now + COOL_DOWN)


def ada_deletes_her_inbox(scene: Scene) -> None:
    scene.service.purge.delete(scene.service.again(scene.ada).inbox)


def ada_asks_again_or_the_sweep_does(scene: Scene) -> None:
    with contextlib.suppress(InboxExpiredError):
        ada_deletes_her_inbox(scene)
    sweep_again_and_find_nothing(scene)


def sweep_again_and_find_nothing(scene: Scene) -> None:
    with pytest.raises(InboxExpiredError):
        scene.service.again(scene.ada)

    assert scene.service.sweep().faults == ()

    left = {item["pk"]["S"].partition("#")[0] for item in scene.world.items()}
    assert left == {"GONE", "INBOX"}
    assert scene.service.again(scene.bob)
    assert scene.world.objects() == {}
    with pytest.raises(InboxExpiredError):
        scene.service.again(scene.ada)


# Inboxes begin, and go on


def cyd_makes_an_inbox(scene: Scene) -> None:
    scene.service.reception.create(Wish(local_part="cyd"))


def cyd_has_it_or_it_goes_with_its_time(scene: Scene) -> None:
    """An answer that was lost had the only token: the address is taken until the time is up."""
    with contextlib.suppress(AddressTakenError):
        cyd_makes_an_inbox(scene)

    assert len([key for key in keys_of(scene) if key == "INBOX#cyd@mayfly.test"]) == 1
    with pytest.raises(AddressTakenError):
        cyd_makes_an_inbox(scene)
    scene.service.clock.advance(3600)
    scene.service.sweep()
    assert "INBOX#cyd@mayfly.test" not in keys_of(scene)


def keys_of(scene: Scene) -> list[str]:
    return [item["pk"]["S"] for item in scene.world.items()]


def ada_shows_her_token(scene: Scene) -> None:
    assert scene.service.again(scene.ada).inbox.id == scene.ada.inbox.id


def a_thief_shows_a_token_of_their_own(scene: Scene) -> None:
    with pytest.raises(UnknownTokenError):
        scene.service.reception.open(str(replace(scene.ada.token, secret=bytes(32))))


def ada_extends_her_inbox(scene: Scene) -> None:
    scene.service.reception.extend(scene.service.again(scene.ada), 7200)


def she_asks_again_and_it_lives_as_long(scene: Scene) -> None:
    ada_extends_her_inbox(scene)

    for seconds, alive in ((7199, True), (1, False)):
        scene.service.clock.advance(seconds)
        scene.service.sweep()
        assert (scene.world.inboxes.get(scene.ada.inbox.address) is not None) is alive


# Ada reads


def ada_has_a_mail(scene: Scene) -> None:
    scene.service.receive(scene.ada.inbox.address, source=SOURCE)
    (summary,) = scene.service.listed(scene.ada)
    scene.notes["message"] = summary.id


def reads(of: Callable[..., Any], act: Callable[[Reading, OpenInbox, str], object]) -> Story:
    """Reading changes nothing: asked again, it answers as ever."""

    def read(scene: Scene) -> None:
        opened = scene.service.again(scene.ada)
        answer = act(scene.service.reading, opened, scene.message)
        assert scene.notes.setdefault("answer", repr(answer)) == repr(answer)

    return Story(of=of, first=ada_has_a_mail, done=read, then=read)


def ada_marks_it(scene: Scene) -> None:
    scene.service.reading.mark_seen(scene.service.again(scene.ada), scene.message, seen=True)


def she_marks_it_again_and_it_is(scene: Scene) -> None:
    ada_marks_it(scene)

    (summary,) = scene.service.listed(scene.ada)
    assert summary.seen


def ada_deletes_it(scene: Scene) -> None:
    scene.service.reading.delete(scene.service.again(scene.ada), scene.message)


def ada_empties_her_inbox(scene: Scene) -> None:
    scene.service.reading.empty(scene.service.again(scene.ada))


def until_it_is_gone(act: Step) -> Step:
    """Asked again, and whatever the answer, nothing is left and nothing counted."""

    def again(scene: Scene) -> None:
        with contextlib.suppress(MessageNotFoundError):
            act(scene)

        inbox = scene.service.again(scene.ada).inbox
        assert (inbox.message_count, inbox.size) == (0, 0)
        assert scene.service.listed(scene.ada) == ()
        assert scene.world.objects() == {}

    return again


# Pages listen


def ada_has_a_ticket(scene: Scene) -> None:
    scene.notes["ticket"], _ = scene.service.tickets.issue(scene.ada, "push")


def she_shows_it(scene: Scene) -> None:
    _, opened = scene.service.tickets.redeem(scene.notes["ticket"])
    assert opened.inbox.id == scene.ada.inbox.id


def a_page_begins_to_listen(scene: Scene) -> None:
    scene.service.listening.begin("second", str(scene.ada.token))


def it_listens(scene: Scene) -> None:
    a_page_begins_to_listen(scene)
    assert list(scene.world.connections.of(scene.ada.inbox.address)).count("second") == 1

    it_is_heard_of_no_more_once_it_ends(scene, "second")


def the_ticket_is_shown_to_listen(scene: Scene) -> None:
    scene.service.listening.begin_with_ticket("second", scene.notes["ticket"])


def it_listens_or_needs_another_ticket(scene: Scene) -> None:
    """A ticket that was used is used, whatever came of it."""
    with contextlib.suppress(InvalidTicketError):
        the_ticket_is_shown_to_listen(scene)
    if "second" not in scene.world.connections.of(scene.ada.inbox.address):
        ada_has_a_ticket(scene)
        the_ticket_is_shown_to_listen(scene)

    it_is_heard_of_no_more_once_it_ends(scene, "second")


def the_page_goes(scene: Scene) -> None:
    scene.service.listening.end("page")


def it_goes_again_and_is_forgotten(scene: Scene) -> None:
    it_is_heard_of_no_more_once_it_ends(scene, "page")


def it_is_heard_of_no_more_once_it_ends(scene: Scene, connection_id: str) -> None:
    scene.service.listening.end(connection_id)

    assert connection_id not in str(scene.world.items())


# The gate


def somebody_is_let_in(scene: Scene) -> None:
    scene.service.gate.admit(CALLER, "mayfly.test")


def the_share_is_not_more_than_it_was(scene: Scene) -> None:
    somebody_is_let_in(scene)

    counts = [int(item["count"]["N"]) for item in scene.world.items() if "count" in item]
    assert len(counts) == 3
    assert all(1 <= count <= 3 for count in counts)


def somebody_waits(scene: Scene) -> None:
    assert scene.service.gate.may_wait("inbox", 20)


def a_key_is_given_out(scene: Scene) -> None:
    scene.service.world.keys.put(hash_of_key("key"), ApiKey(name="acme", creates_per_hour=9))


def it_lets_its_holder_in(scene: Scene) -> None:
    a_key_is_given_out(scene)
    its_holder_is_let_in(scene)
    the_keys_are_listed(scene)


def its_holder_is_let_in(scene: Scene) -> None:
    scene.service.gate.admit(Caller(key="key"), "mayfly.test")


def the_keys_are_listed(scene: Scene) -> None:
    assert [key.name for key in scene.service.world.keys.all()] == ["acme"]


def it_is_taken_back(scene: Scene) -> None:
    scene.service.world.keys.remove("acme")


def it_lets_nobody_in(scene: Scene) -> None:
    it_is_taken_back(scene)
    assert list(scene.world.keys.all()) == []


# Large answers


def something_is_lent(scene: Scene) -> None:
    scene.service.world.downloads.lend(
        scene.ada.inbox.id, b"lent", filename="a.txt", media_type="text/plain", seconds=60
    )


def it_is_swept_within_minutes(scene: Scene) -> None:
    something_is_lent(scene)
    scene.service.clock.advance(600)
    scene.service.sweep()

    assert scene.world.objects() == {}


_PURGED: Final = (
    *("PostToConnection", "DeleteConnection", "BatchWriteItem"),
    *("BatchWriteItem", "DeleteObjects", "DeleteItem"),
)

STORIES: Final[Mapping[str, Story]] = {
    "mail is delivered": Story(
        of=Delivery.deliver,
        first=mail_comes_to_several,
        done=deliver,
        then=deliver_again_and_find_it_once,
        writes=(
            *("PutObject", "TransactWriteItems", "PostToConnection"),
            *("PutObject", "TransactWriteItems"),
            *("DeleteObjects", "DeleteObjects"),
        ),
    ),
    "mail is delivered to a full inbox": Story(
        of=Delivery.deliver,
        first=mail_comes_and_ada_has_as_much_as_she_may,
        done=deliver,
        then=deliver_again_and_find_what_was_there,
        writes=(
            *("PutObject", "TransactWriteItems", "TransactWriteItems", "DeleteObjects"),
            "DeleteObjects",
        ),
    ),
    "mail is delivered where a page has gone": Story(
        of=Delivery.deliver,
        first=mail_comes,
        done=deliver_where_nobody_listens_any_more,
        then=the_page_is_forgotten_or_told,
        writes=("PutObject", "TransactWriteItems", "BatchWriteItem", "DeleteObjects"),
    ),
    "the sweep finds an inbox": Story(
        of=Purge.sweep,
        first=ada_s_time_is_up,
        done=sweep,
        then=sweep_again_and_find_nothing,
        writes=("TransactWriteItems", *_PURGED, "DeleteObjects"),
    ),
    "the sweep finds a purge that was begun": Story(
        of=Purge.sweep,
        first=a_sweep_ended_half_way,
        done=sweep,
        then=sweep_again_and_find_nothing,
        writes=(*_PURGED, "DeleteObjects"),
    ),
    "an owner deletes the inbox": Story(
        of=Purge.delete,
        first=a_day_passes_in_ada_s_inbox,
        done=ada_deletes_her_inbox,
        then=ada_asks_again_or_the_sweep_does,
        writes=("TransactWriteItems", "DeleteObjects", *_PURGED),
    ),
    "an inbox is made": Story(
        of=Reception.create,
        done=cyd_makes_an_inbox,
        then=cyd_has_it_or_it_goes_with_its_time,
        writes=("TransactWriteItems",),
    ),
    "an inbox is opened": Story(
        of=Reception.open, done=ada_shows_her_token, then=ada_shows_her_token
    ),
    "a wrong token is shown": Story(
        of=Reception.open,
        done=a_thief_shows_a_token_of_their_own,
        then=a_thief_shows_a_token_of_their_own,
    ),
    "an inbox is extended": Story(
        of=Reception.extend,
        done=ada_extends_her_inbox,
        then=she_asks_again_and_it_lives_as_long,
        writes=("UpdateItem",),
    ),
    "mails are listed": reads(Reading.page, lambda reading, ada, _: reading.page(ada, Search())),
    "mail is waited for": reads(
        Reading.wait, lambda reading, ada, _: reading.wait(ada, Search(subject="none"), 1)
    ),
    "a mail is read": reads(Reading.message, lambda reading, ada, id: reading.message(ada, id)),
    "a mail is shown": reads(Reading.mail, lambda reading, ada, id: reading.mail(ada, id)),
    "a source is read": reads(Reading.source, lambda reading, ada, id: reading.source(ada, id)),
    "an attachment is read": reads(
        Reading.attachment, lambda reading, ada, id: reading.attachment(ada, id, "1")
    ),
    "a mail is asked for": reads(
        Reading.require, lambda reading, ada, id: reading.require(ada, id)
    ),
    "a mail is marked": Story(
        of=Reading.mark_seen,
        first=ada_has_a_mail,
        done=ada_marks_it,
        then=she_marks_it_again_and_it_is,
        writes=("UpdateItem",),
    ),
    "a mail is deleted": Story(
        of=Reading.delete,
        first=ada_has_a_mail,
        done=ada_deletes_it,
        then=until_it_is_gone(ada_deletes_it),
        writes=("TransactWriteItems", "DeleteObjects"),
    ),
    "an inbox is emptied": Story(
        of=Reading.empty,
        first=ada_has_a_mail,
        done=ada_empties_her_inbox,
        then=until_it_is_gone(ada_empties_her_inbox),
        writes=("TransactWriteItems", "DeleteObjects"),
    ),
    "a ticket is given out": Story(
        of=TicketOffice.issue, done=ada_has_a_ticket, then=ada_has_a_ticket
    ),
    "a ticket is shown": Story(
        of=TicketOffice.redeem, first=ada_has_a_ticket, done=she_shows_it, then=she_shows_it
    ),
    "a ticket lets listen": Story(
        of=Listening.begin_with_ticket,
        first=ada_has_a_ticket,
        done=the_ticket_is_shown_to_listen,
        then=it_listens_or_needs_another_ticket,
        writes=("UpdateItem", "BatchWriteItem"),
    ),
    "a page begins to listen": Story(
        of=Listening.begin,
        done=a_page_begins_to_listen,
        then=it_listens,
        writes=("BatchWriteItem",),
    ),
    "a page goes": Story(
        of=Listening.end,
        done=the_page_goes,
        then=it_goes_again_and_is_forgotten,
        writes=("BatchWriteItem",),
    ),
    "a client is let in": Story(
        of=Gate.admit,
        done=somebody_is_let_in,
        then=the_share_is_not_more_than_it_was,
        writes=("UpdateItem", "UpdateItem", "UpdateItem"),
    ),
    "the holder of a key is let in": Story(
        of=Gate.admit,
        first=a_key_is_given_out,
        done=its_holder_is_let_in,
        then=its_holder_is_let_in,
        writes=("UpdateItem", "UpdateItem"),
    ),
    "a wait is granted": Story(
        of=Gate.may_wait,
        done=somebody_waits,
        then=somebody_waits,
        writes=("UpdateItem", "UpdateItem"),
    ),
    "a key is given out": Story(
        of="keys", done=a_key_is_given_out, then=it_lets_its_holder_in, writes=("PutItem",)
    ),
    "the keys are listed": Story(
        of="keys", first=a_key_is_given_out, done=the_keys_are_listed, then=the_keys_are_listed
    ),
    "a key is taken back": Story(
        of="keys",
        first=a_key_is_given_out,
        done=it_is_taken_back,
        then=it_lets_nobody_in,
        writes=("BatchWriteItem",),
    ),
    "a large answer is lent": Story(
        of="downloads",
        done=something_is_lent,
        then=it_is_swept_within_minutes,
        writes=("PutObject",),
    ),
}
