"""The API as its clients see it: the messages of an inbox."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import pytest

from tests.builders import a_source
from tests.lambdas import Answer, Functions
from tests.mail import a_mail

CODE = a_source(subject="Your Acme code", text="Your verification code is 493817.\n")
MESSAGES = "/v1/inbox/messages"


@dataclass(frozen=True)
class Client:
    """The owner of an inbox."""

    functions: Functions
    inbox: dict[str, Any]

    def ask(self, method: str, target: str, body: object = None) -> Answer:
        return self.functions.ask(method, target, token=self.inbox["token"], body=body)

    def get(self, target: str) -> Any:  # noqa: ANN401
        """What a request that succeeds answers."""
        answer = self.ask("GET", target)
        assert answer.status == 200
        return answer.json()

    def receive(self, *subjects: str) -> None:
        """Mails come, one a second."""
        for subject in subjects:
            self.functions.world.clock.advance(1)
            self.functions.receive(self.inbox["address"], source=a_source(subject=subject))

    def receive_code(self) -> None:
        self.functions.receive(self.inbox["address"], source=CODE)

    def newest(self) -> str:
        """The id of it."""
        return str(self.get(MESSAGES)["messages"][0]["id"])

    def subjects(self, query: str = "") -> list[str]:
        return [message["subject"] for message in self.get(f"{MESSAGES}?{query}")["messages"]]


@pytest.fixture
def client(functions: Functions) -> Iterator[Client]:
    yield Client(functions, functions.inbox())
    functions.pause.meanwhile.clear()


def test_a_line_of_the_list_says_what_came_from_whom_to_whom(client: Client) -> None:
    client.receive_code()

    page = client.get(MESSAGES)

    (summary,) = page["messages"]
    assert page["cursor"] == "1"
    assert len(summary.pop("id")) == 24
    assert summary == {
        "received_at": client.functions.world.clock().strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "recipient": client.inbox["address"],
        "sender": {"name": "Acme", "address": "hello@acme.example"},
        "subject": "Your Acme code",
        "preview": "Your verification code is 493817.",
        "code": "493817",
        "link": None,
        "attachment_count": 0,
        "size": len(CODE),
        "seen": False,
        "verdicts": dict.fromkeys(("spam", "virus", "spf", "dkim", "dmarc"), "pass"),
    }


def test_an_empty_inbox_has_an_empty_list_and_a_cursor(client: Client) -> None:
    assert client.get(MESSAGES) == {"messages": [], "cursor": "0"}


def test_the_list_is_read_page_by_page(client: Client) -> None:
    client.receive("first", "second", "third")
    page = client.get(f"{MESSAGES}?limit=2")

    assert [message["subject"] for message in page["messages"]] == ["third", "second"]
    assert client.subjects(f"limit=2&before={page['messages'][-1]['id']}") == ["first"]


def test_a_cursor_gives_what_came_later(client: Client) -> None:
    client.receive("first")
    cursor = client.get(MESSAGES)["cursor"]
    client.receive("second")

    assert client.subjects(f"after={cursor}") == ["second"]


@pytest.mark.parametrize(
    "query",
    ["sender=hello@acme", "subject=CODE", "recipient=mayfly.test", "sender=ACME&subject=code"],
)
def test_a_search_finds_words_in_sender_subject_and_recipient(client: Client, query: str) -> None:
    client.receive_code()

    assert client.subjects(query) == ["Your Acme code"]
    assert client.subjects(query + quote(" not there")) == []


def test_a_request_may_wait_for_a_mail(client: Client) -> None:
    client.functions.pause.meanwhile.extend([lambda: None, lambda: client.receive("at last")])

    assert client.subjects("wait=20") == ["at last"]


def test_who_waits_in_vain_gets_an_empty_page(client: Client) -> None:
    assert client.subjects("wait=1.5") == []


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("limit=x", "limit"),
        ("wait=-1", "wait"),
        ("wait=21", "wait"),
        ("wait=nan", "wait"),
        ("after=x", "after"),
        ("after=-1", "after"),
        ("before=x", "before"),
        ("before=%00", "before"),
        ("subject=" + "x" * 201, "subject"),
    ],
)
def test_a_query_that_cannot_be_understood_is_refused_and_its_field_named(
    client: Client, query: str, field: str
) -> None:
    answer = client.ask("GET", f"{MESSAGES}?{query}")

    assert answer.status == 422
    assert answer.json()["field"] == field


def test_a_message_is_all_that_its_source_says(client: Client) -> None:
    mail = a_mail(
        to="Ada <ada@mayfly.test>",
        subject="Confirm",
        text="Your verification code is 493817.\n",
        html='<p onclick="x()">Your verification code is <b>493817</b></p><script>x()</script>',
    )
    mail["Cc"] = "Bob <bob@acme.example>"
    mail["Reply-To"] = "help@acme.example"
    mail["Date"] = "Mon, 23 Nov 2026 13:00:00 +0100"
    mail["Message-ID"] = "<1@acme.example>"
    mail.add_attachment(b"a,b", maintype="text", subtype="csv", filename="a.csv")
    client.functions.receive(client.inbox["address"], source=mail.as_bytes())
    id = client.newest()

    message = client.get(f"{MESSAGES}/{id}")

    (line,) = client.get(MESSAGES)["messages"]
    assert {name: message[name] for name in line} == line
    assert message["to"] == [{"name": "Ada", "address": "ada@mayfly.test"}]
    assert message["cc"] == [{"name": "Bob", "address": "bob@acme.example"}]
    assert message["reply_to"] == [{"name": "", "address": "help@acme.example"}]
    assert message["date"] == "2026-11-23T12:00:00.000Z"
    assert message["message_id"] == "<1@acme.example>"
    assert message["text"].strip() == "Your verification code is 493817."
    assert "493817" in message["html"]
    assert "script" not in message["html"]
    assert "onclick" not in message["html"]
    assert message["codes"][0]["value"] == "493817"
    assert 0 < message["codes"][0]["confidence"] <= 1
    assert message["links"] == []
    (attachment,) = message["attachments"]
    assert attachment | {"id": "1"} == {
        "id": "1",
        "filename": "a.csv",
        "content_type": "text/csv",
        "size": 3,
        "inline": False,
        "content_id": None,
        "risk": None,
    }
    assert ["Subject", "Confirm"] in message["headers"]
    assert message["warnings"] == []
    assert message.keys() == line.keys() | {
        *("to", "cc", "reply_to", "date", "message_id", "text", "html", "codes", "links"),
        *("attachments", "headers", "warnings"),
    }


def test_a_plain_mail_has_no_html(client: Client) -> None:
    client.receive("plain")

    assert client.get(f"{MESSAGES}/{client.newest()}")["html"] is None


@pytest.mark.parametrize("seen", [True, False])
def test_a_message_is_marked(client: Client, seen: bool) -> None:
    client.receive("first")
    id = client.newest()

    answer = client.ask("PATCH", f"{MESSAGES}/{id}", {"seen": seen})

    assert answer.status == 200
    assert answer.json()["seen"] is seen
    assert client.get(MESSAGES)["messages"] == [answer.json()]


@pytest.mark.parametrize(
    "body", [{}, {"seen": None}, {"seen": "yes"}, {"seen": 1}, {"seen": True, "read": True}]
)
def test_a_mark_that_cannot_be_understood_is_refused(client: Client, body: object) -> None:
    client.receive("first")

    assert client.ask("PATCH", f"{MESSAGES}/{client.newest()}", body).status == 422


def test_a_deleted_message_is_gone(client: Client) -> None:
    client.receive("first", "second")
    id = client.newest()

    answer = client.ask("DELETE", f"{MESSAGES}/{id}")

    assert (answer.status, answer.content) == (204, b"")
    assert client.subjects() == ["first"]
    assert client.ask("GET", f"{MESSAGES}/{id}").status == 404
    assert client.get("/v1/inbox")["message_count"] == 1


def test_an_emptied_inbox_is_empty(client: Client) -> None:
    client.receive("first", "second")

    answer = client.ask("DELETE", MESSAGES)

    assert (answer.status, answer.content) == (204, b"")
    assert client.subjects() == []
    assert client.get("/v1/inbox")["message_count"] == 0


@pytest.mark.parametrize("id", ["0" * 24, "x", "A" * 24, "%2E%2E", "é", "1" * 500])
@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "", None),
        ("PATCH", "", {"seen": True}),
        ("DELETE", "", None),
        ("GET", "/source", None),
        ("GET", "/html", None),
        ("GET", "/attachments/1", None),
    ],
)
def test_a_message_that_is_not_there_is_not_found(
    client: Client, method: str, path: str, body: object, id: str
) -> None:
    answer = client.ask(method, f"{MESSAGES}/{id}{path}", body)

    assert answer.status == 404
    assert answer.json()["type"] == "urn:mayfly:problem:no-such-message"


def test_another_s_message_is_not_found(client: Client) -> None:
    client.receive("mine")
    other = Client(client.functions, client.functions.inbox())

    for path in ("", "/source", "/html"):
        assert other.ask("GET", f"{MESSAGES}/{client.newest()}{path}").status == 404


def test_the_newest_mail_that_verifies_gives_its_code(client: Client) -> None:
    client.receive_code()
    client.receive("small talk")

    found = client.get("/v1/inbox/verification")

    assert (found["code"], found["link"]) == ("493817", None)
    assert found["message"] == client.get(f"{MESSAGES}?subject=code")["messages"][0]


def test_who_waits_for_a_code_gets_it_when_it_comes(client: Client) -> None:
    client.functions.pause.meanwhile.extend(
        [lambda: client.receive("small talk"), client.receive_code]
    )

    assert client.get("/v1/inbox/verification?wait=20")["code"] == "493817"


@pytest.mark.parametrize("query", ["", "?wait=2", "?after=1", "?sender=nobody"])
def test_no_code_is_no_content(client: Client, query: str) -> None:
    if "wait" not in query:
        client.receive_code()
    if not query:
        client.ask("DELETE", MESSAGES)

    answer = client.ask("GET", f"/v1/inbox/verification{query}")

    assert (answer.status, answer.content) == (204, b"")
    assert "content-type" not in answer.headers


def test_a_mail_with_a_virus_shows_its_head_and_opens_nowhere(client: Client) -> None:
    client.functions.receive(
        client.inbox["address"], source=CODE, verdicts={"virusVerdict": "FAIL"}
    )
    (line,) = client.get(MESSAGES)["messages"]
    message = client.get(f"{MESSAGES}/{line['id']}")

    assert (line["subject"], line["code"], line["preview"]) == ("Your Acme code", None, "")
    assert (message["text"], message["html"], message["attachments"]) == ("", None, [])
    assert message["warnings"]
    for path in ("/source", "/html", "/attachments/1"):
        answer = client.ask("GET", f"{MESSAGES}/{line['id']}{path}")
        assert (answer.status, answer.json()["type"]) == (403, "urn:mayfly:problem:withheld")
