"""What the template promises about the functions and what they may do."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import pytest
from aws_cdk.assertions import Template

from infra.function_choices import FunctionChoices
from mayfly.settings import Settings
from tests.infra.synthesis import CHOICES, named, properties

FUNCTION = "AWS::Lambda::Function"
HANDLERS = ("ingest", "api", "push", "sweep")


@pytest.fixture(scope="module")
def functions(template: Template) -> dict[str, dict[str, Any]]:
    return {name: named(template, FUNCTION, f"Functions{name.title()}") for name in HANDLERS}


def test_each_handler_has_its_function(functions: dict[str, dict[str, Any]]) -> None:
    assert [functions[name]["Handler"] for name in HANDLERS] == [
        "ingest.handler",
        "api.handler",
        "push.handler",
        "sweep.handler",
    ]


def test_all_four_run_one_bundle_on_arm_and_python_3_13(
    functions: dict[str, dict[str, Any]],
) -> None:
    assert len({str(function["Code"]) for function in functions.values()}) == 1
    for function in functions.values():
        assert function["Architectures"] == ["arm64"]
        assert function["Runtime"] == "python3.13"


def test_lambda_writes_of_runs_that_fail_alone(functions: dict[str, dict[str, Any]]) -> None:
    for function in functions.values():
        logging = function["LoggingConfig"]
        assert (logging["LogFormat"], logging["SystemLogLevel"]) == ("JSON", "WARN")
        assert logging["ApplicationLogLevel"] == "INFO"


def test_another_architecture_is_another_bundle(
    functions: dict[str, dict[str, Any]], chosen: Template
) -> None:
    other = named(chosen, FUNCTION, "FunctionsApi")

    assert other["Architectures"] == ["x86_64"]
    assert other["Code"] != functions["api"]["Code"]


def test_the_environment_is_exactly_what_the_settings_read(
    functions: dict[str, dict[str, Any]],
) -> None:
    read = {f"MAYFLY_{name.upper()}" for name in Settings.model_fields}

    for function in functions.values():
        names = {name for name in _environment(function) if name.startswith("MAYFLY_")}
        assert names == read


def test_every_setting_of_the_context_reaches_the_functions_and_is_accepted(
    chosen: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in _environment(named(chosen, FUNCTION, "FunctionsApi")).items():
        # What only a deployment knows, as a deployment would fill it in.
        monkeypatch.setenv(name, value if isinstance(value, str) else "https://deployed.example")

    settings = Settings()

    names = {choice.name for choice in fields(FunctionChoices)} | {"domains"}
    for name in names:
        chosen_value = CHOICES[name]
        expected = tuple(chosen_value) if isinstance(chosen_value, list) else chosen_value
        assert getattr(settings, name) == expected


def test_what_is_not_chosen_is_as_the_functions_have_it_but_for_limits() -> None:
    deployed = ("public_url", "edge_secret")
    defaults = {
        name: field.default
        for name, field in Settings.model_fields.items()
        if name not in deployed and not field.is_required()
    }

    limits = {"max_creates_per_client": 60, "max_waiting": 20}
    assert {choice.name: choice.default for choice in fields(FunctionChoices)} == defaults | limits


def test_powertools_is_told_its_names(functions: dict[str, dict[str, Any]]) -> None:
    for function in functions.values():
        environment = _environment(function)
        assert environment["POWERTOOLS_SERVICE_NAME"] == "mayfly"
        assert environment["POWERTOOLS_METRICS_NAMESPACE"] == "Mayfly"
        # The whole event in the log would be addresses and subjects.
        assert "POWERTOOLS_LOGGER_LOG_EVENT" not in environment


def test_memory_and_time_are_bounded(functions: dict[str, dict[str, Any]]) -> None:
    bounds = {name: (f["MemorySize"], f["Timeout"]) for name, f in functions.items()}

    assert bounds == {
        "ingest": (512, 60),
        "api": (512, 29),
        "push": (256, 10),
        "sweep": (1769, 55),
    }


def test_concurrency_is_reserved_only_where_the_operator_says_so(
    functions: dict[str, dict[str, Any]], chosen: Template
) -> None:
    assert not any("ReservedConcurrentExecutions" in function for function in functions.values())
    api = named(chosen, FUNCTION, "FunctionsApi")
    push = named(chosen, FUNCTION, "FunctionsPush")
    assert api["ReservedConcurrentExecutions"] == 20
    assert "ReservedConcurrentExecutions" not in push


def test_logs_are_kept_two_weeks_or_as_chosen_in_groups_of_our_own(
    template: Template, chosen: Template
) -> None:
    groups = properties(template, "AWS::Logs::LogGroup")

    for function in properties(template, FUNCTION).values():
        assert function["LoggingConfig"]["LogGroup"]["Ref"] in groups
    assert {group["RetentionInDays"] for group in groups.values()} == {14}
    others = properties(chosen, "AWS::Logs::LogGroup").values()
    assert {group["RetentionInDays"] for group in others} == {3}


def test_no_role_holds_a_managed_policy(template: Template) -> None:
    for role in properties(template, "AWS::IAM::Role").values():
        assert "ManagedPolicyArns" not in role


def test_no_permission_has_a_wildcard_action(template: Template) -> None:
    for statement in _statements(template):
        assert not any("*" in action for action in _many(statement["Action"]))


def test_only_the_activation_may_act_on_every_resource(template: Template) -> None:
    everywhere = [
        statement["Action"] for statement in _statements(template) if statement["Resource"] == "*"
    ]

    assert everywhere == [["ses:DescribeActiveReceiptRuleSet", "ses:SetActiveReceiptRuleSet"]]


def test_no_function_sends_mail_or_opens_other_doors(template: Template) -> None:
    services = {
        action.split(":")[0] for s in _statements(template) for action in _many(s["Action"])
    }

    assert services == {
        "cloudfront",
        "dynamodb",
        "execute-api",
        "lambda",
        "logs",
        "s3",
        "secretsmanager",
        "ses",
        "sqs",
    }


@pytest.mark.parametrize("function", ["Ingest", "Api", "Sweep"])
def test_a_missing_object_reads_as_missing_not_as_forbidden(
    template: Template, function: str
) -> None:
    policy = named(template, "AWS::IAM::Policy", f"Functions{function}Role")

    (statement,) = [
        statement
        for statement in policy["PolicyDocument"]["Statement"]
        if statement["Action"] == "s3:ListBucket"
    ]
    # With a condition on the prefix, S3 would not count it when an object is read.
    assert "Condition" not in statement


def test_the_sweep_runs_every_minute_and_failures_wait_for_the_next(template: Template) -> None:
    (schedule,) = properties(template, "AWS::Scheduler::Schedule").values()
    (invocation,) = properties(template, "AWS::Lambda::EventInvokeConfig").values()

    assert schedule["ScheduleExpression"] == "rate(1 minute)"
    assert schedule["FlexibleTimeWindow"] == {"Mode": "OFF"}
    assert schedule["Target"]["Arn"]["Fn::GetAtt"][0].startswith("FunctionsSweep")
    assert invocation["MaximumRetryAttempts"] == 0


def _environment(function: dict[str, Any]) -> dict[str, Any]:
    variables: dict[str, Any] = function["Environment"]["Variables"]
    return variables


def _statements(template: Template) -> Iterator[dict[str, Any]]:
    policies = [*properties(template, "AWS::IAM::Policy").values()]
    for role in properties(template, "AWS::IAM::Role").values():
        policies += role.get("Policies", ())
    for policy in policies:
        yield from policy["PolicyDocument"]["Statement"]


def _many(one_or_many: object) -> list[Any]:
    return one_or_many if isinstance(one_or_many, list) else [one_or_many]
