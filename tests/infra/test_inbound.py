"""What the template promises about how mail comes in."""

from pathlib import Path
from typing import Any

import pytest
from aws_cdk.assertions import Template

from tests.infra.synthesis import named, properties, synthesise, the_one

DAY = 24 * 60 * 60


@pytest.fixture(scope="module")
def rule(template: Template) -> dict[str, Any]:
    rule: dict[str, Any] = the_one(template, "AWS::SES::ReceiptRule")["Rule"]
    return rule


@pytest.fixture(scope="module")
def queue(template: Template) -> dict[str, Any]:
    return named(template, "AWS::SQS::Queue", "InboundQueue")


@pytest.fixture(scope="module")
def dead_letters(template: Template) -> dict[str, Any]:
    return named(template, "AWS::SQS::Queue", "InboundDeadLetters")


@pytest.fixture(scope="module")
def source(template: Template) -> dict[str, Any]:
    return the_one(template, "AWS::Lambda::EventSourceMapping")


def test_the_rule_takes_mail_for_every_domain_and_its_subdomains(chosen: Template) -> None:
    rule = the_one(chosen, "AWS::SES::ReceiptRule")["Rule"]

    assert rule["Recipients"] == [
        "mail.example.com",
        ".mail.example.com",
        "inbox.example.org",
        ".inbox.example.org",
    ]


def test_the_rule_is_on_and_mail_is_scanned(rule: dict[str, Any]) -> None:
    assert rule["Enabled"] is True
    assert rule["ScanEnabled"] is True


def test_mail_without_tls_is_taken_unless_the_operator_says_otherwise(
    rule: dict[str, Any], chosen: Template
) -> None:
    strict = the_one(chosen, "AWS::SES::ReceiptRule")

    assert rule["TlsPolicy"] == "Optional"
    assert strict["Rule"]["TlsPolicy"] == "Require"


def test_mail_is_stored_and_the_topic_told(rule: dict[str, Any], template: Template) -> None:
    (action,) = rule["Actions"]

    assert action["S3Action"]["ObjectKeyPrefix"] == "incoming/"
    assert action["S3Action"]["BucketName"]["Ref"].startswith("StorageMail")
    assert action["S3Action"]["TopicArn"]["Ref"].startswith("InboundTopic")


def test_ses_may_write_and_publish_for_this_rule_alone(template: Template) -> None:
    statements = [
        statement
        for type in ("AWS::S3::BucketPolicy", "AWS::SNS::TopicPolicy")
        for policy in properties(template, type).values()
        for statement in policy["PolicyDocument"]["Statement"]
        if statement["Principal"] == {"Service": "ses.amazonaws.com"}
    ]

    assert sorted(statement["Action"] for statement in statements) == [
        "s3:PutObject",
        "sns:Publish",
    ]
    for statement in statements:
        condition = statement["Condition"]["StringEquals"]
        assert condition["aws:SourceAccount"] == {"Ref": "AWS::AccountId"}
        assert str(condition["aws:SourceArn"]).endswith(":receipt-rule/every-mail']]}")


def test_the_rule_waits_for_the_permissions_that_ses_tries(template: Template) -> None:
    (rule,) = template.find_resources("AWS::SES::ReceiptRule").values()

    assert {id[:14] for id in rule["DependsOn"]} == {"StorageMailPol", "InboundTopicPo"}


def test_the_queue_gets_the_notification_as_ses_wrote_it(template: Template) -> None:
    subscription = the_one(template, "AWS::SNS::Subscription")

    assert subscription["Protocol"] == "sqs"
    assert subscription["RawMessageDelivery"] is True


def test_what_cannot_be_delivered_becomes_a_dead_letter(
    template: Template, queue: dict[str, Any]
) -> None:
    redrive = queue["RedrivePolicy"]
    undeliverable = the_one(template, "AWS::SNS::Subscription")["RedrivePolicy"]

    assert redrive["maxReceiveCount"] == 5
    assert redrive["deadLetterTargetArn"]["Fn::GetAtt"][0].startswith("InboundDeadLetters")
    assert undeliverable["deadLetterTargetArn"] == redrive["deadLetterTargetArn"]


def test_no_notification_outlives_the_mail_it_speaks_of(
    template: Template, queue: dict[str, Any], dead_letters: dict[str, Any]
) -> None:
    bucket = named(template, "AWS::S3::Bucket", "StorageMail")
    (days,) = [
        rule["ExpirationInDays"]
        for rule in bucket["LifecycleConfiguration"]["Rules"]
        if rule.get("Prefix") == "incoming/"
    ]

    assert queue["MessageRetentionPeriod"] < days * DAY
    assert dead_letters["MessageRetentionPeriod"] < days * DAY


def test_a_batch_fails_mail_by_mail(source: dict[str, Any]) -> None:
    assert source["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
    assert source["BatchSize"] == 5


def test_a_flood_of_mail_is_worked_off_a_few_batches_at_a_time(
    source: dict[str, Any], chosen: Template
) -> None:
    other = the_one(chosen, "AWS::Lambda::EventSourceMapping")

    assert source["ScalingConfig"] == {"MaximumConcurrency": 10}
    assert other["ScalingConfig"] == {"MaximumConcurrency": 3}


def test_mail_in_work_stays_hidden_for_six_timeouts(
    template: Template, queue: dict[str, Any]
) -> None:
    ingest = named(template, "AWS::Lambda::Function", "FunctionsIngest")

    assert queue["VisibilityTimeout"] == 6 * ingest["Timeout"]


def test_the_rule_set_is_activated_after_its_rule_and_with_the_operators_word(
    template: Template, chosen: Template
) -> None:
    (activation,) = template.find_resources("Custom::ReceiptRuleActivation").values()
    replacing = the_one(chosen, "Custom::ReceiptRuleActivation")

    assert any(id.startswith("InboundRule") for id in activation["DependsOn"])
    assert activation["Properties"]["ReplaceActiveRuleSet"] == "false"
    assert replacing["ReplaceActiveRuleSet"] == "true"


def test_a_rule_set_that_is_joined_gets_our_rule_and_is_otherwise_left_alone(
    site_files: Path,
) -> None:
    template = synthesise(site_files, join_rule_set="the-company-s-mail")

    assert the_one(template, "AWS::SES::ReceiptRule")["RuleSetName"] == "the-company-s-mail"
    assert "After" not in the_one(template, "AWS::SES::ReceiptRule")  # the first, then
    assert not template.find_resources("AWS::SES::ReceiptRuleSet")
    assert not template.find_resources("Custom::ReceiptRuleActivation")
    assert template.to_json()["Outputs"]["RuleSet"]["Value"] == "the-company-s-mail"
    policies = str(properties(template, "AWS::S3::BucketPolicy"))
    assert ":receipt-rule-set/the-company-s-mail:receipt-rule/every-mail" in policies
