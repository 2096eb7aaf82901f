"""`make dns`: the records that the domains need, to put where they are hosted."""

from collections.abc import Iterator

from botocore.exceptions import ClientError

from doctor.patient import Patient, error_code
from infra.dns import Record, key_record, records_for

# RFC 8461 §3.2: at most a year; a day is enough to be asked again soon after a change.
POLICY_SECONDS = 86_400


def zone_lines(patient: Patient, *, strict_transport: bool = False) -> Iterator[str]:
    """As a zone file has them, domain by domain; `strict_transport` adds MTA-STS (RFC 8461)."""
    for domain in patient.domains:
        yield f"; {domain}"
        keys = tuple(_keys(patient, domain))
        if not keys:
            yield "; SES has no keys for it yet: deploy first, then ask again"
        transport = _transport(domain) if strict_transport else ()
        for record in (*records_for(domain, region=patient.region), *keys, *transport):
            yield from record.lines()
        if strict_transport:
            yield from _policy(domain, patient.region)


def _keys(patient: Patient, domain: str) -> Iterator[Record]:
    """Easy DKIM's, which prove the domain too
    (docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-easy.html).
    """
    try:
        identity = patient.client("sesv2").get_email_identity(EmailIdentity=domain)
    except ClientError as error:
        if error_code(error) != "NotFoundException":
            raise
        return
    for token in identity["DkimAttributes"].get("Tokens", ()):
        yield key_record(f"{token}._domainkey.{domain}", f"{token}.dkim.amazonses.com")


def _transport(domain: str) -> tuple[Record, ...]:
    return (Record(name=f"_mta-sts.{domain}", type="TXT", values=('"v=STSv1; id=1"',)),)


def _policy(domain: str, region: str) -> Iterator[str]:
    yield f"; and serve this at https://mta-sts.{domain}/.well-known/mta-sts.txt:"
    yield ";   version: STSv1"
    yield ";   mode: enforce"
    yield f";   mx: inbound-smtp.{region}.amazonaws.com"
    yield f";   max_age: {POLICY_SECONDS}"
