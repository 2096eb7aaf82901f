"""What the template tells its operator, and the programs that look at a deployment."""

import re
from pathlib import Path

from aws_cdk.assertions import Template

DOCTOR = Path(__file__).resolve().parents[2] / "doctor"


def test_the_doctor_is_told_all_that_it_goes_by(template: Template) -> None:
    read = {
        name
        for source in DOCTOR.glob("*.py")
        for name in re.findall(r'outputs\["(\w+)"\]', source.read_text())
    }

    assert read
    assert read <= set(template.to_json()["Outputs"])


def test_who_gives_out_keys_is_told_the_table(template: Template) -> None:
    (table,) = template.find_resources("AWS::DynamoDB::GlobalTable")

    assert template.to_json()["Outputs"]["Table"]["Value"] == {"Ref": table}


def test_the_domains_are_told_with_the_default_one_first(chosen: Template) -> None:
    outputs = chosen.to_json()["Outputs"]

    assert outputs["Domains"]["Value"] == "mail.example.com,inbox.example.org"


def test_every_output_says_what_it_is_for(template: Template, chosen: Template) -> None:
    for each in (template, chosen):
        assert all(output.get("Description") for output in each.to_json()["Outputs"].values())
