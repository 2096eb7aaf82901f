"""Mayfly in the emulated AWS, as those outside see it: clients, and SES."""

import json
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import boto3
import httpx
from websockets.sync.client import ClientConnection, connect

from mayfly.http.edge import HEADER
from tests.e2e import emulator
from tests.e2e.deployment import Stack

# Nothing is measured by these; whatever hangs ends.
REQUEST_SECONDS = 40
SOON_SECONDS = 30


def until(holds: Callable[[], bool], *, seconds: float = SOON_SECONDS) -> None:
    """Wait until it holds. Raises AssertionError when it does not in time."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.2)


@dataclass(frozen=True)
class Service:
    """A deployed Mayfly."""

    stack: Stack

    def aws(self, service: str) -> Any:  # noqa: ANN401 - any client
        """A client of the emulated AWS."""
        session: Any = boto3.Session("test", "test", region_name=emulator.REGION)
        return session.client(service, endpoint_url=self.stack.url)

    @cached_property
    def bucket(self) -> str:
        """Its mail bucket."""
        return self.stack.outputs["MailBucket"]

    @cached_property
    def table(self) -> str:
        """Its table."""
        return str(self.function("Api")["Environment"]["Variables"]["MAYFLY_TABLE_NAME"])

    def function(self, name: str) -> Any:  # noqa: ANN401
        """The configuration of one of its functions, `Api` or another."""
        functions = self.aws("lambda").list_functions()["Functions"]
        (found,) = [
            each for each in functions if each["FunctionName"].startswith(f"Mayfly-Functions{name}")
        ]
        return found

    def client(self, token: str | None = None) -> httpx.Client:
        """One that comes through the edge, and shows a token if it has one."""
        secret = self.aws("secretsmanager").get_secret_value(
            SecretId=self.stack.outputs["EdgeSecretArn"]
        )["SecretString"]
        return httpx.Client(
            base_url=f"{self.execute_api('HttpApiUrl')}/$default/v1/",
            headers={HEADER: secret} | ({"Authorization": f"Bearer {token}"} if token else {}),
            timeout=REQUEST_SECONDS,
        )

    def listen(self, ticket_url: str) -> AbstractContextManager[ClientConnection]:
        """The connection that a push ticket opens."""
        at = self.execute_api("PushApiUrl").replace("http", "ws", 1)
        return connect(f"{at}/push?{urlsplit(ticket_url).query}", open_timeout=REQUEST_SECONDS)

    def execute_api(self, output: str) -> str:
        """Where the emulator has an API, for whoever cannot resolve its name."""
        host = urlsplit(self.stack.outputs[output]).hostname or ""
        return f"{self.stack.url}/_aws/execute-api/{host.partition('.')[0]}"

    def receive(self, recipient: str, mail: EmailMessage) -> None:
        """What SES does: store the mail, then tell the topic."""
        ses_id = uuid4().hex
        key = f"incoming/{ses_id}"
        self.aws("s3").put_object(Bucket=self.bucket, Key=key, Body=bytes(mail))
        (topic,) = [
            topic["TopicArn"]
            for topic in self.aws("sns").list_topics()["Topics"]
            if "Inbound" in topic["TopicArn"]
        ]
        message = notification(ses_id, key, self.bucket, recipient)
        self.aws("sns").publish(TopicArn=topic, Message=json.dumps(message))

    def objects(self) -> list[str]:
        """The keys of all that the bucket holds."""
        listed = self.aws("s3").list_objects_v2(Bucket=self.bucket)
        return [each["Key"] for each in listed.get("Contents", [])]

    def items_of(self, address: str) -> list[dict[str, Any]]:
        """All that the table holds of an inbox."""
        items: list[dict[str, Any]] = self.aws("dynamodb").query(
            TableName=self.table,
            KeyConditionExpression="pk = :pk",
            ExpressionAttributeValues={":pk": {"S": f"INBOX#{address}"}},
        )["Items"]
        return items


def notification(ses_id: str, key: str, bucket: str, recipient: str) -> dict[str, Any]:
    """What SES publishes of a stored mail
    (docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html).
    """
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    checks = ("spam", "virus", "spf", "dkim", "dmarc")
    return {
        "notificationType": "Received",
        "mail": {
            "timestamp": now,
            "messageId": ses_id,
            "source": "shop@example.net",
            "destination": [recipient],
            "headersTruncated": False,
            "headers": [],
            "commonHeaders": {"subject": "Your code"},
        },
        "receipt": {
            "timestamp": now,
            "processingTimeMillis": 574,
            "recipients": [recipient],
            **{f"{check}Verdict": {"status": "PASS"} for check in checks},
            "action": {"type": "S3", "bucketName": bucket, "objectKey": key},
        },
    }
