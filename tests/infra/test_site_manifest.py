"""A page that is installed is called as its operator says, without a new build."""

import json
from pathlib import Path
from typing import Any, cast

import pytest
from aws_cdk.assertions import Template

from infra.site_manifest import manifest
from infra.stack import MayflyStack
from tests.infra.synthesis import ROOT, make_app, properties

PUBLIC = ROOT / "web" / "public"
BUILT: dict[str, Any] = json.loads((PUBLIC / "manifest.webmanifest").read_text())


def branded(site: Path, config: str) -> dict[str, Any]:
    """The manifest beside this config.json."""
    (site / "manifest.webmanifest").write_text(json.dumps(BUILT))
    (site / "config.json").write_text(config)
    return manifest(site)


def test_it_has_the_operators_name_and_paper_and_keeps_the_rest(tmp_path: Path) -> None:
    brand = {"name": " Drift ", "colours": {"paper": "light-dark(#fafafa, #0a0a0a)"}}

    assert branded(tmp_path, json.dumps(brand)) == BUILT | {
        "name": "Drift",
        "short_name": "Drift",
        "background_color": "#fafafa",
        "theme_color": "#fafafa",
    }


@pytest.mark.parametrize(
    ("colour", "light"),
    [
        ("#abc", "#abc"),
        ("rebeccapurple", "rebeccapurple"),
        ("light-dark(rgb(1, 2, 3), hsl(4deg 5% 6%))", "rgb(1, 2, 3)"),
        ("light-dark(red, blue)", "red"),
    ],
)
def test_of_two_colours_it_has_the_light_one(tmp_path: Path, colour: str, light: str) -> None:
    made = branded(tmp_path, json.dumps({"colours": {"paper": colour}}))

    assert (made["background_color"], made["theme_color"]) == (light, light)


@pytest.mark.parametrize(
    "config",
    [
        "{}",
        "broken",
        "[]",
        '{"name": " ", "colours": {"paper": "url(https://x.test)"}}',
        '{"name": 7, "colours": []}',
    ],
)
def test_what_is_no_name_or_colour_leaves_it_as_it_was_built(tmp_path: Path, config: str) -> None:
    assert branded(tmp_path, config) == BUILT


def test_without_a_config_it_is_as_it_was_built() -> None:
    assert manifest(PUBLIC) == BUILT


def test_it_is_laid_over_the_built_one_in_the_pages_and_nowhere_else(site_files: Path) -> None:
    app = make_app(site_files)
    template = Template.from_stack(cast(MayflyStack, app.node.find_child("Mayfly")))

    sources = {
        tuple(copy.get("Include", ())): [
            key.removesuffix(".zip") for key in copy["SourceObjectKeys"]
        ]
        for copy in properties(template, "Custom::CDKBucketDeployment").values()
    }
    (built,) = sources["assets/*",]
    first, last = sources[()]
    assert first == built
    laid = Path(app.outdir) / f"asset.{last}" / "manifest.webmanifest"
    assert json.loads(laid.read_text())["name"] == "Drift"
