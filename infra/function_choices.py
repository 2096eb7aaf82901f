"""What an operator may choose of the functions' own settings."""

from dataclasses import dataclass
from typing import Literal, get_args

from infra.checks import check, check_domain, check_one_of

Treatment = Literal["deliver", "flag", "withhold", "drop"]

DAY = 24 * 60 * 60
# However often an inbox is extended; the functions refuse more (docs/adr/0003).
MAX_INBOX_AGE_DAYS = 30
POLICIES = ("virus_policy", "spam_policy", "spf_policy", "dkim_policy", "dmarc_policy")
AT_LEAST_ONE = ("max_messages", "max_inbox_bytes")
AT_LEAST_ZERO = (
    "cool_down_seconds",
    "max_creates_per_client",
    "max_creates_per_domain",
    "max_waiting",
)
MOST_WORK_BITS = 32
# One a minute is more than a person needs, and a suite that needs more has an API key or a whole
# subdomain; a neighbourhood of 256 addresses has four times as many.
CREATES_PER_CLIENT = 60
# Each holds a function of 512 MB for as long: twenty at a time are 12 dollars a day at the most.
REQUESTS_WAITING = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionChoices:
    """The names of the functions' settings, which docs/operating.md explains, and their defaults.

    What strangers may take is limited here by default: a laptop needs no limits, a service does.
    Checked here as well, since the functions could only refuse them once they are deployed.
    Raises ConfigError.
    """

    service_name: str = "Mayfly"
    default_lifetime_seconds: int = 60 * 60
    min_lifetime_seconds: int = 60
    max_lifetime_seconds: int = 7 * DAY
    cool_down_seconds: int = 30 * DAY
    max_messages: int = 1_000
    max_inbox_bytes: int = 200_000_000
    max_creates_per_client: int = CREATES_PER_CLIENT
    max_creates_per_domain: int = 0
    max_waiting: int = REQUESTS_WAITING
    proof_of_work_bits: int = 0
    blocked_senders: tuple[str, ...] = ()
    virus_policy: Treatment = "withhold"
    spam_policy: Treatment = "flag"
    spf_policy: Treatment = "deliver"
    dkim_policy: Treatment = "deliver"
    dmarc_policy: Treatment = "flag"

    def __post_init__(self) -> None:
        check(
            0
            < self.min_lifetime_seconds
            <= self.default_lifetime_seconds
            <= self.max_lifetime_seconds
            <= MAX_INBOX_AGE_DAYS * DAY,
            "lifetimes: need 0 < min_lifetime_seconds <= default_lifetime_seconds "
            f"<= max_lifetime_seconds <= {MAX_INBOX_AGE_DAYS * DAY}.",
        )
        for name in AT_LEAST_ONE:
            check(getattr(self, name) > 0, f"{name}: must be positive.")
        for name in AT_LEAST_ZERO:
            check(getattr(self, name) >= 0, f"{name}: must not be negative.")
        check(
            0 <= self.proof_of_work_bits <= MOST_WORK_BITS,
            f"proof_of_work_bits: must be 0 to {MOST_WORK_BITS}.",
        )
        for domain in self.blocked_senders:
            check_domain("blocked_senders", domain)
        for name in POLICIES:
            check_one_of(name, getattr(self, name), get_args(Treatment))
