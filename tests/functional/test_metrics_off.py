"""Where metrics are switched off, as on a laptop, none are ever printed."""

import pytest

from tests.lambdas import Functions

# Powertools gives out what it has kept when a metric has a hundred values
# (aws_lambda_powertools.metrics.provider.cloudwatch_emf, MAX_METRICS).
MANY = 101


def test_however_often_a_function_runs_nothing_is_kept_to_be_given_out_later(
    functions: Functions, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POWERTOOLS_METRICS_DISABLED", "true")

    for _ in range(MANY):
        functions.tick()
        functions.receive("nobody@mayfly.test")

    assert "_aws" not in capsys.readouterr().out
