"""Mayfly on AWS, whole: what the constructs are and how they hang together."""

from pathlib import Path

from aws_cdk import CfnOutput, Stack
from constructs import Construct

from infra.alarms import Alarms
from infra.config import Config
from infra.dashboard import Dashboard
from infra.emptying import hold_to_our_rules
from infra.functions import Functions, settings
from infra.http_api import HttpApi
from infra.identity import Identities
from infra.inbound import RULE, Inbound
from infra.push_api import PushApi
from infra.site import Site
from infra.storage import Storage
from infra.strict_transport import StrictTransport
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
        http_api = HttpApi(self, "HttpApi")
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
        strict_transport = StrictTransport(self, "StrictTransport", config=config)
        Identities(self, "Identities", config=config, strict_transport=strict_transport)
        alarms = Alarms(
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
        hold_to_our_rules(self, config)
        # What clients and operators need, and what `make doctor` and `make key` go by.
        for name, value, description in (
            ("PublicUrl", site.public_url, "Where the page and the API are: open it."),
            ("Domains", ",".join(config.domains), "They receive mail; the first is the default."),
            ("Table", storage.table.table_name, "For make key TABLE=…"),
            ("RuleSet", inbound.rule_set_name, "The receipt rule set that has to be active."),
            ("Rule", RULE, "The receipt rule that takes every mail."),
            ("MailBucket", storage.bucket.bucket_name, "SES stores mail in it, in incoming/."),
            ("Topic", inbound.topic.topic_arn, "SES announces mail to it."),
            ("NotificationQueue", inbound.queue.queue_url, "It brings mail to ingest."),
            ("DeadLetterQueue", inbound.dead_letters.queue_url, "Mail that failed five times."),
            ("IngestFunction", functions.ingest.function.function_name, "It delivers mail."),
            ("AlarmTopic", alarms.topic.topic_arn, "Alarms speak through it: subscribe."),
            ("HttpApiUrl", http_api.api.api_endpoint, "Behind PublicUrl; it answers no other."),
            ("PushApiUrl", push_api.api.api_endpoint, "Behind PublicUrl, for WebSockets."),
            ("ServerKeyArn", storage.server_key.secret_arn, "What tickets are sealed with."),
            ("EdgeSecretArn", site.edge_secret.arn, "What PublicUrl shows the API."),
        ):
            CfnOutput(self, name, value=value, description=description)
