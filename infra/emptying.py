"""What empties a bucket before it is deleted: the CDK's own function, held to our rules."""

from typing import cast

from aws_cdk import CfnResource, Stack

from infra.config import Config
from infra.log_group import log_group

# One for each stack, under a name that the CDK has fixed; it is there when a bucket needs it.
EMPTIER = "Custom::S3AutoDeleteObjectsCustomResourceProvider"


def hold_to_our_rules(stack: Stack, config: Config) -> None:
    """Its log goes with the stack, and it may write nowhere else.

    The CDK would let it make a log group that stays when all else has gone.
    """
    emptier = stack.node.try_find_child(EMPTIER)
    if emptier is None:
        return
    log = log_group(stack, "EmptierLog", config=config)
    handler, role = (
        cast(CfnResource, emptier.node.find_child(name)) for name in ("Handler", "Role")
    )
    handler.add_property_override("LoggingConfig", {"LogGroup": log.log_group_name})
    role.add_property_deletion_override("ManagedPolicyArns")
    writing = {
        "Effect": "Allow",
        "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
        "Resource": log.log_group_arn,
    }
    document = {"Version": "2012-10-17", "Statement": [writing]}
    role.add_property_override("Policies", [{"PolicyName": "Log", "PolicyDocument": document}])
