"""A proxy that leads nowhere, and remembers who asked for what."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Sink:
    """Where a browser's traffic ends that its own tools do not show: connections made ahead,
    sockets, what is fetched outside of any page. `asked` are the first lines of what came.
    """

    port: int
    asked: list[str] = field(default_factory=list)


@contextmanager
def sink() -> Iterator[Sink]:
    """Listen on this machine's own address."""

    class Answer(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            found.asked.append(self.rfile.readline(2_000).decode("ascii", "replace").strip())
            self.wfile.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Answer) as server:
        found = Sink(server.server_address[1])
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield found
        server.shutdown()
