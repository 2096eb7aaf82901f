"""What an operator must hear of."""

from aws_cdk import Aws, Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_iam as iam
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from aws_cdk.aws_cloudwatch_actions import SnsAction
from constructs import Construct

from infra.budget import Budget
from infra.config import Config
from infra.functions import Functions
from infra.http_api import HttpApi
from infra.inbound import RULE, Inbound
from infra.metrics import MINUTE, counted

# Mail waits seconds as a rule; after this long something is wrong.
LONGEST_WAIT_SECONDS = 300
# Missed sweeps in a row before someone is called: one is lost now and then.
MISSED_SWEEPS = 5
FAILED_REQUESTS = 5
# A sweep a minute, and one that was lost: later than that an inbox is overdue.
LATEST_PURGE_SECONDS = 180
THROTTLED_REQUESTS = 10


class Alarms(Construct):
    """A topic, and the alarms that speak through it.

    docs/operating.md has a runbook for each, under its name. Each metric of an alarm costs ten
    cents a month after the first ten of an account.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        config: Config,
        inbound: Inbound,
        functions: Functions,
        http_api: HttpApi,
    ) -> None:
        super().__init__(scope, id)
        self.topic = self._topic(config)
        self._watch_inbound(inbound, functions)
        self._watch_sweep(functions)
        self._watch_api(functions, http_api)
        if config.monthly_budget_dollars:
            Budget(self, "Budget", dollars=config.monthly_budget_dollars, topic=self.topic)

    def _topic(self, config: Config) -> sns.Topic:
        topic = sns.Topic(self, "Topic", enforce_ssl=True)
        # A policy of one's own replaces the default one, so CloudWatch must be named.
        topic.add_to_resource_policy(
            iam.PolicyStatement(
                principals=[iam.ServicePrincipal("cloudwatch.amazonaws.com")],
                actions=["sns:Publish"],
                resources=[topic.topic_arn],
                conditions={"StringEquals": {"aws:SourceAccount": Aws.ACCOUNT_ID}},
            )
        )
        if config.alarm_email:
            topic.add_subscription(subscriptions.EmailSubscription(config.alarm_email))
        return topic

    def _watch_inbound(self, inbound: Inbound, functions: Functions) -> None:
        self._alarm(
            "DeadLetters",
            inbound.dead_letters.metric_approximate_number_of_messages_visible(
                period=MINUTE, statistic="Maximum"
            ),
            because="Mail could not be delivered. It is kept for a day: redrive the dead letters.",
        )
        self._alarm(
            "MailWaits",
            inbound.queue.metric_approximate_age_of_oldest_message(
                period=MINUTE, statistic="Maximum"
            ),
            threshold=LONGEST_WAIT_SECONDS,
            because="Mail waits in the queue for more than five minutes.",
        )
        self._alarm(
            "IngestErrors",
            functions.ingest.function.metric_errors(period=MINUTE),
            because="The ingest function failed; its mail is tried again.",
        )
        for metric in ("PublishFailure", "PublishExpired"):
            self._alarm(
                f"Receipt{metric}",
                cloudwatch.Metric(
                    namespace="AWS/SES",
                    metric_name=metric,
                    dimensions_map={"RuleName": RULE},
                    period=Duration.minutes(5),
                    statistic="Sum",
                ),
                because="SES could not store a mail; it tries for four hours, then drops it.",
            )

    def _watch_api(self, functions: Functions, http_api: HttpApi) -> None:
        self._alarm(
            "ApiFailures",
            http_api.api.metric_server_error(period=MINUTE, statistic="Sum"),
            threshold=FAILED_REQUESTS,
            because="Requests to the API fail: see the log of the api function.",
        )
        self._alarm(
            "ApiThrottled",
            functions.api.function.metric_throttles(period=MINUTE),
            threshold=THROTTLED_REQUESTS,
            because="Requests find no api function free: the account or its reserve is used up.",
        )

    def _watch_sweep(self, functions: Functions) -> None:
        sweep = functions.sweep.function
        self._alarm(
            "SweepErrors",
            sweep.metric_errors(period=MINUTE),
            periods=MISSED_SWEEPS,
            because="The sweep fails: what has expired is out of reach, but not yet deleted.",
        )
        self._alarm(
            "SweepMissing",
            sweep.metric_invocations(period=MINUTE),
            comparison=cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
            periods=MISSED_SWEEPS,
            missing=cloudwatch.TreatMissingData.BREACHING,
            because="The sweep does not run: what has expired is not deleted.",
        )
        self._alarm(
            "PurgeOverdue",
            counted("PurgeLagSeconds", statistic="Maximum"),
            threshold=LATEST_PURGE_SECONDS,
            periods=MISSED_SWEEPS,
            because="Inboxes are deleted minutes after their time: the sweep does not keep up.",
        )
        self._alarm(
            "PurgesFailed",
            counted("PurgesFailed"),
            periods=MISSED_SWEEPS,
            because="Some inboxes cannot be deleted; each sweep tries them again.",
        )

    def _alarm(
        self,
        id: str,
        metric: cloudwatch.Metric,
        *,
        because: str,
        threshold: float = 1,
        periods: int = 1,
        comparison: cloudwatch.ComparisonOperator = (
            cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
        ),
        missing: cloudwatch.TreatMissingData = cloudwatch.TreatMissingData.NOT_BREACHING,
    ) -> None:
        cloudwatch.Alarm(
            self,
            id,
            metric=metric,
            # All that whoever is told of it may have at hand.
            alarm_description=f"{because} What to do: docs/operating.md, {id}.",
            threshold=threshold,
            evaluation_periods=periods,
            comparison_operator=comparison,
            treat_missing_data=missing,
        ).add_alarm_action(SnsAction(self.topic))
