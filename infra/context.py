"""Reading the choices of a deployment from the context of the CDK app."""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from typing import Any

from infra.checks import ConfigError, check
from infra.config import Config, HostedZone


def read_config(lookup: Callable[[str], Any]) -> Config:
    """The configuration that the context holds: `lookup` gives a value by name, or None.

    Values from cdk.json come typed, those of `-c name=value` as text; both are understood.
    Raises ConfigError.
    """
    found = {choice.name: (choice, lookup(choice.name)) for choice in fields(Config)}
    check(found["domains"][1] is not None, "domains: name at least one domain that receives mail.")
    return Config(
        **{
            name: _reader(choice)(name, value)
            for name, (choice, value) in found.items()
            if value is not None
        }
    )


def _reader(choice: Field[Any]) -> Callable[[str, object], Any]:
    """By its name where it needs one of its own, else by the type of its default."""
    if choice.name in _READERS:
        return _READERS[choice.name]
    return _text if choice.default in (None, MISSING) else _READERS_BY_TYPE[type(choice.default)]


def _text(name: str, value: object) -> str:
    check(isinstance(value, str) and value != "", f"{name}: expected some text, not {value!r}.")
    return str(value)


def _flag(name: str, value: object) -> bool:
    check(
        isinstance(value, bool) or value in ("true", "false"),
        f"{name}: expected true or false, not {value!r}.",
    )
    return value in (True, "true")


def _number(name: str, value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        raise ConfigError(f"{name}: expected a whole number, not {value!r}.") from None


def _names(_name: str, value: object) -> tuple[str, ...]:
    names = value if isinstance(value, list) else str(value).split(",")
    return tuple(str(name).strip() for name in names)


def _object(name: str, value: object) -> Mapping[str, Any]:
    try:
        parsed = json.loads(value) if isinstance(value, str) else value
    except ValueError:
        parsed = None
    if not isinstance(parsed, dict):
        raise ConfigError(f"{name}: expected an object, not {value!r}.")
    return parsed


def _zones(name: str, value: object) -> Mapping[str, HostedZone]:
    zones = {}
    for domain, zone in _object(name, value).items():
        parts = _object(f"{name} of {domain}", zone)
        check(set(parts) == {"id", "name"}, f"{name} of {domain}: give its id and its name.")
        zones[domain] = HostedZone(id=_text(name, parts["id"]), name=_text(name, parts["name"]))
        check(
            f".{domain}".endswith(f".{zones[domain].name}"),
            f"{name}: {domain} is not in the zone {zones[domain].name}.",
        )
    return zones


def _numbers(name: str, value: object) -> Mapping[str, int]:
    return {key: _number(name, number) for key, number in _object(name, value).items()}


_READERS: Mapping[str, Callable[[str, object], Any]] = {
    "domains": _names,
    "hosted_zones": _zones,
    "reserved_concurrency": _numbers,
}
_READERS_BY_TYPE: Mapping[type, Callable[[str, object], Any]] = {
    bool: _flag,
    int: _number,
    str: _text,
    tuple: _names,
}
