"""The API as its clients see it: the service, and the inbox that a token opens."""

import re
from datetime import datetime, timedelta

import pytest

from mayfly import __version__
from tests.builders import DOMAINS
from tests.lambdas import Functions

TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
WEEK = 7 * 24 * 3600


def lifetime(inbox: dict[str, str]) -> timedelta:
    """How long it lives from its making."""
    assert TIMESTAMP.fullmatch(inbox["created_at"])
    assert TIMESTAMP.fullmatch(inbox["expires_at"])
    return datetime.fromisoformat(inbox["expires_at"]) - datetime.fromisoformat(inbox["created_at"])


def test_the_service_says_what_it_offers(functions: Functions) -> None:
    answer = functions.ask("GET", "/v1/service")

    assert answer.status == 200
    assert answer.json() == {
        "name": "Mayfly",
        "version": __version__,
        "domains": list(DOMAINS),
        "lifetimes": {"default": 3600, "min": 60, "max": WEEK},
        "limits": {
            "messages": 1_000,
            "inbox_bytes": 200_000_000,
            "mail_bytes": 40_000_000,
            "page": 100,
            "wait_seconds": 20,
        },
    }


@pytest.mark.parametrize("body", [None, {}, {"local_part": None, "domain": None}])
def test_an_inbox_is_had_for_the_asking(functions: Functions, body: object) -> None:
    answer = functions.ask("POST", "/v1/inbox", body=body)

    assert answer.status == 201
    created = answer.json()
    assert created.keys() == {"address", "token", "created_at", "expires_at"}
    assert created["address"].endswith("@mayfly.test")
    assert created["token"].startswith("mf1.")
    assert lifetime(created) == timedelta(hours=1)


def test_an_inbox_is_as_was_asked_for(functions: Functions) -> None:
    created = functions.inbox(local_part="Wished", domain="inbox.test", lifetime_seconds=60)

    assert created["address"] == "wished@inbox.test"
    assert lifetime(created) == timedelta(minutes=1)


def test_an_inbox_may_have_a_whole_subdomain(functions: Functions) -> None:
    created = functions.inbox(whole_subdomain=True)
    host = created["address"].removeprefix("*@")

    functions.receive(f"anything@{host}")

    listed = functions.ask("GET", "/v1/inbox/messages", token=created["token"]).json()
    assert host.endswith(".mayfly.test")
    assert listed["messages"][0]["recipient"] == f"anything@{host}"


def test_the_token_shows_the_inbox_and_what_is_in_it(functions: Functions) -> None:
    created = functions.inbox()
    functions.receive(created["address"])

    answer = functions.ask("GET", "/v1/inbox", token=created["token"])

    assert answer.status == 200
    assert answer.json() == {
        "address": created["address"],
        "created_at": created["created_at"],
        "expires_at": created["expires_at"],
        "message_count": 1,
        "size": answer.json()["size"],
    }
    assert answer.json()["size"] > 0


def test_a_life_is_counted_anew_from_now(functions: Functions) -> None:
    created = functions.inbox()
    functions.world.clock.advance(60)

    answer = functions.ask(
        "PATCH", "/v1/inbox", token=created["token"], body={"lifetime_seconds": 7200}
    )

    assert answer.status == 200
    assert lifetime(answer.json()) == timedelta(seconds=7260)
    assert answer.json() == functions.ask("GET", "/v1/inbox", token=created["token"]).json()


def test_a_deleted_inbox_is_gone_when_that_is_answered(functions: Functions) -> None:
    created = functions.inbox()
    functions.receive(created["address"])
    before = functions.world.objects()

    answer = functions.ask("DELETE", "/v1/inbox", token=created["token"])

    assert (answer.status, answer.content) == (204, b"")
    assert len(functions.world.objects()) == len(before) - 1
    for method in ("GET", "DELETE"):
        assert functions.ask(method, "/v1/inbox", token=created["token"]).status == 410


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"local_part": "postmaster"}, "local_part"),
        ({"local_part": "a b"}, "local_part"),
        ({"local_part": "a" * 300}, "local_part"),
        ({"local_part": 1}, "local_part"),
        ({"local_part": "a", "whole_subdomain": True}, "local_part"),
        ({"domain": "elsewhere.test"}, "domain"),
        ({"lifetime_seconds": 59}, "lifetime_seconds"),
        ({"lifetime_seconds": WEEK + 1}, "lifetime_seconds"),
        ({"lifetime_seconds": "long"}, "lifetime_seconds"),
        ({"lifetime_seconds": "60"}, "lifetime_seconds"),
        ({"lifetime_seconds": True}, "lifetime_seconds"),
        ({"lifetime_seconds": 60.5}, "lifetime_seconds"),
        ({"lifetime": 60}, "lifetime"),
        ({"whole_subdomain": "true"}, "whole_subdomain"),
        ({"whole_subdomain": 1}, "whole_subdomain"),
        ([], None),
        (b"{", None),
    ],
)
def test_a_wish_that_cannot_be_met_is_refused_and_its_field_named(
    functions: Functions, body: object, field: str | None
) -> None:
    answer = functions.ask(
        "POST", "/v1/inbox", body=body, headers={"content-type": "application/json"}
    )

    assert answer.status == 422
    assert answer.json()["type"] == "urn:mayfly:problem:invalid-request"
    assert answer.json().get("field") == field


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (b"{", "application/json"),
        ([], "application/json"),
        (b"{}", "application/x-www-form-urlencoded"),
    ],
)
def test_who_sends_no_json_is_told_what_to_send(
    functions: Functions, body: object, media_type: str
) -> None:
    answer = functions.ask("POST", "/v1/inbox", body=body, headers={"content-type": media_type})

    assert answer.status == 422
    assert "application/json" in answer.json()["detail"]


def test_what_was_sent_does_not_come_back_in_a_refusal(functions: Functions) -> None:
    for body in (
        {"local_part": "se cret"},
        {"domain": "secret.test"},
        {"lifetime_seconds": "secret"},
    ):
        answer = functions.ask("POST", "/v1/inbox", body=body)
        assert answer.status == 422
        assert b"secret" not in answer.content
        assert b"se cret" not in answer.content


def test_an_address_in_use_or_cooling_down_is_refused_alike(functions: Functions) -> None:
    created = functions.inbox(local_part="taken")
    in_use = functions.ask("POST", "/v1/inbox", body={"local_part": "taken"})
    functions.ask("DELETE", "/v1/inbox", token=created["token"])
    cooling_down = functions.ask("POST", "/v1/inbox", body={"local_part": "Taken"})

    assert in_use.status == cooling_down.status == 409
    assert in_use.json()["type"] == "urn:mayfly:problem:address-taken"
    assert in_use.content == cooling_down.content
