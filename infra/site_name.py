"""The site's own name in DNS."""

from aws_cdk import CfnOutput
from aws_cdk import aws_cloudfront as cloudfront
from aws_cdk import aws_route53 as route53
from aws_cdk.aws_route53_targets import CloudFrontTarget
from constructs import Construct

from infra.config import HostedZone
from infra.dns import Record


class SiteName(Construct):
    """The name leads to CloudFront: by records where we may write them, else by an output."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str,
        zone: HostedZone | None,
        distribution: cloudfront.Distribution,
    ) -> None:
        super().__init__(scope, id)
        host = distribution.domain_name
        if zone is None:
            (line,) = Record(name=name, type="CNAME", values=(f"{host}.",)).lines()
            CfnOutput(self, "Record", description=f"The DNS record that {name} needs", value=line)
            return
        for type in ("A", "AAAA"):
            route53.CfnRecordSet(
                self,
                type,
                hosted_zone_id=zone.id,
                name=f"{name}.",
                type=type,
                alias_target=route53.CfnRecordSet.AliasTargetProperty(
                    dns_name=host, hosted_zone_id=CloudFrontTarget.get_hosted_zone_id(self)
                ),
            )
