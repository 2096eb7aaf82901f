"""What CloudFront shows the API, so that nobody goes round it."""

from aws_cdk import RemovalPolicy, SecretValue
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from infra.findings import acknowledge
from infra.python_function import PythonFunction

# The functions look for it under this name (functions/mayfly/http/edge.py).
HEADER = "mayfly-edge"
LENGTH = 64


class EdgeSecret(Construct):
    """A secret of CloudFront's and the API function's; `headers` are what the first adds.

    CloudFormation looks at a secret only when something else changes with it. So whoever puts a new
    value names its `version`.
    """

    def __init__(self, scope: Construct, id: str, *, version: str | None) -> None:
        super().__init__(scope, id)
        self._secret = secretsmanager.Secret(
            self,
            "Secret",
            description="What CloudFront shows Mayfly's API.",
            generate_secret_string=secretsmanager.SecretStringGenerator(
                password_length=LENGTH, exclude_punctuation=True
            ),
            # Another one is as good.
            removal_policy=RemovalPolicy.DESTROY,
        )
        acknowledge(
            self._secret,
            SMG4="CloudFront has to be told of a new one, which a rotation by itself does not "
            "(edge_secret_version).",
        )
        self.arn = self._secret.secret_arn
        # A reference that CloudFormation resolves: the template never holds the secret itself.
        shown = SecretValue.secrets_manager(self.arn, version_id=version)
        self.headers = {HEADER: shown.unsafe_unwrap()}

    def show_to(self, function: PythonFunction) -> None:
        """Let a function read it."""
        function.allow(["secretsmanager:GetSecretValue"], self.arn)
