"""The WebSocket API behind `/push`: it tells a page that there is new mail."""

from aws_cdk import Aws
from aws_cdk import aws_apigatewayv2 as apigateway
from aws_cdk.aws_apigatewayv2_integrations import WebSocketLambdaIntegration
from constructs import Construct

from infra.findings import acknowledge
from infra.python_function import PythonFunction

# The stage's name is the path under which CloudFront forwards, so that nothing rewrites it.
STAGE = "push"
# Connections come one a page, so that a burst is a crowd.
CONNECTIONS_PER_SECOND = 50
CONNECTION_BURST = 100


class PushApi(Construct):
    """The API and its stage; `route_to` gives it its function."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.api = apigateway.WebSocketApi(self, "Api")
        self._stage = apigateway.WebSocketStage(
            self,
            "Stage",
            web_socket_api=self.api,
            stage_name=STAGE,
            auto_deploy=True,
            throttle=apigateway.ThrottleSettings(
                rate_limit=CONNECTIONS_PER_SECOND, burst_limit=CONNECTION_BURST
            ),
        )
        acknowledge(
            self._stage,
            APIG1="WebSocket logs need a role that is set for the whole account and region, "
            "which is not a stack's to set; CloudWatch counts connections, and the push function "
            "writes down what fails.",
        )

    @property
    def management_endpoint(self) -> str:
        """Where messages to open connections are posted."""
        return self._stage.callback_url

    def route_to(self, function: PythonFunction) -> None:
        """Let `function` answer when a connection opens, speaks or closes."""
        for route in ("$connect", "$disconnect", "$default"):
            self.api.add_route(
                route,
                integration=WebSocketLambdaIntegration(
                    f"{route.removeprefix('$').title()}Integration", function.function
                ),
            )
        acknowledge(
            self.api,
            APIG4="A connection shows a sealed ticket of one minute, which the function opens.",
        )

    def allow_posting(self, function: PythonFunction) -> None:
        """Let `function` post to open connections."""
        self._allow_managing(function, "POST")

    def allow_closing(self, function: PythonFunction) -> None:
        """Let `function` close open connections."""
        self._allow_managing(function, "DELETE")

    def _allow_managing(self, function: PythonFunction, method: str) -> None:
        function.allow(
            ["execute-api:ManageConnections"],
            f"arn:{Aws.PARTITION}:execute-api:{Aws.REGION}:{Aws.ACCOUNT_ID}"
            f":{self.api.api_id}/{STAGE}/{method}/@connections/*",
            wildcard="Connections come and go; it may reach every one of this API.",
        )
