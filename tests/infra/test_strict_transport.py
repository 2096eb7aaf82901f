"""What the template promises about MTA-STS: senders find a policy that is right."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from aws_cdk.assertions import Template

from tests.infra.synthesis import named, properties, the_one

FUNCTION = "AWS::CloudFront::Function"


def asked_for(template: Template, path: str) -> dict[str, Any]:
    """What CloudFront answers, in eu-west-1."""
    code = the_one(template, FUNCTION)["FunctionCode"]["Fn::Join"][1]
    text = "".join(part if isinstance(part, str) else "eu-west-1" for part in code)
    request = json.dumps({"request": {"uri": path}})
    node = Path(sys.executable).parent / "node"
    run = subprocess.run(
        [str(node), "-e", f"{text}\nconsole.log(JSON.stringify(handler({request})))"],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ,
    )
    answer: dict[str, Any] = json.loads(run.stdout)
    return answer


def test_the_policy_is_where_senders_look_for_it(chosen: Template) -> None:
    answer = asked_for(chosen, "/.well-known/mta-sts.txt")

    assert answer["statusCode"] == 200
    assert answer["headers"] == {"content-type": {"value": "text/plain"}}
    assert answer["body"].splitlines() == [
        "version: STSv1",
        "mode: testing",
        "mx: inbound-smtp.eu-west-1.amazonaws.com",
        "max_age: 604800",
    ]


@pytest.mark.parametrize("path", ["/", "/index.html", "/v1/inbox"])
def test_nothing_else_is_there(chosen: Template, path: str) -> None:
    assert asked_for(chosen, path)["statusCode"] == 404


def test_it_has_the_names_and_the_certificate_of_the_domains(chosen: Template) -> None:
    found = named(chosen, "AWS::CloudFront::Distribution", "StrictTransport")["DistributionConfig"]

    assert found["Aliases"] == ["mta-sts.mail.example.com", "mta-sts.inbox.example.org"]
    assert found["ViewerCertificate"]["AcmCertificateArn"].endswith("certificate/def")


def test_dns_says_that_there_is_a_policy_and_where(chosen: Template) -> None:
    written = {
        str(record["Name"]): record["ResourceRecords"][0]
        for record in properties(chosen, "AWS::Route53::RecordSet").values()
        if "ResourceRecords" in record
    }

    assert written["_mta-sts.mail.example.com."] == '"v=STSv1; id=testing604800"'
    assert "StrictTransport" in str(written["mta-sts.mail.example.com."])


def test_the_doctor_is_told_of_it(chosen: Template) -> None:
    outputs = chosen.to_json()["Outputs"]

    assert outputs["MtaStsId"]["Value"] == "testing604800"
    assert "StrictTransport" in str(outputs["MtaStsHost"]["Value"])


def test_there_is_none_unless_chosen(template: Template) -> None:
    assert not template.find_resources(FUNCTION)
