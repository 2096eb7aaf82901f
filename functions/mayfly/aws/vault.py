"""Sealing with the server's own key, which Secrets Manager keeps."""

import hmac
import os
import time
from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mayfly.aws.secret import KnownVersions
from mayfly.ports import SealBrokenError

if TYPE_CHECKING:
    from types_boto3_secretsmanager import SecretsManagerClient

_NONCE_BYTES: Final = 12  # NIST SP 800-38D §8.2.2


class SecretVault:
    """The `Vault` port, on AES-256-GCM.

    Seals with the secret's current version and opens with the one before it too, so that a
    rotation breaks nothing.
    """

    def __init__(
        self,
        client: "SecretsManagerClient",
        secret: str,
        *,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._known = KnownVersions(client, secret, seconds)

    def seal(self, plaintext: bytes, purpose: str) -> bytes:
        """Seal so that only a holder of the server's key opens it, for the same purpose."""
        self._known.freshen()
        key, nonce = _vault_key(self._known.values[0]), os.urandom(_NONCE_BYTES)
        return nonce + key.encrypt(nonce, plaintext, purpose.encode())

    def digest(self, text: str) -> str:
        """A keyed hash. A rotation changes it: what was counted under it begins anew."""
        key = _derive(self._known.values[0], b"mayfly digest v1")
        return hmac.new(key, text.encode(), sha256).hexdigest()

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """The plaintext. Raises SealBrokenError for what was not sealed here for this purpose."""
        try:
            return self._open(sealed, purpose)
        except SealBrokenError:
            if not self._known.renew():
                raise
        return self._open(sealed, purpose)

    def _open(self, sealed: bytes, purpose: str) -> bytes:
        nonce, ciphertext = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        for secret in self._known.values:
            try:
                return _vault_key(secret).decrypt(nonce, ciphertext, purpose.encode())
            except (InvalidTag, ValueError):
                continue
        raise SealBrokenError


def _vault_key(secret: str) -> AESGCM:
    return AESGCM(_derive(secret, b"mayfly vault v1"))


def _derive(secret: str, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(secret.encode())
