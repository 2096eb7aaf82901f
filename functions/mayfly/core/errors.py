"""What can go wrong, in the words of the domain; `mayfly.http.problems` gives each its answer."""


class MayflyError(Exception):
    """A refusal that its reader can act on."""


class InvalidFieldError(MayflyError):
    """A value that cannot be used; `field` is its name on the wire."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(reason)
        self.field = field


class AddressTakenError(MayflyError):
    """The address belongs to an inbox, or is cooling down after one."""


class UnknownTokenError(MayflyError):
    """No inbox opens with this token. The same for an unknown address and a wrong secret."""


class InboxExpiredError(MayflyError):
    """The token was right; the inbox's time is up or it was deleted."""


class MessageNotFoundError(MayflyError):
    """The inbox holds no such message, or the message no such attachment."""


class TooManyRequestsError(MayflyError):
    """A limit is reached; after so many seconds it is not."""

    def __init__(self, retry_after_seconds: int) -> None:
        super().__init__(retry_after_seconds)
        self.retry_after_seconds = retry_after_seconds


class ProofRequiredError(MayflyError):
    """Whoever makes an inbox without a key has to show some work first."""

    def __init__(self, challenge: str, bits: int) -> None:
        super().__init__(bits)
        self.challenge = challenge
        self.bits = bits


class UnknownKeyError(MayflyError):
    """No operator gave out this API key, or it was taken back."""


class WithheldError(MayflyError):
    """The message is there, but the operator's policy withholds what it holds."""


class InvalidTicketError(MayflyError):
    """The ticket was not made here, is too old, or is for another use."""
