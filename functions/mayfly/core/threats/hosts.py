"""Names of hosts: as they are read, whose they are, and whether they look like others."""

import re
import unicodedata
from ipaddress import ip_address

_FULL_STOP = "\u3002"  # of Chinese and Japanese, a dot to a browser
_SECOND_LEVELS = frozenset(["ac", "co", "com", "edu", "gov", "ne", "net", "or", "org"])
_NUMBER = re.compile(r"(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+))*")
# Cyrillic and Greek letters that look like Latin ones (Unicode UTS 39, confusables.txt).
_LOOKALIKES = frozenset("аеорсухіјѕԁһԛԝӏоροανικυ")
_MIXED = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")


def plain(name: str) -> str:
    """A host without what is not seen in it, and in the letters that its look-alikes stand for
    (UTS 46 §4).
    """
    if name.isascii():
        return name.lower()
    seen = (sign for sign in name if unicodedata.category(sign) != "Cf")
    return unicodedata.normalize("NFKC", "".join(seen)).replace(_FULL_STOP, ".").lower()


def site(name: str) -> str:
    """The part of a host that somebody registered, as far as can be told without a list."""
    labels = _readable(name).split(".")
    country = len(labels[-1]) == 2 and len(labels) > 2 and labels[-2] in _SECOND_LEVELS
    return ".".join(labels[-3:] if country else labels[-2:])


def is_number(name: str) -> bool:
    """Whether a host is an IP address, in any notation that browsers take."""
    if _NUMBER.fullmatch(name):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def imitates(name: str) -> bool:
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
