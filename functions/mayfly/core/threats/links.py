"""Where a link really leads, and whether its words or its shape hide that."""

import re
import unicodedata
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import unquote

_MAX_HOST = 253  # RFC 1035 §2.3.4
# What a browser reads an address as (WHATWG URL Standard §4.4): slashes in any number and of both
# kinds, and tabs and line ends nowhere.
_AUTHORITY = re.compile(r"(?i)\s*https?:[/\\]*+([^/\\?#]*)")
_DROPPED = str.maketrans("", "", "\t\r\n")
_PORT = re.compile(r":\d*\Z")
_FULL_STOP = "\u3002"  # of Chinese and Japanese, a dot to a browser
# Words that show a web address: one with a scheme or www. among them, or nothing but a host and a
# path, in whatever marks.
_ADDRESS = re.compile(r"(?i)(?<![\w@.-])(?:https?://|www\.)([^\s/?#:@]+)")
_BARE_HOST = re.compile(r"(?i)\W*((?:[\w-]{1,63}\.){1,9}[a-z]{2,24})(?:[/:?#]\S*|\W*)\Z")
_MAX_WORDS = 2_000  # characters of a link's words that are looked at
# Endings that are files to the reader, though some are domains too: `setup.js`, `invoice.pdf`.
_FILES = frozenset(
    "csv doc docx gif htm html jpeg jpg js json md pdf php png ppt pptx txt xls xlsx xml".split()
)
_SECOND_LEVELS = frozenset(["ac", "co", "com", "edu", "gov", "ne", "net", "or", "org"])
_NUMBER = re.compile(r"(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+))*")
# Cyrillic and Greek letters that look like Latin ones (Unicode UTS 39, confusables.txt).
_LOOKALIKES = frozenset("аеорсухіјѕԁһԛԝӏоροανικυ")
_MIXED = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")


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
    if shown and _site(shown) != _site(target):
        return f"The words show {shown}, but the link leads to {target}."
    if user:
        return f"The link hides its host behind a user name; it leads to {target}."
    if _is_number(target):
        return f"The link leads to a number instead of a name: {target}."
    if _imitates(target):
        return f"The link leads to {target}, which imitates another name."
    return None


def _target(url: str) -> _Target:
    authority = _AUTHORITY.match(url.translate(_DROPPED))
    _, at, name = (authority[1] if authority else "").rpartition("@")
    name = _plain(unquote(_PORT.sub("", name))).rstrip(".")
    if name.startswith("["):
        name = name[1:-1] if name.endswith("]") else ""
    return _Target(name[:_MAX_HOST], user=bool(at))


def _plain(name: str) -> str:
    """A host without what is not seen in it, and in the letters that its look-alikes stand for
    (UTS 46 §4).
    """
    if name.isascii():
        return name.lower()
    seen = (sign for sign in name if unicodedata.category(sign) != "Cf")
    return unicodedata.normalize("NFKC", "".join(seen)).replace(_FULL_STOP, ".").lower()


def _shown_host(text: str) -> str:
    words = _plain(text[:_MAX_WORDS])
    address, bare = _ADDRESS.search(words), _BARE_HOST.match(words)
    if address:
        return address[1].strip(".,;!)]}>'\"»”’")
    return bare[1] if bare and bare[1].rpartition(".")[2] not in _FILES else ""


def _site(name: str) -> str:
    """The part of a host that somebody registered, as far as can be told without a list."""
    labels = _readable(name).split(".")
    country = len(labels[-1]) == 2 and len(labels) > 2 and labels[-2] in _SECOND_LEVELS
    return ".".join(labels[-3:] if country else labels[-2:])


def _is_number(name: str) -> bool:
    if _NUMBER.fullmatch(name):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _imitates(name: str) -> bool:
    """Whether a label mixes scripts, or is made of letters that all look Latin."""
    return any(_is_lookalike(label) for label in _readable(name).split("."))


def _is_lookalike(label: str) -> bool:
    letters = [letter for letter in label if letter.isalpha()]
    scripts = {unicodedata.name(letter, "?").split()[0] for letter in letters}
    foreign = scripts.intersection(_MIXED)
    return bool(foreign) and ("LATIN" in scripts or _LOOKALIKES.issuperset(letters))


def _readable(name: str) -> str:
    """The name with its punycode labels decoded (RFC 3492); as it is where they are broken."""
    return ".".join(_decoded(label) for label in name.split("."))


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label
