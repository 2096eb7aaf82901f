"""What is left when the stack is removed: nothing, or what the operator asked to keep."""

from pathlib import Path
from typing import cast

import pytest
from aws_cdk import Stack
from aws_cdk.assertions import Template

from tests.infra.synthesis import make_app, properties

KEPT = {"AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::SecretsManager::Secret"}


def _kept(template: Template) -> dict[str, str]:
    return {
        id: resource["Type"]
        for id, resource in template.to_json()["Resources"].items()
        if resource.get("DeletionPolicy", "Delete") != "Delete"
    }


def test_everything_goes_with_the_stack(template: Template) -> None:
    assert _kept(template) == {}


def test_what_was_to_be_kept_is_the_mail_and_what_opens_it(chosen: Template) -> None:
    kept = _kept(chosen)

    assert set(kept.values()) == KEPT
    assert all(id.startswith("Storage") for id in kept)


def test_every_bucket_that_goes_is_emptied_first(template: Template) -> None:
    emptied = {
        each["BucketName"]["Ref"]
        for each in properties(template, "Custom::S3AutoDeleteObjects").values()
    }

    assert emptied == set(properties(template, "AWS::S3::Bucket"))


def test_no_function_can_make_a_log_that_would_stay(template: Template) -> None:
    assert "logs:CreateLogGroup" not in str(template.to_json())


def test_every_log_is_forgotten_after_a_while(template: Template) -> None:
    for group in properties(template, "AWS::Logs::LogGroup").values():
        assert group["RetentionInDays"] > 0


@pytest.mark.parametrize("retain", [True, False])
def test_a_stack_whose_mail_is_kept_is_not_removed_by_a_slip(
    site_files: Path, retain: bool
) -> None:
    stack = cast(Stack, make_app(site_files, retain=retain).node.find_child("Mayfly"))

    assert stack.termination_protection is retain
