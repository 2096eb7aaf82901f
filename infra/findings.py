"""cdk-nag's findings that we stand by, each with its reason, as close to the resource as can be."""

from aws_cdk import Acknowledgment, Stack, Validations
from constructs import IConstruct


def acknowledge(construct: IConstruct, **reasons: str) -> None:
    """Stand by AwsSolutions findings on a construct and what is below it: rule to reason."""
    for rule, reason in reasons.items():
        _acknowledge(construct, f"AwsSolutions-{rule}", reason)


def acknowledge_wildcard(construct: IConstruct, resource: str, reason: str) -> None:
    """Stand by one ARN with a wildcard in the permissions that a construct holds."""
    words = _as_cdk_nag_words(Stack.of(construct).resolve(resource))
    _acknowledge(construct, f"AwsSolutions-IAM5[Resource::{words}]", reason)


def _as_cdk_nag_words(reference: object) -> str:
    """An ARN with its references in angle brackets, as the finding names it."""
    match reference:
        case {"Fn::Join": [separator, parts]}:
            return str(separator).join(_as_cdk_nag_words(part) for part in parts)
        case {"Fn::GetAtt": [resource, attribute]}:
            return f"<{resource}.{attribute}>"
        case {"Fn::Sub": str(text)}:
            return text.replace("${", "<").replace("}", ">")
        case {"Ref": resource}:
            return f"<{resource}>"
        case text:
            return str(text)


def _acknowledge(construct: IConstruct, id: str, reason: str) -> None:
    Validations.of(construct).acknowledge(Acknowledgment(id=id, reason=reason))
