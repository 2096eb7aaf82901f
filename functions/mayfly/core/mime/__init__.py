"""The mail reader: `parse` makes a `Mail` of any bytes.

Total by construction: every loop moves forward over the source, nesting and counts are capped,
and no decoder is called that may refuse. What was cut or guessed is told in `Mail.warnings`.
"""

from collections.abc import Sequence
from itertools import islice

from mayfly.core.message import Mail, Mailbox
from mayfly.core.mime import (
    addresses,
    bodies,
    dates,
    headers,
    parameters,
    parts,
    tree,
    unpack,
    words,
)
from mayfly.core.mime.headers import Head
from mayfly.core.mime.notes import Notes
from mayfly.core.mime.tree import Leaf

# Characters of a subject or another header that are kept: more than any screen shows, and small
# enough that the sealed summary stays far below the 400 KB of one table item.
MAX_SUBJECT = 1_000
MAX_HEADER = 10_000
# Texts and files of a mail, those unpacked from others among them.
MAX_LEAVES = 2 * tree.MAX_PARTS


def parse(source: bytes) -> Mail:
    """Read a mail. Never raises; bad mail gives a poorer `Mail` with warnings."""
    source = _with_newlines(source)
    notes = Notes()
    head = headers.of_mail(source)
    _note(head, notes)
    opened = (
        found for leaf in tree.leaves(source, head, notes) for found in unpack.opened(leaf, notes)
    )
    leaves = tuple(islice(opened, MAX_LEAVES))
    sorted_leaves = bodies.sort(leaves, notes)
    if next(opened, None):
        notes.add("The mail holds very many files; not all of them were read.")
    html = bodies.html_of(sorted_leaves.bodies)
    label = _label(head, leaves)
    return Mail(
        subject=_text(head.first("subject"), label, MAX_SUBJECT),
        sender=_sender(head, label),
        to=addresses.parse(head.first("to"), label),
        cc=addresses.parse(head.first("cc"), label),
        reply_to=addresses.parse(head.first("reply-to"), label),
        date=dates.parse(words.text(head.first("date"))),
        message_id=_text(head.first("message-id"), label, MAX_SUBJECT) or None,
        text=bodies.text_of(sorted_leaves.bodies),
        html=html,
        parts=parts.describe(sorted_leaves.files, html),
        headers=tuple((name, _text(raw, label, MAX_HEADER)) for name, raw in head.fields),
        warnings=notes.sentences(),
    )


def _with_newlines(source: bytes) -> bytes:
    """Give a mail ones that the rest can see, where its line ends are those of old Macs, or were
    given a second carriage return by a gateway on Windows.
    """
    first = source.find(b"\n")
    if first < 0:
        return source.replace(b"\r", b"\n")
    doubled = first > 1 and source.startswith(b"\r\r", first - 2)
    return source.replace(b"\r\r\n", b"\r\n") if doubled else source


def _note(head: Head, notes: Notes) -> None:
    """What is odd about the headers."""
    if head.cut:
        notes.add("The mail has very many or very long headers; not all of them were read.")
    if sum(name.lower() == "from" for name, _ in head.fields) > 1:
        notes.add("The mail names its sender more than once; the first is shown.")


def _label(head: Head, leaves: Sequence[Leaf]) -> str:
    """The charset of the mail's text, or else of its first part that names one."""
    own = parameters.parse(head.first("content-type")).get("charset")
    return own or next(filter(None, (leaf.parameters.get("charset") for leaf in leaves)), "")


def _sender(head: Head, label: str) -> Mailbox:
    """The first author (From), or else who sent it (Sender); empty where nobody is named."""
    named = [
        mailbox
        for field in ("from", "sender")
        for mailbox in addresses.parse(head.first(field), label)
    ]
    return next((mailbox for mailbox in named if mailbox.address), named[0] if named else Mailbox())


def _text(raw: bytes, label: str, limit: int) -> str:
    return words.text(raw, label)[:limit]
