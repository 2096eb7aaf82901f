"""One running Mayfly for all tests of the local run."""

from collections.abc import Iterator

import pytest

from tests.running import Running, running


@pytest.fixture(scope="session")
def mayfly() -> Iterator[Running]:
    """Mayfly whole, with lifetimes short enough to see the end of."""
    with running(min_lifetime_seconds="1") as found:
        yield found
