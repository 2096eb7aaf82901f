"""The HTTP API behind `/v1` and `/mailtm`."""

from aws_cdk import aws_apigatewayv2 as apigateway
from aws_cdk.aws_apigatewayv2_integrations import HttpLambdaIntegration
from constructs import Construct

from infra.findings import acknowledge
from infra.python_function import PythonFunction

# What the function serves; CloudFront forwards just these.
PATHS = ("/v1", "/mailtm")
# What the function lets the edge keep for a while.
KEPT_PATH = "/v1/service"
# A long poll holds its function for 20 s: this many a second fill Lambda's 1,000 at once.
REQUESTS_PER_SECOND = 50
REQUEST_BURST = 200


class HttpApi(Construct):
    """The API and its default stage; `route_to` gives it its function."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.api = apigateway.HttpApi(self, "Api", create_default_stage=False)
        stage = apigateway.HttpStage(
            self,
            "Stage",
            http_api=self.api,
            stage_name="$default",
            auto_deploy=True,
            throttle=apigateway.ThrottleSettings(
                rate_limit=REQUESTS_PER_SECOND, burst_limit=REQUEST_BURST
            ),
        )
        acknowledge(
            stage,
            APIG1="CloudWatch counts and times requests and refusals, and the function writes down "
            "what fails; a line of each would cost more than it tells.",
        )

    def route_to(self, function: PythonFunction) -> None:
        """Let `function` answer every request below the served paths."""
        integration = HttpLambdaIntegration(
            "Integration",
            function.function,
            payload_format_version=apigateway.PayloadFormatVersion.VERSION_2_0,
        )
        for path in PATHS:
            self.api.add_routes(path=f"{path}/{{proxy+}}", integration=integration)
        acknowledge(
            self.api,
            APIG4="The token is checked by the function: it is the key that opens the mail.",
        )
