"""Where a link really leads, and whether its words or its shape hide that."""

import re
import unicodedata
from ipaddress import ip_address
from urllib.parse import urlsplit

_MAX_HOST = 253  # RFC 1035 §2.3.4
# Words that show a web address: one with a scheme or www., or nothing but a host and a path.
_SHOWN = re.compile(
    r"(?i)\s*(?:(?:https?://|www\.)([^\s/?#:@]+)|((?:[\w-]+\.)+[a-z]{2,24})(?:[/:?#]\S*)?\s*\Z)"
)
# Endings that are files to the reader, though some are domains too: `setup.js`, `invoice.pdf`.
_FILES = frozenset(
    "csv doc docx gif htm html jpeg jpg js json md pdf php png ppt pptx txt xls xlsx xml".split()
)
_SECOND_LEVELS = frozenset(["ac", "co", "com", "edu", "gov", "ne", "net", "or", "org"])
_NUMBER = re.compile(r"(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+))*")
# Cyrillic and Greek letters that look like Latin ones (Unicode UTS 39, confusables.txt).
_LOOKALIKES = frozenset("аеорсухіјѕԁһԛԝӏоροανικυ")
_MIXED = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")


def host(url: str) -> str:
    """The host a link leads to, in lower case; empty where it names none."""
    try:
        name = urlsplit(url.strip()).hostname or ""
    except ValueError:  # a bracket left open
        return ""
    return name.rstrip(".")[:_MAX_HOST]


def link_warning(url: str, text: str) -> str | None:
    """Why a link may not lead where it seems to, in a sentence; None where nothing is odd."""
    target = host(url)
    if not target:
        return None
    shown = _shown_host(text)
    if shown and _site(shown) != _site(target):
        return f"The words show {shown}, but the link leads to {target}."
    if "@" in urlsplit(url.strip()).netloc:
        return f"The link hides its host behind a user name; it leads to {target}."
    if _is_number(target):
        return f"The link leads to a number instead of a name: {target}."
    if _imitates(target):
        return f"The link leads to {target}, which imitates another name."
    return None


def _shown_host(text: str) -> str:
    match = _SHOWN.match(text)
    if not match:
        return ""
    name = (match[1] or match[2]).lower().strip(".")
    return "" if match[2] and name.rpartition(".")[2] in _FILES else name


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
