"""What the adapters on AWS do when AWS does a thing by halves; the emulator never does."""

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError
from botocore.stub import ANY, Stubber

from mayfly.aws.bucket import Bucket, DeletionFailedError
from mayfly.aws.index import NumberingError, TableIndex
from mayfly.aws.table import ConditionFailedError, Table
from tests.builders import NOW, ROOMY, an_entry, an_inbox
from tests.worlds import REGION, Aws

NAME = "mayfly"
DELETE = {"Delete": {"Key": {"pk": {"S": "1"}}}}


class Dynamo:
    """A table, and the answers prepared for it."""

    def __init__(self) -> None:
        client = boto3.client("dynamodb", region_name=REGION)
        self.table = Table(client, NAME)
        self.answers = Stubber(client)

    def cancels(self, *codes: str) -> None:
        """The next transaction is cancelled, for these reasons."""
        self.answers.add_client_error(
            "transact_write_items",
            "TransactionCanceledException",
            modeled_fields={"CancellationReasons": [{"Code": code} for code in codes]},
        )

    def agrees(self) -> None:
        """The next transaction is done."""
        self.answers.add_response("transact_write_items", {})


@pytest.fixture
def dynamo(aws: Aws) -> Iterator[Dynamo]:
    dynamo = Dynamo()
    with dynamo.answers:
        yield dynamo
        dynamo.answers.assert_no_pending_responses()


def test_a_transaction_that_met_another_is_tried_again(dynamo: Dynamo) -> None:
    dynamo.cancels("TransactionConflict")
    dynamo.cancels("None", "TransactionConflict")
    dynamo.agrees()

    dynamo.table.transact(DELETE)


def test_a_write_that_met_a_transaction_is_tried_again(dynamo: Dynamo) -> None:
    dynamo.answers.add_client_error("delete_item", "TransactionConflictException")
    dynamo.answers.add_response("delete_item", {})

    dynamo.table.delete({"pk": "1", "sk": "1"})


def test_a_transaction_that_meets_others_for_ever_is_given_up(dynamo: Dynamo) -> None:
    for _ in range(8):
        dynamo.cancels("TransactionConflict")

    with pytest.raises(ClientError):
        dynamo.table.transact(DELETE)


def test_a_transaction_that_is_throttled_is_the_queue_s_to_bring_again(dynamo: Dynamo) -> None:
    dynamo.cancels("ThrottlingError")

    with pytest.raises(ClientError):
        dynamo.table.transact(DELETE)


def test_the_conditions_that_failed_are_named(dynamo: Dynamo) -> None:
    dynamo.cancels("None", "ConditionalCheckFailed", "TransactionConflict")

    with pytest.raises(ConditionFailedError) as failed:
        dynamo.table.transact(DELETE)

    assert failed.value.actions == (1,)


def test_what_a_batch_left_undone_is_asked_for_again(dynamo: Dynamo) -> None:
    first, second = ({"pk": number, "sk": number} for number in "12")
    undone: list[dict[str, Any]] = [
        {"DeleteRequest": {"Key": {"pk": {"S": "2"}, "sk": {"S": "2"}}}}
    ]
    dynamo.answers.add_response(
        "batch_write_item", {"UnprocessedItems": {NAME: undone}}, {"RequestItems": ANY}
    )
    dynamo.answers.add_response(
        "batch_write_item", {"UnprocessedItems": {}}, {"RequestItems": {NAME: undone}}
    )

    dynamo.table.delete_all([first, second])


def test_a_mail_that_never_gets_a_number_is_the_queue_s_to_bring_again(aws: Aws) -> None:
    """Another takes the number each time, between the look and the write."""
    world = aws.world()
    inbox = an_inbox(created_at=NOW, expires_at=NOW.replace(year=2030))
    world.inboxes.create(inbox, NOW)
    table = Table(aws.dynamodb, world.name)

    class Crowded(Table):
        def transact(self, *actions: Any) -> None:  # noqa: ANN401, ARG002
            raise ConditionFailedError((0,))

    with pytest.raises(NumberingError):
        TableIndex(Crowded(table.client, table.name)).add(inbox, an_entry(), ROOMY, NOW)


def test_objects_that_the_bucket_keeps_are_not_taken_for_deleted(aws: Aws) -> None:
    client = boto3.client("s3", region_name=REGION)
    answers = Stubber(client)
    answers.add_response("delete_objects", {"Errors": [{"Key": "a", "Code": "InternalError"}]})

    with answers, pytest.raises(DeletionFailedError):
        Bucket(client, NAME).delete(["a"])
