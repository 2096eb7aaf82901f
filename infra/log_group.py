"""A log group that forgets."""

from typing import cast

from aws_cdk import RemovalPolicy
from aws_cdk import aws_logs as logs
from constructs import Construct

from infra.config import Config


def log_group(scope: Construct, id: str, *, config: Config) -> logs.LogGroup:
    """A log group with the deployment's retention, which goes with the stack."""
    group = logs.LogGroup(scope, id, removal_policy=RemovalPolicy.DESTROY)
    # The construct has a name for each number of days; the resource takes the number.
    resource = cast(logs.CfnLogGroup, group.node.default_child)
    resource.retention_in_days = config.log_retention_days
    return group
