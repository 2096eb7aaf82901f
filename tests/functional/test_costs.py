"""What Mayfly costs stays what docs/costs.md says, and within what was set for it."""

import logging
import os
from collections.abc import Callable, Mapping

import pytest

from scripts.costs import model, prices, report
from scripts.costs.prices import Usage, total
from tests.lambdas import Functions

MILLION = 1_000_000
# What CloudWatch adds to each line, and longer names and ids in AWS
# (docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogsConcepts.html).
MORE_IN_AWS = 150


def test_the_page_is_what_the_model_reckons() -> None:
    assert report.DOCUMENT.read_text() == report.written(prices.read()), "run `make costs`"


def test_every_price_has_a_source_and_a_use() -> None:
    known = prices.read().by_meter
    used = total((*model.month(1).values(), *model.session().values(), *model.floor().values()))

    assert all(price.source.startswith("https://aws.amazon.com/") for price in known.values())
    assert known.keys() == used.by_meter.keys()


@pytest.mark.parametrize("mails", [MILLION, 10 * MILLION, 100 * MILLION])
def test_mail_costs_little_more_than_ses_and_its_storing(mails: int) -> None:
    assert report.over_the_floor(prices.read(), mails) <= 0.15


def test_nothing_costs_next_to_nothing() -> None:
    assert prices.read().billed(total(model.rest().values())) <= 2


def test_to_hear_of_mail_costs_what_was_set_for_it() -> None:
    heard = report.without_edge(report.hearing()) * report.SESSIONS

    assert prices.read().listed(heard) <= report.GOAL


def test_to_listen_costs_a_tenth_of_asking() -> None:
    known = prices.read()

    assert known.listed(report.hearing()) * 10 <= known.listed(report.polling())


def test_what_is_free_is_free_once_a_month() -> None:
    known = prices.read()
    free = known.by_meter["SQS: requests"].free
    month = Usage({"SQS: requests": free + MILLION})

    assert known.billed(month) == pytest.approx(known.listed(month) - 0.40)


def test_the_log_of_a_run_is_no_longer_than_the_model_has_it(
    functions: Functions, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    inbox = functions.inbox()
    runs: Mapping[str, Callable[[], object]] = {
        "ingest": lambda: functions.receive(inbox["address"]),
        "api": lambda: functions.ask("GET", "/v1/inbox/messages", token=inbox["token"]),
        "push": lambda: functions.socket("MESSAGE", "page"),
        "sweep": functions.tick,
    }
    (handler,) = logging.getLogger(os.environ["POWERTOOLS_SERVICE_NAME"]).handlers

    for name, run in runs.items():
        caplog.clear()
        capsys.readouterr()
        run()
        lines = [handler.format(record) for record in caplog.records]
        # What is counted goes to standard output, and lines too, unless another test had it first.
        counted = [line for line in capsys.readouterr().out.splitlines() if "_aws" in line]
        most = model.LOG_BYTES[name]
        assert sum(len(line) + MORE_IN_AWS for line in lines + counted) <= most, name
