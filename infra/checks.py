"""Saying no to a choice, by its name and with the reason."""

import re

_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])")
LONGEST_DOMAIN = 253


class ConfigError(ValueError):
    """A choice that Mayfly cannot be deployed with; the message says which and why."""


def check(holds: bool, otherwise: str) -> None:
    """Raise ConfigError, with the message `otherwise`, unless it holds."""
    if not holds:
        raise ConfigError(otherwise)


def check_one_of(name: str, value: object, allowed: tuple[object, ...]) -> None:
    """Raises ConfigError when the value is none of those allowed."""
    choices = ", ".join(str(choice) for choice in allowed if choice is not None)
    check(value in allowed, f"{name}: {value} is none of {choices}.")


def check_domain(name: str, domain: str) -> None:
    """Raises ConfigError when it is not a domain name as DNS has it, of two labels or more."""
    check(
        _DOMAIN.fullmatch(domain) is not None and len(domain) <= LONGEST_DOMAIN,
        f"{name}: {domain!r} is not a domain name in lower case (international ones as xn--…).",
    )
