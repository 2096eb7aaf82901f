"""Mayfly over a world: every use case, put together as the wiring does."""

import itertools
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from mayfly.core.inbox import Caps
from mayfly.core.message import Summary
from mayfly.core.policy import Policy
from mayfly.delivery import Delivery
from mayfly.gate import Gate, Limits
from mayfly.inboxes import OpenInbox, Reception, Wish
from mayfly.listening import Listening
from mayfly.ports import Admission
from mayfly.purge import Purge, Swept
from mayfly.push import Push
from mayfly.reading import Reading, Search
from mayfly.sealing import Hpke
from mayfly.tickets import TicketOffice
from tests.builders import DOMAINS, LIFETIMES, ROOMY, a_notification, a_source
from tests.fakes.world import CountingRandomness, ManualClock, ManualPause
from tests.worlds import World

COOL_DOWN: Final = timedelta(days=30)


@dataclass(frozen=True, kw_only=True)
class Service:
    """The use cases, and what tests do with them all the time."""

    world: World
    pause: ManualPause
    reception: Reception
    delivery: Delivery
    reading: Reading
    purge: Purge
    tickets: TicketOffice
    listening: Listening
    gate: Gate
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    @property
    def clock(self) -> ManualClock:
        """The clock of the world."""
        return self.world.clock

    def inbox(self, **wish: Any) -> OpenInbox:  # noqa: ANN401 - any field of it
        """A new inbox."""
        return self.reception.create(Wish(**wish))

    def again(self, opened: OpenInbox) -> OpenInbox:
        """The inbox as another request of its owner finds it."""
        return self.reception.open(str(opened.token))

    def receive(
        self, *recipients: str, source: bytes | None = None, received_at: datetime | None = None
    ) -> Counter[Admission]:
        """A mail comes: it is stored, announced and delivered."""
        announced = a_notification(
            *recipients,
            ses_id=f"ses-{next(self._numbers)}",
            received_at=received_at or self.clock(),
        )
        self.world.receive(announced.key, source or a_source())
        return self.delivery.deliver(announced)

    def fill(self, opened: OpenInbox, *subjects: str) -> None:
        """Mails come, one a second."""
        for subject in subjects:
            self.clock.advance(1)
            self.receive(opened.inbox.address, source=a_source(subject=subject))

    def listed(self, opened: OpenInbox, **search: Any) -> tuple[Summary, ...]:  # noqa: ANN401
        """What the owner finds now; `search` is any field of it."""
        return self.reading.page(self.again(opened), Search(**search)).messages

    def subjects(self, opened: OpenInbox, **search: Any) -> list[str]:  # noqa: ANN401
        """The same, by their subjects."""
        return [summary.subject for summary in self.listed(opened, **search)]

    def listen(self, opened: OpenInbox, connection_id: str) -> None:
        """A page of the owner begins to listen."""
        self.listening.begin(connection_id, str(opened.token))

    def sweep(self) -> Swept:
        """The minute is full."""
        return self.purge.sweep(out_of_time=lambda: False)


def open_service(
    world: World,
    *,
    caps: Caps = ROOMY,
    cool_down: timedelta = COOL_DOWN,
    policy: Policy | None = None,
    limits: Limits | None = None,
) -> Service:
    """All of it, with the settings that a test cares about."""
    clock, randomness, sealing = world.clock, CountingRandomness(), Hpke()
    pause = ManualPause(clock)
    push = Push(connections=world.connections, sockets=world.sockets)
    reception = Reception(
        inboxes=world.inboxes,
        sealing=sealing,
        clock=clock,
        randomness=randomness,
        domains=DOMAINS,
        lifetimes=LIFETIMES,
    )
    tickets = TicketOffice(vault=world.vault, reception=reception, clock=clock)
    return Service(
        world=world,
        pause=pause,
        reception=reception,
        delivery=Delivery(
            inboxes=world.inboxes,
            index=world.index,
            sources=world.sources,
            incoming=world.incoming,
            sealing=sealing,
            push=push,
            clock=clock,
            domains=DOMAINS,
            caps=caps,
            policy=policy or Policy(),
        ),
        reading=Reading(
            inboxes=world.inboxes,
            index=world.index,
            sources=world.sources,
            sealing=sealing,
            clock=clock,
            pause=pause,
        ),
        purge=Purge(
            inboxes=world.inboxes,
            index=world.index,
            sources=world.sources,
            downloads=world.downloads,
            push=push,
            clock=clock,
            cool_down=cool_down,
        ),
        tickets=tickets,
        listening=Listening(
            reception=reception,
            tickets=tickets,
            connections=world.connections,
            counters=world.counters,
            clock=clock,
        ),
        gate=Gate(
            counters=world.counters,
            keys=world.keys,
            vault=world.vault,
            clock=clock,
            randomness=randomness,
            limits=limits or Limits(),
        ),
    )
