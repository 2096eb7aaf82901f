"""What docs/openapi.json says of the API is what it does, whatever is asked of it.

Schemathesis makes requests from the document, fit and unfit, and follows its links from one answer
to the next. No answer may be a fault (5xx), have a status or a form that the document lacks, or be
other than its schema says.
"""

from typing import Any, ClassVar

from hypothesis import HealthCheck, Phase, settings
from schemathesis import AuthContext, Case, CheckFunction, Response
from schemathesis.openapi import from_path
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance
from starlette.types import Receive, Scope, Send

from scripts.write_openapi import OPENAPI
from tests.api import app_of
from tests.mail import a_mail
from tests.service import Service, open_service
from tests.worlds import in_memory

ENOUGH = settings(
    max_examples=15,
    stateful_step_count=12,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


class House:
    """Mayfly in memory, with an inbox in which there is mail; each test moves into a new one."""

    def __init__(self) -> None:
        self.move()

    def move(self) -> None:
        """Nothing of what was done before is left."""
        service: Service = open_service(in_memory())
        self.app = app_of(service)
        owner = service.inbox()
        self.token = str(owner.token)
        mail = a_mail(to=owner.inbox.address, text="Your verification code is 482913.\n")
        mail.add_attachment(b"a,b\n", maintype="text", subtype="csv", filename="a.csv")
        for _ in range(3):
            service.receive(owner.inbox.address, source=mail.as_bytes())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Whatever is asked, by whomever."""
        await self.app(scope, receive, send)


house = House()
# What fits the document may be refused all the same: a domain may be somebody else's.
UNFIT: list[CheckFunction] = [positive_data_acceptance]

document = from_path(str(OPENAPI))
document.app = house


@document.auth(refresh_interval=None)
class Owner:
    """Who asks: the owner of the house."""

    def get(self, _case: Case[Any], _context: AuthContext) -> str:
        """The token."""
        return house.token

    def set(self, case: Case[Any], data: str, _context: AuthContext) -> None:
        """Show it."""
        case.headers["Authorization"] = f"Bearer {data}"


@document.parametrize()
@ENOUGH
def test_every_answer_is_as_described(case: Case[Any]) -> None:
    house.move()
    case.call_and_validate(excluded_checks=UNFIT)


class Journeys(document.as_state_machine()):  # type: ignore[misc] # made when the document is read
    """From one answer to the next, as its links say."""

    went_well: ClassVar[set[str]] = set()

    def setup(self) -> None:
        """Each journey begins in a house of its own."""
        house.move()

    def after_call(self, response: Response, case: Case[Any]) -> None:
        """Whoever has made an inbox goes on with it."""
        super().after_call(response, case)
        operation = case.operation.definition.raw["operationId"]
        if response.status_code < 300:
            self.went_well.add(operation)
        if operation == "create_inbox" and response.status_code == 201:
            house.token = response.json()["token"]

    def validate_response(self, response: Response, case: Case[Any], **_: Any) -> None:  # noqa: ANN401
        """The same, and that what was deleted is gone."""
        # Schemathesis does not count 410 among refusals.
        gone: list[CheckFunction] = [negative_data_rejection] if response.status_code == 410 else []
        case.validate_response(response, excluded_checks=UNFIT + gone, recorder=self.recorder)


def test_whatever_is_done_after_another_every_answer_is_as_described() -> None:
    Journeys.run(settings=settings(ENOUGH, max_examples=60))

    # Which ones is chance; but of those that lead somewhere, most were gone.
    assert len(Journeys.went_well) > 8
