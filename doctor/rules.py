"""Inside SES: the active rule set, and the rule that stores every mail."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Any

from botocore.exceptions import ClientError

from doctor.finding import Finding, broken, ok
from doctor.patient import Patient, error_code

DEPLOY = "make deploy"


def rule_set(patient: Patient) -> Iterator[Finding]:
    """Whether ours is the one that SES goes by."""
    ours = patient.outputs["RuleSet"]
    answer = patient.client("ses").describe_active_receipt_rule_set()
    active = answer.get("Metadata", {}).get("Name")
    if active == ours:
        yield ok(f"the receipt rule set {ours} is active")
        yield from _stopped_before(answer.get("Rules", ()), patient)
    elif active is None:
        yield broken(
            "no receipt rule set is active, so SES refuses all mail",
            fix=f"aws ses set-active-receipt-rule-set --rule-set-name {ours}",
        )
    else:
        yield broken(
            f"another receipt rule set is active: {active}",
            fix=f'make deploy  # once cdk.json has "join_rule_set": "{active}", to share it, '
            'or "replace_active_rule_set": true, to end what it does',
        )


def _stopped_before(rules: Sequence[Mapping[str, Any]], patient: Patient) -> Iterator[Finding]:
    """In a set that is shared, rules that come before ours may keep mail from it."""
    rule_set, ours = patient.outputs["RuleSet"], patient.outputs["Rule"]
    for each in takewhile(lambda rule: rule["Name"] != ours, rules):
        stops = any("StopAction" in action for action in each.get("Actions", ()))
        if each.get("Enabled") and stops and _concerns(each, patient.domains):
            yield broken(
                f"the receipt rule {each['Name']} comes before ours and stops its mail",
                fix=f"aws ses set-receipt-rule-position --rule-set-name {rule_set}"
                f" --rule-name {ours}  # makes ours the first",
            )


def _concerns(rule: Mapping[str, Any], domains: tuple[str, ...]) -> bool:
    recipients = [recipient.rpartition("@")[2] for recipient in rule.get("Recipients", ())]
    return not recipients or any(
        recipient.removeprefix(".") == domain or domain.endswith(f".{recipient.removeprefix('.')}")
        for recipient in recipients
        for domain in domains
    )


def rule(patient: Patient) -> Iterator[Finding]:
    """Whether the rule is on, takes every address, and stores and announces what it takes."""
    ours = _rule(patient)
    if ours is None:
        yield broken("the receipt rule is gone", fix=DEPLOY)
        return
    if not ours.get("Enabled"):
        yield broken("the receipt rule is switched off", fix=DEPLOY)
    yield from _coverage(ours, patient.domains)
    yield _storing(ours, patient)


def _rule(patient: Patient) -> dict[str, Any] | None:
    try:
        answer = patient.client("ses").describe_receipt_rule(
            RuleSetName=patient.outputs["RuleSet"], RuleName=patient.outputs["Rule"]
        )
    except ClientError as error:
        if error_code(error) in ("RuleDoesNotExist", "RuleSetDoesNotExist"):
            return None
        raise
    found: dict[str, Any] = answer["Rule"]
    return found


def _coverage(ours: dict[str, Any], domains: tuple[str, ...]) -> Iterator[Finding]:
    taken = set(ours.get("Recipients", ()))
    for domain in domains:
        missing = [form for form in (domain, f".{domain}") if taken and form not in taken]
        if missing:
            yield broken(f"the receipt rule does not cover {', '.join(missing)}", fix=DEPLOY)
        else:
            yield ok(f"the receipt rule covers {domain} and its subdomains")


def _storing(ours: dict[str, Any], patient: Patient) -> Finding:
    bucket, topic = patient.outputs["MailBucket"], patient.outputs["Topic"]
    for action in ours.get("Actions", ()):
        stored = action.get("S3Action", {})
        if stored.get("BucketName") != bucket:
            continue
        if stored.get("TopicArn") != topic:
            return broken("the receipt rule stores mail and tells nobody", fix=DEPLOY)
        return ok("the receipt rule stores mail and tells the topic")
    return broken("the receipt rule does not store mail in our bucket", fix=DEPLOY)
