"""How mail comes in: SES stores it, tells a topic, and the queue behind it feeds ingest."""

from aws_cdk import Aws, Duration
from aws_cdk import aws_iam as iam
from aws_cdk import aws_ses as ses
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from aws_cdk import aws_sqs as sqs
from aws_cdk.aws_lambda_event_sources import SqsEventSource
from constructs import Construct

from infra.config import Config
from infra.functions import INGEST_TIMEOUT
from infra.python_function import PythonFunction
from infra.receipt_rule_activation import ReceiptRuleActivation
from infra.storage import INCOMING, Storage

SES = iam.ServicePrincipal("ses.amazonaws.com")
# The rule's own ARN stands in the policies that the rule waits for, so its name is given.
RULE = "every-mail"
# A notification must not outlive the mail it speaks of, which the bucket keeps for a day: ingest
# takes a mail that is no longer there for one that was delivered.
RETENTION = Duration.hours(23)
BATCH = 5
ATTEMPTS = 5


class Inbound(Construct):
    """Receipt rule, topic, queue and dead letters; `deliver_to` gives them their function."""

    def __init__(self, scope: Construct, id: str, *, config: Config, storage: Storage) -> None:
        super().__init__(scope, id)
        self._config = config
        self.dead_letters = sqs.Queue(
            self, "DeadLetters", enforce_ssl=True, retention_period=RETENTION
        )
        self.queue = sqs.Queue(
            self,
            "Queue",
            enforce_ssl=True,
            retention_period=RETENTION,
            # Six times the function's timeout, as Lambda asks for
            # (docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html).
            visibility_timeout=Duration.seconds(6 * INGEST_TIMEOUT.to_seconds()),
            dead_letter_queue=sqs.DeadLetterQueue(
                queue=self.dead_letters, max_receive_count=ATTEMPTS
            ),
        )
        self.topic = self._topic()
        joined = config.join_rule_set
        self.rule_set_name = joined or ses.CfnReceiptRuleSet(self, "RuleSet").ref
        rule = self._rule(storage)
        if joined is None:
            ReceiptRuleActivation(
                self, "Activation", config=config, rule_set_name=self.rule_set_name
            ).node.add_dependency(rule)

    def deliver_to(self, function: PythonFunction) -> None:
        """Let `function` take the notifications off the queue, in batches."""
        function.function.add_event_source(
            SqsEventSource(
                self.queue,
                batch_size=BATCH,
                report_batch_item_failures=True,
                max_concurrency=self._config.ingest_max_concurrency,
            )
        )

    def _topic(self) -> sns.Topic:
        topic = sns.Topic(self, "Topic", enforce_ssl=True)
        topic.add_subscription(
            subscriptions.SqsSubscription(
                self.queue, raw_message_delivery=True, dead_letter_queue=self.dead_letters
            )
        )
        return topic

    def _rule(self, storage: Storage) -> ses.CfnReceiptRule:
        """The rule; in a set that is joined it becomes the first, so that no other stops its mail
        (docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference, AWS::SES::ReceiptRule).
        """
        rule_arn = (
            f"arn:{Aws.PARTITION}:ses:{Aws.REGION}:{Aws.ACCOUNT_ID}"
            f":receipt-rule-set/{self.rule_set_name}:receipt-rule/{RULE}"
        )
        storage.allow_writing(SES, INCOMING, rule_arn)
        _allow_publishing(self.topic, rule_arn)
        rule = ses.CfnReceiptRule(
            self,
            "Rule",
            rule_set_name=self.rule_set_name,
            rule=ses.CfnReceiptRule.RuleProperty(
                name=RULE,
                enabled=True,
                scan_enabled=True,
                tls_policy=self._config.tls_policy,
                recipients=[
                    recipient
                    for domain in self._config.domains
                    for recipient in (domain, f".{domain}")
                ],
                actions=[
                    ses.CfnReceiptRule.ActionProperty(
                        s3_action=ses.CfnReceiptRule.S3ActionProperty(
                            bucket_name=storage.bucket.bucket_name,
                            object_key_prefix=INCOMING,
                            topic_arn=self.topic.topic_arn,
                        )
                    )
                ],
            ),
        )
        # SES tries both permissions when the rule is made.
        rule.node.add_dependency(storage.bucket.policy, self.topic.node.find_child("Policy"))
        return rule


def _allow_publishing(topic: sns.Topic, source: str) -> None:
    """A policy of one's own replaces the topic's default one, so SES must be named."""
    topic.add_to_resource_policy(
        iam.PolicyStatement(
            principals=[SES],
            actions=["sns:Publish"],
            resources=[topic.topic_arn],
            conditions={
                "StringEquals": {"aws:SourceAccount": Aws.ACCOUNT_ID, "aws:SourceArn": source}
            },
        )
    )
