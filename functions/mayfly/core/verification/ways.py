"""Where a link stands among the ways that a mail offers."""

from collections.abc import Iterator

from mayfly.core.verification.address import leads_elsewhere
from mayfly.core.verification.evidence import Evidence
from mayfly.core.verification.place import FEW_LINES, is_in_footer
from mayfly.core.verification.scene import Scene
from mayfly.core.verification.surroundings import Seen
from mayfly.core.verification.wording import REFUSING

# A mail that wants something confirmed leads there, and perhaps to a shop or an app.
_FEW = 3


def way_evidence(
    scene: Scene, seen: Seen, ways: frozenset[str], endings: frozenset[str]
) -> Iterator[Evidence]:
    """The evidence of its place in the scene.

    `ways` are the links that lead on, `endings` those beside one that ends a subscription.
    """
    if seen.anchor.url in endings:
        yield Evidence("beside a link that ends a subscription", -5.0)
    if ways == {seen.anchor.url}:
        yield Evidence("the only way on", 1.5)
    elif len(ways) > _FEW:
        yield Evidence("one of many ways", -1.0)
    yield from _shown(seen)
    if is_in_footer(scene, seen.anchor.line) and len(scene.lines) > FEW_LINES:
        yield Evidence("near the end", -2.0)


def _shown(seen: Seen) -> Iterator[Evidence]:
    if seen.anchor.button:
        yield Evidence("a button", 1.9)
    elif seen.is_alone:
        yield Evidence("on a line of its own", 0.8)
    if seen.anchor.quoted:
        yield Evidence("quoted", -4.0)
    if seen.anchor.hidden:
        yield Evidence("hidden", -1.0)


def leads_away(seen: Seen) -> bool:
    """Whether it is one of the links that stand at the end of any mail, or a refusal."""
    away = {"elsewhere", "leave", *REFUSING} & seen.own and "yes" not in seen.own
    return bool(away or seen.anchor.quoted or leads_elsewhere(seen.anchor.url))


def beside_endings(scene: Scene, links: list[Seen]) -> frozenset[str]:
    """The links in whose line another ends a subscription; markup's stand in none."""
    lines = {seen.anchor.line for seen in links if "leave" in seen.own}
    return frozenset(
        seen.anchor.url
        for seen in links
        if seen.anchor.line in lines
        and not seen.is_alone
        and seen.anchor.text in scene.lines[seen.anchor.line].line.text
    )
