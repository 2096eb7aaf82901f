"""The HTTP API over a world, without a server: what its tests speak to."""

import asyncio
from dataclasses import dataclass

import httpx
from fastapi import FastAPI

from mayfly.http.app import create_app
from mayfly.http.services import Services
from tests.builders import DOMAINS, LIFETIMES, ROOMY
from tests.service import Service


def services_of(service: Service) -> Services:
    """What the app is built on: the service's use cases."""
    return Services(
        name="Mayfly",
        public_url="https://mayfly.test",
        domains=DOMAINS,
        lifetimes=LIFETIMES,
        caps=ROOMY,
        gate=service.gate,
        reception=service.reception,
        reading=service.reading,
        tickets=service.tickets,
        purge=service.purge,
        downloads=service.world.downloads,
    )


def app_of(service: Service) -> FastAPI:
    """The app that answers `/v1`."""
    return create_app(services_of(service))


@dataclass(frozen=True)
class Direct(httpx.BaseTransport):
    """Hands requests to the app, as from an address."""

    app: FastAPI
    address: str

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The app's answer, whole."""
        return asyncio.run(self._answer(request))

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        inner = httpx.ASGITransport(self.app, client=(self.address, 50_000))
        asked = httpx.Request(
            request.method, request.url, headers=request.headers, content=request.read()
        )
        answer = await inner.handle_async_request(asked)
        return httpx.Response(
            answer.status_code, headers=answer.headers, content=await answer.aread()
        )


def client_of(service: Service, *, address: str = "192.0.2.1") -> httpx.Client:
    """A client of it that comes from an address."""
    return httpx.Client(transport=Direct(app_of(service), address), base_url="https://mayfly.test")
