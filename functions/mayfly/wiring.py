"""The composition root: which adapter stands behind which port. Handlers ask here, once."""

import os
import time
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

from mayfly.aws.bucket import Bucket, BucketDownloads, BucketIncoming, BucketSources
from mayfly.aws.connections import GatewaySockets, TableConnections
from mayfly.aws.counters import TableApiKeys, TableCounters
from mayfly.aws.inboxes import TableInboxes
from mayfly.aws.index import TableIndex
from mayfly.aws.secret import SharedSecret
from mayfly.aws.table import Table
from mayfly.aws.vault import SecretVault
from mayfly.core.identity import from_epoch_ms
from mayfly.delivery import Delivery
from mayfly.gate import Gate
from mayfly.inboxes import Reception
from mayfly.listening import Listening
from mayfly.purge import Purge
from mayfly.push import Push
from mayfly.reading import Reading
from mayfly.sealing import Hpke
from mayfly.settings import Settings
from mayfly.tickets import TicketOffice

if TYPE_CHECKING:
    from mayfly.http.services import Services


PURGE_WORKERS = 16
# Each has its own connection to each service, and a request of the API none more than one.
_CLIENT = Config(max_pool_connections=PURGE_WORKERS)
# What is lent is signed for one host. Botocore would take S3's host of all regions, which knows
# none of the newer ones, and sends those on who ask for a new bucket: to where the signature does
# not hold (https://github.com/boto/boto3/pull/4768).
_S3 = _CLIENT.merge(Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))
# A hint is not worth waiting for: the mail is listed, and others wait behind it.
_HINTS = _CLIENT.merge(Config(connect_timeout=2, read_timeout=5, retries={"total_max_attempts": 2}))


def now() -> datetime:
    """The time, in whole milliseconds: those that the table keeps and the wire shows."""
    return from_epoch_ms(time.time_ns() // 1_000_000)


@cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings()  # every field comes from the environment


@cache
def table() -> Table:
    """The table, over one client."""
    return Table(boto3.client("dynamodb", config=_CLIENT), settings().table_name)


@cache
def bucket() -> Bucket:
    """The mail bucket, over one client."""
    return Bucket(boto3.client("s3", config=_S3), settings().bucket_name)


@cache
def vault() -> SecretVault:
    """The server's own key."""
    return SecretVault(boto3.client("secretsmanager"), settings().server_key_secret)


def edge_secret() -> SharedSecret | None:
    """What the edge shows, where there is one."""
    name = settings().edge_secret
    return SharedSecret(boto3.client("secretsmanager"), name) if name else None


def push() -> Push:
    """Push over the WebSocket API."""
    sockets = boto3.client(
        "apigatewaymanagementapi", endpoint_url=settings().push_endpoint, config=_HINTS
    )
    return Push(connections=TableConnections(table()), sockets=GatewaySockets(sockets))


def delivery() -> Delivery:
    """Delivery, for `ingest`."""
    return Delivery(
        inboxes=TableInboxes(table()),
        index=TableIndex(table()),
        sources=BucketSources(bucket()),
        incoming=BucketIncoming(bucket()),
        sealing=Hpke(),
        push=push(),
        clock=now,
        domains=settings().domains,
        caps=settings().caps,
        policy=settings().policy,
    )


def purge() -> Purge:
    """The purge, for `sweep` and for an owner's delete."""
    return Purge(
        inboxes=TableInboxes(table()),
        index=TableIndex(table()),
        sources=BucketSources(bucket()),
        downloads=BucketDownloads(bucket()),
        push=push(),
        clock=now,
        cool_down=timedelta(seconds=settings().cool_down_seconds),
        workers=PURGE_WORKERS,
    )


def reception() -> Reception:
    """Making and opening inboxes."""
    return Reception(
        inboxes=TableInboxes(table()),
        sealing=Hpke(),
        clock=now,
        randomness=os.urandom,
        domains=settings().domains,
        lifetimes=settings().lifetimes,
    )


def tickets() -> TicketOffice:
    """Tickets, sealed with the server's key."""
    return TicketOffice(vault=vault(), reception=reception(), clock=now)


def gate() -> Gate:
    """Limits, proofs of work and API keys."""
    return Gate(
        counters=TableCounters(table()),
        keys=TableApiKeys(table()),
        vault=vault(),
        clock=now,
        randomness=os.urandom,
        limits=settings().limits,
    )


def listening() -> Listening:
    """Listening, for `push`."""
    return Listening(
        reception=reception(),
        tickets=tickets(),
        connections=TableConnections(table()),
        counters=TableCounters(table()),
        clock=now,
    )


def reading() -> Reading:
    """Reading, for `api`."""
    return Reading(
        inboxes=TableInboxes(table()),
        index=TableIndex(table()),
        sources=BucketSources(bucket()),
        sealing=Hpke(),
        clock=now,
        pause=time.sleep,
    )


def services() -> "Services":
    """All that the HTTP API is built on."""
    # Only `api` loads FastAPI: it is most of a cold start.
    from mayfly.http.services import Services

    return Services(
        name=settings().service_name,
        public_url=settings().public_url,
        domains=settings().domains,
        lifetimes=settings().lifetimes,
        caps=settings().caps,
        gate=gate(),
        reception=reception(),
        reading=reading(),
        tickets=tickets(),
        purge=purge(),
        downloads=BucketDownloads(bucket()),
        edge_secret=edge_secret(),
    )
