"""What a server is really asked: by the page, its workers and the browser itself."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

_REQUEST = re.compile(rb"^([A-Z]+) (\S+) HTTP/1\.1\r\n", re.MULTILINE)
_PIECE = 65_536


@dataclass
class Wire:
    """Every request that went over it, and how many bytes came back."""

    url: str
    asked: list[str] = field(default_factory=list)
    bytes_sent: int = 0

    def carry(self, browser: socket.socket, server: socket.socket) -> None:
        """Both ways, until one end is done."""
        with browser, server:
            answers = threading.Thread(target=self._answer, args=(server, browser))
            answers.start()
            while piece := _read(browser):
                for method, target in _REQUEST.findall(piece):
                    self.asked.append(f"{method.decode()} {target.decode()}")
                server.sendall(piece)
            server.shutdown(socket.SHUT_RDWR)
            answers.join()

    def _answer(self, server: socket.socket, browser: socket.socket) -> None:
        while piece := _read(server):
            self.bytes_sent += len(piece)
            browser.sendall(piece)
        browser.shutdown(socket.SHUT_RDWR)


@contextmanager
def overheard(port: int) -> Iterator[Wire]:
    """A wire to a server on this machine; browsers send a request in one piece."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        wire = Wire(f"http://127.0.0.1:{listener.getsockname()[1]}")
        threading.Thread(target=_accept, args=(listener, wire, port), daemon=True).start()
        yield wire


def _accept(listener: socket.socket, wire: Wire, port: int) -> None:
    while True:
        try:
            browser, _ = listener.accept()
        except OSError:  # the test is over
            return
        server = socket.create_connection(("127.0.0.1", port))
        threading.Thread(target=wire.carry, args=(browser, server), daemon=True).start()


def _read(end: socket.socket) -> bytes:
    """Nothing, once the other end is done or gone."""
    try:
        return end.recv(_PIECE)
    except OSError:
        return b""
