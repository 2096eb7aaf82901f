"""When an inbox lives, for how long, and how much it holds."""

from datetime import UTC, datetime, timedelta

import pytest

from mayfly.core.errors import InvalidFieldError
from mayfly.core.inbox import MAX_AGE, Caps, Lifetimes, is_live, takes
from tests.builders import NOW, an_inbox

LIFETIMES = Lifetimes(default=3600, min=60, max=7 * 24 * 3600)
INSTANT = timedelta(microseconds=1)


def test_an_inbox_is_gone_at_the_very_second() -> None:
    inbox = an_inbox(expires_at=NOW)

    assert is_live(inbox, NOW - INSTANT)
    assert not is_live(inbox, NOW)


@pytest.mark.parametrize(
    ("before", "taken"),
    [
        (timedelta(hours=-1), True),
        (timedelta(0), True),
        (timedelta(seconds=1.999), True),  # clocks differ
        (timedelta(seconds=2), False),
        (timedelta(hours=23, minutes=59), False),
        (timedelta(days=1), True),  # no mail is on its way for so long
    ],
)
def test_mail_from_before_an_inbox_was_made_was_for_whoever_had_the_address_then(
    before: timedelta, taken: bool
) -> None:
    inbox = an_inbox(created_at=NOW, expires_at=NOW + timedelta(hours=1))

    assert takes(inbox, NOW - before, NOW) is taken
    assert not takes(inbox, NOW - before, inbox.expires_at)


def test_who_does_not_say_gets_the_default() -> None:
    assert LIFETIMES.until(NOW, None) == NOW + timedelta(hours=1)


@pytest.mark.parametrize("seconds", [60, 7 * 24 * 3600])
def test_the_bounds_may_be_asked_for(seconds: int) -> None:
    assert LIFETIMES.until(NOW, seconds) == NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize("seconds", [59, 7 * 24 * 3600 + 1, 0, -1])
def test_more_or_less_is_refused_with_the_field_and_the_bounds(seconds: int) -> None:
    with pytest.raises(InvalidFieldError, match="60 to 604800") as refused:
        LIFETIMES.until(NOW, seconds)

    assert refused.value.field == "lifetime_seconds"


def test_an_inbox_lives_for_thirty_days_in_all_however_often_it_is_extended() -> None:
    created_at = datetime(2026, 1, 1, tzinfo=UTC)
    last = created_at + MAX_AGE - timedelta(hours=1)

    assert LIFETIMES.until(last, 3600, created_at=created_at) == created_at + MAX_AGE
    with pytest.raises(InvalidFieldError, match="30 days"):
        LIFETIMES.until(last, 3601, created_at=created_at)


def test_an_inbox_is_full_by_count_or_by_size() -> None:
    caps = Caps(messages=2, size=1_000)

    assert caps.admit(an_inbox(message_count=1, size=900), 100)
    assert not caps.admit(an_inbox(message_count=2, size=0), 1)
    assert not caps.admit(an_inbox(message_count=0, size=900), 101)
