"""The summary: made when a mail arrives, sealed beside the index, opened when a list is read."""

import json
from dataclasses import asdict, replace
from typing import Any, Final

from mayfly.core import text
from mayfly.core.identity import epoch_ms, from_epoch_ms
from mayfly.core.message import Mail, Mailbox, Summary, Treatment, Verdicts, Verification
from mayfly.core.notification import Notification

# DynamoDB refuses items over 400 KB; a summary is a line in a list.
MAX_SUBJECT: Final = 500
MAX_NAME: Final = 200
MAX_LINK: Final = 8_000
MAX_RECIPIENTS: Final = 100


def of(
    mail: Mail,
    verification: Verification,
    *,
    id: str,
    notification: Notification,
    recipients: tuple[str, ...],
    size: int,
    treatment: Treatment,
) -> Summary:
    """The line in the list for a mail that came to `recipients` of one inbox."""
    withheld = treatment == "withhold"
    link = verification.link
    return Summary(
        id=id,
        received_at=notification.received_at,
        recipients=recipients[:MAX_RECIPIENTS],
        sender=Mailbox(name=mail.sender.name[:MAX_NAME], address=mail.sender.address[:MAX_NAME]),
        subject=mail.subject[:MAX_SUBJECT],
        preview="" if withheld else text.preview(mail.text, mail.subject),
        code=None if withheld else verification.code,
        link=None if withheld or len(link or "") > MAX_LINK else link,
        attachment_count=sum(not part.inline for part in mail.parts),
        size=size,
        verdicts=notification.verdicts,
        treatment=treatment,
    )


def to_bytes(summary: Summary) -> bytes:
    """The summary as it is sealed."""
    content = asdict(summary) | {"received_at": epoch_ms(summary.received_at)}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def from_bytes(data: bytes, *, seen: bool) -> Summary:
    """A summary as it was sealed; whether it was seen is kept outside, where it can change."""
    content: dict[str, Any] = json.loads(data)
    content["received_at"] = from_epoch_ms(content["received_at"])
    content["recipients"] = tuple(content["recipients"])
    content["sender"] = Mailbox(**content["sender"])
    content["verdicts"] = Verdicts(**content["verdicts"])
    return replace(Summary(**content), seen=seen)
