"""A Lambda function in Python, with a role that may do nothing but what it was given."""

from collections.abc import Mapping, Sequence

from aws_cdk import Duration
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from constructs import Construct

from infra.config import Config
from infra.findings import acknowledge, acknowledge_wildcard
from infra.log_group import log_group


class PythonFunction(Construct):
    """Function, role and log group of one handler."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        code: lambda_.Code,
        handler: str,
        config: Config,
        memory_mb: int,
        timeout: Duration,
        environment: Mapping[str, str] | None = None,
        reserved_concurrency: int | None = None,
    ) -> None:
        super().__init__(scope, id)
        log = log_group(self, "Log", config=config)
        self.role = iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
        self.allow(["logs:CreateLogStream", "logs:PutLogEvents"], log.log_group_arn)
        self.function = lambda_.Function(
            self,
            "Function",
            code=code,
            handler=handler,
            runtime=lambda_.Runtime.PYTHON_3_13,
            architecture=lambda_.Architecture.ARM_64
            if config.architecture == "arm64"
            else lambda_.Architecture.X86_64,
            memory_size=memory_mb,
            timeout=timeout,
            environment=environment,
            reserved_concurrent_executions=reserved_concurrency,
            log_group=log,
            # Lambda would write three lines of each run, which CloudWatch counts and times anyway;
            # of one that fails it still does
            # (docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html).
            logging_format=lambda_.LoggingFormat.JSON,
            system_log_level_v2=lambda_.SystemLogLevel.WARN,
            application_log_level_v2=lambda_.ApplicationLogLevel.INFO,
            role=self.role,
        )
        acknowledge(self, L1="Python 3.13 is what the wheels are locked and the tests run for.")

    def allow(self, actions: Sequence[str], resource: str, *, wildcard: str = "") -> None:
        """Let the function do `actions` to one resource; `wildcard` says why, if it holds one."""
        self.role.add_to_principal_policy(
            iam.PolicyStatement(actions=list(actions), resources=[resource])
        )
        if wildcard:
            acknowledge_wildcard(self.role, resource, wildcard)
