"""Up to the door: the region, the domains' identities, and the way that DNS shows."""

from collections.abc import Iterator

from botocore.exceptions import ClientError

from doctor.finding import Finding, broken, cannot_tell, ok
from doctor.patient import Patient, error_code

# docs.aws.amazon.com/general/latest/gr/ses.html, as of January 2024: there may be more by now.
RECEIVING_REGIONS = frozenset(
    "us-east-1 us-east-2 us-west-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 "
    "ap-northeast-1 ap-southeast-1 ap-southeast-2 ap-southeast-3".split()
)
# A label that nobody has: only a record for every subdomain answers for it.
ANY_LABEL = "any-label-at-all"


def deployment(patient: Patient) -> Iterator[Finding]:
    """Whether the stack is what its operator deployed last."""
    name = patient.name
    if "ROLLBACK" in patient.status or "FAILED" in patient.status:
        yield broken(
            f"the last change of the stack {name} failed ({patient.status})",
            fix=f"aws cloudformation describe-stack-events --stack-name {name}"
            "  # says why; then make deploy",
        )
    else:
        yield ok(f"the stack {name} is deployed")


def region(patient: Patient) -> Iterator[Finding]:
    """Whether SES receives mail there."""
    if patient.region in RECEIVING_REGIONS:
        yield ok(f"SES receives mail in {patient.region}")
    else:
        yield cannot_tell(
            f"SES was not known to receive mail in {patient.region}",
            fix=f"# deploy to one of those it is known in: {', '.join(sorted(RECEIVING_REGIONS))}",
        )


def identities(patient: Patient) -> Iterator[Finding]:
    """Whether each domain is proven to be the operator's."""
    for domain in patient.domains:
        yield _identity(patient, domain)


def _identity(patient: Patient, domain: str) -> Finding:
    try:
        identity = patient.client("sesv2").get_email_identity(EmailIdentity=domain)
    except ClientError as error:
        if error_code(error) != "NotFoundException":
            raise
        return broken(f"SES does not know {domain}", fix="make deploy")
    status = identity["VerificationStatus"]
    if status == "SUCCESS":
        return ok(f"{domain} is verified")
    return broken(
        f"{domain} is not verified: SES has not seen its DKIM records ({status})",
        fix="make dns  # and put its CNAME records where the domain is hosted",
    )


def exchanges(patient: Patient) -> Iterator[Finding]:
    """Whether DNS brings mail for each domain, and for its subdomains, to SES."""
    for domain in patient.domains:
        yield _exchange(patient, domain, f"mail for {domain}")
        yield _exchange(patient, f"{ANY_LABEL}.{domain}", f"mail for subdomains of {domain}")


def _exchange(patient: Patient, name: str, what: str) -> Finding:
    ours = f"inbound-smtp.{patient.region}.amazonaws.com"
    try:
        hosts = [_host(value) for value in patient.resolve(name, "MX")]
    except LookupError:
        return cannot_tell(f"DNS does not say where {what} goes", fix=f"dig MX {name}")
    fix = "make dns  # and put its MX records where the domain is hosted"
    if not hosts:
        return broken(f"{what} has no MX record", fix=fix)
    others = [host for host in hosts if host != ours]
    if ours not in hosts:
        return broken(f"{what} goes to {', '.join(others)}, not to {ours}", fix=fix)
    if others:
        return broken(f"some of the {what} goes to {', '.join(others)}", fix=fix)
    return ok(f"{what} goes to {ours}")


def _host(value: str) -> str:
    return value.split()[-1].rstrip(".").lower()
