"""The CDK app: `npx cdk synth`, `npx cdk deploy`. What can be chosen stands in cdk.json."""

from pathlib import Path

import aws_cdk as cdk
from cdk_nag import AwsSolutionsChecks

from infra.context import read_config
from infra.stack import MayflyStack

ROOT = Path(__file__).resolve().parent

app = cdk.App()
MayflyStack(
    app,
    "Mayfly",
    config=read_config(app.node.try_get_context),
    site_files=ROOT / "web" / "dist",
)
cdk.Validations.of(app).add_plugins(AwsSolutionsChecks(app))
app.synth()
