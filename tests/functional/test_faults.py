"""Whatever call fails, and wherever a process dies: in the end all is as if nothing had happened.

Each story is first told undisturbed, and its calls to AWS are noted. Then, for each of them and
each way in which it can go wrong (tests/disturbed.py), it is told anew in a fresh world; and what
AWS or the owner then does is done: the queue brings the mail again, the next minute brings the next
sweep, whoever saw an error asks again.
"""

import contextlib
import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from mayfly.core.errors import (
    AddressTakenError,
    InboxExpiredError,
    InvalidTicketError,
    MayflyError,
    MessageNotFoundError,
)
from mayfly.delivery import Delivery
from mayfly.gate import Caller, Gate, Limits, hash_of_key
from mayfly.inboxes import OpenInbox, Reception, Wish
from mayfly.listening import Listening
from mayfly.ports import ApiKey
from mayfly.purge import Purge
from mayfly.reading import Reading, Search
from mayfly.tickets import TicketOffice
from tests.builders import a_notification
from tests.disturbed import READS, Calls, Died, Rival, a_rival, faults_of
from tests.mail import a_mail
from tests.service import Service, open_service
from tests.worlds import Aws, AwsWorld

CREATES: Final = 100
LIMITS: Final = Limits(creates_per_client=CREATES, creates_per_domain=CREATES, waiting=10)
CALLER: Final = Caller(address="192.0.2.1")


def a_mail_with_an_attachment() -> bytes:
    mail = a_mail(to="ada@mayfly.test", subject="Once", text="Exactly once.\n")
    mail.add_attachment(b"a,b\n", maintype="text", subtype="csv", filename="a.csv")
    return mail.as_bytes()


SOURCE: Final = a_mail_with_an_attachment()
NOTIFICATION: Final = a_notification("ada@mayfly.test", "bob@mayfly.test", "eve@mayfly.test")


@dataclass(frozen=True)
class Scene:
    """Three inboxes in a fresh world: a page listens to Ada's; Eve's was deleted."""

    world: AwsWorld
    service: Service
    ada: OpenInbox
    bob: OpenInbox
    notes: dict[str, str] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """The id of Ada's mail."""
        return self.notes["message"]


def scene(aws: Aws) -> Scene:
    world = aws.world()
    service = open_service(world, limits=LIMITS)
    ada, bob = service.inbox(local_part="ada"), service.inbox(local_part="bob")
    service.purge.delete(service.inbox(local_part="eve").inbox)
    world.connections.add("page", ada.inbox, service.clock())
    return Scene(world, service, ada, bob)


Step = Callable[[Scene], object]


def nothing(_: Scene) -> None:
    """No preparation."""


@dataclass(frozen=True, kw_only=True)
class Story:
    """What is prepared, done, and done after it went wrong; `writes` are the calls that change
    something, in their order.
    """

    first: Step = nothing
    done: Step
    then: Step
    writes: tuple[str, ...] = ()


# Mail comes in


def mail_comes(scene: Scene) -> None:
    scene.world.receive(NOTIFICATION.key, SOURCE)


def deliver(scene: Scene) -> None:
    scene.service.delivery.deliver(NOTIFICATION)


def deliver_again_and_find_it_once(scene: Scene) -> None:
    deliver(scene)

    for opened in (scene.ada, scene.bob):
        (summary,) = scene.service.listed(opened)
        inbox = scene.service.again(opened).inbox
        assert (inbox.arrivals, inbox.message_count, inbox.size) == (1, 1, len(SOURCE))
        assert scene.service.reading.source(opened, summary.id) == SOURCE
    assert len(scene.world.objects()) == 2


# Inboxes end


def ada_s_time_is_up(scene: Scene) -> None:
    """There is mail, a listener, and a download on loan."""
    scene.service.fill(scene.ada, "first")
    scene.world.downloads.lend(scene.ada.inbox.id, b"lent", filename="a.txt", seconds=60)
    scene.service.reception.extend(scene.service.again(scene.bob), 7200)
    scene.service.clock.now = scene.ada.inbox.expires_at


def sweep(scene: Scene) -> None:
    scene.service.sweep()


def a_day_passes_in_ada_s_inbox(scene: Scene) -> None:
    """As above, but her time is not up."""
    ada_s_time_is_up(scene)
    scene.service.clock.now = scene.ada.inbox.created_at


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


def reads(act: Callable[[Reading, OpenInbox, str], object]) -> Story:
    """Reading changes nothing: asked again, it answers as ever."""

    def read(scene: Scene) -> None:
        opened = scene.service.again(scene.ada)
        answer = act(scene.service.reading, opened, scene.message)
        assert scene.notes.setdefault("answer", repr(answer)) == repr(answer)

    return Story(first=ada_has_a_mail, done=read, then=read)


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
    scene.service.listening.begin("second", scene.notes["ticket"])


def it_listens_or_needs_another_ticket(scene: Scene) -> None:
    """A ticket that was used is used, whatever came of it."""
    with contextlib.suppress(InvalidTicketError):
        a_page_begins_to_listen(scene)
    if "second" not in scene.world.connections.of(scene.ada.inbox.address):
        ada_has_a_ticket(scene)
        a_page_begins_to_listen(scene)

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
    scene.world.keys.put(hash_of_key("key"), ApiKey(name="acme", creates_per_hour=9))


def it_lets_its_holder_in(scene: Scene) -> None:
    a_key_is_given_out(scene)
    scene.service.gate.admit(Caller(key="key"), "mayfly.test")
    assert [key.name for key in scene.world.keys.all()] == ["acme"]


def it_is_taken_back(scene: Scene) -> None:
    scene.world.keys.remove("acme")


def it_lets_nobody_in(scene: Scene) -> None:
    it_is_taken_back(scene)
    assert list(scene.world.keys.all()) == []


# Large answers


def something_is_lent(scene: Scene) -> None:
    scene.world.downloads.lend(scene.ada.inbox.id, b"lent", filename="a.txt", seconds=60)


def it_is_swept_within_minutes(scene: Scene) -> None:
    something_is_lent(scene)
    scene.service.clock.advance(600)
    scene.service.sweep()

    assert scene.world.objects() == {}


STORIES: Final = {
    Delivery.deliver: Story(
        first=mail_comes,
        done=deliver,
        then=deliver_again_and_find_it_once,
        writes=(
            *("PutObject", "TransactWriteItems", "PostToConnection"),
            *("PutObject", "TransactWriteItems"),
            *("DeleteObjects", "DeleteObjects"),
        ),
    ),
    Purge.sweep: Story(
        first=ada_s_time_is_up,
        done=sweep,
        then=sweep_again_and_find_nothing,
        writes=(
            "TransactWriteItems",
            *("PostToConnection", "DeleteConnection", "BatchWriteItem"),
            "BatchWriteItem",
            *("DeleteObjects", "DeleteObjects"),
            "TransactWriteItems",
        ),
    ),
    Purge.delete: Story(
        first=a_day_passes_in_ada_s_inbox,
        done=ada_deletes_her_inbox,
        then=ada_asks_again_or_the_sweep_does,
        writes=(
            "TransactWriteItems",
            *("PostToConnection", "DeleteConnection", "BatchWriteItem"),
            "BatchWriteItem",
            *("DeleteObjects", "DeleteObjects"),
            "TransactWriteItems",
        ),
    ),
    Reception.create: Story(
        done=cyd_makes_an_inbox,
        then=cyd_has_it_or_it_goes_with_its_time,
        writes=("TransactWriteItems",),
    ),
    Reception.open: Story(done=ada_shows_her_token, then=ada_shows_her_token),
    Reception.extend: Story(
        done=ada_extends_her_inbox,
        then=she_asks_again_and_it_lives_as_long,
        writes=("TransactWriteItems",),
    ),
    Reading.page: reads(lambda reading, ada, _: reading.page(ada, Search())),
    Reading.wait: reads(lambda reading, ada, _: reading.wait(ada, Search(subject="none"), 1)),
    Reading.message: reads(lambda reading, ada, id: reading.message(ada, id)),
    Reading.mail: reads(lambda reading, ada, id: reading.mail(ada, id)),
    Reading.source: reads(lambda reading, ada, id: reading.source(ada, id)),
    Reading.attachment: reads(lambda reading, ada, id: reading.attachment(ada, id, "1")),
    Reading.require: reads(lambda reading, ada, id: reading.require(ada, id)),
    Reading.mark_seen: Story(
        first=ada_has_a_mail,
        done=ada_marks_it,
        then=she_marks_it_again_and_it_is,
        writes=("UpdateItem",),
    ),
    Reading.delete: Story(
        first=ada_has_a_mail,
        done=ada_deletes_it,
        then=until_it_is_gone(ada_deletes_it),
        writes=("DeleteObjects", "TransactWriteItems"),
    ),
    Reading.empty: Story(
        first=ada_has_a_mail,
        done=ada_empties_her_inbox,
        then=until_it_is_gone(ada_empties_her_inbox),
        writes=("DeleteObjects", "TransactWriteItems"),
    ),
    TicketOffice.issue: Story(done=ada_has_a_ticket, then=ada_has_a_ticket),
    TicketOffice.redeem: Story(first=ada_has_a_ticket, done=she_shows_it, then=she_shows_it),
    Listening.begin: Story(
        first=ada_has_a_ticket,
        done=a_page_begins_to_listen,
        then=it_listens_or_needs_another_ticket,
        writes=("UpdateItem", "TransactWriteItems"),
    ),
    Listening.end: Story(
        done=the_page_goes, then=it_goes_again_and_is_forgotten, writes=("BatchWriteItem",)
    ),
    Gate.admit: Story(
        done=somebody_is_let_in,
        then=the_share_is_not_more_than_it_was,
        writes=("UpdateItem", "UpdateItem", "UpdateItem"),
    ),
    Gate.may_wait: Story(
        done=somebody_waits, then=somebody_waits, writes=("UpdateItem", "UpdateItem")
    ),
    "ApiKeys.put": Story(done=a_key_is_given_out, then=it_lets_its_holder_in, writes=("PutItem",)),
    "ApiKeys.remove": Story(
        first=a_key_is_given_out,
        done=it_is_taken_back,
        then=it_lets_nobody_in,
        writes=("BatchWriteItem",),
    ),
    "Downloads.lend": Story(
        done=something_is_lent, then=it_is_swept_within_minutes, writes=("PutObject",)
    ),
}


@pytest.fixture(scope="module")
def rival(aws: Aws) -> Rival:
    return a_rival()


@pytest.mark.parametrize("name", STORIES, ids=lambda name: getattr(name, "__qualname__", name))
def test_it_ends_well_whatever_call_fails_and_whenever_the_process_dies(
    aws: Aws, rival: Rival, subtests: pytest.Subtests, name: Callable[..., object] | str
) -> None:
    story, undisturbed, each = STORIES[name], Calls(rival), scene(aws)
    story.first(each)
    with undisturbed.noted(aws):
        story.done(each)
    story.then(each)

    assert tuple(name for name in undisturbed.names if not name.startswith(READS)) == story.writes
    for at, called in enumerate(undisturbed.names):
        for fault in faults_of(called):
            with subtests.test(f"call {at}, {called}, {fault.name}"):
                each, calls = scene(aws), Calls(rival, fault, at)
                story.first(each)
                with calls.noted(aws), contextlib.suppress(*REFUSALS):
                    story.done(each)
                assert len(calls.names) > at
                story.then(each)


# What a client is told and a queue is answered; not what a test finds wrong.
REFUSALS: Final = (ClientError, BotoCoreError, MayflyError, Died)


def test_every_use_case_has_its_story() -> None:
    """So that whoever adds one says how it ends."""
    use_cases = (Delivery, Purge, Reception, Reading, TicketOffice, Listening, Gate)

    public = {
        method
        for use_case in use_cases
        for name, method in inspect.getmembers(use_case, inspect.isfunction)
        if not name.startswith("_")
    }

    assert public - {Reception.domain} == {name for name in STORIES if not isinstance(name, str)}
