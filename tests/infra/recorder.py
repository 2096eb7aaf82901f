"""What is asked of AWS, as the permissions that it takes."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import boto3
from botocore.model import OperationModel

Permission = tuple[str, str]
"""An action, and what it is done to: a prefix of the bucket, `table`, an index, a method."""

# The parts of a transaction, and the rights they take.
_PARTS = {
    "Put": "PutItem",
    "Update": "UpdateItem",
    "Delete": "DeleteItem",
    "ConditionCheck": "ConditionCheckItem",
}
_METHODS = {"PostToConnection": "POST", "DeleteConnection": "DELETE"}


class Recorder:
    """Notes the permissions that each function takes, while it is said which one runs."""

    def __init__(self) -> None:
        self.taken: dict[str, set[Permission]] = {}
        self._function: str | None = None

    @contextmanager
    def running(self, function: str) -> Iterator[None]:
        """What is asked meanwhile is asked by `function`."""
        self._function = function
        yield
        self._function = None

    def listen(self, session: boto3.Session) -> None:
        """Hear of every call of clients that the session makes from now on."""
        session.events.register("provide-client-params", self._note)

    def _note(self, params: Mapping[str, Any], model: OperationModel, **_: object) -> None:
        if self._function is not None:
            taken = self.taken.setdefault(self._function, set())
            taken.update(_permissions(model.service_model.service_name, model.name, params))


def _permissions(service: str, operation: str, params: Mapping[str, Any]) -> Iterator[Permission]:
    match service:
        case "dynamodb" if operation == "TransactWriteItems":
            for (part,) in params["TransactItems"]:
                yield f"dynamodb:{_PARTS[part]}", "table"
        case "dynamodb":
            yield f"dynamodb:{operation}", params.get("IndexName", "table")
        case "s3":
            yield from _of_the_bucket(operation, params)
        case "apigatewaymanagementapi":
            yield "execute-api:ManageConnections", _METHODS[operation]
        case _:
            yield f"{service}:{operation}", ""


def _of_the_bucket(operation: str, params: Mapping[str, Any]) -> Iterator[Permission]:
    if operation in ("ListObjectsV2", "GetObject"):
        # Without it, an object that is not there reads as a forbidden one.
        yield "s3:ListBucket", ""
    if operation != "ListObjectsV2":
        for found in params.get("Delete", {}).get("Objects", [params]):
            yield f"s3:{operation.replace('Objects', 'Object')}", f"{found['Key'].split('/')[0]}/"
