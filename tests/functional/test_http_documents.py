"""The API as its clients see it: what is no JSON, and the tickets that open it."""

import json
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.builders import a_source
from tests.lambdas import HOST, Answer, Functions
from tests.mail import a_mail

MESSAGES = "/v1/inbox/messages"
SOURCE = a_source(subject="Byte for byte", text="Grüße, 表\n")
HTML = '<p>Look:</p><img src="https://tracker.example/a.png"><script>x()</script>'

# More than an answer holds as base64.
LARGE = bytes(4_000_001)


def opened(functions: Functions, source: bytes | EmailMessage) -> tuple[str, str]:
    """An inbox with one mail: its token and the message's path."""
    inbox = functions.inbox()
    content = source if isinstance(source, bytes) else source.as_bytes()
    functions.receive(inbox["address"], source=content)
    (line,) = functions.ask("GET", MESSAGES, token=inbox["token"]).json()["messages"]
    return inbox["token"], f"{MESSAGES}/{line['id']}"


def with_attachment(content: bytes, filename: str = "a.html") -> EmailMessage:
    mail = a_mail(to="ada@mayfly.test")
    mail.add_attachment(content, maintype="text", subtype="html", filename=filename)
    return mail


def attachment_of(functions: Functions, token: str, path: str) -> dict[str, Any]:
    message = functions.ask("GET", path, token=token).json()
    attachment: dict[str, Any] = message["attachments"][0]
    return attachment


def policy(answer: Answer) -> dict[str, str]:
    """The Content-Security-Policy of an answer, by directive."""
    directives = (each.strip() for each in answer.headers["content-security-policy"].split(";"))
    return {name: sources for name, _, sources in (each.partition(" ") for each in directives)}


def test_a_source_is_the_mail_byte_for_byte_as_a_download(functions: Functions) -> None:
    token, path = opened(functions, SOURCE)

    answer = functions.ask("GET", f"{path}/source", token=token)

    assert answer.status == 200
    assert answer.content == SOURCE
    assert answer.headers["content-type"] == "message/rfc822"
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert answer.headers["content-disposition"].endswith(".eml")


@pytest.mark.parametrize("query", ["", "?images=none"])
def test_a_mail_s_html_runs_nothing_and_loads_nothing(functions: Functions, query: str) -> None:
    token, path = opened(functions, a_mail(to="a@mayfly.test", html=HTML))

    answer = functions.ask("GET", f"{path}/html{query}", token=token)

    assert answer.status == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert b"Look:" in answer.content
    assert b"<script" not in answer.content
    assert b'src="https://tracker' not in answer.content
    found = policy(answer)
    assert found["default-src"] == "'none'"
    assert "script-src" not in found
    assert "sandbox" in found
    assert "allow-scripts" not in found["sandbox"]
    assert "allow-same-origin" not in found["sandbox"]
    assert "http" not in found["img-src"]


def test_pictures_are_loaded_when_the_reader_asks_for_them(functions: Functions) -> None:
    token, path = opened(functions, a_mail(to="a@mayfly.test", html=HTML))

    answer = functions.ask("GET", f"{path}/html?images=remote", token=token)

    assert b"https://tracker.example/a.png" in answer.content
    assert "https:" in policy(answer)["img-src"]
    assert b"<script" not in answer.content


def test_a_plain_mail_is_shown_too_and_what_looks_like_html_in_it_is_text(
    functions: Functions,
) -> None:
    token, path = opened(functions, a_source(text="<script>x()</script> & more\n"))

    answer = functions.ask("GET", f"{path}/html", token=token)

    assert b"<script" not in answer.content
    assert b"&lt;script&gt;x()&lt;/script&gt; &amp; more" in answer.content


def test_another_word_for_images_is_refused(functions: Functions) -> None:
    token, path = opened(functions, SOURCE)

    answer = functions.ask("GET", f"{path}/html?images=all", token=token)

    assert (answer.status, answer.json()["field"]) == (422, "images")


def test_an_attachment_is_bytes_to_be_saved_whatever_it_says_it_is(
    functions: Functions,
) -> None:
    token, path = opened(functions, with_attachment(b"<script>x()</script>", "Grüße.html"))
    id = attachment_of(functions, token, path)["id"]

    answer = functions.ask("GET", f"{path}/attachments/{id}", token=token)

    assert answer.status == 200
    assert answer.content == b"<script>x()</script>"
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == (
        "attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe.html"
    )
    assert functions.ask("GET", f"{path}/attachments/none", token=token).status == 404


def test_an_attachment_of_nothing_is_one_too(functions: Functions) -> None:
    token, path = opened(functions, with_attachment(b""))
    id = attachment_of(functions, token, path)["id"]

    answer = functions.ask("GET", f"{path}/attachments/{id}", token=token)

    assert (answer.status, answer.content) == (200, b"")
    assert answer.headers["content-type"] == "application/octet-stream"


def lent(functions: Functions, answer: Answer) -> bytes:
    """What the address that an answer leads to would give."""
    assert answer.status == 302
    assert answer.content == b""
    assert answer.headers["cache-control"] == "no-store"
    url = urlsplit(answer.headers["location"])
    query = parse_qs(url.query)
    assert "content-type" not in answer.headers
    assert query["X-Amz-Algorithm"] == ["AWS4-HMAC-SHA256"]
    return functions.world.objects()[url.path.removeprefix("/")]


def test_what_is_too_large_for_an_answer_is_lent_for_a_minute(functions: Functions) -> None:
    mail = with_attachment(LARGE)
    token, path = opened(functions, mail)
    id = attachment_of(functions, token, path)["id"]

    attachment = functions.ask("GET", f"{path}/attachments/{id}", token=token)
    source = functions.ask("GET", f"{path}/source", token=token)

    assert lent(functions, attachment) == LARGE
    assert lent(functions, source) == mail.as_bytes()
    assert seconds_lent(source) == 60


def test_nothing_is_lent_for_longer_than_the_inbox_lives(functions: Functions) -> None:
    token, path = opened(functions, with_attachment(LARGE))
    functions.world.clock.advance(3600 - 7)

    assert seconds_lent(functions.ask("GET", f"{path}/source", token=token)) == 7


def seconds_lent(answer: Answer) -> int:
    """How long the address is good for that an answer leads to."""
    (seconds,) = parse_qs(urlsplit(answer.headers["location"]).query)["X-Amz-Expires"]
    return int(seconds)


def test_the_largest_answer_is_an_answer(functions: Functions) -> None:
    token, path = opened(functions, with_attachment(LARGE[1:]))
    id = attachment_of(functions, token, path)["id"]

    answer = functions.ask("GET", f"{path}/attachments/{id}", token=token)

    assert (answer.status, len(answer.content)) == (200, len(LARGE) - 1)


# What is written as a quotation mark takes four bytes in an answer.
QUOTES = '"' * 1_200_000
PICTURE = f'<img src="data:image/png;base64,{"A" * 6_000_000}">'


@pytest.mark.parametrize("html", [f"<p>{QUOTES}</p>", f"<p>words{PICTURE}</p>"])
def test_a_mail_of_any_length_can_be_opened(functions: Functions, html: str) -> None:
    headers = b"From: a@acme.example\r\nX-Quotes: " + b'"' * 90_000
    source = headers + b"\r\nContent-Type: text/html\r\n\r\n" + html.encode()
    token, path = opened(functions, source)

    message = functions.ask("GET", path, token=token)
    document = functions.ask("GET", f"{path}/html", token=token)

    for answer in (message, document):
        assert answer.status == 200
        assert len(json.dumps(answer.content.decode(), ensure_ascii=False)) < 6_000_000
    assert message.json()["text"][:1] in document.content.decode()


def test_what_is_cut_from_a_message_is_told(functions: Functions) -> None:
    source = b"From: a@acme.example\r\nContent-Type: text/html\r\n\r\n" + QUOTES.encode()
    token, path = opened(functions, source)

    message = functions.ask("GET", path, token=token).json()

    assert len(message["text"]) == 20_000
    assert message["html"] is None
    assert message["warnings"] == [
        "The mail is too large for one answer; its source has all of it."
    ]


def ticket(functions: Functions, token: str, **asked: object) -> str:
    """The URL of a new ticket."""
    answer = functions.ask("POST", "/v1/inbox/tickets", token=token, body=asked)
    assert answer.status == 201
    assert answer.json().keys() == {"url", "expires_at"}
    return str(answer.json()["url"])


def test_a_ticket_lasts_for_a_minute_and_says_until_when(functions: Functions) -> None:
    token = functions.inbox()["token"]

    answer = functions.ask("POST", "/v1/inbox/tickets", token=token, body={"use": "push"})

    until = datetime.fromisoformat(answer.json()["expires_at"])
    assert until - functions.world.clock() == timedelta(seconds=60)
    assert answer.json()["expires_at"].endswith(".000Z")


def test_a_push_ticket_is_the_address_of_a_websocket(functions: Functions) -> None:
    url = ticket(functions, functions.inbox()["token"], use="push")

    assert url.startswith(f"wss://{HOST}/push?ticket=")
    assert functions.connect("page", url) == 200


def redeem(functions: Functions, url: str) -> Answer:
    """What a browser gets there, without a header."""
    assert url.startswith(f"https://{HOST}/v1/tickets/")
    return functions.ask("GET", urlsplit(url).path)


@pytest.mark.parametrize("use", ["source", "html", "attachment"])
def test_a_ticket_opens_what_the_token_does(functions: Functions, use: str) -> None:
    token, path = opened(functions, with_attachment(b"a", "a.txt"))
    attachment_id = attachment_of(functions, token, path)["id"]
    paths = {"attachment": f"attachments/{attachment_id}"}
    asked = {"use": use, "message_id": path.rpartition("/")[2], "attachment_id": attachment_id}

    answer = redeem(functions, ticket(functions, token, **asked))

    assert answer == functions.ask("GET", f"{path}/{paths.get(use, use)}", token=token)
    assert answer.status == 200


def test_a_ticket_for_html_remembers_whether_pictures_were_asked_for(
    functions: Functions,
) -> None:
    token, path = opened(functions, a_mail(to="a@mayfly.test", html=HTML))
    asked = {"use": "html", "message_id": path.rpartition("/")[2]}

    without = redeem(functions, ticket(functions, token, **asked))
    images = redeem(functions, ticket(functions, token, **asked, images="remote"))

    assert "https:" not in policy(without)["img-src"]
    assert "https:" in policy(images)["img-src"]


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({}, "use"),
        ({"use": "everything"}, "use"),
        ({"use": "html"}, "message_id"),
        ({"use": "source"}, "message_id"),
        ({"use": "attachment", "message_id": "0" * 24}, "attachment_id"),
        ({"use": "attachment", "attachment_id": "1"}, "message_id"),
        ({"use": "html", "message_id": "x"}, "message_id"),
        ({"use": "attachment", "message_id": "0" * 24, "attachment_id": ""}, "attachment_id"),
        ({"use": "push", "images": "all"}, "images"),
        ({"use": "push", "for": "ever"}, "for"),
    ],
)
def test_a_ticket_needs_to_know_what_for(
    functions: Functions, asked: dict[str, str], field: str
) -> None:
    token = functions.inbox()["token"]

    answer = functions.ask("POST", "/v1/inbox/tickets", token=token, body=asked)

    assert (answer.status, answer.json()["field"]) == (422, field)


def test_there_is_no_ticket_for_a_message_that_is_not_there(functions: Functions) -> None:
    token = functions.inbox()["token"]
    asked = {"use": "html", "message_id": "0" * 24}

    assert functions.ask("POST", "/v1/inbox/tickets", token=token, body=asked).status == 404


def test_a_ticket_for_a_message_deleted_meanwhile_finds_nothing(functions: Functions) -> None:
    token, path = opened(functions, SOURCE)
    url = ticket(functions, token, use="source", message_id=path.rpartition("/")[2])

    functions.ask("DELETE", path, token=token)

    assert redeem(functions, url).status == 404


def test_a_ticket_that_is_forged_too_old_or_for_push_opens_nothing(functions: Functions) -> None:
    token, path = opened(functions, SOURCE)
    old = ticket(functions, token, use="source", message_id=path.rpartition("/")[2])
    push = ticket(functions, token, use="push")
    for_push = f"/v1/tickets/{parse_qs(urlsplit(push).query)['ticket'][0]}"
    first = functions.ask("GET", for_push)
    functions.world.clock.advance(60)

    answers = [first, redeem(functions, old), functions.ask("GET", "/v1/tickets/forged")]

    assert {answer.status for answer in answers} == {401}
    assert len({answer.content for answer in answers}) == 1
    assert answers[0].json()["type"] == "urn:mayfly:problem:invalid-ticket"
