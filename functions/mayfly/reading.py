"""Reading: lists, messages and their parts, opened with the owner's secret and never kept open."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from mayfly import summaries
from mayfly.core import mime, verification
from mayfly.core.errors import InboxExpiredError, MessageNotFoundError, WithheldError
from mayfly.core.identity import is_message_id
from mayfly.core.inbox import Inbox, is_live
from mayfly.core.message import Mail, Message, Part, Summary
from mayfly.inboxes import OpenInbox
from mayfly.ports import Binding, Clock, Entry, Inboxes, Index, Pause, Sealing, Sources

MAX_PAGE: Final = 100
MAX_WAIT_SECONDS: Final = 20
"""API Gateway gives an answer 30 s; a page must still be read after the wait."""

# A look at a waiting inbox costs one read of its row; a person notices half a second.
_LOOK_AGAIN_SECONDS: Final = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """Which messages are wanted. Words match anywhere, whatever their case.

    `after` is the cursor of an earlier page: only what arrived since then. `before` is a message
    id: only what stands below it.
    """

    after: int | None = None
    before: str | None = None
    limit: int = MAX_PAGE
    sender: str = ""
    subject: str = ""
    recipient: str = ""
    verifying: bool = False

    def matches(self, summary: Summary) -> bool:
        """True for a message that is wanted."""
        sender = f"{summary.sender.name} <{summary.sender.address}>"
        return (
            _has(sender, self.sender)
            and _has(summary.subject, self.subject)
            and any(_has(recipient, self.recipient) for recipient in summary.recipients)
            and (not self.verifying or summary.code is not None or summary.link is not None)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Messages, newest first; `cursor` marks the moment: whatever comes later is after it."""

    messages: tuple[Summary, ...]
    cursor: int


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What the owner of an open inbox may do with its mail."""

    inboxes: Inboxes
    index: Index
    sources: Sources
    sealing: Sealing
    clock: Clock
    pause: Pause

    def page(self, opened: OpenInbox, search: Search) -> Page:
        """The messages that are wanted, as of when the inbox was opened."""
        entries = _since(
            self.index.newest(opened.inbox.address, before=search.before),
            opened.inbox,
            search.after,
        )
        wanted: list[Summary] = []
        for entry in entries:
            summary = self._summary(opened, entry)
            if search.matches(summary):
                wanted.append(summary)
                if len(wanted) == search.limit:
                    break
        return Page(messages=tuple(wanted), cursor=opened.inbox.arrivals)

    def wait(self, opened: OpenInbox, search: Search, seconds: float) -> Page:
        """The page, as soon as there is something on it or the time is up.

        Raises InboxExpiredError when the inbox goes meanwhile.
        """
        until = self.clock() + timedelta(seconds=seconds)
        page = self.page(opened, search)
        while not page.messages and self.clock() < until:
            self.pause(_LOOK_AGAIN_SECONDS)
            opened = self._again(opened)
            if opened.inbox.arrivals != page.cursor:
                page = self.page(opened, search)
        return page

    def message(self, opened: OpenInbox, message_id: str) -> Message:
        """The whole message, or its head where it is withheld. Raises MessageNotFoundError."""
        summary = self._summary(opened, self._entry(opened, message_id))
        mail = mime.parse(self._source(opened, message_id))
        if summary.withheld:
            mail = replace(mail, text="", html=None, parts=())
        return Message(summary=summary, mail=mail, verification=verification.find(mail))

    def mail(self, opened: OpenInbox, message_id: str) -> Mail:
        """What the source says. Raises MessageNotFoundError, WithheldError."""
        return mime.parse(self.source(opened, message_id))

    def source(self, opened: OpenInbox, message_id: str) -> bytes:
        """The mail as it was received, byte for byte.

        Raises MessageNotFoundError, WithheldError.
        """
        if self._summary(opened, self._entry(opened, message_id)).withheld:
            raise WithheldError
        return self._source(opened, message_id)

    def _source(self, opened: OpenInbox, message_id: str) -> bytes:
        inbox_id = opened.inbox.id
        sealed = self.sources.get(inbox_id, message_id)
        if sealed is None:
            raise MessageNotFoundError
        return self.sealing.open(
            opened.token.secret, sealed, Binding("source", inbox_id, message_id)
        )

    def attachment(self, opened: OpenInbox, message_id: str, attachment_id: str) -> Part:
        """One attachment. Raises MessageNotFoundError, WithheldError."""
        for part in self.mail(opened, message_id).parts:
            if part.id == attachment_id:
                return part
        raise MessageNotFoundError

    def require(self, opened: OpenInbox, message_id: str) -> None:
        """Raises MessageNotFoundError when there is no such message."""
        self._entry(opened, message_id)

    def mark_seen(self, opened: OpenInbox, message_id: str, *, seen: bool) -> Summary:
        """Note that the message was seen, or not. Raises MessageNotFoundError."""
        entry = self._entry(opened, message_id)
        if not self.index.mark_seen(opened.inbox.address, message_id, seen=seen):
            raise MessageNotFoundError
        return self._summary(opened, replace(entry, seen=seen))

    def delete(self, opened: OpenInbox, message_id: str) -> None:
        """Delete the message and its source. Raises MessageNotFoundError."""
        inbox = opened.inbox
        if not is_message_id(message_id):
            raise MessageNotFoundError
        entry = self.index.get(inbox.address, message_id)
        if entry is not None:
            self.index.remove(inbox, [entry])
        # Also where an earlier try unlisted it and came no further.
        self.sources.delete(inbox.id, [message_id])
        if entry is None:
            raise MessageNotFoundError

    def empty(self, opened: OpenInbox) -> None:
        """Delete every message."""
        inbox = opened.inbox
        self.index.remove(inbox, list(self.index.newest(inbox.address)))
        # Those too that an earlier try unlisted before it came no further.
        self.sources.delete(inbox.id, self.index.removed(inbox.address))

    def _again(self, opened: OpenInbox) -> OpenInbox:
        inbox = self.inboxes.get(opened.inbox.address)
        if inbox is None or inbox.id != opened.inbox.id or not is_live(inbox, self.clock()):
            raise InboxExpiredError
        return OpenInbox(inbox=inbox, token=opened.token)

    def _entry(self, opened: OpenInbox, message_id: str) -> Entry:
        known = is_message_id(message_id)
        entry = self.index.get(opened.inbox.address, message_id) if known else None
        if entry is None:
            raise MessageNotFoundError
        return entry

    def _summary(self, opened: OpenInbox, entry: Entry) -> Summary:
        sealed = entry.sealed_summary
        data = self.sealing.open(
            opened.token.secret, sealed, Binding("summary", opened.inbox.id, entry.id)
        )
        return summaries.from_bytes(data, seen=entry.seen)


def _since(entries: Iterator[Entry], inbox: Inbox, after: int | None) -> Iterator[Entry]:
    """Those that arrived after the cursor and by the time the inbox was opened, so that no mail
    falls between two pages. When none did, nothing is asked for: that is most of all polls.
    """
    known = after or 0
    missing = inbox.arrivals - known
    while missing > 0 and (entry := next(entries, None)):
        if known < entry.arrival <= inbox.arrivals:
            missing -= 1
            yield entry


def _has(text: str, words: str) -> bool:
    return words.casefold() in text.casefold()
