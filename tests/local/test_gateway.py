"""The gateway between clients and functions: what API Gateway does with those who behave badly."""

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.types import ASGIApp, Message

from local.gateway import create_gateway


def test_who_hangs_up_while_asking_is_forgotten(tmp_path: Path) -> None:
    gateway = the_gateway(tmp_path, api=unused)

    asyncio.run(hang_up(gateway))


def test_who_sends_bytes_over_a_socket_is_hung_up_on(tmp_path: Path) -> None:
    gateway = the_gateway(tmp_path, push=lambda *_: {"statusCode": 200})

    sent = asyncio.run(talk(gateway, {"text": "a ping"}, {"bytes": b"no ping"}))

    assert [message["type"] for message in sent] == ["websocket.accept", "websocket.close"]
    assert sent[1]["code"] == 1003


def test_nobody_waits_beyond_the_end(tmp_path: Path) -> None:
    assert asyncio.run(end_while_waiting(tmp_path)).status_code == 503


@pytest.mark.parametrize(("method", "path"), [("GET", "/v1/a%0Ab"), ("TRACE", "/v1/inbox")])
def test_whatever_is_asked_of_the_api_the_function_answers(
    tmp_path: Path, method: str, path: str
) -> None:
    gateway = the_gateway(tmp_path, api=lambda *_: {"statusCode": 418})

    assert asyncio.run(ask(gateway, method, path)).status_code == 418


async def ask(gateway: ASGIApp, method: str, path: str) -> httpx.Response:
    """What a client is answered."""
    transport = httpx.ASGITransport(gateway)
    async with httpx.AsyncClient(transport=transport, base_url="http://mayfly") as client:
        return await client.request(method, path)


async def end_while_waiting(site: Path) -> httpx.Response:
    """What a client is answered whose function has not answered when the run ends."""
    ended, called, released = asyncio.Event(), threading.Event(), threading.Event()

    def waits(*_: object) -> dict[str, Any]:
        called.set()
        released.wait()
        return {"statusCode": 200}

    gateway = the_gateway(site, api=waits, ended=ended)
    asked = asyncio.ensure_future(ask(gateway, "GET", "/v1/inbox/messages"))
    await asyncio.to_thread(called.wait)
    ended.set()
    answer = await asked
    released.set()
    return answer


async def hang_up(gateway: ASGIApp) -> None:
    """Begin to ask, and be gone."""
    scope = {"type": "http", "method": "POST", "path": "/v1/inbox", "headers": []}

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(_: Message) -> None:
        """Nobody reads it."""

    await gateway(scope, receive, send)


async def talk(gateway: ASGIApp, *frames: dict[str, Any]) -> list[Message]:
    """What a socket is sent that opens and then says this."""
    scope = {"type": "websocket", "path": "/push", "query_string": b"", "headers": []}
    said = [{"type": "websocket.receive", **frame} for frame in frames]
    messages = iter([{"type": "websocket.connect"}, *said])
    sent: list[Message] = []

    async def receive() -> Message:
        return next(messages)

    async def send(message: Message) -> None:
        sent.append(message)

    await gateway(scope, receive, send)
    return sent


def the_gateway(
    site: Path,
    *,
    api: Callable[..., dict[str, Any]] | None = None,
    push: Callable[..., dict[str, Any]] | None = None,
    ended: asyncio.Event | None = None,
) -> ASGIApp:
    """A gateway in front of these functions."""
    return create_gateway(
        api=api or unused, push=push or unused, site=site, ended=ended or asyncio.Event()
    )


def unused(*_: object) -> dict[str, Any]:
    """A function that must not be called."""
    raise AssertionError
