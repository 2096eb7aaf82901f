"""Mayfly on AWS, whole: what the constructs are and how they hang together."""

from pathlib import Path

from aws_cdk import CfnOutput, Stack
from constructs import Construct

from infra.alarms import Alarms
from infra.config import Config
from infra.dashboard import Dashboard
from infra.functions import Functions, settings
from infra.http_api import HttpApi
from infra.identity import Identities
from infra.inbound import RULE, Inbound
from infra.push_api import PushApi
from infra.site import Site
from infra.storage import Storage
from infra.sweep import Sweep


class MayflyStack(Stack):
    """`site_files` is the built browser app."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        config: Config,
        site_files: Path,
    ) -> None:
        super().__init__(scope, id, termination_protection=config.retain)
        storage = Storage(self, "Storage", config=config)
        http_api = HttpApi(self, "HttpApi", config=config)
        push_api = PushApi(self, "PushApi")
        site = Site(
            self, "Site", config=config, files=site_files, http_api=http_api, push_api=push_api
        )
        functions = Functions(
            self,
            "Functions",
            config=config,
            storage=storage,
            push_api=push_api,
            environment=settings(
                config,
                storage=storage,
                push_endpoint=push_api.management_endpoint,
                public_url=site.public_url,
                edge_secret=site.edge_secret.arn,
            ),
        )
        site.edge_secret.show_to(functions.api)
        http_api.route_to(functions.api)
        push_api.route_to(functions.push)
        inbound = Inbound(self, "Inbound", config=config, storage=storage)
        inbound.deliver_to(functions.ingest)
        Sweep(self, "Sweep", function=functions.sweep)
        Identities(self, "Identities", config=config)
        Alarms(
            self,
            "Alarms",
            config=config,
            inbound=inbound,
            functions=functions,
            http_api=http_api,
        )
        Dashboard(
            self,
            "Dashboard",
            inbound=inbound,
            functions=functions,
            http_api=http_api,
            storage=storage,
        )
        for name, value in {
            # What clients and operators need, and what `make doctor` and `make key` go by.
            "Domains": ",".join(config.domains),
            "PublicUrl": site.public_url,
            "HttpApiUrl": http_api.api.api_endpoint,
            "PushApiUrl": push_api.api.api_endpoint,
            "EdgeSecretArn": site.edge_secret.arn,
            "RuleSet": inbound.rule_set_name,
            "Rule": RULE,
            "Table": storage.table.table_name,
            "MailBucket": storage.bucket.bucket_name,
            "Topic": inbound.topic.topic_arn,
            "NotificationQueue": inbound.queue.queue_url,
            "DeadLetterQueue": inbound.dead_letters.queue_url,
            "IngestFunction": functions.ingest.function.function_name,
        }.items():
            CfnOutput(self, name, value=value)
