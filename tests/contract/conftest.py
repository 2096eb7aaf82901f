"""Each test of a port runs twice: in memory and on AWS."""

import pytest

from tests.worlds import World, in_memory


@pytest.fixture(params=["memory", "aws"])
def world(request: pytest.FixtureRequest) -> World:
    """An empty world."""
    if request.param == "memory":
        return in_memory()
    made: World = request.getfixturevalue("aws").world()
    return made
