"""A message: read, marked, deleted."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from mayfly.core.errors import MessageNotFoundError, WithheldError
from mayfly.core.message import Verdicts
from mayfly.inboxes import OpenInbox
from mayfly.ports import SealBrokenError
from mayfly.reading import Search
from tests.builders import a_notification, a_source
from tests.mail import a_mail
from tests.service import Service, open_service
from tests.worlds import MemoryWorld, watched

CODE = a_source(subject="Your Acme code", text="Your verification code is 493817.\n")


@pytest.fixture
def ada(service: Service) -> OpenInbox:
    return service.inbox(local_part="ada")


def test_a_message_is_read_whole(service: Service, ada: OpenInbox) -> None:
    service.receive("ada@mayfly.test", source=CODE)
    summary = service.listed(ada)[0]

    message = service.reading.message(ada, summary.id)

    assert message.summary == summary
    assert message.mail.subject == "Your Acme code"
    assert message.mail.text.strip() == "Your verification code is 493817."
    assert message.verification.code == summary.code == "493817"
    assert service.reading.mail(ada, summary.id) == message.mail
    assert service.reading.source(ada, summary.id) == CODE


def test_an_attachment_is_read_by_its_id(service: Service, ada: OpenInbox) -> None:
    mail = a_mail(to="ada@mayfly.test")
    mail.add_attachment(b"\x00\x01\xff", maintype="image", subtype="png", filename="a.png")
    service.receive("ada@mayfly.test", source=mail.as_bytes())
    summary = service.listed(ada)[0]
    (part,) = service.reading.message(ada, summary.id).mail.parts

    assert service.reading.attachment(ada, summary.id, part.id).content == b"\x00\x01\xff"
    with pytest.raises(MessageNotFoundError):
        service.reading.attachment(ada, summary.id, "none")


ASKS = pytest.mark.parametrize(
    "ask",
    [
        lambda service, ada, id: service.reading.message(ada, id),
        lambda service, ada, id: service.reading.mail(ada, id),
        lambda service, ada, id: service.reading.source(ada, id),
        lambda service, ada, id: service.reading.attachment(ada, id, "1"),
        lambda service, ada, id: service.reading.require(ada, id),
        lambda service, ada, id: service.reading.mark_seen(ada, id, seen=True),
        lambda service, ada, id: service.reading.delete(ada, id),
    ],
    ids=["message", "mail", "source", "attachment", "require", "mark_seen", "delete"],
)
Ask = Callable[[Service, OpenInbox, str], object]


@ASKS
@pytest.mark.parametrize("id", ["", "x", "../1", "0" * 24, "A" * 24, "0" * 25])
def test_a_message_that_is_not_there_cannot_be_asked_for(
    service: Service, ada: OpenInbox, ask: Ask, id: str
) -> None:
    service.fill(ada, "another")

    with pytest.raises(MessageNotFoundError):
        ask(service, ada, id)


@ASKS
def test_nor_can_another_s(service: Service, ada: OpenInbox, ask: Ask) -> None:
    bob = service.inbox(local_part="bob")
    service.fill(ada, "ada's")

    with pytest.raises(MessageNotFoundError):
        ask(service, bob, service.listed(ada)[0].id)


@ASKS
def test_nor_can_one_that_was_deleted(service: Service, ada: OpenInbox, ask: Ask) -> None:
    service.fill(ada, "first")
    summary = service.listed(ada)[0]
    service.reading.delete(ada, summary.id)

    with pytest.raises(MessageNotFoundError):
        ask(service, ada, summary.id)


def test_a_message_whose_source_has_gone_can_still_be_deleted(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    """A delete may have stopped between its two steps."""
    service.fill(ada, "first")
    id = service.listed(ada)[0].id
    world.sources.delete(ada.inbox.id, [id])

    with pytest.raises(MessageNotFoundError):
        service.reading.message(ada, id)
    service.reading.delete(ada, id)

    assert service.subjects(ada) == []


def test_nothing_opens_with_another_secret(service: Service, ada: OpenInbox) -> None:
    service.fill(ada, "first")
    thief = OpenInbox(inbox=service.again(ada).inbox, token=service.inbox().token)

    with pytest.raises(SealBrokenError):
        service.reading.page(thief, Search())
    with pytest.raises(SealBrokenError):
        service.reading.source(thief, service.listed(ada)[0].id)


@pytest.mark.parametrize("seen", [True, False])
def test_a_message_is_marked(service: Service, ada: OpenInbox, seen: bool) -> None:
    service.fill(ada, "first")
    id = service.listed(ada)[0].id
    service.reading.mark_seen(ada, id, seen=not seen)

    assert service.reading.mark_seen(ada, id, seen=seen).seen is seen

    assert service.listed(ada)[0].seen is seen
    assert service.reading.message(ada, id).summary.seen is seen


def test_a_message_that_is_deleted_while_it_is_marked_is_not_there(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    service.fill(ada, "first")
    id = service.listed(ada)[0].id

    def deleted_meanwhile(name: str, call: Callable[[], object]) -> object:
        if name == "index.mark_seen":
            service.reading.delete(ada, id)
        return call()

    with pytest.raises(MessageNotFoundError):
        open_service(watched(world, deleted_meanwhile)).reading.mark_seen(ada, id, seen=True)


def test_a_deleted_message_leaves_nothing_and_makes_room(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    service.fill(ada, "first", "second")

    service.reading.delete(ada, service.listed(ada)[0].id)

    assert service.subjects(ada) == ["first"]
    assert service.again(ada).inbox.message_count == 1
    assert len(world.bucket.objects) == 1


def test_an_emptied_inbox_has_nothing_and_goes_on(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    service.fill(ada, "first", "second")
    cursor = service.reading.page(service.again(ada), Search()).cursor

    service.reading.empty(ada)

    found = service.again(ada).inbox
    assert (found.message_count, found.size) == (0, 0)
    assert world.bucket.objects == {}
    service.fill(ada, "third")
    assert service.subjects(ada, after=cursor) == ["third"]


def test_a_withheld_mail_shows_its_head_and_nothing_else(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    mail = a_mail(to="ada@mayfly.test", subject="Read me", text="Your code is 493817.\n")
    mail.add_attachment(b"virus", maintype="application", subtype="zip", filename="a.zip")
    notification = replace(a_notification("ada@mayfly.test"), verdicts=Verdicts(virus="fail"))
    world.receive(notification.key, mail.as_bytes())
    service.delivery.deliver(notification)
    summary = service.listed(ada)[0]

    message = service.reading.message(ada, summary.id)

    assert (summary.subject, summary.preview, summary.code) == ("Read me", "", None)
    assert (message.mail.text, message.mail.html, message.mail.parts) == ("", None, ())
    for ask in (service.reading.mail, service.reading.source):
        with pytest.raises(WithheldError):
            ask(ada, summary.id)
    with pytest.raises(WithheldError):
        service.reading.attachment(ada, summary.id, "1")
