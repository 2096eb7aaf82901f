"""Every setting the functions have: one field, one environment variable `MAYFLY_<FIELD>`."""

from typing import Annotated, Self

from pydantic import Field, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from mayfly.core.address import domain_name
from mayfly.core.errors import InvalidFieldError
from mayfly.core.inbox import MAX_AGE, Caps, Lifetimes
from mayfly.core.message import Treatment
from mayfly.core.policy import Policy
from mayfly.gate import Limits

HOUR = 3600
DAY = 24 * HOUR


class Settings(BaseSettings):
    """Read from the environment once, at import of a handler, so that a bad value fails the deploy.

    Raises pydantic's `ValidationError`, naming the variable, when one is missing or out of range.
    """

    model_config = SettingsConfigDict(env_prefix="MAYFLY_", frozen=True)

    service_name: str = "Mayfly"
    """What the service calls itself."""
    domains: Annotated[tuple[str, ...], NoDecode, Field(min_length=1)]
    """Domains that receive mail, separated by commas; the first is the default."""
    table_name: Annotated[str, Field(min_length=3)]
    """The DynamoDB table."""
    bucket_name: Annotated[str, Field(min_length=3)]
    """The mail bucket."""
    server_key_secret: Annotated[str, Field(min_length=1)]
    """Name or ARN of the Secrets Manager secret that holds the server key."""
    edge_secret: str = ""
    """Name or ARN of the secret that the edge shows; empty: whoever reaches the API may ask."""
    push_endpoint: Annotated[str, Field(pattern=r"^https?://")]
    """The WebSocket API's management endpoint (`https://…/<stage>`)."""
    public_url: str = ""
    """Where browsers reach the service, without a slash at the end; empty: as the request says."""
    default_lifetime_seconds: Annotated[int, Field(gt=0)] = HOUR
    """How long an inbox lives when its maker does not say."""
    min_lifetime_seconds: Annotated[int, Field(gt=0)] = 60
    """The shortest life that may be asked for."""
    max_lifetime_seconds: Annotated[int, Field(gt=0)] = 7 * DAY
    """The longest life that may be asked for."""
    cool_down_seconds: Annotated[int, Field(ge=0)] = 30 * DAY
    """How long an address stays out of reach after its inbox has gone."""
    max_messages: Annotated[int, Field(gt=0)] = 1_000
    """How many mails an inbox holds."""
    max_inbox_bytes: Annotated[int, Field(gt=0)] = 200_000_000
    """How many bytes of mail an inbox holds."""
    max_creates_per_client: Annotated[int, Field(ge=0)] = 0
    """How many inboxes one client may make in an hour, its neighbours together four times that."""
    max_creates_per_domain: Annotated[int, Field(ge=0)] = 0
    """How many inboxes may be made on one domain in an hour."""
    max_waiting: Annotated[int, Field(ge=0)] = 0
    """How many requests may wait for mail at the same time."""
    proof_of_work_bits: Annotated[int, Field(ge=0, le=32)] = 0
    """How much work whoever has no API key shows for an inbox."""
    blocked_senders: Annotated[tuple[str, ...], NoDecode] = ()
    """Domains whose mail is dropped, those below them included, separated by commas."""
    virus_policy: Treatment = "withhold"
    """What becomes of mail with a virus: deliver, flag, withhold or drop."""
    spam_policy: Treatment = "flag"
    """What becomes of spam."""
    spf_policy: Treatment = "deliver"
    """What becomes of mail from a server that its domain does not name."""
    dkim_policy: Treatment = "deliver"
    """What becomes of mail whose signature does not hold."""
    dmarc_policy: Treatment = "flag"
    """What becomes of mail that its domain disowns."""

    @field_validator("domains", "blocked_senders", mode="before")
    @classmethod
    def _separate(cls, value: object) -> object:
        """Domains as the environment gives them: separated by commas, in any spelling."""
        if isinstance(value, str):
            value = [name for name in value.split(",") if name.strip()]
        try:
            return tuple(map(domain_name, value)) if isinstance(value, list) else value
        except InvalidFieldError as error:  # pydantic names the variable of a ValueError
            raise ValueError(str(error)) from None

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        lifetimes = self.lifetimes
        if not lifetimes.min <= lifetimes.default <= lifetimes.max <= MAX_AGE.total_seconds():
            raise ValueError(
                "MAYFLY_MIN_, _DEFAULT_ and _MAX_LIFETIME_SECONDS must rise in this order, "
                f"to {MAX_AGE.days} days at the most"
            )
        return self

    @property
    def lifetimes(self) -> Lifetimes:
        """How long inboxes may live."""
        return Lifetimes(
            default=self.default_lifetime_seconds,
            min=self.min_lifetime_seconds,
            max=self.max_lifetime_seconds,
        )

    @property
    def caps(self) -> Caps:
        """How much an inbox holds."""
        return Caps(messages=self.max_messages, size=self.max_inbox_bytes)

    @property
    def limits(self) -> Limits:
        """What one client, one domain and all who wait may have; 0 is without a limit."""
        return Limits(
            creates_per_client=self.max_creates_per_client,
            creates_per_domain=self.max_creates_per_domain,
            waiting=self.max_waiting,
            proof_bits=self.proof_of_work_bits,
        )

    @property
    def policy(self) -> Policy:
        """How mail is treated that fails a check."""
        return Policy(
            virus=self.virus_policy,
            spam=self.spam_policy,
            spf=self.spf_policy,
            dkim=self.dkim_policy,
            dmarc=self.dmarc_policy,
            blocked=self.blocked_senders,
        )
