"""What every `Sockets` does."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from botocore.awsrequest import AWSResponse
from botocore.compat import HTTPHeaders
from moto.apigatewaymanagementapi.models import apigatewaymanagementapi_backends
from moto.core.models import DEFAULT_ACCOUNT_ID

from mayfly.aws.connections import GatewaySockets
from mayfly.ports import Sockets
from tests.fakes.sockets import MemorySockets
from tests.worlds import REGION, emulated

MESSAGE = '{"type":"message","id":"1"}'


@dataclass(frozen=True)
class Network:
    """Sockets and one at their other ends, "a": how it is lost, whether it is still there, and
    what it has heard.
    """

    sockets: Sockets
    lose: Callable[[], object]
    is_there: Callable[[], bool]
    heard: Callable[[], str]


def in_memory() -> Network:
    sockets = MemorySockets()
    return Network(
        sockets,
        lose=lambda: sockets.lose("a"),
        is_there=lambda: "a" not in sockets.gone,
        heard=lambda: "".join(sockets.heard["a"]),
    )


def on_aws() -> Network:
    """The emulated gateway takes everyone for connected; who was lost is answered for here."""
    client, lost = emulated().sockets, set[str]()
    callers = apigatewaymanagementapi_backends[DEFAULT_ACCOUNT_ID][REGION].connections
    callers.clear()

    def answer(params: dict[str, Any], **_: object) -> Any:  # noqa: ANN401
        if params["url_path"].rpartition("/")[2] in lost:
            gone = {"Error": {"Code": "GoneException"}}
            return AWSResponse(params["url"], 410, HTTPHeaders(), None), gone
        return None

    client.meta.events.register("before-call.apigatewaymanagementapi", answer)
    return Network(
        GatewaySockets(client),
        lose=lambda: lost.add("a"),
        is_there=lambda: "a" in callers,
        heard=lambda: callers["a"].data.decode(),
    )


@pytest.fixture(params=[in_memory, on_aws])
def network(request: pytest.FixtureRequest, aws: object) -> Network:
    network: Network = request.param()
    return network


def test_who_is_there_is_told(network: Network) -> None:
    assert network.sockets.post("a", MESSAGE)

    assert network.heard() == MESSAGE


def test_who_has_gone_is_known_by_it(network: Network) -> None:
    network.lose()

    assert not network.sockets.post("a", MESSAGE)

    assert network.heard() == ""


def test_who_is_there_is_hung_up_on(network: Network) -> None:
    network.sockets.post("a", MESSAGE)

    network.sockets.close("a")

    assert not network.is_there()


def test_hanging_up_on_who_has_gone_does_nothing(network: Network) -> None:
    network.lose()

    network.sockets.close("a")
