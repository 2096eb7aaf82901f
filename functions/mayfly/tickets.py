"""Tickets: short-lived capabilities for places that cannot send a header."""

import json
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from typing import Final, Literal

from mayfly.core import token
from mayfly.core.errors import InvalidTicketError, UnknownTokenError
from mayfly.core.identity import epoch_ms
from mayfly.inboxes import OpenInbox, Reception
from mayfly.ports import Clock, SealBrokenError, Vault

LIFETIME: Final = timedelta(seconds=60)
_PURPOSE: Final = "ticket"

Use = Literal["push", "html", "source", "attachment"]
Images = Literal["none", "remote"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What its holder may do, until when (epoch ms), and the token it is done with."""

    use: Use
    token: str = field(repr=False)
    expires_at: int
    message_id: str = ""
    attachment_id: str = ""
    images: Images = "none"


@dataclass(frozen=True, kw_only=True)
class TicketOffice:
    """Gives out tickets and takes them back."""

    vault: Vault
    reception: Reception
    clock: Clock

    def issue(
        self,
        opened: OpenInbox,
        use: Use,
        *,
        message_id: str = "",
        attachment_id: str = "",
        images: Images = "none",
    ) -> tuple[str, int]:
        """A ticket, and when it expires (epoch ms): in a minute, or with the inbox."""
        expires_at = epoch_ms(min(self.clock() + LIFETIME, opened.inbox.expires_at))
        ticket = Ticket(
            use=use,
            token=str(opened.token),
            expires_at=expires_at,
            message_id=message_id,
            attachment_id=attachment_id,
            images=images,
        )
        sealed = self.vault.seal(json.dumps(asdict(ticket)).encode(), _PURPOSE)
        return token.encode(sealed), expires_at

    def redeem(self, text: str) -> tuple[Ticket, OpenInbox]:
        """The ticket, and the inbox that it opens.

        Raises InboxExpiredError when the inbox has gone, InvalidTicketError for a ticket that is
        forged or too old.
        """
        try:
            ticket = Ticket(**json.loads(self.vault.open(token.decode(text), _PURPOSE)))
            opened = self.reception.open(ticket.token)
        except (ValueError, SealBrokenError, UnknownTokenError):
            raise InvalidTicketError from None
        if epoch_ms(self.clock()) >= ticket.expires_at:
            raise InvalidTicketError
        return ticket, opened
