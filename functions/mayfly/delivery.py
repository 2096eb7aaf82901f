"""Delivery: from a stored mail and its notification to a sealed message in every live inbox.

The order of writes is what "nothing lost" rests on: the sealed source first, then the message and
its count in one conditional step, then the hint, and only when every inbox has it the mail as SES
stored it goes. Any failure is raised, when the mail's other inboxes have been served; the queue
brings the notification again; each step may run twice.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from mayfly import summaries
from mayfly.core import address, identity, mime, verification
from mayfly.core.inbox import Caps, Inbox, takes
from mayfly.core.message import Mail, Verification
from mayfly.core.notification import Notification
from mayfly.core.policy import Policy
from mayfly.ports import (
    Admission,
    Binding,
    Clock,
    Entry,
    Inboxes,
    Incoming,
    Index,
    Sealing,
    Sources,
)
from mayfly.push import Push


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """A mail on its way in: its bytes, and what is read out of them once somebody wants it."""

    notification: Notification
    source: bytes

    @cached_property
    def mail(self) -> Mail:
        """What the source says."""
        return mime.parse(self.source)

    @cached_property
    def verification(self) -> Verification:
        """What it offers for signing in or confirming."""
        return verification.find(self.mail)


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """The use case of the `ingest` function."""

    inboxes: Inboxes
    index: Index
    sources: Sources
    incoming: Incoming
    sealing: Sealing
    push: Push
    clock: Clock
    domains: Sequence[str]
    caps: Caps
    policy: Policy

    def deliver(self, notification: Notification) -> Counter[Admission]:
        """Deliver one mail to all its inboxes; how many took it, and why others did not.

        A mail that is no longer stored was delivered before: nothing to do.
        """
        source = self.incoming.get(notification.key)
        if source is None:
            return Counter()
        if self._is_unwanted(notification):
            outcome = Counter({Admission.DROPPED: 1})
        else:
            outcome = self._deliver(Arrival(notification=notification, source=source))
        self.incoming.delete(notification.key)
        return outcome

    def _is_unwanted(self, notification: Notification) -> bool:
        dropped = self.policy.treatment(notification.verdicts) == "drop"
        return dropped or self.policy.blocks(notification.sender)

    def _deliver(self, arrival: Arrival) -> Counter[Admission]:
        outcome: Counter[Admission] = Counter()
        faults: list[Exception] = []
        recipients_of = _by_inbox(arrival.notification.recipients, self.domains)
        for inbox_address, recipients in recipients_of.items():
            try:
                outcome[self._deliver_to(inbox_address, arrival, recipients)] += 1
            except Exception as fault:  # noqa: BLE001 - whatever it is, others wait for the mail too
                faults.append(fault)
        if faults:
            raise faults[0]
        return outcome or Counter({Admission.DEAD: 1})

    def _deliver_to(
        self, inbox_address: str, arrival: Arrival, recipients: tuple[str, ...]
    ) -> Admission:
        inbox = self.inboxes.get(inbox_address)
        if inbox is None or not takes(inbox, arrival.notification.received_at, self.clock()):
            self._clean_up_after(inbox_address, arrival.notification)
            return Admission.DEAD
        if self.policy.blocks(arrival.mail.sender.address):
            return Admission.DROPPED
        id = _message_id(inbox.id, arrival.notification)
        admission = self._known(inbox, id, arrival, recipients) or self._list(
            inbox, id, arrival, recipients
        )
        if admission in (Admission.LISTED, Admission.ALREADY_LISTED):
            self.push.announce(inbox.address, id)
        else:
            self.sources.delete(inbox.id, [id])
        return admission

    def _known(
        self, inbox: Inbox, id: str, arrival: Arrival, recipients: tuple[str, ...]
    ) -> Admission | None:
        """A mail to several inboxes goes on where an earlier try stopped, which may be far in."""
        to_several = len(recipients) < len(arrival.notification.recipients)
        return self.index.known(inbox.address, id) if to_several else None

    def _list(
        self, inbox: Inbox, id: str, arrival: Arrival, recipients: tuple[str, ...]
    ) -> Admission:
        summary = summaries.of(
            arrival.mail,
            arrival.verification,
            id=id,
            notification=arrival.notification,
            recipients=recipients,
            size=len(arrival.source),
            treatment=self.policy.treatment(arrival.notification.verdicts),
        )
        sealed_source = self._seal(inbox, arrival.source, Binding("source", inbox.id, id))
        sealed_summary = self._seal(
            inbox, summaries.to_bytes(summary), Binding("summary", inbox.id, id)
        )
        self.sources.put(inbox.id, id, sealed_source)
        entry = Entry(
            id=id,
            received_at=summary.received_at,
            size=summary.size,
            sealed_summary=sealed_summary,
        )
        return self.index.add(inbox, entry, self.caps, self.clock())

    def _seal(self, inbox: Inbox, plaintext: bytes, binding: Binding) -> bytes:
        return self.sealing.seal(inbox.public_key, plaintext, binding)

    def _clean_up_after(self, inbox_address: str, notification: Notification) -> None:
        """An earlier try may have died between its two writes while the inbox was purged."""
        tombstone = self.inboxes.tombstone(inbox_address, self.clock())
        if tombstone is not None:
            self.sources.delete(tombstone.inbox_id, [_message_id(tombstone.inbox_id, notification)])


def _message_id(inbox_id: str, notification: Notification) -> str:
    return identity.message_id(inbox_id, notification.ses_id, notification.received_at)


def _by_inbox(recipients: Sequence[str], domains: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for recipient in recipients:
        inbox_address = address.inbox_of(recipient, domains)
        if inbox_address is not None:
            found[inbox_address] = (*found.get(inbox_address, ()), recipient)
    return found
