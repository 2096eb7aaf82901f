"""Lambda `api`: the HTTP API."""

import logging
from http import HTTPStatus
from typing import Any, Final, cast

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.typing import LambdaContext
from mangum import Mangum

from mayfly import wiring
from mayfly.http.app import create_app

logger = Logger()
# Mangum notes every path, and a path may hold a ticket.
logging.getLogger("mangum").setLevel(logging.WARNING)
_WITHOUT_BODY: Final = (HTTPStatus.NO_CONTENT, HTTPStatus.FOUND)
serve = Mangum(create_app(wiring.services()), lifespan="off")


@logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    """Answer one request of API Gateway's HTTP API (payload format 2.0)."""
    answer: dict[str, Any] = serve(event, cast("Any", context))
    if answer["statusCode"] in _WITHOUT_BODY:
        # Mangum says JSON of every answer; clients that believe it fail on an empty body.
        answer["headers"].pop("content-type", None)
    return answer
