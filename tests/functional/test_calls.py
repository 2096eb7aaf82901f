"""What each thing asks of AWS: exactly what docs/operating.md says, as that is what it costs."""

from collections.abc import Callable

import pytest

from mayfly.core.errors import UnknownTokenError
from mayfly.core.token import Token
from mayfly.gate import Caller, Limits
from mayfly.inboxes import OpenInbox, Wish
from mayfly.reading import Search
from scripts.costs.asked import Asked, asked
from tests.builders import a_notification, a_source
from tests.metering import metered
from tests.service import Service, open_service
from tests.worlds import Aws, AwsWorld

LIMITS = Limits(creates_per_client=100, creates_per_domain=100, waiting=10)


@pytest.fixture
def world(aws: Aws) -> AwsWorld:
    return aws.world()


@pytest.fixture
def service(world: AwsWorld) -> Service:
    """Mayfly on emulated AWS, its limits on."""
    return open_service(world, limits=LIMITS)


@pytest.fixture
def ada(service: Service) -> OpenInbox:
    """An inbox with three mails."""
    opened = service.inbox()
    service.fill(opened, "first", "second", "third")
    return service.again(opened)


# Each of these prepares something, and gives what is to be counted.
Act = Callable[[], object]


def make(service: Service, _: OpenInbox) -> Act:
    def act() -> None:
        service.gate.admit(Caller(address="2001:db8::1"), "mayfly.test")
        service.reception.create(Wish())

    return act


def deliver_to(service: Service, *recipients: str) -> Act:
    announced = a_notification(*recipients, ses_id="another", received_at=service.clock())
    service.world.receive(announced.key, a_source())
    return lambda: service.delivery.deliver(announced)


def deliver(service: Service, ada: OpenInbox) -> Act:
    return deliver_to(service, ada.inbox.address)


def deliver_to_nobody(service: Service, _: OpenInbox) -> Act:
    return deliver_to(service, "nobody@mayfly.test")


def deliver_to_a_listener(service: Service, ada: OpenInbox) -> Act:
    service.listen(ada, "page")
    return deliver_to(service, ada.inbox.address)


def poll(service: Service, ada: OpenInbox) -> Act:
    nothing = Search(after=ada.inbox.arrivals)
    return lambda: service.reading.page(service.again(ada), nothing)


def list_an_empty_one(service: Service, _: OpenInbox) -> Act:
    new = service.inbox()
    return lambda: service.listed(new)


def wait(service: Service, ada: OpenInbox) -> Act:
    """Two seconds, which are five looks after the first."""

    def act() -> None:
        opened = service.again(ada)
        assert service.gate.may_wait(opened.inbox.id, 2)
        service.reading.wait(opened, Search(after=ada.inbox.arrivals), 2)

    return act


def list_three(service: Service, ada: OpenInbox) -> Act:
    return lambda: service.listed(ada)


def read(service: Service, ada: OpenInbox) -> Act:
    (newest, *_) = service.listed(ada)
    return lambda: service.reading.message(service.again(ada), newest.id)


def mark_seen(service: Service, ada: OpenInbox) -> Act:
    (newest, *_) = service.listed(ada)
    return lambda: service.reading.mark_seen(service.again(ada), newest.id, seen=True)


def ask_for_a_frame(service: Service, ada: OpenInbox) -> Act:
    (newest, *_) = service.listed(ada)

    def act() -> None:
        opened = service.again(ada)
        service.reading.require(opened, newest.id)
        service.tickets.issue(opened, "html", message_id=newest.id)

    return act


def show_in_a_frame(service: Service, ada: OpenInbox) -> Act:
    (newest, *_) = service.listed(ada)
    ticket, _ = service.tickets.issue(ada, "html", message_id=newest.id)

    def act() -> None:
        found, opened = service.tickets.redeem(ticket)
        service.reading.mail(opened, found.message_id)

    return act


def delete_one(service: Service, ada: OpenInbox) -> Act:
    (newest, *_) = service.listed(ada)
    return lambda: service.reading.delete(service.again(ada), newest.id)


def extend(service: Service, ada: OpenInbox) -> Act:
    return lambda: service.reception.extend(service.again(ada), 3600)


def show_a_wrong_token(service: Service, ada: OpenInbox) -> Act:
    forged = str(Token(address=ada.inbox.address, secret=bytes(32)))

    def act() -> None:
        with pytest.raises(UnknownTokenError):
            service.reception.open(forged)

    return act


def ask_to_listen(service: Service, ada: OpenInbox) -> Act:
    return lambda: service.tickets.issue(service.again(ada), "push")


def listen(service: Service, ada: OpenInbox) -> Act:
    return lambda: service.listen(ada, "page")


def listen_with_a_ticket(service: Service, ada: OpenInbox) -> Act:
    ticket, _ = service.tickets.issue(ada, "push")
    return lambda: service.listening.begin_with_ticket("page", ticket)


def stop_listening(service: Service, ada: OpenInbox) -> Act:
    service.listen(ada, "page")
    return lambda: service.listening.end("page")


def delete(service: Service, ada: OpenInbox) -> Act:
    return lambda: service.purge.delete(service.again(ada).inbox)


def sweep(service: Service, _: OpenInbox) -> Act:
    return service.sweep


def sweep_an_empty_one(service: Service, _: OpenInbox) -> Act:
    return sweep_one(service, service.inbox(lifetime_seconds=60))


def sweep_one(service: Service, ada: OpenInbox) -> Act:
    service.clock.now = ada.inbox.expires_at
    return service.sweep


DONE = {
    "make an inbox": make,
    "deliver a mail to an inbox": deliver,
    "deliver it to an inbox with one listener": deliver_to_a_listener,
    "deliver a mail to nobody": deliver_to_nobody,
    "ask whether something has come": poll,
    "list an inbox in which nothing has come": list_an_empty_one,
    "wait two seconds for nothing": wait,
    "list three mails": list_three,
    "read a mail": read,
    "mark a mail as seen": mark_seen,
    "get a ticket for a mail's HTML": ask_for_a_frame,
    "show a mail's HTML": show_in_a_frame,
    "delete a mail": delete_one,
    "extend an inbox": extend,
    "show a wrong token": show_a_wrong_token,
    "get a ticket for listening": ask_to_listen,
    "begin to listen": listen,
    "begin to listen with a ticket": listen_with_a_ticket,
    "stop listening": stop_listening,
    "delete an inbox of three mails": delete,
    "sweep when nothing is due": sweep,
    "sweep when an empty inbox is due": sweep_an_empty_one,
    "sweep when an inbox of three mails is due": sweep_one,
}


@pytest.mark.parametrize("done", DONE)
def test_each_thing_asks_aws_what_the_document_says(
    world: AwsWorld, service: Service, ada: OpenInbox, done: str
) -> None:
    act = DONE[done](service, ada)

    with metered(world) as meter:
        act()

    found = Asked(calls=meter.calls, reads=meter.reads, writes=meter.writes)
    assert found == asked()[done]


def test_the_document_says_it_of_nothing_else() -> None:
    assert asked().keys() == DONE.keys()
