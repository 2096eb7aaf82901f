"""The bucket, and what lets SES write into it."""

import json
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

from botocore.exceptions import ClientError

from doctor.finding import Finding, broken, ok
from doctor.patient import Patient, error_code
from doctor.rules import DEPLOY

SES = "ses.amazonaws.com"
# SES puts an object with a key of its own, and S3 asks for both when the bucket has such a key
# (docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html).
FOR_A_KEY = ("kms:GenerateDataKey", "kms:Decrypt")


def bucket(patient: Patient) -> Iterator[Finding]:
    """Whether it is there, and SES may store mail in it."""
    name = patient.outputs["MailBucket"]
    try:
        policy = _policy(patient, name)
    except ClientError as error:
        if error_code(error) != "NoSuchBucket":
            raise
        yield broken(f"the bucket {name} is gone", fix=DEPLOY)
        return
    if allows(policy, service=SES, action="s3:PutObject"):
        yield ok("SES may store mail in the bucket")
    else:
        yield broken("the bucket's policy does not let SES store mail", fix=DEPLOY)
    yield from _key(patient, name)


def _policy(patient: Patient, name: str) -> dict[str, Any]:
    try:
        text = patient.client("s3").get_bucket_policy(Bucket=name)["Policy"]
    except ClientError as error:
        if error_code(error) != "NoSuchBucketPolicy":
            raise
        return {}
    found: dict[str, Any] = json.loads(text)
    return found


def _key(patient: Patient, name: str) -> Iterator[Finding]:
    encryption = patient.client("s3").get_bucket_encryption(Bucket=name)
    (rule, *_) = encryption["ServerSideEncryptionConfiguration"]["Rules"]
    key = rule["ApplyServerSideEncryptionByDefault"].get("KMSMasterKeyID")
    if key is None:
        yield ok("the bucket is encrypted by S3, with no key that SES would need")
        return
    text = patient.client("kms").get_key_policy(KeyId=key, PolicyName="default")["Policy"]
    policy = json.loads(text)
    if all(allows(policy, service=SES, action=action) for action in FOR_A_KEY):
        yield ok("SES may use the bucket's key")
    else:
        yield broken(
            f"the policy of the bucket's key {key} does not let SES use it, so no mail is stored",
            fix=f"aws kms put-key-policy --key-id {key} --policy-name default --policy file://…"
            f"  # a policy that lets {SES} do kms:GenerateDataKey* and kms:Decrypt",
        )


def allows(policy: dict[str, Any], *, service: str, action: str) -> bool:
    """Whether a statement lets a service of AWS do something; conditions are not looked at."""
    return any(
        statement["Effect"] == "Allow"
        and service in _many(_services(statement))
        and any(fnmatchcase(action, pattern) for pattern in _many(statement.get("Action")))
        for statement in policy.get("Statement", ())
    )


def _services(statement: dict[str, Any]) -> object:
    principal = statement.get("Principal")
    return principal.get("Service") if isinstance(principal, dict) else None


def _many(one_or_many: object) -> list[Any]:
    return one_or_many if isinstance(one_or_many, list) else [one_or_many or ""]
