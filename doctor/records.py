"""`make dns`: the records that the domains need, to put where they are hosted."""

from collections.abc import Iterator

from botocore.exceptions import ClientError

from doctor.patient import Patient, error_code
from infra.dns import Record, key_record, records_for, transport_records


def zone_lines(patient: Patient) -> Iterator[str]:
    """As a zone file has them, domain by domain."""
    for domain in patient.domains:
        yield f"; {domain}"
        keys = tuple(_keys(patient, domain))
        if not keys:
            yield "; SES has no keys for it yet: deploy first, then ask again"
        needed = records_for(domain, region=patient.region)
        for record in (*needed, *keys, *_transport(patient, domain)):
            yield from record.lines()


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


def _transport(patient: Patient, domain: str) -> tuple[Record, ...]:
    """Where MTA-STS was chosen."""
    host, id = (patient.outputs.get(f"MtaSts{name}") for name in ("Host", "Id"))
    return transport_records(domain, host=host, id=id) if host and id else ()
