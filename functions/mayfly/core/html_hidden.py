"""What a document hides by its own style sheets: the first lines of many a mail, which are there
for lists of mail alone.
"""

import re
from collections.abc import Iterator, Mapping, Set

# Characters of style sheets that are read; large mail programs read 16,000.
MAX_STYLES = 100_000

_SHEET = re.compile(r"(?i)<style\b[^<>]*+>((?:[^<]++|<(?!/style))*+)")
_DISPLAY = re.compile(r"(?i)(?<![\w-])display\s*:\s*([a-z-]+)")
_SIMPLE = re.compile(r"\w*\.([\w-]+)")
_CLASS = re.compile(r"\.([\w-]+)")


def hidden_classes(html: str) -> Set[str]:
    """The classes that some rule hides and no rule shows, on a screen of whatever width."""
    hidden: set[str] = set()
    shown: set[str] = set()
    for selectors, declarations in _rules("".join(_sheets(html))[:MAX_STYLES]):
        display = _DISPLAY.findall(declarations)
        for selector in selectors.split(",") if display else ():
            if display[-1].lower() != "none":
                shown.update(_CLASS.findall(selector))
            elif simple := _SIMPLE.fullmatch(selector.strip()):
                hidden.add(simple[1])
    return hidden - shown


def is_hidden(attributes: Mapping[str, str], hidden: Set[str]) -> bool:
    """Whether an element has such a class, and no style of its own against it."""
    classes = attributes.get("class", "").split() if hidden else ()
    return not hidden.isdisjoint(classes) and not _DISPLAY.search(attributes.get("style", ""))


def _sheets(html: str) -> Iterator[str]:
    """The content of style elements, outside comments."""
    first, *others = html.split("<!--")
    plain = first + "".join(piece.partition("-->")[2] for piece in others)
    for sheet in _SHEET.finditer(plain):
        yield sheet[1]


def _rules(styles: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of each rule, those within others among them."""
    for block in styles.split("}"):
        before, _, declarations = block.rpartition("{")
        yield before.rpartition("{")[2], declarations
