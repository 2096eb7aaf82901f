"""The gate: how often, and by whom, inboxes are made; and how much may be waited."""

import hashlib
import json
import math
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from mayfly.core import proof, token
from mayfly.core.errors import ProofRequiredError, TooManyRequestsError, UnknownKeyError
from mayfly.core.identity import epoch_ms, name_of_use
from mayfly.core.networks import networks_of
from mayfly.ports import ApiKey, ApiKeys, Clock, Counters, Randomness, SealBrokenError, Vault

_HOUR: Final = 3600
# As long as the longest wait: what began in one window has ended before the next but one begins.
_WAITING_WINDOW: Final = 20
# A short wait costs as much, so that not too many begin at once.
_SHORTEST_CHARGED: Final = 5
_CHALLENGE_LIFETIME: Final = timedelta(minutes=5)
_CHALLENGE_BYTES: Final = 12
_PURPOSE: Final = "challenge"

# Of the requests that may wait at the same time, what one inbox may have at the most.
_WAITING_PER_INBOX: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the operator allows; 0 is without a limit, and without work."""

    creates_per_client: int = 0
    creates_per_domain: int = 0
    waiting: int = 0
    proof_bits: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who asks for an inbox: the address of the client, and what it shows."""

    address: str = ""
    key: str | None = None
    proof: str | None = None


@dataclass(frozen=True, kw_only=True)
class Gate:
    """Counts under keyed hashes that change every day: no address of a client is ever written."""

    counters: Counters
    keys: ApiKeys
    vault: Vault
    clock: Clock
    randomness: Randomness
    limits: Limits

    def admit(self, caller: Caller, domain: str) -> None:
        """Let the caller make one inbox on a domain.

        Raises UnknownKeyError, ProofRequiredError, or TooManyRequestsError when the key, the
        client's network or the domain has had its share for this hour.
        """
        if caller.key is not None:
            key = self._key(caller.key)
            self._spend("key", key.name, 1, key.creates_per_hour, _HOUR)
        else:
            self._check_proof(caller.proof)
            for network in networks_of(caller.address):
                limit = self.limits.creates_per_client * network.clients
                self._spend("client", network.block, 1, limit, _HOUR)
        self._spend("domain", domain, 1, self.limits.creates_per_domain, _HOUR)

    def may_wait(self, inbox_id: str, seconds: float) -> bool:
        """False when so many wait already that the rest would find no function free.

        Waiting is paid for in advance, in seconds, from what as many have together as may wait.
        """
        if not self.limits.waiting or not seconds:
            return True
        amount = max(math.ceil(seconds), _SHORTEST_CHARGED)
        of_one = min(self.limits.waiting, _WAITING_PER_INBOX)
        try:
            for who, waiting in ((inbox_id, of_one), ("all", self.limits.waiting)):
                self._spend("wait", who, amount, waiting * _WAITING_WINDOW, _WAITING_WINDOW)
        except TooManyRequestsError:
            return False
        return True

    def _key(self, text: str) -> ApiKey:
        key = self.keys.get(hash_of_key(text))
        if key is None:
            raise UnknownKeyError
        return key

    def _spend(self, scope: str, who: str, amount: int, limit: int, window: int) -> None:
        """Count what is taken from a limit. Raises TooManyRequestsError when it is overdrawn."""
        if not limit:
            return
        now = self.clock()
        seconds = int(now.timestamp())
        left = window - seconds % window
        name = self.vault.digest(f"{now:%Y-%m-%d}|{scope}|{who}")
        count = self.counters.add(
            f"{name}#{seconds // window}", amount, until=now + timedelta(seconds=left)
        )
        if count > limit:
            raise TooManyRequestsError(left)

    def _check_proof(self, shown: str | None) -> None:
        if not self.limits.proof_bits:
            return
        challenge, _, nonce = (shown or "").partition(":")
        if not self._is_fresh(challenge) or not proof.is_done(
            challenge, nonce, self.limits.proof_bits
        ):
            raise ProofRequiredError(self._challenge(), self.limits.proof_bits)
        used = self.counters.add(
            name_of_use("proof", challenge), 1, until=self.clock() + _CHALLENGE_LIFETIME
        )
        if used > 1:
            raise ProofRequiredError(self._challenge(), self.limits.proof_bits)

    def _challenge(self) -> str:
        content = {
            "until": epoch_ms(self.clock() + _CHALLENGE_LIFETIME),
            "random": self.randomness(_CHALLENGE_BYTES).hex(),
        }
        return token.encode(self.vault.seal(json.dumps(content).encode(), _PURPOSE))

    def _is_fresh(self, challenge: str) -> bool:
        try:
            content = json.loads(self.vault.open(token.decode(challenge), _PURPOSE))
        except (ValueError, SealBrokenError):
            return False
        return epoch_ms(self.clock()) < int(content["until"])


def hash_of_key(text: str) -> bytes:
    """What is kept of an API key."""
    return hashlib.sha256(b"mayfly key v1\0" + text.encode()).digest()
