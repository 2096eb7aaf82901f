"""What stands on the wire. Each shape is made from the domain's by one function here."""

from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StrictBool,
)
from pydantic_core import PydanticCustomError

from mayfly.core import policy
from mayfly.core.inbox import Inbox
from mayfly.core.message import LinkKind, Mailbox, Message, Risk, Summary, Verdict
from mayfly.inboxes import OpenInbox
from mayfly.reading import Page

# A function answers with 6 MB at the most; the source has the rest.
MAX_TEXT = 500_000


def rfc3339(moment: datetime) -> str:
    """A moment on the wire: UTC, milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


Timestamp = Annotated[
    datetime,
    PlainSerializer(rfc3339, return_type=str),
    Field(json_schema_extra={"format": "date-time"}),
]
Id = Annotated[str, Field(pattern="^[0-9a-f]{24}$")]


def _number(value: object) -> object:
    """JSON's integers, 60.0 among them, but not "60" and not true, which Python counts as one."""
    if isinstance(value, str | bool):
        raise PydanticCustomError("int_type", "Input should be a valid integer")
    return value


Seconds = Annotated[int, BeforeValidator(_number)]


class Shape(BaseModel):
    """What all shapes have in common: a field that they do not know is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, from_attributes=True)


class LifetimesOut(Shape):
    """Seconds."""

    default: int
    min: int
    max: int


class LimitsOut(Shape):
    """How much may be kept and asked for."""

    messages: int = Field(description="Mails in an inbox.")
    inbox_bytes: int = Field(description="Bytes of mail in an inbox.")
    mail_bytes: int = Field(description="Bytes of one mail.")
    page: int = Field(description="Messages on a page.")
    wait_seconds: int = Field(description="How long a request may wait.")


class ServiceOut(Shape):
    """What the service offers."""

    name: str
    version: str
    domains: list[str]
    lifetimes: LifetimesOut
    limits: LimitsOut


class InboxIn(Shape):
    """What an inbox should be like; what is left out, the service chooses."""

    local_part: str | None = Field(default=None, max_length=256)
    domain: str | None = Field(default=None, max_length=256)
    lifetime_seconds: Seconds | None = None
    whole_subdomain: StrictBool = False


class CreatedOut(Shape):
    """A new inbox. The token is shown once and opens everything."""

    address: str
    token: str
    created_at: Timestamp
    expires_at: Timestamp


class LifetimeIn(Shape):
    """How long the inbox shall live from now."""

    lifetime_seconds: Seconds


class InboxOut(Shape):
    """An inbox; `size` in bytes."""

    address: str
    created_at: Timestamp
    expires_at: Timestamp
    message_count: int
    size: int


class MailboxOut(Shape):
    """A person or a service in a header."""

    name: str
    address: str


class VerdictsOut(Shape):
    """What the receiving server found."""

    spam: Verdict
    virus: Verdict
    spf: Verdict
    dkim: Verdict
    dmarc: Verdict


class SummaryOut(Shape):
    """A message as a line in the list; `size` in bytes."""

    id: Id
    received_at: Timestamp
    recipient: str
    sender: MailboxOut
    subject: str
    preview: str
    code: str | None
    link: str | None
    attachment_count: int
    size: int
    seen: bool
    verdicts: VerdictsOut


class CodeOut(Shape):
    """A verification code that the mail may mean."""

    value: str
    confidence: float


class LinkOut(Shape):
    """A link of the mail."""

    url: str
    text: str
    kind: LinkKind


class AttachmentOut(Shape):
    """An attachment; `size` in bytes, `risk` is null when nothing speaks against it."""

    id: str
    filename: str
    content_type: str
    size: int
    inline: bool
    content_id: str | None
    risk: Risk | None


class MessageOut(SummaryOut):
    """A whole message. `html` is sanitised and loads nothing remote."""

    to: list[MailboxOut]
    cc: list[MailboxOut]
    reply_to: list[MailboxOut]
    date: Timestamp | None
    message_id: str | None
    text: str
    html: str | None
    codes: list[CodeOut]
    links: list[LinkOut]
    attachments: list[AttachmentOut]
    headers: list[tuple[str, str]]
    warnings: list[str]


class PageOut(Shape):
    """Messages, newest first; `cursor` goes into `after`."""

    messages: list[SummaryOut]
    cursor: str


class SeenIn(Shape):
    """Whether the message was seen."""

    seen: StrictBool


class VerificationOut(Shape):
    """The newest mail that verifies something; code or link may be null, not both."""

    code: str | None
    link: str | None
    message: SummaryOut


class TicketIn(Shape):
    """What the ticket shall be good for."""

    use: Literal["push", "html", "source", "attachment"]
    message_id: Id | None = None
    attachment_id: Annotated[str, Field(min_length=1, max_length=16)] | None = None
    images: Literal["none", "remote"] = "none"


class TicketOut(Shape):
    """A URL that works without a header until it expires."""

    url: str
    expires_at: Timestamp


def created(opened: OpenInbox) -> CreatedOut:
    """A new inbox, with its token."""
    inbox = opened.inbox
    return CreatedOut(
        address=inbox.address,
        token=str(opened.token),
        created_at=inbox.created_at,
        expires_at=inbox.expires_at,
    )


def inbox(found: Inbox) -> InboxOut:
    """An inbox as its owner sees it."""
    return InboxOut.model_validate(found)


def summary(found: Summary) -> SummaryOut:
    """A line of the list."""
    return SummaryOut.model_validate(found)


def page(found: Page) -> PageOut:
    """A page of the list."""
    return PageOut(messages=[summary(each) for each in found.messages], cursor=str(found.cursor))


def message(found: Message, *, html: str | None) -> MessageOut:
    """A whole message, its HTML sanitised by the caller."""
    mail, verification = found.mail, found.verification
    return MessageOut(
        **summary(found.summary).model_dump(),
        to=_mailboxes(mail.to),
        cc=_mailboxes(mail.cc),
        reply_to=_mailboxes(mail.reply_to),
        date=mail.date,
        message_id=mail.message_id,
        text=mail.text[:MAX_TEXT],
        html=html,
        codes=[CodeOut.model_validate(code) for code in verification.codes],
        links=[LinkOut.model_validate(link) for link in verification.links],
        attachments=[
            AttachmentOut(
                id=part.id,
                filename=part.filename,
                content_type=part.content_type,
                size=len(part.content),
                inline=part.inline,
                content_id=part.content_id,
                risk=part.risk,
            )
            for part in mail.parts
        ],
        headers=list(mail.headers),
        warnings=list(policy.warnings(found)),
    )


def _mailboxes(found: tuple[Mailbox, ...]) -> list[MailboxOut]:
    return [MailboxOut.model_validate(mailbox) for mailbox in found]
