"""Bringing the built browser app into its bucket."""

from pathlib import Path
from typing import Any

from aws_cdk import Aws, Stack
from aws_cdk import aws_cloudfront as cloudfront
from aws_cdk import aws_iam as iam
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_s3_assets as assets
from aws_cdk import aws_s3_deployment as deployment
from constructs import Construct

from infra.caching import ASKED_ANEW, FOR_EVER, NAMED_BY_CONTENT
from infra.checks import ConfigError
from infra.config import Config
from infra.findings import acknowledge, acknowledge_wildcard
from infra.log_group import log_group
from infra.site_manifest import MANIFEST, manifest

# The CDK's own function that copies files; one for each stack, under a name it has fixed.
COPIER = "Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C"


class SiteDeployment(Construct):
    """Files named by content stay in browsers for ever, all others are asked for each time.

    Raises ConfigError when the app has not been built.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        config: Config,
        files: Path,
        bucket: s3.Bucket,
        distribution: cloudfront.Distribution,
    ) -> None:
        super().__init__(scope, id)
        if not (files / "index.html").is_file():
            raise ConfigError(
                f"{files} has no index.html. `make deploy` and `make synth` build the browser app; "
                'or leave it out with "site": false in cdk.json.'
            )
        self._bucket = bucket
        self._log = log_group(self, "Log", config=config)
        self._asset = assets.Asset(self, "Files", path=str(files))
        self._files = deployment.Source.bucket(self._asset.bucket, self._asset.s3_object_key)
        # Over the one among the files: the copier lays each source over those before it.
        self._manifest = deployment.Source.json_data(MANIFEST, manifest(files))
        self._role = iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
        self._allow_copying(distribution)
        self._copy(distribution)
        acknowledge(
            Stack.of(self).node.find_child(COPIER), L1="The CDK chooses its own function's runtime."
        )

    def _copy(self, distribution: cloudfront.Distribution) -> None:
        named = deployment.BucketDeployment(
            self,
            "NamedByContent",
            **self._common(self._files),
            exclude=["*"],
            include=[f"{NAMED_BY_CONTENT}*"],
            # A page that is open during the deployment still finds the files it was built with.
            prune=False,
            cache_control=[deployment.CacheControl.from_string(FOR_EVER)],
        )
        pages = deployment.BucketDeployment(
            self,
            "Pages",
            **self._common(self._files, self._manifest),
            exclude=[f"{NAMED_BY_CONTENT}*"],
            cache_control=[deployment.CacheControl.from_string(ASKED_ANEW)],
            distribution=distribution,
            distribution_paths=["/*"],
        )
        named.node.add_dependency(self._role)
        # First what the pages refer to, then the pages.
        pages.node.add_dependency(named)

    def _common(self, *sources: deployment.ISource) -> dict[str, Any]:
        return {
            "sources": list(sources),
            "destination_bucket": self._bucket,
            "role": self._role.without_policy_updates(),
            "log_group": self._log,
        }

    def _allow_copying(self, distribution: cloudfront.Distribution) -> None:
        """What the copier's commands do: `aws s3 cp`, `aws s3 sync`, one invalidation."""
        every_asset = self._asset.bucket.arn_for_objects("*")
        every_file = self._bucket.arn_for_objects("*")
        self._allow(["logs:CreateLogStream", "logs:PutLogEvents"], self._log.log_group_arn)
        self._allow(["s3:GetObject"], every_asset)
        self._allow(["s3:ListBucket"], self._bucket.bucket_arn)
        self._allow(["s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"], every_file)
        self._allow(
            ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"],
            f"arn:{Aws.PARTITION}:cloudfront::{Aws.ACCOUNT_ID}:distribution/"
            f"{distribution.distribution_id}",
        )
        acknowledge_wildcard(
            self._role, every_asset, "The file's name changes with each deployment of the app."
        )
        acknowledge_wildcard(self._role, every_file, "It brings and removes every file of the app.")

    def _allow(self, actions: list[str], resource: str) -> None:
        self._role.add_to_policy(iam.PolicyStatement(actions=actions, resources=[resource]))
