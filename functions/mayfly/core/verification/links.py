"""Weighs the links of a mail."""

import re
from collections.abc import Iterator

from mayfly.core.verification.address import address_evidence
from mayfly.core.verification.evidence import Evidence, Weighed, surest_first
from mayfly.core.verification.mood import link_mood, said_before
from mayfly.core.verification.purpose import ASKING, purpose_evidence
from mayfly.core.verification.reading import Action
from mayfly.core.verification.scene import Letter, Scene, first_lines, kinds_of
from mayfly.core.verification.surroundings import Context, Seen, kinds_of_text, look_around
from mayfly.core.verification.ways import beside_endings, leads_away, way_evidence
from mayfly.core.verification.wording import AGAINST, REFUSING, wording_evidence

# Above this a link is taken to confirm something; found by measuring, see docs/verification.md.
THRESHOLD = 4.0
# More links than this are a directory or an attack.
MAX_LINKS = 300

_SAID_TO_REFUSE = frozenset(f"{kind} in its text" for kind in REFUSING)
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
    ways = frozenset(seen.anchor.url for seen in links if not leads_away(seen))
    endings = beside_endings(scene, links)
    refusals = frozenset(seen.anchor.url for seen in links if seen.own.intersection(REFUSING))
    return [
        Weighed(
            seen.anchor.url,
            (
                *wording_evidence(seen, context),
                *address_evidence(seen.anchor.url),
                *purpose_evidence(seen, context, ways | refusals),
                *way_evidence(scene, seen, ways, endings),
                *_promised(seen, scene.actions),
                *said_before(seen.own, context),
                *mood,
            ),
        )
        for seen, context in zip(links, contexts, strict=True)
    ]


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


def _promised(seen: Seen, actions: tuple[Action, ...]) -> Iterator[Evidence]:
    """What the markup calls it."""
    for action in actions:
        kinds = kinds_of_text(action.name)
        if action.url == seen.anchor.url and not kinds & AGAINST:
            if action.confirms:
                yield Evidence("its markup says it confirms", 3.0)
            elif kinds & ASKING:
                yield Evidence("its markup asks for it", 1.5)
