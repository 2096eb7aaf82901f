"""Requests that hold until there is something to answer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from mayfly.core.errors import InboxExpiredError
from mayfly.inboxes import OpenInbox
from mayfly.reading import Search
from tests.builders import NOW, a_source
from tests.service import Service

CODE = a_source(subject="Your Acme code", text="Your verification code is 493817.\n")


@pytest.fixture
def ada(service: Service) -> OpenInbox:
    return service.inbox(local_part="ada")


def wait(service: Service, opened: OpenInbox, seconds: float = 20, **search: object) -> list[str]:
    page = service.reading.wait(
        service.again(opened),
        Search(**search),  # type: ignore[arg-type]
        seconds,
    )
    return [summary.subject for summary in page.messages]


def test_who_waits_gets_what_is_there_at_once(service: Service, ada: OpenInbox) -> None:
    service.fill(ada, "first")
    began = service.clock()

    assert wait(service, ada) == ["first"]
    assert service.clock() == began


def test_who_waits_in_vain_waits_as_long_as_was_asked_for(service: Service, ada: OpenInbox) -> None:
    began = service.clock()

    assert wait(service, ada, 5) == []
    assert timedelta(seconds=5) <= service.clock() - began < timedelta(seconds=6)


def test_who_waits_is_woken_by_the_mail(service: Service, ada: OpenInbox) -> None:
    began = service.clock()
    service.pause.meanwhile.extend([lambda: None, lambda: service.fill(ada, "at last")])

    assert wait(service, ada) == ["at last"]
    assert service.clock() - began < timedelta(seconds=3)


def test_who_waits_for_one_mail_sleeps_through_others(service: Service, ada: OpenInbox) -> None:
    service.fill(ada, "old")
    cursor = service.reading.page(service.again(ada), Search()).cursor
    service.pause.meanwhile.extend(
        [
            lambda: service.fill(ada, "small talk"),
            lambda: service.receive("ada@mayfly.test", source=CODE),
        ]
    )

    assert wait(service, ada, after=cursor, verifying=True) == ["Your Acme code"]


def test_a_wait_in_vain_gives_the_cursor_of_its_end(service: Service, ada: OpenInbox) -> None:
    service.pause.meanwhile.append(lambda: service.fill(ada, "small talk"))

    page = service.reading.wait(service.again(ada), Search(verifying=True), 5)

    assert page.cursor == service.again(ada).inbox.arrivals == 1


def expire(service: Service, ada: OpenInbox) -> None:
    service.clock.now = ada.inbox.expires_at


def delete(service: Service, ada: OpenInbox) -> None:
    service.purge.delete(ada.inbox)


def replace_by_another(service: Service, ada: OpenInbox) -> None:
    delete(service, ada)
    service.world.inboxes.create(
        replace(ada.inbox, id="9" * 32, expires_at=NOW + timedelta(days=60)),
        NOW + timedelta(days=31),
    )


@pytest.mark.parametrize("end", [expire, delete, replace_by_another])
def test_who_waits_is_told_when_the_inbox_goes(
    service: Service, ada: OpenInbox, end: Callable[[Service, OpenInbox], None]
) -> None:
    service.pause.meanwhile.extend([lambda: None, lambda: end(service, ada)])

    with pytest.raises(InboxExpiredError):
        wait(service, ada)
