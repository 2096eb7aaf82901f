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

from mayfly.aws.secret import FRESH_SECONDS, RETRY_SECONDS, versions
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
        self._client = client
        self._secret = secret
        self._seconds = seconds
        self._fetch()

    def seal(self, plaintext: bytes, purpose: str) -> bytes:
        """Seal so that only a holder of the server's key opens it, for the same purpose."""
        if self._seconds() - self._fetched_at > FRESH_SECONDS:
            self._fetch()
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._keys[0].encrypt(nonce, plaintext, purpose.encode())

    def digest(self, text: str) -> str:
        """A keyed hash. A rotation changes it: what was counted under it begins anew."""
        return hmac.new(self._digest_key, text.encode(), sha256).hexdigest()

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """The plaintext. Raises SealBrokenError for what was not sealed here for this purpose."""
        try:
            return self._open(sealed, purpose)
        except SealBrokenError:
            if self._seconds() - self._fetched_at < RETRY_SECONDS:
                raise
        self._fetch()
        return self._open(sealed, purpose)

    def _open(self, sealed: bytes, purpose: str) -> bytes:
        nonce, ciphertext = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        for key in self._keys:
            try:
                return key.decrypt(nonce, ciphertext, purpose.encode())
            except (InvalidTag, ValueError):
                continue
        raise SealBrokenError

    def _fetch(self) -> None:
        known = versions(self._client, self._secret)
        self._keys = [AESGCM(_derive(secret, b"mayfly vault v1")) for secret in known]
        self._digest_key = _derive(known[0], b"mayfly digest v1")
        self._fetched_at = self._seconds()


def _derive(secret: str, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(secret.encode())
