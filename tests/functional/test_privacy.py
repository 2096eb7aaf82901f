"""Nothing private is written where it is not sealed: no log line, no metric, no item, no object."""

import base64
import contextlib
import io
import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

import pytest

from mayfly import wiring
from mayfly.core.token import Token, parse
from mayfly.faults import FaultError
from mayfly.ports import Binding, SealBrokenError
from mayfly.sealing import Hpke
from tests.lambdas import CLIENT, Functions, loaded
from tests.mail import a_mail
from tests.worlds import Aws, AwsWorld

# Words that stand nowhere else.
SUBJECT, BODY, CODE, FILENAME = "Zinnober", "Quastenflosser", "739164", "Marzipanrechnung"
SENDER, LINK, SEARCH = "kurzwarenhandel", "https://acme.example/confirm?t=Sumpfdotter", "Tannhauser"
PRIVATE: Final = (SUBJECT, BODY, CODE, FILENAME, SENDER, "Sumpfdotter", SEARCH, CLIENT)


def mail(to: str) -> bytes:
    """A mail full of private words."""
    made = a_mail(
        to=to,
        subject=f"{SUBJECT}: your code",
        text=f"{BODY}! Your verification code is {CODE}. Or open {LINK} to confirm.\n",
        html=f"<p>{BODY}! Your verification code is {CODE}. <a href='{LINK}'>Confirm</a></p>",
    )
    made.replace_header("From", f"{SENDER} <{SENDER}@acme.example>")
    made.add_attachment(BODY.encode(), maintype="text", subtype="csv", filename=f"{FILENAME}.csv")
    return made.as_bytes()


@dataclass(frozen=True)
class Session:
    """What an owner, a sender, a thief and a bad minute left behind."""

    functions: Functions
    inbox: dict[str, Any]
    tickets: tuple[str, ...]
    written: str

    @property
    def words(self) -> tuple[str, ...]:
        """Every private word, and whatever opens the inbox."""
        address, token = self.inbox["address"], self.inbox["token"]
        return (*PRIVATE, address, address.partition("@")[0], *secrets_of(token), *self.tickets)


def secrets_of(token: str) -> tuple[str, ...]:
    """A token and its parts, in the ways in which they might be written."""
    secret = parse(token).secret
    return (
        token,
        *token.split(".")[1:],
        secret.hex(),
        repr(secret)[2:-1],
        base64.b64encode(secret).decode(),
    )


class Everything(logging.Handler):
    """Keeps all that is logged, whatever of it a formatter would leave out."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Note the line, with its arguments, fields and traceback."""
        if record.exc_info and record.exc_info[1]:
            self.lines.append(repr(record.exc_info[1]))
        self.lines.append(record.getMessage() + repr(record.__dict__))


def act(functions: Functions) -> tuple[dict[str, Any], tuple[str, ...]]:
    """A session in which everything is done once, right and wrong: the inbox, the tickets."""
    inbox = functions.inbox(local_part="zitronenfalter")
    address, token = inbox["address"], inbox["token"]
    functions.receive(address, source=mail(address))
    (line,) = functions.ask("GET", f"/v1/inbox/messages?sender={SENDER}", token=token).json()[
        "messages"
    ]
    message = f"/v1/inbox/messages/{line['id']}"
    attachment_id = functions.ask("GET", message, token=token).json()["attachments"][0]["id"]
    for path in (f"/messages?subject={SEARCH}", "/verification", "/verification?wait=1"):
        functions.ask("GET", f"/v1/inbox{path}", token=token)
    for path in ("/source", "/html", f"/attachments/{attachment_id}"):
        assert functions.ask("GET", message + path, token=token).status == 200
    functions.ask("PATCH", message, token=token, body={"seen": True})
    asked = {"message_id": line["id"], "attachment_id": attachment_id}
    urls = [
        functions.ask("POST", "/v1/inbox/tickets", token=token, body={"use": use, **asked}).json()
        for use in ("push", "html", "source", "attachment")
    ]
    push, *others = (urlsplit(each["url"]) for each in urls)
    assert functions.connect("page", push.geturl()) == 200
    offered = {"Sec-WebSocket-Protocol": f"mayfly, {token}"}
    assert functions.socket("CONNECT", "again", headers=offered) == 200
    for url in others:
        assert functions.ask("GET", url.path).status == 200
    functions.receive(address, source=mail(address))
    blunder(functions, inbox, push.geturl())
    fail(functions, inbox)
    tickets = (push.query.partition("=")[2], *(url.path.rpartition("/")[2] for url in others))
    return inbox, tickets


def blunder(functions: Functions, inbox: dict[str, Any], used: str) -> None:
    """Whatever a client may do wrong."""
    address, token = inbox["address"], inbox["token"]
    thief = str(Token(address=address, secret=bytes(32)))
    for shown in (thief, token + "x", SEARCH):
        assert functions.ask("GET", "/v1/inbox", token=shown).status == 401
    for method, target, body, status in (
        ("GET", f"/v1/inbox/messages/{SEARCH}", None, 404),
        ("GET", f"/v1/tickets/{SEARCH}", None, 401),
        ("GET", f"/{SEARCH}/{address}", None, 404),
        ("GET", f"/v1/inbox/messages?limit={SEARCH}", None, 422),
        ("POST", "/v1/inbox", {"local_part": f"{SEARCH} {address}"}, 422),
        ("POST", "/v1/inbox", {"local_part": "zitronenfalter"}, 409),
        ("POST", "/v1/inbox", SEARCH.encode() * 2_000, 413),
        ("PATCH", "/v1/inbox", {SEARCH: address}, 422),
    ):
        assert functions.ask(method, target, token=token, body=body).status == status
    assert functions.connect("thief", used) == 401
    assert functions.connect("thief", f"wss://mayfly.test/push?ticket={SEARCH}") == 401


def fail(functions: Functions, inbox: dict[str, Any]) -> None:
    """Everything fails once, with a message that quotes what it choked on."""
    address, token = inbox["address"], inbox["token"]
    unreadable = {
        "notificationType": "Received",
        "mail": {"messageId": "1", "commonHeaders": {"subject": SUBJECT}},
        "receipt": {"recipients": [address], "action": {}},
    }
    functions.hand_over(json.dumps(unreadable))
    push = functions.ask("POST", "/v1/inbox/tickets", token=token, body={"use": "push"}).json()
    announced = functions.arrive(address, source=mail(address))

    def choke(**_: object) -> None:
        raise RuntimeError(f"{address} {SUBJECT} {BODY} {CODE} {token}")

    events = wiring.table().client.meta.events
    events.register("before-call.dynamodb", choke)
    try:
        assert functions.ask("GET", "/v1/inbox", token=token).status == 500
        assert functions.hand_over(announced) == ["0"]
        for call in (functions.tick, lambda: functions.connect("page", push["url"])):
            with pytest.raises(FaultError) as raised:
                call()
            # Lambda writes what leaves a handler into the log.
            logging.getLogger("lambda").error(repr(raised.value))
    finally:
        events.unregister("before-call.dynamodb", choke)
    assert functions.hand_over(announced) == []


@contextlib.contextmanager
def overheard() -> Iterator[Callable[[], str]]:
    """Everything that is printed and logged meanwhile, where more is logged than by itself."""
    log, printed, root = Everything(), io.StringIO(), logging.getLogger()
    level = root.level
    root.addHandler(log)
    root.setLevel(logging.INFO)
    try:
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            yield lambda: printed.getvalue() + "\n".join(log.lines)
    finally:
        root.setLevel(level)
        root.removeHandler(log)


@pytest.fixture(scope="module")
def session(aws: Aws) -> Iterator[Session]:
    """A session, and all that was written during it."""
    world = aws.world()
    with pytest.MonkeyPatch.context() as patch, overheard() as written:
        patch.setenv("POWERTOOLS_LOG_LEVEL", "DEBUG")
        with loaded(world, max_creates_per_client=100, max_creates_per_domain=100) as functions:
            inbox, tickets = act(functions)
            yield Session(functions, inbox, tickets, written())


def stored(world: AwsWorld) -> list[bytes]:
    """Every key, attribute and object that there is."""
    attributes = [
        value
        for item in world.items()
        for attribute in item.values()
        for value in attribute.values()
    ]
    texts = [value if isinstance(value, bytes) else str(value).encode() for value in attributes]
    objects = world.objects()
    return [*texts, *(key.encode() for key in objects), *objects.values()]


def test_something_is_written_about_everything(session: Session) -> None:
    for word in ("request", "delivered", "socket", "delivery failed", "MailsListed", "unexpected"):
        assert word in session.written


def test_no_private_word_is_written(session: Session) -> None:
    written = session.written

    assert [word for word in session.words if word in written] == []


def test_of_the_mail_nothing_is_stored_in_clear(session: Session) -> None:
    words = (SUBJECT, BODY, CODE, FILENAME, SENDER, LINK, SEARCH, CLIENT, *session.tickets)
    secrets = secrets_of(session.inbox["token"])[2:]

    for content in stored(session.functions.world):
        for word in (*words, *secrets):
            assert word.encode() not in content
        assert parse(session.inbox["token"]).secret not in content


def test_what_is_stored_opens_with_the_token_s_secret_and_no_other(session: Session) -> None:
    secret = parse(session.inbox["token"]).secret
    sources = session.functions.world.objects()
    assert len(sources) == 3

    for key, sealed in sources.items():
        _, inbox_id, message_id = key.split("/")
        binding = Binding("source", inbox_id, message_id)
        assert SUBJECT.encode() in Hpke().open(secret, sealed, binding)
        with pytest.raises(SealBrokenError):
            Hpke().open(bytes(32), sealed, binding)


def test_when_the_inbox_has_gone_not_even_its_address_is_left(session: Session) -> None:
    functions, address = session.functions, session.inbox["address"]
    functions.world.clock.advance(3600)
    functions.tick()

    for content in stored(functions.world):
        assert address.partition("@")[0].encode() not in content
    assert functions.world.objects() == {}
