"""HTML as a run of tags and text, in one pass and without a tree.

A tree costs quadratic time where elements nest by the thousand; this costs the same for any input.
It is for reading and measuring, never for making markup safe.
"""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import NamedTuple

# None of these gives back what it took, which keeps reading linear in the length of the HTML.
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+'|[\"'])*+)>")
_UNQUOTED_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)([^>]*+)>")
_TAG_START = re.compile(r"</?[a-zA-Z]")
_ATTRIBUTE = re.compile(
    r"([^\s=/\"'>]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>][^\s>]*+)))?"
)
# Elements whose content is no text of the document.
_CLOSERS = {
    name: re.compile(f"</{name}", re.I)
    for name in (
        "script",
        "style",
        "title",
        "template",
        "svg",
        "math",
        "select",
        "object",
        "iframe",
    )
}
_LONG_REFERENCE = re.compile(r"&#[xX]?[0-9a-fA-F]{100,}+;?")  # html.unescape would raise


class Tag(NamedTuple):
    """One tag: its name in lower case, and what stands behind the name."""

    name: str
    closing: bool
    rest: str

    def attributes(self) -> Mapping[str, str]:
        """Its attributes by lower-case name, the first of each, character references resolved."""
        found: dict[str, str] = {}
        for name, double, single, bare in _ATTRIBUTE.findall(self.rest):
            found.setdefault(name.lower(), text_of(double or single or bare))
        return found


def tokens(html: str) -> Iterator[Tag | str]:
    """Tags, and the raw text between them; comments, declarations and scripts are left out."""
    pattern = _TAG
    position = 0
    while (start := html.find("<", position)) >= 0:
        if start > position:
            yield html[position:start]
        match = pattern.match(html, start)
        if not match and _TAG_START.match(html, start):
            pattern = _UNQUOTED_TAG  # no tag ends outside quotes from here: they mean nothing
            match = pattern.match(html, start)
            if not match:
                return
        if match:
            tag = Tag(match[2].lower(), bool(match[1]), match[3])
            yield tag
            position = _behind_tag(html, tag, match.end())
        elif html.startswith(("<!", "<?", "</"), start):
            position = _behind_remark(html, start)
        else:
            yield "<"
            position = start + 1
    yield html[position:]


def text_of(raw: str) -> str:
    """Resolve character references; never raises, and yields no surrogates."""
    return unescape(_LONG_REFERENCE.sub("\ufffd", raw)) if "&" in raw else raw


def _behind_tag(html: str, tag: Tag, position: int) -> int:
    """Where the document goes on: behind the tag, or behind what it opens if that is no text."""
    closer = _CLOSERS.get(tag.name)
    if not closer or tag.closing or tag.rest.endswith("/"):
        return position
    end = closer.search(html, position)
    return end.start() if end else len(html)


def _behind_remark(html: str, start: int) -> int:
    """Where a comment or declaration ends; the end of the HTML where it is never closed."""
    closer = "-->" if html.startswith("<!--", start) else ">"
    end = html.find(closer, start + 2)
    return end + len(closer) if end >= 0 else len(html)
