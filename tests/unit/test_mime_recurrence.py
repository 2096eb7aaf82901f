"""How long an event lasts and how often it repeats."""

import pytest

from mayfly.core.mime.recurrence import lasts, repeats


@pytest.mark.parametrize(
    ("duration", "words"),
    [
        ("PT1H30M", "1 hour 30 minutes"),
        ("P2W", "2 weeks"),
        ("P1DT0H", "1 day"),
        ("+PT45M0S", "45 minutes"),
        (f"P{'9' * 5_000}D", "999999 days"),
        ("PT0S", ""),
        ("-PT15M", ""),
        ("an hour", ""),
        ("", ""),
    ],
    ids=lambda value: value[:20],
)
def test_a_duration_in_words(duration: str, words: str) -> None:
    assert lasts(duration) == words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "every day"),
        ("FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=MO,WE", "every week on Monday, Wednesday"),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=10", "every 2 weeks, 10 times"),
        ("FREQ=DAILY;COUNT=1", "every day, 1 time"),
        ("FREQ=YEARLY;UNTIL=20301224T230000Z", "every year, until 2030-12-24"),
        ("FREQ=MONTHLY;BYDAY=+1MO,-1FR", "every month on the first Monday, the last Friday"),
        ("FREQ=MONTHLY;BYDAY=-2TU", "FREQ=MONTHLY;BYDAY=-2TU"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", "every month on day 1, 15"),
        ("freq=hourly;interval=six;count=many", "every hour"),
        ("FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO", "FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO"),
        ("FREQ=NEVER", "FREQ=NEVER"),
        ("", ""),
    ],
)
def test_a_repetition_in_words(rule: str, words: str) -> None:
    assert repeats(rule) == words


def test_a_rule_without_end_is_cut() -> None:
    assert len(repeats("X=" + "1" * 5_000)) == 100
