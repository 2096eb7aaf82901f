"""Listening: how a page is let in to be told of new mail."""

from dataclasses import dataclass
from typing import Final

from mayfly.core.errors import InboxExpiredError, InvalidTicketError, TooManyRequestsError
from mayfly.core.identity import name_of_use
from mayfly.core.inbox import Inbox
from mayfly.inboxes import Reception
from mayfly.ports import Clock, Connections, Counters
from mayfly.tickets import LIFETIME, TicketOffice

MAX_LISTENERS: Final = 50
"""Of one inbox. Each is told of each mail while others wait for theirs, and hung up on in the end.
"""

_TRY_AGAIN_SECONDS: Final = 60


@dataclass(frozen=True, kw_only=True)
class Listening:
    """The use case of the `push` function."""

    reception: Reception
    tickets: TicketOffice
    connections: Connections
    counters: Counters
    clock: Clock

    def begin(self, connection_id: str, token: str) -> None:
        """Let the connection listen to the inbox of its token.

        Raises UnknownTokenError, InboxExpiredError when the inbox has gone, TooManyRequestsError
        when it has all the listeners that it may have.
        """
        self._admit(connection_id, self.reception.open(token).inbox)

    def begin_with_ticket(self, connection_id: str, ticket: str) -> None:
        """The same, for who cannot show a token.

        Raises InvalidTicketError for a ticket that is forged, too old, used or for another use.
        """
        redeemed, opened = self.tickets.redeem(ticket)
        if redeemed.use != "push" or not self._is_unused(ticket):
            raise InvalidTicketError
        self._admit(connection_id, opened.inbox)

    def _admit(self, connection_id: str, inbox: Inbox) -> None:
        listeners = self.connections.add(connection_id, inbox, self.clock())
        if not listeners:
            raise InboxExpiredError
        if listeners > MAX_LISTENERS:
            self.connections.remove(connection_id)
            raise TooManyRequestsError(_TRY_AGAIN_SECONDS)

    def _is_unused(self, ticket: str) -> bool:
        name = name_of_use("push", ticket)
        return self.counters.add(name, 1, until=self.clock() + LIFETIME) == 1

    def end(self, connection_id: str) -> None:
        """Forget the connection."""
        self.connections.remove(connection_id)
