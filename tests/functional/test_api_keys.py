"""Keys, as an operator gives them out on the command line."""

import pytest

from mayfly.core.errors import TooManyRequestsError, UnknownKeyError
from mayfly.gate import Caller, Limits, hash_of_key
from scripts import api_keys
from tests.service import Service, open_service
from tests.worlds import REGION, Aws, AwsWorld

DOMAIN = "mayfly.test"


@pytest.fixture
def world(aws: Aws, monkeypatch: pytest.MonkeyPatch) -> AwsWorld:
    """The script makes a client of its own."""
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    return aws.world()


@pytest.fixture
def service(world: AwsWorld) -> Service:
    """Where inboxes cost work."""
    return open_service(world, limits=Limits(proof_bits=32))


def run(service: Service, *arguments: str) -> int:
    world = service.world
    assert isinstance(world, AwsWorld)
    return api_keys.main(["--table", world.name, *arguments])


def added(service: Service, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(service, "add", *arguments) == 0
    return capsys.readouterr().out.strip()


def test_a_key_that_was_given_out_lets_its_holder_in_without_work(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    key = added(service, capsys, "acme", "--per-hour", "2")

    service.gate.admit(Caller(key=key), DOMAIN)
    service.gate.admit(Caller(key=key), DOMAIN)

    with pytest.raises(TooManyRequestsError):
        service.gate.admit(Caller(key=key), DOMAIN)


def test_no_two_keys_are_alike_though_they_have_one_name(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    assert added(service, capsys, "acme") != added(service, capsys, "acme")


def test_the_table_holds_no_key(
    world: AwsWorld, service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    key = added(service, capsys, "acme")

    kept = repr(world.aws.dynamodb.scan(TableName=world.name)["Items"])

    assert hash_of_key(key).hex() in kept
    assert key not in kept
    assert key.removeprefix(api_keys.PREFIX) not in kept


def test_the_list_says_who_has_keys_and_shows_none(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = [added(service, capsys, name, "--per-hour", "7") for name in ("acme", "bolt")]

    assert run(service, "list") == 0

    said = capsys.readouterr().out
    assert sorted(said.splitlines()) == ["acme\t7 an hour", "bolt\t7 an hour"]
    assert not any(key in said for key in keys)


def test_every_key_of_a_name_is_taken_back_and_no_other(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = [added(service, capsys, "acme") for _ in range(2)]
    kept = added(service, capsys, "bolt")

    assert run(service, "revoke", "acme") == 0

    for key in taken:
        with pytest.raises(UnknownKeyError):
            service.gate.admit(Caller(key=key), DOMAIN)
    service.gate.admit(Caller(key=kept), DOMAIN)


def test_taking_back_what_nobody_has_is_said(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(service, "revoke", "acme") == 1
    assert "acme" in capsys.readouterr().err


@pytest.mark.parametrize("many", ["0", "-1"])
def test_a_key_that_lets_nobody_in_is_not_given_out(service: Service, many: str) -> None:
    """0 would be read as without a limit."""
    with pytest.raises(SystemExit):
        run(service, "add", "acme", "--per-hour", many)
