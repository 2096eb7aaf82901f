"""Tells the old text of a mail, quoted or sent along, from what is new in it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from mayfly.core.verification.reading import Line

# The header that mail programs put above an old mail they send along, in their languages.
_OLD_SUBJECT = re.compile(
    r"[*\s]*(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|konu|тема|الموضوع|נושא"
    r"|विषय|主题|主旨|主題|件名|제목|chủ đề|ämne|emne|aihe|θέμα|předmět|tárgy|subiect)[*\s]*:",
    re.IGNORECASE,
)
# Other lines of that header, and the rule above it.
_HEADER = re.compile(r"[*\s]*[^\s:]{2,20}(?: [^\s:]{2,12})?[*\s]*: |\W*$|[-=_]{3}")
# A line so long is written to be read; shorter ones are "FYI" and a name, and what follows them is
# what was sent on purpose.
_WRITTEN = 20


def with_quotes_marked(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, `quoted` set on those that were written before this mail."""
    return tuple(_marked(lines))


def _marked(lines: tuple[Line, ...]) -> Iterator[Line]:
    written = below = False
    for line in lines:
        below = below or (written and bool(_OLD_SUBJECT.match(line.text)))
        written = written or (len(line.text) >= _WRITTEN and not _HEADER.match(line.text))
        old = below or (line.text.startswith(">") and not line.text.endswith("<"))
        yield replace(line, quoted=True) if old else line
