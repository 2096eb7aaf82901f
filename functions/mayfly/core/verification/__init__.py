"""Takes the sign-in code and the confirming link out of a mail."""

import re

from mayfly.core.message import Link, LinkKind, Mail, Verification
from mayfly.core.verification import codes, links
from mayfly.core.verification.characters import tidy
from mayfly.core.verification.evidence import Weighed
from mayfly.core.verification.page import read_page
from mayfly.core.verification.plain import read_text
from mayfly.core.verification.scene import Letter, mark
from mayfly.core.verification.sender import without_name
from mayfly.core.verification.speech import without_speech

__all__ = ["MAX_HTML", "MAX_SUBJECT", "Weighed", "find", "weigh"]

# Characters of HTML that are read: the longest newsletters have half as many.
MAX_HTML = 500_000
MAX_SUBJECT = 1_000

# RFC 5322 §3.6.4
_ANSWERING = frozenset(("in-reply-to", "references"))
# RFC 2369 §3.2 and RFC 8058 §3.1
_LIST = frozenset(("list-unsubscribe", "list-unsubscribe-post"))
# What mail programs of several languages put before the subject of an answer.
_RE = re.compile(r"(?:re|aw|antw|sv|vs|odp|rif|ynt|res|回复|回覆|答复|返信)\s*[::]", re.IGNORECASE)


def find(mail: Mail) -> Verification:
    """What the mail offers for signing in or confirming; never raises, looks nothing up.

    Time grows with the length of the mail up to `MAX_HTML` characters of HTML and
    `reading.MAX_TEXT` of text; what is beyond them is not looked at.
    """
    letter = _letter(mail)
    confirming = [w for w in links.weigh_links(letter) if w.score >= links.THRESHOLD]
    weighed = codes.weigh_codes(letter, confirms=bool(confirming))
    sure = tuple(codes.as_code(each) for each in weighed if each.score >= codes.THRESHOLD)
    return Verification(
        code=sure[0].value if sure else None,
        link=confirming[0].value if confirming else None,
        codes=sure,
        links=_all_links(letter, frozenset(each.value for each in confirming)),
    )


def weigh(mail: Mail) -> tuple[tuple[Weighed, ...], tuple[Weighed, ...]]:
    """All candidates for code and link with the evidence for and against them, surest first."""
    letter = _letter(mail)
    weighed = links.weigh_links(letter)
    confirms = any(each.score >= links.THRESHOLD for each in weighed)
    return codes.weigh_codes(letter, confirms), weighed


def _letter(mail: Mail) -> Letter:
    subject = mail.subject[:MAX_SUBJECT].replace("\n", " ")
    read = (
        without_speech(mark(read_text(subject, "subject"))),
        mark(read_text(mail.text)),
        mark(read_page((mail.html or "")[:MAX_HTML])),
    )
    name = tidy(mail.sender.name[:MAX_SUBJECT]).strip()
    title, text, page = (without_name(scene, name) for scene in read)
    return Letter(
        subject=title,
        text=text,
        page=page,
        names=_names(mail),
        is_answer=_is_answer(mail),
        is_to_a_list=any(name.lower() in _LIST for name, _ in mail.headers),
    )


def _is_answer(mail: Mail) -> bool:
    named = any(name.lower() in _ANSWERING for name, _ in mail.headers)
    return named or bool(_RE.match(mail.subject))


def _names(mail: Mail) -> frozenset[str]:
    names = (f"{each.name} {each.address}" for each in (mail.sender, *mail.to))
    return frozenset(word for name in names for word in re.findall(r"\w+", name.casefold()))


def _all_links(letter: Letter, confirming: frozenset[str]) -> tuple[Link, ...]:
    """Every link once, the page's before those that only the text has."""
    texts: dict[str, str] = {}
    for anchor in (*letter.page.anchors, *letter.text.anchors):
        texts[anchor.url] = texts.get(anchor.url) or anchor.text
    return tuple(
        Link(url=url, text=text, kind=_kind(url, text, confirming)) for url, text in texts.items()
    )


def _kind(url: str, text: str, confirming: frozenset[str]) -> LinkKind:
    if url in confirming:
        return "verification"
    if links.unsubscribes(url, text):
        return "unsubscribe"
    return "other"
