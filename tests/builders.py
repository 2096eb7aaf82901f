"""Values for tests: each is ordinary until a test says what matters about it."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.policy import SMTP
from typing import Any, Final

from mayfly.core import identity
from mayfly.core.inbox import Caps, Inbox, Lifetimes
from mayfly.core.message import Verdicts
from mayfly.core.notification import INCOMING_PREFIX, Notification
from mayfly.ports import Entry
from tests.mail import a_mail

NOW: Final = datetime(2026, 11, 23, 12, tzinfo=UTC)
SECOND: Final = timedelta(seconds=1)
HOUR: Final = timedelta(hours=1)

DOMAINS: Final = ("mayfly.test", "inbox.test")
LIFETIMES: Final = Lifetimes(default=3600, min=60, max=7 * 24 * 3600)
ROOMY: Final = Caps(messages=1_000, size=200_000_000)


def an_inbox(**changes: Any) -> Inbox:  # noqa: ANN401 - any field of it
    """An inbox that lives for an hour from NOW."""
    inbox = Inbox(
        id="1" * 32,
        address="ada@mayfly.test",
        auth_hash=b"a" * 32,
        public_key=b"k" * 32,
        created_at=NOW,
        expires_at=NOW + HOUR,
    )
    return replace(inbox, **changes)


def an_entry(number: int = 1, *, size: int = 100, received_at: datetime | None = None) -> Entry:
    """A message that came `number` seconds after NOW, unless it is said when."""
    received_at = received_at or NOW + number * SECOND
    return Entry(
        id=identity.message_id("1" * 32, f"ses-{number}", received_at),
        received_at=received_at,
        size=size,
        sealed_summary=hashlib.sha256(b"%d" % number).digest(),
    )


def a_source(*, sender: str = "Acme <hello@acme.example>", **parts: str) -> bytes:
    """The bytes of an ordinary mail."""
    mail = a_mail(**{"to": "ada@mayfly.test", **parts})
    mail.replace_header("From", sender)
    return mail.as_bytes(policy=SMTP)


def a_notification(
    *recipients: str, ses_id: str = "ses-1", received_at: datetime = NOW
) -> Notification:
    """What SES says of a mail that it stored."""
    return Notification(
        ses_id=ses_id,
        key=INCOMING_PREFIX + ses_id,
        received_at=received_at,
        sender="bounces@acme.example",
        recipients=recipients,
        verdicts=Verdicts(spam="pass", virus="pass"),
    )
