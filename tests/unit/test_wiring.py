"""The composition root."""

from datetime import UTC

from mayfly import wiring
from mayfly.core.identity import epoch_ms, from_epoch_ms


def test_the_clock_tells_no_finer_time_than_the_table_keeps() -> None:
    for _ in range(20):
        now = wiring.now()
        assert now.tzinfo is UTC
        assert from_epoch_ms(epoch_ms(now)) == now
