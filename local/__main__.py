"""`make run`: Mayfly whole on this machine, until Ctrl-C."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
import threading
from pathlib import Path

import uvicorn

from local import emulator
from local.environment import LocalSettings, explained, require_free_ports

SITE = Path(__file__).parent.parent / "web" / "dist"
SWEEP_SECONDS = 5
"""In AWS it is a minute, the finest that a schedule goes."""

KEEP_ALIVE_SECONDS = 60
"""Longer than clients keep an idle connection: whoever asks over one that is being closed loses."""


def main() -> None:
    """Start everything, say so on one line, serve until interrupted."""
    with explained():
        ours = LocalSettings()
    require_free_ports(ours)
    _forget_real_accounts()
    emulator.start(ours.aws_port)
    _configure(ours)
    _serve(ours)
    # A request that waits holds its thread for 20 s at the most; nothing here needs it any more.
    sys.stdout.flush()
    os._exit(0)


def _forget_real_accounts() -> None:
    """Whatever account this machine knows, nothing here may ever use it."""
    os.environ.pop("AWS_PROFILE", None)
    os.environ.update(
        AWS_ACCESS_KEY_ID="local",
        AWS_SECRET_ACCESS_KEY="local",  # noqa: S106 - the emulator takes any
        AWS_SESSION_TOKEN="",
        AWS_EC2_METADATA_DISABLED="true",
        NO_PROXY="127.0.0.1,localhost",
        no_proxy="127.0.0.1,localhost",
    )
    os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")


def _configure(ours: LocalSettings) -> None:
    from local.cloud import BUCKET, SERVER_KEY, TABLE
    from local.gateway import MANAGEMENT_PATH

    os.environ.update(
        MAYFLY_DOMAINS=ours.domains,
        MAYFLY_TABLE_NAME=TABLE,
        MAYFLY_BUCKET_NAME=BUCKET,
        MAYFLY_SERVER_KEY_SECRET=SERVER_KEY,
        MAYFLY_PUSH_ENDPOINT=f"http://{emulator.ADDRESS}:{ours.http_port}{MANAGEMENT_PATH}",
    )
    os.environ.setdefault("POWERTOOLS_SERVICE_NAME", "mayfly")
    os.environ.setdefault("POWERTOOLS_METRICS_NAMESPACE", "Mayfly")
    os.environ.setdefault("POWERTOOLS_LOG_LEVEL", "WARNING")
    os.environ.setdefault("POWERTOOLS_METRICS_DISABLED", "true")


def _serve(ours: LocalSettings) -> None:
    from local import cloud, gateway, runtime, ses
    from mayfly import wiring

    with explained():
        domains = wiring.settings().domains
    made = cloud.provision()
    import api
    import ingest
    import push
    import sweep

    stopped = threading.Event()
    poller = runtime.Poller(made, ingest.handler)
    threads = [
        threading.Thread(target=poller.run, args=(stopped,), name="poller"),
        threading.Thread(
            target=runtime.every, args=(SWEEP_SECONDS, sweep.handler, stopped), name="schedule"
        ),
    ]
    receiver = ses.serve(ours.smtp_port, cloud=made, domains=domains, announce=poller.ring)
    ended = asyncio.Event()
    server = Server(
        uvicorn.Config(
            gateway.create_gateway(api=api.handler, push=push.handler, site=SITE, ended=ended),
            host=emulator.ADDRESS,
            port=ours.http_port,
            log_level="warning",
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=1,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            ws="websockets-sansio",
        ),
        ready=f"Mayfly is ready: http://{emulator.ADDRESS}:{ours.http_port} "
        f"takes mail for {', '.join(domains)} "
        f"on {emulator.ADDRESS}:{ours.smtp_port}",
        ended=ended,
    )
    for thread in threads:
        thread.start()
    # uvicorn stops at a signal, then raises it again; both of these shall end in our clean-up.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with contextlib.suppress(KeyboardInterrupt):
            server.run()
    finally:
        stopped.set()
        receiver.stop()
        for thread in threads:
            thread.join()


class Server(uvicorn.Server):
    """uvicorn, which says when it is ready, and that it ends."""

    def __init__(self, config: uvicorn.Config, *, ready: str, ended: asyncio.Event) -> None:
        super().__init__(config)
        self._ready = ready
        self._ended = ended

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, then say so."""
        await super().startup(sockets)
        if self.started:
            print(self._ready, flush=True)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Send away who still waits, then stop."""
        self._ended.set()
        await super().shutdown(sockets)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent.parent / "functions"))
    main()
