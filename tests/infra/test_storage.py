"""What the template promises about where mail lies."""

from datetime import timedelta
from typing import Any

import pytest
from aws_cdk.assertions import Template

from infra.function_choices import MAX_INBOX_AGE_DAYS
from mayfly.core.inbox import MAX_AGE
from tests.infra.synthesis import named, properties, the_one

TABLE = "AWS::DynamoDB::GlobalTable"
BUCKET = "AWS::S3::Bucket"


@pytest.fixture(scope="module")
def table(template: Template) -> dict[str, Any]:
    return the_one(template, TABLE)


@pytest.fixture(scope="module")
def bucket(template: Template) -> dict[str, Any]:
    return named(template, BUCKET, "StorageMail")


def test_the_table_forgets_what_the_sweep_has_missed(table: dict[str, Any]) -> None:
    assert table["TimeToLiveSpecification"] == {"AttributeName": "ttl", "Enabled": True}


def test_nothing_keeps_a_deleted_row(table: dict[str, Any]) -> None:
    (replica,) = table["Replicas"]

    assert "PointInTimeRecoverySpecification" not in replica
    assert "StreamSpecification" not in table
    assert "KinesisStreamSpecification" not in replica


def test_the_table_is_encrypted_and_costs_nothing_idle(table: dict[str, Any]) -> None:
    assert table["SSESpecification"]["SSEEnabled"] is True
    assert table["BillingMode"] == "PAY_PER_REQUEST"


def test_the_keys_are_those_the_code_writes(table: dict[str, Any]) -> None:
    assert _keys(table) == [("pk", "HASH", "S"), ("sk", "RANGE", "S")]


def test_the_index_of_expiry_holds_keys_only(table: dict[str, Any]) -> None:
    (index,) = table["GlobalSecondaryIndexes"]

    assert index["IndexName"] == "expiry"
    assert index["Projection"] == {"ProjectionType": "KEYS_ONLY"}
    assert _keys(index, of=table) == [("expiry_shard", "HASH", "S"), ("expires_at", "RANGE", "N")]


def _keys(keyed: dict[str, Any], of: dict[str, Any] | None = None) -> list[tuple[str, str, str]]:
    types = {
        attribute["AttributeName"]: attribute["AttributeType"]
        for attribute in (of or keyed)["AttributeDefinitions"]
    }
    return [
        (key["AttributeName"], key["KeyType"], types[key["AttributeName"]])
        for key in keyed["KeySchema"]
    ]


def test_nothing_keeps_a_deleted_mail(bucket: dict[str, Any]) -> None:
    assert "VersioningConfiguration" not in bucket
    assert "ReplicationConfiguration" not in bucket
    assert "ObjectLockConfiguration" not in bucket


def test_mail_in_clear_stays_a_day_at_most_and_sealed_mail_little_longer_than_any_inbox(
    bucket: dict[str, Any],
) -> None:
    days = {
        rule["Prefix"]: rule["ExpirationInDays"]
        for rule in bucket["LifecycleConfiguration"]["Rules"]
        if "Prefix" in rule and rule["Status"] == "Enabled"
    }

    assert days == {"incoming/": 1, "downloads/": 1, "mail/": 32}


def test_the_backstop_comes_after_the_oldest_inbox() -> None:
    assert timedelta(days=MAX_INBOX_AGE_DAYS) == MAX_AGE


def test_unfinished_uploads_are_dropped(bucket: dict[str, Any]) -> None:
    rules = bucket["LifecycleConfiguration"]["Rules"]

    assert {"DaysAfterInitiation": 1} in [r.get("AbortIncompleteMultipartUpload") for r in rules]


def test_every_bucket_is_encrypted_and_closed_to_the_public(template: Template) -> None:
    buckets = properties(template, BUCKET)

    assert len(buckets) == 2
    for bucket in buckets.values():
        (rule,) = bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
        assert rule["ServerSideEncryptionByDefault"]["SSEAlgorithm"] == "AES256"
        assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
        assert len(bucket["PublicAccessBlockConfiguration"]) == 4


def test_every_bucket_queue_and_topic_is_reached_over_tls_alone(template: Template) -> None:
    guarded = {
        "AWS::S3::BucketPolicy": "AWS::S3::Bucket",
        "AWS::SQS::QueuePolicy": "AWS::SQS::Queue",
        "AWS::SNS::TopicPolicy": "AWS::SNS::Topic",
    }
    for policy_type, type in guarded.items():
        policies = properties(template, policy_type)
        assert len(policies) == len(properties(template, type))
        for policy in policies.values():
            assert any(
                statement["Effect"] == "Deny"
                and statement["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
                for statement in policy["PolicyDocument"]["Statement"]
            )


def test_the_server_key_is_made_by_aws_and_long(template: Template) -> None:
    secret = named(template, "AWS::SecretsManager::Secret", "StorageServerKey")

    assert secret["GenerateSecretString"] == {"ExcludePunctuation": True, "PasswordLength": 64}
    assert "SecretString" not in secret


def test_mail_goes_with_the_stack(template: Template) -> None:
    for type, start in ((TABLE, "Storage"), (BUCKET, "StorageMail")):
        assert _deletion_policy(template, type, start) == "Delete"


def test_mail_outlives_the_stack_when_the_operator_says_so(chosen: Template) -> None:
    for type, start in (
        (TABLE, "Storage"),
        (BUCKET, "StorageMail"),
        ("AWS::SecretsManager::Secret", "Storage"),
    ):
        assert _deletion_policy(chosen, type, start) == "Retain"


def _deletion_policy(template: Template, type: str, start: str) -> str:
    (policy,) = [
        resource["DeletionPolicy"]
        for id, resource in template.find_resources(type).items()
        if id.startswith(start)
    ]
    return str(policy)
