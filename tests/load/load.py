"""`make load`: 10,000 mails to 1,000 inboxes while readers poll and the sweep runs.

Everything stays on this machine: Mayfly as `make run` starts it, senders at sixteen connections,
readers at twenty. The inboxes come in waves. When all of a wave's mail has come, half of its
inboxes are deleted by their owners and half left to the sweep, so that what the server holds is
the same after each wave, and its memory can be compared.
"""
# ruff: noqa: T201 - a command line speaks to a person

import argparse
import re
import smtplib
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import boto3
import httpx

from local.cloud import BUCKET
from tests.mail import a_mail
from tests.running import Running, running

CONNECTIONS: Final = 16
READERS: Final = 20
WAVES: Final = 10
# Ten mails to each of a hundred inboxes, ten times.
MAILS: Final = 10_000
MAILS_TO_AN_INBOX: Final = 10
PARAGRAPH: Final = "The quick brown fox jumps over the lazy dog. " * 20 + "\n"

# The first waves load modules and fill caches.
WARM_UP: Final = 2
FLAT: Final = 0.10

# Only so that a run that hangs ends.
HANGS_AFTER_SECONDS: Final = 600
LOOK_AGAIN_SECONDS: Final = 0.5


@dataclass
class Reader:
    """The owner of an inbox, who asks for what is new."""

    client: httpx.Client
    address: str
    expected: int
    cursor: str | None = None
    seen: list[str] = field(default_factory=list)

    def poll(self) -> bool:
        """True when everything has come."""
        asked: dict[str, str] = {"limit": "100", "wait": "1"}
        if self.cursor is not None:
            asked["after"] = self.cursor
        page = _ok(self.client.get("inbox/messages", params=asked)).json()
        self.cursor = page["cursor"]
        self.seen += [summary["subject"] for summary in page["messages"]]
        return len(self.seen) >= self.expected

    def listed(self) -> list[str]:
        """All of it, asked for at once."""
        page = _ok(self.client.get("inbox/messages", params={"limit": 100})).json()
        return [summary["subject"] for summary in page["messages"]]

    def leave(self, *, to_the_sweep: bool) -> None:
        """Have the inbox gone, now or in a second."""
        if to_the_sweep:
            _ok(self.client.patch("inbox", json={"lifetime_seconds": 1}))
        else:
            _ok(self.client.delete("inbox"))


def main(arguments: Sequence[str] | None = None) -> int:
    """1 when a mail was lost or came twice, or when memory grew."""
    parser = argparse.ArgumentParser(description="Mayfly under load, on this machine.")
    parser.add_argument("--mails", type=int, default=MAILS)
    mails = parser.parse_args(arguments).mails
    began = time.monotonic()
    with running(min_lifetime_seconds="1", cool_down_seconds="0") as mayfly:
        resident = list(_waves(mayfly, mails // WAVES))
    print(f"{mails} mails, each listed once, in {time.monotonic() - began:.0f} s")
    warm = resident[WARM_UP - 1 :]
    growth = max(warm) / warm[0] - 1
    print(f"memory after warm-up: {warm[0] / 1e6:.0f} MB, then {growth:+.1%} at the most")
    return int(growth > FLAT)


def _waves(mayfly: Running, mails: int) -> Iterator[float]:
    """The server's resident memory in bytes after each wave."""
    for wave in range(WAVES):
        began = time.monotonic()
        readers = _open(mayfly, mails)
        _exchange(mayfly, readers, wave)
        took = time.monotonic() - began
        _close(mayfly, readers)
        resident = _resident(mayfly.process.pid)
        print(
            f"wave {wave + 1}: {mails} mails sent and listed in {took:.1f} s "
            f"({mails / took:.0f}/s), {resident / 1e6:.0f} MB",
            flush=True,
        )
        yield resident


def _open(mayfly: Running, mails: int) -> list[Reader]:
    inboxes = [mayfly.inbox() for _ in range(mails // MAILS_TO_AN_INBOX)]
    return [
        Reader(client=mayfly.client(inbox), address=inbox["address"], expected=MAILS_TO_AN_INBOX)
        for inbox in inboxes
    ]


def _exchange(mayfly: Running, readers: list[Reader], wave: int) -> None:
    """Send to everyone while everyone reads; then every mail must be there exactly once."""
    subjects = {
        reader.address: [f"{wave}-{number}-{each}" for each in range(reader.expected)]
        for number, reader in enumerate(readers)
    }
    letters = [(address, subject) for address in subjects for subject in subjects[address]]
    letters.sort(key=lambda letter: letter[1].rpartition("-")[2])
    with ThreadPoolExecutor(CONNECTIONS + READERS) as pool:
        senders = [
            pool.submit(_send, mayfly, letters[at::CONNECTIONS]) for at in range(CONNECTIONS)
        ]
        listeners = [pool.submit(_read, readers[at::READERS]) for at in range(READERS)]
        for done in (*senders, *listeners):
            done.result(HANGS_AFTER_SECONDS)
    for reader in readers:
        expected = sorted(subjects[reader.address])
        if sorted(reader.seen) != expected or sorted(reader.listed()) != expected:
            raise AssertionError(f"{len(reader.seen)} mails were seen where {len(expected)} came")


def _send(mayfly: Running, letters: list[tuple[str, str]]) -> None:
    """All of a sender's mails, over one connection."""
    with smtplib.SMTP("127.0.0.1", mayfly.smtp_port) as smtp:
        for address, subject in letters:
            smtp.send_message(a_mail(to=address, subject=subject, text=PARAGRAPH))


def _read(readers: list[Reader]) -> None:
    """Until everything has come to each of them."""
    until = time.monotonic() + HANGS_AFTER_SECONDS
    while readers and time.monotonic() < until:
        readers = [reader for reader in readers if not reader.poll()]
    if readers:
        raise TimeoutError


def _close(mayfly: Running, readers: list[Reader]) -> None:
    """Have all inboxes gone, and wait for the sweep to be done with them."""
    for number, reader in enumerate(readers):
        reader.leave(to_the_sweep=bool(number % 2))
        reader.client.close()
    aws: dict[str, Any] = mayfly.aws
    s3 = boto3.client("s3", **aws)
    until = time.monotonic() + HANGS_AFTER_SECONDS
    while s3.list_objects_v2(Bucket=BUCKET, Prefix="mail/", MaxKeys=1)["KeyCount"]:
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(LOOK_AGAIN_SECONDS)


def _resident(pid: int) -> float:
    """Bytes of memory that the process has (proc(5), VmRSS)."""
    status = Path(f"/proc/{pid}/status").read_text()
    (kilobytes,) = re.findall(r"VmRSS:\s+(\d+) kB", status)
    return int(kilobytes) * 1024


def _ok(answer: httpx.Response) -> httpx.Response:
    return answer.raise_for_status()


if __name__ == "__main__":
    sys.exit(main())
