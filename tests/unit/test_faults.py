"""How a fault is logged."""

import json

import pytest
from botocore.exceptions import ClientError

from mayfly import faults

PRIVATE = "ada@mayfly.test said: Zinnober"


def caught(depth: int = 0) -> Exception:
    """An error that quotes a mail, raised so deep."""
    try:
        raise_at(depth)
    except ValueError as error:
        return error
    raise AssertionError


def raise_at(depth: int) -> None:
    if depth:
        raise_at(depth - 1)
    raise ValueError(PRIVATE)


def test_a_fault_is_described_by_its_kind_and_place() -> None:
    described = faults.described(caught())

    assert described["error"] == "ValueError"
    assert described["code"] is None
    assert isinstance(described["where"], list)
    assert described["where"][-1].startswith("test_faults.py:")


def test_what_was_said_is_not_repeated() -> None:
    assert "Zinnober" not in json.dumps(faults.described(caught()))


def test_a_deep_fault_is_described_by_its_innermost_frames() -> None:
    where = faults.described(caught(depth=50))["where"]

    assert isinstance(where, list)
    assert len(where) == 6
    assert len(set(where)) == 2


def test_a_refusal_of_aws_is_described_by_its_code() -> None:
    refused = ClientError({"Error": {"Code": "Throttled", "Message": PRIVATE}}, "PutItem")

    described = faults.described(refused)

    assert (described["error"], described["code"]) == ("ClientError", "Throttled")
    assert described["where"] == []
    assert "Zinnober" not in json.dumps(described)


@pytest.mark.parametrize("response", [None, "text", {}, {"Error": {}}])
def test_an_error_with_another_response_has_no_code(response: object) -> None:
    error = ValueError(PRIVATE)
    error.response = response  # type: ignore[attr-defined]

    assert faults.described(error)["code"] is None
