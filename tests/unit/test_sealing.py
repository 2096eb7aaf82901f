"""What a seal promises: only the secret opens it, and only where it was put."""

import hashlib
import hmac
from itertools import product

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from mayfly.ports import Binding, SealBrokenError
from mayfly.sealing import Hpke

SECRET = bytes(range(32))
BINDING = Binding("source", "inbox", "message")
PUBLIC_KEY = Hpke().credentials(SECRET).public_key


def hkdf(secret: bytes, info: bytes) -> bytes:
    """HKDF-SHA256 without a salt, for 32 bytes, as RFC 5869 §2 writes it."""
    pseudo_random_key = hmac.digest(bytes(32), secret, "sha256")
    return hmac.digest(pseudo_random_key, info + b"\x01", "sha256")


@given(st.binary(max_size=1_000))
def test_what_is_sealed_opens_with_the_secret(plaintext: bytes) -> None:
    sealed = Hpke().seal(PUBLIC_KEY, plaintext, BINDING)

    assert Hpke().open(SECRET, sealed, BINDING) == plaintext


def test_a_seal_hides_what_it_holds_and_is_never_the_same() -> None:
    plaintext = b"nothing of this is seen"
    sealed = [Hpke().seal(PUBLIC_KEY, plaintext, BINDING) for _ in range(3)]

    assert len(set(sealed)) == 3
    assert not any(plaintext[:8] in each for each in sealed)


@pytest.mark.parametrize("at", range(64))
def test_a_seal_with_a_byte_changed_does_not_open(at: int) -> None:
    sealed = bytearray(Hpke().seal(PUBLIC_KEY, bytes(16), BINDING))
    sealed[at] ^= 1

    with pytest.raises(SealBrokenError):
        Hpke().open(SECRET, bytes(sealed), BINDING)


@pytest.mark.parametrize("cut", [b"", b"x", bytes(31), bytes(32), bytes(47), bytes(48)])
def test_what_is_no_seal_does_not_open(cut: bytes) -> None:
    with pytest.raises(SealBrokenError):
        Hpke().open(SECRET, cut, BINDING)


def test_another_secret_does_not_open_it() -> None:
    sealed = Hpke().seal(PUBLIC_KEY, b"mail", BINDING)

    with pytest.raises(SealBrokenError):
        Hpke().open(SECRET[::-1], sealed, BINDING)


@pytest.mark.parametrize(
    "elsewhere",
    [
        Binding("summary", "inbox", "message"),
        Binding("source", "another", "message"),
        Binding("source", "inbox", "another"),
        Binding("source", "message", "inbox"),
        Binding("source", "inboxm", "essage"),
    ],
)
def test_moved_elsewhere_it_does_not_open(elsewhere: Binding) -> None:
    sealed = Hpke().seal(PUBLIC_KEY, b"mail", BINDING)

    with pytest.raises(SealBrokenError):
        Hpke().open(SECRET, sealed, elsewhere)


def test_the_server_keeps_a_hash_and_half_a_key_derived_as_is_written_down() -> None:
    """Two things are derived from the secret, and neither tells anything of the other."""
    credentials = Hpke().credentials(SECRET)

    private_key = X25519PrivateKey.from_private_bytes(hkdf(SECRET, b"mayfly inbox key v1"))
    assert credentials.auth_hash == hashlib.sha256(hkdf(SECRET, b"mayfly auth v1")).digest()
    assert credentials.public_key == private_key.public_key().public_bytes_raw()


def test_every_secret_has_credentials_of_its_own() -> None:
    secrets = [bytes(pair) + bytes(30) for pair in product(range(4), range(4))]
    kept = {Hpke().credentials(secret) for secret in secrets}

    assert len(kept) == len({each.auth_hash for each in kept}) == 16
    assert len({each.public_key for each in kept}) == 16
