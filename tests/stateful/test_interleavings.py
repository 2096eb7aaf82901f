"""Deliveries, sweeps, extensions, deletions and new owners, interleaved call by call, some killed.

Whatever the order, in the end every accepted mail of an inbox that still lives is listed exactly
once and can be opened, unless there was no room or its owner deleted it, which is for good; none
reaches whoever has the address next; the counters are true, and nothing is left of an inbox that
has gone.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import ClassVar, Final

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from mayfly.core.errors import AddressTakenError
from mayfly.core.identity import message_id
from mayfly.core.inbox import Caps, Inbox, is_live
from mayfly.core.notification import Notification
from mayfly.inboxes import OpenInbox, Wish
from mayfly.ports import Binding
from mayfly.sealing import Hpke
from tests.builders import DOMAINS, a_notification, a_source
from tests.stateful.stepping import Died, Task
from tests.stateful.world import stepped

NAMES: Final = ("ada", "bob")
SOURCE: Final = a_source(text="Your code is 482913.\n")

# CI takes so many runs of so many steps; `make soak` asks for more.
RUNS: Final = int(os.environ.get("MAYFLY_STATEFUL_RUNS", "300"))
STEPS: Final = 50
LEAST_STEPS: Final = RUNS * 40
"""Ten thousand in CI, two hundred thousand in `make soak`: runs may end early."""

# No function runs for longer; what it was doing then ends where it is.
TIMEOUT: Final = timedelta(seconds=60)


@dataclass
class Mail:
    """One accepted mail, and the inbox that was there for it when it was taken off the queue."""

    notification: Notification
    inbox_id: str | None = None
    """None when there was no living inbox at the address."""
    delivering: Task | None = None
    delivered: bool = False


@dataclass
class Owner:
    """Who made an inbox, until when it lives, and what they asked to be deleted."""

    opened: OpenInbox
    until: datetime
    deleted: bool = False
    emptying: list[Task] = field(default_factory=list)
    removed: set[str] = field(default_factory=set)


@dataclass
class Interleavings(RuleBasedStateMachine):
    """The machine: each rule starts something, or lets something make one more call."""

    mails: list[Mail] = field(default_factory=list)
    owners: list[Owner] = field(default_factory=list)
    tasks: list[tuple[datetime, Task]] = field(default_factory=list)

    steps: ClassVar[int] = 0

    def __post_init__(self) -> None:
        super().__init__()

    __hash__ = object.__hash__

    @initialize(messages=st.sampled_from((1, 2, 1000)))
    def an_empty_world(self, messages: int) -> None:
        """Nobody has done anything yet; so many mails fit into an inbox."""
        self.caps = Caps(messages=messages, size=10**9)
        self.stepped = stepped(caps=self.caps)
        self.world = self.stepped.world

    @invariant()
    def what_was_removed_is_remembered(self) -> None:
        """By us, whatever the world does."""
        Interleavings.steps += 1
        for owner in self.owners:
            inbox = self._inbox_of(owner)
            if inbox is not None:
                owner.removed |= self.world.table.removed[inbox.address]

    @rule(name=st.sampled_from(NAMES), lifetime=st.sampled_from((60, 3600)))
    def somebody_makes_an_inbox(self, name: str, lifetime: int) -> None:
        """If the name is free."""
        try:
            opened = self.stepped.reception.create(Wish(local_part=name, lifetime_seconds=lifetime))
        except AddressTakenError:
            return
        self.owners.append(Owner(opened, until=opened.inbox.expires_at))

    @rule(name=st.sampled_from(NAMES))
    def a_mail_is_accepted(self, name: str) -> None:
        """SES has stored it; its notification is in the queue."""
        notification = a_notification(
            f"{name}@{DOMAINS[0]}",
            ses_id=f"ses-{len(self.mails)}",
            received_at=self.world.clock(),
        )
        self.world.receive(notification.key, SOURCE)
        self.mails.append(Mail(notification, inbox_id=self._living(name)))

    @precondition(lambda self: any(not mail.delivered for mail in self.mails))
    @rule(data=st.data())
    def the_queue_hands_out_a_notification(self, data: st.DataObject) -> None:
        """Again, where it was not acknowledged; twice at once, as queues may."""
        waiting = [mail for mail in self.mails if not mail.delivered]
        self._hand_out(data.draw(st.sampled_from(waiting)))

    @rule()
    def the_sweep_runs(self) -> None:
        """Every minute, and sometimes two at once."""
        self._start("sweep", self.stepped.sweep)

    @precondition(lambda self: any(not owner.deleted for owner in self.owners))
    @rule(data=st.data(), wish=st.sampled_from((60, 3600, 3600, "empty", "delete")))
    def an_owner_acts(self, data: st.DataObject, wish: str | int) -> None:
        """Extends the inbox by so many seconds, if it is not too late, empties or deletes it."""
        owner = data.draw(st.sampled_from([o for o in self.owners if not o.deleted]))
        if wish == "delete":
            owner.deleted = True
            self._start("delete", lambda: self.stepped.purge.delete(owner.opened.inbox))
        elif wish == "empty":
            task = self._start("empty", lambda: self.stepped.reading.empty(owner.opened))
            owner.emptying.append(task)
        else:
            until = self.world.clock() + timedelta(seconds=int(wish))
            if self.world.inboxes.extend(owner.opened.inbox, until, self.world.clock()):
                owner.until = until

    @rule(seconds=st.sampled_from((1, 1, 1, 1, 59, 301)))
    def time_passes(self, seconds: int) -> None:
        """For everybody; some have worked for too long then."""
        self.world.clock.advance(seconds)
        for began, task in self.tasks:
            if not task.done and self.world.clock() - began >= TIMEOUT:
                task.kill()
        self._acknowledge()

    @precondition(lambda self: self._at_work())
    @rule(data=st.data(), calls=st.integers(1, 9))
    def somebody_goes_on(self, data: st.DataObject, calls: int) -> None:
        """By so many calls."""
        task = data.draw(st.sampled_from(self._at_work()))
        for _ in range(calls):
            if not task.done:
                task.step()
        self._acknowledge()

    @precondition(lambda self: self._at_work())
    @rule(data=st.data())
    def somebody_is_killed(self, data: st.DataObject) -> None:
        """Before the next call."""
        data.draw(st.sampled_from(self._at_work())).kill()
        self._acknowledge()

    def teardown(self) -> None:
        """In the end everything that began ends, and the queue is emptied."""
        if not hasattr(self, "world"):
            return
        for task in self._at_work():
            task.finish()
        self._acknowledge()
        for mail in self.mails:
            if not mail.delivered:
                self._hand_out(mail).finish()
        self._acknowledge()
        for owner in self.owners:
            if any(task.error for task in owner.emptying):
                self._start("empty again", self._emptied_again(owner)).finish()
        self._check_errors()
        self._start("the last sweep", self.stepped.sweep).finish()
        self._check()

    def _start(self, name: str, work: Callable[[], object]) -> Task:
        task = Task(name, work)
        self.tasks.append((self.world.clock(), task))
        return task

    def _at_work(self) -> list[Task]:
        return [task for _, task in self.tasks if not task.done]

    def _emptied_again(self, owner: Owner) -> Callable[[], object]:
        """Whoever saw an error asks again."""
        return lambda: self.stepped.reading.empty(owner.opened)

    def _inbox_of(self, owner: Owner) -> Inbox | None:
        inbox = self.world.inboxes.get(owner.opened.inbox.address)
        return inbox if inbox is not None and inbox.id == owner.opened.inbox.id else None

    def _hand_out(self, mail: Mail) -> Task:
        task = self._start("delivery", lambda: self.stepped.delivery.deliver(mail.notification))
        mail.delivering = task
        return task

    def _acknowledge(self) -> None:
        """A delivery that ended without an error takes its notification off the queue."""
        for mail in self.mails:
            if mail.delivering and mail.delivering.done and mail.delivering.error is None:
                mail.delivered = True

    def _living(self, name: str) -> str | None:
        inbox = self.world.inboxes.get(f"{name}@{DOMAINS[0]}")
        return inbox.id if inbox and is_live(inbox, self.world.clock()) else None

    def _check_errors(self) -> None:
        errors = [task.error for _, task in self.tasks if task.error is not None]
        assert all(isinstance(error, Died) for error in errors), errors

    def _check(self) -> None:
        living = {}
        for owner in self.owners:
            inbox = self._inbox_of(owner)
            if inbox is not None and is_live(inbox, self.world.clock()):
                living[inbox.id] = owner
                self._check_living(inbox, owner)
            else:
                gone = owner.deleted or self.world.clock() >= owner.until
                assert gone, "an inbox that should live"
        kept = {key.split("/")[1] for key in self.world.bucket.keys("mail/")}
        assert kept <= living.keys(), "sources of an inbox that has gone"
        assert self.world.bucket.keys("incoming/") == [], "mail that nobody delivered"
        rows = {row.inbox.id for row in self.world.table.rows.values()}
        assert rows == living.keys(), "rows of inboxes that have gone"
        addresses = {address for address, found in self.world.table.entries.items() if found}
        assert addresses <= {owner.opened.inbox.address for owner in living.values()}

    def _check_living(self, inbox: Inbox, owner: Owner) -> None:
        entries = list(self.world.index.newest(inbox.address))
        assert inbox.message_count == len(entries)
        assert inbox.size == sum(entry.size for entry in entries)
        assert len({entry.arrival for entry in entries}) == len(entries)
        for entry in entries:
            sealed = self.world.sources.get(inbox.id, entry.id)
            assert sealed is not None, "a listed mail without its source"
            binding = Binding("source", inbox.id, entry.id)
            assert Hpke().open(owner.opened.token.secret, sealed, binding) == SOURCE
        due = {_id(inbox, mail) for mail in self.mails if mail.inbox_id == inbox.id}
        # Accepted a moment before the inbox was made, when there was none.
        early = {_id(inbox, mail) for mail in self.mails if mail.inbox_id is None}
        listed = {entry.id for entry in entries}
        assert listed <= due | early, "a mail of another, or of who was here before"
        assert len(listed) <= self.caps.messages
        assert not listed & owner.removed, "a mail that was deleted or refused came back"
        assert due - owner.removed <= listed | set(self.world.index.removed(inbox.address)), "lost"
        if not owner.emptying and len(due | early) <= self.caps.messages:
            assert due <= listed, "a mail was refused where there was room"
        assert len(self.world.bucket.keys(f"mail/{inbox.id}/")) == len(entries)


def _id(inbox: Inbox, mail: Mail) -> str:
    accepted = mail.notification
    return message_id(inbox.id, accepted.ses_id, accepted.received_at)


def test_whatever_the_order_it_ends_well() -> None:
    run_state_machine_as_test(
        Interleavings,
        settings=settings(
            max_examples=RUNS,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )

    assert Interleavings.steps >= LEAST_STEPS
