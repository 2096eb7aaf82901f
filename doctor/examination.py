"""The examination: every look, in the order of a mail's way."""

from collections.abc import Callable, Iterator
from typing import Any

from botocore.exceptions import ClientError

from doctor import delivery, entrance, rules, storage
from doctor.finding import Finding, broken, cannot_tell
from doctor.patient import Client, Patient, Resolve, error_code

Look = Callable[[Patient], Iterator[Finding]]

LOOKS: tuple[Look, ...] = (
    entrance.region,
    entrance.identities,
    entrance.exchanges,
    rules.rule_set,
    rules.rule,
    storage.bucket,
    delivery.topic,
    delivery.queue,
    delivery.function,
    delivery.last_mail,
    delivery.dead_letters,
    delivery.alarms,
)


def admit(stack: str, *, region: str, client: Client, resolve: Resolve) -> Patient | Finding:
    """The deployed stack of that name; what is wrong when there is none to look at."""
    try:
        (found,) = client("cloudformation").describe_stacks(StackName=stack)["Stacks"]
    except ClientError as error:
        if error_code(error) != "ValidationError":
            return _refused(f"the stack {stack}", error)
        return broken(f"there is no stack {stack} in {region}", fix="make deploy")
    if "ROLLBACK" in found["StackStatus"] or "FAILED" in found["StackStatus"]:
        return broken(
            f"the stack {stack} is not whole: {found['StackStatus']}",
            fix=f"aws cloudformation describe-stack-events --stack-name {stack}, then make deploy",
        )
    outputs = {output["OutputKey"]: output["OutputValue"] for output in found.get("Outputs", ())}
    return Patient(name=stack, region=region, outputs=outputs, client=client, resolve=resolve)


def examine(patient: Patient) -> Iterator[Finding]:
    """All that is found. What AWS does not let us see is said, and the rest looked at."""
    for look in LOOKS:
        try:
            yield from look(patient)
        except ClientError as error:
            yield _refused(look.__name__.replace("_", " "), error)


def _refused(what: str, error: ClientError) -> Finding:
    details: Any = error.operation_name
    return cannot_tell(f"{what}: AWS answered {error_code(error)} to {details}")
