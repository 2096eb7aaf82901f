"""Listening: how a page is let in to be told of new mail."""

from dataclasses import dataclass

from mayfly.core.errors import InboxExpiredError, InvalidTicketError
from mayfly.ports import Clock, Connections, Counters, Vault
from mayfly.tickets import LIFETIME, TicketOffice


@dataclass(frozen=True, kw_only=True)
class Listening:
    """The use case of the `push` function."""

    tickets: TicketOffice
    connections: Connections
    counters: Counters
    vault: Vault
    clock: Clock

    def begin(self, connection_id: str, ticket: str) -> None:
        """Let the connection listen to the inbox of its ticket.

        Raises InvalidTicketError for a ticket that is forged, too old, used or for another use,
        InboxExpiredError when the inbox has gone.
        """
        redeemed, opened = self.tickets.redeem(ticket)
        if redeemed.use != "push" or not self._is_unused(ticket):
            raise InvalidTicketError
        if not self.connections.add(connection_id, opened.inbox, self.clock()):
            raise InboxExpiredError

    def _is_unused(self, ticket: str) -> bool:
        name = self.vault.digest(f"push|{ticket}")
        return self.counters.add(name, 1, until=self.clock() + LIFETIME) == 1

    def end(self, connection_id: str) -> None:
        """Forget the connection."""
        self.connections.remove(connection_id)
