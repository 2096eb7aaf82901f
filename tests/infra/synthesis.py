"""Synthesising the stack without building anything: no packages, no browser app."""

import json
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, cast

import aws_cdk as cdk
from aws_cdk.assertions import Template

from infra.context import read_config
from infra.stack import MayflyStack

ROOT = Path(__file__).resolve().parents[2]
CDK_JSON: dict[str, Any] = json.loads((ROOT / "cdk.json").read_text())

# Every choice made, and none as it is by default.
CHOICES: dict[str, object] = {
    "domains": ["mail.example.com", "inbox.example.org"],
    "hosted_zones": {
        "mail.example.com": {"id": "ZMAIL", "name": "example.com"},
        "mayfly.example.com": {"id": "ZSITE", "name": "example.com"},
    },
    "tls_policy": "Require",
    "mta_sts": "testing",
    "mta_sts_certificate_arn": "arn:aws:acm:us-east-1:123456789012:certificate/def",
    "replace_active_rule_set": True,
    "service_name": "Eintag",
    "default_lifetime_seconds": 601,
    "min_lifetime_seconds": 600,
    "max_lifetime_seconds": 30 * 86_400,
    "cool_down_seconds": 604,
    "max_messages": 605,
    "max_inbox_bytes": 606,
    "max_creates_per_client": 607,
    "max_creates_per_domain": 608,
    "max_waiting": 609,
    "proof_of_work_bits": 20,
    "blocked_senders": ["spam.example", "worse.example"],
    "virus_policy": "drop",
    "spam_policy": "withhold",
    "spf_policy": "flag",
    "dkim_policy": "flag",
    "dmarc_policy": "deliver",
    "site_domain": "mayfly.example.com",
    "site_certificate_arn": "arn:aws:acm:us-east-1:123456789012:certificate/abc",
    "web_acl_arn": "arn:aws:wafv2:us-east-1:123456789012:global/webacl/mayfly/abc",
    "edge_secret_version": "a1b2c3d4-0000-0000-0000-000000000000",
    "architecture": "x86_64",
    "reserved_concurrency": {"api": 20},
    "ingest_max_concurrency": 3,
    "log_retention_days": 3,
    "alarm_email": "operator@example.net",
    "monthly_budget_dollars": 25,
    "retain": True,
}


def make_app(site_files: Path, **choices: object) -> cdk.App:
    """The app under cdk.json's context, but for `choices`."""
    context = CDK_JSON["context"] | choices | {"aws:cdk:bundling-stacks": []}
    app = cdk.App(context=context, outdir=mkdtemp(dir=site_files.parent))
    config = read_config(app.node.try_get_context)
    MayflyStack(app, "Mayfly", config=config, site_files=site_files)
    return app


def synthesise(site_files: Path, **choices: object) -> Template:
    """The template under cdk.json's context, but for `choices`."""
    app = make_app(site_files, **choices)
    return Template.from_stack(cast(MayflyStack, app.node.find_child("Mayfly")))


def properties(template: Template, type: str) -> dict[str, dict[str, Any]]:
    """The properties of every resource of a type, by logical id."""
    return {
        id: resource.get("Properties", {}) for id, resource in template.find_resources(type).items()
    }


def the_one(template: Template, type: str) -> dict[str, Any]:
    """The properties of the only resource of a type."""
    (found,) = properties(template, type).values()
    return found


def named(template: Template, type: str, start: str) -> dict[str, Any]:
    """The properties of the one resource of a type whose logical id starts so."""
    (found,) = [value for id, value in properties(template, type).items() if id.startswith(start)]
    return found
