"""Write docs/licences.md: what is shipped that others made, and under which licence.

Shipped are the functions' packages, as uv.lock has them, and what the page's own code needs
(`svelte` and all below it, though most of that stays behind when the page is built; `pdfjs-dist`,
whose data bring their licences along, and whose optional canvas is for Node and stays behind).
"""

import json
import tomllib
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any, Final, NamedTuple

ROOT: Final = Path(__file__).parent.parent
LICENCES: Final = ROOT / "docs" / "licences.md"

# The page imports nothing else.
_PAGE: Final = ("pdfjs-dist", "svelte")
# Older packages name it by a classifier.
_CLASSIFIERS: Final = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
}


class Package(NamedTuple):
    """One package that is shipped."""

    name: str
    version: str
    licence: str


def functions_packages() -> list[Package]:
    """What `functions/` needs, and what that needs, on any platform."""
    with (ROOT / "uv.lock").open("rb") as lock:
        locked = {package["name"]: package for package in tomllib.load(lock)["package"]}
    names = _closure("mayfly", lambda name: _needs(locked[name])) - {"mayfly"}
    return [Package(name, locked[name]["version"], _licence(name)) for name in sorted(names)]


def page_packages() -> list[Package]:
    """What the page's code imports, and what that needs."""
    locked = json.loads((ROOT / "package-lock.json").read_text())["packages"]

    def needs(name: str) -> list[str]:
        return list(locked[f"node_modules/{name}"].get("dependencies", {}))

    names = set().union(*(_closure(name, needs) for name in _PAGE))
    found = {name: locked[f"node_modules/{name}"] for name in sorted(names)}
    return [Package(name, each["version"], each["license"]) for name, each in found.items()]


def document() -> str:
    """The whole document."""
    return "\n".join(
        (
            "# What is shipped that others made",
            "",
            "`make licences` writes this; `tests/test_supply_chain.py` holds it to the locks, and "
            "every licence to those that we ship under.",
            "",
            "## In the functions",
            "",
            *_table(functions_packages()),
            "",
            "## In the page",
            "",
            *_table(page_packages()),
            "",
        )
    )


def _table(packages: list[Package]) -> Iterator[str]:
    yield "| package | version | licence |"
    yield "|---|---|---|"
    yield from (f"| {name} | {version} | {licence} |" for name, version, licence in packages)


def _needs(package: Mapping[str, Any]) -> list[str]:
    return [each["name"] for each in package.get("dependencies", [])]


def _closure(name: str, needs: Any) -> set[str]:  # noqa: ANN401 - a function of a name
    found, waiting = set[str](), [name]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            waiting += needs(current)
    return found


def _licence(name: str) -> str:
    """In the words of SPDX; empty for a package that does not say it."""
    said = metadata.metadata(name).json
    if "license_expression" in said:
        return str(said["license_expression"])
    classifiers = [_CLASSIFIERS.get(each) for each in said.get("classifier", [])]
    return " OR ".join(filter(None, classifiers)) or str(said.get("license", ""))


if __name__ == "__main__":
    LICENCES.write_text(document())
