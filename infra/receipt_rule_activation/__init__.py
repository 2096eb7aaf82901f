"""Making our receipt rule set the active one, which CloudFormation itself cannot (ADR 0013)."""

from pathlib import Path

from aws_cdk import CustomResource, Duration
from aws_cdk import aws_lambda as lambda_
from constructs import Construct

from infra.config import Config
from infra.python_function import PythonFunction

TIMEOUT = Duration.seconds(60)


class ReceiptRuleActivation(Construct):
    """Active from creation to deletion; a foreign active rule set is left alone unless told so."""

    def __init__(self, scope: Construct, id: str, *, config: Config, rule_set_name: str) -> None:
        super().__init__(scope, id)
        handler = PythonFunction(
            self,
            "Handler",
            code=lambda_.Code.from_asset(
                str(Path(__file__).parent), exclude=["__init__.py", "__pycache__"]
            ),
            handler="handler.handler",
            config=config,
            memory_mb=256,
            timeout=TIMEOUT,
        )
        handler.allow(
            ["ses:DescribeActiveReceiptRuleSet", "ses:SetActiveReceiptRuleSet"],
            "*",
            wildcard="SES names no resource for these two: the active set is the account's.",
        )
        CustomResource(
            self,
            "Resource",
            resource_type="Custom::ReceiptRuleActivation",
            service_token=handler.function.function_arn,
            # Should the function die without an answer, the deployment fails soon.
            service_timeout=Duration.minutes(5),
            properties={
                "RuleSetName": rule_set_name,
                "ReplaceActiveRuleSet": str(config.replace_active_rule_set).lower(),
            },
        )
