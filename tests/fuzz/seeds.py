"""The mails a search starts from, one a line: the least of those found that reach every branch
that all of them reach.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

SEEDS = Path(__file__).parents[1] / "mails" / "fuzzed.txt"


def load() -> Iterator[bytes]:
    """The mails that were kept."""
    for line in SEEDS.read_bytes().splitlines():
        yield line.decode("unicode_escape").encode("latin-1")


def keep(mails: Iterable[bytes]) -> None:
    """Keep these and no others."""
    lines = sorted(mail.decode("latin-1").encode("unicode_escape") for mail in mails)
    SEEDS.write_bytes(b"".join(line + b"\n" for line in lines))
