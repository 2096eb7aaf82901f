"""Calls to AWS that go wrong: each in every way in which AWS lets one go wrong."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final, Literal

import boto3
from botocore.exceptions import ClientError, ReadTimeoutError

from tests.worlds import PUSH_ENDPOINT, REGION, Aws

READS: Final = ("Get", "Query", "List")


class Died(BaseException):
    """The process has ended: nothing catches that."""


@dataclass(frozen=True)
class Fault:
    """What befalls a call, before or after it was done.

    In the place of `rival`, somebody else does the very same first: a second delivery or sweep, or
    a try whose answer was lost. What the call is conditional on then holds no longer.
    """

    name: str
    when: Literal["before", "after", "rival"]
    error: Callable[[str], BaseException] = Died


def _refused(code: str) -> Callable[[str], BaseException]:
    return lambda operation: ClientError({"Error": {"Code": code}}, operation)


def _timed_out(operation: str) -> BaseException:
    return ReadTimeoutError(endpoint_url=operation)


_BEFORE: Final = (
    Fault("is throttled", "before", _refused("ThrottlingException")),
    Fault("fails", "before", _refused("InternalServerError")),
    Fault("times out", "before", _timed_out),
    Fault("is not reached alive", "before"),
)
_AFTER: Final = (
    Fault("is done and its answer lost", "after", _timed_out),
    Fault("is the last that is done", "after"),
    Fault("was done by another", "rival"),
)


def faults_of(operation: str) -> tuple[Fault, ...]:
    """What may befall it. After a read all is as before the next call."""
    return _BEFORE if operation.startswith(READS) else _BEFORE + _AFTER


@dataclass(frozen=True)
class Rival:
    """Somebody else, with clients of their own."""

    clients: dict[str, Any]

    def does(self, service: str, operation: str, parameters: dict[str, Any]) -> None:
        """The same call; that it may be refused is no matter here."""
        method = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", operation).lower()
        getattr(self.clients[service], method)(**parameters)


def a_rival() -> Rival:
    """Made once, as clients are slow to make."""
    return Rival(
        {
            "dynamodb": boto3.client("dynamodb", region_name=REGION),
            "s3": boto3.client("s3", region_name=REGION),
            "secretsmanager": boto3.client("secretsmanager", region_name=REGION),
            "apigatewaymanagementapi": boto3.client(
                "apigatewaymanagementapi", region_name=REGION, endpoint_url=PUSH_ENDPOINT
            ),
        }
    )


@dataclass
class Calls:
    """The calls to AWS, in order; one of them may go wrong."""

    rival: Rival
    fault: Fault | None = None
    at: int = 0
    names: list[str] = field(default_factory=list)
    _parameters: dict[str, Any] = field(default_factory=dict)

    def given(self, params: dict[str, Any], **_: object) -> None:
        """What the next call is about."""
        self._parameters = dict(params)

    def before(self, model: Any, **_: object) -> None:  # noqa: ANN401 - botocore's
        """A call is about to be made."""
        self.names.append(model.name)
        if self.fault is None or len(self.names) != self.at + 1:
            return
        if self.fault.when == "before":
            raise self.fault.error(model.name)
        if self.fault.when == "rival":
            service = model.service_model.service_name
            self.rival.does(service, model.name, self._parameters)

    def after(self, model: Any, **_: object) -> None:  # noqa: ANN401 - botocore's
        """A call was made."""
        if self.fault and self.fault.when == "after" and len(self.names) == self.at + 1:
            raise self.fault.error(model.name)

    @contextmanager
    def noted(self, aws: Aws) -> Iterator[None]:
        """Let this see what is called meanwhile."""
        hooks: tuple[tuple[str, Callable[..., None]], ...] = (
            ("provide-client-params", self.given),
            ("before-call", self.before),
            ("after-call", self.after),
        )
        clients = (aws.dynamodb, aws.s3, aws.secretsmanager, aws.sockets)
        events = [client.meta.events for client in clients]
        for each in events:
            for name, hook in hooks:
                each.register(name, hook)
        try:
            yield
        finally:
            for each in events:
                for name, hook in hooks:
                    each.unregister(name, hook)
