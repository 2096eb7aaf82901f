"""Tells what a mail says from what it has somebody say."""

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
        for opening, closing in _MARKS.items()
    )


def _is_between(before: str, behind: str, opening: str, closing: str) -> bool:
    start = before.rfind(opening)
    if opening in closing and before.count(opening) % 2 == 0:
        return False
    said = before[start + 1 :]
    is_open = start >= 0 and bool(said.strip()) and not any(mark in said for mark in closing)
    return is_open and any(mark in behind for mark in closing)
