"""How it goes, at a glance."""

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from constructs import Construct

from infra.functions import Functions
from infra.http_api import HttpApi
from infra.inbound import Inbound
from infra.metrics import counted
from infra.storage import Storage

HOUR = Duration.hours(1)
WIDTH = 12


class Dashboard(Construct):
    """Mail in and out, how long it takes, what goes wrong, and what costs."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        inbound: Inbound,
        functions: Functions,
        http_api: HttpApi,
        storage: Storage,
    ) -> None:
        super().__init__(scope, id)
        self._functions = [functions.ingest, functions.api, functions.push, functions.sweep]
        cloudwatch.Dashboard(
            self,
            "Dashboard",
            widgets=[
                [_mail_in(), _delivery()],
                [_purge(), self._errors(inbound, http_api)],
                [self._computing(), _asking(http_api, storage)],
            ],
        )

    def _errors(self, inbound: Inbound, http_api: HttpApi) -> cloudwatch.GraphWidget:
        return _graph(
            "What goes wrong",
            *(each.function.metric_errors(period=HOUR) for each in self._functions),
            *(each.function.metric_throttles(period=HOUR) for each in self._functions),
            http_api.api.metric_server_error(period=HOUR, statistic="Sum"),
            inbound.dead_letters.metric_approximate_number_of_messages_visible(period=HOUR),
        )

    def _computing(self) -> cloudwatch.GraphWidget:
        return _graph(
            "Cost: milliseconds of each function",
            *(
                each.function.metric_duration(period=HOUR, statistic="Sum")
                for each in self._functions
            ),
        )


def _mail_in() -> cloudwatch.GraphWidget:
    names = ("Listed", "ListedBefore", "WithoutInbox", "OverCap", "Dropped")
    return _graph("Mail that came", *(counted(f"Mails{name}", period=HOUR) for name in names))


def _delivery() -> cloudwatch.GraphWidget:
    return _graph(
        "Seconds until a mail is listed, and SES's own share of them",
        *(counted("DeliverySeconds", statistic=each, period=HOUR) for each in ("p50", "p99")),
        *(counted("SesSeconds", statistic=each, period=HOUR) for each in ("p50", "p99")),
    )


def _purge() -> cloudwatch.GraphWidget:
    return _graph(
        "Inboxes that were purged, and how late the latest was",
        counted("InboxesPurged", period=HOUR),
        counted("PurgesFailed", period=HOUR),
        late=counted("PurgeLagSeconds", statistic="Maximum", period=HOUR),
    )


def _asking(http_api: HttpApi, storage: Storage) -> cloudwatch.GraphWidget:
    return _graph(
        "Cost: requests, and what the table takes",
        http_api.api.metric_count(period=HOUR, statistic="Sum"),
        storage.table.metric_consumed_write_capacity_units(period=HOUR),
        storage.table.metric_consumed_read_capacity_units(period=HOUR),
    )


def _graph(
    title: str, *metrics: cloudwatch.IMetric, late: cloudwatch.IMetric | None = None
) -> cloudwatch.GraphWidget:
    """`late` has a scale of its own."""
    return cloudwatch.GraphWidget(
        title=title, left=list(metrics), right=[late] if late else None, width=WIDTH
    )
