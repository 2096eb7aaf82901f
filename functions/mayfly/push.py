"""Push: hints to open pages that there is something to read. The list is the truth."""

import json
from dataclasses import dataclass

from mayfly.ports import Connections, Sockets


@dataclass(frozen=True, kw_only=True)
class Push:
    """Speaks to everyone who listens to an inbox."""

    connections: Connections
    sockets: Sockets

    def announce(self, address: str, message_id: str) -> None:
        """Say that a message has come."""
        for connection_id in self.connections.of(address):
            if not self._tell(connection_id, {"type": "message", "id": message_id}):
                self.connections.remove(connection_id)

    def end(self, address: str) -> None:
        """Say that the inbox has expired, and hang up."""
        for connection_id in self.connections.of(address):
            if self._tell(connection_id, {"type": "expired"}):
                self.sockets.close(connection_id)
            self.connections.remove(connection_id)

    def _tell(self, connection_id: str, hint: dict[str, str]) -> bool:
        return self.sockets.post(connection_id, json.dumps(hint, separators=(",", ":")))
