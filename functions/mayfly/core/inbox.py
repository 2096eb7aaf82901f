"""An inbox, and when it lives."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from mayfly.core.errors import InvalidFieldError

MAX_AGE: Final = timedelta(days=30)
"""However often it is extended. What the database and the bucket delete by age, should the purge
ever fail, has to be set when a mail is stored and cannot be moved later.
"""


REMEMBERED: Final = timedelta(days=1)
"""How long an inbox is remembered by its tombstone, however short its address cools down: for as
long as mail for it may still be on its way, and an earlier try at it have left something.
"""

_CLOCKS_DIFFER: Final = timedelta(seconds=2)
"""At the most; and some tell whole seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """What the server knows of an inbox. It can seal mail for it, but open none.

    `arrivals` counts every mail ever listed here; `message_count` and `size` (bytes) those that
    are here now.
    """

    id: str
    address: str
    auth_hash: bytes
    public_key: bytes
    created_at: datetime
    expires_at: datetime
    arrivals: int = 0
    message_count: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """What stays of an inbox while its address cools down, and a day at the least."""

    inbox_id: str
    auth_hash: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifetimes:
    """How long an inbox may live, in seconds."""

    default: int
    min: int
    max: int

    def until(
        self, now: datetime, seconds: int | None, *, created_at: datetime | None = None
    ) -> datetime:
        """When an inbox expires whose life is asked for, or asked to go on, now.

        Raises InvalidFieldError outside min to max, and beyond MAX_AGE.
        """
        asked = self.default if seconds is None else seconds
        if not self.min <= asked <= self.max:
            raise InvalidFieldError(
                "lifetime_seconds", f"Ask for {self.min} to {self.max} seconds."
            )
        expires_at = now + timedelta(seconds=asked)
        if expires_at > (created_at or now) + MAX_AGE:
            raise InvalidFieldError(
                "lifetime_seconds", f"An inbox lives for {MAX_AGE.days} days in all, at the most."
            )
        return expires_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """How much an inbox holds."""

    messages: int
    size: int

    def admit(self, inbox: Inbox, mail_size: int) -> bool:
        """True while one more mail of `mail_size` bytes fits."""
        return inbox.message_count < self.messages and inbox.size + mail_size <= self.size


def takes(inbox: Inbox, received_at: datetime, now: datetime) -> bool:
    """True when a mail that SES received then is this inbox's, and not a former one's of its
    address that was still on its way when this one was made.
    """
    before = inbox.created_at - received_at
    return is_live(inbox, now) and not _CLOCKS_DIFFER <= before < REMEMBERED


def is_live(inbox: Inbox, now: datetime) -> bool:
    """The only rule of expiry. The database may keep an expired row for days, so everyone asks."""
    return now < inbox.expires_at
