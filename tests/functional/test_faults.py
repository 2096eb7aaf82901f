"""Whatever call fails, and wherever a process dies: in the end all is as if nothing had happened.

Each test first does a thing undisturbed and notes its calls to AWS. Then, for each of them, it does
the thing anew in a fresh world where that call fails before it happened, and, if it writes, again
where the process dies when it has; and does what AWS then does: the queue brings the mail again,
the next minute brings the next sweep.
"""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final, Literal

import pytest
from botocore.exceptions import ClientError

from mayfly.core.errors import InboxExpiredError
from mayfly.inboxes import OpenInbox
from tests.builders import a_notification, a_source
from tests.service import Service, open_service
from tests.worlds import Aws, AwsWorld

Fault = Literal["fails", "dies after"]

READS: Final = ("Get", "Query", "List")


class Died(BaseException):
    """The process has ended: nothing catches that."""


@dataclass
class Calls:
    """The calls to AWS, in order; one of them may go wrong."""

    fault: Fault | None = None
    at: int = 0
    names: list[str] = field(default_factory=list)

    def before(self, model: Any, **_: object) -> None:  # noqa: ANN401 - botocore's
        """A call is about to be made."""
        if self.fault == "fails" and len(self.names) == self.at:
            self.names.append(model.name)
            raise ClientError({"Error": {"Code": "InternalServerError"}}, model.name)
        self.names.append(model.name)

    def after(self, **_: object) -> None:
        """A call was made."""
        if self.fault == "dies after" and len(self.names) == self.at + 1:
            raise Died


@contextmanager
def noting(aws: Aws, calls: Calls) -> Iterator[None]:
    """Let `calls` see what is called meanwhile."""
    hooks = (("before-call", calls.before), ("after-call", calls.after))
    events = [client.meta.events for client in (aws.dynamodb, aws.s3, aws.sockets)]
    for each in events:
        for name, hook in hooks:
            each.register(name, hook)
    try:
        yield
    finally:
        for each in events:
            for name, hook in hooks:
                each.unregister(name, hook)


SOURCE: Final = a_source(subject="Once", text="Exactly once.\n")


@dataclass(frozen=True)
class Scene:
    """Two inboxes in a fresh world; a page listens to the first."""

    world: AwsWorld
    service: Service
    ada: OpenInbox
    bob: OpenInbox


def scene(aws: Aws) -> Scene:
    world = aws.world()
    service = open_service(world)
    ada, bob = service.inbox(local_part="ada"), service.inbox(local_part="bob")
    world.connections.add("page", ada.inbox, service.clock())
    return Scene(world, service, ada, bob)


def faults(name: str) -> tuple[Fault, ...]:
    """What may befall a call. After a read all is as before the next call."""
    return ("fails",) if name.startswith(READS) else ("fails", "dies after")


Step = Callable[[Scene], object]


def whatever_goes_wrong(
    aws: Aws, subtests: pytest.Subtests, *, first: Step, disturbed: Step, then: Step
) -> list[str]:
    """Do it undisturbed, and then once for each call and fault; the calls that were made."""
    undisturbed = Calls()
    each = scene(aws)
    first(each)
    with noting(aws, undisturbed):
        disturbed(each)
    then(each)
    for at, name in enumerate(undisturbed.names):
        for fault in faults(name):
            with subtests.test(f"call {at}, {name}, {fault}"):
                each, calls = scene(aws), Calls(fault, at)
                first(each)
                with noting(aws, calls), contextlib.suppress(ClientError, Died):
                    disturbed(each)
                assert len(calls.names) > at
                then(each)
    return undisturbed.names


NOTIFICATION: Final = a_notification("ada@mayfly.test", "bob@mayfly.test")


def mail_for_both_comes(scene: Scene) -> None:
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


def test_a_mail_is_listed_once_whatever_call_fails_and_whenever_the_process_dies(
    aws: Aws, subtests: pytest.Subtests
) -> None:
    calls = whatever_goes_wrong(
        aws,
        subtests,
        first=mail_for_both_comes,
        disturbed=deliver,
        then=deliver_again_and_find_it_once,
    )

    assert [name for name in calls if not name.startswith(READS)] == [
        *("PutObject", "TransactWriteItems", "PostToConnection"),
        *("PutObject", "TransactWriteItems"),
        "DeleteObjects",
    ]


def ada_s_time_is_up(scene: Scene) -> None:
    """There is mail, a listener, and a download on loan."""
    scene.service.fill(scene.ada, "first")
    scene.world.downloads.lend(scene.ada.inbox.id, b"lent", filename="a.txt", seconds=60)
    scene.service.reception.extend(scene.service.again(scene.bob), 7200)
    scene.service.clock.now = scene.ada.inbox.expires_at


def sweep(scene: Scene) -> None:
    scene.service.sweep()


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


def test_nothing_of_an_inbox_is_left_whatever_call_of_the_sweep_fails_or_is_its_last(
    aws: Aws, subtests: pytest.Subtests
) -> None:
    calls = whatever_goes_wrong(
        aws,
        subtests,
        first=ada_s_time_is_up,
        disturbed=sweep,
        then=sweep_again_and_find_nothing,
    )

    assert [name for name in calls if not name.startswith(READS)] == [
        "TransactWriteItems",
        *("PostToConnection", "DeleteConnection", "BatchWriteItem"),
        "BatchWriteItem",
        "DeleteObjects",
        *("DeleteItem", "DeleteObjects"),
    ]
