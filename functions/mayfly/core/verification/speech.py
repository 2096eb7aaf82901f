"""Tells what a mail says from what it has somebody say."""

from dataclasses import replace

from mayfly.core.verification.phrases import Hit
from mayfly.core.verification.scene import Scene
from mayfly.core.verification.tokens import Token

# What opens speech and what may close it again.
_MARKS = {
    "\u201c": "\u201d",
    "\u201e": "\u201c\u201d",
    "\u00ab": "\u00bb",
    "\u300c": "\u300d",
    '"': '"',
}


def is_said(text: str, token: Token) -> bool:
    """Whether the token stands between quotation marks together with other words."""
    return any(
        _is_between(text[: token.start], text[token.end :], opening, closing)
        and bool(text[: token.start].rpartition(opening)[2].strip())
        for opening, closing in _MARKS.items()
    )


def _is_quoted(text: str, hit: Hit) -> bool:
    """Whether the words stand between quotation marks."""
    return any(
        _is_between(text[: hit.start], text[hit.end :], opening, closing)
        for opening, closing in _MARKS.items()
    )


def without_speech(scene: Scene) -> Scene:
    """The scene without the words between quotation marks: titles, and what somebody says."""
    lines = tuple(
        replace(line, hits=tuple(hit for hit in line.hits if not _is_quoted(line.line.text, hit)))
        for line in scene.lines
    )
    return replace(scene, lines=lines)


def _is_between(before: str, behind: str, opening: str, closing: str) -> bool:
    if opening not in before or (opening in closing and before.count(opening) % 2 == 0):
        return False
    said = before.rpartition(opening)[2]
    return not any(mark in said for mark in closing) and any(mark in behind for mark in closing)
