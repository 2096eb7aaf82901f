"""Lambda's Runtime API: one invocation for a function that runs as it does in Lambda
(docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html).
"""

import json
import queue
import subprocess
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.e2e import emulator

ANSWERS_WITHIN_SECONDS = 60
_VERSION = "/2018-06-01/runtime"


@dataclass
class Invocation:
    """An event, and what became of it: the path that the function answered on, and its answer."""

    event: object
    taken: bool = False
    answered: "queue.Queue[tuple[str, Any]]" = field(default_factory=queue.Queue)


class _RuntimeApi(BaseHTTPRequestHandler):
    invocation: Invocation

    def do_GET(self) -> None:
        """The next event; after the only one there is none, and whoever asks waits for ever."""
        if self.invocation.taken:
            threading.Event().wait()
        self.invocation.taken = True
        body = json.dumps(self.invocation.event).encode()
        self.send_response(200)
        deadline = int((time.time() + ANSWERS_WITHIN_SECONDS) * 1000)
        for name, value in {
            "Lambda-Runtime-Aws-Request-Id": "request-1",
            "Lambda-Runtime-Deadline-Ms": str(deadline),
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:us-east-1:0:function:booted",
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        """An answer, or an error, of the invocation or of the start."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(202)
        self.send_header("Content-Length", "0")
        self.end_headers()
        self.invocation.answered.put((self.path.removeprefix(_VERSION), json.loads(body)))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def invoke(handler: str, event: object, *, code: Path, environment: Mapping[str, str]) -> Any:  # noqa: ANN401
    """Boot a function from its bundle, as Lambda does, and give it one event.

    Raises AssertionError with the function's own error, should it fail to start or to answer.
    """
    invocation = Invocation(event)
    api = type("_One", (_RuntimeApi,), {"invocation": invocation})
    server = ThreadingHTTPServer((emulator.ADDRESS, 0), api)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    process = subprocess.Popen(
        [str(emulator.ENVIRONMENT / "python"), "-m", "awslambdaric", handler],
        cwd=code,
        env={
            **environment,
            "AWS_LAMBDA_RUNTIME_API": f"{emulator.ADDRESS}:{server.server_port}",
            "LAMBDA_TASK_ROOT": str(code),
            "PYTHONPATH": str(code),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        path, answer = invocation.answered.get(timeout=ANSWERS_WITHIN_SECONDS)
    finally:
        process.kill()
        process.wait()
        server.shutdown()
        server.server_close()
    assert path == "/invocation/request-1/response", answer
    return answer
