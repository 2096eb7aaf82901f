"""Write docs/openapi.json from the app."""

import json
from pathlib import Path

from mayfly.http.app import create_app, openapi

ROOT = Path(__file__).parent.parent
OPENAPI = ROOT / "docs" / "openapi.json"


def described() -> str:
    """The app's description of itself, as the file holds it."""
    return json.dumps(openapi(create_app()), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    OPENAPI.write_text(described())
