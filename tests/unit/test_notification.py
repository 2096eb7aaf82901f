"""The notification of SES, as it really comes."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from mayfly.core import notification
from mayfly.core.message import Verdicts
from mayfly.core.notification import UnreadableNotificationError


def a_body(*, receipt: dict[str, Any] | None = None, mail: dict[str, Any] | None = None) -> str:
    """A notification as the S3 action publishes it, with what a test changes."""
    return json.dumps(
        {
            "notificationType": "Received",
            "mail": {
                "timestamp": "2026-11-23T12:00:00.123Z",
                "messageId": "ses-1",
                "source": "bounces@acme.example",
                **(mail or {}),
            },
            "receipt": {
                "timestamp": "2026-11-23T12:00:01.456Z",
                "recipients": ["ada@mayfly.test"],
                "spamVerdict": {"status": "PASS"},
                "virusVerdict": {"status": "FAIL"},
                "spfVerdict": {"status": "GRAY"},
                "dkimVerdict": {"status": "PROCESSING_FAILED"},
                "action": {"type": "S3", "objectKey": "incoming/ses-1"},
                **(receipt or {}),
            },
        }
    )


def test_what_delivery_needs_is_read() -> None:
    read = notification.read(a_body())

    assert read is not None
    assert (read.ses_id, read.key) == ("ses-1", "incoming/ses-1")
    assert read.received_at == datetime(2026, 11, 23, 12, 0, 1, 456_000, tzinfo=UTC)
    assert read.recipients == ("ada@mayfly.test",)
    assert read.sender == "bounces@acme.example"


def test_only_pass_fail_and_gray_are_findings() -> None:
    read = notification.read(a_body())

    assert read is not None
    assert read.verdicts == Verdicts(
        spam="pass", virus="fail", spf="gray", dkim="none", dmarc="none"
    )


@pytest.mark.parametrize("verdict", [None, "FAIL", {}, {"status": None}, {"status": 7}, []])
def test_a_verdict_in_no_known_form_is_no_finding(verdict: object) -> None:
    read = notification.read(a_body(receipt={"spamVerdict": verdict}))

    assert read is not None
    assert read.verdicts.spam == "none"


@pytest.mark.parametrize("key", ["ses-1", "incoming/ses-1"])
def test_the_key_is_understood_with_and_without_its_prefix(key: str) -> None:
    read = notification.read(a_body(receipt={"action": {"objectKey": key}}))

    assert read is not None
    assert read.key == "incoming/ses-1"


def test_without_a_key_the_mails_own_id_is_it() -> None:
    read = notification.read(a_body(receipt={"action": {}}))

    assert read is not None
    assert read.key == "incoming/ses-1"


def test_a_recipient_that_is_named_twice_is_one() -> None:
    read = notification.read(a_body(receipt={"recipients": ["a@x.test", "a@x.test", "b@x.test"]}))

    assert read is not None
    assert read.recipients == ("a@x.test", "b@x.test")


def test_half_a_character_in_a_recipient_loses_no_mail() -> None:
    read = notification.read(a_body(receipt={"recipients": ["a\ud800b@run-7.mayfly.test"]}))

    assert read is not None
    assert read.recipients == ("a?b@run-7.mayfly.test",)


def test_a_time_without_a_zone_is_utc_and_the_mails_own_serves_too() -> None:
    read = notification.read(
        a_body(receipt={"timestamp": None}, mail={"timestamp": "2026-11-23T12:00:00"})
    )

    assert read is not None
    assert read.received_at == datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_a_bounce_has_no_sender() -> None:
    read = notification.read(a_body(mail={"source": None}))

    assert read is not None
    assert read.sender == ""


@pytest.mark.parametrize(
    "body",
    ["", "Successfully validated SNS topic", "[]", "null", "{}", '{"notificationType":"Bounce"}'],
)
def test_what_announces_no_mail_is_none(body: str) -> None:
    assert notification.read(body) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"receipt": {"recipients": None}},
        {"receipt": {"recipients": [7]}},
        {"receipt": {"action": None}},
        {"receipt": {"timestamp": "yesterday"}},
        {"receipt": {"timestamp": 7}},
        {"mail": {"messageId": None}},
    ],
)
def test_a_mail_that_cannot_be_delivered_is_said_so_without_quoting_it(
    changes: dict[str, Any],
) -> None:
    with pytest.raises(UnreadableNotificationError) as said:
        notification.read(a_body(**changes))

    assert "ada" not in str(said.value)
    assert "yesterday" not in str(said.value)
