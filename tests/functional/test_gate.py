"""How often, and by whom, inboxes are made; and how much may be waited."""

import itertools
from collections.abc import Callable

import pytest

from mayfly.core import proof
from mayfly.core.errors import ProofRequiredError, TooManyRequestsError, UnknownKeyError
from mayfly.gate import Caller, Limits, hash_of_key
from mayfly.ports import ApiKey
from tests.builders import NOW
from tests.service import Service, open_service
from tests.worlds import MemoryWorld

DOMAIN = "mayfly.test"
BITS = 6


def times(act: Callable[[], object], most: int = 50) -> int:
    """How often it works before it is too much."""
    for count in range(most):
        try:
            act()
        except TooManyRequestsError:
            return count
    return most


def admitted(service: Service, most: int = 50, *, domain: str = DOMAIN, **caller: str) -> int:
    return times(lambda: service.gate.admit(Caller(**caller), domain), most)


def test_without_limits_everyone_makes_as_many_as_they_like(service: Service) -> None:
    assert admitted(service, address="192.0.2.1") == 50
    assert all(service.gate.may_wait("inbox", 20) for _ in range(50))


def test_a_client_makes_so_many_in_an_hour(world: MemoryWorld) -> None:
    service = open_service(world, limits=Limits(creates_per_client=3))

    assert admitted(service, address="192.0.2.1") == 3
    assert admitted(service, address="192.0.2.2") == 3

    service.clock.advance(3600)
    assert admitted(service, address="192.0.2.1") == 3


def test_who_is_refused_is_told_when_to_come_again(world: MemoryWorld) -> None:
    service = open_service(world, limits=Limits(creates_per_client=1))
    service.clock.advance(600)
    admitted(service, most=1, address="192.0.2.1")

    with pytest.raises(TooManyRequestsError) as refused:
        service.gate.admit(Caller(address="192.0.2.1"), DOMAIN)

    assert refused.value.retry_after_seconds == 3000
    service.clock.advance(3000)
    assert admitted(service, most=1, address="192.0.2.1") == 1


def test_neighbours_share_four_times_as_many(world: MemoryWorld) -> None:
    service = open_service(world, limits=Limits(creates_per_client=2))

    shares = [admitted(service, address=f"192.0.2.{number}") for number in range(1, 7)]

    assert shares == [2, 2, 2, 2, 0, 0]
    assert admitted(service, address="192.0.3.1") == 2


def test_one_line_is_one_client_however_many_addresses_it_has(world: MemoryWorld) -> None:
    service = open_service(world, limits=Limits(creates_per_client=2))
    addresses = (f"2001:db8::{number:x}" for number in itertools.count(1))

    made = times(lambda: service.gate.admit(Caller(address=next(addresses)), DOMAIN))

    assert made == 2
    assert admitted(service, address="2001:db8:0:1::1") == 2


def test_a_domain_has_its_own_share(world: MemoryWorld) -> None:
    service = open_service(world, limits=Limits(creates_per_domain=4))
    clients = (f"192.0.{number}.1" for number in itertools.count())

    made = times(lambda: service.gate.admit(Caller(address=next(clients)), DOMAIN))

    assert made == 4
    assert admitted(service, most=3, domain="inbox.test", address="192.0.2.1") == 3


def test_the_holder_of_a_key_has_its_share_and_no_client_s(world: MemoryWorld) -> None:
    service = open_service(world, limits=Limits(creates_per_client=1, proof_bits=BITS))
    world.keys.put(hash_of_key("one"), ApiKey(name="acme", creates_per_hour=5))
    world.keys.put(hash_of_key("two"), ApiKey(name="acme", creates_per_hour=5))

    assert admitted(service, address="192.0.2.1", key="one") == 5
    assert admitted(service, address="192.0.2.1", key="two") == 0


@pytest.mark.parametrize("key", ["", "three"])
def test_a_key_that_nobody_gave_out_admits_nobody(service: Service, key: str) -> None:
    with pytest.raises(UnknownKeyError):
        service.gate.admit(Caller(key=key), DOMAIN)


def challenge(service: Service) -> str:
    with pytest.raises(ProofRequiredError) as refused:
        service.gate.admit(Caller(), DOMAIN)
    assert refused.value.bits == BITS
    return refused.value.challenge


def work(challenge: str) -> str:
    """What an honest client finds."""
    nonces = map(str, itertools.count())
    return f"{challenge}:{next(n for n in nonces if proof.is_done(challenge, n, BITS))}"


@pytest.fixture
def working(world: MemoryWorld) -> Service:
    """Where inboxes cost work."""
    return open_service(world, limits=Limits(proof_bits=BITS))


def test_work_is_shown_once(working: Service) -> None:
    shown = Caller(proof=work(challenge(working)))

    working.gate.admit(shown, DOMAIN)

    with pytest.raises(ProofRequiredError):
        working.gate.admit(shown, DOMAIN)


def test_work_is_shown_within_five_minutes(working: Service) -> None:
    in_time, too_late = work(challenge(working)), work(challenge(working))

    working.clock.advance(299)
    working.gate.admit(Caller(proof=in_time), DOMAIN)

    working.clock.advance(1)
    with pytest.raises(ProofRequiredError):
        working.gate.admit(Caller(proof=too_late), DOMAIN)


def idle(working: Service) -> str:
    given = challenge(working)
    return next(
        f"{given}:{nonce}"
        for nonce in map(str, itertools.count())
        if not proof.is_done(given, nonce, BITS)
    )


def for_a_challenge_of_one_s_own(working: Service) -> str:
    return work("AAAA")


def for_a_ticket(working: Service) -> str:
    ticket, _ = working.tickets.issue(working.inbox(), "push")
    return work(ticket)


def nothing(working: Service) -> str:
    return ""


@pytest.mark.parametrize("cheat", [idle, for_a_challenge_of_one_s_own, for_a_ticket, nothing])
def test_no_other_work_is_accepted(working: Service, cheat: Callable[[Service], str]) -> None:
    shown = cheat(working)

    with pytest.raises(ProofRequiredError):
        working.gate.admit(Caller(proof=shown), DOMAIN)


def test_nobody_s_address_is_written_down(world: MemoryWorld) -> None:
    service = open_service(world, limits=Limits(creates_per_client=9, creates_per_domain=9))

    service.gate.admit(Caller(address="192.0.2.1"), DOMAIN)

    assert "192.0" not in repr(world.counters)
    assert DOMAIN not in repr(world.counters)


def test_a_client_has_another_name_every_day(world: MemoryWorld) -> None:
    """The number of the hour apart."""
    service = open_service(world, limits=Limits(creates_per_client=9))
    names: list[set[str]] = []
    for day in (1, 2):
        world.counters.counts.clear()
        service.clock.now = NOW.replace(day=day)
        service.gate.admit(Caller(address="192.0.2.1"), DOMAIN)
        names.append({name.partition("#")[0] for name in world.counters.counts})

    assert len(names[0] | names[1]) == 4


def test_so_many_wait_at_a_time_and_of_one_inbox_no_more_than_five(world: MemoryWorld) -> None:
    service = open_service(world, limits=Limits(waiting=10))
    may_wait = service.gate.may_wait

    assert [may_wait("ada", 20) for _ in range(6)] == [True] * 5 + [False]
    assert [may_wait("bob", 20) for _ in range(6)] == [True] * 5 + [False]
    assert not may_wait("eve", 20)
    assert may_wait("eve", 0)

    service.clock.advance(20)
    assert may_wait("ada", 20)


def test_short_waits_are_not_free(world: MemoryWorld) -> None:
    """Else many could begin at once."""
    service = open_service(world, limits=Limits(waiting=1))

    assert [service.gate.may_wait("ada", 0.4) for _ in range(5)] == [True] * 4 + [False]


def test_a_small_house_has_one_wait(world: MemoryWorld) -> None:
    service = open_service(world, limits=Limits(waiting=1))

    assert [service.gate.may_wait(inbox, 20) for inbox in ("ada", "bob")] == [True, False]
