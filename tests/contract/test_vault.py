"""What every `Vault` does, and what the one on AWS does about its key."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from botocore.exceptions import ClientError, ReadTimeoutError

from mayfly.aws.vault import SecretVault
from mayfly.ports import SealBrokenError
from tests.worlds import Aws, World

TEXT, PURPOSE = b"what was said", "test"


@pytest.mark.parametrize("text", [TEXT, b"", bytes(range(256)) * 40])
def test_what_was_sealed_opens(world: World, text: bytes) -> None:
    assert world.vault.open(world.vault.seal(text, PURPOSE), PURPOSE) == text


def test_no_two_seals_are_alike(world: World) -> None:
    assert world.vault.seal(TEXT, PURPOSE) != world.vault.seal(TEXT, PURPOSE)


def test_a_seal_shows_nothing_of_what_it_holds(world: World) -> None:
    assert TEXT not in world.vault.seal(TEXT, PURPOSE)


def test_a_seal_with_any_byte_changed_does_not_open(world: World) -> None:
    sealed = world.vault.seal(TEXT, PURPOSE)

    for at in range(len(sealed)):
        changed = sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]
        with pytest.raises(SealBrokenError):
            world.vault.open(changed, PURPOSE)


@pytest.mark.parametrize("forged", [b"", b"short", bytes(12), bytes(28), bytes(1_000)])
def test_what_was_never_sealed_does_not_open(world: World, forged: bytes) -> None:
    with pytest.raises(SealBrokenError):
        world.vault.open(forged, PURPOSE)


def test_a_seal_cut_short_does_not_open(world: World) -> None:
    sealed = world.vault.seal(TEXT, PURPOSE)

    with pytest.raises(SealBrokenError):
        world.vault.open(sealed[:-1], PURPOSE)


def test_what_was_sealed_for_one_purpose_does_not_open_for_another(world: World) -> None:
    sealed = world.vault.seal(TEXT, "ticket")

    with pytest.raises(SealBrokenError):
        world.vault.open(sealed, "challenge")


def test_a_digest_is_the_same_each_time_and_another_for_each_text(world: World) -> None:
    digests = [world.vault.digest(text) for text in ("a", "a", "b", "")]

    assert len(set(digests)) == 3
    assert digests[0] == digests[1]
    assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in digests)


@dataclass
class Secret:
    """The server's key in Secrets Manager, seconds that pass when told to, and who asks for it."""

    aws: Aws
    name: str
    seconds: float = 0
    asked: list[str] = field(default_factory=list)
    fault: Exception | None = None

    def vault(self) -> SecretVault:
        """The vault of a function that starts now."""
        return SecretVault(self.aws.secretsmanager, self.name, seconds=lambda: self.seconds)

    def rotate(self, key: str) -> None:
        """Make another key the current one."""
        self.aws.secretsmanager.put_secret_value(SecretId=self.name, SecretString=key)

    def note(self, params: dict[str, str], **_: object) -> None:
        """A call to Secrets Manager."""
        self.asked.append(str(params))
        if self.fault is not None:
            raise self.fault


@pytest.fixture
def secret(aws: Aws) -> Iterator[Secret]:
    secret = Secret(aws, aws.world().name)
    events = aws.secretsmanager.meta.events
    events.register("before-call.secrets-manager.GetSecretValue", secret.note)
    yield secret
    events.unregister("before-call.secrets-manager.GetSecretValue", secret.note)


def test_one_function_opens_what_another_sealed(secret: Secret) -> None:
    assert secret.vault().open(secret.vault().seal(TEXT, PURPOSE), PURPOSE) == TEXT


def test_a_seal_of_another_key_does_not_open(secret: Secret) -> None:
    vault, stranger = secret.vault(), Secret(secret.aws, secret.aws.world().name)
    stranger.rotate("another")

    with pytest.raises(SealBrokenError):
        vault.open(stranger.vault().seal(TEXT, PURPOSE), PURPOSE)


def test_a_digest_is_keyed(secret: Secret) -> None:
    vault, stranger = secret.vault(), Secret(secret.aws, secret.aws.world().name)
    stranger.rotate("another")

    assert vault.digest("a") == secret.vault().digest("a")
    assert vault.digest("a") != stranger.vault().digest("a")


def test_without_its_key_no_vault_is_made(secret: Secret) -> None:
    nowhere = Secret(secret.aws, "nowhere")

    with pytest.raises(secret.aws.secretsmanager.exceptions.ResourceNotFoundException):
        nowhere.vault()


def test_after_a_rotation_what_was_sealed_before_still_opens(secret: Secret) -> None:
    sealed = secret.vault().seal(TEXT, PURPOSE)

    secret.rotate("second")

    assert secret.vault().open(sealed, PURPOSE) == TEXT


def test_after_two_rotations_it_does_not(secret: Secret) -> None:
    sealed = secret.vault().seal(TEXT, PURPOSE)

    secret.rotate("second")
    secret.rotate("third")

    with pytest.raises(SealBrokenError):
        secret.vault().open(sealed, PURPOSE)


def test_a_warm_function_notices_a_rotation_by_a_seal_that_it_cannot_open(
    secret: Secret,
) -> None:
    warm = secret.vault()
    secret.seconds += 60

    secret.rotate("second")

    assert warm.open(secret.vault().seal(TEXT, PURPOSE), PURPOSE) == TEXT


def test_a_warm_function_seals_with_the_new_key_before_the_old_one_is_forgotten(
    secret: Secret,
) -> None:
    warm = secret.vault()
    secret.rotate("second")

    secret.seconds += 700
    sealed = warm.seal(TEXT, PURPOSE)

    secret.rotate("third")
    assert secret.vault().open(sealed, PURPOSE) == TEXT


def test_a_busy_function_asks_for_its_key_but_now_and_then(secret: Secret) -> None:
    warm = secret.vault()
    secret.asked.clear()

    for _ in range(100):
        secret.seconds += 6
        warm.open(warm.seal(TEXT, PURPOSE), PURPOSE)

    assert secret.asked == []


def test_forged_seals_do_not_make_it_ask_each_time(secret: Secret) -> None:
    warm = secret.vault()
    secret.asked.clear()

    for _ in range(100):
        secret.seconds += 0.1
        with pytest.raises(SealBrokenError):
            warm.open(bytes(40), PURPOSE)

    current_and_previous = 2
    assert 0 < len(secret.asked) <= 2 * current_and_previous


FAULTS = pytest.mark.parametrize(
    "fault",
    [
        ClientError({"Error": {"Code": "ThrottlingException"}}, "GetSecretValue"),
        ClientError({"Error": {"Code": "InternalServiceError"}}, "GetSecretValue"),
        ReadTimeoutError(endpoint_url="secretsmanager"),
    ],
    ids=["is throttled", "fails", "times out"],
)


@FAULTS
def test_a_warm_function_goes_on_with_the_key_it_knows_when_it_cannot_ask(
    secret: Secret, fault: Exception
) -> None:
    warm = secret.vault()
    secret.fault, secret.seconds = fault, 700

    sealed = warm.seal(TEXT, PURPOSE)

    assert warm.open(sealed, PURPOSE) == TEXT
    with pytest.raises(SealBrokenError):
        warm.open(bytes(40), PURPOSE)


@FAULTS
def test_it_asks_again_soon_and_notices_a_rotation_that_came_meanwhile(
    secret: Secret, fault: Exception
) -> None:
    warm = secret.vault()
    secret.fault, secret.seconds = fault, 700
    warm.seal(TEXT, PURPOSE)
    secret.rotate("second")
    secret.fault, secret.seconds = None, 710

    sealed = warm.seal(TEXT, PURPOSE)

    secret.rotate("third")
    assert secret.vault().open(sealed, PURPOSE) == TEXT
