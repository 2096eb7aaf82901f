"""Lists: their order, their pages, and what is looked for in them."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mayfly.inboxes import OpenInbox
from mayfly.reading import MAX_PAGE, Search
from tests.builders import NOW, a_source
from tests.service import Service, open_service
from tests.worlds import MemoryWorld, in_memory

CODE = a_source(subject="Your Acme code", text="Your verification code is 493817.\n")


@pytest.fixture
def ada(service: Service) -> OpenInbox:
    return service.inbox(local_part="ada")


def test_a_list_has_the_newest_first_and_as_many_as_are_asked_for(
    service: Service, ada: OpenInbox
) -> None:
    service.fill(ada, "first", "second", "third")

    assert service.subjects(ada) == ["third", "second", "first"]
    assert service.subjects(ada, limit=2) == ["third", "second"]


def test_an_empty_inbox_has_an_empty_list(service: Service, ada: OpenInbox) -> None:
    assert service.subjects(ada) == []


def test_a_list_asks_for_no_source(service: Service, world: MemoryWorld, ada: OpenInbox) -> None:
    service.receive("ada@mayfly.test", source=CODE)
    world.sources.clear(ada.inbox.id)

    (listed,) = service.listed(ada, verifying=True)

    assert (listed.subject, listed.code) == ("Your Acme code", "493817")
    assert service.reading.mark_seen(ada, listed.id, seen=True).seen


def test_before_a_message_is_the_page_below_it(service: Service, ada: OpenInbox) -> None:
    service.fill(ada, "first", "second", "third")
    top = service.listed(ada)[0]

    assert service.subjects(ada, before=top.id, limit=1) == ["second"]


def test_after_a_cursor_is_what_came_later_whatever_time_it_bears(
    service: Service, ada: OpenInbox
) -> None:
    service.fill(ada, "first", "second")
    cursor = service.reading.page(service.again(ada), Search()).cursor
    assert service.subjects(ada, after=cursor) == []

    service.receive(
        "ada@mayfly.test",
        source=a_source(subject="on its way for long"),
        received_at=NOW,
    )
    service.fill(ada, "new")

    assert service.subjects(ada, after=cursor) == ["new", "on its way for long"]
    assert service.subjects(ada, after=cursor + 2) == []


@pytest.mark.parametrize("after", [None, 0])
def test_a_page_shows_the_inbox_as_it_was_opened(
    service: Service, ada: OpenInbox, after: int | None
) -> None:
    service.fill(ada, "first")
    opened = service.again(ada)
    service.fill(ada, "second")

    page = service.reading.page(opened, Search(after=after))

    assert [summary.subject for summary in page.messages] == ["first"]
    assert service.subjects(ada, after=page.cursor) == ["second"]


@given(
    st.lists(
        st.one_of(
            st.just("read"),
            st.builds(timedelta, seconds=st.integers(min_value=-5, max_value=5)),
        ),
        max_size=25,
    ),
    st.integers(min_value=1, max_value=4),
)
def test_no_mail_falls_between_two_pages(happens: list[str | timedelta], limit: int) -> None:
    """Mails come at any moment and bear any time, between requests and between pages."""
    service = open_service(in_memory())
    ada = service.inbox(local_part="ada")
    service.clock.advance(5)
    coming = iter(happens)
    sent, seen, cursor = 0, set[str](), None

    def something_happens() -> bool:
        nonlocal sent
        event = next(coming, None)
        if isinstance(event, timedelta):
            service.receive("ada@mayfly.test", received_at=service.clock() + event)
            sent += 1
        return event is not None

    while True:
        more = something_happens()
        after, before, cursor_of_first = cursor, None, None
        while True:
            search = Search(after=after, before=before, limit=limit)
            page = service.reading.page(service.again(ada), search)
            cursor_of_first = page.cursor if cursor_of_first is None else cursor_of_first
            seen |= {summary.id for summary in page.messages}
            if len(page.messages) < limit:
                break
            before = page.messages[-1].id
            something_happens()
        cursor = cursor_of_first
        if not more:
            break

    assert len(seen) == sent


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ({"sender": "ACME"}, ["from acme"]),
        ({"sender": "<hello@acme.example>"}, ["from acme"]),
        ({"sender": "newton"}, ["from newton", "NEWS from newton"]),
        ({"subject": "news"}, ["NEWS from newton"]),
        ({"subject": "FROM"}, ["from newton", "NEWS from newton", "from acme"]),
        ({"recipient": "+b"}, ["from newton"]),
        ({"recipient": "ada", "sender": "newton", "subject": "news"}, ["NEWS from newton"]),
        ({"subject": "nothing"}, []),
    ],
)
def test_words_match_anywhere_whatever_their_case(
    service: Service, ada: OpenInbox, search: dict[str, str], found: list[str]
) -> None:
    newton = "Isaac Newton <isaac@trinity.example>"
    service.fill(ada, "from acme")
    service.clock.advance(1)
    service.receive("ada@mayfly.test", source=a_source(sender=newton, subject="NEWS from newton"))
    service.clock.advance(1)
    service.receive(
        "ada+a@mayfly.test",
        "ada+b@mayfly.test",
        source=a_source(sender=newton, subject="from newton"),
    )

    assert service.subjects(ada, **search) == found


def test_only_what_verifies_is_found_when_that_is_asked_for(
    service: Service, ada: OpenInbox
) -> None:
    service.receive("ada@mayfly.test", source=CODE)
    service.fill(ada, "small talk")

    assert service.subjects(ada, verifying=True) == ["Your Acme code"]
    assert service.listed(ada)[0].code is None


def test_a_page_has_no_more_than_a_page(service: Service) -> None:
    assert Search().limit == MAX_PAGE == 100


def test_a_cursor_finds_all_that_came_though_others_were_deleted(
    service: Service, ada: OpenInbox
) -> None:
    service.fill(ada, "first", "second", "third")
    service.reading.delete(ada, service.listed(ada)[0].id)

    assert service.subjects(ada, after=1) == ["second"]
    assert service.subjects(ada, after=0) == ["second", "first"]
