"""Listening: how a page is let in to be told of new mail."""

from dataclasses import dataclass
from typing import Final

from mayfly.core.errors import InboxExpiredError, InvalidTicketError, TooManyRequestsError
from mayfly.core.identity import name_of_use
from mayfly.ports import Clock, Connections, Counters
from mayfly.tickets import LIFETIME, TicketOffice

MAX_LISTENERS: Final = 50
"""Of one inbox. Each is told of each mail while others wait for theirs, and hung up on in the end.
"""

_TRY_AGAIN_SECONDS: Final = 60


@dataclass(frozen=True, kw_only=True)
class Listening:
    """The use case of the `push` function."""

    tickets: TicketOffice
    connections: Connections
    counters: Counters
    clock: Clock

    def begin(self, connection_id: str, ticket: str) -> None:
        """Let the connection listen to the inbox of its ticket.

        Raises InvalidTicketError for a ticket that is forged, too old, used or for another use,
        InboxExpiredError when the inbox has gone, TooManyRequestsError when it has all the
        listeners that it may have.
        """
        redeemed, opened = self.tickets.redeem(ticket)
        if redeemed.use != "push" or not self._is_unused(ticket):
            raise InvalidTicketError
        if len(self.connections.of(opened.inbox.address)) >= MAX_LISTENERS:
            raise TooManyRequestsError(_TRY_AGAIN_SECONDS)
        if not self.connections.add(connection_id, opened.inbox, self.clock()):
            raise InboxExpiredError

    def _is_unused(self, ticket: str) -> bool:
        name = name_of_use("push", ticket)
        return self.counters.add(name, 1, until=self.clock() + LIFETIME) == 1

    def end(self, connection_id: str) -> None:
        """Forget the connection."""
        self.connections.remove(connection_id)
