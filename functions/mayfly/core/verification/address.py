"""What the address of a link tells of its purpose."""

import re
from collections.abc import Iterator
from itertools import groupby
from urllib.parse import SplitResult, urlsplit

from mayfly.core.verification.evidence import Evidence

_CONFIRMING = re.compile(
    r"verif|confirm|activ|validat|magic|reset|invit|passw|sign-?up|opt-?in|register|bestaetig"
    r"|auth(?!or(?!i))|one-?time|log-?in|sign-?in(?!g)|otp|/pw/|approv|bestatig|freischalt"
    r"|einladung|einlog|anmeld|passwor|kennwort|conferm|convid|convit|(?<!de)inscri|bevestig"
    r"|wachtwoord|potwierd|aktyw|zaproszen|zaloguj|haslo|onayla|dogrula|davet|giris|sifre|parola"
    r"|podtver|pidtver|parol|vojti|uviyti|xac-?nhan|xac-?minh|kich-?hoat|dang-?nhap|dang-?ky"
    r"|mat-?khau|contrasen|mot-?de-?passe",
    re.IGNORECASE,
)
_OTHER_HOSTS = re.compile(
    r"(?:help|support)\.|(?:.*\.)?(?:apps\.apple\.com|play\.google\.com|facebook\.com"
    r"|twitter\.com|x\.com|instagram\.com|linkedin\.com|youtube\.com|tiktok\.com|w3\.org)$"
)
_OTHER_PATHS = re.compile(
    r"unsub|opt-?out|preference|privacy|/terms|legal|/help|support|/faq|/blog|settings(?!/(?:\w+/)?(?:pw|passw|first|verif|confirm|activ|reset))|notification"
    r"|abmeld|desinscri|\.(?:png|jpe?g|gif|svg|webp|css|pdf|ico)$",
    re.IGNORECASE,
)
# What undoes, blocks or reports, as a word of its own in the path.
_REFUSING = re.compile(
    r"(?:^|[/_.-])(?:revoke|lockdown|lock|block|cancel|report|deny|denied|reject|decline|dispute"
    r"|disavow|desconocer|freeze|undo|revert|safety|fraud|abuse|not-?(?:me|you)|wasnt-?me|was-not-me|secure-?account"
    r"|sperren|sperre|abbrechen|ablehnen|widerruf|melden|bloquer|annuler|refuser|bloquear|cancelar"
    r"|rechazar|anular|recusar|blocca|annulla|rifiuta|blokkeer|annuleer|weiger|zablokuj|anuluj"
    r"|odrzuc|engelle|iptal|reddet|otmena|otmenit|zablokirovat|skasuvaty|zablokuvaty|chan|huy"
    r"|tu-choi)(?=[/_.-]|$)",
    re.IGNORECASE,
)
_FOR_STATISTICS = re.compile(r"[?&](?:utm_\w+|mc_cid|gclid|fbclid)=[^&#]*")
_CARRIES_CODE = re.compile(
    r"(?:code|otp|pin|token|key)=[\w-]{4,}|(?:hash|sig|sign|signature|nk|tok|nonce)=[\w-]{8,}",
    re.IGNORECASE,
)
_SEGMENT = re.compile(r"[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*")
_SEPARATORS = re.compile(r"[-_.]")
_LONG = 20  # letters; words are shorter
_RUNS = 4  # of capitals, small letters or digits; and how long those are at most on average
_RUN_LENGTH = 3
_SHORT = range(5, 8)  # characters in which fewer changes tell enough
_HEXADECIMAL = re.compile(r"(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{6,}")
_DIGIT_WITHIN = re.compile(r"(?=.{4})(?:[a-z]+\d+[a-z]|\d+[a-z]+\d)", re.IGNORECASE)
_HARDLY_A_VOWEL = re.compile(r"(?=.{8})[b-df-hj-np-tv-xz]{6}", re.IGNORECASE)
_NUMBERED = re.compile(r"(?=.{4})(?:[a-z]+\d|\d+[a-z])|\d{5}", re.IGNORECASE)


def address_evidence(url: str) -> Iterator[Evidence]:
    """The evidence for and against a url being made for one reader to confirm with."""
    parts = _parts(url)
    behind = f"{parts.path}?{parts.query}#{parts.fragment}"
    confirming = bool(_CONFIRMING.search(behind))
    if confirming:
        yield Evidence("a confirming address", 2.2)
    if leads_elsewhere(url):
        yield Evidence("an address of something else", -3.0 if confirming else -5.0)
    if _REFUSING.search(parts.path):
        yield Evidence("an address that takes back or reports", -10.0)
    segments = _SEGMENT.findall(behind)
    if _CARRIES_CODE.search(behind) or any(map(_is_opaque, segments)):
        yield Evidence("made for one reader", 1.5)
    elif any(map(_is_numbered, segments)):
        yield Evidence("made for a few readers", -4.5)
    else:
        yield Evidence("the same for every reader", -12.0)


def leads_elsewhere(url: str) -> bool:
    """Whether the address is one of those every mail carries: help, terms, unsubscribing."""
    parts = _parts(url)
    return bool(_OTHER_HOSTS.match(parts.netloc.lower()) or _OTHER_PATHS.search(parts.path))


def _parts(url: str) -> SplitResult:
    try:
        return urlsplit(_FOR_STATISTICS.sub("", url))
    except ValueError:  # brackets that hold no IPv6 address
        return SplitResult("", "", "", "", "")


def _is_opaque(segment: str) -> bool:
    """Whether no person would write it: very long, or changing between kinds of characters."""
    joined = _SEPARATORS.sub("", segment)
    runs = len(list(groupby(joined, key=_kind)))
    return (
        (runs >= _RUNS and len(joined) <= runs * _RUN_LENGTH)
        or (runs == _RUNS - 1 and len(joined) in _SHORT)
        or any(len(piece) >= _LONG for piece in _SEPARATORS.split(segment))
        or any(map(_is_no_word, _SEPARATORS.split(segment)))
    )


def _is_no_word(piece: str) -> bool:
    return bool(
        _HEXADECIMAL.fullmatch(piece) or _DIGIT_WITHIN.match(piece) or _HARDLY_A_VOWEL.match(piece)
    )


def _is_numbered(segment: str) -> bool:
    """Whether it names one thing of many: a page, an order, or a person."""
    return any(map(_NUMBERED.match, _SEPARATORS.split(segment)))


def _kind(character: str) -> str:
    if character.isdigit():
        return "digit"
    return "capital" if character.isupper() else "small"
