"""The domains' identities at SES, and their records in DNS."""

from aws_cdk import Aws, CfnOutput, Fn
from aws_cdk import aws_route53 as route53
from aws_cdk import aws_ses as ses
from constructs import Construct

from infra.config import Config, HostedZone
from infra.dns import TTL_SECONDS, Record, key_record, records_for
from infra.strict_transport import StrictTransport


class Identities(Construct):
    """Each domain proven to SES; its records written where we may, else put into an output."""

    def __init__(
        self, scope: Construct, id: str, *, config: Config, strict_transport: StrictTransport
    ) -> None:
        super().__init__(scope, id)
        for domain in config.domains:
            Identity(
                self,
                domain,
                domain=domain,
                zone=config.hosted_zones.get(domain),
                more=strict_transport.records(domain),
            )


class Identity(Construct):
    """One domain; it may need `more` records."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        domain: str,
        zone: HostedZone | None,
        more: tuple[Record, ...],
    ) -> None:
        super().__init__(scope, id)
        identity = ses.EmailIdentity(self, "Identity", identity=ses.Identity.domain(domain))
        records = (
            *records_for(domain, region=Aws.REGION),
            *(key_record(record.name, record.value) for record in identity.dkim_records),
            *more,
        )
        if zone is not None:
            self._write(records, zone)
        else:
            CfnOutput(
                self,
                "Records",
                description=f"The DNS records that {domain} needs",
                value=Fn.join("\n", [line for record in records for line in record.lines()]),
            )

    def _write(self, records: tuple[Record, ...], zone: HostedZone) -> None:
        for number, record in enumerate(records):
            route53.CfnRecordSet(
                self,
                f"Record{number}",
                hosted_zone_id=zone.id,
                name=f"{record.name}.",
                type=record.type,
                ttl=str(TTL_SECONDS),
                resource_records=list(record.values),
            )
