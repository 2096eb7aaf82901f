"""Weighs the links of a mail."""

import re
from collections.abc import Iterator

from mayfly.core.verification.address import address_evidence, leads_elsewhere
from mayfly.core.verification.evidence import Evidence, Weighed, surest_first
from mayfly.core.verification.mood import link_mood, said_before
from mayfly.core.verification.purpose import ASKING, purpose_evidence
from mayfly.core.verification.reading import Action
from mayfly.core.verification.scene import Letter, Scene, first_lines, kinds_of
from mayfly.core.verification.surroundings import Context, Kinds, Seen, kinds_of_text, look_around

# Above this a link is taken to confirm something; found by measuring, see docs/verification.md.
THRESHOLD = 4.0
# More links than this are a directory or an attack.
MAX_LINKS = 300

# A mail that wants something confirmed leads there, and perhaps to a shop or an app.
_FEW = 3

# What the reader does who asked for nothing.
_REFUSING = ("disown", "refuse")
# What a link asks for in its text, and in the line above one that is a mere address.
_ASKED = {"confirm": 3.0, "login": 2.0, "passwords": 2.0, "yes": 2.0, "invite": 1.5}
_ASKED_ABOVE = {"confirm": 3.0, "login": 1.5, "passwords": 1.5, "invite": 1.0}
_AGAINST = {
    "label": -2.5,
    "reference": -2.5,
    "payment": -0.5,
    "offer": -3.0,
    "elsewhere": -5.0,
    "leave": -6.0,
    **dict.fromkeys(_REFUSING, -6.0),
}
_SAID_TO_REFUSE = frozenset(f"{kind} in its text" for kind in _REFUSING)
_AGAINST_ABOVE = {"label": -0.5, "elsewhere": -2.0}
_SURELY_ASKED: Kinds = frozenset(("confirm", "passwords", "address"))
_UNSUBSCRIBING = re.compile(r"unsub|opt-?out|abmeld|desinscri|desuscri|descadastr", re.IGNORECASE)


def weigh_links(letter: Letter) -> tuple[Weighed, ...]:
    """All links of a mail, surest first; each url once.

    Where a page has links its reader sees no others: the same link often stands in both, in the
    text without the tracking that the sender put into the page.
    """
    page, text = (_of_scene(letter, scene) for scene in (letter.page, letter.text))
    shown = {weighed.value for weighed in page if not _is_way_out(weighed)}
    return surest_first([*page, *(each for each in text if not page or each.value in shown)])


def _is_way_out(weighed: Weighed) -> bool:
    """Whether its text says so; in the text part it is a mere address."""
    return any(piece.reason in _SAID_TO_REFUSE for piece in weighed.evidence)


def unsubscribes(url: str, text: str) -> bool:
    """Whether a link says that it ends a subscription."""
    return bool(_UNSUBSCRIBING.search(url)) or "leave" in kinds_of_text(text)


def _of_scene(letter: Letter, scene: Scene) -> list[Weighed]:
    mood = tuple(link_mood(letter))
    links = look_around(scene, scene.anchors[:MAX_LINKS])
    contexts = _contexts(letter, scene, links)
    ways = frozenset(seen.anchor.url for seen in links if not _leads_away(seen))
    endings = _beside_endings(scene, links)
    refusals = frozenset(seen.anchor.url for seen in links if seen.own.intersection(_REFUSING))
    return [
        Weighed(
            seen.anchor.url,
            (
                *_words(seen, context.anywhere),
                *address_evidence(seen.anchor.url),
                *purpose_evidence(seen, context, ways | refusals),
                *_place(seen, ways, endings),
                *_promised(seen, scene.actions),
                *said_before(seen.own, context),
                *mood,
            ),
        )
        for seen, context in zip(links, contexts, strict=True)
    ]


def _beside_endings(scene: Scene, links: list[Seen]) -> frozenset[str]:
    """The links in whose line another ends a subscription; markup's stand in none."""
    lines = {seen.anchor.line for seen in links if "leave" in seen.own}
    return frozenset(
        seen.anchor.url
        for seen in links
        if seen.anchor.line in lines
        and not seen.is_alone
        and seen.anchor.text in scene.lines[seen.anchor.line].line.text
    )


def _contexts(letter: Letter, scene: Scene, links: list[Seen]) -> Iterator[Context]:
    """What the mail says to each of the links."""
    subject, anywhere = kinds_of(letter.subject.lines), kinds_of(letter.new_lines())
    first = first_lines(scene.lines)
    marked_up = {action.url for action in scene.actions if _asks(action)}
    for seen in links:
        before = frozenset(kind for kind, line in first.items() if line <= seen.anchor.line)
        yield Context(
            subject=subject,
            before=before,
            anywhere=anywhere,
            from_a_list=letter.is_to_a_list,
            marked_up=seen.anchor.url in marked_up,
        )


def _asks(action: Action) -> bool:
    """Whether the markup asks for anything that confirms."""
    return action.confirms or bool(kinds_of_text(action.name) & ASKING)


def _words(seen: Seen, told: Kinds) -> Iterator[Evidence]:
    own = seen.own.difference(_REFUSING) if "yes" in seen.own else seen.own
    yield from _weighted(own, _ASKED | _AGAINST, "in its text")
    if "sign" in own and "address" not in own:
        yield Evidence("to sign something", -4.0)
    if "address" in own:
        yield Evidence("address in its text", 1.5)
    if seen.is_bare and not own & ASKING:
        weights = _ASKED_ABOVE if seen.above & _ASKED_ABOVE.keys() else _AGAINST_ABOVE
        yield from _weighted(seen.above, weights, "above it")
    elif seen.above & ASKING:
        yield Evidence("asked for above it", 1.2)
    if seen.sentence & ASKING:
        yield Evidence("asked for in its sentence", 0.6)
    if "pointer" in seen.above | seen.sentence:
        yield Evidence("pointed to", 1.5)
    if _leads_into_a_thing(own) or (seen.is_bare and _leads_into_a_thing(seen.above)):
        yield Evidence("into something else", -2.0)
    yield from _doubts(seen, told)


def _leads_into_a_thing(kinds: Kinds) -> bool:
    """Whether it is a way into a meeting or a course rather than an account."""
    return {"label", "login"} <= kinds and not kinds & _SURELY_ASKED


def _doubts(seen: Seen, told: Kinds) -> Iterator[Evidence]:
    """What speaks against it where it stands."""
    if "offer" in seen.above | seen.sentence:
        yield Evidence("an offer beside it", -2.0)
    if seen.sentence.intersection(_REFUSING) and "yes" not in seen.sentence:
        yield Evidence("a way out in its sentence", -5.0)
    if "elsewhere" in seen.before | seen.sentence and not seen.own & ASKING:
        yield Evidence("elsewhere in its sentence", -4.0)
    if "disown" in seen.before and not seen.own & ASKING:
        yield Evidence("a way out before it", -4.0)
    if (
        (seen.above | seen.before).intersection(_REFUSING)
        and "notice" in told
        and "lapse" not in told
    ):
        yield Evidence("a way out of what was done", -5.0)


def _weighted(kinds: Kinds, weights: dict[str, float], where: str) -> Iterator[Evidence]:
    for kind in sorted(kinds & weights.keys()):
        yield Evidence(f"{kind} {where}", weights[kind])


def _place(seen: Seen, ways: frozenset[str], endings: frozenset[str]) -> Iterator[Evidence]:
    if seen.anchor.url in endings:
        yield Evidence("beside a link that ends a subscription", -5.0)
    if ways == {seen.anchor.url}:
        yield Evidence("the only way on", 1.5)
    elif len(ways) > _FEW:
        yield Evidence("one of many ways", -1.0)
    if seen.anchor.button:
        yield Evidence("a button", 1.9)
    elif seen.is_alone:
        yield Evidence("on a line of its own", 0.8)
    if seen.anchor.quoted:
        yield Evidence("quoted", -4.0)
    if seen.anchor.hidden:
        yield Evidence("hidden", -1.0)


def _leads_away(seen: Seen) -> bool:
    """Whether it is one of the links that stand at the end of any mail, or a refusal."""
    away = {"elsewhere", "leave", *_REFUSING} & seen.own and "yes" not in seen.own
    return bool(away or seen.anchor.quoted or leads_elsewhere(seen.anchor.url))


def _promised(seen: Seen, actions: tuple[Action, ...]) -> Iterator[Evidence]:
    """What the markup calls it."""
    for action in actions:
        kinds = kinds_of_text(action.name)
        if action.url == seen.anchor.url and not kinds & _AGAINST.keys():
            if action.confirms:
                yield Evidence("its markup says it confirms", 3.0)
            elif kinds & ASKING:
                yield Evidence("its markup asks for it", 1.5)
