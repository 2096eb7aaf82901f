"""Who is looked at: a deployed Mayfly, its AWS account, and DNS as others see it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

Client = Callable[[str], Any]
"""Gives a boto3 client by the name of its service."""

Resolve = Callable[[str, str], tuple[str, ...]]
"""The values of a name's records of a type, as a zone file has them; empty when there are none.

Raises LookupError when DNS does not answer.
"""


@dataclass(frozen=True, kw_only=True)
class Patient:
    """The stack `name`, by its outputs and CloudFormation's word on it, and what asks about it."""

    name: str
    status: str
    region: str
    outputs: Mapping[str, str]
    client: Client
    resolve: Resolve

    @property
    def domains(self) -> tuple[str, ...]:
        """That receive mail."""
        return tuple(self.outputs["Domains"].split(","))


def error_code(error: ClientError) -> str:
    """AWS's own word for what was wrong."""
    return str(error.response["Error"]["Code"])
