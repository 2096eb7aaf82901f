"""What becomes of a mail that failed a check, and what its reader is told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from mayfly.core import threats
from mayfly.core.message import Link, Message, Treatment, Verdicts

_MILDEST_FIRST: Final[tuple[Treatment, ...]] = ("deliver", "flag", "withhold", "drop")

_SAID: Final[Mapping[str, str]] = {
    "virus": "A virus was found in this mail.",
    "spam": "This mail looks like spam.",
    "spf": "The server that sent this mail is not one that its domain names (SPF).",
    "dkim": "The signature of this mail does not hold (DKIM).",
    "dmarc": "The sender's domain says that this mail is not from it (DMARC).",
}
_WITHHELD: Final = "Its text and attachments are withheld."

# A page of warnings warns of nothing.
_MAX_LINK_WARNINGS: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How the operator wants mail to be treated that fails a check."""

    virus: Treatment = "withhold"
    spam: Treatment = "flag"
    spf: Treatment = "deliver"
    dkim: Treatment = "deliver"
    dmarc: Treatment = "flag"
    blocked: tuple[str, ...] = ()

    def treatment(self, verdicts: Verdicts) -> Treatment:
        """The severest of those that the failed checks ask for."""
        asked = (getattr(self, check) for check in failed(verdicts))
        return max(asked, key=_MILDEST_FIRST.index, default="deliver")

    def blocks(self, sender: str) -> bool:
        """True for a sender on a domain, or below one, that the operator does not want."""
        host = sender.rpartition("@")[2].casefold().rstrip(".>")
        return any(host == domain or host.endswith(f".{domain}") for domain in self.blocked)


def failed(verdicts: Verdicts) -> tuple[str, ...]:
    """The checks that the mail failed."""
    return tuple(check for check in _SAID if getattr(verdicts, check) == "fail")


def warnings(message: Message) -> tuple[str, ...]:
    """What the reader should know before trusting the message, in plain words."""
    said = (
        *_of_checks(message),
        threats.sender_warning(message.summary.sender),
        *message.mail.warnings,
        *_of_links(message.verification.links),
    )
    return tuple(filter(None, said))


def _of_checks(message: Message) -> Iterator[str]:
    if message.summary.treatment == "deliver":
        return
    yield from (_SAID[check] for check in failed(message.summary.verdicts))
    if message.summary.withheld:
        yield _WITHHELD


def _of_links(links: tuple[Link, ...]) -> tuple[str, ...]:
    found = (threats.link_warning(link.url, link.text) for link in links)
    return tuple(dict.fromkeys(said for said in found if said))[:_MAX_LINK_WARNINGS]
