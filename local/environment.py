"""What `make run` obeys beside the functions' own settings, and how it says that it cannot."""

import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from local import emulator

_PREFIX = "MAYFLY_"

Port = Annotated[int, Field(ge=0, le=65_535)]


class LocalSettings(BaseSettings):
    """One field, one environment variable `MAYFLY_<FIELD>`."""

    model_config = SettingsConfigDict(env_prefix=_PREFIX, frozen=True)

    http_port: Port = 8000
    """Where the page and the API are."""
    smtp_port: Port = 2525
    """Where mail comes in."""
    aws_port: Port = 0
    """Where the emulated AWS can be inspected; 0: anywhere."""
    domains: str = "mayfly.test,inbox.test"
    """Domains that receive mail, separated by commas."""


@contextmanager
def explained() -> Iterator[None]:
    """A setting that is refused within ends the run, with its variable and what is wrong."""
    try:
        yield
    except ValidationError as error:
        sys.exit("\n".join(_fault(each["loc"], each["msg"]) for each in error.errors()))


def require_free_ports(ours: LocalSettings) -> None:
    """A port that cannot be had ends the run, with the variable that chooses another."""
    for name in ("http_port", "smtp_port", "aws_port"):
        port = getattr(ours, name)
        try:
            socket.create_server((emulator.ADDRESS, port)).close()
        except OSError as error:
            why = os.strerror(error.errno or 0)
            sys.exit(f"{_PREFIX}{name.upper()}: port {port} cannot be had: {why}")


def _fault(where: tuple[int | str, ...], what: str) -> str:
    what = what.removeprefix("Value error, ")  # pydantic's word for the error of a validator
    return f"{_PREFIX}{str(where[0]).upper()}: {what}" if where else what
