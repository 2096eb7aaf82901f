"""Address fields (RFC 5322 §3.4), read in one pass over the value."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from mayfly.core.message import Mailbox
from mayfly.core.mime import words

# Bytes of one field, and mailboxes in it, that are read: both take 20 ms.
MAX_LENGTH = 32_000
MAX_MAILBOXES = 500
MAX_NAME = 300  # characters of a display name or an address that are kept

_CLOSERS = {'"': '"', "(": ")", "<": ">"}
# What some write before an address: a route of RFC 822, which RFC 5322 makes obsolete; a scheme.
_ROUTE = re.compile(r"(?i)\A(?:@[^:]*:|mailto:)")
# An address at a host of the old networks, and a gateway's behind it. Where the first host has a
# dot nothing is cut: `ceo@bank.example@evil.example` must not be shown as a mailbox of the bank.
_GATEWAY = re.compile(r"\A([^@\"]+@[^@.\"]+)@.*")
_COMMENT = re.compile(r"\([^()]*\)")


class _Token(NamedTuple):
    """Text with the sign that encloses it: a quote, a bracket, a parenthesis; empty for bare text,
    and `,` or `:` for what separates mailboxes.
    """

    sign: str
    text: str


def parse(raw: bytes, label: str = "") -> tuple[Mailbox, ...]:
    """The mailboxes of a field, groups resolved; what names nobody is left out."""
    value = words.raw_text(raw[:MAX_LENGTH], label)
    found = tuple(_mailboxes(value))
    if any(mailbox.address for mailbox in found) or "=?" not in value:
        return found
    return tuple(_mailboxes(words.decode(value)))  # some encode the address with the name


def _mailboxes(value: str) -> Iterator[Mailbox]:
    """A name without an address is the first half of `Doe, Ada <ada@example.com>`, or alone."""
    surname = ""
    for tokens in islice(_items(value), MAX_MAILBOXES):
        mailbox = _mailbox(tokens)
        if mailbox.address:
            name = f"{surname}, {mailbox.name}" if surname and mailbox.name else mailbox.name
            yield Mailbox(name=name[:MAX_NAME], address=mailbox.address)
            surname = ""
        elif mailbox.name:
            if surname:
                yield Mailbox(name=surname)
            surname = mailbox.name
    if surname:
        yield Mailbox(name=surname)


def _items(value: str) -> Iterator[list[_Token]]:
    """What stands between separators; the name of a group is dropped."""
    tokens: list[_Token] = []
    for token in _tokens(value):
        if token.sign == ",":
            yield tokens
        if token.sign in (",", ":"):
            tokens = []
        else:
            tokens.append(token)
    yield tokens


def _tokens(value: str) -> Iterator[_Token]:
    literal: set[str] = set()  # signs that nothing closes
    start = position = 0
    while position < len(value):
        sign = value[position]
        position = words.behind(value, position) if sign == "=" else position + 1
        if sign not in '"(<,;:' or sign in literal:
            continue
        yield _Token("", value[start : position - 1])
        start = position
        if sign not in _CLOSERS:
            yield _Token("," if sign == ";" else sign, "")
            continue
        text, end = _enclosed(value, position, sign)
        if end is None and (sign == '"' or (sign == "(" and "@" in text)):
            literal.add(sign)
            start -= 1
        else:
            yield _Token(sign, text)
            start = position = end or len(value)
    yield _Token("", value[start:])


def _enclosed(value: str, position: int, opener: str) -> tuple[str, int | None]:
    """The text in quotes, brackets or nested parentheses, and where it ends, if it does."""
    text: list[str] = []
    depth = 1
    while position < len(value):
        character = value[position]
        position += 1
        if character == "\\" and opener != "<" and position < len(value):
            character = value[position]
            position += 1
        elif character == _CLOSERS[opener]:
            depth -= 1
            if not depth:
                return "".join(text), position
        elif character == opener == "(":
            depth += 1
        text.append(character)
    return "".join(text), None


def _mailbox(tokens: list[_Token]) -> Mailbox:
    bracketed = next((token.text for token in tokens if token.sign == "<"), None)
    comment = " ".join(token.text for token in tokens if token.sign == "(")
    spoken = [token for token in tokens if token.sign in ("", '"') and token.text.strip("> ")]
    if bracketed is None:
        spoken, bracketed = _without_brackets(spoken)
    name = " ".join(token.text.strip() for token in spoken).strip() or comment
    return Mailbox(name=_name(name), address=_address(bracketed))


def _without_brackets(spoken: list[_Token]) -> tuple[list[_Token], str]:
    """The last bare word with an at-sign is the address, and the rest the name."""
    for index in range(len(spoken) - 1, -1, -1):
        before, _, address = spoken[index].text.strip().rpartition(" ")
        if not spoken[index].sign and "@" in address:
            if address.startswith("@") and index:  # the quotes are the local part's
                return spoken[: index - 1], f'"{spoken[index - 1].text}"{address}'
            return [*spoken[:index], _Token("", before)], address
    return spoken, ""


def _name(value: str) -> str:
    return " ".join(words.clean(words.decode(value)).split())[:MAX_NAME]


def _address(value: str) -> str:
    bare = _COMMENT.sub("", words.clean(words.decode(value)))
    plain = bare if '"' in bare else "".join(bare.split())
    return _GATEWAY.sub(r"\1", _ROUTE.sub("", plain.strip("<> ")))[:MAX_NAME]
