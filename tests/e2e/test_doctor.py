"""The doctor knows a deployed stack: what the template makes is what it looks for."""

from dataclasses import replace

from doctor.examination import admit, examine
from doctor.patient import Patient
from tests.e2e.deployment import DOMAIN
from tests.e2e.emulator import REGION
from tests.e2e.service import Service


def test_behind_ses_the_doctor_finds_a_fresh_deployment_well(deployed: Service) -> None:
    admitted = admit("Mayfly", region=REGION, client=deployed.aws, resolve=lambda _name, _type: ())
    assert isinstance(admitted, Patient)
    # The emulator has no receipt rules, so the template was deployed without.
    patient = replace(admitted, outputs={**admitted.outputs, "RuleSet": "none"})

    findings = list(examine(patient))

    assert patient.domains == (DOMAIN,)
    assert {
        "the stack Mayfly is deployed",
        "SES may store mail in the bucket",
        "SES may tell the topic of mail",
        "the topic tells the queue",
        "the ingest function takes mail from the queue",
        "there are no dead letters",
    } <= {finding.says for finding in findings if finding.state == "ok"}
