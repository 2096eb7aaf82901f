"""What an operator chooses, and what fits together."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from infra.checks import check, check_domain, check_one_of
from infra.function_choices import FunctionChoices

Architecture = Literal["arm64", "x86_64"]
StrictTransportMode = Literal["none", "testing", "enforce"]
TlsPolicy = Literal["Optional", "Require"]

FUNCTIONS = ("ingest", "api", "push", "sweep")
# SES takes 100 recipients a rule, and a domain needs two: itself and its subdomains
# (docs.aws.amazon.com/ses/latest/dg/quotas.html).
MAX_DOMAINS = 50
# What CloudWatch Logs accepts, up to a year (PutRetentionPolicy).
RETENTION_DAYS = (1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365)
# Lambda's own bounds for the concurrency of an SQS source (CreateEventSourceMapping).
FEWEST_BATCHES, MOST_BATCHES = 2, 1_000

_CERTIFICATE = re.compile(r"arn:aws[a-z-]*:acm:us-east-1:\d{12}:certificate/.+")
_WEB_ACL = re.compile(r"arn:aws[a-z-]*:wafv2:us-east-1:\d{12}:global/webacl/.+")


@dataclass(frozen=True, slots=True, kw_only=True)
class HostedZone:
    """A Route 53 zone that Mayfly may write records into."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Config(FunctionChoices):
    """The choices of one deployment. Raises ConfigError when they do not fit together."""

    domains: tuple[str, ...]
    """Domains that receive mail; the first is the default one."""
    hosted_zones: Mapping[str, HostedZone] = field(default_factory=dict)
    """By domain: where its records go. A domain without one has its records in the outputs."""
    tls_policy: TlsPolicy = "Optional"
    """`Require` bounces mail that is not brought over TLS."""
    mta_sts: StrictTransportMode = "none"
    """Whether senders are told to bring mail over TLS alone (RFC 8461), and to keep to it."""
    mta_sts_certificate_arn: str | None = None
    """An ACM certificate for `mta-sts.` of each domain, in us-east-1."""
    join_rule_set: str | None = None
    """A receipt rule set of this account and region to add our rule to, whose activation is its
    owner's; without one, Mayfly has a set of its own and makes it the active one."""
    replace_active_rule_set: bool = False
    """Whether to put another active receipt rule set of this account and region out of work."""

    site: bool = True
    """Whether the browser app is deployed, or the API alone."""
    site_domain: str | None = None
    """The name browsers use; without one, CloudFront's own."""
    site_certificate_arn: str | None = None
    """An ACM certificate for `site_domain`, in us-east-1 (CloudFront takes no other)."""
    web_acl_arn: str | None = None
    """A web ACL of AWS WAF in front of it all, made for CloudFront and so in us-east-1."""
    edge_secret_version: str | None = None
    """The version of the edge's secret that CloudFront shows; without one, the one of when
    CloudFront was last deployed."""

    architecture: Architecture = "arm64"
    reserved_concurrency: Mapping[str, int] = field(default_factory=dict)
    """By function: how many may run at once, and how many are kept free for it."""
    ingest_max_concurrency: int = 10
    """How many batches of mail are worked on at once."""
    log_retention_days: int = 14
    alarm_email: str | None = None
    monthly_budget_dollars: int = 0
    """What the account's month may cost before someone is told; 0: whatever it costs."""
    retain: bool = False
    """Whether table, mail and key outlive the stack."""

    def __post_init__(self) -> None:
        FunctionChoices.__post_init__(self)
        self._check_domains()
        self._check_site()
        check(
            not (self.join_rule_set and self.replace_active_rule_set),
            "join_rule_set and replace_active_rule_set: give one or neither.",
        )
        self._check_strict_transport()
        check_one_of("tls_policy", self.tls_policy, get_args(TlsPolicy))
        check_one_of("architecture", self.architecture, get_args(Architecture))
        check_one_of("log_retention_days", self.log_retention_days, RETENTION_DAYS)
        check(
            FEWEST_BATCHES <= self.ingest_max_concurrency <= MOST_BATCHES,
            f"ingest_max_concurrency: must be {FEWEST_BATCHES} to {MOST_BATCHES}.",
        )
        check(self.monthly_budget_dollars >= 0, "monthly_budget_dollars: must not be negative.")
        for name in self.hosted_zones:
            check_one_of("hosted_zones", name, (*self.domains, self.site_domain))
        for name, concurrency in self.reserved_concurrency.items():
            check_one_of("reserved_concurrency", name, FUNCTIONS)
            check(concurrency > 0, f"reserved_concurrency: {name} needs at least 1.")

    def _check_domains(self) -> None:
        check(
            1 <= len(self.domains) <= MAX_DOMAINS,
            f"domains: name 1 to {MAX_DOMAINS} domains that receive mail.",
        )
        for domain in self.domains:
            check_domain("domains", domain)
            inside = [other for other in self.domains if domain.endswith("." + other)]
            # An inbox may own a whole subdomain, which must not be someone's domain.
            check(not inside, f"domains: {domain} lies within {''.join(inside[:1])}.")
        check(len(set(self.domains)) == len(self.domains), "domains: one is named twice.")

    def _check_strict_transport(self) -> None:
        check_one_of("mta_sts", self.mta_sts, get_args(StrictTransportMode))
        check(
            (self.mta_sts == "none") == (self.mta_sts_certificate_arn is None),
            "mta_sts and mta_sts_certificate_arn: give both or neither.",
        )
        _check_certificate("mta_sts_certificate_arn", self.mta_sts_certificate_arn)

    def _check_site(self) -> None:
        check(
            (self.site_domain is None) == (self.site_certificate_arn is None),
            "site_domain and site_certificate_arn: give both or neither.",
        )
        if self.site_domain is not None:
            check_domain("site_domain", self.site_domain)
        _check_certificate("site_certificate_arn", self.site_certificate_arn)
        if self.web_acl_arn is not None:
            check(
                _WEB_ACL.fullmatch(self.web_acl_arn) is not None,
                "web_acl_arn: must be a web ACL of AWS WAF for CloudFront, in us-east-1.",
            )


def _check_certificate(name: str, arn: str | None) -> None:
    check(
        arn is None or _CERTIFICATE.fullmatch(arn) is not None,
        f"{name}: must be an ACM certificate in us-east-1.",
    )
