"""The one name under which everything is reached: the browser app, the API and push."""

from collections.abc import Mapping
from pathlib import Path

from aws_cdk import Aws, Duration, Fn, RemovalPolicy
from aws_cdk import aws_certificatemanager as acm
from aws_cdk import aws_cloudfront as cloudfront
from aws_cdk import aws_cloudfront_origins as origins
from aws_cdk import aws_s3 as s3
from constructs import Construct

from infra.config import Config
from infra.edge_secret import EdgeSecret
from infra.findings import acknowledge
from infra.http_api import KEPT_PATH, PATHS, HttpApi
from infra.push_api import STAGE, PushApi
from infra.security_headers import SITE_HEADERS
from infra.site_deployment import SiteDeployment
from infra.site_name import SiteName

OLDEST_TLS = cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021
HSTS_AGE = Duration.days(365)
# CloudFront keeps these for ten seconds and gives them to all who ask for the same path, most of
# them even where the answer says no-store: one request that fails would be everyone's
# (docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html and
# …/custom-error-pages-expiration.html).
ERRORS_KEPT = (404, 405, 414, 500, 501, 502, 503, 504)
# CloudFront's names are those of the account, whatever region a stack is in.
NAME = f"{Aws.STACK_NAME}-{Aws.REGION}"


class Site(Construct):
    """CloudFront in front of the static files, the HTTP API and the WebSocket API."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        config: Config,
        files: Path,
        http_api: HttpApi,
        push_api: PushApi,
    ) -> None:
        super().__init__(scope, id)
        self.edge_secret = EdgeSecret(self, "EdgeSecret", version=config.edge_secret_version)
        api_origin = _origin(http_api.api.api_endpoint, headers=self.edge_secret.headers)
        api = _forward_to(api_origin)
        # What may be kept, and for how long, the function says.
        kept = _forward_to(api_origin, caching=cloudfront.CachePolicy.CACHING_OPTIMIZED)
        bucket = self._bucket() if config.site else None
        self.distribution = cloudfront.Distribution(
            self,
            "Distribution",
            comment=config.service_name,
            default_behavior=self._pages(bucket) if bucket else api,
            default_root_object="index.html" if bucket else None,
            additional_behaviors={
                KEPT_PATH: kept,
                **{f"{path}/*": api for path in PATHS},
                f"/{STAGE}": _forward_to(_origin(push_api.api.api_endpoint)),
            },
            error_responses=[
                cloudfront.ErrorResponse(http_status=status, ttl=Duration.seconds(0))
                for status in ERRORS_KEPT
            ],
            http_version=cloudfront.HttpVersion.HTTP2_AND_3,
            domain_names=[config.site_domain] if config.site_domain else None,
            certificate=self._certificate(config),
            minimum_protocol_version=OLDEST_TLS if config.site_domain else None,
            web_acl_id=config.web_acl_arn,
        )
        self.public_url = f"https://{config.site_domain or self.distribution.domain_name}"
        self._stand_by_findings(config)
        if config.site_domain:
            SiteName(
                self,
                "Name",
                name=config.site_domain,
                zone=config.hosted_zones.get(config.site_domain),
                distribution=self.distribution,
            )
        if bucket:
            SiteDeployment(
                self,
                "Deployment",
                config=config,
                files=files,
                bucket=bucket,
                distribution=self.distribution,
            )

    def _bucket(self) -> s3.Bucket:
        bucket = s3.Bucket(
            self,
            "Files",
            encryption=s3.BucketEncryption.S3_MANAGED,
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            object_ownership=s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
            enforce_ssl=True,
            minimum_tls_version=1.2,
            # The files come from the sources again with the next deployment.
            removal_policy=RemovalPolicy.DESTROY,
            auto_delete_objects=True,
        )
        acknowledge(bucket, S1="Public files, read by CloudFront alone.")
        return bucket

    def _pages(self, bucket: s3.Bucket) -> cloudfront.BehaviorOptions:
        access = cloudfront.S3OriginAccessControl(self, "Access", origin_access_control_name=NAME)
        return cloudfront.BehaviorOptions(
            origin=origins.S3BucketOrigin.with_origin_access_control(
                bucket, origin_access_control=access
            ),
            viewer_protocol_policy=cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
            response_headers_policy=self._headers(),
        )

    def _headers(self) -> cloudfront.ResponseHeadersPolicy:
        return cloudfront.ResponseHeadersPolicy(
            self,
            "Headers",
            response_headers_policy_name=NAME,
            security_headers_behavior=cloudfront.ResponseSecurityHeadersBehavior(
                content_security_policy=cloudfront.ResponseHeadersContentSecurityPolicy(
                    content_security_policy=SITE_HEADERS["Content-Security-Policy"], override=True
                ),
                content_type_options=cloudfront.ResponseHeadersContentTypeOptions(override=True),
                referrer_policy=cloudfront.ResponseHeadersReferrerPolicy(
                    referrer_policy=cloudfront.HeadersReferrerPolicy.NO_REFERRER, override=True
                ),
                strict_transport_security=cloudfront.ResponseHeadersStrictTransportSecurity(
                    access_control_max_age=HSTS_AGE, override=True
                ),
            ),
            custom_headers_behavior=_custom_headers(
                "Cross-Origin-Opener-Policy", "Permissions-Policy"
            ),
        )

    def _certificate(self, config: Config) -> acm.ICertificate | None:
        arn = config.site_certificate_arn
        return acm.Certificate.from_certificate_arn(self, "Certificate", arn) if arn else None

    def _stand_by_findings(self, config: Config) -> None:
        acknowledge(
            self.distribution,
            CFR1="Mail comes from everywhere, and so do those who wait for it.",
            CFR3="Access logs would keep who read mail and from where.",
        )
        if config.web_acl_arn is None:
            acknowledge(
                self.distribution,
                CFR2="The API limits each client itself; a firewall with a monthly price of its "
                "own is the operator's to choose (web_acl_arn).",
            )
        if config.site_domain is None:
            acknowledge(
                self.distribution,
                CFR4="CloudFront's own certificate comes with its own oldest TLS version; "
                "site_domain brings TLS 1.2.",
            )


def _origin(endpoint: str, *, headers: Mapping[str, str] | None = None) -> origins.HttpOrigin:
    """`headers` are added to each request, or replace what the client sent under their names."""
    # https://<id>.execute-api.… or wss://<id>.execute-api.…
    return origins.HttpOrigin(Fn.select(2, Fn.split("/", endpoint)), custom_headers=headers)


def _forward_to(
    origin: origins.HttpOrigin,
    *,
    caching: cloudfront.ICachePolicy = cloudfront.CachePolicy.CACHING_DISABLED,
) -> cloudfront.BehaviorOptions:
    """Every request as it came, but for the host, which API Gateway takes for its own.

    No policy adds headers to the answers: the API's own rule, a mail's CSP among them.
    """
    return cloudfront.BehaviorOptions(
        origin=origin,
        allowed_methods=cloudfront.AllowedMethods.ALLOW_ALL,
        cache_policy=caching,
        origin_request_policy=cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        # A redirect would come too late: the token has been sent in clear by then.
        viewer_protocol_policy=cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
    )


def _custom_headers(*names: str) -> cloudfront.ResponseCustomHeadersBehavior:
    return cloudfront.ResponseCustomHeadersBehavior(
        custom_headers=[
            cloudfront.ResponseCustomHeader(header=name, value=SITE_HEADERS[name], override=True)
            for name in names
        ]
    )
