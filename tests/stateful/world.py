"""Use cases over ports in memory, standing still before each call of one."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from mayfly.core.inbox import Caps
from mayfly.core.policy import Policy
from mayfly.delivery import Delivery
from mayfly.inboxes import Reception
from mayfly.purge import Purge
from mayfly.push import Push
from mayfly.reading import Reading
from mayfly.sealing import Hpke
from tests.builders import DOMAINS, LIFETIMES, ROOMY
from tests.fakes.world import CountingRandomness
from tests.stateful.stepping import Stepping
from tests.worlds import MemoryWorld, in_memory

COOL_DOWN: Final = timedelta(minutes=2)


@dataclass(frozen=True, kw_only=True)
class SteppedWorld:
    """A world in memory, and what is done in it. Making inboxes is not stepped."""

    world: MemoryWorld
    caps: Caps
    delivery: Delivery
    purge: Purge
    reading: Reading
    reception: Reception

    def sweep(self) -> None:
        """The sweep, without the threads of its own, which nobody could step."""
        for overdue in self.purge.inboxes.overdue(self.world.clock()):
            outcome = self.purge._attempt(overdue)
            if isinstance(outcome, Exception):
                raise outcome


def stepped(*, caps: Caps = ROOMY) -> SteppedWorld:
    """An empty world, in which an address can be had again at once."""
    world = in_memory()
    ports: dict[str, Any] = {
        name: Stepping(getattr(world, name))
        for name in ("inboxes", "index", "sources", "incoming", "downloads", "connections")
    }
    push = Push(connections=ports.pop("connections"), sockets=world.sockets)

    def some(*names: str) -> dict[str, Any]:
        return {name: ports[name] for name in names}

    return SteppedWorld(
        world=world,
        caps=caps,
        delivery=Delivery(
            **some("inboxes", "index", "sources", "incoming"),
            sealing=Hpke(),
            push=push,
            clock=world.clock,
            domains=DOMAINS,
            caps=caps,
            policy=Policy(),
        ),
        purge=Purge(
            **some("inboxes", "index", "sources", "downloads"),
            push=push,
            clock=world.clock,
            cool_down=COOL_DOWN,
        ),
        reading=Reading(
            **some("inboxes", "index", "sources"),
            sealing=Hpke(),
            clock=world.clock,
            pause=lambda _: None,
        ),
        reception=Reception(
            inboxes=world.inboxes,
            sealing=Hpke(),
            clock=world.clock,
            randomness=CountingRandomness(),
            domains=DOMAINS,
            lifetimes=LIFETIMES,
        ),
    )
