"""One synthesis for all tests that look at the template as it is by default."""

import os
import sys
from pathlib import Path

import pytest

# The CDK's kernel runs on Node: on the one that comes with the packages, not the system's.
_node = Path(sys.executable).parent / "node"
if _node.exists():
    os.environ.setdefault("JSII_NODE", str(_node))

from aws_cdk.assertions import Template  # noqa: E402 (starts the kernel)

from tests.infra.synthesis import CHOICES, synthesise  # noqa: E402


@pytest.fixture(scope="session")
def site_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A browser app of one page, under the name of an operator."""
    files = tmp_path_factory.mktemp("dist")
    (files / "index.html").write_text("<!doctype html><title>Mayfly</title>")
    (files / "manifest.webmanifest").write_text('{"name": "Mayfly"}')
    (files / "config.json").write_text('{"name": "Drift"}')
    return files


@pytest.fixture(scope="session")
def template(site_files: Path) -> Template:
    """The template as cdk.json makes it."""
    return synthesise(site_files)


@pytest.fixture(scope="session")
def chosen(site_files: Path) -> Template:
    """The template of an operator who has chosen everything otherwise."""
    return synthesise(site_files, **CHOICES)
