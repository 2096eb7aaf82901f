"""What the address of a link tells of its purpose."""

import re
from collections.abc import Iterator
from itertools import groupby
from urllib.parse import SplitResult, urlsplit

from mayfly.core.verification.evidence import Evidence

_CONFIRMING = re.compile(
    r"verif|confirm|activ|validat|magic|reset|invit|passw|sign-?up|opt-?in|register|bestaetig"
    r"|auth|one-?time|login|sign-?in(?!g)|otp",
    re.IGNORECASE,
)
_OTHER_HOSTS = re.compile(
    r"(?:help|support)\.|(?:.*\.)?(?:apps\.apple\.com|play\.google\.com|facebook\.com"
    r"|twitter\.com|x\.com|instagram\.com|linkedin\.com|youtube\.com|tiktok\.com|w3\.org)$"
)
_OTHER_PATHS = re.compile(
    r"unsub|opt-?out|preference|privacy|/terms|legal|/help|support|/faq|/blog|settings|notification"
    r"|abmeld|desinscri|\.(?:png|jpe?g|gif|svg|webp|css|pdf|ico)$",
    re.IGNORECASE,
)
_FOR_STATISTICS = re.compile(r"[?&](?:utm_\w+|mc_cid|gclid|fbclid)=[^&#]*")
_CARRIES_CODE = re.compile(r"(?:code|otp|pin|token|key)=[\w-]{4,}", re.IGNORECASE)
_PIECE = re.compile(r"[A-Za-z0-9]+")
_VALUE = re.compile(r"=([A-Za-z0-9]+)(?![\w-])")
_MIXED = 8  # characters; shorter values are names of campaigns and pages
_LONG = 20  # letters; words are shorter
_RUNS = 4  # of capitals, small letters or digits; and how long those are at most on average
_RUN_LENGTH = 3


def address_evidence(url: str) -> Iterator[Evidence]:
    """The evidence for and against a url being made for one reader to confirm with."""
    parts = _parts(url)
    behind = f"{parts.path}?{parts.query}#{parts.fragment}"
    confirming = bool(_CONFIRMING.search(behind))
    if confirming:
        yield Evidence("a confirming address", 1.8)
    if leads_elsewhere(url):
        yield Evidence("an address of something else", -3.0 if confirming else -5.0)
    values = _VALUE.findall(parts.query)
    if (
        _CARRIES_CODE.search(behind)
        or any(map(_is_opaque, _PIECE.findall(behind)))
        or any(map(_is_mixed, values))
    ):
        yield Evidence("made for one reader", 1.2)
    else:
        yield Evidence("the same for every reader", -8.0)


def leads_elsewhere(url: str) -> bool:
    """Whether the address is one of those every mail carries: help, terms, unsubscribing."""
    parts = _parts(url)
    return bool(_OTHER_HOSTS.match(parts.netloc.lower()) or _OTHER_PATHS.search(parts.path))


def _parts(url: str) -> SplitResult:
    try:
        return urlsplit(_FOR_STATISTICS.sub("", url))
    except ValueError:  # brackets that hold no IPv6 address
        return SplitResult("", "", "", "", "")


def _is_opaque(piece: str) -> bool:
    """Whether no person would write it: very long, or changing between kinds of characters."""
    runs = len(list(groupby(piece, key=_kind)))
    return len(piece) >= _LONG or (runs >= _RUNS and len(piece) <= runs * _RUN_LENGTH)


def _is_mixed(value: str) -> bool:
    """Whether a value that is handed over holds a digit between letters, as no word does."""
    return len(value) >= _MIXED and len(list(groupby(value, key=str.isdigit))) > 2


def _kind(character: str) -> str:
    if character.isdigit():
        return "digit"
    return "capital" if character.isupper() else "small"
