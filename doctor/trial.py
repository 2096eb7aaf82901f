"""A mail to oneself: the operator's account sends it, Mayfly's own API says whether it came."""

import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.request import Request, urlopen

from botocore.exceptions import ClientError

from doctor.finding import Finding, broken, cannot_tell, ok
from doctor.patient import Patient, error_code

# A mail takes seconds; three long polls are a minute.
POLLS, POLL_SECONDS = 3, 20
REQUEST_SECONDS = 29
SUBJECT = "Mayfly's doctor asks: does mail arrive?"

Ask = Callable[[str, str, str], Any]
"""A request to the API: method, URL and token (or none); gives the answer's JSON.

Raises OSError when there is no good answer.
"""


def ask(method: str, url: str, token: str) -> Any:  # noqa: ANN401
    """Ask a Mayfly on the net."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    request = Request(url, method=method, headers=headers)  # noqa: S310 - the stack's own URL
    with urlopen(request, timeout=REQUEST_SECONDS) as answer:  # noqa: S310
        return json.loads(answer.read() or b"null")


def trial(patient: Patient, ask: Ask) -> Iterator[Finding]:
    """Send a mail to an inbox of our own on the default domain, and wait for it."""
    api = f"{patient.outputs['PublicUrl']}/v1/inbox"
    try:
        inbox = ask("POST", api, "")
    except OSError as error:
        yield cannot_tell(f"the API gives no inbox to send to: {error}", fix=f"curl -X POST {api}")
        return
    try:
        _send(patient, inbox["address"])
        yield _arrival(ask, api, inbox["token"])
    except ClientError as error:
        yield cannot_tell(
            f"SES does not let this account send a mail to itself ({error_code(error)})",
            fix="# send one from anywhere to an inbox that you have open in the browser",
        )
    except OSError as error:
        yield cannot_tell(f"the API does not say whether the mail came: {error}")


def _send(patient: Patient, address: str) -> None:
    patient.client("sesv2").send_email(
        FromEmailAddress=f"doctor@{patient.domains[0]}",
        Destination={"ToAddresses": [address]},
        Content={
            "Simple": {
                "Subject": {"Data": SUBJECT},
                "Body": {"Text": {"Data": "It does."}},
            }
        },
    )


def _arrival(ask: Ask, api: str, token: str) -> Finding:
    for _ in range(POLLS):
        if ask("GET", f"{api}/messages?wait={POLL_SECONDS}", token)["messages"]:
            ask("DELETE", api, token)
            return ok("a mail that was sent just now has arrived")
    return broken(
        "a mail that was sent a minute ago has not arrived",
        fix="# mend what is broken above; if nothing is, read the log of the ingest function",
    )
