"""How a piece of a page looks."""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

_LOUD_TAGS = frozenset(("h1", "h2", "h3", "strong", "b", "code", "kbd", "samp", "mark", "big"))
_HIDDEN = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|opacity:0(?:[;.]0*|$)|max-height:0"
)
_LOUD = re.compile(
    r"letter-spacing:0*[.]?[1-9]|monospace|courier|font-weight:(?:bold|[6-9]00)"
    r"|font-size:(?:2[0-9]|[3-9][0-9])(?:[.][0-9]+)?p[xt]|font-size:(?:[2-9]|1[.][3-9])[.0-9]*r?em"
    r"|font-size:(?:x-large|xx-large)"
)
_BUTTON = re.compile(
    r"background(?:-color)?:(?!#fff|white|transparent|none|inherit|rgb\(255,255,255)"
)
_BUTTON_CLASS = re.compile(r"button|btn|cta", re.IGNORECASE)
_WHITE = frozenset(("#fff", "#ffffff", "white", "transparent", ""))


@dataclass(frozen=True, slots=True)
class Style:
    """Whether something is hidden, set large, or quoted by a mail program."""

    hidden: bool = False
    loud: bool = False
    quoted: bool = False


def styled(node: LexborNode, around: Style) -> Style:
    """The style of a node in one of the style `around`."""
    if not node.is_element_node:
        return around
    css = _css(node)
    return Style(
        hidden=around.hidden or "hidden" in node.attributes or bool(_HIDDEN.search(css)),
        loud=around.loud or node.tag in _LOUD_TAGS or bool(_LOUD.search(css)),
        quoted=around.quoted or _is_quote(node, css),
    )


def is_button(node: LexborNode) -> bool:
    """Whether a link looks like one: coloured, or called so."""
    parent = node.parent
    around = (parent.attributes.get("bgcolor") or "").strip().lower() if parent else ""
    return bool(
        _BUTTON.search(_css(node))
        or _BUTTON_CLASS.search(node.attributes.get("class") or "")
        or (around not in _WHITE)
        or (parent and parent.tag in ("td", "div") and _BUTTON.search(_css(parent)))
    )


def _is_quote(node: LexborNode, css: str) -> bool:
    """Whether a mail program put it there; designers use `blockquote` for anything."""
    attributes = node.attributes
    by_program = attributes.get("type") == "cite" or "quote" in (attributes.get("class") or "")
    return node.tag == "blockquote" and (by_program or "border-left" in css)


def _css(node: LexborNode) -> str:
    return "".join((node.attributes.get("style") or "").lower().split())
