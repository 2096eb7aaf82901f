"""What the page is called and how it looks once installed: as the config.json beside it says."""

import json
import re
from pathlib import Path
from typing import Any, Final

MANIFEST: Final = "manifest.webmanifest"

# Of a colour for each scheme a manifest has the light one.
_ONE: Final = r"#?[\w-]+(?:\([\w\s%,./-]*\))?"
_COLOUR: Final = re.compile(rf"light-dark\(\s*({_ONE})\s*,\s*{_ONE}\s*\)|({_ONE})")


def manifest(site: Path) -> dict[str, Any]:
    """The manifest of the built page, under the operator's name and on the operator's paper."""
    written: dict[str, Any] = json.loads((site / MANIFEST).read_text())
    brand = _brand(site / "config.json")
    if name := _text(brand.get("name")):
        written |= {"name": name, "short_name": name}
    colours = brand.get("colours")
    if paper := _light(colours.get("paper") if isinstance(colours, dict) else None):
        written |= {"background_color": paper, "theme_color": paper}
    return written


def _brand(config: Path) -> dict[str, Any]:
    """Empty without one, or with a broken one, for which the page is Mayfly as well."""
    try:
        found = json.loads(config.read_text())
    except (FileNotFoundError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _light(colour: object) -> str | None:
    found = _COLOUR.fullmatch(_text(colour))
    return found and (found[1] or found[2])
