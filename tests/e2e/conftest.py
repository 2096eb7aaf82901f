"""One deployment for all tests of the whole."""

from collections.abc import Iterator

import pytest

from tests.e2e import deployment, emulator
from tests.e2e.service import Service


@pytest.fixture(scope="session")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """Mayfly's own template, deployed into an AWS that is emulated beside us."""
    folder = tmp_path_factory.mktemp("e2e")
    with emulator.running(folder / "ministack.log") as url:
        yield Service(deployment.deploy(url, folder))
