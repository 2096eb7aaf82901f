"""Each function starts from its bundle as in Lambda, and answers."""

import json
from typing import Any

import pytest

from mayfly.http.edge import HEADER
from tests.e2e import emulator
from tests.e2e.runtime_api import invoke
from tests.e2e.service import Service


@pytest.fixture
def environment(deployed: Service) -> dict[str, str]:
    """What the template gives the functions, in the emulated AWS."""
    given: dict[str, str] = deployed.function("Api")["Environment"]["Variables"]
    return emulator.environment(deployed.stack.url) | given | {"AWS_LAMBDA_FUNCTION_NAME": "booted"}


def booted(deployed: Service, environment: dict[str, str], name: str, event: object) -> Any:  # noqa: ANN401
    return invoke(f"{name}.handler", event, code=deployed.stack.code, environment=environment)


def test_ingest_starts(deployed: Service, environment: dict[str, str]) -> None:
    setup = {"eventSource": "aws:sqs", "messageId": "one", "body": "Successfully validated"}

    answer = booted(deployed, environment, "ingest", {"Records": [setup]})

    assert answer == {"batchItemFailures": []}


def test_the_api_starts(deployed: Service, environment: dict[str, str]) -> None:
    with deployed.client() as client:
        secret = client.headers[HEADER]
    path = "/v1/service"
    event = {
        "version": "2.0",
        "rawPath": path,
        "rawQueryString": "",
        "headers": {HEADER: secret},
        "requestContext": {"http": {"method": "GET", "path": path, "sourceIp": "192.0.2.1"}},
        "isBase64Encoded": False,
    }

    answer = booted(deployed, environment, "api", event)

    assert answer["statusCode"] == 200
    assert json.loads(answer["body"])["name"] == "Mayfly"


def test_push_starts(deployed: Service, environment: dict[str, str]) -> None:
    event = {"requestContext": {"eventType": "CONNECT", "connectionId": "one"}}

    assert booted(deployed, environment, "push", event) == {"statusCode": 401}


def test_sweep_starts(deployed: Service, environment: dict[str, str]) -> None:
    assert booted(deployed, environment, "sweep", {}) is None


def test_a_function_that_does_not_start_is_noticed(
    deployed: Service, environment: dict[str, str]
) -> None:
    del environment["MAYFLY_TABLE_NAME"]

    with pytest.raises(AssertionError, match="table_name"):
        booted(deployed, environment, "sweep", {})
