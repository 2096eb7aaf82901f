"""What runs the functions in AWS: the context they are given, the queue's poller, the schedule."""

import itertools
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import boto3

from local.cloud import Cloud

if TYPE_CHECKING:
    from types_boto3_sqs.type_defs import MessageTypeDef

_BATCH: Final = 5
_LISTEN_SECONDS: Final = 1.0
"""How long a retry, or a notification from elsewhere, waits for the poller to look."""

Handler = Callable[[dict[str, Any], Any], Any]


class Context:
    """What Lambda tells a function of the invocation
    (https://docs.aws.amazon.com/lambda/latest/dg/python-context.html).
    """

    memory_limit_in_mb = "1024"
    function_version = "$LATEST"
    _numbers = itertools.count(1)

    def __init__(self, name: str, seconds: float) -> None:
        self.function_name = name
        self.invoked_function_arn = f"arn:aws:lambda:local:000000000000:function:{name}"
        self.aws_request_id = f"local-{next(self._numbers)}"
        self._until = time.monotonic() + seconds

    def get_remaining_time_in_millis(self) -> int:
        """Until the function would be stopped."""
        return int((self._until - time.monotonic()) * 1000)


class Poller:
    """The event source between the queue and `ingest`."""

    def __init__(self, cloud: Cloud, handler: Handler) -> None:
        self._sqs = boto3.client("sqs")
        self._queue_url = cloud.queue_url
        self._handler = handler
        self._bell = threading.Event()

    def ring(self) -> None:
        """Something has been put into the queue."""
        self._bell.set()

    def run(self, stopped: threading.Event) -> None:
        """Hand batches to the function until stopped."""
        while not stopped.is_set():
            self._bell.wait(_LISTEN_SECONDS)
            self._bell.clear()
            while not stopped.is_set() and self._hand_over():
                pass

    def _hand_over(self) -> bool:
        messages = self._sqs.receive_message(
            QueueUrl=self._queue_url, MaxNumberOfMessages=_BATCH, AttributeNames=["All"]
        ).get("Messages", [])
        if not messages:
            return False
        event = {"Records": [_record(message) for message in messages]}
        answer = self._handler(event, Context("ingest", seconds=60))
        failed = {each["itemIdentifier"] for each in answer["batchItemFailures"]}
        for message in messages:
            if message["MessageId"] not in failed:
                self._sqs.delete_message(
                    QueueUrl=self._queue_url, ReceiptHandle=message["ReceiptHandle"]
                )
        return True


def every(seconds: float, handler: Handler, stopped: threading.Event) -> None:
    """Call the function on a schedule until stopped."""
    while not stopped.wait(seconds):
        handler({}, Context("sweep", seconds=55))


def _record(message: "MessageTypeDef") -> dict[str, Any]:
    return {
        "messageId": message["MessageId"],
        "receiptHandle": message["ReceiptHandle"],
        "body": message["Body"],
        "attributes": message["Attributes"],
        "messageAttributes": {},
        "eventSource": "aws:sqs",
        "eventSourceARN": "arn:aws:sqs:local:000000000000:mayfly-arrivals",
        "awsRegion": "local",
    }
