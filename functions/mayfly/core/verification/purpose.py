"""What a link asks its reader for."""

import re
from collections.abc import Iterator

from mayfly.core.verification.characters import tidy
from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.scene import LEXICON, Letter, kinds_of
from mayfly.core.verification.surroundings import Kinds, Seen
from mayfly.core.verification.tokens import without_addresses

# What a link may ask for, and what of it also says what for.
ASKING: Kinds = frozenset(("confirm", "login", "passwords", "yes", "invite"))
_SAYING = ASKING - {"yes"}
# What a confirmation is of when it says who reads the mail. An invitation in the subject alone may
# be to a meeting.
_ACCOUNT: Kinds = frozenset(("address", "passwords", "login", "admitted", "invite"))
# A word long enough to mean a thing: two signs of Chinese, Japanese or Korean, or four letters.
_WORD = re.compile(
    r"[\u30a0-\u30fa\u3400-\u9fff]{2,}|[\uac00-\ud7a3]{2,}|[^\W\d_\u0900-\u9fff\uac00-\ud7a3]{4,}"
)
# What a mail says that wants its reader alone to follow.
_CARE: Kinds = frozenset(("lapse", "secrecy", "disown"))


def purpose_evidence(
    seen: Seen, letter: Letter, told: Kinds, choices: frozenset[str]
) -> Iterator[Evidence]:
    """The evidence of whether it asks for anything, and for what.

    `told` is what the mail says anywhere, `choices` are the ways it offers.
    """
    yield from _asked(seen, kinds_of(letter.subject.lines), told, choices)
    yield from _past(seen, told)
    yield from _listed(seen, letter)


def _asked(seen: Seen, subject: Kinds, told: Kinds, choices: frozenset[str]) -> Iterator[Evidence]:
    said = seen.own | seen.sentence | seen.above
    if not (seen.own | seen.sentence) & _SAYING and not seen.is_bare and not told & _CARE:
        yield Evidence("and does not say what", -1.5)
    if not (said | subject) & ASKING:
        yield _unasked(told)
    elif seen.own & ASKING == {"invite"} and "clock" in told:
        yield Evidence("an invitation for an hour", -2.5)
    elif not (said & _ACCOUNT or subject & (_ACCOUNT - {"invite"})):
        yield from _anything(seen, choices)


def _unasked(told: Kinds) -> Evidence:
    """How little a link counts that nothing right beside it asks to follow."""
    if told & ASKING and "disown" in told:
        return Evidence("asked for elsewhere, and others may leave it", -0.5)
    if told & ASKING:
        return Evidence("asked for elsewhere", -1.5)
    if "disown" in told:
        return Evidence("nothing asks, but others may leave it", -0.8)
    return Evidence("nothing asks for confirming", -2.5)


def _anything(seen: Seen, choices: frozenset[str]) -> Iterator[Evidence]:
    """What speaks against confirming something that is no account."""
    yield Evidence("it may confirm anything", -1.0)
    if "confirm" in seen.own and _names_something(seen.anchor.text):
        yield Evidence("and names something unknown", -2.0)
    if "label" in seen.own | seen.sentence | seen.above:
        yield Evidence("and a thing is named beside it", -2.5)
    if choices - {seen.anchor.url}:
        yield Evidence("and is one of several choices", -1.0)


def _names_something(text: str) -> bool:
    """Whether it has a word that nobody knows; the names of senders have a capital."""
    left = without_addresses(tidy(text))
    for hit in LEXICON.hits(left):
        left = left[: hit.start] + " " * (hit.end - hit.start) + left[hit.end :]
    return any(not word[0][0].isupper() for word in _WORD.finditer(left))


def _past(seen: Seen, told: Kinds) -> Iterator[Evidence]:
    """Whether it only leads to what was done already."""
    if "notice" in told and not seen.own & ASKING and not seen.is_bare:
        yield Evidence("which it may only show", -1.5)


def _listed(seen: Seen, letter: Letter) -> Iterator[Evidence]:
    """Whether a list sends it of itself: what a list wants confirmed, its subject asks for too."""
    if not letter.is_to_a_list or seen.is_bare:
        return
    if not seen.own & ASKING:
        yield Evidence("it goes to a list, and the link does not ask", -1.1)
    elif not kinds_of(letter.subject.lines) & ASKING:
        yield Evidence("it goes to a list, and its subject does not ask", -2.0)
