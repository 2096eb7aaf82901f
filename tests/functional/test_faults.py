"""Whatever call fails, and wherever a process dies: in the end all is as if nothing had happened.

Each story (tests/stories.py) is first told undisturbed, and its calls to AWS are noted. Then it is
told anew, in a fresh world, for each of them and each way in which it can go wrong
(tests/disturbed.py).
"""

import contextlib
import inspect
from collections.abc import Callable
from typing import Final

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from mayfly import ports
from mayfly.core.errors import MayflyError
from mayfly.delivery import Delivery
from mayfly.gate import Gate
from mayfly.inboxes import Reception
from mayfly.listening import Listening
from mayfly.purge import Purge
from mayfly.reading import Reading
from mayfly.tickets import TicketOffice
from tests.disturbed import READS, Calls, Died, Rival, a_rival, faults_of
from tests.stories import STORIES, a_scene
from tests.worlds import Aws

# What a client is told and a queue is answered; not what a test finds wrong.
REFUSALS: Final = (ClientError, BotoCoreError, MayflyError, Died)

USE_CASES: Final = (Delivery, Purge, Reception, Reading, TicketOffice, Listening, Gate)
# By the names that the world gives them. The vault calls AWS only now and then:
# tests/contract/test_vault.py tells what it does when that fails.
PORTS: Final = {
    "inboxes": ports.Inboxes,
    "index": ports.Index,
    "sources": ports.Sources,
    "incoming": ports.Incoming,
    "downloads": ports.Downloads,
    "connections": ports.Connections,
    "sockets": ports.Sockets,
    "counters": ports.Counters,
    "keys": ports.ApiKeys,
}


@pytest.fixture(scope="module")
def rival(aws: Aws) -> Rival:
    return a_rival()


@pytest.mark.parametrize("name", STORIES)
def test_it_ends_well_whatever_call_fails_and_whenever_the_process_dies(
    aws: Aws, rival: Rival, subtests: pytest.Subtests, name: str
) -> None:
    story, undisturbed, each = STORIES[name], Calls(rival), a_scene(aws.world())
    story.first(each)
    with undisturbed.noted(aws):
        story.done(each)
    story.then(each)

    assert tuple(call for call in undisturbed.names if not call.startswith(READS)) == story.writes
    for at, called in enumerate(undisturbed.names):
        for fault in faults_of(called):
            with subtests.test(f"call {at}, {called}, {fault.name}"):
                each, calls = a_scene(aws.world()), Calls(rival, fault, at)
                story.first(each)
                with calls.noted(aws), contextlib.suppress(*REFUSALS):
                    story.done(each)
                assert len(calls.names) > at
                story.then(each)


def methods_of(*classes: type) -> set[str]:
    """All that may be called from outside, as in `Delivery.deliver`."""
    return {
        method.__qualname__
        for each in classes
        for name, method in inspect.getmembers(each, inspect.isfunction)
        if not name.startswith("_")
    }


def test_every_use_case_has_its_story() -> None:
    """So that whoever adds one says how it ends."""
    told = {story.of.__qualname__ for story in STORIES.values() if not isinstance(story.of, str)}

    # A choice that asks nobody.
    assert methods_of(*USE_CASES) - {"Reception.domain"} == told


def test_every_call_of_a_port_is_in_a_story(aws: Aws) -> None:
    """So that whoever adds one lets it fail."""
    called, told = set[str](), set[str]()

    def note(name: str, call: Callable[[], object]) -> object:
        called.add(name)
        return call()

    for story in STORIES.values():
        scene = a_scene(aws.world(), note)
        story.first(scene)
        called.clear()
        story.done(scene)
        told |= called

    assert told >= {
        f"{name}.{method.partition('.')[2]}"
        for name, port in PORTS.items()
        for method in methods_of(port)
    }
