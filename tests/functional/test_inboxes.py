"""How an inbox is made, opened with its token, extended."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest

from mayfly.core import token
from mayfly.core.errors import (
    AddressTakenError,
    InboxExpiredError,
    InvalidFieldError,
    UnknownTokenError,
)
from mayfly.core.inbox import MAX_AGE
from mayfly.core.token import Token
from mayfly.inboxes import OpenInbox
from tests.builders import HOUR, SECOND
from tests.service import COOL_DOWN, Service, open_service
from tests.worlds import MemoryWorld, watched

WEEK = 7 * 24 * 3600


@pytest.fixture
def ada(service: Service) -> OpenInbox:
    return service.inbox(local_part="ada")


def test_who_asks_for_nothing_gets_an_hour_at_an_address_that_nobody_guesses(
    service: Service,
) -> None:
    first, second = service.inbox(), service.inbox()

    assert first.inbox.address.endswith("@mayfly.test")
    assert first.inbox.address != second.inbox.address
    assert first.inbox.id != second.inbox.id
    assert first.token.secret != second.token.secret
    assert first.inbox.expires_at == service.clock() + HOUR


def test_the_token_opens_the_inbox_and_it_is_as_it_was_made(
    service: Service, ada: OpenInbox
) -> None:
    assert ada.inbox.address == "ada@mayfly.test"
    assert service.again(ada) == ada


def test_the_server_keeps_nothing_of_the_secret(
    service: Service, world: MemoryWorld, ada: OpenInbox
) -> None:
    kept = repr(world.table)

    assert ada.token.secret.hex() not in kept
    assert repr(ada.token.secret) not in kept
    assert str(ada.token) not in kept


def test_nothing_that_is_printed_shows_the_secret(ada: OpenInbox) -> None:
    for text in (repr(ada), repr(ada.token)):
        assert token.encode(ada.token.secret) not in text
        assert repr(ada.token.secret)[2:-1] not in text


def test_a_domain_may_be_chosen_in_any_spelling(service: Service) -> None:
    assert service.inbox(local_part="ada", domain=" Inbox.TEST.").inbox.address == "ada@inbox.test"


def test_a_whole_subdomain_has_a_random_name_on_the_chosen_domain(service: Service) -> None:
    addresses = {
        service.inbox(whole_subdomain=True, domain="inbox.test").inbox.address for _ in range(3)
    }

    assert len(addresses) == 3
    for address in addresses:
        assert address.startswith("*@")
        assert address.endswith(".inbox.test")


@pytest.mark.parametrize(
    ("wish", "field"),
    [
        ({"local_part": "postmaster"}, "local_part"),
        ({"local_part": "a b"}, "local_part"),
        ({"local_part": ""}, "local_part"),
        ({"local_part": "ada", "whole_subdomain": True}, "local_part"),
        ({"domain": "elsewhere.test"}, "domain"),
        ({"domain": "not a domain"}, "domain"),
        ({"domain": "sub.mayfly.test"}, "domain"),
        ({"lifetime_seconds": 59}, "lifetime_seconds"),
        ({"lifetime_seconds": WEEK + 1}, "lifetime_seconds"),
    ],
)
def test_a_wish_that_cannot_be_met_names_its_field(
    service: Service, world: MemoryWorld, wish: dict[str, object], field: str
) -> None:
    with pytest.raises(InvalidFieldError) as refused:
        service.inbox(**wish)

    assert refused.value.field == field
    assert not world.table.rows


@pytest.mark.parametrize("seconds", [60, WEEK])
def test_the_shortest_and_the_longest_life_may_be_asked_for(service: Service, seconds: int) -> None:
    opened = service.inbox(lifetime_seconds=seconds)

    assert opened.inbox.expires_at == service.clock() + seconds * SECOND


@pytest.mark.parametrize("spelling", ["ada", "ADA"])
def test_an_address_is_had_once(service: Service, ada: OpenInbox, spelling: str) -> None:
    with pytest.raises(AddressTakenError):
        service.inbox(local_part=spelling)

    assert service.again(ada).inbox == ada.inbox


def test_one_name_may_be_had_on_each_domain(service: Service, ada: OpenInbox) -> None:
    assert service.inbox(local_part="ada", domain="inbox.test").inbox.id != ada.inbox.id


def stranger(ada: OpenInbox) -> str:
    """A token as it might be: the right address, a secret of one's own."""
    return str(Token(address=ada.inbox.address, secret=bytes(32)))


def nobody(ada: OpenInbox) -> str:
    """The owner's secret with an address that nobody has."""
    return str(Token(address="nobody@mayfly.test", secret=ada.token.secret))


@pytest.mark.parametrize("forged", [stranger, nobody])
def test_a_wrong_secret_and_an_unknown_address_are_told_alike_and_take_the_same_work(
    service: Service, world: MemoryWorld, ada: OpenInbox, forged: Callable[[OpenInbox], str]
) -> None:
    calls: Counter[str] = Counter()

    def count(name: str, call: Callable[[], object]) -> object:
        calls[name] += 1
        return call()

    with pytest.raises(UnknownTokenError) as refused:
        open_service(watched(world, count)).reception.open(forged(ada))

    assert str(refused.value) == ""
    assert calls == {"inboxes.of_owner": 1, "inboxes.was_of_owner": 1}


@pytest.mark.parametrize("text", ["", "mf1", "mf1..", "mf1.YQ.YQ", "Bearer", "a.b.c", "mf1.ÿ.ÿ"])
def test_what_is_no_token_opens_nothing(service: Service, text: str) -> None:
    with pytest.raises(UnknownTokenError):
        service.reception.open(text)


def expire(service: Service, ada: OpenInbox) -> None:
    service.clock.now = ada.inbox.expires_at


def expire_and_sweep(service: Service, ada: OpenInbox) -> None:
    expire(service, ada)
    service.sweep()


def delete(service: Service, ada: OpenInbox) -> None:
    service.purge.delete(ada.inbox)


def begin_the_purge(service: Service, ada: OpenInbox) -> None:
    now = service.clock()
    service.world.inboxes.retire(ada.inbox, now, now + COOL_DOWN)


ENDS = pytest.mark.parametrize("end", [expire, expire_and_sweep, delete, begin_the_purge])


@ENDS
def test_the_owner_of_an_inbox_that_has_ended_is_told_so(
    service: Service, ada: OpenInbox, end: Callable[[Service, OpenInbox], None]
) -> None:
    end(service, ada)

    with pytest.raises(InboxExpiredError):
        service.again(ada)


@ENDS
def test_nobody_else_is(
    service: Service, ada: OpenInbox, end: Callable[[Service, OpenInbox], None]
) -> None:
    end(service, ada)

    with pytest.raises(UnknownTokenError):
        service.reception.open(stranger(ada))


def test_a_millisecond_before_its_end_an_inbox_still_opens(
    service: Service, ada: OpenInbox
) -> None:
    service.clock.now = ada.inbox.expires_at - timedelta(milliseconds=1)

    assert service.again(ada) == ada


@ENDS
def test_an_ended_inbox_keeps_its_address_from_others_until_it_has_cooled_down(
    service: Service, ada: OpenInbox, end: Callable[[Service, OpenInbox], None]
) -> None:
    end(service, ada)
    with pytest.raises(AddressTakenError):
        service.inbox(local_part="ada")

    service.sweep()
    service.clock.advance(COOL_DOWN.total_seconds())

    assert service.inbox(local_part="ada").inbox.id != ada.inbox.id


def test_the_former_owner_knows_nothing_of_the_next_one(service: Service, ada: OpenInbox) -> None:
    expire_and_sweep(service, ada)
    service.clock.advance(COOL_DOWN.total_seconds())
    service.inbox(local_part="ada")

    with pytest.raises(UnknownTokenError):
        service.again(ada)


@pytest.mark.parametrize("seconds", [60, 1800, WEEK])
def test_an_extended_life_counts_from_now_though_it_be_shorter(
    service: Service, ada: OpenInbox, seconds: int
) -> None:
    service.clock.advance(600)

    extended = service.reception.extend(ada, seconds)

    assert extended.expires_at == service.clock() + seconds * SECOND
    assert service.again(ada).inbox == extended


@pytest.mark.parametrize("seconds", [0, -1, 59, WEEK + 1])
def test_an_extension_keeps_to_the_allowed_lifetimes(
    service: Service, ada: OpenInbox, seconds: int
) -> None:
    with pytest.raises(InvalidFieldError) as refused:
        service.reception.extend(ada, seconds)

    assert refused.value.field == "lifetime_seconds"
    assert service.again(ada).inbox == ada.inbox


def test_however_often_it_is_extended_an_inbox_grows_no_older_than_it_may(
    service: Service, ada: OpenInbox
) -> None:
    last = ada.inbox.created_at + MAX_AGE
    while service.clock() + WEEK * SECOND <= last:
        service.reception.extend(ada, WEEK)
        service.clock.advance(WEEK - 1)
    service.reception.extend(ada, int((last - service.clock()).total_seconds()))

    with pytest.raises(InvalidFieldError):
        service.reception.extend(ada, int((last - service.clock()).total_seconds()) + 1)

    assert service.again(ada).inbox.expires_at == last


@ENDS
def test_an_inbox_that_ended_while_it_was_open_is_not_extended(
    service: Service, ada: OpenInbox, end: Callable[[Service, OpenInbox], None]
) -> None:
    end(service, ada)

    with pytest.raises(InboxExpiredError):
        service.reception.extend(ada, 3600)
