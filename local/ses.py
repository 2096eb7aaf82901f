"""SMTP standing in for SES: what it accepts it stores under `incoming/` and announces."""

import asyncio
import json
import logging
import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, Final, cast

import boto3
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from local.cloud import BUCKET, Cloud
from mayfly.core import mime
from mayfly.core.address import domain_name
from mayfly.core.errors import InvalidFieldError
from mayfly.core.notification import INCOMING_PREFIX

MAX_MAIL_BYTES: Final = 40_000_000
"""https://docs.aws.amazon.com/ses/latest/dg/quotas.html"""

# The test patterns of https://www.eicar.org and of SpamAssassin, in two halves, so that no scanner
# takes this file for either.
_VIRUS: Final = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + b"-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
_SPAM: Final = b"XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-" + b"STANDARD-ANTI-UBE-TEST-EMAIL*C.34X"


class Server(SMTP):
    """Long lines are read, as SES reads them, though RFC 5321 §4.5.3.1.6 ends them at 1,000."""

    line_length_limit = MAX_MAIL_BYTES


class Receiver(Controller):
    """The SMTP server."""

    def factory(self) -> Server:
        """One session of it."""
        return Server(
            self.handler,
            data_size_limit=MAX_MAIL_BYTES,
            enable_SMTPUTF8=True,
            hostname="inbound-smtp.mayfly.test",
            ident="Mayfly",
            loop=self.loop,
        )


class Inbound:
    """The hooks of aiosmtpd: https://aiosmtpd.aio-libs.org/en/latest/handlers.html"""

    def __init__(self, cloud: Cloud, domains: Sequence[str], announce: Callable[[], None]) -> None:
        self._s3 = boto3.client("s3")
        self._sns = boto3.client("sns")
        self._topic_arn = cloud.topic_arn
        self._domains = domains
        self._announce = announce

    async def handle_RCPT(  # noqa: N802 - the hook's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Refuse what no receipt rule covers, as SES does while the sender still listens."""
        if not _is_ours(address, self._domains):
            return "550 5.1.1 Requested action not taken: mailbox unavailable"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - the hook's name
        self, _server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Take the mail."""
        message_id = secrets.token_hex(20)
        await asyncio.get_running_loop().run_in_executor(
            None, self._take, message_id, session.host_name or "unknown", envelope
        )
        return f"250 OK {message_id}"

    async def handle_exception(self, error: Exception) -> str:
        """Whatever goes wrong here, the sender keeps the mail and tries again."""
        print(f"a mail could not be taken: {type(error).__name__}", flush=True)
        return "451 4.3.0 Requested action aborted: local error in processing"

    def _take(self, message_id: str, helo: str, envelope: Envelope) -> None:
        now = datetime.now(UTC)
        content = cast("bytes", envelope.content)  # text only where decode_data is on
        verdicts = _verdicts(content)
        head = _added_headers(message_id, helo, envelope, now, verdicts)
        self._s3.put_object(Bucket=BUCKET, Key=INCOMING_PREFIX + message_id, Body=head + content)
        notification = _notification(message_id, envelope, now, verdicts)
        self._sns.publish(TopicArn=self._topic_arn, Message=json.dumps(notification))
        self._announce()


def serve(
    port: int, *, cloud: Cloud, domains: Sequence[str], announce: Callable[[], None]
) -> Receiver:
    """Listen on this machine's own address; the caller stops it."""
    # aiosmtpd's own logger: it writes down who connects, and what it did not understand of a mail.
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)
    receiver = Receiver(Inbound(cloud, domains, announce), hostname="127.0.0.1", port=port)
    receiver.start()
    return receiver


def _is_ours(address: str, domains: Sequence[str]) -> bool:
    try:
        host = domain_name(address.rpartition("@")[2])
    except InvalidFieldError:
        return False
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _verdicts(content: bytes) -> dict[str, str]:
    """SES decodes before it scans; of the sender it can say nothing on a laptop."""
    texts = [content, *(part.content for part in mime.parse(content).parts)]
    return {
        "spamVerdict": "FAIL" if any(_SPAM in text for text in texts) else "PASS",
        "virusVerdict": "FAIL" if any(_VIRUS in text for text in texts) else "PASS",
        "spfVerdict": "GRAY",
        "dkimVerdict": "GRAY",
        "dmarcVerdict": "GRAY",
    }


def _added_headers(
    message_id: str, helo: str, envelope: Envelope, now: datetime, verdicts: dict[str, str]
) -> bytes:
    lines = (
        f"Return-Path: <{envelope.mail_from or ''}>",
        f"Received: from {helo} (localhost [127.0.0.1]) by inbound-smtp.mayfly.test",
        f" with SMTP id {message_id}; {format_datetime(now)}",
        f"X-SES-Spam-Verdict: {verdicts['spamVerdict']}",
        f"X-SES-Virus-Verdict: {verdicts['virusVerdict']}",
    )
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8", "replace")


def _notification(
    message_id: str, envelope: Envelope, now: datetime, verdicts: dict[str, str]
) -> dict[str, Any]:
    timestamp = now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {
        "notificationType": "Received",
        "mail": {
            "timestamp": timestamp,
            "messageId": message_id,
            "source": envelope.mail_from or "",
            "destination": envelope.rcpt_tos,
            "headersTruncated": True,
            "headers": [],
            "commonHeaders": {},
        },
        "receipt": {
            "timestamp": timestamp,
            "processingTimeMillis": 0,
            "recipients": envelope.rcpt_tos,
            **{name: {"status": status} for name, status in verdicts.items()},
            "action": {
                "type": "S3",
                "bucketName": BUCKET,
                "objectKeyPrefix": INCOMING_PREFIX,
                "objectKey": INCOMING_PREFIX + message_id,
            },
        },
    }
