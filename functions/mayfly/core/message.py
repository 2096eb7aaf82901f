"""What a mail is to Mayfly, as values.

`Mail` is what the parser reads out of the source; `Summary` is the line in a list, sealed beside
the index; `Message` is the whole view, made from the source each time it is read.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Verdict = Literal["pass", "fail", "gray", "none"]
Treatment = Literal["deliver", "flag", "withhold", "drop"]
LinkKind = Literal["verification", "unsubscribe", "other"]
Risk = Literal[
    "executable",
    "double_extension",
    "macro",
    "encrypted_archive",
    "disguised",
    "active_content",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """A display name and an address, as RFC 5322 §3.4 pairs them; either may be empty."""

    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """What the receiving server found; `none` where it did not check or could not tell."""

    spam: Verdict = "none"
    virus: Verdict = "none"
    spf: Verdict = "none"
    dkim: Verdict = "none"
    dmarc: Verdict = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """An attachment or an inline file: its description and its decoded bytes.

    `id` is unique within the mail and the same each time the mail is parsed. `filename` is safe to
    save under: no separators, controls or bidi overrides, unique within the mail, never empty.
    """

    id: str
    filename: str
    content_type: str
    inline: bool
    content_id: str | None
    content: bytes
    risk: Risk | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A parsed mail. `text` is the plain reading, made from the HTML where the mail has none.

    `html` is as the sender wrote it, decoded and nothing else: it must not reach a browser before
    `core.html.for_display`. `headers` are decoded, in the order of the source. `warnings` say in
    plain words what was cut, guessed or unreadable.
    """

    subject: str
    sender: Mailbox
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    reply_to: tuple[Mailbox, ...] = ()
    date: datetime | None = None
    message_id: str | None = None
    text: str = ""
    html: str | None = None
    parts: tuple[Part, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A verification code; `confidence` from 0 to 1."""

    value: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link of the mail: where it leads, the words it stands on, and what it is for."""

    url: str
    text: str
    kind: LinkKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What a mail offers for signing in or confirming.

    `code` and `link` are None unless the mail verifies something: a wrong code is worse than none.
    `codes` are all candidates above the threshold, surest first; `links` are all http(s) links of
    the mail, in its order.
    """

    code: str | None = None
    link: str | None = None
    codes: tuple[Code, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """One mail as a line in the list. `size` is that of the source, in bytes.

    `treatment` is what the operator's policy asked for when the mail came.
    """

    id: str
    received_at: datetime
    recipients: tuple[str, ...]
    sender: Mailbox
    subject: str
    preview: str
    code: str | None
    link: str | None
    attachment_count: int
    size: int
    verdicts: Verdicts
    treatment: Treatment = "deliver"
    seen: bool = False

    @property
    def withheld(self) -> bool:
        """True when nothing of the mail is shown but its head."""
        return self.treatment == "withhold"

    @property
    def recipient(self) -> str:
        """The envelope recipient that brought it here: the first, where one mail had several."""
        return self.recipients[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One mail, whole: the line of the list and all that its source says."""

    summary: Summary
    mail: Mail
    verification: Verification
