"""What each thing asks of AWS: as docs/operating.md says, and a test holds to the code."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DOCUMENT = Path(__file__).parents[2] / "docs" / "operating.md"

_ROW = re.compile(r"^\| ([^|]+) \| ((?:\d+ `\w+`(?:, )?)+) \| ([\d.]+) \| (\d+) \|$", re.MULTILINE)
_CALL = re.compile(r"(\d+) `(\w+)`")


@dataclass(frozen=True, kw_only=True)
class Asked:
    """Calls by their names in AWS's APIs, and the table's units, as DynamoDB counts them."""

    calls: Counter[str]
    reads: float
    writes: int


def asked() -> Mapping[str, Asked]:
    """By what is done, in the document's words."""
    return {
        done: Asked(
            calls=Counter({name: int(times) for times, name in _CALL.findall(calls)}),
            reads=float(reads),
            writes=int(writes),
        )
        for done, calls, reads, writes in _ROW.findall(DOCUMENT.read_text())
    }
