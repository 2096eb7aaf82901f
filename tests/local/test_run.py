"""The local run: real SMTP in, the real handlers, real HTTP and WebSockets out."""

import re
import signal
import smtplib
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from time import monotonic
from typing import Any

import boto3
import httpx
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from local.cloud import BUCKET, TABLE
from tests.mail import a_mail, send
from tests.running import Running, running

# The patterns that scanners are tested with, in two halves as in local/ses.py.
EICAR = r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
GTUBE = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-" + "STANDARD-ANTI-UBE-TEST-EMAIL*C.34X"


def first_message(mayfly: Running, inbox: dict[str, str]) -> dict[str, object]:
    """The newest message, as soon as there is one."""
    with mayfly.client(inbox) as client:
        found = client.get("inbox/messages", params={"wait": 20}).json()["messages"]
    assert found, "no mail came"
    message: dict[str, object] = found[0]
    return message


def test_a_mail_sent_by_smtp_is_listed_with_its_code(mayfly: Running) -> None:
    inbox = mayfly.inbox()

    send(mayfly, a_mail(to=inbox["address"], text="Your verification code is 482913.\n"))

    message = first_message(mayfly, inbox)
    assert message["subject"] == "Welcome to Acme"
    assert message["code"] == "482913"
    assert message["recipient"] == inbox["address"]


def test_everyone_in_the_envelope_gets_the_mail_named_in_it_or_not(mayfly: Running) -> None:
    named, blind = mayfly.inbox(), mayfly.inbox(domain="inbox.test")

    send(mayfly, a_mail(to=named["address"]), named["address"], blind["address"])

    assert first_message(mayfly, named)["recipient"] == named["address"]
    assert first_message(mayfly, blind)["recipient"] == blind["address"]


def test_an_inbox_of_a_whole_subdomain_takes_any_name_in_it(mayfly: Running) -> None:
    inbox = mayfly.inbox(whole_subdomain=True)
    recipient = inbox["address"].replace("*", "checkout-7")

    send(mayfly, a_mail(to=recipient))

    assert first_message(mayfly, inbox)["recipient"] == recipient


def test_the_source_is_what_was_sent_below_the_receivers_own_lines(mayfly: Running) -> None:
    inbox = mayfly.inbox()
    sent = (
        b"From: a@acme.example\r\nTo: you\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n"
        b"X-Odd:   two  spaces\r\n\r\n.dots\r\n..more\r\nand 8-bit \xc3\xa9\r\n"
    )
    with smtplib.SMTP("127.0.0.1", mayfly.smtp_port) as smtp:
        smtp.sendmail("a@acme.example", [inbox["address"]], sent)
    message = first_message(mayfly, inbox)

    with mayfly.client(inbox) as client:
        source = client.get(f"inbox/messages/{message['id']}/source").content

    assert source.endswith(b"\r\n" + sent)
    assert source.startswith(b"Return-Path: <a@acme.example>\r\n")


def test_an_attachment_too_large_for_an_answer_comes_whole_by_another_way(
    mayfly: Running,
) -> None:
    inbox = mayfly.inbox()
    content = bytes(range(256)) * 20_000
    mail = a_mail(to=inbox["address"])
    mail.add_attachment(content, maintype="application", subtype="pdf", filename="manual.pdf")
    send(mayfly, mail)
    message = first_message(mayfly, inbox)

    with mayfly.client(inbox) as client:
        path = f"inbox/messages/{message['id']}"
        (attachment,) = client.get(path).json()["attachments"]
        answer = client.get(f"{path}/attachments/{attachment['id']}", follow_redirects=True)

    assert [step.status_code for step in answer.history] == [302]
    assert answer.content == content
    assert "manual.pdf" in answer.headers["content-disposition"]


def test_a_page_that_listens_is_told_of_new_mail_and_of_the_end(mayfly: Running) -> None:
    inbox = mayfly.inbox()
    with mayfly.client(inbox) as client:
        ticket = client.post("inbox/tickets", json={"use": "push"}).json()

        with connect(ticket["url"]) as socket:
            send(mayfly, a_mail(to=inbox["address"]))
            hint = socket.recv(timeout=20)
            client.delete("inbox")
            end = socket.recv(timeout=20)

    assert re.fullmatch(r'\{"type":"message","id":"[0-9a-f]{24}"\}', str(hint))
    assert end == '{"type":"expired"}'


def test_a_stranger_may_not_listen(mayfly: Running) -> None:
    url = f"{mayfly.url.replace('http', 'ws')}/push?ticket=forged"

    with pytest.raises(InvalidStatus), connect(url):
        pass


@pytest.mark.parametrize(
    ("text", "verdict"), [(EICAR, "virus"), (GTUBE, "spam")], ids=["virus", "spam"]
)
def test_what_ses_would_find_is_found(mayfly: Running, text: str, verdict: str) -> None:
    inbox = mayfly.inbox()
    mail = a_mail(to=inbox["address"])
    mail.add_attachment(text.encode(), maintype="application", subtype="x", filename="a.bin")

    send(mayfly, mail)

    verdicts = first_message(mayfly, inbox)["verdicts"]
    assert isinstance(verdicts, dict)
    assert verdicts[verdict] == "fail"


def test_mail_for_other_domains_is_refused_while_the_sender_listens(mayfly: Running) -> None:
    with (
        smtplib.SMTP("127.0.0.1", mayfly.smtp_port) as smtp,
        pytest.raises(smtplib.SMTPRecipientsRefused) as refused,
    ):
        smtp.sendmail("a@acme.example", ["someone@elsewhere.example"], b"Subject: x\r\n\r\nx")

    ((status, _),) = refused.value.recipients.values()
    assert status == 550


def test_mail_over_the_size_that_ses_takes_is_refused(mayfly: Running) -> None:
    with smtplib.SMTP("127.0.0.1", mayfly.smtp_port) as smtp:
        smtp.ehlo()
        assert int(smtp.esmtp_features["size"]) == 40_000_000
        assert "8bitmime" in smtp.esmtp_features
        assert "smtputf8" in smtp.esmtp_features


def test_what_has_expired_leaves_nothing_but_a_tombstone(mayfly: Running) -> None:
    inbox = mayfly.inbox(lifetime_seconds=3600)
    send(mayfly, a_mail(to=inbox["address"]))
    first_message(mayfly, inbox)
    before = _keys(mayfly)
    with mayfly.client(inbox) as client:
        ticket = client.post("inbox/tickets", json={"use": "push"}).json()
        with connect(ticket["url"]) as socket:
            client.patch("inbox", json={"lifetime_seconds": 1})
            assert socket.recv(timeout=60) == '{"type":"expired"}'
            with pytest.raises(ConnectionClosed):
                socket.recv(timeout=60)

        after = _settled(mayfly, inbox["address"])
        answer = client.get("inbox")

    assert any(inbox["address"] in key for key in before)
    assert not any(inbox["address"] in key for key in after)
    assert answer.status_code == 410


def _settled(mayfly: Running, address: str) -> list[str]:
    """The keys once the purge has ended: it hangs up before it deletes."""
    keys = _keys(mayfly)
    until = monotonic() + 60
    while any(address in key for key in keys) and monotonic() < until:
        keys = _keys(mayfly)
    return keys


def _keys(mayfly: Running) -> list[str]:
    aws: dict[str, Any] = mayfly.aws
    items = boto3.client("dynamodb", **aws).scan(TableName=TABLE)["Items"]
    objects = boto3.client("s3", **aws).list_objects_v2(Bucket=BUCKET).get("Contents", [])
    return [item["pk"]["S"] + item["sk"]["S"] for item in items] + [o["Key"] for o in objects]


def test_the_page_is_served_under_its_policy(mayfly: Running) -> None:
    page = httpx.get(mayfly.url)

    assert page.status_code == 200
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "unsafe" not in page.headers["content-security-policy"]


def test_it_listens_on_this_machine_only(mayfly: Running) -> None:
    listening = _listening_addresses(mayfly.process.pid)

    assert listening
    assert {address for address, _ in listening} == {"0100007F"}, "127.0.0.1 as Linux writes it"


def _listening_addresses(pid: int) -> set[tuple[str, str]]:
    """Addresses and ports of /proc/net/tcp (proc(5)) that are in state LISTEN, of our ports."""
    inodes = {
        match[1]
        for link in Path(f"/proc/{pid}/fd").iterdir()
        if (match := re.match(r"socket:\[(\d+)\]", _leads_to(link)))
    }
    lines = Path(f"/proc/{pid}/net/tcp").read_text().splitlines()[1:]
    lines += Path(f"/proc/{pid}/net/tcp6").read_text().splitlines()[1:]
    rows = [line.split() for line in lines]
    return {
        (address, port)
        for row in rows
        if row[3] == "0A" and row[9] in inodes
        for address, port in [row[1].split(":")]
    }


def _leads_to(link: Path) -> str:
    """What a file descriptor stands for; nothing of one that the process closed meanwhile."""
    try:
        return str(link.readlink())
    except FileNotFoundError:
        return ""


def test_it_stops_cleanly_when_interrupted() -> None:
    with running() as found:
        found.process.send_signal(signal.SIGINT)

        assert found.process.wait(60) == 0


def test_of_what_a_sender_says_nothing_is_written_down() -> None:
    with running() as found:
        with smtplib.SMTP("127.0.0.1", found.smtp_port) as smtp:
            assert smtp.docmd("Subject: your code is 482913")[0] == 500
        found.process.send_signal(signal.SIGINT)
        found.process.wait(60)
    assert found.written == []


def test_who_waits_when_it_is_interrupted_is_sent_away() -> None:
    with (
        running(max_waiting="10") as found,
        found.client(found.inbox()) as client,
        ThreadPoolExecutor() as elsewhere,
    ):
        waiting = elsewhere.submit(client.get, "inbox/messages", params={"wait": 20})
        _await_waiting(found)
        found.process.send_signal(signal.SIGINT)

        assert waiting.result().status_code == 503
        assert found.process.wait(60) == 0
    assert found.written == []


def _await_waiting(found: Running) -> None:
    """Until a wait is counted, which is before it begins."""
    dynamodb = boto3.client("dynamodb", **found.aws)  # type: ignore[call-overload]
    while not any(
        item["pk"]["S"].startswith("RATE#") for item in dynamodb.scan(TableName=TABLE)["Items"]
    ):
        assert found.process.poll() is None


def test_newest_mail_stands_first(mayfly: Running) -> None:
    inbox = mayfly.inbox()
    for number in range(3):
        send(mayfly, a_mail(to=inbox["address"], subject=f"Mail {number}"))

    with mayfly.client(inbox) as client:
        cursor, seen = "0", 0
        while seen < 3:
            page = client.get("inbox/messages", params={"wait": 20, "after": cursor}).json()
            assert page["messages"], "mail is missing"
            cursor, seen = page["cursor"], seen + len(page["messages"])
        listed = client.get("inbox/messages").json()["messages"]

    assert [each["subject"] for each in listed] == ["Mail 2", "Mail 1", "Mail 0"]
    assert all(a["received_at"] >= b["received_at"] for a, b in pairwise(listed))
