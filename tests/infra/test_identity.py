"""What the template promises about the domains and their records."""

from pathlib import Path

import pytest
from aws_cdk.assertions import Template

from infra.dns import records_for
from tests.infra.synthesis import properties, synthesise

NEEDS = "The DNS records that mail.example.com needs"


@pytest.fixture(scope="module")
def records() -> set[tuple[str, str, str]]:
    return {
        (record.name, record.type, value)
        for record in records_for("mail.example.com", region="eu-west-1")
        for value in record.values
    }


def test_mail_for_the_domain_and_its_subdomains_goes_to_ses(
    records: set[tuple[str, str, str]],
) -> None:
    host = "10 inbound-smtp.eu-west-1.amazonaws.com."

    assert ("mail.example.com", "MX", host) in records
    assert ("*.mail.example.com", "MX", host) in records


def test_nobody_can_send_as_the_domain(records: set[tuple[str, str, str]]) -> None:
    assert ("mail.example.com", "TXT", '"v=spf1 -all"') in records
    assert ("*.mail.example.com", "TXT", '"v=spf1 -all"') in records
    (dmarc,) = [value for name, _, value in records if name == "_dmarc.mail.example.com"]
    assert {"p=reject", "sp=reject"} <= set(dmarc.strip('"').split("; "))


def test_no_certificate_is_issued_to_whoever_reads_mail_there(
    records: set[tuple[str, str, str]],
) -> None:
    assert {value for _, type, value in records if type == "CAA"} == {
        '0 issue "amazon.com"',
        '0 issuewild ";"',
    }


def test_every_domain_is_proven_to_ses(chosen: Template) -> None:
    identities = properties(chosen, "AWS::SES::EmailIdentity").values()

    assert {identity["EmailIdentity"] for identity in identities} == {
        "mail.example.com",
        "inbox.example.org",
    }


def test_records_are_written_where_a_zone_is_given(chosen: Template) -> None:
    written = properties(chosen, "AWS::Route53::RecordSet").values()

    types = sorted(record["Type"] for record in written if record["HostedZoneId"] == "ZMAIL")
    assert types == ["CAA", *["CNAME"] * 4, "MX", "MX", *["TXT"] * 4]


def test_without_a_zone_the_output_names_every_record(template: Template) -> None:
    assert not properties(template, "AWS::Route53::RecordSet")
    (output,) = template.find_outputs("*", {"Description": NEEDS}).values()

    words = str(output["Value"])
    for record in records_for("mail.example.com", region="REGION"):
        assert f"{record.name}. 300 IN {record.type} " in words
    assert words.count(" 300 IN CNAME ") == 3


def test_the_site_gets_its_name_in_a_zone_that_is_given(chosen: Template) -> None:
    written = properties(chosen, "AWS::Route53::RecordSet").values()

    aliases = [record for record in written if record["HostedZoneId"] == "ZSITE"]
    assert sorted(record["Type"] for record in aliases) == ["A", "AAAA"]
    for record in aliases:
        assert record["Name"] == "mayfly.example.com."
        assert "SiteDistribution" in str(record["AliasTarget"]["DNSName"])


def test_the_site_says_which_record_its_name_needs(site_files: Path) -> None:
    template = synthesise(
        site_files,
        site_domain="mayfly.example.com",
        site_certificate_arn="arn:aws:acm:us-east-1:123456789012:certificate/abc",
    )

    (output,) = template.find_outputs(
        "*", {"Description": "The DNS record that mayfly.example.com needs"}
    ).values()
    assert "mayfly.example.com. 300 IN CNAME " in str(output["Value"])
