"""Names that are derived."""

from datetime import UTC, datetime, timedelta

import pytest

from mayfly.core import identity
from tests.builders import NOW


def test_the_same_mail_in_the_same_inbox_has_one_id() -> None:
    first = identity.message_id("inbox", "ses-1", NOW)

    assert first == identity.message_id("inbox", "ses-1", NOW)
    assert identity.is_message_id(first)


def test_another_inbox_mail_or_moment_gives_another_id() -> None:
    ids = {
        identity.message_id("inbox", "ses-1", NOW),
        identity.message_id("other", "ses-1", NOW),
        identity.message_id("inbox", "ses-2", NOW),
        identity.message_id("inbox", "ses-1", NOW + timedelta(milliseconds=1)),
    }

    assert len(ids) == 4


def test_ids_are_ordered_by_the_time_of_arrival_which_they_hold() -> None:
    early = identity.message_id("inbox", "ses-2", NOW)
    late = identity.message_id("inbox", "ses-1", NOW + timedelta(milliseconds=1))

    assert early < late
    assert identity.received_ms(early) == identity.epoch_ms(NOW)


@pytest.mark.parametrize("text", ["", "x" * 24, "0" * 23, "0" * 25, "0" * 24 + "\n", "G" * 24])
def test_what_is_no_id_is_told_apart(text: str) -> None:
    assert not identity.is_message_id(text)


def test_a_hash_of_an_address_does_not_hold_it() -> None:
    hashed = identity.address_hash("ada@mayfly.test")

    assert "ada" not in hashed
    assert hashed == identity.address_hash("ada@mayfly.test")
    assert hashed != identity.address_hash("bob@mayfly.test")


def test_a_moment_survives_as_epoch_milliseconds() -> None:
    moment = datetime(2026, 11, 23, 17, 45, 41, 123_000, tzinfo=UTC)

    assert identity.from_epoch_ms(identity.epoch_ms(moment)) == moment


def test_a_use_is_counted_under_a_name_of_its_own_that_does_not_show_it() -> None:
    name = identity.name_of_use("push", "ticket")

    assert "ticket" not in name
    assert name == identity.name_of_use("push", "ticket")
    assert name != identity.name_of_use("push", "another")
    assert name != identity.name_of_use("proof", "ticket")
