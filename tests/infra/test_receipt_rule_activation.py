"""The rule set becomes active, and nobody else's stops being so."""

import json
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from types import ModuleType
from typing import Any

import boto3
import pytest
from moto import mock_aws
from types_boto3_ses import SESClient

OURS = "Mayfly-InboundRuleSet-1"
FOREIGN = "the-company-s-mail"


@pytest.fixture
def ses(monkeypatch: pytest.MonkeyPatch) -> Iterator[SESClient]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    with mock_aws():
        client = boto3.client("ses")
        for name in (OURS, FOREIGN):
            client.create_receipt_rule_set(RuleSetName=name)
        yield client


@pytest.fixture
def activation(ses: SESClient, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    from infra.receipt_rule_activation import handler

    monkeypatch.setattr(handler, "ses", ses)
    return handler


class CloudFormation:
    """Where a custom resource puts its answer."""

    def __init__(self) -> None:
        self.answers: list[dict[str, Any]] = []
        answers = self.answers

        class Answers(BaseHTTPRequestHandler):
            def do_PUT(self) -> None:
                answers.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Answers)
        serve = partial(self.server.serve_forever, poll_interval=0.01)
        Thread(target=serve, daemon=True).start()

    def event(self, type: str, *, replace: str = "false", **more: object) -> dict[str, Any]:
        """A request as CloudFormation sends it."""
        return {
            "RequestType": type,
            "ResponseURL": f"http://127.0.0.1:{self.server.server_port}/answer",
            "StackId": "stack",
            "RequestId": "request",
            "LogicalResourceId": "InboundActivation",
            "ResourceProperties": {"RuleSetName": OURS, "ReplaceActiveRuleSet": replace},
        } | more


@pytest.fixture
def cloudformation() -> Iterator[CloudFormation]:
    cloudformation = CloudFormation()
    yield cloudformation
    cloudformation.server.shutdown()
    cloudformation.server.server_close()


def active(ses: SESClient) -> str | None:
    return ses.describe_active_receipt_rule_set().get("Metadata", {}).get("Name")


def test_our_rule_set_becomes_active_where_none_is(
    activation: ModuleType, ses: SESClient, cloudformation: CloudFormation
) -> None:
    activation.handler(cloudformation.event("Create"), None)

    assert active(ses) == OURS
    (answer,) = cloudformation.answers
    assert answer["Status"] == "SUCCESS"
    assert answer["PhysicalResourceId"] == OURS


def test_creating_twice_is_harmless(
    activation: ModuleType, ses: SESClient, cloudformation: CloudFormation
) -> None:
    activation.handler(cloudformation.event("Create"), None)
    activation.handler(cloudformation.event("Create"), None)

    assert active(ses) == OURS
    assert [answer["Status"] for answer in cloudformation.answers] == ["SUCCESS", "SUCCESS"]


@pytest.mark.parametrize("type", ["Create", "Update"])
def test_a_foreign_active_rule_set_is_left_alone(
    activation: ModuleType, ses: SESClient, cloudformation: CloudFormation, type: str
) -> None:
    ses.set_active_receipt_rule_set(RuleSetName=FOREIGN)

    activation.handler(cloudformation.event(type), None)

    assert active(ses) == FOREIGN
    (answer,) = cloudformation.answers
    assert answer["Status"] == "FAILED"
    assert FOREIGN in answer["Reason"]
    assert '"replace_active_rule_set": true' in answer["Reason"]
    assert '"join_rule_set"' in answer["Reason"]


def test_a_foreign_active_rule_set_is_replaced_at_the_operators_word(
    activation: ModuleType, ses: SESClient, cloudformation: CloudFormation
) -> None:
    ses.set_active_receipt_rule_set(RuleSetName=FOREIGN)

    activation.handler(cloudformation.event("Create", replace="true"), None)

    assert active(ses) == OURS
    assert cloudformation.answers[0]["Status"] == "SUCCESS"


def test_our_own_earlier_rule_set_is_replaced_without_asking(
    activation: ModuleType, ses: SESClient, cloudformation: CloudFormation
) -> None:
    ses.create_receipt_rule_set(RuleSetName="Mayfly-InboundRuleSet-0")
    ses.set_active_receipt_rule_set(RuleSetName="Mayfly-InboundRuleSet-0")

    activation.handler(
        cloudformation.event(
            "Update", OldResourceProperties={"RuleSetName": "Mayfly-InboundRuleSet-0"}
        ),
        None,
    )

    assert active(ses) == OURS


def test_deleting_ends_receiving_when_it_was_ours(
    activation: ModuleType, ses: SESClient, cloudformation: CloudFormation
) -> None:
    ses.set_active_receipt_rule_set(RuleSetName=OURS)

    activation.handler(cloudformation.event("Delete"), None)

    assert active(ses) is None
    assert cloudformation.answers[0]["Status"] == "SUCCESS"


def test_deleting_after_a_refusal_leaves_the_foreign_rule_set_active(
    activation: ModuleType, ses: SESClient, cloudformation: CloudFormation
) -> None:
    ses.set_active_receipt_rule_set(RuleSetName=FOREIGN)

    activation.handler(cloudformation.event("Delete"), None)

    assert active(ses) == FOREIGN
    assert cloudformation.answers[0]["Status"] == "SUCCESS"


def test_a_refusal_by_aws_is_answered_and_not_waited_for(
    activation: ModuleType, ses: SESClient, cloudformation: CloudFormation
) -> None:
    ses.delete_receipt_rule_set(RuleSetName=OURS)

    activation.handler(cloudformation.event("Create"), None)

    (answer,) = cloudformation.answers
    assert answer["Status"] == "FAILED"
    assert "RuleSetDoesNotExist" in answer["Reason"]
