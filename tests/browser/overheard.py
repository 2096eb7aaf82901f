"""What a server is really asked: by the page, its workers and the browser itself."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
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
            with _until_either_end_is_gone():
                while piece := browser.recv(_PIECE):
                    for method, target in _REQUEST.findall(piece):
                        self.asked.append(f"{method.decode()} {target.decode()}")
                    server.sendall(piece)
            _hang_up(server)
            answers.join()

    def _answer(self, server: socket.socket, browser: socket.socket) -> None:
        with _until_either_end_is_gone():
            while piece := server.recv(_PIECE):
                self.bytes_sent += len(piece)
                browser.sendall(piece)
        _hang_up(browser)


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


def _until_either_end_is_gone() -> AbstractContextManager[None]:
    return suppress(OSError)


def _hang_up(end: socket.socket) -> None:
    """The other thread stops reading from it, if it has not hung up first."""
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
