"""What the template promises about the ways in: CloudFront, the HTTP API, the WebSocket API."""

import json
from pathlib import Path
from typing import Any

import boto3
import pytest
from aws_cdk.assertions import Template
from moto import mock_aws

from infra.checks import ConfigError
from infra.http_api import KEPT_PATH
from infra.security_headers import SITE_HEADERS
from mayfly.http import edge
from tests.infra.synthesis import named, properties, synthesise, the_one

DOCS = Path(__file__).resolve().parents[2] / "docs"
# CloudFront's own policies have the same ids everywhere
# (docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html and
# …/using-managed-origin-request-policies.html).
CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
CACHING_OPTIMIZED = "658327ea-f89d-4fab-a63d-7e88639e58f6"
ALL_VIEWER_EXCEPT_HOST_HEADER = "b689b0a8-53d0-40ab-baf2-68738e2966ac"


@pytest.fixture(scope="module")
def distribution(template: Template) -> dict[str, Any]:
    return _distribution(template)


@pytest.fixture(scope="module")
def headers(template: Template) -> dict[str, Any]:
    policy = the_one(template, "AWS::CloudFront::ResponseHeadersPolicy")
    config: dict[str, Any] = policy["ResponseHeadersPolicyConfig"]
    return config


def _distribution(template: Template) -> dict[str, Any]:
    config = named(template, "AWS::CloudFront::Distribution", "SiteDistribution")
    return dict(config["DistributionConfig"])


@pytest.mark.parametrize("path", ["/v1/*", "/mailtm/*", "/push"])
def test_requests_reach_the_api_whole_and_answers_are_neither_cached_nor_changed(
    distribution: dict[str, Any], path: str
) -> None:
    (behaviour,) = [b for b in distribution["CacheBehaviors"] if b["PathPattern"] == path]

    assert behaviour["CachePolicyId"] == CACHING_DISABLED
    assert behaviour["OriginRequestPolicyId"] == ALL_VIEWER_EXCEPT_HOST_HEADER
    assert {"GET", "POST", "PATCH", "DELETE"} <= set(behaviour["AllowedMethods"])
    # It would replace the policy that a mail's document brings.
    assert "ResponseHeadersPolicyId" not in behaviour


def test_what_the_service_offers_is_kept_as_long_as_the_api_says(
    distribution: dict[str, Any],
) -> None:
    paths = [behaviour["PathPattern"] for behaviour in distribution["CacheBehaviors"]]
    kept, whole = (distribution["CacheBehaviors"][paths.index(p)] for p in (KEPT_PATH, "/v1/*"))

    # The first pattern that fits is the one that counts.
    assert paths.index(KEPT_PATH) < paths.index("/v1/*")
    assert kept["CachePolicyId"] == CACHING_OPTIMIZED
    assert kept["AllowedMethods"] == whole["AllowedMethods"]
    assert kept["OriginRequestPolicyId"] == ALL_VIEWER_EXCEPT_HOST_HEADER


def test_the_api_is_shown_a_secret_that_the_template_does_not_hold(
    template: Template, distribution: dict[str, Any]
) -> None:
    shown = [
        header
        for origin in distribution["Origins"]
        for header in origin.get("OriginCustomHeaders", ())
    ]

    (header,) = shown
    assert header["HeaderName"] == edge.HEADER
    secret = _setting(template, "EDGE_SECRET")
    assert header["HeaderValue"] == {
        "Fn::Join": ["", ["{{resolve:secretsmanager:", secret, ":SecretString:::}}"]]
    }


def test_a_new_secret_is_shown_by_its_version(chosen: Template) -> None:
    (header,) = [
        header
        for origin in _distribution(chosen)["Origins"]
        for header in origin.get("OriginCustomHeaders", ())
    ]

    assert ":SecretString:::a1b2c3d4-0000-0000-0000-000000000000}}" in str(header["HeaderValue"])


def test_the_secret_is_random_and_the_api_may_read_it(template: Template) -> None:
    secret = named(template, "AWS::SecretsManager::Secret", "SiteEdgeSecret")
    policy = named(template, "AWS::IAM::Policy", "FunctionsApiRole")

    assert secret["GenerateSecretString"]["PasswordLength"] == 64
    (readable,) = [
        statement["Resource"]
        for statement in policy["PolicyDocument"]["Statement"]
        if statement["Action"] == "secretsmanager:GetSecretValue"
    ]
    assert _setting(template, "EDGE_SECRET") in readable


def test_no_token_travels_in_clear(distribution: dict[str, Any]) -> None:
    for behaviour in distribution["CacheBehaviors"]:
        assert behaviour["ViewerProtocolPolicy"] == "https-only"
    assert distribution["DefaultCacheBehavior"]["ViewerProtocolPolicy"] == "redirect-to-https"


def test_an_error_is_not_replaced_by_a_page_and_is_its_own_requests_alone(
    distribution: dict[str, Any],
) -> None:
    errors = distribution["CustomErrorResponses"]

    # Those that CloudFront keeps if it is not told otherwise
    # (docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html).
    for status in (404, 405, 414, 500, 501, 502, 503, 504):
        assert {"ErrorCode": status, "ErrorCachingMinTTL": 0} in errors
    assert not any("ResponsePagePath" in error for error in errors)


def test_an_account_has_room_for_another_region_of_the_same_stack(chosen: Template) -> None:
    resources = chosen.to_json()["Resources"].values()
    named = [
        value if name == "Name" else value["Name"]
        for resource in resources
        if resource["Type"].startswith("AWS::CloudFront::")
        for name, value in resource["Properties"].items()
        if name == "Name" or (isinstance(value, dict) and "Name" in value)
    ]

    # A response headers policy, an access control and a function: names of the account's.
    assert len(named) == 3
    for name in named:
        assert "AWS::Region" in str(name)


def test_the_page_runs_its_own_scripts_alone(headers: dict[str, Any]) -> None:
    policy = headers["SecurityHeadersConfig"]["ContentSecurityPolicy"]["ContentSecurityPolicy"]

    directives = dict(directive.split(" ", 1) for directive in policy.split("; "))
    assert directives == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "connect-src": "'self'",
        "frame-src": "'self'",
        "manifest-src": "'self'",
        "worker-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "svelte-trusted-html mayfly-workers",
    }


def test_the_page_says_nothing_of_itself_to_others(headers: dict[str, Any]) -> None:
    security = headers["SecurityHeadersConfig"]

    assert security["ReferrerPolicy"]["ReferrerPolicy"] == "no-referrer"
    assert security["ContentTypeOptions"] == {"Override": True}
    assert security["StrictTransportSecurity"]["AccessControlMaxAgeSec"] >= 31_536_000


def test_the_page_has_every_header_that_it_has_locally(headers: dict[str, Any]) -> None:
    security = headers["SecurityHeadersConfig"]
    sent = {
        "Content-Security-Policy": security["ContentSecurityPolicy"]["ContentSecurityPolicy"],
        "Referrer-Policy": security["ReferrerPolicy"]["ReferrerPolicy"],
        "X-Content-Type-Options": "nosniff" if security["ContentTypeOptions"] else "",
    } | {header["Header"]: header["Value"] for header in headers["CustomHeadersConfig"]["Items"]}

    assert sent == SITE_HEADERS


def test_the_headers_are_on_the_page(template: Template, distribution: dict[str, Any]) -> None:
    (policy,) = template.find_resources("AWS::CloudFront::ResponseHeadersPolicy")

    assert distribution["DefaultCacheBehavior"]["ResponseHeadersPolicyId"] == {"Ref": policy}
    assert distribution["DefaultRootObject"] == "index.html"


def test_only_cloudfront_reads_the_files(template: Template) -> None:
    control = the_one(template, "AWS::CloudFront::OriginAccessControl")

    assert control["OriginAccessControlConfig"]["SigningBehavior"] == "always"
    assert control["OriginAccessControlConfig"]["OriginAccessControlOriginType"] == "s3"


def test_pages_are_asked_for_anew_and_what_is_named_by_content_stays(template: Template) -> None:
    copied = properties(template, "Custom::CDKBucketDeployment").values()

    caching = {
        tuple(copy.get("Include", ())): (copy["SystemMetadata"]["cache-control"], copy["Prune"])
        for copy in copied
    }
    assert caching == {
        ("assets/*",): ("max-age=31536000, immutable", False),
        (): ("no-cache", True),
    }


def test_a_missing_browser_app_is_named_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r'index\.html.*make deploy.*"site": false'):
        synthesise(tmp_path)


def test_without_the_site_the_api_alone_is_served(site_files: Path) -> None:
    template = synthesise(site_files, site="false")

    assert not template.find_resources("Custom::CDKBucketDeployment")
    assert not template.find_resources("AWS::CloudFront::OriginAccessControl")
    default = _distribution(template)["DefaultCacheBehavior"]
    assert default["OriginRequestPolicyId"] == ALL_VIEWER_EXCEPT_HOST_HEADER


def test_a_name_of_ones_own_is_served_and_told_to_the_functions(chosen: Template) -> None:
    distribution = _distribution(chosen)

    assert distribution["Aliases"] == ["mayfly.example.com"]
    assert distribution["ViewerCertificate"]["MinimumProtocolVersion"] == "TLSv1.2_2021"
    assert _setting(chosen, "PUBLIC_URL") == "https://mayfly.example.com"


def test_a_firewall_stands_in_front_if_so_chosen(
    distribution: dict[str, Any], chosen: Template
) -> None:
    assert "WebACLId" not in distribution
    assert _distribution(chosen)["WebACLId"].endswith(":global/webacl/mayfly/abc")


@mock_aws
def test_the_firewall_of_the_documents_can_be_made() -> None:
    wanted = json.loads((DOCS / "web-acl.json").read_text())
    client = boto3.client("wafv2", "us-east-1", aws_access_key_id="a", aws_secret_access_key="b")

    made = client.create_web_acl(**wanted)["Summary"]

    assert ":global/webacl/mayfly/" in made["ARN"]


def test_the_functions_know_where_browsers_are(template: Template) -> None:
    (distribution,) = template.find_resources("AWS::CloudFront::Distribution")

    assert _setting(template, "PUBLIC_URL") == {
        "Fn::Join": ["", ["https://", {"Fn::GetAtt": [distribution, "DomainName"]}]]
    }


def test_the_functions_know_where_open_connections_are(template: Template) -> None:
    endpoint = _setting(template, "PUSH_ENDPOINT")
    (api,) = [
        id
        for id, api in properties(template, "AWS::ApiGatewayV2::Api").items()
        if api["ProtocolType"] == "WEBSOCKET"
    ]

    region = {"Ref": "AWS::Region"}
    domain = {"Ref": "AWS::URLSuffix"}
    assert endpoint == {
        "Fn::Join": ["", ["https://", {"Ref": api}, ".execute-api.", region, ".", domain, "/push"]]
    }


def _setting(template: Template, name: str) -> object:
    function = named(template, "AWS::Lambda::Function", "FunctionsApi")
    return function["Environment"]["Variables"][f"MAYFLY_{name}"]


def test_the_stages_are_where_the_edge_sends_and_hold_floods_back(template: Template) -> None:
    stages = properties(template, "AWS::ApiGatewayV2::Stage").values()

    assert sorted(stage["StageName"] for stage in stages) == ["$default", "push"]
    for stage in stages:
        assert stage["AutoDeploy"] is True
        assert stage["DefaultRouteSettings"]["ThrottlingRateLimit"] == 50
        assert stage["DefaultRouteSettings"]["ThrottlingBurstLimit"] > 0


def test_every_route_has_a_function(template: Template) -> None:
    routes = properties(template, "AWS::ApiGatewayV2::Route").values()

    assert sorted(route["RouteKey"] for route in routes) == [
        "$connect",
        "$default",
        "$disconnect",
        "ANY /mailtm/{proxy+}",
        "ANY /v1/{proxy+}",
    ]
    for route in routes:
        assert "integrations/" in str(route["Target"])


def test_the_api_gets_payloads_of_version_2(template: Template) -> None:
    versions = [
        integration["PayloadFormatVersion"]
        for integration in properties(template, "AWS::ApiGatewayV2::Integration").values()
        if "PayloadFormatVersion" in integration
    ]

    assert versions == ["2.0"]


@pytest.mark.parametrize("made", ["template", "chosen"])
def test_nothing_keeps_who_read_what(made: str, request: pytest.FixtureRequest) -> None:
    template: Template = request.getfixturevalue(made)

    for distribution in properties(template, "AWS::CloudFront::Distribution").values():
        assert "Logging" not in distribution["DistributionConfig"]
    for bucket in properties(template, "AWS::S3::Bucket").values():
        assert "LoggingConfiguration" not in bucket
    for stage in properties(template, "AWS::ApiGatewayV2::Stage").values():
        assert "AccessLogSettings" not in stage
