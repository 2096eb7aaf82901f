"""Names that are derived, so that doing a thing twice does it once."""

import hashlib
import re
from datetime import UTC, datetime
from typing import Final

_MILLISECOND_DIGITS: Final = 12
_HASH_DIGITS: Final = 12
_MESSAGE_ID: Final = re.compile(r"[0-9a-f]{24}")


def message_id(inbox_id: str, ses_id: str, received_at: datetime) -> str:
    """The id of one mail in one inbox: 24 hex digits, ordered by the time of arrival.

    A second delivery of the same mail gives the same id.
    """
    digest = hashlib.sha256(f"{inbox_id}\0{ses_id}".encode()).hexdigest()
    return f"{epoch_ms(received_at):0{_MILLISECOND_DIGITS}x}{digest[:_HASH_DIGITS]}"


def is_message_id(text: str) -> bool:
    """True for what `message_id` could have made."""
    return _MESSAGE_ID.fullmatch(text) is not None


def received_ms(message_id: str) -> int:
    """When the message came, in epoch ms."""
    return int(message_id[:_MILLISECOND_DIGITS], 16)


def address_hash(address: str) -> str:
    """What a tombstone is kept under: an address that was in use must not stand there in clear."""
    return hashlib.sha256(b"mayfly tombstone v1\0" + address.encode()).hexdigest()


def name_of_use(what: str, text: str) -> str:
    """What the use of something is counted under that may be used once and that nobody can guess:
    the same for every function, whatever key it knows.
    """
    return hashlib.sha256(f"mayfly once v1\0{what}\0{text}".encode()).hexdigest()


def epoch_ms(moment: datetime) -> int:
    """Whole milliseconds since 1970 UTC."""
    return round(moment.timestamp() * 1000)


def from_epoch_ms(milliseconds: int) -> datetime:
    """The moment in UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
