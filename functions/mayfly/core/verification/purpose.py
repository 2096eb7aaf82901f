"""What a link asks its reader for."""

import re
from collections.abc import Iterator

from mayfly.core.verification.characters import tidy
from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.scene import LEXICON
from mayfly.core.verification.surroundings import Context, Kinds, Seen
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
# What a mail says that asks who reads it; other parts of it speak of accounts for other reasons.
_WHO: Kinds = frozenset(("secrecy", "disown", "code", "one_time"))
_OWN: Kinds = _ACCOUNT - {"invite"}
# "Yes, delete my account."
_TAKING_LEAVE: Kinds = frozenset(("yes", "refuse"))
_KEPT: Kinds = _CARE | {"one_time", "passwords", "time"}


def purpose_evidence(seen: Seen, context: Context, choices: frozenset[str]) -> Iterator[Evidence]:
    """The evidence of whether it asks for anything, and for what; `choices` are the mail's ways."""
    yield from _asked(seen, context, choices)
    if not context.marked_up and not seen.own >= _TAKING_LEAVE:
        yield from _for_whom(seen, context)
    yield from _past(seen, context.anywhere)
    yield from _listed(seen, context)


def _asked(seen: Seen, context: Context, choices: frozenset[str]) -> Iterator[Evidence]:
    said = seen.own | seen.sentence | seen.above | context.subject
    cares = context.anywhere & _CARE
    if not (seen.own | seen.sentence) & _SAYING and not seen.is_bare and not cares:
        yield Evidence("and does not say what", -1.5)
    if not said & ASKING:
        yield _unasked(context.anywhere)
    elif _asks_for_something_unknown(seen, context):
        yield Evidence("and asks for something unknown", -2.0)
    elif seen.own & ASKING == {"invite"} and "clock" in context.before | context.subject:
        yield Evidence("an invitation for an hour", -2.5)
    elif _is_of_anything(seen, context):
        yield from _anything(seen, choices)


def _asks_for_something_unknown(seen: Seen, context: Context) -> bool:
    """Whether only what stands around it asks, and its own words say something else."""
    asks = (seen.own | context.subject) & ASKING
    return not asks and not seen.is_bare and _names_something(seen.anchor.text)


def _is_of_anything(seen: Seen, context: Context) -> bool:
    """Whether neither the words around the link nor the subject say what is confirmed."""
    said = seen.own | seen.sentence | seen.above
    asks = bool((said | context.subject) & ASKING)
    return asks and not (said & _ACCOUNT or context.subject & _OWN)


def _for_whom(seen: Seen, context: Context) -> Iterator[Evidence]:
    """What speaks against a link that nobody in particular has to follow."""
    told, subject = context.anywhere, context.subject
    speaks_of_account = (subject | context.before) & _OWN
    if _is_of_anything(seen, context) and not told & _WHO and not speaks_of_account:
        yield Evidence("in a mail that asks for nobody", -3.0 if "lapse" in told else -7.0)
    if _only_lets_in(seen) and not subject & _ACCOUNT and not told & _KEPT:
        yield Evidence("a way in that is kept for nobody", -3.0)
    only_invites = seen.own & ASKING == {"invite"} and not subject & ASKING
    if only_invites and not speaks_of_account and "lapse" not in told:
        yield Evidence("accepting what may be anything", -2.5)


def _only_lets_in(seen: Seen) -> bool:
    """Whether it asks for entering and no more, as what anybody may open does."""
    said = seen.above if seen.is_bare and not seen.own & ASKING else seen.own
    return said & (ASKING | {"address"}) == {"login"}


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


def _listed(seen: Seen, context: Context) -> Iterator[Evidence]:
    """Whether a list sends it of itself: what a list wants confirmed, its subject asks for too."""
    if not context.from_a_list or seen.is_bare:
        return
    if not seen.own & ASKING:
        yield Evidence("it goes to a list, and the link does not ask", -1.1)
    elif not context.subject & ASKING:
        yield Evidence("it goes to a list, and its subject does not ask", -2.0)
