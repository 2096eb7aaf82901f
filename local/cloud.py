"""The resources that the template makes in AWS, made in the emulator."""

import json
import secrets
from dataclasses import dataclass
from typing import Any, Final

import boto3

TABLE: Final = "mayfly"
BUCKET: Final = "mayfly-mail"
SERVER_KEY: Final = "mayfly-server-key"
_TOPIC: Final = "mayfly-stored"
_QUEUE: Final = "mayfly-arrivals"
_DEAD_LETTERS: Final = "mayfly-dead-letters"

MAX_RECEIVE_COUNT: Final = 5
RETRY_SECONDS: Final = 5
"""In AWS a failed batch comes again after six minutes; nobody waits so long at a laptop."""


@dataclass(frozen=True, kw_only=True)
class Cloud:
    """What SES and the queue's poller need to know."""

    topic_arn: str
    queue_url: str
    dead_letters_url: str


def provision() -> Cloud:
    """Make the table, the bucket, the topic, the queues and the server's key."""
    boto3.client("dynamodb").create_table(**table_definition(TABLE))
    boto3.client("dynamodb").update_time_to_live(
        TableName=TABLE, TimeToLiveSpecification={"Enabled": True, "AttributeName": "ttl"}
    )
    _make_bucket()
    boto3.client("secretsmanager").create_secret(
        Name=SERVER_KEY, SecretString=secrets.token_hex(32)
    )
    return _make_queue()


def table_definition(name: str) -> dict[str, Any]:
    """The table, as CreateTable takes it."""
    keys = ("pk", "S"), ("sk", "S"), ("expiry_shard", "S"), ("expires_at", "N")
    return {
        "TableName": name,
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [
            {"AttributeName": attribute, "AttributeType": kind} for attribute, kind in keys
        ],
        "KeySchema": _schema("pk", "sk"),
        "GlobalSecondaryIndexes": [
            {
                "IndexName": "expiry",
                "KeySchema": _schema("expiry_shard", "expires_at"),
                "Projection": {"ProjectionType": "KEYS_ONLY"},
            }
        ],
    }


def _schema(partition: str, sort: str) -> list[dict[str, str]]:
    return [
        {"AttributeName": partition, "KeyType": "HASH"},
        {"AttributeName": sort, "KeyType": "RANGE"},
    ]


def _make_bucket() -> None:
    s3 = boto3.client("s3")
    region = s3.meta.region_name
    place: Any = {"CreateBucketConfiguration": {"LocationConstraint": region}}
    s3.create_bucket(Bucket=BUCKET, **({} if region == "us-east-1" else place))


def _make_queue() -> Cloud:
    sqs, sns = boto3.client("sqs"), boto3.client("sns")
    dead_letters_url = sqs.create_queue(QueueName=_DEAD_LETTERS)["QueueUrl"]
    redrive = {
        "deadLetterTargetArn": _arn(sqs, dead_letters_url),
        "maxReceiveCount": MAX_RECEIVE_COUNT,
    }
    queue_url = sqs.create_queue(
        QueueName=_QUEUE,
        Attributes={
            "VisibilityTimeout": str(RETRY_SECONDS),
            "RedrivePolicy": json.dumps(redrive),
        },
    )["QueueUrl"]
    topic_arn = sns.create_topic(Name=_TOPIC)["TopicArn"]
    sns.subscribe(
        TopicArn=topic_arn,
        Protocol="sqs",
        Endpoint=_arn(sqs, queue_url),
        Attributes={"RawMessageDelivery": "true"},
    )
    return Cloud(topic_arn=topic_arn, queue_url=queue_url, dead_letters_url=dead_letters_url)


def _arn(sqs: Any, queue_url: str) -> str:  # noqa: ANN401
    attributes = sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=["QueueArn"])
    return str(attributes["Attributes"]["QueueArn"])
