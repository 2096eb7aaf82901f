"""The template under others' rules: CloudFormation's own, and AWS's for sound solutions."""

import json
from pathlib import Path
from typing import cast

import aws_cdk as cdk
import pytest
from aws_cdk import aws_sqs
from aws_cdk.assertions import Template
from cdk_nag import AwsSolutionsChecks
from cfnlint import api as cfnlint

from tests.infra.synthesis import CHOICES, make_app

# W3005: the CDK writes a dependency out even where a reference implies it.
WRITTEN_BY_THE_CDK = ["W3005"]


@pytest.mark.parametrize("made", ["template", "chosen"])
def test_cloudformation_would_take_the_template(made: str, request: pytest.FixtureRequest) -> None:
    template: Template = request.getfixturevalue(made)
    text = json.dumps(template.to_json())

    found = cfnlint.lint(
        text, config=cfnlint.ManualArgs(regions=["us-east-1"], ignore_checks=WRITTEN_BY_THE_CDK)
    )

    assert [str(problem) for problem in found] == []


@pytest.mark.parametrize("choices", [{}, CHOICES], ids=["default", "chosen"])
def test_every_finding_of_cdk_nag_is_met_or_stood_by(
    site_files: Path, choices: dict[str, object]
) -> None:
    app = make_app(site_files, **choices)
    cdk.Validations.of(app).add_plugins(AwsSolutionsChecks(app))

    app.synth()  # raises, naming the findings that are neither


def test_cdk_nag_is_awake(site_files: Path) -> None:
    app = make_app(site_files)
    cdk.Validations.of(app).add_plugins(AwsSolutionsChecks(app))
    aws_sqs.Queue(cast(cdk.Stack, app.node.find_child("Mayfly")), "Careless")

    with pytest.raises(RuntimeError, match="AwsSolutions-SQS4"):
        app.synth()
