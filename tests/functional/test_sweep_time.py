"""A sweep has less than a minute, and whatever is left is the next one's."""

from mayfly.purge import Swept
from tests.service import Service

INBOXES = 20


def overdue(service: Service) -> None:
    """Twenty inboxes whose time is up together."""
    for number in range(INBOXES):
        service.inbox(local_part=f"inbox{number}", lifetime_seconds=60)
    service.clock.advance(61)


def sweep_within(service: Service, answers: int) -> Swept:
    """A sweep that has time left so many times that it asks."""
    asked = iter(range(answers))
    return service.purge.sweep(out_of_time=lambda: next(asked, None) is None)


def test_a_sweep_stops_with_the_inbox_in_hand_when_its_time_is_up(service: Service) -> None:
    overdue(service)

    swept = sweep_within(service, answers=6)

    assert not swept.finished
    assert 0 < swept.inboxes < 6


def test_sweeps_that_never_have_time_enough_get_it_done_together(service: Service) -> None:
    overdue(service)

    sweeps = [sweep_within(service, answers=6) for _ in range(6)]

    assert sum(swept.inboxes for swept in sweeps) == INBOXES
    assert service.sweep() == Swept()
