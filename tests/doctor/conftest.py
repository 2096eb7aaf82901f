"""A Mayfly in emulated AWS with nothing wrong, for each test to break one thing of."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
import pytest
from moto import mock_aws

from doctor.examination import admit, examine
from doctor.finding import Finding
from doctor.patient import Patient

REGION = "eu-west-1"
DOMAIN = "mail.example.com"
EXCHANGE = f"10 inbound-smtp.{REGION}.amazonaws.com."
BUCKET, RULE_SET, RULE, FUNCTION = "mayfly-mail", "mayfly-rules", "every-mail", "mayfly-ingest"
EMPTY_ZIP = b"PK\x05\x06" + bytes(18)


def allowing(service: str, *actions: str, resource: str = "*") -> str:
    """A policy that lets a service do actions."""
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": service},
        "Action": list(actions),
        "Resource": resource,
    }
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


@dataclass
class Clinic:
    """The account, the stack's outputs, and what DNS says; `examine` is the whole examination."""

    clients: dict[str, Any]
    outputs: dict[str, str] = field(default_factory=dict)
    records: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    region: str = REGION
    status: str = "UPDATE_COMPLETE"
    undo: list[Callable[[], None]] = field(default_factory=list)

    def client(self, service: str) -> Any:  # noqa: ANN401 - any client
        if service not in self.clients:
            session: Any = boto3.Session()
            self.clients[service] = session.client(service)
        return self.clients[service]

    def resolve(self, name: str, type: str) -> tuple[str, ...]:
        if ("silent", type) in self.records:
            raise LookupError(name)
        *_, parent = name.partition(".")
        return self.records.get((name, type), self.records.get((f"*.{parent}", type), ()))

    def patient(self) -> Patient:
        return Patient(
            name="Mayfly",
            status=self.status,
            region=self.region,
            outputs=self.outputs,
            client=self.client,
            resolve=self.resolve,
        )

    def admit(self) -> Patient | Finding:
        return admit("Mayfly", region=REGION, client=self.client, resolve=self.resolve)

    def examine(self) -> list[Finding]:
        return list(examine(self.patient()))

    def complaints(self) -> list[tuple[str, str, str]]:
        """What is not ok, whole."""
        return [(f.state, f.says, f.fix) for f in self.examine() if f.state != "ok"]

    def complaint(self) -> tuple[str, str, str]:
        """The only one."""
        (found,) = self.complaints()
        return found

    def count(self, metric: str, value: float) -> None:
        """Let the functions have counted something, two hours ago."""
        counted = {
            "MetricName": metric,
            "Dimensions": [{"Name": "service", "Value": "mayfly"}],
            "Timestamp": datetime.now(UTC) - timedelta(hours=2),
            "Value": value,
        }
        self.client("cloudwatch").put_metric_data(Namespace="Mayfly", MetricData=[counted])

    def answers(self, service: str, operation: str, **members: object) -> None:
        """Let AWS answer so, whatever the emulator knows."""

        def change(parsed: dict[str, Any], **_: object) -> None:
            parsed.update(members)

        self.hook(service, f"after-call.{service}.{operation}", change)

    def hook(self, service: str, event: str, change: Callable[..., object]) -> None:
        """Change what a client does, for the length of a test."""
        events = self.client(service).meta.events
        events.register(event, change)
        self.undo.append(lambda: events.unregister(event, change))


@pytest.fixture(scope="session")
def clients() -> dict[str, Any]:
    """Clients, which are slow to make."""
    return {}


@pytest.fixture
def clinic(clients: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> Iterator[Clinic]:
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    with mock_aws():
        clinic = Clinic(clients)
        _make_ways(clinic)
        _make_rules(clinic)
        _make_function(clinic)
        clinic.count("DeliverySeconds", 0.8)
        clinic.records = {
            (DOMAIN, "MX"): (EXCHANGE,),
            (f"*.{DOMAIN}", "MX"): (EXCHANGE,),
        }
        yield clinic
        for undo in clinic.undo:
            undo()


def _make_ways(clinic: Clinic) -> None:
    s3, sns, sqs = (clinic.client(name) for name in ("s3", "sns", "sqs"))
    s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    encryption = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}
    s3.put_bucket_encryption(
        Bucket=BUCKET, ServerSideEncryptionConfiguration={"Rules": [encryption]}
    )
    storing = allowing("ses.amazonaws.com", "s3:PutObject", resource=f"arn:aws:s3:::{BUCKET}/*")
    s3.put_bucket_policy(Bucket=BUCKET, Policy=storing)
    topic = sns.create_topic(Name="mayfly-stored")["TopicArn"]
    telling = allowing("ses.amazonaws.com", "sns:Publish", resource=topic)
    sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=telling)
    dead_letters = sqs.create_queue(QueueName="mayfly-dead")["QueueUrl"]
    queue = sqs.create_queue(
        QueueName="mayfly-queue",
        Attributes={"Policy": allowing("sns.amazonaws.com", "sqs:SendMessage")},
    )["QueueUrl"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn_of(clinic, queue))
    clinic.outputs |= {
        "Domains": DOMAIN,
        "MailBucket": BUCKET,
        "Topic": topic,
        "NotificationQueue": queue,
        "DeadLetterQueue": dead_letters,
        "PublicUrl": "https://mayfly.example.com",
    }


def _make_rules(clinic: Clinic) -> None:
    clinic.client("sesv2").create_email_identity(EmailIdentity=DOMAIN)
    ses = clinic.client("ses")
    ses.create_receipt_rule_set(RuleSetName=RULE_SET)
    stored = {
        "BucketName": BUCKET,
        "ObjectKeyPrefix": "incoming/",
        "TopicArn": clinic.outputs["Topic"],
    }
    rule = {
        "Name": RULE,
        "Enabled": True,
        "Recipients": [DOMAIN, f".{DOMAIN}"],
        "Actions": [{"S3Action": stored}],
    }
    ses.create_receipt_rule(RuleSetName=RULE_SET, Rule=rule)
    ses.set_active_receipt_rule_set(RuleSetName=RULE_SET)
    clinic.outputs |= {"RuleSet": RULE_SET, "Rule": RULE}


def _make_function(clinic: Clinic) -> None:
    role = clinic.client("iam").create_role(RoleName="ingest", AssumeRolePolicyDocument="{}")
    functions = clinic.client("lambda")
    functions.create_function(
        FunctionName=FUNCTION,
        Role=role["Role"]["Arn"],
        Runtime="python3.13",
        Handler="ingest.handler",
        Code={"ZipFile": EMPTY_ZIP},
    )
    functions.create_event_source_mapping(
        FunctionName=FUNCTION, EventSourceArn=arn_of(clinic, clinic.outputs["NotificationQueue"])
    )
    clinic.outputs["IngestFunction"] = FUNCTION


def arn_of(clinic: Clinic, queue_url: str) -> str:
    """A queue's ARN."""
    sqs = clinic.client("sqs")
    attributes = sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=["QueueArn"])
    return str(attributes["Attributes"]["QueueArn"])
