"""The documents say what is true."""

import re
import subprocess
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from infra.config import Config
from infra.function_choices import FunctionChoices
from local.environment import LocalSettings
from mayfly import __version__
from mayfly.settings import Settings
from scripts.write_openapi import OPENAPI, described

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted(
    path
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    if "node_modules" not in path.parts
)


def targets() -> set[str]:
    """What `make` can be asked for."""
    return set(re.findall(r"^([a-z0-9-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_make_target_that_is_named_exists(document: Path) -> None:
    text = document.read_text()
    named = set(re.findall(r"`make ([a-z0-9-]+)", text))
    named |= set(re.findall(r"^make ([a-z0-9-]+)", text, re.MULTILINE))

    assert named <= targets()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_into_the_project_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", document.read_text())

    missing = [link for link in links if not (document.parent / link).exists()]

    assert missing == []


def test_every_place_on_the_map_exists() -> None:
    rows = re.findall(r"^\| (`.*?) \|", (ROOT / "ARCHITECTURE.md").read_text(), re.MULTILINE)

    folder = Path()
    for row in rows:
        for place in re.findall(r"`([^`]+)`", row):
            # The second name in a cell stands in the folder of the first.
            path = Path(place) if "/" in place else folder / place
            folder = path.parent
            assert (ROOT / path).exists(), path


def test_every_setting_is_in_the_table_with_its_default() -> None:
    text = (ROOT / "docs" / "operating.md").read_text()
    rows = dict(re.findall(r"^\| `(MAYFLY_\w+)` \| (.*?) \|", text, re.MULTILINE))
    ours = Settings.model_fields | LocalSettings.model_fields
    names = {f"MAYFLY_{name.upper()}" for name in ours}

    assert set(rows) == names
    for name, field in Settings.model_fields.items():
        if isinstance(field.default, int):
            assert rows[f"MAYFLY_{name.upper()}"] == str(field.default)


def test_every_choice_of_a_deployment_is_in_the_table_with_its_default() -> None:
    text = (ROOT / "docs" / "operating.md").read_text()
    rows = dict(re.findall(r"^\| `([a-z_]+)` \| (.*?) \|", text, re.MULTILINE))
    choices = {choice.name: choice for choice in fields(Config)}
    settings = {choice.name for choice in fields(FunctionChoices)}

    assert set(rows) == set(choices) - settings
    for name, row in rows.items():
        default = choices[name].default
        if default is not MISSING:
            shown = "none" if default is None else str(default)
            assert row.strip("`") == (shown.lower() if isinstance(default, bool) else shown), name


def test_the_description_of_the_api_is_the_apps_own() -> None:
    assert OPENAPI.read_text() == described(), "run `make openapi`"


def test_there_is_one_version() -> None:
    pyproject = (ROOT / "pyproject.toml").read_text()

    assert f'version = "{__version__}"' in pyproject


def test_the_records_of_decisions_are_numbered_once() -> None:
    numbers = [path.name[:4] for path in (ROOT / "docs" / "adr").glob("*.md")]

    assert len(numbers) == len(set(numbers))


def test_nothing_names_a_registry_or_a_folder_of_somebodys_machine() -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "*.md", "*.py", "*.ts", "*.svelte", "*.json", "Makefile", ".ci/run"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    private = re.compile(r"/(?:root|home|Users|tmp)/\w|registry[.]npmjs[.]org")

    found = [
        name
        for name in tracked
        # Mails and their tests are full of made-up paths.
        if not name.startswith(("tests/mails/", "tests/unit/"))
        and private.search((ROOT / name).read_text())
    ]

    assert found == []
