"""Makes a receipt rule set the active one, on CloudFormation's behalf.

An account has one active set per region, and other systems' mail may depend on it. So a set that
is not ours is replaced only when the operator said so, and never deactivated.

The events and the answer are those of a custom resource
(docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requesttypes.html).
"""

import json
import logging
from typing import Any
from urllib.request import Request, urlopen

import boto3

ANSWER_TIMEOUT_SECONDS = 10

logger = logging.getLogger(__name__)
ses = boto3.client("ses")


class ForeignRuleSetActiveError(Exception):
    """Another rule set receives this account's mail, and we were not told to replace it."""

    def __init__(self, active: str) -> None:
        super().__init__(
            f"The receipt rule set {active!r} is active and is not Mayfly's; replacing it stops "
            'the mail it receives. Write into cdk.json "join_rule_set" with its name to share it, '
            'or "replace_active_rule_set": true to replace it, and deploy again.'
        )


def handler(event: dict[str, Any], _context: object) -> None:
    """Carry out the request and answer it; whatever goes wrong is the answer, too."""
    try:
        carry_out(event)
        answer(event, "SUCCESS")
    except Exception as error:
        logger.exception("The receipt rule set was not activated")
        answer(event, "FAILED", reason=f"{type(error).__name__}: {error}")


def carry_out(event: dict[str, Any]) -> None:
    """Activate on Create and Update, deactivate on Delete. Raises ForeignRuleSetActiveError."""
    properties = event["ResourceProperties"]
    ours = properties["RuleSetName"]
    if event["RequestType"] == "Delete":
        deactivate(ours)
    else:
        before = event.get("OldResourceProperties", {}).get("RuleSetName")
        replace = properties["ReplaceActiveRuleSet"] == "true"
        activate(ours, also_ours=before, replace=replace)


def activate(ours: str, *, also_ours: str | None, replace: bool) -> None:
    """Make `ours` active. Raises ForeignRuleSetActiveError."""
    active = active_rule_set()
    if active not in (None, ours, also_ours) and not replace:
        raise ForeignRuleSetActiveError(str(active))
    ses.set_active_receipt_rule_set(RuleSetName=ours)


def deactivate(ours: str) -> None:
    """Make no set active, if `ours` still is."""
    if active_rule_set() == ours:
        ses.set_active_receipt_rule_set()


def active_rule_set() -> str | None:
    """The name of the active set; None when mail is not received at all."""
    name: str | None = ses.describe_active_receipt_rule_set().get("Metadata", {}).get("Name")
    return name


def answer(event: dict[str, Any], status: str, *, reason: str = "") -> None:
    """Put the outcome where CloudFormation waits for it."""
    body = {
        "Status": status,
        "Reason": reason,
        # A set of another name is another resource: CloudFormation then deletes the old one,
        # which by that time is no longer active.
        "PhysicalResourceId": event["ResourceProperties"]["RuleSetName"],
        "StackId": event["StackId"],
        "RequestId": event["RequestId"],
        "LogicalResourceId": event["LogicalResourceId"],
    }
    request = Request(  # noqa: S310 (CloudFormation's own address)
        event["ResponseURL"],
        data=json.dumps(body).encode(),
        method="PUT",
        headers={"Content-Type": ""},
    )
    with urlopen(request, timeout=ANSWER_TIMEOUT_SECONDS):  # noqa: S310
        pass
