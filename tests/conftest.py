"""What all tests share: an emulated AWS where one is asked for, and examples that never differ."""

from collections.abc import Iterator

import hypothesis
import pytest
from moto import mock_aws

from tests.worlds import REGION, Aws, emulated

# The same examples in every run, and no deadline: timing never decides a test.
hypothesis.settings.register_profile("mayfly", derandomize=True, deadline=None)
hypothesis.settings.load_profile("mayfly")


@pytest.fixture(scope="module")
def aws() -> Iterator[Aws]:
    """AWS, emulated in this process; empty again for the next module."""
    with pytest.MonkeyPatch.context() as environment, mock_aws():
        environment.setenv("AWS_DEFAULT_REGION", REGION)
        yield emulated()
