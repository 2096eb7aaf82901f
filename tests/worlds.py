"""The world that the use cases act on: all ports together, in memory or on (emulated) AWS."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, cast

import boto3
from botocore.config import Config

from local.cloud import table_definition
from mayfly.aws.bucket import Bucket, BucketDownloads, BucketIncoming, BucketSources
from mayfly.aws.connections import GatewaySockets, TableConnections
from mayfly.aws.counters import TableApiKeys, TableCounters
from mayfly.aws.inboxes import TableInboxes
from mayfly.aws.index import TableIndex
from mayfly.aws.table import Table
from mayfly.aws.vault import SecretVault
from mayfly.ports import (
    ApiKeys,
    Connections,
    Counters,
    Downloads,
    Inboxes,
    Incoming,
    Index,
    Sockets,
    Sources,
    Vault,
)
from tests.builders import NOW
from tests.fakes.bucket import MemoryBucket, MemoryDownloads, MemoryIncoming, MemorySources
from tests.fakes.counters import MemoryApiKeys, MemoryCounters
from tests.fakes.sockets import MemorySockets
from tests.fakes.table import MemoryConnections, MemoryInboxes, MemoryIndex, MemoryTable
from tests.fakes.vault import MemoryVault
from tests.fakes.world import ManualClock

if TYPE_CHECKING:
    from types_boto3_apigatewaymanagementapi import ApiGatewayManagementApiClient
    from types_boto3_dynamodb import DynamoDBClient
    from types_boto3_s3 import S3Client
    from types_boto3_secretsmanager import SecretsManagerClient

REGION: Final = "eu-west-1"
PUSH_ENDPOINT: Final = f"https://mayfly.execute-api.{REGION}.amazonaws.com/push"


@dataclass(frozen=True, kw_only=True)
class World:
    """Every port. `receive` puts a mail where SES stores it: a key and its bytes."""

    clock: ManualClock
    inboxes: Inboxes
    index: Index
    sources: Sources
    incoming: Incoming
    downloads: Downloads
    connections: Connections
    sockets: Sockets
    counters: Counters
    keys: ApiKeys
    vault: Vault
    receive: Callable[[str, bytes], None]


@dataclass(frozen=True, kw_only=True)
class MemoryWorld(World):
    """The same, in memory: what lies behind the ports can be looked at."""

    sockets: MemorySockets
    counters: MemoryCounters
    table: MemoryTable
    bucket: MemoryBucket


def in_memory() -> MemoryWorld:
    """An empty world, in memory, at NOW."""
    clock = ManualClock(NOW)
    table, bucket = MemoryTable(), MemoryBucket(clock)
    return MemoryWorld(
        clock=clock,
        inboxes=MemoryInboxes(table),
        index=MemoryIndex(table),
        sources=MemorySources(bucket),
        incoming=MemoryIncoming(bucket),
        downloads=MemoryDownloads(bucket),
        connections=MemoryConnections(table),
        sockets=MemorySockets(),
        counters=MemoryCounters(),
        keys=MemoryApiKeys(),
        vault=MemoryVault(),
        receive=bucket.put,
        table=table,
        bucket=bucket,
    )


@dataclass(frozen=True, kw_only=True)
class Aws:
    """An emulated AWS: one client for each service, made once, as they are slow to make."""

    dynamodb: "DynamoDBClient"
    s3: "S3Client"
    secretsmanager: "SecretsManagerClient"
    sockets: "ApiGatewayManagementApiClient"
    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    def world(self) -> "AwsWorld":
        """An empty world of its own, at the time it really is: the bucket notes that one."""
        name = f"mayfly-{next(self._numbers)}"
        self.dynamodb.create_table(**table_definition(name))
        self.s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
        self.secretsmanager.create_secret(Name=name, SecretString="0123456789abcdef")
        table, bucket = Table(self.dynamodb, name), Bucket(self.s3, name)
        return AwsWorld(
            clock=ManualClock(datetime.now(UTC).replace(microsecond=0)),
            inboxes=TableInboxes(table),
            index=TableIndex(table),
            sources=BucketSources(bucket),
            incoming=BucketIncoming(bucket),
            downloads=BucketDownloads(bucket),
            connections=TableConnections(table),
            sockets=GatewaySockets(self.sockets),
            counters=TableCounters(table),
            keys=TableApiKeys(table),
            vault=SecretVault(self.secretsmanager, name),
            receive=bucket.put,
            aws=self,
            name=name,
        )


def emulated() -> Aws:
    """The clients, for where AWS is emulated."""
    return Aws(
        dynamodb=boto3.client("dynamodb", region_name=REGION),
        s3=boto3.client("s3", region_name=REGION, config=Config(signature_version="s3v4")),
        secretsmanager=boto3.client("secretsmanager", region_name=REGION),
        sockets=boto3.client(
            "apigatewaymanagementapi", region_name=REGION, endpoint_url=PUSH_ENDPOINT
        ),
    )


@dataclass(frozen=True, kw_only=True)
class AwsWorld(World):
    """The same, on AWS: table, bucket and server key have one name."""

    aws: Aws
    name: str

    def items(self) -> list[dict[str, Any]]:
        """The whole table, as it is stored."""
        pages = self.aws.dynamodb.get_paginator("scan").paginate(TableName=self.name)
        return [item for page in pages for item in page["Items"]]

    def objects(self) -> dict[str, bytes]:
        """The whole bucket."""
        pages = self.aws.s3.get_paginator("list_objects_v2").paginate(Bucket=self.name)
        keys = [found["Key"] for page in pages for found in page.get("Contents", [])]
        return {
            key: self.aws.s3.get_object(Bucket=self.name, Key=key)["Body"].read() for key in keys
        }


Around = Callable[[str, Callable[[], Any]], Any]
"""What is done around each call of a port: it is given the port's and the method's name, as in
`inboxes.create`, and the call itself.
"""


class Watched:
    """A port, with something around each call of it."""

    def __init__(self, name: str, port: object, around: Around) -> None:
        self._name, self._port, self._around = name, port, around

    def __getattr__(self, method: str) -> Callable[..., Any]:
        """The method, watched."""

        def call(*positional: object, **named: object) -> Any:  # noqa: ANN401
            return self._around(
                f"{self._name}.{method}",
                lambda: getattr(self._port, method)(*positional, **named),
            )

        return call


def watched(world: World, around: Around) -> World:
    """The same world, with something around each call of its ports."""
    ports = [each.name for each in fields(World) if each.name not in ("clock", "receive")]
    return World(
        clock=world.clock,
        receive=world.receive,
        **{name: cast("Any", Watched(name, getattr(world, name), around)) for name in ports},
    )
