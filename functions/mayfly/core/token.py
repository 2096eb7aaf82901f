"""The token: `mf1.<base64url(address)>.<base64url(secret)>`, the only thing that opens an inbox."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from typing import Final

from mayfly.core.address import MAX_ADDRESS
from mayfly.core.errors import UnknownTokenError

SECRET_BYTES: Final = 32
_PREFIX: Final = "mf1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """An inbox's address and its owner's secret. Prints without the secret."""

    address: str
    secret: bytes = field(repr=False)

    def __str__(self) -> str:
        return f"{_PREFIX}.{encode(self.address.encode())}.{encode(self.secret)}"


def parse(text: str) -> Token:
    """Read a token. Raises UnknownTokenError for anything that no inbox could have given out."""
    try:
        prefix, address, secret = text.split(".")
        token = Token(address=decode(address).decode(), secret=decode(secret))
    except ValueError:
        raise UnknownTokenError from None
    if prefix != _PREFIX or len(token.address) > MAX_ADDRESS or len(token.secret) != SECRET_BYTES:
        raise UnknownTokenError
    return token


def encode(data: bytes) -> str:
    """Unpadded base64url (RFC 4648 §5)."""
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decode(text: str) -> bytes:
    """The bytes of unpadded base64url. Raises ValueError when `text` is not exactly that.

    Python skips characters that it does not know; what may be used once must have one spelling.
    """
    data = urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
    if encode(data) != text:
        raise ValueError("not base64url")
    return data
