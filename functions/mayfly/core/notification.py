"""The notification that SES publishes once it has stored a mail (S3 action with a topic).

Read tolerantly: real ones lack subjects, recipients in the headers, or carry verdicts that no
model lists (https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html).
Only what delivery cannot do without is required.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from mayfly.core.message import Verdict, Verdicts

INCOMING_PREFIX: Final = "incoming/"

# SES also says PROCESSING_FAILED, and DISABLED where scanning is off: neither is a finding.
_VERDICTS: Final[Mapping[str, Verdict]] = {"PASS": "pass", "FAIL": "fail", "GRAY": "gray"}


class UnreadableNotificationError(ValueError):
    """The notification announces a mail but does not say which or for whom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """One mail that was accepted: `key` is where it lies, `sender` and `recipients` are those of
    the envelope, `ses_seconds` is how long SES itself took, where it says so.
    """

    ses_id: str
    key: str
    received_at: datetime
    sender: str
    recipients: tuple[str, ...]
    verdicts: Verdicts
    ses_seconds: float | None = None


def read(body: str) -> Notification | None:
    """The mail that a notification announces; None when it announces none, as the one that SES
    sends when a rule is set up does.

    Raises UnreadableNotificationError when it does, but in a form that cannot be delivered.
    """
    try:
        content = json.loads(body)
    except ValueError:
        return None
    if not isinstance(content, dict) or content.get("notificationType") != "Received":
        return None
    try:
        return _received(content)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UnreadableNotificationError(type(error).__name__) from None


def _received(content: Mapping[str, Any]) -> Notification:
    mail, receipt = content["mail"], content["receipt"]
    return Notification(
        ses_id=_text(mail["messageId"]),
        key=_key(receipt["action"].get("objectKey") or mail["messageId"]),
        received_at=_time(receipt.get("timestamp") or mail["timestamp"]),
        sender=mail["source"] if isinstance(mail.get("source"), str) else "",
        recipients=tuple(dict.fromkeys(_text(recipient) for recipient in receipt["recipients"])),
        verdicts=Verdicts(
            spam=_verdict(receipt, "spamVerdict"),
            virus=_verdict(receipt, "virusVerdict"),
            spf=_verdict(receipt, "spfVerdict"),
            dkim=_verdict(receipt, "dkimVerdict"),
            dmarc=_verdict(receipt, "dmarcVerdict"),
        ),
        ses_seconds=_seconds(receipt.get("processingTimeMillis")),
    )


def _key(object_key: str) -> str:
    """The documentation's key lacks the rule's prefix; the one in real notifications has it."""
    return INCOMING_PREFIX + object_key.removeprefix(INCOMING_PREFIX)


def _time(stamp: str) -> datetime:
    moment = datetime.fromisoformat(stamp)
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)


def _seconds(milliseconds: object) -> float | None:
    return milliseconds / 1000 if isinstance(milliseconds, int) else None


def _verdict(receipt: Mapping[str, Any], name: str) -> Verdict:
    found = receipt.get(name)
    status = found.get("status") if isinstance(found, dict) else None
    return _VERDICTS.get(status, "none") if isinstance(status, str) else "none"


def _text(value: object) -> str:
    """The text, writable as UTF-8: JSON may hold halves of characters (RFC 8259 §8.2)."""
    if not isinstance(value, str):
        raise TypeError
    return value.encode("utf-8", "replace").decode()
