"""Where a link really leads, and whether its words or its shape hide that."""

import re
from typing import NamedTuple
from urllib.parse import unquote

from mayfly.core.threats import hosts

_MAX_HOST = 253  # RFC 1035 §2.3.4
# What a browser reads an address as (WHATWG URL Standard §4.4): slashes in any number and of both
# kinds, and tabs and line ends nowhere.
_AUTHORITY = re.compile(r"(?i)\s*https?:[/\\]*+([^/\\?#]*)")
_DROPPED = str.maketrans("", "", "\t\r\n")
_PORT = re.compile(r":\d*\Z")
# Words that show a web address: one with a scheme or www. among them, or nothing but a host and a
# path, in whatever marks.
_ADDRESS = re.compile(r"(?i)(?<![\w@.-])(?:https?://|www\.)([^\s/?#:@]+)")
_BARE_HOST = re.compile(r"(?i)\W*((?:[\w-]{1,63}\.){1,9}[a-z]{2,24})(?:[/:?#]\S*|\W*)\Z")
_MAX_WORDS = 2_000  # characters of a link's words that are looked at
# Endings that are files to the reader, though some are domains too: `setup.js`, `invoice.pdf`.
_FILES = frozenset(
    "csv doc docx gif htm html jpeg jpg js json md pdf php png ppt pptx txt xls xlsx xml".split()
)


class _Target(NamedTuple):
    """Where a link leads, and whether its address names a user, who means nothing there."""

    host: str
    user: bool


def host(url: str) -> str:
    """The host a web link leads to, as a browser reads it, in lower case; empty for others."""
    return _target(url).host


def link_warning(url: str, text: str) -> str | None:
    """Why a link may not lead where it seems to, in a sentence; None where nothing is odd."""
    target, user = _target(url)
    if not target:
        return None
    shown = _shown_host(text)
    if shown and hosts.site(shown) != hosts.site(target):
        return f"The words show {shown}, but the link leads to {target}."
    if user:
        return f"The link hides its host behind a user name; it leads to {target}."
    if hosts.is_number(target):
        return f"The link leads to a number instead of a name: {target}."
    if hosts.imitates(target):
        return f"The link leads to {target}, which imitates another name."
    return None


def _target(url: str) -> _Target:
    authority = _AUTHORITY.match(url.translate(_DROPPED))
    _, at, name = (authority[1] if authority else "").rpartition("@")
    name = hosts.plain(unquote(_PORT.sub("", name))).rstrip(".")
    if name.startswith("["):
        name = name[1:-1] if name.endswith("]") else ""
    return _Target(name[:_MAX_HOST], user=bool(at))


def _shown_host(text: str) -> str:
    words = hosts.plain(text[:_MAX_WORDS])
    address, bare = _ADDRESS.search(words), _BARE_HOST.match(words)
    if address:
        return address[1].strip(".,;!)]}>'\"»”’")
    return bare[1] if bare and bare[1].rpartition(".")[2] not in _FILES else ""
