"""The examination: every look, in the order of a mail's way."""

from collections.abc import Callable, Iterator
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from doctor import delivery, entrance, rules, storage
from doctor.finding import Finding, broken, cannot_tell
from doctor.patient import Client, Patient, Resolve, error_code

Look = Callable[[Patient], Iterator[Finding]]

LOOKS: tuple[Look, ...] = (
    entrance.deployment,
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
    delivery.unlisted,
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
    except BotoCoreError as error:
        return cannot_tell(
            f"AWS cannot be asked: {error}",
            fix="export AWS_PROFILE=… AWS_REGION=…  # or however your shell gets them",
        )
    outputs = {output["OutputKey"]: output["OutputValue"] for output in found.get("Outputs", ())}
    if "Domains" not in outputs:
        return broken(
            f"the stack {stack} is not whole: {found['StackStatus']}",
            fix=f"aws cloudformation describe-stack-events --stack-name {stack}"
            "  # says why; wait if it goes on, else make deploy",
        )
    return Patient(
        name=stack,
        status=found["StackStatus"],
        region=region,
        outputs=outputs,
        client=client,
        resolve=resolve,
    )


def examine(patient: Patient) -> Iterator[Finding]:
    """All that is found. What AWS does not let us see is said, and the rest looked at."""
    for look in LOOKS:
        try:
            yield from look(patient)
        except ClientError as error:
            yield _refused(_name(look), error)
        except BotoCoreError as error:
            yield cannot_tell(f"{_name(look)}: AWS cannot be asked: {error}")


def _name(look: Look) -> str:
    return look.__name__.replace("_", " ")


def _refused(what: str, error: ClientError) -> Finding:
    details: Any = error.operation_name
    return cannot_tell(f"{what}: AWS answered {error_code(error)} to {details}")
