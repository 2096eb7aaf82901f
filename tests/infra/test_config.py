"""What an operator is told about choices that do not work."""

from dataclasses import fields
from typing import Any

import pytest

from infra.checks import ConfigError
from infra.config import Config, HostedZone
from infra.context import read_config

CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/abc"


def read(**context: object) -> Config:
    return read_config(({"domains": ["mail.example.com"]} | context).get)


def test_one_domain_is_enough() -> None:
    config = read()

    assert config == Config(domains=("mail.example.com",))


def test_text_from_the_command_line_is_understood_as_cdk_json_is() -> None:
    typed = read(
        domains=["a.example.com", "b.example.com"],
        site=False,
        max_messages=5,
        reserved_concurrency={"api": 3},
        hosted_zones={"a.example.com": {"id": "Z1", "name": "example.com"}},
    )
    text = read(
        domains="a.example.com, b.example.com",
        site="false",
        max_messages="5",
        reserved_concurrency='{"api": 3}',
        hosted_zones='{"a.example.com": {"id": "Z1", "name": "example.com"}}',
    )

    assert text == typed
    assert typed.hosted_zones == {"a.example.com": HostedZone(id="Z1", name="example.com")}


def test_every_choice_can_be_made_in_the_context() -> None:
    asked: list[str] = []

    def lookup(name: str) -> object:
        asked.append(name)
        return ["mail.example.com"] if name == "domains" else None

    read_config(lookup)

    assert sorted(asked) == sorted(field.name for field in fields(Config))


@pytest.mark.parametrize(
    ("context", "message"),
    [
        ({"domains": None}, "domains: name at least one"),
        ({"domains": []}, "domains: name 1 to 50"),
        ({"domains": [f"d{n}.example.com" for n in range(51)]}, "domains: name 1 to 50"),
        ({"domains": ["Mail.Example.com"]}, "'Mail.Example.com' is not a domain name"),
        ({"domains": ["localhost"]}, "'localhost' is not a domain name"),
        ({"domains": ["-a.example.com"]}, "is not a domain name"),
        ({"domains": ["münchen.example"]}, "is not a domain name"),
        ({"domains": ["example.com", "example.com"]}, "named twice"),
        ({"domains": ["example.com", "mail.example.com"]}, "mail.example.com lies within example"),
        (
            {"join_rule_set": "theirs", "replace_active_rule_set": True},
            "join_rule_set and replace_active_rule_set: give one or neither",
        ),
        ({"mta_sts": "enforce"}, "mta_sts and mta_sts_certificate_arn: give both or neither"),
        ({"mta_sts_certificate_arn": CERTIFICATE}, "give both or neither"),
        ({"mta_sts": "perhaps"}, "mta_sts: perhaps is none of none, testing, enforce"),
        (
            {"mta_sts": "testing", "mta_sts_certificate_arn": "arn:aws:iam::1:certificate/a"},
            "mta_sts_certificate_arn: must be an ACM certificate in us-east-1",
        ),
        ({"tls_policy": "Maybe"}, "tls_policy: Maybe is none of Optional, Require"),
        ({"architecture": "sparc"}, "architecture: sparc is none of arm64, x86_64"),
        ({"log_retention_days": 8}, "log_retention_days: 8 is none of 1, 3, 5"),
        ({"min_lifetime_seconds": 0}, "lifetimes"),
        ({"min_lifetime_seconds": 7200}, "lifetimes"),
        ({"max_lifetime_seconds": 60}, "lifetimes"),
        ({"max_lifetime_seconds": 31 * 86_400}, "lifetimes: .* <= 2592000"),
        ({"spam_policy": "ignore"}, "spam_policy: ignore is none of deliver, flag, withhold, drop"),
        ({"cool_down_seconds": -1}, "cool_down_seconds"),
        ({"proof_of_work_bits": 33}, "proof_of_work_bits: must be 0 to 32"),
        ({"max_waiting": -1}, "max_waiting: must not be negative"),
        ({"blocked_senders": "bad sender"}, "blocked_senders: 'bad sender' is not a domain name"),
        ({"max_messages": 0}, "max_messages"),
        ({"max_inbox_bytes": 0}, "max_inbox_bytes"),
        ({"ingest_max_concurrency": 1}, "ingest_max_concurrency"),
        ({"monthly_budget_dollars": -1}, "monthly_budget_dollars: must not be negative"),
        ({"reserved_concurrency": {"inject": 1}}, "inject is none of ingest, api, push, sweep"),
        ({"reserved_concurrency": {"api": 0}}, "api needs at least 1"),
        ({"reserved_concurrency": "five"}, "reserved_concurrency: expected an object"),
        ({"site": "no"}, "site: expected true or false, not 'no'"),
        ({"max_messages": "many"}, "max_messages: expected a whole number, not 'many'"),
        ({"service_name": ""}, "service_name: expected some text"),
        ({"site_domain": "mayfly.example.com"}, "give both or neither"),
        (
            {"site_domain": "mayfly", "site_certificate_arn": CERTIFICATE},
            "site_domain: 'mayfly' is not a domain name",
        ),
        (
            {
                "site_domain": "mayfly.example.com",
                "site_certificate_arn": CERTIFICATE.replace("us-east-1", "eu-west-1"),
            },
            "site_certificate_arn: must be an ACM certificate in us-east-1",
        ),
        (
            {"web_acl_arn": "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/mayfly/abc"},
            "web_acl_arn: must be a web ACL of AWS WAF for CloudFront, in us-east-1",
        ),
        ({"hosted_zones": {"mail.example.com": {"id": "Z1"}}}, "give its id and its name"),
        (
            {"hosted_zones": {"mail.example.com": {"id": "Z1", "name": "ample.com"}}},
            "mail.example.com is not in the zone ample.com",
        ),
        (
            {"hosted_zones": {"example.org": {"id": "Z1", "name": "example.org"}}},
            "hosted_zones: example.org is none of mail.example.com",
        ),
    ],
)
def test_a_choice_that_does_not_work_is_named(context: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        read(**context)
