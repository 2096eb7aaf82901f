"""Behind SES: topic, queue, function; and what they say of themselves."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from botocore.exceptions import ClientError

from doctor.finding import Finding, broken, cannot_tell, ok
from doctor.patient import Patient, error_code
from doctor.rules import DEPLOY
from doctor.storage import SES, allows

SNS = "sns.amazonaws.com"
REMEMBERED, DAY = timedelta(days=14), timedelta(days=1)
UNLISTED = {
    "MailsWithoutInbox": "for no living inbox",
    "MailsOverCap": "too much for the inbox",
    "MailsDropped": "dropped, by a policy or as a blocked sender's",
}


def topic(patient: Patient) -> Iterator[Finding]:
    """Whether SES may speak to it."""
    try:
        answer = patient.client("sns").get_topic_attributes(TopicArn=patient.outputs["Topic"])
    except ClientError as error:
        if error_code(error) not in ("NotFound", "NotFoundException"):
            raise
        yield broken("the topic is gone", fix=DEPLOY)
        return
    if allows(json.loads(answer["Attributes"]["Policy"]), service=SES, action="sns:Publish"):
        yield ok("SES may tell the topic of mail")
    else:
        yield broken("the topic's policy does not let SES publish", fix=DEPLOY)


def queue(patient: Patient) -> Iterator[Finding]:
    """Whether the topic fills it."""
    sqs, url = patient.client("sqs"), patient.outputs["NotificationQueue"]
    attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    policy = json.loads(attributes.get("Policy", "{}"))
    if not allows(policy, service=SNS, action="sqs:SendMessage"):
        yield broken("the queue's policy does not let the topic send", fix=DEPLOY)
    subscribed = patient.client("sns").get_paginator("list_subscriptions_by_topic")
    for page in subscribed.paginate(TopicArn=patient.outputs["Topic"]):
        for subscription in page["Subscriptions"]:
            if subscription["Endpoint"] == attributes["QueueArn"]:
                yield ok("the topic tells the queue")
                return
    yield broken("the queue does not listen to the topic", fix=DEPLOY)


def function(patient: Patient) -> Iterator[Finding]:
    """Whether `ingest` can run, and is given what the queue holds."""
    client, name = patient.client("lambda"), patient.outputs["IngestFunction"]
    try:
        configured = client.get_function_configuration(FunctionName=name)
    except ClientError as error:
        if error_code(error) != "ResourceNotFoundException":
            raise
        yield broken("the ingest function is gone", fix=DEPLOY)
        return
    if configured.get("State") == "Failed":
        yield broken("the ingest function cannot run", fix=DEPLOY)
    if client.get_function_concurrency(FunctionName=name).get("ReservedConcurrentExecutions") == 0:
        yield broken(
            "the ingest function is held at no run at all",
            fix=f"aws lambda delete-function-concurrency --function-name {name}",
        )
    yield from _mappings(client, name)


def _mappings(client: Any, name: str) -> Iterator[Finding]:  # noqa: ANN401 - a boto3 client
    mappings = client.list_event_source_mappings(FunctionName=name)["EventSourceMappings"]
    if not mappings:
        yield broken("nothing brings the queue's mail to the ingest function", fix=DEPLOY)
    for mapping in mappings:
        if mapping["State"] in ("Enabled", "Enabling", "Creating", "Updating"):
            yield ok("the ingest function takes mail from the queue")
        else:
            yield broken(
                f"the ingest function does not listen to the queue ({mapping['State'].lower()})",
                fix=f"aws lambda update-event-source-mapping --enabled --uuid {mapping['UUID']}",
            )


def last_mail(patient: Patient) -> Iterator[Finding]:
    """When a mail was delivered last, by the function's own count."""
    points = _counted(patient, "DeliverySeconds", REMEMBERED, "SampleCount")
    hours = [point["Timestamp"] for point in points if point["SampleCount"]]
    if hours:
        yield ok(f"mail came in the hour from {max(hours):%Y-%m-%d %H:%M} UTC")
    else:
        yield cannot_tell(
            f"no mail has come in {REMEMBERED.days} days", fix="make doctor SEND=1  # sends one"
        )


def unlisted(patient: Patient) -> Iterator[Finding]:
    """What came in a day and is in no inbox, as it should be: whoever misses it looks here."""
    for metric, fate in UNLISTED.items():
        count = round(sum(point["Sum"] for point in _counted(patient, metric, DAY, "Sum")))
        if count:
            mails = (
                "1 mail of the last day was"
                if count == 1
                else f"{count} mails of the last day were"
            )
            yield ok(f"{mails} {fate}")


def _counted(patient: Patient, metric: str, since: timedelta, statistic: str) -> list[Any]:
    now = datetime.now(UTC)
    answer = patient.client("cloudwatch").get_metric_statistics(
        Namespace="Mayfly",
        MetricName=metric,
        Dimensions=[{"Name": "service", "Value": "mayfly"}],
        StartTime=now - since,
        EndTime=now,
        Period=3600,
        Statistics=[statistic],
    )
    points: list[Any] = answer["Datapoints"]
    return points


def dead_letters(patient: Patient) -> Iterator[Finding]:
    """What could not be delivered."""
    sqs, url = patient.client("sqs"), patient.outputs["DeadLetterQueue"]
    attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    count = int(attributes["ApproximateNumberOfMessages"])
    if count:
        mails = "1 mail" if count == 1 else f"{count} mails"
        yield broken(
            f"{mails} could not be delivered; what fails is kept for 23 hours",
            # To where it is named: of what the topic itself gave up on, SQS knows no former queue.
            fix=f"aws sqs start-message-move-task --source-arn {attributes['QueueArn']}"
            f" --destination-arn {_arn(sqs, patient.outputs['NotificationQueue'])}"
            "  # once the log of the ingest function says why, and that is mended",
        )
    else:
        yield ok("there are no dead letters")


def _arn(sqs: Any, url: str) -> str:  # noqa: ANN401 - a boto3 client
    answer = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
    return str(answer["Attributes"]["QueueArn"])


def alarms(patient: Patient) -> Iterator[Finding]:
    """What CloudWatch complains of."""
    pages = (
        patient.client("cloudwatch")
        .get_paginator("describe_alarms")
        .paginate(AlarmNamePrefix=f"{patient.name}-Alarms", StateValue="ALARM")
    )
    raised = [alarm for page in pages for alarm in page["MetricAlarms"]]
    for alarm in raised:
        name = _runbook(alarm["AlarmName"], patient.name)
        yield broken(
            f"the alarm {name} is raised: {alarm['StateReason']}",
            fix=f"# docs/operating.md says what to do, under {name}",
        )
    if not raised:
        yield ok("no alarm is raised")


def _runbook(alarm: str, stack: str) -> str:
    """Its name in the documents: CloudFormation puts the stack's and two hashes around it."""
    found = re.fullmatch(rf"{stack}-Alarms(\w+?)[0-9A-F]{{8}}(?:-\w+)?", alarm)
    return found[1] if found else alarm
