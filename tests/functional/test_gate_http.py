"""The gate as a client meets it: what is refused, how it is said, and what then helps."""

import hashlib
import itertools

import httpx
import pytest

from mayfly.gate import Limits, hash_of_key
from mayfly.ports import ApiKey
from tests.api import client_of
from tests.builders import DOMAINS
from tests.service import Service, open_service
from tests.worlds import MemoryWorld

BITS = 6
KEY = "mfk1.acme"


def problem(answer: httpx.Response, status: int, name: str) -> dict[str, object]:
    """What a refusal says."""
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    said: dict[str, object] = answer.json()
    assert said["type"] == f"urn:mayfly:problem:{name}"
    assert said["status"] == status
    return said


def solve(said: dict[str, object]) -> str:
    """The work as a client does it who has read the description and nothing else."""
    challenge, bits = str(said["challenge"]), int(str(said["bits"]))
    for nonce in itertools.count():
        digest = hashlib.sha256(f"{challenge}:{nonce}".encode()).hexdigest()
        if f"{int(digest, 16):0256b}".startswith("0" * bits):
            return f"{challenge}:{nonce}"
    raise AssertionError


@pytest.fixture
def limited(world: MemoryWorld) -> Service:
    """One inbox an hour for each client."""
    world.keys.put(hash_of_key(KEY), ApiKey(name="acme", creates_per_hour=2))
    return open_service(world, limits=Limits(creates_per_client=1))


@pytest.fixture
def working(world: MemoryWorld) -> Service:
    """Where inboxes cost work."""
    world.keys.put(hash_of_key(KEY), ApiKey(name="acme", creates_per_hour=2))
    return open_service(world, limits=Limits(proof_bits=BITS))


def test_who_asks_too_often_is_told_when_to_come_again(limited: Service) -> None:
    limited.clock.advance(60)
    client = client_of(limited)
    assert client.post("/v1/inbox").status_code == 201

    refused = client.post("/v1/inbox")

    problem(refused, 429, "too-many-requests")
    assert refused.headers["retry-after"] == "3540"
    limited.clock.advance(int(refused.headers["retry-after"]))
    assert client.post("/v1/inbox").status_code == 201


def test_another_client_is_not_refused(limited: Service) -> None:
    client_of(limited).post("/v1/inbox")

    assert client_of(limited, address="198.51.100.1").post("/v1/inbox").status_code == 201


def test_a_header_of_one_s_own_making_makes_nobody_another_client(limited: Service) -> None:
    client = client_of(limited)
    client.post("/v1/inbox")

    forged = {"X-Forwarded-For": "203.0.113.9", "Forwarded": "for=203.0.113.9"}

    problem(client.post("/v1/inbox", headers=forged), 429, "too-many-requests")


def test_a_key_has_a_share_of_its_own(limited: Service) -> None:
    client = client_of(limited)
    client.post("/v1/inbox")

    answers = [client.post("/v1/inbox", headers={"Mayfly-Key": KEY}) for _ in range(3)]

    assert [answer.status_code for answer in answers[:2]] == [201, 201]
    problem(answers[2], 429, "too-many-requests")


def test_a_key_that_nobody_gave_out_is_not_taken_for_none(service: Service) -> None:
    answer = client_of(service).post("/v1/inbox", headers={"Mayfly-Key": "mfk1.other"})

    problem(answer, 401, "unknown-key")
    assert "mfk1.other" not in answer.text


def test_work_that_is_asked_for_and_done_gets_an_inbox_once(working: Service) -> None:
    client = client_of(working)
    said = problem(client.post("/v1/inbox"), 428, "proof-required")
    assert said["bits"] == BITS
    shown = {"Mayfly-Proof": solve(said)}

    assert client.post("/v1/inbox", headers=shown).status_code == 201

    again = problem(client.post("/v1/inbox", headers=shown), 428, "proof-required")
    assert again["challenge"] != said["challenge"]


def test_work_serves_the_client_that_did_it_from_wherever_it_comes_next(working: Service) -> None:
    said = client_of(working).post("/v1/inbox").json()

    elsewhere = client_of(working, address="198.51.100.1")

    shown = {"Mayfly-Proof": solve(said)}
    assert elsewhere.post("/v1/inbox", headers=shown).status_code == 201


def test_the_holder_of_a_key_shows_no_work(working: Service) -> None:
    answer = client_of(working).post("/v1/inbox", headers={"Mayfly-Key": KEY})

    assert answer.status_code == 201


@pytest.mark.parametrize("shown", ["x" * 401, "é:1", ":", "::", "\x00"])
def test_no_proof_that_makes_no_sense_breaks_anything(working: Service, shown: str) -> None:
    answer = client_of(working).post("/v1/inbox", headers=[(b"Mayfly-Proof", shown.encode())])

    assert answer.status_code in (422, 428)


def test_a_domain_that_is_none_of_ours_is_refused_before_any_work(working: Service) -> None:
    answer = client_of(working).post("/v1/inbox", json={"domain": "elsewhere.test"})

    problem(answer, 422, "invalid-request")


def test_a_domain_that_had_its_share_leaves_the_others_theirs(world: MemoryWorld) -> None:
    client = client_of(open_service(world, limits=Limits(creates_per_domain=1)))
    client.post("/v1/inbox", json={"domain": DOMAINS[0]})

    problem(client.post("/v1/inbox", json={"domain": DOMAINS[0]}), 429, "too-many-requests")
    assert client.post("/v1/inbox", json={"domain": DOMAINS[1]}).status_code == 201


def test_who_may_not_wait_is_answered_at_once(world: MemoryWorld) -> None:
    """Nothing is refused: asking again is cheap, and waiting is a courtesy."""
    service = open_service(world, limits=Limits(waiting=1))
    opened = service.inbox()
    owner = {"Authorization": f"Bearer {opened.token}"}
    service.gate.may_wait(opened.inbox.id, 60)
    began = service.clock()

    answer = client_of(service).get("/v1/inbox/messages?wait=20", headers=owner)

    assert answer.status_code == 200
    assert service.clock() == began
