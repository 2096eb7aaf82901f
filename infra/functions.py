"""The four functions, and what each of them may do."""

from collections.abc import Mapping
from dataclasses import fields

from aws_cdk import Annotations, Duration
from constructs import Construct

from infra import bundle
from infra.config import Config
from infra.function_choices import FunctionChoices
from infra.push_api import PushApi
from infra.python_function import PythonFunction
from infra.storage import DOWNLOADS, INCOMING, MAIL, Storage

NO_BYTE_CODE = (
    f"No Python {bundle.PYTHON} is here to compile the functions: they work, but a cold start "
    "takes about twice as long."
)
INGEST_TIMEOUT = Duration.seconds(60)


def settings(
    config: Config, *, storage: Storage, push_endpoint: str, public_url: str, edge_secret: str
) -> dict[str, str]:
    """The environment that Mayfly's settings are read from: every setting, and no other."""
    deployed = {
        "domains": config.domains,
        "table_name": storage.table.table_name,
        "bucket_name": storage.bucket.bucket_name,
        "server_key_secret": storage.server_key.secret_arn,
        "edge_secret": edge_secret,
        "push_endpoint": push_endpoint,
        "public_url": public_url,
    }
    chosen = {choice.name: getattr(config, choice.name) for choice in fields(FunctionChoices)}
    return {f"MAYFLY_{name.upper()}": _text(value) for name, value in (deployed | chosen).items()}


def _text(value: object) -> str:
    return ",".join(value) if isinstance(value, tuple) else str(value)


class Functions(Construct):
    """One function for each handler, all from the same code."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        config: Config,
        storage: Storage,
        push_api: PushApi,
        environment: Mapping[str, str],
    ) -> None:
        super().__init__(scope, id)
        self._config = config
        compiler = bundle.find_compiler()
        if compiler is None:
            Annotations.of(self).add_info_v2("mayfly:no-byte-code", NO_BYTE_CODE)
        self._code = bundle.code(config.architecture, compiler=compiler)
        self._environment = {
            **environment,
            "POWERTOOLS_SERVICE_NAME": "mayfly",
            "POWERTOOLS_METRICS_NAMESPACE": "Mayfly",
        }
        # A mail of 40 MB, the largest that SES takes, needs less than 300 MB with all that is
        # loaded (tests/functional/test_memory.py). Most of its time is waiting: more would be idle.
        self.ingest = self._function("ingest", memory_mb=512, timeout=INGEST_TIMEOUT)
        # API Gateway waits 30 s at most, and a long poll takes 20 of them.
        self.api = self._function("api", memory_mb=512, timeout=Duration.seconds(29))
        self.push = self._function("push", memory_mb=256, timeout=Duration.seconds(10))
        # Shorter than the minute between two sweeps, so that they do not pile up. A purge takes
        # some 25 ms of a processor: with the whole one that 1,769 MB bring
        # (docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html) a sweep ends more inboxes
        # than the 700 that expire in a minute of a million a day.
        self.sweep = self._function("sweep", memory_mb=1769, timeout=Duration.seconds(55))
        self._allow_ingest(storage, push_api)
        self._allow_api(storage, push_api)
        self._allow_push(storage)
        self._allow_sweep(storage, push_api)

    def _function(self, name: str, *, memory_mb: int, timeout: Duration) -> PythonFunction:
        return PythonFunction(
            self,
            name.title(),
            code=self._code,
            handler=f"{name}.handler",
            config=self._config,
            memory_mb=memory_mb,
            timeout=timeout,
            environment=self._environment,
            reserved_concurrency=self._config.reserved_concurrency.get(name),
        )

    # A transaction takes the rights of its parts; only one that deletes needs DeleteItem
    # (docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html).

    def _allow_ingest(self, storage: Storage, push_api: PushApi) -> None:
        storage.allow_objects(self.ingest, INCOMING, "GetObject", "DeleteObject")
        storage.allow_objects(self.ingest, MAIL, "PutObject", "DeleteObject")
        storage.allow_items(
            self.ingest,
            "GetItem",
            "Query",
            "PutItem",
            "UpdateItem",
            "ConditionCheckItem",
            "BatchWriteItem",
        )
        push_api.allow_posting(self.ingest)

    def _allow_api(self, storage: Storage, push_api: PushApi) -> None:
        storage.allow_objects(self.api, MAIL, "GetObject", "DeleteObject")
        # A presigned download is read with the rights of the function that signed it.
        storage.allow_objects(self.api, DOWNLOADS, "PutObject", "GetObject", "DeleteObject")
        storage.allow_items(
            self.api,
            "GetItem",
            "Query",
            "PutItem",
            "UpdateItem",
            "DeleteItem",
            "ConditionCheckItem",
            "BatchWriteItem",
        )
        storage.allow_server_key(self.api)
        push_api.allow_posting(self.api)
        push_api.allow_closing(self.api)

    def _allow_push(self, storage: Storage) -> None:
        storage.allow_items(self.push, "GetItem", "Query", "UpdateItem", "BatchWriteItem")
        storage.allow_server_key(self.push)

    def _allow_sweep(self, storage: Storage, push_api: PushApi) -> None:
        storage.allow_objects(self.sweep, MAIL, "DeleteObject")
        storage.allow_objects(self.sweep, DOWNLOADS, "DeleteObject")
        storage.allow_items(
            self.sweep, "GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"
        )
        storage.allow_expiry_index(self.sweep)
        push_api.allow_posting(self.sweep)
        push_api.allow_closing(self.sweep)
