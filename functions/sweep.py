"""Lambda `sweep`: every minute, what has expired."""

from typing import Final

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.typing import LambdaContext

from mayfly import faults, wiring

logger = Logger()
metrics = Metrics()
purge = wiring.purge()

# Enough to finish the inbox in hand; the next sweep goes on.
_RESERVE_MILLISECONDS: Final = 10_000


@logger.inject_lambda_context
def handler(event: dict[str, object], context: LambdaContext) -> None:
    """Purge every inbox whose time is up."""
    try:
        swept = purge.sweep(
            out_of_time=lambda: context.get_remaining_time_in_millis() < _RESERVE_MILLISECONDS
        )
    except Exception as error:  # noqa: BLE001 - whatever it is, its words stay here
        logger.error("sweep failed", extra=faults.described(error))
        raise faults.FaultError from None
    for fault in swept.faults:
        logger.error("purge failed", extra=faults.described(fault))
    metrics.add_metric("PurgesFailed", MetricUnit.Count, len(swept.faults))
    metrics.add_metric("InboxesPurged", MetricUnit.Count, swept.inboxes)
    metrics.add_metric("PurgeLagSeconds", MetricUnit.Seconds, swept.lag_seconds)
    metrics.flush_metrics()
    metrics.clear_metrics()  # where they are switched off, flushing leaves them
    logger.info(
        "swept",
        extra={
            "inboxes": swept.inboxes,
            "downloads": swept.downloads,
            "lag_seconds": round(swept.lag_seconds, 3),
            "finished": swept.finished,
        },
    )
