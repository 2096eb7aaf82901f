"""AWS, emulated by moto in this process.

boto3's requests are answered without leaving the process; what is not emulated is answered with
404, so that nothing ever reaches AWS. The same state is reachable on one port of this machine, for
presigned URLs and for inspection.
"""

import copy
import logging
import os
import threading
from collections.abc import Iterable
from typing import Any, Final

from moto import mock_aws
from moto.core.botocore_stubber import BotocoreStubber
from moto.core.common_models import BaseModel
from moto.dynamodb.models import DynamoDBBackend
from moto.dynamodb.models.dynamo_type import DynamoType
from moto.dynamodb.models.table import Table
from moto.moto_server.threaded_moto_server import ThreadedMotoServer
from moto.moto_server.werkzeug_app import DomainDispatcherApplication
from moto.sns.models import Topic
from moto.sqs.models import Queue
from moto.utilities.tagging_service import TaggingService

ADDRESS: Final = "127.0.0.1"

Environ = dict[str, Any]


def start(port: int) -> str:
    """Start the emulator; the URL of its port. Port 0 lets the system choose.

    It stays for as long as the process does: its threads are daemons.
    """
    _one_request_at_a_time()
    _transactions_undo_only_what_they_did()
    _queries_look_only_where_they_must()
    _what_is_gone_is_forgotten()
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = ThreadedMotoServer(ADDRESS, port, verbose=False)
    server.start()
    host, chosen = server.get_host_and_port()
    url = f"http://{host}:{chosen}"
    # Presigned URLs must lead to the port; boto3's own requests to it are answered here too.
    os.environ["AWS_ENDPOINT_URL_S3"] = os.environ["MOTO_S3_CUSTOM_ENDPOINTS"] = url
    mock_aws(config={"core": {"reset_boto3_session": False}}).start()
    return url


def _one_request_at_a_time() -> None:
    """moto's state is plain dictionaries, and its server has a thread for each request."""
    lock = threading.Lock()
    answer = DomainDispatcherApplication.__call__
    process = BotocoreStubber.process_request

    def locked(app: Any, environ: Environ, start_response: Any) -> Iterable[bytes]:  # noqa: ANN401
        with lock:
            return list(answer(app, environ, start_response))

    def locked_here(stubber: BotocoreStubber, request: Any) -> Any:  # noqa: ANN401
        with lock:
            return process(stubber, request)

    DomainDispatcherApplication.__call__ = locked  # type: ignore[method-assign,assignment]
    BotocoreStubber.process_request = locked_here  # type: ignore[method-assign,assignment]


def _transactions_undo_only_what_they_did() -> None:
    """moto copies the whole table before each transaction, which takes ever longer.

    (moto 5.2.5, `DynamoDBBackend.transact_write_items`.)
    """
    transact = DynamoDBBackend.transact_write_items
    Table.__deepcopy__ = lambda table, _: table  # type: ignore[attr-defined]

    def undoing(backend: Any, transact_items: list[dict[str, Any]]) -> None:  # noqa: ANN401
        places = [_place(backend, action) for action in transact_items]
        before = [copy.deepcopy(items.get(sort)) for items, sort in places]
        try:
            transact(backend, transact_items)
        except Exception:
            for (items, sort), item in zip(places, before, strict=True):
                items.pop(sort, None)
                if item is not None:
                    items[sort] = item
            raise

    DynamoDBBackend.transact_write_items = undoing  # type: ignore[method-assign,assignment]


def _queries_look_only_where_they_must() -> None:
    """moto sorts the whole table for each query (moto 5.2.5, `Table.query`)."""
    query = Table.query

    def narrowed(table: Any, partition: Any, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401
        view = copy.copy(table)
        index_name = arguments[6]
        if index_name is None:
            view.items = {partition: table.items.get(partition, {})}
        else:
            ((attribute, value),) = options["hash_key_conditions"]
            view.items = _indexed(table.items, attribute, value)
        return query(view, partition, *arguments, **options)

    Table.query = narrowed  # type: ignore[method-assign,assignment]


def _indexed(partitions: dict[Any, Any], attribute: str, value: Any) -> dict[Any, Any]:  # noqa: ANN401
    """The items that have the value, by partition and sort key."""
    found = {
        partition: {
            sort: item
            for sort, item in items.items()
            if attribute in item.attrs and item.attrs[attribute] == value
        }
        for partition, items in partitions.items()
    }
    return {partition: items for partition, items in found.items() if items}


def _what_is_gone_is_forgotten() -> None:
    """moto keeps every object, message and notification that ever was, mails in clear among them.

    (moto 5.2.5: `BaseModel.__new__`, `Topic.sent_notifications`, `Queue.deleted_messages`, and a
    list of tags, mostly empty, for each key of S3.)
    """
    publish, delete, tag = Topic.publish, Queue.delete_message, TaggingService.tag_resource

    def published(topic: Any, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401
        message_id = publish(topic, *arguments, **options)
        topic.sent_notifications.clear()
        return message_id

    def deleted(queue: Any, receipt_handle: str) -> None:  # noqa: ANN401
        delete(queue, receipt_handle)
        queue.deleted_messages.clear()

    def tagged(service: Any, arn: str, tags: list[dict[str, str]] | None) -> None:  # noqa: ANN401
        if tags:
            tag(service, arn, tags)

    BaseModel.__new__ = lambda model, *_, **__: object.__new__(model)  # type: ignore[method-assign]
    Topic.publish = published  # type: ignore[method-assign,assignment]
    Queue.delete_message = deleted  # type: ignore[method-assign,assignment]
    TaggingService.tag_resource = tagged  # type: ignore[method-assign,assignment]


def _place(backend: Any, action: dict[str, Any]) -> tuple[dict[Any, Any], Any]:  # noqa: ANN401
    """Where an action's item stands: the items of its partition, and its sort key there."""
    (details,) = action.values()
    table = backend.get_table(details["TableName"])
    key = details.get("Key") or details["Item"]
    partition = DynamoType(key[table.hash_key_attr])
    return table.items[partition], DynamoType(key[table.range_key_attr])
