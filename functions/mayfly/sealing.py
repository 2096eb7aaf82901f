"""Sealing: what is stored opens with the inbox's token and with nothing else.

Two things are derived from the token's secret with HKDF-SHA256 (RFC 5869): `auth`, of which the
server keeps the SHA-256, and an X25519 private key, of which it keeps the public half. Mail is
sealed with HPKE in base mode (RFC 9180: X25519, HKDF-SHA256, AES-256-GCM).
"""

import hashlib
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mayfly.ports import Binding, Credentials, SealBrokenError

_SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_KEY_BYTES: Final = 32


class Hpke:
    """The `Sealing` port, on HPKE."""

    def credentials(self, secret: bytes) -> Credentials:
        """What the server may keep of a secret."""
        return Credentials(
            auth_hash=hashlib.sha256(_derive(secret, b"mayfly auth v1")).digest(),
            public_key=_private_key(secret).public_key().public_bytes_raw(),
        )

    def seal(self, public_key: bytes, plaintext: bytes, binding: Binding) -> bytes:
        """Seal for the holder of the secret behind `public_key`."""
        recipient = X25519PublicKey.from_public_bytes(public_key)
        return _SUITE.encrypt(plaintext, recipient, info=_info(binding))

    def open(self, secret: bytes, sealed: bytes, binding: Binding) -> bytes:
        """The plaintext. Raises SealBrokenError for another secret, binding or a changed text."""
        try:
            return _SUITE.decrypt(sealed, _private_key(secret), info=_info(binding))
        except (InvalidTag, ValueError):
            raise SealBrokenError from None


def _derive(secret: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=info).derive(secret)


def _private_key(secret: bytes) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(_derive(secret, b"mayfly inbox key v1"))


def _info(binding: Binding) -> bytes:
    return "\0".join(("mayfly seal v1", *binding)).encode()
