"""The files of a mail, as a reader may list, show and save them."""

import re
from collections.abc import Sequence
from urllib.parse import unquote

from mayfly.core import threats
from mayfly.core.message import Part
from mayfly.core.mime import filenames, headers, words
from mayfly.core.mime.tree import Leaf

_CONTENT_URL = re.compile(r"(?i)\bcid:([^\"'\s<>()]{1,500})")


def describe(files: Sequence[Leaf], html: str | None) -> tuple[Part, ...]:
    """Number the files from 1 and give each a safe name of its own.

    A file is inline where the HTML shows it (RFC 2392), whatever its disposition says.
    """
    addressed = any(leaf.content_id for leaf in files)
    shown = {unquote(name) for name in _CONTENT_URL.findall(html or "")} if addressed else set()
    taken: dict[str, int] = {}
    return tuple(
        Part(
            id=str(number),
            filename=filenames.unique(filenames.safe(_name(leaf), leaf.content_type), taken),
            content_type=leaf.content_type,
            inline=bool(leaf.content_id) and leaf.content_id in shown,
            content_id=leaf.content_id or None,
            content=leaf.content,
            risk=threats.risk(leaf.name, leaf.content_type, leaf.content),
        )
        for number, leaf in enumerate(files, start=1)
    )


def _name(leaf: Leaf) -> str:
    """The sender's name for a file; an unnamed mail is named after its subject."""
    if leaf.name or leaf.content_type != "message/rfc822":
        return leaf.name
    head = headers.of_mail(leaf.content)
    subject = words.text(head.first("subject")).replace("/", "_").replace("\\", "_")
    return f"{subject or 'message'}.eml"
