"""One break a test: what the doctor says of it, and the way out."""

import json
from types import SimpleNamespace
from typing import Any

import pytest
from botocore.exceptions import EndpointConnectionError, NoCredentialsError

from doctor.finding import Finding
from doctor.patient import Patient
from tests.doctor.conftest import (
    BUCKET,
    DOMAIN,
    EXCHANGE,
    FUNCTION,
    RULE,
    RULE_SET,
    Clinic,
    allowing,
    arn_of,
)

DEPLOY = "make deploy"
MX_FIX = "make dns  # and put its MX records where the domain is hosted"


def rule(clinic: Clinic, **changes: Any) -> None:  # noqa: ANN401 - any field of it
    """Change the receipt rule."""
    ses = clinic.client("ses")
    found = ses.describe_receipt_rule(RuleSetName=RULE_SET, RuleName=RULE)["Rule"]
    ses.update_receipt_rule(RuleSetName=RULE_SET, Rule=found | changes)


def test_nothing_is_found_where_nothing_is_wrong(clinic: Clinic) -> None:
    findings = clinic.examine()

    assert [finding.says for finding in findings if finding.state != "ok"] == []
    assert [finding.says for finding in findings] == [
        "the stack Mayfly is deployed",
        "SES receives mail in eu-west-1",
        "mail.example.com is verified",
        "mail for mail.example.com goes to inbound-smtp.eu-west-1.amazonaws.com",
        "mail for subdomains of mail.example.com goes to inbound-smtp.eu-west-1.amazonaws.com",
        "the receipt rule set mayfly-rules is active",
        "the receipt rule covers mail.example.com and its subdomains",
        "the receipt rule stores mail and tells the topic",
        "SES may store mail in the bucket",
        "the bucket is encrypted by S3, with no key that SES would need",
        "SES may tell the topic of mail",
        "the topic tells the queue",
        "the ingest function takes mail from the queue",
        findings[-3].says,
        "there are no dead letters",
        "no alarm is raised",
    ]
    assert findings[-3].says.startswith("mail came in the hour from 20")


def test_nothing_is_deployed(clinic: Clinic) -> None:
    admitted = clinic.admit()

    assert admitted == Finding(
        state="broken", says="there is no stack Mayfly in eu-west-1", fix=DEPLOY
    )


def test_a_deployment_was_rolled_back(clinic: Clinic) -> None:
    _deploy(clinic)
    stack = clinic.client("cloudformation").describe_stacks(StackName="Mayfly")["Stacks"][0]
    failed = stack | {"StackStatus": "ROLLBACK_COMPLETE", "Outputs": []}
    clinic.answers("cloudformation", "DescribeStacks", Stacks=[failed])

    admitted = clinic.admit()

    assert isinstance(admitted, Finding)
    assert admitted.says == "the stack Mayfly is not whole: ROLLBACK_COMPLETE"
    assert "describe-stack-events --stack-name Mayfly" in admitted.fix


def test_an_upgrade_was_rolled_back(clinic: Clinic) -> None:
    clinic.status = "UPDATE_ROLLBACK_COMPLETE"

    assert clinic.complaint() == (
        "broken",
        "the last change of the stack Mayfly failed (UPDATE_ROLLBACK_COMPLETE)",
        "aws cloudformation describe-stack-events --stack-name Mayfly"
        "  # says why; then make deploy",
    )


def test_there_are_no_credentials(clinic: Clinic) -> None:
    def nobody(**_: object) -> None:
        raise NoCredentialsError

    clinic.hook("cloudformation", "before-call.cloudformation.DescribeStacks", nobody)

    assert clinic.admit() == Finding(
        state="can't tell",
        says="AWS cannot be asked: Unable to locate credentials",
        fix="export AWS_PROFILE=… AWS_REGION=…  # or however your shell gets them",
    )


def test_a_service_that_cannot_be_reached_hides_nothing_else(clinic: Clinic) -> None:
    def unreachable(**_: object) -> None:
        raise EndpointConnectionError(endpoint_url="https://sns.example")

    clinic.hook("sns", "before-call.sns.GetTopicAttributes", unreachable)

    state, says, _ = clinic.complaint()

    assert state == "can't tell"
    assert says.startswith("topic: AWS cannot be asked: Could not connect")


def test_a_deployed_stack_is_known_by_its_outputs(clinic: Clinic) -> None:
    _deploy(clinic)

    admitted = clinic.admit()

    assert isinstance(admitted, Patient)
    assert admitted.domains == ("a.example.com", "b.example.com")


def _deploy(clinic: Clinic) -> None:
    template = {
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
        "Outputs": {"Domains": {"Value": "a.example.com,b.example.com"}},
    }
    clinic.client("cloudformation").create_stack(
        StackName="Mayfly", TemplateBody=json.dumps(template)
    )


def test_the_region_may_not_receive(clinic: Clinic) -> None:
    clinic.region = "eu-north-1"

    state, says, fix = clinic.complaints()[0]

    assert (state, says) == ("can't tell", "SES was not known to receive mail in eu-north-1")
    assert "eu-west-1" in fix


def test_the_domain_is_not_known_to_ses(clinic: Clinic) -> None:
    clinic.client("sesv2").delete_email_identity(EmailIdentity=DOMAIN)

    assert clinic.complaint() == ("broken", "SES does not know mail.example.com", DEPLOY)


def test_the_domain_is_not_verified(clinic: Clinic) -> None:
    clinic.answers("sesv2", "GetEmailIdentity", VerificationStatus="PENDING")

    assert clinic.complaint() == (
        "broken",
        "mail.example.com is not verified: SES has not seen its DKIM records (PENDING)",
        "make dns  # and put its CNAME records where the domain is hosted",
    )


def test_there_is_no_mx_record(clinic: Clinic) -> None:
    del clinic.records[DOMAIN, "MX"]

    assert clinic.complaint() == ("broken", "mail for mail.example.com has no MX record", MX_FIX)


def test_subdomains_have_no_mx_record(clinic: Clinic) -> None:
    del clinic.records[f"*.{DOMAIN}", "MX"]

    assert clinic.complaint() == (
        "broken",
        "mail for subdomains of mail.example.com has no MX record",
        MX_FIX,
    )


def test_the_mx_record_leads_elsewhere(clinic: Clinic) -> None:
    clinic.records[DOMAIN, "MX"] = ("10 inbound-smtp.us-east-1.amazonaws.com.",)

    assert clinic.complaint() == (
        "broken",
        "mail for mail.example.com goes to inbound-smtp.us-east-1.amazonaws.com, "
        "not to inbound-smtp.eu-west-1.amazonaws.com",
        MX_FIX,
    )


def test_a_second_mx_record_leads_elsewhere(clinic: Clinic) -> None:
    clinic.records[DOMAIN, "MX"] = (EXCHANGE, "20 Mail.Example.Net.")

    assert clinic.complaint() == (
        "broken",
        "some of the mail for mail.example.com goes to mail.example.net",
        MX_FIX,
    )


def test_dns_does_not_answer(clinic: Clinic) -> None:
    clinic.records["silent", "MX"] = ()

    assert clinic.complaints()[0] == (
        "can't tell",
        "DNS does not say where mail for mail.example.com goes",
        "dig MX mail.example.com",
    )


def test_no_rule_set_is_active(clinic: Clinic) -> None:
    clinic.client("ses").set_active_receipt_rule_set()

    assert clinic.complaint() == (
        "broken",
        "no receipt rule set is active, so SES refuses all mail",
        "aws ses set-active-receipt-rule-set --rule-set-name mayfly-rules",
    )


def test_another_rule_set_is_active(clinic: Clinic) -> None:
    ses = clinic.client("ses")
    ses.create_receipt_rule_set(RuleSetName="theirs")
    ses.set_active_receipt_rule_set(RuleSetName="theirs")

    state, says, fix = clinic.complaint()

    assert (state, says) == ("broken", "another receipt rule set is active: theirs")
    assert '"join_rule_set": "theirs"' in fix
    assert '"replace_active_rule_set": true' in fix


def stopping(clinic: Clinic, *recipients: str) -> None:
    """Another's rule, in the same set and before ours."""
    stop = {"StopAction": {"Scope": "RuleSet"}}
    theirs = {"Name": "theirs", "Enabled": True, "Recipients": list(recipients), "Actions": [stop]}
    ours = clinic.client("ses").describe_active_receipt_rule_set()["Rules"]
    clinic.answers("ses", "DescribeActiveReceiptRuleSet", Rules=[theirs, *ours])


@pytest.mark.parametrize("recipients", [(), (DOMAIN,), (f"someone@{DOMAIN}",), ("example.com",)])
def test_a_rule_before_ours_stops_mail(clinic: Clinic, recipients: tuple[str, ...]) -> None:
    stopping(clinic, *recipients)

    assert clinic.complaint() == (
        "broken",
        "the receipt rule theirs comes before ours and stops its mail",
        "aws ses set-receipt-rule-position --rule-set-name mayfly-rules --rule-name every-mail"
        "  # makes ours the first",
    )


def test_a_rule_before_ours_for_another_domain_is_well(clinic: Clinic) -> None:
    stopping(clinic, "example.org")

    assert clinic.complaints() == []


def test_the_rule_is_gone(clinic: Clinic) -> None:
    clinic.outputs["Rule"] = "deleted-by-hand"

    assert clinic.complaint() == ("broken", "the receipt rule is gone", DEPLOY)


def test_the_rule_is_switched_off(clinic: Clinic) -> None:
    rule(clinic, Enabled=False)

    assert clinic.complaint() == ("broken", "the receipt rule is switched off", DEPLOY)


@pytest.mark.parametrize(
    ("recipients", "missing"),
    [([DOMAIN], f".{DOMAIN}"), (["else.example.com"], f"{DOMAIN}, .{DOMAIN}")],
)
def test_the_rule_does_not_cover_the_domain(
    clinic: Clinic, recipients: list[str], missing: str
) -> None:
    rule(clinic, Recipients=recipients)

    assert clinic.complaint() == ("broken", f"the receipt rule does not cover {missing}", DEPLOY)


def test_a_rule_for_everyone_covers_the_domain(clinic: Clinic) -> None:
    rule(clinic, Recipients=[])

    assert clinic.complaints() == []


def test_the_rule_stores_nothing(clinic: Clinic) -> None:
    rule(clinic, Actions=[{"StopAction": {"Scope": "RuleSet"}}])

    assert clinic.complaint() == (
        "broken",
        "the receipt rule does not store mail in our bucket",
        DEPLOY,
    )


def test_the_rule_tells_nobody(clinic: Clinic) -> None:
    rule(clinic, Actions=[{"S3Action": {"BucketName": BUCKET}}])

    assert clinic.complaint() == (
        "broken",
        "the receipt rule stores mail and tells nobody",
        DEPLOY,
    )


def test_the_bucket_is_gone(clinic: Clinic) -> None:
    clinic.client("s3").delete_bucket(Bucket=BUCKET)

    assert clinic.complaint() == ("broken", "the bucket mayfly-mail is gone", DEPLOY)


@pytest.mark.parametrize("policy", [None, allowing("sns.amazonaws.com", "s3:PutObject")])
def test_ses_may_not_store(clinic: Clinic, policy: str | None) -> None:
    s3 = clinic.client("s3")
    s3.delete_bucket_policy(Bucket=BUCKET)
    if policy:
        s3.put_bucket_policy(Bucket=BUCKET, Policy=policy)

    assert clinic.complaint() == (
        "broken",
        "the bucket's policy does not let SES store mail",
        DEPLOY,
    )


def encrypt(clinic: Clinic, policy: str) -> str:
    """Give the bucket a key of its own; gives the key's id."""
    key: str = clinic.client("kms").create_key(Policy=policy)["KeyMetadata"]["KeyId"]
    default = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}
    clinic.client("s3").put_bucket_encryption(
        Bucket=BUCKET,
        ServerSideEncryptionConfiguration={
            "Rules": [{"ApplyServerSideEncryptionByDefault": default}]
        },
    )
    return key


def test_ses_may_not_use_the_key(clinic: Clinic) -> None:
    key = encrypt(clinic, allowing("ses.amazonaws.com", "kms:GenerateDataKey*"))

    state, says, fix = clinic.complaint()

    assert state == "broken"
    assert says == (
        f"the policy of the bucket's key {key} does not let SES use it, so no mail is stored"
    )
    assert f"aws kms put-key-policy --key-id {key}" in fix


def test_a_key_that_ses_may_use_is_well(clinic: Clinic) -> None:
    encrypt(clinic, allowing("ses.amazonaws.com", "kms:GenerateDataKey*", "kms:Decrypt"))

    assert clinic.complaints() == []


def test_the_topic_is_gone(clinic: Clinic) -> None:
    clinic.client("sns").delete_topic(TopicArn=clinic.outputs["Topic"])

    assert clinic.complaints()[0] == ("broken", "the topic is gone", DEPLOY)


def test_ses_may_not_publish(clinic: Clinic) -> None:
    clinic.client("sns").set_topic_attributes(
        TopicArn=clinic.outputs["Topic"],
        AttributeName="Policy",
        AttributeValue=allowing("events.amazonaws.com", "sns:Publish"),
    )

    assert clinic.complaint() == (
        "broken",
        "the topic's policy does not let SES publish",
        DEPLOY,
    )


def test_the_queue_does_not_listen(clinic: Clinic) -> None:
    sns = clinic.client("sns")
    (subscription,) = sns.list_subscriptions()["Subscriptions"]
    sns.unsubscribe(SubscriptionArn=subscription["SubscriptionArn"])

    assert clinic.complaint() == ("broken", "the queue does not listen to the topic", DEPLOY)


def test_the_topic_may_not_send(clinic: Clinic) -> None:
    clinic.client("sqs").set_queue_attributes(
        QueueUrl=clinic.outputs["NotificationQueue"],
        Attributes={"Policy": allowing("events.amazonaws.com", "sqs:SendMessage")},
    )

    assert clinic.complaint() == (
        "broken",
        "the queue's policy does not let the topic send",
        DEPLOY,
    )


def test_the_function_is_gone(clinic: Clinic) -> None:
    clinic.client("lambda").delete_function(FunctionName=FUNCTION)

    assert clinic.complaint() == ("broken", "the ingest function is gone", DEPLOY)


def test_the_function_cannot_run(clinic: Clinic) -> None:
    clinic.answers("lambda", "GetFunctionConfiguration", State="Failed")

    assert clinic.complaint() == ("broken", "the ingest function cannot run", DEPLOY)


def test_the_function_is_held_at_nothing(clinic: Clinic) -> None:
    clinic.client("lambda").put_function_concurrency(
        FunctionName=FUNCTION, ReservedConcurrentExecutions=0
    )

    assert clinic.complaint() == (
        "broken",
        "the ingest function is held at no run at all",
        f"aws lambda delete-function-concurrency --function-name {FUNCTION}",
    )


def mapping(clinic: Clinic) -> str:
    found = clinic.client("lambda").list_event_source_mappings(FunctionName=FUNCTION)
    return str(found["EventSourceMappings"][0]["UUID"])


def test_the_function_was_told_not_to_listen(clinic: Clinic) -> None:
    uuid = mapping(clinic)
    clinic.client("lambda").update_event_source_mapping(UUID=uuid, Enabled=False)

    assert clinic.complaint() == (
        "broken",
        "the ingest function does not listen to the queue (disabled)",
        f"aws lambda update-event-source-mapping --enabled --uuid {uuid}",
    )


def test_nothing_joins_queue_and_function(clinic: Clinic) -> None:
    clinic.client("lambda").delete_event_source_mapping(UUID=mapping(clinic))

    assert clinic.complaint() == (
        "broken",
        "nothing brings the queue's mail to the ingest function",
        DEPLOY,
    )


def test_no_mail_has_come(clinic: Clinic) -> None:
    clinic.answers("cloudwatch", "GetMetricStatistics", Datapoints=[])

    assert clinic.complaint() == (
        "can't tell",
        "no mail has come in 14 days",
        "make doctor SEND=1  # sends one",
    )


def test_mail_came_for_nobody(clinic: Clinic) -> None:
    for metric, count in (("MailsWithoutInbox", 3), ("MailsOverCap", 1), ("MailsDropped", 2)):
        clinic.count(metric, count)

    said = [finding.says for finding in clinic.examine() if "of the last day" in finding.says]

    assert said == [
        "3 mails of the last day were for no living inbox",
        "1 mail of the last day was too much for the inbox",
        "2 mails of the last day were dropped, by a policy or as a blocked sender's",
    ]


def test_mail_could_not_be_delivered(clinic: Clinic) -> None:
    dead_letters, queue = (
        clinic.outputs[f"{name}Queue"] for name in ("DeadLetter", "Notification")
    )
    clinic.client("sqs").send_message(QueueUrl=dead_letters, MessageBody="{}")

    state, says, fix = clinic.complaint()

    assert state == "broken"
    assert says == "1 mail could not be delivered; what fails is kept for 23 hours"
    assert f"start-message-move-task --source-arn {arn_of(clinic, dead_letters)} " in fix
    # Those that the topic put there came from no queue that SQS could find by itself.
    assert f" --destination-arn {arn_of(clinic, queue)} " in fix


def test_an_alarm_is_raised(clinic: Clinic) -> None:
    cloudwatch = clinic.client("cloudwatch")
    for name in ("Mayfly-AlarmsMailWaits1A2B3C4D-XYZ", "Other-Alarms"):
        cloudwatch.put_metric_alarm(
            AlarmName=name,
            AlarmDescription="Mail waits.",
            ComparisonOperator="GreaterThanThreshold",
            EvaluationPeriods=1,
            MetricName="m",
            Namespace="n",
            Period=60,
            Statistic="Sum",
            Threshold=1,
        )
        cloudwatch.set_alarm_state(
            AlarmName=name, StateValue="ALARM", StateReason="300 was not less"
        )

    assert clinic.complaint() == (
        "broken",
        "the alarm MailWaits is raised: 300 was not less",
        "# docs/operating.md says what to do, under MailWaits",
    )


def refused(**_: object) -> tuple[object, dict[str, Any]]:
    """What botocore takes for the answer to a call that is not made."""
    return SimpleNamespace(status_code=403), {"Error": {"Code": "AccessDenied", "Message": ""}}


def test_what_may_not_be_seen_is_said_and_the_rest_looked_at(clinic: Clinic) -> None:
    clinic.hook("ses", "before-call.ses.DescribeActiveReceiptRuleSet", refused)

    assert clinic.complaint() == (
        "can't tell",
        "rule set: AWS answered AccessDenied to DescribeActiveReceiptRuleSet",
        "",
    )
    assert len(clinic.examine()) == 16
