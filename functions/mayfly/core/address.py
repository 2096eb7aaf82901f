"""Addresses: which may be had, how new ones are made, and whose inbox a recipient belongs to.

An inbox's address is kept in one form: local part case-folded and without a tag, domain as
lower-case A-labels. `*@<label>.<domain>` is the inbox of a whole subdomain.
"""

import re
from collections.abc import Sequence
from typing import Final

import idna

from mayfly.core.errors import InvalidFieldError
from mayfly.core.reserved import is_reserved

MAX_LOCAL_PART: Final = 64
"""RFC 5321 §4.5.3.1.1."""

MAX_ADDRESS: Final = MAX_LOCAL_PART + 1 + 255
"""RFC 5321 §4.5.3.1.2. A key of the table holds no more than a few times that."""

# The dot-string of RFC 5321 §4.1.2, narrowed to what every sender's form accepts.
_LOCAL_PART: Final = re.compile(r"[a-z0-9](?:[._-]?[a-z0-9])*")

# Proquints (A. Wilkerson, arXiv:0901.4016): sixteen bits as five letters that can be said aloud.
_CONSONANTS: Final = "bdfghjklmnprstvz"
_VOWELS: Final = "aiou"

RANDOM_BYTES: Final = 8
"""Sixty-four bits: too many to guess, four groups of five letters to type."""

WHOLE_SUBDOMAIN: Final = "*"


def chosen(local_part: str, domain: str) -> str:
    """The address for a local part that a person chose on one of our domains.

    Raises InvalidFieldError when the local part is outside the safe subset or reserved.
    """
    folded = local_part.casefold()
    if not _is_local_part(folded):
        raise InvalidFieldError(
            "local_part",
            f"Use up to {MAX_LOCAL_PART} letters, digits and single dots, hyphens or underscores "
            "between them.",
        )
    if is_reserved(folded):
        raise InvalidFieldError("local_part", "This name is reserved; choose another.")
    return f"{folded}@{domain}"


def generated(randomness: bytes, domain: str) -> str:
    """An address that can be said aloud but not guessed; `randomness` is RANDOM_BYTES long."""
    return f"{_proquints(randomness)}@{domain}"


def generated_subdomain(randomness: bytes, domain: str) -> str:
    """The address of an inbox that owns a whole random subdomain."""
    return f"{WHOLE_SUBDOMAIN}@{_proquints(randomness)}.{domain}"


def domain_name(domain: str) -> str:
    """A domain in its one form. Raises InvalidFieldError when it is no domain (RFC 5891)."""
    try:
        return idna.encode(domain.strip().rstrip("."), uts46=True).decode("ascii").lower()
    except idna.IDNAError:
        raise InvalidFieldError("domain", "This is not a domain name.") from None


def inbox_of(recipient: str, domains: Sequence[str]) -> str | None:
    """The address of the inbox that an envelope recipient belongs to, whether it exists or not.

    None when the recipient is reserved, malformed or on none of `domains`. The tag is what
    follows the first `+` (RFC 5233).
    """
    local_part, at, domain = recipient.rpartition("@")
    name = local_part.casefold().partition("+")[0]
    if not at or is_reserved(name):
        return None
    try:
        host = domain_name(domain)
    except InvalidFieldError:
        return None
    if host in domains:
        return f"{name}@{host}" if _is_local_part(name) else None
    return f"{WHOLE_SUBDOMAIN}@{host}" if _is_below(host, domains) else None


def _is_local_part(text: str) -> bool:
    return len(text) <= MAX_LOCAL_PART and _LOCAL_PART.fullmatch(text) is not None


def _is_below(host: str, domains: Sequence[str]) -> bool:
    return any(host.endswith(f".{domain}") for domain in domains)


def _proquints(randomness: bytes) -> str:
    pairs = (randomness[at : at + 2] for at in range(0, len(randomness), 2))
    return "-".join(_proquint(int.from_bytes(pair)) for pair in pairs)


def _proquint(word: int) -> str:
    return (
        _CONSONANTS[word >> 12]
        + _VOWELS[word >> 10 & 3]
        + _CONSONANTS[word >> 6 & 15]
        + _VOWELS[word >> 4 & 3]
        + _CONSONANTS[word & 15]
    )
