"""Measures the finder of codes and links against the labelled mails, per language.

python scripts/measure_verification.py tuned            the table
python scripts/measure_verification.py held_back        the table, and never more than that
python scripts/measure_verification.py tuned --misses   each mail it got wrong, and why
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "functions")]

from mayfly.core import mime, verification  # noqa: E402
from mayfly.core.message import Mail, Verification  # noqa: E402
from mayfly.core.verification import Weighed  # noqa: E402
from tests.mails.verification.corpus import SPLITS, Labelled, load  # noqa: E402


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A labelled mail and what the finder took out of it."""

    labelled: Labelled
    mail: Mail
    found: Verification

    @property
    def is_negative(self) -> bool:
        """Whether the mail verifies nothing."""
        return self.labelled.code is None and self.labelled.link is None

    @property
    def is_wrong(self) -> bool:
        """Whether anything differs from the label."""
        return (self.found.code, self.found.link) != (self.labelled.code, self.labelled.link)


@dataclass(frozen=True, slots=True)
class Score:
    """How many were right of those given, and of those there are to find."""

    right: int
    given: int
    wanted: int

    def __str__(self) -> str:
        return f"{_share(self.right, self.given)} | {_share(self.right, self.wanted)}"


def outcomes(split: str) -> list[Outcome]:
    """Every mail of the split, read and searched."""
    mails = ((labelled, mime.parse(labelled.source)) for labelled in load(split))
    return [
        Outcome(labelled=labelled, mail=mail, found=verification.find(mail))
        for labelled, mail in mails
    ]


def score(measured: Sequence[Outcome], what: Callable[[Verification | Labelled], object]) -> Score:
    """Precision and recall of the code or the link; a wrong one counts against both."""
    pairs = [(what(each.found), what(each.labelled)) for each in measured]
    return Score(
        right=sum(found is not None and found == label for found, label in pairs),
        given=sum(found is not None for found, _ in pairs),
        wanted=sum(label is not None for _, label in pairs),
    )


def table(measured: Sequence[Outcome]) -> Iterable[str]:
    """A line per language and one for all, in Markdown."""
    yield "| language | mails | code precision | recall | link precision | recall | false |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for language, group in groupby(measured, key=lambda each: each.labelled.language):
        yield _row(language, list(group))
    yield _row("all", measured)


def _row(name: str, measured: Sequence[Outcome]) -> str:
    codes = score(measured, lambda each: each.code)
    links = score(measured, lambda each: each.link)
    negatives = [each for each in measured if each.is_negative]
    false = sum(each.is_wrong for each in negatives)
    return f"| {name} | {len(measured)} | {codes} | {links} | {false} of {len(negatives)} |"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def misses(measured: Iterable[Outcome]) -> Iterable[str]:
    """For each mail that went wrong what was wanted and what was weighed."""
    for each in measured:
        if each.is_wrong:
            yield f"\n{each.labelled.name}: {each.mail.subject}"
            yield f"  code {each.labelled.code} found {each.found.code}"
            yield f"  link {each.labelled.link}\n  found {each.found.link}"
            codes, links = verification.weigh(each.mail)
            yield from map(_weighed, (*codes[:4], *links[:4]))


def _weighed(weighed: Weighed) -> str:
    reasons = ", ".join(f"{each.reason} {each.weight:+.1f}" for each in weighed.evidence)
    return f"    {weighed.score:+.2f} {weighed.value[:90]}: {reasons}"


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("split", choices=SPLITS)
    parser.add_argument("--misses", action="store_true", help="of the tuned mails only")
    asked = parser.parse_args()
    if asked.misses and asked.split != "tuned":
        parser.error("the held-back mails are measured, not looked into")
    measured = outcomes(asked.split)
    print("\n".join(misses(measured) if asked.misses else table(measured)))


if __name__ == "__main__":
    main()
