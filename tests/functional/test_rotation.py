"""The server's key is changed while everything runs, and nobody notices."""

from dataclasses import replace

import pytest

from mayfly.aws.vault import SecretVault
from mayfly.core.errors import InvalidTicketError, ProofRequiredError
from mayfly.gate import Caller, Limits
from tests.service import Service, open_service
from tests.worlds import Aws, AwsWorld

DOMAIN = "mayfly.test"


@pytest.fixture
def world(aws: Aws) -> AwsWorld:
    return aws.world()


def function(world: AwsWorld, *, bits: int = 0) -> Service:
    """A function that starts now, and knows the key as it is now."""
    vault = SecretVault(world.aws.secretsmanager, world.name)
    return open_service(replace(world, vault=vault), limits=Limits(proof_bits=bits))


def rotate(world: AwsWorld) -> None:
    world.aws.secretsmanager.put_secret_value(SecretId=world.name, SecretString="another")


def test_a_ticket_from_before_opens_after(world: AwsWorld) -> None:
    before = function(world)
    ada = before.inbox()
    tickets = [before.tickets.issue(ada, use)[0] for use in ("html", "push")]

    rotate(world)

    for after in (before, function(world)):
        assert after.tickets.redeem(tickets[0])[1].inbox.id == ada.inbox.id
    function(world).listening.begin_with_ticket("page", tickets[1])


def test_a_ticket_that_was_used_before_is_used_after(world: AwsWorld) -> None:
    before = function(world)
    ticket, _ = before.tickets.issue(before.inbox(), "push")
    before.listening.begin_with_ticket("page", ticket)

    rotate(world)

    with pytest.raises(InvalidTicketError):
        function(world).listening.begin_with_ticket("thief", ticket)


def test_work_that_was_begun_before_is_accepted_after_once(world: AwsWorld) -> None:
    before = function(world, bits=1)
    with pytest.raises(ProofRequiredError) as asked:
        before.gate.admit(Caller(), DOMAIN)

    rotate(world)

    admitted = 0
    for nonce in "abcdefghijkl":
        for each in (before, function(world, bits=1)):
            try:
                each.gate.admit(Caller(proof=f"{asked.value.challenge}:{nonce}"), DOMAIN)
            except ProofRequiredError:
                continue
            admitted += 1
    assert admitted == 1


def test_an_inbox_and_its_mail_know_nothing_of_the_key(world: AwsWorld) -> None:
    before = function(world)
    ada = before.inbox()
    before.fill(ada, "before")

    rotate(world)
    rotate(world)
    after = function(world)
    after.fill(ada, "after")

    assert after.subjects(ada) == ["after", "before"]
