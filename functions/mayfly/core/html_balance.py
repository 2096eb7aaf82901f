"""HTML written anew so that every element is closed where it ends and nothing nests too deep.

What a sanitiser or a browser makes of such a document costs time in proportion to its length,
whatever the sender wrote.
"""

from collections.abc import Collection, Mapping, Set
from html import escape

from mayfly.core.html_elements import VOID, OpenElements
from mayfly.core.html_hidden import hidden_classes, is_hidden
from mayfly.core.html_tokens import Tag, text_of, tokens

# Tags and pieces of text of a document that is shown as HTML. A report with three thousand rows
# has fewer; these take half a second.
MAX_TOKENS = 100_000

Attributes = Mapping[str, Collection[str]]  # what may stay, by element; "*" is any


def balanced(html: str, attributes: Attributes, tags: Collection[str]) -> str | None:
    """The document with these tags and attributes alone; None where it has too many of them.

    What its style sheets hide is hidden by a style of its own.
    """
    hidden = hidden_classes(html)
    written: list[str] = []
    elements = OpenElements[None](None)
    for number, token in enumerate(tokens(html)):
        if number == MAX_TOKENS:
            return None
        if isinstance(token, str):
            written.append(escape(text_of(token), quote=False))
        elif token.closing:
            written += map(_end, elements.close(token.name))
        elif token.name in tags:
            written += map(_end, elements.end_for(token.name))
            if token.name in VOID or elements.push(token.name, None):
                written.append(_start(token, attributes, hidden))
    written += map(_end, elements.close_all())
    return "".join(written)


def _start(tag: Tag, attributes: Attributes, hidden: Set[str]) -> str:
    allowed = (*attributes.get(tag.name, ()), *attributes["*"])
    found = tag.attributes() if tag.rest else {}
    if is_hidden(found, hidden):
        found = {**found, "style": f"{found.get('style', '')};display:none"}
    kept = "".join(f' {name}="{escape(found[name])}"' for name in allowed if name in found)
    return f"<{tag.name}{kept}>"


def _end(name: str) -> str:
    return f"</{name}>"
