"""The handlers of queue, WebSocket and schedule, as AWS calls them."""

import contextlib
import json
from typing import Any

import pytest
from moto.apigatewaymanagementapi.models import apigatewaymanagementapi_backends
from moto.core.models import DEFAULT_ACCOUNT_ID
from pydantic import ValidationError

from mayfly.core.token import Token
from tests.lambdas import Functions, loaded
from tests.worlds import REGION, Aws

SET_UP = {"notificationType": "AmazonSnsSubscriptionSucceeded", "message": "set up"}


def said(capsys: pytest.CaptureFixture[str], message: str) -> list[dict[str, Any]]:
    """The log lines that say so."""
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return [line for line in lines if line.get("message") == message]


def measured(capsys: pytest.CaptureFixture[str]) -> dict[str, float]:
    """The metrics that were given out, by name (CloudWatch's embedded metric format)."""
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return {
        metric["Name"]: sum(line[metric["Name"]])
        for line in lines
        for found in line.get("_aws", {}).get("CloudWatchMetrics", [])
        for metric in found["Metrics"]
    }


def listed(functions: Functions, inbox: dict[str, Any]) -> int:
    """How many mails an inbox holds."""
    found = functions.ask("GET", "/v1/inbox", token=inbox["token"]).json()
    return int(found["message_count"])


UNREADABLE = json.dumps({"notificationType": "Received", "mail": {}})


def test_a_batch_is_delivered_but_for_what_fails_and_that_is_named(
    functions: Functions,
) -> None:
    ada, bob = functions.inbox(), functions.inbox()

    again = functions.hand_over(
        functions.arrive(ada["address"]), UNREADABLE, functions.arrive(bob["address"])
    )

    assert again == ["1"]
    assert listed(functions, ada) == listed(functions, bob) == 1


def test_a_batch_of_which_all_fails_is_named_whole(functions: Functions) -> None:
    assert functions.hand_over(UNREADABLE, UNREADABLE) == ["0", "1"]


@pytest.mark.parametrize("body", ["", "no JSON", "[]", "{}", json.dumps(SET_UP)])
def test_what_announces_no_mail_is_done_with(functions: Functions, body: str) -> None:
    assert functions.hand_over(body) == []


def test_a_fault_is_logged_by_its_kind_and_place(
    functions: Functions, capsys: pytest.CaptureFixture[str]
) -> None:
    with fresh(functions) as again:
        again.hand_over(UNREADABLE)

    (line,) = said(capsys, "delivery failed")
    assert line["level"] == "ERROR"
    assert line["error"] == "UnreadableNotificationError"
    assert line["where"][-1].startswith("notification.py:")


def fresh(functions: Functions) -> contextlib.AbstractContextManager[Functions]:
    """The functions loaded anew, so that they log to what a test listens to."""
    return loaded(functions.world)


def test_what_became_of_mails_is_measured(
    functions: Functions, capsys: pytest.CaptureFixture[str]
) -> None:
    inbox = functions.inbox()
    bodies = [
        functions.arrive(inbox["address"], "nobody@mayfly.test"),
        functions.arrive(inbox["address"]),
        functions.arrive("nobody@mayfly.test"),
    ]
    functions.world.clock.advance(2)

    with loaded(functions.world) as again:
        again.hand_over(*bodies)

    assert measured(capsys) == {"MailsListed": 2, "MailsWithoutInbox": 2, "DeliverySeconds": 6}


def test_a_page_connects_is_told_of_mail_and_forgotten_when_it_goes(
    functions: Functions,
) -> None:
    inbox = functions.inbox()
    url = push_url(functions, inbox)

    assert functions.connect("page", url) == 200
    assert functions.socket("MESSAGE", "page") == 200
    functions.receive(inbox["address"])
    assert functions.socket("DISCONNECT", "page") == 200
    functions.world.clock.advance(1)
    functions.receive(inbox["address"])

    callers = apigatewaymanagementapi_backends[DEFAULT_ACCOUNT_ID][REGION].connections
    messages = functions.ask("GET", "/v1/inbox/messages", token=inbox["token"]).json()["messages"]
    assert json.loads(callers["page"].data) == {"type": "message", "id": messages[1]["id"]}


def push_url(functions: Functions, inbox: dict[str, Any]) -> str:
    answer = functions.ask("POST", "/v1/inbox/tickets", token=inbox["token"], body={"use": "push"})
    return str(answer.json()["url"])


def test_a_page_without_a_good_ticket_is_not_let_in(functions: Functions) -> None:
    url = push_url(functions, functions.inbox())
    functions.connect("page", url)

    assert functions.connect("thief", url) == 401
    assert functions.connect("page", "wss://mayfly.test/push?ticket=forged") == 401
    assert functions.connect("page", "wss://mayfly.test/push?other=1") == 401
    assert functions.connect("page", "wss://mayfly.test/push") == 401


def test_a_page_offers_its_token_as_a_protocol_and_is_answered_with_ours(
    functions: Functions,
) -> None:
    inbox = functions.inbox()
    offered = {"sec-websocket-protocol": f"mayfly, {inbox['token']}"}

    answer = functions.answer_to_socket("CONNECT", "owner", headers=offered)
    functions.receive(inbox["address"])

    assert answer == {"statusCode": 200, "headers": {"Sec-WebSocket-Protocol": "mayfly"}}
    callers = apigatewaymanagementapi_backends[DEFAULT_ACCOUNT_ID][REGION].connections
    assert json.loads(callers["owner"].data)["type"] == "message"


def test_a_page_whose_token_opens_nothing_is_not_let_in(functions: Functions) -> None:
    inbox = functions.inbox()
    stranger = str(Token(address=inbox["address"], secret=bytes(32)))

    for offered in (f"mayfly, {stranger}", "mayfly, mf1", "mayfly", f"other, {inbox['token']}"):
        headers = {"Sec-WebSocket-Protocol": offered}
        assert functions.socket("CONNECT", "page", headers=headers) == 401
    functions.ask("DELETE", "/v1/inbox", token=inbox["token"])
    headers = {"Sec-WebSocket-Protocol": f"mayfly, {inbox['token']}"}
    assert functions.socket("CONNECT", "page", headers=headers) == 410


def test_who_goes_without_having_come_does_no_harm(functions: Functions) -> None:
    assert functions.socket("DISCONNECT", "nobody") == 200


def test_a_sweep_purges_and_says_how_late_it_was(
    aws: Aws, capsys: pytest.CaptureFixture[str]
) -> None:
    with loaded(aws.world()) as functions:
        inboxes = [functions.inbox(lifetime_seconds=60) for _ in range(3)]
        functions.world.clock.advance(90)
        capsys.readouterr()

        functions.tick()
        answer = functions.ask("GET", "/v1/inbox", token=inboxes[0]["token"])

    assert answer.status == 410
    assert measured(capsys) == {"InboxesPurged": 3, "PurgeLagSeconds": 30, "PurgesFailed": 0}


def test_a_bad_setting_fails_the_deploy_not_the_mail(functions: Functions) -> None:
    with (
        pytest.raises(ValidationError, match="table_name"),
        loaded(functions.world, table_name=""),
    ):
        pass
