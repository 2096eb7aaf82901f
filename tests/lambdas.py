"""The four functions as Lambda loads them, over emulated AWS, and the events that call them."""

import asyncio
import base64
import importlib.util
import itertools
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import pytest

from local.runtime import Context, Handler
from mayfly import wiring
from mayfly.core.notification import INCOMING_PREFIX
from tests.builders import DOMAINS, a_source
from tests.fakes.world import ManualPause
from tests.worlds import PUSH_ENDPOINT, AwsWorld

HANDLERS: Final = Path(__file__).parent.parent / "functions"
CLIENT: Final = "198.51.100.7"
HOST: Final = "mayfly.test"


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the API answered, as its client gets it."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    def json(self) -> Any:  # noqa: ANN401 - whatever it is
        """The body, read."""
        return json.loads(self.content)


@dataclass(frozen=True, kw_only=True)
class Functions:
    """The functions, loaded, and the world that they are in."""

    world: AwsWorld
    pause: ManualPause
    api: Handler
    ingest: Handler
    push: Handler
    sweep: Handler
    loop: asyncio.AbstractEventLoop
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def ask(
        self,
        method: str,
        target: str,
        *,
        token: str | None = None,
        body: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """One request; `target` is path and query, `body` bytes or what becomes JSON."""
        sent = dict(headers or {})
        if token is not None:
            sent["authorization"] = f"Bearer {token}"
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
            sent["content-type"] = "application/json"
        event = http_event(method, target, headers=sent, body=body or b"")
        asyncio.set_event_loop(self.loop)
        answer = self.api(event, Context("api", seconds=29))
        content = answer.get("body", "")
        encoded = answer.get("isBase64Encoded")
        return Answer(
            status=answer["statusCode"],
            headers=answer["headers"],
            content=base64.b64decode(content) if encoded else content.encode(),
        )

    def inbox(self, **wish: object) -> dict[str, Any]:
        """A new inbox, as the API answers."""
        answer = self.ask("POST", "/v1/inbox", body=wish)
        assert answer.status == 201
        created: dict[str, Any] = answer.json()
        return created

    def arrive(
        self,
        *recipients: str,
        source: bytes | None = None,
        verdicts: Mapping[str, str] | None = None,
    ) -> str:
        """A mail comes and is stored; the notification of it."""
        ses_id = f"ses-{next(self._numbers)}"
        self.world.receive(INCOMING_PREFIX + ses_id, source or a_source())
        announced = ses_notification(
            ses_id,
            recipients,
            timestamp=self.world.clock().isoformat(timespec="milliseconds"),
            verdicts=verdicts or {},
        )
        return json.dumps(announced)

    def receive(
        self,
        *recipients: str,
        source: bytes | None = None,
        verdicts: Mapping[str, str] | None = None,
    ) -> None:
        """A mail comes and is delivered."""
        assert self.hand_over(self.arrive(*recipients, source=source, verdicts=verdicts)) == []

    def hand_over(self, *bodies: str) -> list[str]:
        """The queue hands a batch over; the ids of those that it shall bring again."""
        answer = self.ingest(sqs_event(*bodies), Context("ingest", seconds=60))
        return [each["itemIdentifier"] for each in answer["batchItemFailures"]]

    def connect(self, connection_id: str, url: str) -> int:
        """Somebody opens the WebSocket of a ticket; the status of the answer."""
        parameters = {name: texts[0] for name, texts in parse_qs(urlsplit(url).query).items()}
        more = {"queryStringParameters": parameters} if parameters else {}
        return self.socket("CONNECT", connection_id, **more)

    def socket(self, event_type: str, connection_id: str, **more: object) -> int:
        """Something comes over the WebSocket API; the status of the answer."""
        return int(self.answer_to_socket(event_type, connection_id, **more)["statusCode"])

    def answer_to_socket(
        self, event_type: str, connection_id: str, **more: object
    ) -> dict[str, Any]:
        """The same, and all that is answered."""
        context = {"eventType": event_type, "connectionId": connection_id}
        answer: dict[str, Any] = self.push(
            {"requestContext": context, **more}, Context("push", seconds=10)
        )
        return answer

    def tick(self) -> None:
        """The minute is full."""
        self.sweep({}, Context("sweep", seconds=55))


@contextmanager
def loaded(world: AwsWorld, **settings: object) -> Iterator[Functions]:
    """Load the functions afresh, with these settings, at the time of the world's clock."""
    pause = ManualPause(world.clock)
    with pytest.MonkeyPatch.context() as patch, _event_loop() as loop:
        for name, value in (_settings(world) | settings).items():
            patch.setenv(f"MAYFLY_{name.upper()}", str(value))
        # A name of its own: a logger writes to what was standard output when it was first made.
        patch.setenv("POWERTOOLS_SERVICE_NAME", f"mayfly-{next(_loads)}")
        patch.setenv("POWERTOOLS_METRICS_NAMESPACE", "Mayfly")
        patch.setattr(wiring, "now", world.clock)
        patch.setattr(wiring, "time", SimpleNamespace(sleep=pause))
        _forget_what_was_wired()
        yield Functions(
            world=world,
            pause=pause,
            loop=loop,
            api=_load("api"),
            ingest=_load("ingest"),
            push=_load("push"),
            sweep=_load("sweep"),
        )
    _forget_what_was_wired()


_loads = itertools.count()


@contextmanager
def _event_loop() -> Iterator[asyncio.AbstractEventLoop]:
    """Lambda calls from its main thread, which Mangum expects to have one."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        yield loop
    finally:
        asyncio.set_event_loop(None)
        loop.close()


def _settings(world: AwsWorld) -> dict[str, object]:
    return {
        "domains": ",".join(DOMAINS),
        "table_name": world.name,
        "bucket_name": world.name,
        "server_key_secret": world.name,
        "push_endpoint": PUSH_ENDPOINT,
    }


def _forget_what_was_wired() -> None:
    for cached in (wiring.settings, wiring.table, wiring.bucket, wiring.vault):
        cached.cache_clear()


def _load(name: str) -> Handler:
    spec = importlib.util.spec_from_file_location(f"lambda_{name}", HANDLERS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    handler: Handler = module.handler
    return handler


def http_event(
    method: str, target: str, *, headers: Mapping[str, str], body: bytes
) -> dict[str, Any]:
    """What API Gateway's HTTP API sends (payload format 2.0)."""
    path, _, query = target.partition("?")
    return {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": query,
        "headers": {"host": HOST, "x-forwarded-proto": "https", **headers},
        "requestContext": {
            "http": {
                "method": method,
                "path": path,
                "protocol": "HTTP/1.1",
                "sourceIp": CLIENT,
                "userAgent": "tests",
            },
            "requestId": "request",
            "stage": "$default",
        },
        "body": base64.b64encode(body).decode(),
        "isBase64Encoded": True,
    }


def ses_notification(
    ses_id: str, recipients: tuple[str, ...], *, timestamp: str, verdicts: Mapping[str, str]
) -> dict[str, Any]:
    """What SES publishes once it has stored a mail."""
    names = ("spamVerdict", "virusVerdict", "spfVerdict", "dkimVerdict", "dmarcVerdict")
    return {
        "notificationType": "Received",
        "mail": {"timestamp": timestamp, "messageId": ses_id, "source": "bounces@acme.example"},
        "receipt": {
            "timestamp": timestamp,
            "recipients": list(recipients),
            **{name: {"status": verdicts.get(name, "PASS")} for name in names},
            "action": {"type": "S3", "objectKey": INCOMING_PREFIX + ses_id},
        },
    }


def sqs_event(*bodies: str) -> dict[str, Any]:
    """A batch of the queue; the messages are named by their place in it, from 0."""
    return {
        "Records": [
            {
                "messageId": str(number),
                "receiptHandle": str(number),
                "body": body,
                "attributes": {},
                "messageAttributes": {},
                "eventSource": "aws:sqs",
                "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:mayfly",
                "awsRegion": "eu-west-1",
            }
            for number, body in enumerate(bodies)
        ]
    }
