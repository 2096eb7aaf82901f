"""Mayfly as `make run` starts it, for tests that need the whole of it."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parent.parent
STARTS_WITHIN_SECONDS = 60
"""Only so that a run that hangs ends; nothing is measured by it."""


@dataclass(frozen=True, kw_only=True)
class Running:
    """A running Mayfly, where it listens, and the lines that it has written."""

    process: "subprocess.Popen[str]"
    written: list[str]
    http_port: int
    smtp_port: int
    aws_port: int

    @property
    def url(self) -> str:
        """The page; the API is below it."""
        return f"http://127.0.0.1:{self.http_port}"

    def inbox(self, **wish: Any) -> dict[str, Any]:  # noqa: ANN401
        """A new inbox, as the API answers."""
        answer = httpx.post(f"{self.url}/v1/inbox", json=wish)
        answer.raise_for_status()
        created: dict[str, Any] = answer.json()
        return created

    def client(self, inbox: dict[str, Any]) -> httpx.Client:
        """A client that shows the inbox's token."""
        return httpx.Client(
            base_url=f"{self.url}/v1/",
            headers={"Authorization": f"Bearer {inbox['token']}"},
            timeout=40,
        )

    @property
    def aws(self) -> dict[str, str]:
        """How boto3 reaches the emulated AWS."""
        return {
            "endpoint_url": f"http://127.0.0.1:{self.aws_port}",
            "region_name": "us-east-1",
            "aws_access_key_id": "local",
            "aws_secret_access_key": "local",
        }


@contextmanager
def running(**settings: str) -> Iterator[Running]:
    """Start Mayfly on free ports with these MAYFLY_… settings, and stop it after."""
    http_port, smtp_port, aws_port = _free_ports(3)
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join((str(ROOT / "functions"), str(ROOT))),
        "MAYFLY_HTTP_PORT": str(http_port),
        "MAYFLY_SMTP_PORT": str(smtp_port),
        "MAYFLY_AWS_PORT": str(aws_port),
        **{f"MAYFLY_{name.upper()}": value for name, value in settings.items()},
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "local"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    written: list[str] = []
    listener = threading.Thread(target=_listen, args=(process, written), daemon=True)
    try:
        _await_ready(process, written)
        listener.start()
        yield Running(
            process=process,
            written=written,
            http_port=http_port,
            smtp_port=smtp_port,
            aws_port=aws_port,
        )
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(STARTS_WITHIN_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if listener.is_alive():
            listener.join()
        if process.stdout:
            process.stdout.close()


def _await_ready(process: "subprocess.Popen[str]", written: list[str]) -> None:
    """The one line that says so."""
    lines = process.stdout
    assert lines is not None
    while "is ready" not in (line := lines.readline()):
        if not line:
            said = "".join(written)
            raise RuntimeError(f"Mayfly ended with {process.wait()} before it was ready: {said}")
        written.append(line)


def _listen(process: "subprocess.Popen[str]", written: list[str]) -> None:
    """To all that it writes, so that it never waits for a reader."""
    for line in process.stdout or ():
        written.append(line)


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports
