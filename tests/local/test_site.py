"""The built page, as the local run serves it."""

import asyncio
import json
from pathlib import Path

import httpx
from starlette.types import ASGIApp

from local.site import served


def test_the_page_is_installed_under_the_name_beside_it_now(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html>")
    (tmp_path / "manifest.webmanifest").write_text('{"name": "Mayfly", "start_url": "/"}')
    site = served(tmp_path)

    before = get(site, "/manifest.webmanifest")
    (tmp_path / "config.json").write_text(json.dumps({"name": "Drift"}))
    after = get(site, "/manifest.webmanifest")

    assert before.json() == {"name": "Mayfly", "start_url": "/"}
    assert after.json() == {"name": "Drift", "short_name": "Drift", "start_url": "/"}
    assert after.headers["Content-Type"] == "application/manifest+json"
    assert "Content-Security-Policy" in after.headers


def get(site: ASGIApp, path: str) -> httpx.Response:
    """What a browser is answered."""

    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(site)
        async with httpx.AsyncClient(transport=transport, base_url="http://mayfly") as browser:
            return await browser.get(path)

    return asyncio.run(ask())
