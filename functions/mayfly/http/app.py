"""The HTTP API, put together."""

from typing import Any

from fastapi import FastAPI

from mayfly import __version__
from mayfly.http import inbox, messages, problems, tickets
from mayfly.http.edge import Edge
from mayfly.http.middleware import Guard
from mayfly.http.services import Services


def create_app(services: Services | None = None) -> FastAPI:
    """The app that answers `/v1`. Without services it can only describe itself."""
    app = FastAPI(
        title="Mayfly",
        version=__version__,
        summary="Temporary mail that anyone can own.",
        openapi_url=None,
        redirect_slashes=False,
    )
    app.state.services = services
    for router in (inbox.router, messages.router, tickets.router):
        app.include_router(
            router, prefix="/v1", generate_unique_id_function=lambda route: route.name
        )
    problems.install(app)
    if services is not None and services.edge_secret is not None:
        app.add_middleware(Edge, secret=services.edge_secret)
    app.add_middleware(Guard)
    return app


def openapi(app: FastAPI) -> dict[str, Any]:
    """The description of the API: what `docs/openapi.json` holds."""
    described = app.openapi()
    schemas = described["components"]["schemas"]
    schemas["Problem"] = problems.Problem.model_json_schema()
    # FastAPI describes its own answer to what is invalid; ours are problems like all others.
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    for path in described["paths"].values():
        for operation in path.values():
            if "422" in operation["responses"]:
                operation["responses"]["422"] = problems.responses(422)[422]
    return described
