"""A mail's whole way, and an inbox's whole life, through what the template makes."""

import json
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Any

import httpx
import pytest

from tests.e2e.deployment import DOMAIN, SHORTEST_LIFE_SECONDS
from tests.e2e.service import REQUEST_SECONDS, Service, until

ATTACHED = b"%PDF-1.4 a ticket"
# Sweeps come every minute, and the first of them may just have gone.
SWEPT_WITHIN_SECONDS = 130


def mail(recipient: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Shop <shop@example.net>"
    message["To"] = recipient
    message["Subject"] = "Your code"
    message.set_content("Your verification code is 482913.")
    message.add_attachment(ATTACHED, maintype="application", subtype="pdf", filename="ticket.pdf")
    return message


def made(service: Service, **wish: Any) -> dict[str, Any]:  # noqa: ANN401 - any field of it
    with service.client() as client:
        answer = client.post("inbox", json=wish)
    assert answer.status_code == 201, answer.text
    inbox: dict[str, Any] = answer.json()
    return inbox


@pytest.fixture(scope="module")
def doomed(deployed: Service) -> dict[str, Any]:
    """An inbox with a mail, whose life ends at once: the sweep comes while other tests run."""
    inbox = made(deployed, lifetime_seconds=60)
    deployed.receive(inbox["address"], mail(inbox["address"]))
    with deployed.client(inbox["token"]) as client:
        assert client.get("inbox/messages", params={"wait": 20}).json()["messages"]
        client.patch("inbox", json={"lifetime_seconds": SHORTEST_LIFE_SECONDS})
    return inbox


@pytest.fixture
def inbox(deployed: Service, doomed: dict[str, Any]) -> dict[str, Any]:
    return made(deployed)


@pytest.fixture
def client(deployed: Service, inbox: dict[str, Any]) -> Iterator[httpx.Client]:
    with deployed.client(inbox["token"]) as client:
        yield client


def test_a_mail_is_announced_listed_read_and_deleted(
    deployed: Service, inbox: dict[str, Any], client: httpx.Client
) -> None:
    ticket = client.post("inbox/tickets", json={"use": "push"}).json()
    with deployed.listen(ticket["url"]) as socket:
        deployed.receive(inbox["address"], mail(inbox["address"]))
        hint = json.loads(socket.recv(timeout=REQUEST_SECONDS))

    (summary,) = client.get("inbox/messages").json()["messages"]
    assert hint == {"type": "message", "id": summary["id"]}
    assert summary["recipient"] == inbox["address"]
    assert inbox["address"].endswith(f"@{DOMAIN}")
    assert (summary["code"], summary["subject"]) == ("482913", "Your code")

    message = client.get(f"inbox/messages/{summary['id']}").json()
    assert "482913" in message["text"]
    (attachment,) = message["attachments"]
    path = f"inbox/messages/{summary['id']}/attachments/{attachment['id']}"
    assert client.get(path).content == ATTACHED

    assert client.delete(f"inbox/messages/{summary['id']}").status_code == 204
    assert client.get("inbox/messages").json()["messages"] == []
    assert client.delete("inbox").status_code == 204
    assert client.get("inbox").status_code == 410


def test_what_is_stored_is_sealed(
    deployed: Service, inbox: dict[str, Any], client: httpx.Client
) -> None:
    deployed.receive(inbox["address"], mail(inbox["address"]))
    client.get("inbox/messages", params={"wait": 20})

    until(lambda: not any(key.startswith("incoming/") for key in deployed.objects()))
    s3 = deployed.aws("s3")
    stored = [
        s3.get_object(Bucket=deployed.bucket, Key=key)["Body"].read() for key in deployed.objects()
    ]
    assert stored
    for content in (*stored, str(deployed.items_of(inbox["address"])).encode()):
        assert b"482913" not in content
        assert b"Your code" not in content


def test_whoever_goes_round_the_edge_is_refused(deployed: Service) -> None:
    answer = httpx.get(f"{deployed.execute_api('HttpApiUrl')}/$default/v1/service", timeout=40)

    assert answer.status_code == 403
    assert answer.json()["type"] == "urn:mayfly:problem:not-through-the-edge"


def test_a_mail_that_cannot_be_delivered_comes_to_the_dead_letters(deployed: Service) -> None:
    """The attempts take half an hour; what leads there is looked at."""
    sqs = deployed.aws("sqs")
    queue, dead_letters = (
        sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        for url in (
            deployed.stack.outputs["NotificationQueue"],
            deployed.stack.outputs["DeadLetterQueue"],
        )
    )

    policy = json.loads(queue["RedrivePolicy"])
    assert policy["deadLetterTargetArn"] == dead_letters["QueueArn"]
    assert int(policy["maxReceiveCount"]) == 5


def test_the_schedule_sweeps_what_has_expired(deployed: Service, doomed: dict[str, Any]) -> None:
    with deployed.client(doomed["token"]) as client:
        until(lambda: client.get("inbox").status_code == 410)

    until(lambda: not deployed.items_of(doomed["address"]), seconds=SWEPT_WITHIN_SECONDS)
