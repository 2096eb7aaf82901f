"""Secrets of Secrets Manager, which an operator may change at any time."""

import hmac
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal

from botocore.exceptions import BotoCoreError, ClientError

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


class KnownVersions:
    """The versions of a secret, as they were when last asked for.

    Where Secrets Manager does not answer, those that are known go on: its outage is not ours.
    """

    def __init__(
        self, client: "SecretsManagerClient", secret: str, seconds: Callable[[], float]
    ) -> None:
        self._client = client
        self._secret = secret
        self._seconds = seconds
        self.values = versions(client, secret)
        """The current one first."""
        self._note(FRESH_SECONDS)

    def freshen(self) -> None:
        """Ask again, if that was long ago."""
        if self._seconds() > self._fresh_until:
            self._ask()

    def renew(self) -> bool:
        """Ask again because something is not known; False when that was done just now."""
        if self._seconds() < self._asked_at + RETRY_SECONDS:
            return False
        self._ask()
        return True

    def _ask(self) -> None:
        try:
            self.values = versions(self._client, self._secret)
        except (BotoCoreError, ClientError):
            self._note(RETRY_SECONDS)
        else:
            self._note(FRESH_SECONDS)

    def _note(self, fresh_for: float) -> None:
        self._asked_at = self._seconds()
        self._fresh_until = self._asked_at + fresh_for


class SharedSecret:
    """A secret that somebody else shows; the version before the current one is good too."""

    def __init__(
        self,
        client: "SecretsManagerClient",
        secret: str,
        *,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._known = KnownVersions(client, secret, seconds)

    def knows(self, shown: str) -> bool:
        """Whether it is what is shown, compared in a time that tells nothing of it."""
        self._known.freshen()
        return self._is_known(shown) or (self._known.renew() and self._is_known(shown))

    def _is_known(self, shown: str) -> bool:
        return any(
            hmac.compare_digest(version.encode(), shown.encode()) for version in self._known.values
        )
