"""The records that the doctor asks to be put into DNS."""

from doctor.records import zone_lines
from tests.doctor.conftest import DOMAIN, Clinic

TOKENS = ["one", "two", "three"]


def test_every_record_of_a_domain_is_a_line_of_a_zone_file(clinic: Clinic) -> None:
    clinic.answers("sesv2", "GetEmailIdentity", DkimAttributes={"Tokens": TOKENS})

    lines = list(zone_lines(clinic.patient()))

    assert lines == [
        f"; {DOMAIN}",
        f"{DOMAIN}. 300 IN MX 10 inbound-smtp.eu-west-1.amazonaws.com.",
        f"*.{DOMAIN}. 300 IN MX 10 inbound-smtp.eu-west-1.amazonaws.com.",
        f'{DOMAIN}. 300 IN TXT "v=spf1 -all"',
        f'*.{DOMAIN}. 300 IN TXT "v=spf1 -all"',
        f'_dmarc.{DOMAIN}. 300 IN TXT "v=DMARC1; p=reject; sp=reject; adkim=s; aspf=s"',
        f'{DOMAIN}. 300 IN CAA 0 issue "amazon.com"',
        f'{DOMAIN}. 300 IN CAA 0 issuewild ";"',
        *(
            f"{token}._domainkey.{DOMAIN}. 300 IN CNAME {token}.dkim.amazonses.com."
            for token in TOKENS
        ),
    ]


def test_keys_that_are_not_there_yet_are_asked_for_later(clinic: Clinic) -> None:
    clinic.client("sesv2").delete_email_identity(EmailIdentity=DOMAIN)

    lines = list(zone_lines(clinic.patient()))

    assert "; SES has no keys for it yet: deploy first, then ask again" in lines
    assert f"{DOMAIN}. 300 IN MX 10 inbound-smtp.eu-west-1.amazonaws.com." in lines


def test_strict_transport_has_its_records_where_it_was_chosen(clinic: Clinic) -> None:
    clinic.outputs |= {"MtaStsHost": "d1.cloudfront.net", "MtaStsId": "enforce604800"}

    lines = list(zone_lines(clinic.patient()))

    assert lines[-2:] == [
        f'_mta-sts.{DOMAIN}. 300 IN TXT "v=STSv1; id=enforce604800"',
        f"mta-sts.{DOMAIN}. 300 IN CNAME d1.cloudfront.net.",
    ]
