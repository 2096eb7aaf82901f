"""What runs the sweep, every minute."""

from aws_cdk import Aws, Duration
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_scheduler as scheduler
from constructs import Construct

from infra.python_function import PythonFunction


class Sweep(Construct):
    """A schedule that may start one function and nothing else."""

    def __init__(self, scope: Construct, id: str, *, function: PythonFunction) -> None:
        super().__init__(scope, id)
        role = iam.Role(
            self,
            "Role",
            assumed_by=iam.ServicePrincipal(
                "scheduler.amazonaws.com",
                conditions={"StringEquals": {"aws:SourceAccount": Aws.ACCOUNT_ID}},
            ),
        )
        role.add_to_policy(
            iam.PolicyStatement(
                actions=["lambda:InvokeFunction"], resources=[function.function.function_arn]
            )
        )
        scheduler.CfnSchedule(
            self,
            "EveryMinute",
            schedule_expression="rate(1 minute)",
            flexible_time_window=scheduler.CfnSchedule.FlexibleTimeWindowProperty(mode="OFF"),
            target=scheduler.CfnSchedule.TargetProperty(
                arn=function.function.function_arn,
                role_arn=role.role_arn,
                retry_policy=scheduler.CfnSchedule.RetryPolicyProperty(maximum_retry_attempts=0),
            ),
        ).node.add_dependency(role)
        # A sweep that failed is not repeated: the next one finds what it left.
        lambda_.EventInvokeConfig(
            self,
            "NoRetries",
            function=function.function,
            retry_attempts=0,
            max_event_age=Duration.seconds(60),
        )
