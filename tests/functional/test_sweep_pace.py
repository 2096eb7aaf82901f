"""The sweep keeps up with a million inboxes a day, by what it asks of AWS and what AWS allows."""

from pathlib import Path

from infra.alarms import LATEST_PURGE_SECONDS
from scripts import sweep_pace

DOCUMENT = Path(__file__).parents[2] / "docs" / "operating.md"
EVENLY, DAY_AND_NIGHT, _, AFTER_SILENCE = sweep_pace.SCENARIOS


def test_a_million_inboxes_a_day_go_within_the_next_minute_even_at_twice_the_mean() -> None:
    for scenario in (EVENLY, DAY_AND_NIGHT):
        found = sweep_pace.simulated(scenario)

        assert found.longest_lag < 120 < LATEST_PURGE_SECONDS
        assert found.minutes_behind == 0


def test_an_hour_without_a_sweep_is_made_good_in_another() -> None:
    assert sweep_pace.simulated(AFTER_SILENCE).minutes_behind < 60


def test_a_sweep_at_work_takes_little_of_what_aws_allows() -> None:
    assert all(share < 0.1 for share in sweep_pace.share_of_limits().values())


def test_the_document_says_what_the_simulation_does() -> None:
    text = DOCUMENT.read_text()

    assert [row for row in sweep_pace.rows() if row not in text] == [], "run `make pace`"
