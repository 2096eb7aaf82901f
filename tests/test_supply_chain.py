"""What is installed is what was locked, runs nothing while it is installed, and may be shipped."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

from scripts import audit
from scripts.licences import LICENCES, document, functions_packages, page_packages

ROOT: Final = Path(__file__).parent.parent

# Those that ask for no more than to be named.
MAY_BE_SHIPPED: Final = set("Apache-2.0 BSD-2-Clause BSD-3-Clause ISC MIT MIT-0 PSF-2.0".split())


def of_python() -> list[dict[str, Any]]:
    """Every package in uv.lock but our own."""
    with (ROOT / "uv.lock").open("rb") as lock:
        packages: list[dict[str, Any]] = tomllib.load(lock)["package"]
    return [package for package in packages if package["name"] != "mayfly"]


def of_node() -> dict[str, dict[str, Any]]:
    """Every package in package-lock.json but our own."""
    packages: dict[str, dict[str, Any]] = json.loads((ROOT / "package-lock.json").read_text())[
        "packages"
    ]
    return {place: each for place, each in packages.items() if "node_modules/" in place}


def test_every_python_package_is_locked_with_the_hash_of_each_file() -> None:
    for package in of_python():
        files = [*package.get("wheels", []), *filter(None, [package.get("sdist")])]

        assert package["source"].keys() == {"registry"}
        assert files
        assert all(re.fullmatch("sha256:[0-9a-f]{64}", each["hash"]) for each in files)


def test_no_python_package_is_built_here_which_would_run_its_code() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["uv"]

    assert settings["no-build"] is True
    assert [each["name"] for each in of_python() if not each.get("wheels")] == []


def test_every_node_package_is_locked_with_its_hash_and_runs_nothing_when_installed() -> None:
    packages = {place: each for place, each in of_node().items() if not each.get("link")}

    assert packages
    assert all(each["integrity"].startswith("sha512-") for each in packages.values())
    assert [place for place, each in packages.items() if each.get("hasInstallScript")] == []
    assert "ignore-scripts=true" in (ROOT / ".npmrc").read_text().splitlines()


def test_whatever_is_shipped_may_be() -> None:
    for package in (*functions_packages(), *page_packages()):
        assert set(re.split(r" (?:OR|AND) ", package.licence)) <= MAY_BE_SHIPPED, package


def test_the_list_of_what_is_shipped_is_true() -> None:
    assert LICENCES.read_text() == document(), "run `make licences`"


UNREACHED: Final = '{"message": "405"}'


@pytest.mark.parametrize(
    ("uv_ends_with", "npm_says", "ends_with"),
    [
        (0, '{"metadata": {"vulnerabilities": {"total": 0}}}', 0),
        (1, '{"metadata": {"vulnerabilities": {"total": 0}}}', 1),
        (0, '{"metadata": {"vulnerabilities": {"total": 2}}}', 1),
        (2, UNREACHED, 0),
        (2, "", 0),
        (1, UNREACHED, 1),
    ],
)
def test_an_audit_fails_for_what_is_known_and_not_for_want_of_a_network(
    monkeypatch: pytest.MonkeyPatch, uv_ends_with: int, npm_says: str, ends_with: int
) -> None:
    monkeypatch.setattr(audit, "UV", ("sh", "-c", f"echo said; exit {uv_ends_with}"))
    monkeypatch.setattr(audit, "NPM", ("printf", "%s", npm_says))

    assert audit.main() == ends_with
