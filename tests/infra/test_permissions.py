"""Each function may do what its work takes, and nothing more.

No emulator at hand enforces permissions, so the work is done against one that does not, and what
was asked of AWS is held against the template.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from email.message import EmailMessage
from typing import Any, cast

import boto3
import pytest
from aws_cdk.assertions import Template
from mangum import Mangum
from moto import mock_aws

from local import cloud
from mayfly import wiring
from mayfly.core import notification
from mayfly.http import documents
from mayfly.http.app import create_app
from tests.infra.recorder import Permission, Recorder
from tests.infra.synthesis import named

FUNCTIONS = ("ingest", "api", "push", "sweep")
REGION = "eu-west-1"


class HungUp:
    """Sockets whose other ends have gone."""

    def post(self, _connection_id: str, _message: str) -> bool:
        return False

    def close(self, _connection_id: str) -> None:
        pass


@dataclass(frozen=True)
class Work:
    """All that the functions do, in turn, over emulated AWS."""

    recorder: Recorder
    api: Mangum

    def all(self) -> None:
        inbox = self.inbox()
        self.listen(inbox, "first")
        messages = [self.deliver(inbox, f"mail-{number}") for number in range(3)]
        self.deliver(inbox, "to-one-who-hung-up", hung_up=True)
        self.deliver(inbox, "too-many-for-the-inbox")
        self.read(inbox, messages[0])
        self.listen(inbox, "second")
        with self.recorder.running("push"):
            wiring.listening().end("second")
        self.listen(inbox, "third")
        self.ask(inbox, "DELETE", "/v1/inbox")
        self.expire()

    def inbox(self) -> dict[str, Any]:
        return self.ask({"token": ""}, "POST", "/v1/inbox", {})

    def listen(self, inbox: dict[str, Any], connection_id: str) -> None:
        ticket = self.ask(inbox, "POST", "/v1/inbox/tickets", {"use": "push"})
        wiring.vault.cache_clear()  # the push function has fetched nothing yet
        with self.recorder.running("push"):
            wiring.listening().begin_with_ticket(connection_id, ticket["url"].split("ticket=")[1])

    def deliver(self, inbox: dict[str, Any], ses_id: str, *, hung_up: bool = False) -> str:
        boto3.client("s3").put_object(Bucket=cloud.BUCKET, Key=f"incoming/{ses_id}", Body=mail())
        announced = notification.read(announcement(ses_id, inbox["address"]))
        assert announced is not None
        with self.recorder.running("ingest"):
            delivery = wiring.delivery()
            if hung_up:
                delivery = replace(delivery, push=replace(delivery.push, sockets=HungUp()))
            delivery.deliver(announced)
        return str(self.ask(inbox, "GET", "/v1/inbox/messages")["messages"][0]["id"])

    def read(self, inbox: dict[str, Any], message: str) -> None:
        path = f"/v1/inbox/messages/{message}"
        self.ask(inbox, "GET", path)
        self.ask(inbox, "GET", f"{path}/source")
        self.ask(inbox, "PATCH", path, {"seen": True})
        self.ask(inbox, "DELETE", path)
        self.ask(inbox, "PATCH", "/v1/inbox", {"lifetime_seconds": 60})

    def expire(self) -> None:
        inbox = self.inbox()
        message = self.deliver(inbox, "for-one-that-expires")
        self.listen(inbox, "fourth")
        self.ask(inbox, "GET", f"/v1/inbox/messages/{message}/source")
        with self.recorder.running("sweep"):
            late = wiring.now() + timedelta(days=1)
            replace(wiring.purge(), clock=lambda: late).sweep(out_of_time=lambda: False)

    def ask(
        self, inbox: dict[str, Any], method: str, path: str, body: object = None
    ) -> dict[str, Any]:
        event = {
            "version": "2.0",
            "rawPath": path,
            "rawQueryString": "",
            "headers": {
                "authorization": f"Bearer {inbox['token']}",
                "content-type": "application/json",
            },
            "requestContext": {"http": {"method": method, "path": path, "sourceIp": "192.0.2.1"}},
            "body": json.dumps(body) if body is not None else "",
            "isBase64Encoded": False,
        }
        with self.recorder.running("api"):
            answer = self.api(event, cast(Any, None))
        assert answer["statusCode"] < 400, answer
        return dict(json.loads(answer["body"] or "{}"))


def announcement(ses_id: str, recipient: str) -> str:
    verdict = {"status": "PASS"}
    now = "2026-11-23T12:00:00.000Z"
    return json.dumps(
        {
            "notificationType": "Received",
            "mail": {"timestamp": now, "messageId": ses_id, "source": "a@example.net"},
            "receipt": {
                "timestamp": now,
                "recipients": [recipient],
                **{
                    f"{check}Verdict": verdict
                    for check in ("spam", "virus", "spf", "dkim", "dmarc")
                },
                "action": {"type": "S3", "objectKey": f"incoming/{ses_id}"},
            },
        }
    )


def mail() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@example.net", "b@example.com", "Hello"
    mail.set_content("Hello.")
    return bytes(mail)


@pytest.fixture(scope="module")
def taken() -> Iterator[dict[str, set[Permission]]]:
    recorder = Recorder()
    environment = {
        "AWS_DEFAULT_REGION": REGION,
        "MAYFLY_DOMAINS": "mail.example.com",
        "MAYFLY_TABLE_NAME": cloud.TABLE,
        "MAYFLY_BUCKET_NAME": cloud.BUCKET,
        "MAYFLY_SERVER_KEY_SECRET": cloud.SERVER_KEY,
        "MAYFLY_PUSH_ENDPOINT": f"https://api.execute-api.{REGION}.amazonaws.com/push",
        "MAYFLY_MAX_MESSAGES": "4",
        "MAYFLY_MAX_CREATES_PER_CLIENT": "9",
        "MAYFLY_MAX_WAITING": "9",
    }
    caches = (wiring.settings, wiring.table, wiring.bucket, wiring.vault)
    with pytest.MonkeyPatch.context() as patch, mock_aws():
        for name, value in environment.items():
            patch.setenv(name, value)
        # Every answer is too long for a function, so that downloads are lent.
        patch.setattr(documents, "MAX_ANSWER", 0)
        session = boto3.Session()
        patch.setattr(boto3, "DEFAULT_SESSION", session)
        for cache in caches:
            cache.cache_clear()
        cloud.provision()
        recorder.listen(session)
        with recorder.running("api"):
            api = Mangum(create_app(wiring.services()), lifespan="off")
        Work(recorder, api).all()
        yield recorder.taken
    for cache in caches:
        cache.cache_clear()


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_may_do_what_its_work_takes_and_nothing_more(
    template: Template, taken: dict[str, set[Permission]], function: str
) -> None:
    policy = named(template, "AWS::IAM::Policy", f"Functions{function.title()}Role")

    granted = {
        (action, _object_of(action, resource))
        for statement in policy["PolicyDocument"]["Statement"]
        for action in _many(statement["Action"])
        for resource in _many(statement["Resource"])
        # What Lambda itself does in the function's name.
        if not action.startswith(("logs:", "sqs:"))
    }
    assert granted == taken[function]


def _object_of(action: str, resource: object) -> str:
    words = str(resource)
    match action.split(":"):
        case ["dynamodb", _]:
            return "expiry" if "/index/expiry" in words else "table"
        case ["s3", name] if name != "ListBucket":
            return words.split("'/")[1].split("*")[0]
        case ["execute-api", _]:
            return words.split("/push/")[1].split("/")[0]
        case _:
            return ""


def _many(one_or_many: object) -> list[Any]:
    return one_or_many if isinstance(one_or_many, list) else [one_or_many]
