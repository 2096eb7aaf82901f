"""What routes say of themselves in the OpenAPI document, beyond their shapes."""

from typing import Any

Said = dict[int | str, dict[str, Any]]
"""By status."""


def binary(media_type: str, description: str) -> Said:
    """What a route says of an answer that is no JSON."""
    content = {media_type: {"schema": {"type": "string", "format": "binary"}}}
    return {
        200: {"description": description, "content": content},
        302: {"description": "Too large for an answer: the Location gives it, for a minute."},
    }


def leads_to(*operations: str, status: int = 200, **parameters: str) -> Said:
    """What a route says of where its answer leads (https://spec.openapis.org/oas/v3.1.0#link-object).

    `parameters` are JSON pointers into the answer.
    """
    found = {name: f"$response.body#{pointer}" for name, pointer in parameters.items()}
    return {
        status: {
            "links": {
                operation: {"operationId": operation, "parameters": found}
                for operation in operations
            }
        }
    }
