"""Lambda `ingest`: notifications of stored mail, from the queue."""

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)
from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from mayfly import faults, wiring
from mayfly.core import notification
from mayfly.ports import Admission

logger = Logger()
metrics = Metrics()
delivery = wiring.delivery()
# A batch of which every mail failed is no fault of the function: each has been logged.
processor = BatchProcessor(event_type=EventType.SQS, raise_on_entire_batch_failure=False)

_METRICS = {
    Admission.LISTED: "MailsListed",
    Admission.ALREADY_LISTED: "MailsListedBefore",
    Admission.REMOVED: "MailsListedBefore",
    Admission.FULL: "MailsOverCap",
    Admission.DEAD: "MailsWithoutInbox",
    Admission.DROPPED: "MailsDropped",
}


def deliver(record: SQSRecord) -> None:
    """Deliver the mail of one notification; what it raises brings the notification again."""
    try:
        announced = notification.read(record.body)
        outcome = delivery.deliver(announced) if announced else {}
    except Exception as error:
        logger.error("delivery failed", extra=faults.described(error))
        raise
    if announced is None:
        logger.info("no mail announced")
        return
    for admission, count in outcome.items():
        metrics.add_metric(_METRICS[admission], MetricUnit.Count, count)
    lag = (delivery.clock() - announced.received_at).total_seconds()
    metrics.add_metric("DeliverySeconds", MetricUnit.Seconds, lag)
    if announced.ses_seconds is not None:
        metrics.add_metric("SesSeconds", MetricUnit.Seconds, announced.ses_seconds)
    logger.info(
        "delivered",
        extra={"outcome": {admission.name: count for admission, count in outcome.items()}},
    )


@logger.inject_lambda_context
def handler(event: dict[str, object], context: LambdaContext) -> PartialItemFailureResponse:
    """Deliver a batch; the answer names what the queue shall bring again."""
    try:
        return process_partial_response(event, deliver, processor, context)
    finally:
        if metrics.metric_set:
            metrics.flush_metrics()
            metrics.clear_metrics()  # where they are switched off, flushing leaves them
