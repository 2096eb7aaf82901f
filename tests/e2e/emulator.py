"""AWS, emulated by ministack in a process of its own."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".venv-e2e" / "bin"
ADDRESS = "127.0.0.1"
REGION = "us-east-1"
STARTS_WITHIN_SECONDS = 30
STOPS_WITHIN_SECONDS = 10


@contextmanager
def running(log: Path) -> Iterator[str]:
    """Start it on a free port, writing into `log`, and end it after; gives its URL."""
    port = _free_port()
    url = f"http://{ADDRESS}:{port}"
    with log.open("w") as output:
        process = subprocess.Popen(
            [str(ENVIRONMENT / "ministack")],
            env=environment(url)
            | {
                "BIND_HOST": ADDRESS,
                "GATEWAY_PORT": str(port),
                "LAMBDA_EXECUTOR": "local",
                "MINISTACK_HOST": ADDRESS,
            },
            cwd=log.parent,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            _await_ready(process, url)
            yield url
        finally:
            _end(process)


def environment(url: str) -> dict[str, str]:
    """This process's, but leading to the emulator at `url`, whatever account this machine knows."""
    ours = {name: value for name, value in os.environ.items() if name != "AWS_PROFILE"}
    return ours | {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_SESSION_TOKEN": "",
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_ENDPOINT_URL": url,
    }


def _await_ready(process: "subprocess.Popen[bytes]", url: str) -> None:
    deadline = time.monotonic() + STARTS_WITHIN_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(f"{url}/_ministack/health", timeout=1):  # noqa: S310 - our own
                return
        except (URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(f"ministack did not start: {process.poll()}")


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(STOPS_WITHIN_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind((ADDRESS, 0))
        return int(found.getsockname()[1])
