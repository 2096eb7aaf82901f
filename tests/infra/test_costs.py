"""The template has what the model of the costs reckons with, and nothing else that costs."""

from aws_cdk.assertions import Template

from scripts.costs import model
from tests.infra.synthesis import named, properties


def test_the_functions_have_the_memory_that_is_reckoned_with(template: Template) -> None:
    for name, megabytes in model.MEMORY_MB.items():
        function = named(template, "AWS::Lambda::Function", f"Functions{name.title()}")
        assert function["MemorySize"] == megabytes


def test_what_costs_by_the_month_is_counted(template: Template) -> None:
    assert len(properties(template, "AWS::CloudWatch::Alarm")) == model.ALARMS
    assert len(properties(template, "AWS::CloudWatch::Dashboard")) == model.DASHBOARDS
    assert len(properties(template, "AWS::SecretsManager::Secret")) == model.SECRETS


def test_nothing_has_a_price_that_the_model_does_not_know(template: Template) -> None:
    services = {
        resource["Type"].split("::")[1]
        for resource in template.to_json()["Resources"].values()
        if resource["Type"].startswith("AWS::")
    }

    # Roles, identities and custom resources cost nothing; the rest is in the model.
    assert services == {
        "ApiGatewayV2",
        "CloudFront",
        "CloudWatch",
        "DynamoDB",
        "IAM",
        "Lambda",
        "Logs",
        "S3",
        "SES",
        "SNS",
        "SQS",
        "Scheduler",
        "SecretsManager",
    }
