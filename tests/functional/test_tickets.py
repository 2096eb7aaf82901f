"""Short-lived capabilities, and what a page does with one: listen."""

import dataclasses
import json
from collections.abc import Callable

import pytest

from mayfly.core import token
from mayfly.core.errors import (
    InboxExpiredError,
    InvalidTicketError,
    TooManyRequestsError,
    UnknownTokenError,
)
from mayfly.core.identity import epoch_ms
from mayfly.inboxes import OpenInbox
from mayfly.listening import MAX_LISTENERS
from mayfly.tickets import Ticket
from tests.builders import SECOND
from tests.service import COOL_DOWN, Service, open_service
from tests.worlds import MemoryWorld, in_memory, watched


@pytest.fixture
def ada(service: Service) -> OpenInbox:
    return service.inbox(local_part="ada")


def test_a_ticket_is_good_for_what_it_was_made_for(service: Service, ada: OpenInbox) -> None:
    text, expires_at = service.tickets.issue(
        ada, "attachment", message_id="m", attachment_id="a", images="remote"
    )

    ticket, opened = service.tickets.redeem(text)

    assert opened == ada
    assert ticket == Ticket(
        use="attachment",
        token=str(ada.token),
        expires_at=expires_at,
        message_id="m",
        attachment_id="a",
        images="remote",
    )


def test_a_ticket_shows_neither_address_nor_token(service: Service, ada: OpenInbox) -> None:
    text, _ = service.tickets.issue(ada, "push")

    assert token.encode(ada.token.secret) not in text
    assert ada.inbox.address.encode() not in token.decode(text)
    assert str(ada.token) not in repr(service.tickets.redeem(text))


def test_a_ticket_lasts_for_a_minute(service: Service, ada: OpenInbox) -> None:
    text, expires_at = service.tickets.issue(ada, "html")
    assert expires_at == epoch_ms(service.clock() + 60 * SECOND)

    service.clock.advance(59.999)
    service.tickets.redeem(text)

    service.clock.advance(0.001)
    with pytest.raises(InvalidTicketError):
        service.tickets.redeem(text)


def test_a_ticket_does_not_outlast_its_inbox(service: Service, ada: OpenInbox) -> None:
    service.clock.now = ada.inbox.expires_at - 10 * SECOND

    text, expires_at = service.tickets.issue(service.again(ada), "html")

    assert expires_at == epoch_ms(ada.inbox.expires_at)
    service.clock.now = ada.inbox.expires_at
    with pytest.raises(InboxExpiredError):
        service.tickets.redeem(text)


@pytest.mark.parametrize("seconds", [0, 30, 60, 3600])
def test_the_holder_of_a_ticket_is_told_when_the_inbox_was_deleted(
    service: Service, ada: OpenInbox, seconds: float
) -> None:
    text, _ = service.tickets.issue(ada, "html")

    service.purge.delete(ada.inbox)
    service.clock.advance(seconds)

    with pytest.raises(InboxExpiredError):
        service.tickets.redeem(text)


def test_a_ticket_opens_no_later_inbox_of_the_address(service: Service, ada: OpenInbox) -> None:
    text, _ = service.tickets.issue(ada, "html")
    service.purge.delete(ada.inbox)
    service.clock.advance(COOL_DOWN.total_seconds())
    service.inbox(local_part="ada")

    with pytest.raises(InvalidTicketError):
        service.tickets.redeem(text)


def sealed_elsewhere(service: Service, ada: OpenInbox) -> str:
    return open_service(in_memory()).tickets.issue(ada, "push")[0]


def sealed_for_something_else(service: Service, ada: OpenInbox) -> str:
    ticket = Ticket(use="push", token=str(ada.token), expires_at=2**60)
    content = json.dumps(dataclasses.asdict(ticket)).encode()
    return token.encode(service.world.vault.seal(content, "challenge"))


def with_letters_that_base64_skips(service: Service, ada: OpenInbox) -> str:
    return service.tickets.issue(ada, "push")[0] + "!!!!"


def the_token_itself(service: Service, ada: OpenInbox) -> str:
    return str(ada.token)


@pytest.mark.parametrize("text", ["", "ticket", "é", "AAAA", "." * 1_000])
def test_what_is_no_ticket_opens_nothing(service: Service, text: str) -> None:
    with pytest.raises(InvalidTicketError):
        service.tickets.redeem(text)


@pytest.mark.parametrize(
    "forge",
    [
        sealed_elsewhere,
        sealed_for_something_else,
        with_letters_that_base64_skips,
        the_token_itself,
    ],
)
def test_a_forged_ticket_opens_nothing(
    service: Service, ada: OpenInbox, forge: Callable[[Service, OpenInbox], str]
) -> None:
    text = forge(service, ada)

    with pytest.raises(InvalidTicketError):
        service.tickets.redeem(text)
    with pytest.raises(InvalidTicketError):
        service.listening.begin_with_ticket("page", text)


def test_a_page_listens_with_a_ticket_and_until_it_goes(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    text, _ = service.tickets.issue(ada, "push")

    service.listening.begin_with_ticket("page", text)
    assert world.connections.of("ada@mayfly.test") == ["page"]

    service.listening.end("page")
    service.listening.end("page")
    assert world.connections.of("ada@mayfly.test") == []


def test_a_page_listens_with_its_token_as_often_as_it_likes(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    service.listening.begin("page", str(ada.token))
    service.listening.begin("again", str(ada.token))

    assert world.connections.of("ada@mayfly.test") == ["again", "page"]


def test_a_wrong_token_does_not_let_listen(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    with pytest.raises(UnknownTokenError):
        service.listening.begin(
            "thief", str(token.Token(address=ada.inbox.address, secret=bytes(32)))
        )

    assert world.connections.of("ada@mayfly.test") == []


def test_a_push_ticket_is_used_once(service: Service, world: MemoryWorld, ada: OpenInbox) -> None:
    text, _ = service.tickets.issue(ada, "push")
    service.listening.begin_with_ticket("page", text)

    with pytest.raises(InvalidTicketError):
        service.listening.begin_with_ticket("thief", text)

    assert world.connections.of("ada@mayfly.test") == ["page"]


def test_an_inbox_has_so_many_listeners_and_no_more(service: Service, ada: OpenInbox) -> None:
    """Each is told of each mail, while the mail of others waits."""
    for number in range(MAX_LISTENERS):
        service.listen(ada, f"page{number}")

    with pytest.raises(TooManyRequestsError):
        service.listen(ada, "one more")

    service.listening.end("page0")
    service.listen(ada, "one more")
    service.listen(service.inbox(), "elsewhere")


def test_two_push_tickets_are_two(service: Service, world: MemoryWorld, ada: OpenInbox) -> None:
    service.listen(ada, "one")
    service.listen(ada, "two")

    assert world.connections.of("ada@mayfly.test") == ["one", "two"]


@pytest.mark.parametrize("use", ["html", "source", "attachment"])
def test_a_ticket_for_something_else_does_not_let_listen(
    service: Service, world: MemoryWorld, ada: OpenInbox, use: str
) -> None:
    text, _ = service.tickets.issue(ada, use)  # type: ignore[arg-type]

    with pytest.raises(InvalidTicketError):
        service.listening.begin_with_ticket("page", text)

    assert world.connections.of("ada@mayfly.test") == []


def test_nobody_listens_to_an_inbox_that_goes_at_that_moment(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    text, _ = service.tickets.issue(ada, "push")

    def goes(name: str, call: Callable[[], object]) -> object:
        if name == "counters.add":
            world.clock.now = ada.inbox.expires_at
        return call()

    with pytest.raises(InboxExpiredError):
        open_service(watched(world, goes)).listening.begin_with_ticket("page", text)
