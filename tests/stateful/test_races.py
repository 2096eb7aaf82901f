"""Every point of one thing at which another may come in between, one after the other."""

from collections.abc import Callable
from typing import Final

import pytest

from mayfly.inboxes import OpenInbox, Wish
from tests.builders import HOUR, SECOND, a_notification, a_source
from tests.stateful.stepping import Task
from tests.stateful.world import SteppedWorld, stepped

# More than any of them makes; a point after the last call is the end.
CALLS: Final = range(10)

SOURCE: Final = a_source()


def a_living_inbox(here: SteppedWorld) -> OpenInbox:
    return here.reception.create(Wish(local_part="ada", lifetime_seconds=600))


def an_accepted_mail(here: SteppedWorld, name: str = "the mail") -> Callable[[], object]:
    """A mail for it, and how it is delivered."""
    notification = a_notification("ada@mayfly.test", ses_id=name, received_at=here.world.clock())
    here.world.receive(notification.key, SOURCE)
    return lambda: here.delivery.deliver(notification)


def after(calls: int, work: Callable[[], object]) -> Task:
    """Something that has made so many calls."""
    task = Task("it", work)
    go_on(task, calls)
    return task


def go_on(task: Task, calls: int) -> None:
    """By so many calls, or to the end."""
    for _ in range(calls):
        if not task.done:
            task.step()


def nothing_is_left(here: SteppedWorld) -> bool:
    world = here.world
    entries = any(world.table.entries.values())
    return not (world.bucket.objects or world.table.rows or entries)


@pytest.mark.parametrize("more", CALLS)
@pytest.mark.parametrize("calls", CALLS)
def test_a_purge_in_the_middle_of_a_delivery_that_may_die_leaves_nothing(
    calls: int, more: int
) -> None:
    here = stepped()
    a_living_inbox(here)
    an_accepted_mail(here, "an earlier one")()
    deliver = an_accepted_mail(here)
    delivery = after(calls, deliver)
    here.world.clock.advance(601)

    here.sweep()
    go_on(delivery, more)
    if not delivery.done:
        delivery.kill()
    deliver()

    assert nothing_is_left(here)


@pytest.mark.parametrize("more", CALLS)
@pytest.mark.parametrize("calls", CALLS)
def test_a_delivery_in_the_middle_of_a_purge_that_may_die_leaves_nothing(
    calls: int, more: int
) -> None:
    here = stepped()
    opened = a_living_inbox(here)
    an_accepted_mail(here, "an earlier one")()
    deliver = an_accepted_mail(here)
    purge = after(calls, lambda: here.purge.delete(opened.inbox))

    deliver()
    go_on(purge, more)
    if not purge.done:
        purge.kill()
    here.world.clock.advance(601)
    here.sweep()

    assert nothing_is_left(here)


@pytest.mark.parametrize("calls", CALLS)
def test_an_inbox_that_is_extended_in_time_outlives_the_sweep_or_is_gone_whole(calls: int) -> None:
    here = stepped()
    opened = a_living_inbox(here)
    an_accepted_mail(here)()
    here.world.clock.advance(600)
    sweep = after(calls, here.sweep)

    # The clock of whoever extends may be a moment behind the sweep's.
    inbox = opened.inbox
    extended = here.world.inboxes.extend(inbox, inbox.expires_at + HOUR, inbox.expires_at - SECOND)
    sweep.finish()

    if extended:
        assert len(list(here.world.index.newest("ada@mayfly.test"))) == 1
        assert len(here.world.bucket.keys("mail/")) == 1
    else:
        assert nothing_is_left(here)


@pytest.mark.parametrize("calls", CALLS)
def test_two_sweeps_at_once_are_as_one(calls: int) -> None:
    here = stepped()
    a_living_inbox(here)
    an_accepted_mail(here)()
    here.world.clock.advance(600)
    first = after(calls, here.sweep)

    here.sweep()
    first.finish()

    assert first.error is None
    assert nothing_is_left(here)


@pytest.mark.parametrize("dies", [False, True], ids=["goes on", "dies"])
@pytest.mark.parametrize("calls", CALLS)
def test_two_deliveries_of_one_mail_at_once_list_it_once(calls: int, dies: bool) -> None:
    here = stepped()
    a_living_inbox(here)
    deliver = an_accepted_mail(here)
    first = after(calls, deliver)

    deliver()
    if dies and not first.done:
        first.kill()
    first.finish()

    inbox = here.world.inboxes.get("ada@mayfly.test")
    assert inbox is not None
    assert (inbox.message_count, inbox.arrivals) == (1, 1)
    assert len(list(here.world.index.newest("ada@mayfly.test"))) == 1
    assert len(here.world.bucket.keys("mail/")) == 1
    assert here.world.bucket.keys("incoming/") == []


@pytest.mark.parametrize("calls", CALLS)
def test_a_delivery_that_dies_is_done_again(calls: int) -> None:
    here = stepped()
    a_living_inbox(here)
    deliver = an_accepted_mail(here)
    first = after(calls, deliver)

    if not first.done:
        first.kill()
    deliver()

    inbox = here.world.inboxes.get("ada@mayfly.test")
    assert inbox is not None
    assert (inbox.message_count, inbox.size) == (1, len(SOURCE))
    assert len(list(here.world.index.newest("ada@mayfly.test"))) == 1
    assert here.world.bucket.keys("incoming/") == []
