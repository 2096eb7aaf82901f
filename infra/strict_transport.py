"""What tells senders to bring mail over TLS alone (MTA-STS, RFC 8461)."""

import json

from aws_cdk import Aws, CfnOutput
from aws_cdk import aws_certificatemanager as acm
from aws_cdk import aws_cloudfront as cloudfront
from aws_cdk import aws_cloudfront_origins as origins
from constructs import Construct

from infra.config import Config
from infra.dns import Record, transport_records
from infra.findings import acknowledge

# RFC 8461 §3.2 allows a year. Within a week every sender sees a change; for as long as that those
# that have seen the policy hold to it, whatever DNS says.
MAX_AGE_SECONDS = 604_800
PATH = "/.well-known/mta-sts.txt"
# It answers everything itself, so that the origin which a distribution must have is never asked.
NEVER_ASKED = "example.com"
ANSWER = """\
function handler(event) {
  if (event.request.uri !== PATH) return { statusCode: 404, statusDescription: 'Not Found' };
  return {
    statusCode: 200,
    statusDescription: 'OK',
    headers: { 'content-type': { value: 'text/plain' } },
    body: POLICY,
  };
}
"""


class StrictTransport(Construct):
    """The policy, where senders look for it: at `mta-sts.` of each domain, from CloudFront.

    There is nothing of it unless it was chosen.
    """

    def __init__(self, scope: Construct, id: str, *, config: Config) -> None:
        super().__init__(scope, id)
        # Senders ask for the policy again when this changes.
        self._id = f"{config.mta_sts}{MAX_AGE_SECONDS}"
        self._host = ""
        if config.mta_sts_certificate_arn:
            self._host = self._serve(config, config.mta_sts_certificate_arn).domain_name
            self._tell("Host", self._host, "Where the MTA-STS policy is.")
            self._tell("Id", self._id, "Which MTA-STS policy it is.")

    def records(self, domain: str) -> tuple[Record, ...]:
        """What a domain needs for it."""
        return transport_records(domain, host=self._host, id=self._id) if self._host else ()

    def _serve(self, config: Config, certificate_arn: str) -> cloudfront.Distribution:
        distribution = cloudfront.Distribution(
            self,
            "Distribution",
            comment=f"{config.service_name}: how its mail is to be brought",
            default_behavior=cloudfront.BehaviorOptions(
                origin=origins.HttpOrigin(NEVER_ASKED),
                viewer_protocol_policy=cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
                function_associations=[self._answer(config)],
            ),
            domain_names=[f"mta-sts.{domain}" for domain in config.domains],
            certificate=acm.Certificate.from_certificate_arn(self, "Certificate", certificate_arn),
            minimum_protocol_version=cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
        )
        acknowledge(
            distribution,
            CFR1="Mail comes from everywhere.",
            CFR2="There is one file, the same for all, and nothing behind it.",
            CFR3="Who sends mail is nobody's business.",
        )
        return distribution

    def _answer(self, config: Config) -> cloudfront.FunctionAssociation:
        function = cloudfront.Function(
            self,
            "Answer",
            code=cloudfront.FunctionCode.from_inline(_code(config.mta_sts)),
            runtime=cloudfront.FunctionRuntime.JS_2_0,
        )
        return cloudfront.FunctionAssociation(
            function=function, event_type=cloudfront.FunctionEventType.VIEWER_REQUEST
        )

    def _tell(self, name: str, value: str, description: str) -> None:
        output = CfnOutput(self, name, value=value, description=description)
        output.override_logical_id(f"MtaSts{name}")


def _code(mode: str) -> str:
    policy = (
        f"version: STSv1\nmode: {mode}\n"
        f"mx: inbound-smtp.{Aws.REGION}.amazonaws.com\nmax_age: {MAX_AGE_SECONDS}\n"
    )
    return f"const PATH = {json.dumps(PATH)};\nconst POLICY = {json.dumps(policy)};\n{ANSWER}"
