"""Secrets of Secrets Manager, which an operator may change at any time."""

import hmac
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from types_boto3_secretsmanager import SecretsManagerClient

# A function that stays warm notices a rotation by itself after FRESH_SECONDS, and at once when it
# meets what it does not know; RETRY_SECONDS keeps forgers from making it ask all the time.
FRESH_SECONDS: Final = 600
RETRY_SECONDS: Final = 5


def versions(client: "SecretsManagerClient", secret: str) -> tuple[str, ...]:
    """The secret as it is now, and as it was before its last change, if it was another.

    Secrets Manager labels them AWSCURRENT and AWSPREVIOUS
    (https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html).
    """
    found = (_version(client, secret, "AWSCURRENT"), _version(client, secret, "AWSPREVIOUS"))
    return tuple(version for version in found if version is not None)


def _version(
    client: "SecretsManagerClient", secret: str, stage: Literal["AWSCURRENT", "AWSPREVIOUS"]
) -> str | None:
    try:
        answer = client.get_secret_value(SecretId=secret, VersionStage=stage)
    except client.exceptions.ResourceNotFoundException:
        if stage == "AWSCURRENT":
            raise
        return None
    return answer["SecretString"]


class SharedSecret:
    """A secret that somebody else shows; the version before the current one is good too."""

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

    def knows(self, shown: str) -> bool:
        """Whether it is what is shown, compared in a time that tells nothing of it."""
        if self._age() > FRESH_SECONDS:
            self._fetch()
        if self._is_known(shown):
            return True
        if self._age() < RETRY_SECONDS:
            return False
        self._fetch()
        return self._is_known(shown)

    def _is_known(self, shown: str) -> bool:
        return any(
            hmac.compare_digest(version.encode(), shown.encode()) for version in self._versions
        )

    def _age(self) -> float:
        return self._seconds() - self._fetched_at

    def _fetch(self) -> None:
        self._versions = versions(self._client, self._secret)
        self._fetched_at = self._seconds()
