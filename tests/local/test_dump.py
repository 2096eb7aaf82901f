"""A session of a hundred mails, and all that it leaves behind: table, bucket, queues, log, metrics
and the server's own key, in the hands of a reader who has everything but the tokens.
"""

import base64
import itertools
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

import boto3
import httpx
import pytest
from websockets.sync.client import connect

from local.cloud import BUCKET, SERVER_KEY, TABLE
from tests.mail import a_mail, send
from tests.running import Running, running

INBOXES, MAILS_TO_EACH = 10, 10

# The purge comes with a sweep, every few seconds; only so that a hanging one ends the test.
LOOKS: Final = 600


@dataclass(frozen=True)
class Letter:
    """One mail, all of whose words stand nowhere else."""

    number: int

    @property
    def code(self) -> str:
        """Of letters too: six digits stand by chance in an identifier, which is hexadecimal."""
        return f"XK{self.number:04}QZ"

    @property
    def words(self) -> tuple[str, ...]:
        """What nobody may find."""
        words = ("subjekt", "absender", "koerper", "anhang", "verweis")
        return (*(f"{word}{self.number:03}zz" for word in words), self.code)

    def to(self, address: str) -> Any:  # noqa: ANN401 - a mail, with what is attached to it
        """The mail."""
        subject, sender, body, name, link, code = self.words
        text = f"{body}: your verification code is {code}. https://acme.example/{link}\n"
        mail = a_mail(to=address, subject=subject, text=text, html=f"<p>{text}</p>")
        mail.replace_header("From", f"{sender} <{sender}@acme.example>")
        mail.add_attachment(body.encode(), maintype="text", subtype="csv", filename=f"{name}.csv")
        return mail


@dataclass(frozen=True)
class Session:
    """What was done, and what was found after it and after the end of all inboxes."""

    inboxes: list[dict[str, Any]]
    letters: list[Letter]
    before: bytes
    after: bytes
    capabilities: list[str]


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("POWERTOOLS_LOG_LEVEL", "DEBUG")
        patch.setenv("POWERTOOLS_METRICS_DISABLED", "false")
        with running(min_lifetime_seconds="1") as mayfly:
            yield act(mayfly)


def act(mayfly: Running) -> Session:
    """Everything that an owner does, a hundred times."""
    numbers = itertools.count()
    inboxes = [mayfly.inbox() for _ in range(INBOXES)]
    letters, capabilities = [], list[str]()
    for inbox in inboxes:
        written = [Letter(next(numbers)) for _ in range(MAILS_TO_EACH)]
        letters += written
        with mayfly.client(inbox) as client:
            push = client.post("inbox/tickets", json={"use": "push"}).json()["url"]
            capabilities.append(push)
            with connect(push) as socket:
                for letter in written:
                    send(mayfly, letter.to(inbox["address"]))
                for _ in written:
                    socket.recv(timeout=60)
            capabilities += read(client, written)
    before = dump(mayfly)
    end(mayfly, inboxes)
    return Session(inboxes, letters, before, dump(mayfly), capabilities)


def read(client: httpx.Client, written: list[Letter]) -> list[str]:
    """All of them, in every way; the URLs that were given out for it."""
    listed = client.get("inbox/messages", params={"sender": "absender"}).json()["messages"]
    assert sorted(each["code"] for each in listed) == sorted(letter.code for letter in written)
    urls = []
    for each in listed:
        message = f"inbox/messages/{each['id']}"
        attachment = client.get(message).json()["attachments"][0]["id"]
        for path in (f"{message}/source", f"{message}/html", f"{message}/attachments/{attachment}"):
            client.get(path).raise_for_status()
        client.patch(message, json={"seen": True}).raise_for_status()
        ticket = client.post("inbox/tickets", json={"use": "html", "message_id": each["id"]})
        urls.append(ticket.json()["url"])
        httpx.get(urls[-1]).raise_for_status()
    assert client.get("inbox/verification").status_code == 200
    return urls


def end(mayfly: Running, inboxes: list[dict[str, Any]]) -> None:
    """Half by their time, half by their owners."""
    for number, inbox in enumerate(inboxes):
        with mayfly.client(inbox) as client:
            if number % 2:
                client.delete("inbox").raise_for_status()
            else:
                client.patch("inbox", json={"lifetime_seconds": 1}).raise_for_status()
    for _ in range(LOOKS):
        # The row goes last.
        if not any(item["pk"]["S"].startswith("INBOX#") for item in items(mayfly)):
            return
    raise TimeoutError


def dump(mayfly: Running) -> bytes:
    """All of it, with what is base64 in it decoded once more."""
    aws: dict[str, Any] = mayfly.aws
    found = [repr(item).encode() for item in items(mayfly)]
    s3 = boto3.client("s3", **aws)
    for listed in s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET):
        for each in listed.get("Contents", []):
            found += [
                each["Key"].encode(),
                s3.get_object(Bucket=BUCKET, Key=each["Key"])["Body"].read(),
            ]
    sqs = boto3.client("sqs", **aws)
    for url in sqs.list_queues()["QueueUrls"]:
        found.append(repr(sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])).encode())
        found.append(repr(sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)).encode())
    secret = boto3.client("secretsmanager", **aws).get_secret_value(SecretId=SERVER_KEY)
    return b"\n".join((*found, secret["SecretString"].encode(), "".join(mayfly.written).encode()))


def items(mayfly: Running) -> list[Any]:
    """The whole table."""
    aws: dict[str, Any] = mayfly.aws
    pages = boto3.client("dynamodb", **aws).get_paginator("scan").paginate(TableName=TABLE)
    return [item for page in pages for item in page["Items"]]


def pattern(word: str) -> re.Pattern[bytes]:
    """A word as it is, and as base64 has it after none, one or two other bytes."""
    forms = (word.encode(), *(_in_base64(word, after) for after in range(3)))
    return re.compile(b"|".join(map(re.escape, forms)))


def _in_base64(word: str, after: int) -> bytes:
    """As much of it as is the same whatever stands before and behind."""
    whole = base64.b64encode(b"x" * after + word.encode())
    return whole[math.ceil(after * 4 / 3) : (after + len(word)) * 4 // 3]


def test_the_reader_sees_that_there_was_a_session(session: Session) -> None:
    """What is visible is what docs/security.md says: addresses, times, sizes, and that it ran."""
    for inbox in session.inboxes:
        assert inbox["address"].encode() in session.before
    for sign in (b"delivered", b"MailsListed", b"request", b"mail/", b"sealed_summary"):
        assert sign in session.before


def test_no_subject_sender_body_or_code_is_found(session: Session) -> None:
    found = [
        word
        for letter in session.letters
        for word in letter.words
        if pattern(word).search(session.before + session.after)
    ]

    assert len(session.letters) == INBOXES * MAILS_TO_EACH
    assert found == []


def test_no_token_and_no_ticket_is_found(session: Session) -> None:
    parts = [part for inbox in session.inboxes for part in inbox["token"].split(".")[1:]]
    tickets = [urlsplit(url).query or urlsplit(url).path for url in session.capabilities]
    given = [*parts, *(ticket.rpartition("/")[2].rpartition("=")[2] for ticket in tickets)]

    assert len(given) > 100
    assert [each for each in given if each.encode() in session.before + session.after] == []


def test_when_the_inboxes_have_gone_no_address_is_found(session: Session) -> None:
    names = [inbox["address"].partition("@")[0] for inbox in session.inboxes]

    assert [name for name in names if name.encode() in session.after] == []
    assert b"mail/" not in session.after
    assert session.after.count(b"GONE#") == INBOXES
