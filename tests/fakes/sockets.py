"""The open WebSockets."""

from collections import defaultdict
from dataclasses import dataclass, field


@dataclass
class MemorySockets:
    """The `Sockets` port: everyone is there until closed or lost."""

    gone: set[str] = field(default_factory=set)
    heard: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def lose(self, connection_id: str) -> None:
        """Somebody goes, and nobody is told."""
        self.gone.add(connection_id)

    def post(self, connection_id: str, message: str) -> bool:
        """False when the other end has gone."""
        if connection_id in self.gone:
            return False
        self.heard[connection_id].append(message)
        return True

    def close(self, connection_id: str) -> None:
        """Hang up, if it is still open."""
        self.gone.add(connection_id)
