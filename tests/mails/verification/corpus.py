"""Mayfly's labelled mails: what a reader should find in each, decided by hand.

README.md beside this file says what counts as a code or a link. `tuned` is there to work on;
`held_back` is only ever measured.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SPLITS = ("tuned", "held_back")


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """One mail and its truth; `code` and `link` are None where the mail verifies nothing by them.

    `name` is `<language>/<file without .eml>`, unique over both splits; `source` is the mail as it
    came over SMTP.
    """

    name: str
    language: str
    source: bytes
    code: str | None
    link: str | None


def load(split: str) -> Iterator[Labelled]:
    """The mails of one split (`tuned` or `held_back`), by name."""
    labels = json.loads((HERE / split / "labels.json").read_text(encoding="utf-8"))
    for name, label in sorted(labels.items()):
        yield Labelled(
            name=name,
            language=name.partition("/")[0],
            source=(HERE / split / f"{name}.eml").read_bytes(),
            code=label["code"],
            link=label["link"],
        )
