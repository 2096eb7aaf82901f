"""The use cases over a world in memory, and the functions over emulated AWS."""

from collections.abc import Iterator

import pytest

from tests.lambdas import Functions, loaded
from tests.service import Service, open_service
from tests.worlds import Aws, MemoryWorld, in_memory


@pytest.fixture
def world() -> MemoryWorld:
    """An empty world, in memory."""
    return in_memory()


@pytest.fixture
def service(world: MemoryWorld) -> Service:
    """Mayfly over it, with the settings that it has by itself."""
    return open_service(world)


@pytest.fixture(scope="module")
def functions(aws: Aws) -> Iterator[Functions]:
    """The functions, with the settings that they have by themselves.

    All tests of a module share them, so each makes inboxes of its own; the clock goes on.
    """
    with loaded(aws.world()) as functions:
        yield functions
