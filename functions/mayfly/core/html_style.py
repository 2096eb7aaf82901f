"""Inline styles, reduced to what lays out text and loads nothing."""

import re

# Declarations of one element that are read; newsletters write up to thirty.
_MAX_DECLARATIONS = 100

_PROPERTIES = frozenset(
    (
        "background-color border border-bottom border-bottom-color border-bottom-left-radius"
        " border-bottom-right-radius border-bottom-style border-bottom-width border-collapse"
        " border-color border-left border-left-color border-left-style border-left-width"
        " border-radius border-right border-right-color border-right-style border-right-width"
        " border-spacing border-style border-top border-top-color border-top-left-radius"
        " border-top-right-radius border-top-style border-top-width border-width box-sizing clear"
        " color direction display float font font-family font-size font-style font-variant"
        " font-weight height letter-spacing line-height list-style-type margin margin-bottom"
        " margin-left margin-right margin-top max-height max-width min-height min-width opacity"
        " overflow overflow-wrap padding padding-bottom padding-left padding-right padding-top"
        " table-layout text-align text-decoration text-indent text-transform vertical-align"
        " visibility white-space width word-break word-spacing word-wrap"
    ).split()
)
# No backslash, comment, colon or at-sign: nothing that could spell a property or function anew.
_PLAIN = re.compile(r"[\w\s#%.,!'\"()+/-]{1,300}")
_FUNCTION = re.compile(r"([\w-]*)\(")
_FUNCTIONS = frozenset(["rgb", "rgba", "hsl", "hsla", "calc", "min", "max", "clamp"])
_COLOUR = re.compile(r"(?i)#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([\d\s.,%/-]{1,60}\)")
_ADDRESS = re.compile(r"(?i)url\([^)]*\)?")
_WORD = re.compile(r"[a-z]{3,30}")
_NO_COLOURS = frozenset(
    "none repeat scroll fixed local center top bottom left right cover contain auto".split()
)


def safe(style: str) -> str:
    """The declarations that may stay; a background keeps its colour and loses its image."""
    kept = (_declaration(item) for item in style.split(";", _MAX_DECLARATIONS)[:_MAX_DECLARATIONS])
    return ";".join(filter(None, kept))


def _declaration(text: str) -> str:
    name, _, value = text.partition(":")
    name, value = name.strip().lower(), value.strip()
    if name == "background":
        name, value = "background-color", _colour(value)
    harmless = _PLAIN.fullmatch(value) and _FUNCTIONS.issuperset(
        function.lower() for function in _FUNCTION.findall(value)
    )
    return f"{name}:{value}" if name in _PROPERTIES and harmless else ""


def _colour(background: str) -> str:
    """The colour among the values of a background; empty where there is none."""
    plain = _ADDRESS.sub(" ", background)
    if exact := _COLOUR.search(plain):
        return exact[0]
    words = filter(_WORD.fullmatch, plain.lower().split())
    return next((word for word in words if word not in _NO_COLOURS), "")
