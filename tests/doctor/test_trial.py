"""A mail to oneself."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from doctor.finding import Finding
from doctor.trial import trial
from tests.doctor.conftest import DOMAIN, Clinic

API = "https://mayfly.example.com/v1/inbox"


@dataclass
class Api:
    """Mayfly's API, whose inbox holds what it is given at the second look."""

    messages: list[str]
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    looks: int = 0

    def __call__(self, method: str, url: str, token: str) -> Any:  # noqa: ANN401
        self.asked.append((method, url, token))
        if method == "POST":
            return {"address": f"ada@{DOMAIN}", "token": "token"}
        self.looks += 1
        return {"messages": self.messages if self.looks > 1 else []}


def silent(_method: str, _url: str, _token: str) -> Any:  # noqa: ANN401
    raise OSError("403")


def tried(clinic: Clinic, api: Callable[[str, str, str], Any]) -> Finding:
    (finding,) = trial(clinic.patient(), api)
    return finding


def test_a_mail_that_arrives_is_reported_and_its_inbox_deleted(clinic: Clinic) -> None:
    api = Api(["message"])

    finding = tried(clinic, api)

    assert (finding.state, finding.says) == ("ok", "a mail that was sent just now has arrived")
    assert api.asked[-1] == ("DELETE", API, "token")


def test_a_mail_that_does_not_arrive_is_reported(clinic: Clinic) -> None:
    finding = tried(clinic, Api([]))

    assert finding.state == "broken"
    assert finding.says == "a mail that was sent a minute ago has not arrived"


def test_an_account_that_may_not_send_cannot_tell(clinic: Clinic) -> None:
    clinic.client("sesv2").delete_email_identity(EmailIdentity=DOMAIN)

    finding = tried(clinic, Api(["message"]))

    assert finding.state == "can't tell"
    assert finding.says == "SES does not let this account send a mail to itself (MessageRejected)"


def test_an_api_that_gives_no_inbox_cannot_tell(clinic: Clinic) -> None:
    finding = tried(clinic, silent)

    assert finding.state == "can't tell"
    assert finding.says == "the API gives no inbox to send to: 403"
    assert finding.fix == f"curl -X POST {API}"
