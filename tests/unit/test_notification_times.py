"""What a notification says of SES's own time."""

import json
from typing import Any

import pytest

from mayfly.core import notification


def body(**receipt: Any) -> str:  # noqa: ANN401 - any field of it
    return json.dumps(
        {
            "notificationType": "Received",
            "mail": {"messageId": "one", "timestamp": "2026-11-23T12:00:00.000Z"},
            "receipt": {"recipients": ["a@x.test"], "action": {}, **receipt},
        }
    )


def test_the_time_that_ses_took_is_read_in_seconds() -> None:
    read = notification.read(body(processingTimeMillis=574))

    assert read is not None
    assert read.ses_seconds == 0.574


@pytest.mark.parametrize("receipt", [{}, {"processingTimeMillis": None}])
def test_ses_may_keep_its_time_to_itself(receipt: dict[str, Any]) -> None:
    read = notification.read(body(**receipt))

    assert read is not None
    assert read.ses_seconds is None
