"""Keeps what the sender is called from being taken for what the mail is about."""

import re
from dataclasses import replace

from mayfly.core.verification.scene import Marked, Scene

# What a name may be by chance: "Salon Marie" writes of no table, "Prisma Ticket" of no ticket.
_THINGS = frozenset(("label", "reference", "offer"))
_SHORTEST = 3  # characters of a name that is looked for


def without_name(scene: Scene, name: str) -> Scene:
    """The scene without the things that are named only as a part of the sender's name."""
    if len(name) < _SHORTEST:
        return scene
    spelled = re.compile(re.escape(name), re.IGNORECASE)
    return replace(scene, lines=tuple(_without(line, spelled) for line in scene.lines))


def _without(marked: Marked, name: re.Pattern[str]) -> Marked:
    places = [match.span() for match in name.finditer(marked.line.text)]
    if not places:
        return marked
    left = tuple(
        hit
        for hit in marked.hits
        if hit.kind not in _THINGS
        or not any(start <= hit.start and hit.end <= end for start, end in places)
    )
    return replace(marked, hits=left)
