"""Inboxes: how one is made, opened with its token, extended."""

from dataclasses import dataclass, field, replace
from typing import Final

from mayfly.core import address, token
from mayfly.core.errors import (
    InboxExpiredError,
    InvalidFieldError,
    UnknownTokenError,
)
from mayfly.core.inbox import Inbox, Lifetimes, is_live
from mayfly.core.token import Token
from mayfly.ports import Clock, Inboxes, Randomness, Sealing

INBOX_ID_BYTES: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenInbox:
    """A living inbox and the secret that opens its mail: held only while a request runs."""

    inbox: Inbox
    token: Token = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the maker of an inbox asks for; None leaves the choice to us."""

    local_part: str | None = None
    domain: str | None = None
    lifetime_seconds: int | None = None
    whole_subdomain: bool = False


@dataclass(frozen=True, kw_only=True)
class Reception:
    """Gives out inboxes, and lets their owners in."""

    inboxes: Inboxes
    sealing: Sealing
    clock: Clock
    randomness: Randomness
    domains: tuple[str, ...]
    lifetimes: Lifetimes

    def create(self, wish: Wish) -> OpenInbox:
        """Make an inbox.

        Raises InvalidFieldError for a wish that cannot be met, AddressTakenError when the address
        is in use or cooling down.
        """
        now = self.clock()
        expires_at = self.lifetimes.until(now, wish.lifetime_seconds)
        secret = Token(address=self._address(wish), secret=self.randomness(token.SECRET_BYTES))
        credentials = self.sealing.credentials(secret.secret)
        inbox = Inbox(
            id=self.randomness(INBOX_ID_BYTES).hex(),
            address=secret.address,
            auth_hash=credentials.auth_hash,
            public_key=credentials.public_key,
            created_at=now,
            expires_at=expires_at,
        )
        self.inboxes.create(inbox, now)
        return OpenInbox(inbox=inbox, token=secret)

    def open(self, text: str) -> OpenInbox:
        """Let in whoever shows the token.

        Raises UnknownTokenError for an unknown address and for a wrong secret alike, after the
        same work; InboxExpiredError for the owner of an inbox that is gone.
        """
        shown = token.parse(text)
        auth_hash = self.sealing.credentials(shown.secret).auth_hash
        inbox = self.inboxes.of_owner(shown.address, auth_hash)
        if inbox is None:
            raise self._refusal(shown.address, auth_hash)
        if not is_live(inbox, self.clock()):
            raise InboxExpiredError
        return OpenInbox(inbox=inbox, token=shown)

    def extend(self, opened: OpenInbox, lifetime_seconds: int) -> Inbox:
        """Let the inbox live for so many seconds from now.

        Raises InvalidFieldError outside the allowed lifetimes, InboxExpiredError when it is too
        late.
        """
        now = self.clock()
        expires_at = self.lifetimes.until(now, lifetime_seconds, created_at=opened.inbox.created_at)
        if not self.inboxes.extend(opened.inbox, expires_at, now):
            raise InboxExpiredError
        return replace(opened.inbox, expires_at=expires_at)

    def _address(self, wish: Wish) -> str:
        domain = self.domain(wish)
        if wish.whole_subdomain:
            if wish.local_part is not None:
                raise InvalidFieldError(
                    "local_part", "An inbox for a whole subdomain has no local part of its own."
                )
            return address.generated_subdomain(self._proquint_bytes(), domain)
        if wish.local_part is not None:
            return address.chosen(wish.local_part, domain)
        return address.generated(self._proquint_bytes(), domain)

    def _proquint_bytes(self) -> bytes:
        return self.randomness(address.RANDOM_BYTES)

    def domain(self, wish: Wish) -> str:
        """The domain that is wished for, or the first. Raises InvalidFieldError for another's."""
        if wish.domain is None:
            return self.domains[0]
        domain = address.domain_name(wish.domain)
        if domain not in self.domains:
            raise InvalidFieldError("domain", f"Choose one of: {', '.join(self.domains)}.")
        return domain

    def _refusal(self, inbox_address: str, auth_hash: bytes) -> Exception:
        expired = self.inboxes.was_of_owner(inbox_address, auth_hash, self.clock())
        return InboxExpiredError() if expired else UnknownTokenError()
