"""What the template promises an operator to hear of."""

import re
from pathlib import Path
from typing import Any

import pytest
from aws_cdk.assertions import Template

from tests.infra.synthesis import named, properties, the_one

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def alarms(template: Template) -> dict[str, dict[str, Any]]:
    return {
        id.removeprefix("Alarms")[:-8]: alarm
        for id, alarm in properties(template, "AWS::CloudWatch::Alarm").items()
    }


@pytest.mark.parametrize(
    ("alarm", "metric", "threshold"),
    [
        ("DeadLetters", "ApproximateNumberOfMessagesVisible", 1),
        ("MailWaits", "ApproximateAgeOfOldestMessage", 300),
        ("IngestErrors", "Errors", 1),
        ("ReceiptPublishFailure", "PublishFailure", 1),
        ("ReceiptPublishExpired", "PublishExpired", 1),
        ("SweepErrors", "Errors", 1),
        ("PurgesFailed", "PurgesFailed", 1),
        ("PurgeOverdue", "PurgeLagSeconds", 180),
        ("ApiFailures", "5xx", 5),
        ("ApiThrottled", "Throttles", 10),
    ],
)
def test_what_goes_wrong_is_heard_of(
    alarms: dict[str, dict[str, Any]], alarm: str, metric: str, threshold: int
) -> None:
    assert alarms[alarm]["MetricName"] == metric
    assert alarms[alarm]["Threshold"] == threshold
    assert alarms[alarm]["ComparisonOperator"] == "GreaterThanOrEqualToThreshold"


def test_a_dead_letter_is_heard_of_at_once(alarms: dict[str, dict[str, Any]]) -> None:
    alarm = alarms["DeadLetters"]

    (queue,) = alarm["Dimensions"]
    assert queue["Value"]["Fn::GetAtt"][0].startswith("InboundDeadLetters")
    assert (alarm["Period"], alarm["EvaluationPeriods"]) == (60, 1)


def test_a_sweep_that_does_not_run_is_heard_of(alarms: dict[str, dict[str, Any]]) -> None:
    alarm = alarms["SweepMissing"]

    assert alarm["MetricName"] == "Invocations"
    assert (alarm["Threshold"], alarm["ComparisonOperator"]) == (1, "LessThanThreshold")
    assert alarm["TreatMissingData"] == "breaching"


def test_quiet_is_not_alarming(alarms: dict[str, dict[str, Any]]) -> None:
    quiet = {id for id, alarm in alarms.items() if alarm["TreatMissingData"] == "notBreaching"}

    assert quiet == set(alarms) - {"SweepMissing"}


def test_every_alarm_speaks_through_the_topic_and_says_what_to_do(
    alarms: dict[str, dict[str, Any]],
) -> None:
    for name, alarm in alarms.items():
        (action,) = alarm["AlarmActions"]
        assert action["Ref"].startswith("AlarmsTopic")
        assert alarm["AlarmDescription"].endswith(f" What to do: docs/operating.md, {name}.")


def test_every_alarm_has_a_runbook_with_symptom_look_and_do(
    alarms: dict[str, dict[str, Any]],
) -> None:
    text = (ROOT / "docs" / "operating.md").read_text()
    runbooks = dict(re.findall(r"^### (\w+)\n\n(.+?)(?=\n\n#|\Z)", text, re.MULTILINE | re.DOTALL))

    assert set(alarms) | {"Budget"} == set(runbooks)
    for runbook in runbooks.values():
        assert re.findall(r"^- (\w+): ", runbook, re.MULTILINE) == ["Symptom", "Look", "Do"]


def test_all_that_is_counted_is_counted_by_the_functions(
    template: Template, alarms: dict[str, dict[str, Any]]
) -> None:
    sources = "".join(path.read_text() for path in (ROOT / "functions").glob("*.py"))
    body = str(the_one(template, "AWS::CloudWatch::Dashboard")["DashboardBody"])
    shown = set(re.findall(r'"Mayfly","(\w+)"', body))
    watched = {each["MetricName"] for each in alarms.values() if each["Namespace"] == "Mayfly"}

    assert {"MailsListed", "DeliverySeconds", "SesSeconds", "PurgeLagSeconds"} <= shown
    assert watched == {"PurgeLagSeconds", "PurgesFailed"}
    for metric in shown | watched:
        assert f'"{metric}"' in sources


def test_the_free_ten_metrics_suffice_for_what_is_counted(template: Template) -> None:
    body = str(the_one(template, "AWS::CloudWatch::Dashboard")["DashboardBody"])

    # CloudWatch asks 30 cents a month for each after the first ten of an account.
    assert len(set(re.findall(r'"Mayfly","(\w+)"', body))) == 10


def test_a_month_that_becomes_dear_is_heard_of_if_so_chosen(
    template: Template, chosen: Template
) -> None:
    assert not template.find_resources("AWS::Budgets::Budget")
    budget = the_one(chosen, "AWS::Budgets::Budget")

    assert budget["Budget"]["BudgetLimit"] == {"Amount": 25, "Unit": "USD"}
    for each in budget["NotificationsWithSubscribers"]:
        (subscriber,) = each["Subscribers"]
        assert subscriber["Address"]["Ref"].startswith("AlarmsTopic")
    policy = named(chosen, "AWS::SNS::TopicPolicy", "AlarmsTopic")
    assert "budgets.amazonaws.com" in str(policy)


def test_cloudwatch_may_publish_to_the_topic(template: Template) -> None:
    policy = named(template, "AWS::SNS::TopicPolicy", "AlarmsTopic")

    assert any(
        statement["Effect"] == "Allow"
        and statement["Principal"] == {"Service": "cloudwatch.amazonaws.com"}
        and statement["Action"] == "sns:Publish"
        for statement in policy["PolicyDocument"]["Statement"]
    )


def test_alarms_are_mailed_to_the_operator_who_gives_an_address(
    template: Template, chosen: Template
) -> None:
    assert not _mailed(template)
    assert _mailed(chosen) == ["operator@example.net"]


def _mailed(template: Template) -> list[str]:
    return [
        subscription["Endpoint"]
        for subscription in properties(template, "AWS::SNS::Subscription").values()
        if subscription["Protocol"] == "email"
    ]
