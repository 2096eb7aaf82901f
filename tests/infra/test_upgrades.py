"""An upgrade never puts an empty table or bucket in the place of the one with the mail.

CloudFormation replaces a resource whose logical id changes, or one of these properties
(docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference, "Update requires: Replacement").
"""

from typing import Any

import pytest
from aws_cdk.assertions import Template

TABLE, BUCKET, KEY = "StorageTableB43FDCE7", "StorageMail2F16B83F", "StorageServerKey14EDDEC3"
KEPT = (TABLE, BUCKET, KEY)


def resource(template: Template, id: str) -> dict[str, Any]:
    found: dict[str, Any] = template.to_json()["Resources"][id]
    return found


@pytest.mark.parametrize("id", KEPT)
def test_what_holds_mail_has_the_same_id_whatever_is_chosen(
    template: Template, chosen: Template, id: str
) -> None:
    assert resource(template, id)["Type"] == resource(chosen, id)["Type"]


@pytest.mark.parametrize("id", KEPT)
def test_what_holds_mail_has_no_name_that_its_replacement_would_need(
    template: Template, id: str
) -> None:
    names = {"TableName", "BucketName", "Name"}

    assert not names & resource(template, id)["Properties"].keys()


@pytest.mark.parametrize("id", KEPT)
def test_what_is_retained_outlives_its_replacement_too(chosen: Template, id: str) -> None:
    kept = resource(chosen, id)

    assert (kept["DeletionPolicy"], kept["UpdateReplacePolicy"]) == ("Retain", "Retain")


def test_the_keys_of_the_table_are_those_it_was_made_with(template: Template) -> None:
    keys = resource(template, TABLE)["Properties"]["KeySchema"]

    assert [(key["AttributeName"], key["KeyType"]) for key in keys] == [
        ("pk", "HASH"),
        ("sk", "RANGE"),
    ]
