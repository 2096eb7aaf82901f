"""`make bench`: how fast the parts are, each beside an anchor, and how well codes and links are
found. Figures go to build/bench.json.

A time says little on another machine; a ratio to something everybody knows, measured in turn with
it in the same run, says more.
"""

import email
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from functools import partial
from pathlib import Path
from statistics import median

import nh3
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mayfly import summaries
from mayfly.core import html, mime, verification
from mayfly.core.message import Mailbox, Summary, Verdicts
from mayfly.ports import Binding
from mayfly.sealing import Hpke
from scripts import measure_verification
from tests.load import timing as wrong_tokens
from tests.mails.verification.corpus import SPLITS

OUTPUT = Path(__file__).parent.parent / "build" / "bench.json"
ROUNDS = 9
SECONDS_A_ROUND = 0.1

Work = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """Medians in microseconds, and the median of the ratios, round by round."""

    name: str
    anchor: str
    microseconds: float
    anchor_microseconds: float
    ratio: float


def main() -> None:
    """Measure, print, write down."""
    results = [compare(*each) for each in comparisons()]
    print("| what | microseconds | anchor | microseconds | ratio |\n|---|--:|---|--:|--:|")
    for each in results:
        print(
            f"| {each.name} | {each.microseconds:,.0f} | {each.anchor} "
            f"| {each.anchor_microseconds:,.0f} | {each.ratio:.2f} |"
        )
    found = {split: measure_verification.outcomes(split) for split in SPLITS}
    for split, outcomes in found.items():
        print(f"\nCodes and links, {split.replace('_', ' ')} mails:\n")
        print("\n".join(measure_verification.table(outcomes)))
    timing = wrong_tokens.compared()
    print("\nRefusals of tokens, how far apart any two kinds are, in standard errors:\n")
    print("\n".join(f"- {pair}: {value:+.2f}" for pair, value in timing.items()))
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(
        json.dumps({"speed": [asdict(each) for each in results], "timing": timing}, indent=2) + "\n"
    )


def comparisons() -> Iterator[tuple[str, Work, str, Work]]:
    """What is measured, and beside what."""
    small, large = a_mail(attachment=0), a_mail(attachment=10_000_000)
    for name, source in (("a small mail", small), ("a mail of 14 MB", large)):
        yield (
            f"read {name}",
            partial(mime.parse, source),
            "the standard library's parser, parts decoded",
            partial(by_the_standard_library, source),
        )
    parsed = mime.parse(small)
    yield (
        "find the code in it",
        lambda: verification.find(parsed),
        "read it",
        lambda: mime.parse(small),
    )
    newsletter = "<table><tr><td style='color:red'>Hello <b>there</b></td></tr></table>" * 1_500
    yield (
        "make 100 KB of HTML safe to show",
        lambda: html.for_display(newsletter, inline={}, remote_images=False),
        "nh3 alone",
        lambda: nh3.clean(newsletter),
    )
    yield from sealing()


def sealing() -> Iterator[tuple[str, Work, str, Work]]:
    """What sealing costs beside the cipher under it, and a list beside its text."""
    hpke, secret, binding = Hpke(), os.urandom(32), Binding("source", "inbox", "message")
    public_key = hpke.credentials(secret).public_key
    megabyte, cipher, nonce = os.urandom(1_000_000), AESGCM(os.urandom(32)), os.urandom(12)
    yield (
        "seal 1 MB",
        lambda: hpke.seal(public_key, megabyte, binding),
        "AES-256-GCM alone",
        lambda: cipher.encrypt(nonce, megabyte, None),
    )
    data = summaries.to_bytes(a_summary())
    sealed = hpke.seal(public_key, data, binding)
    yield (
        "open a line of a list",
        lambda: summaries.from_bytes(hpke.open(secret, sealed, binding), seen=False),
        "read it unsealed",
        lambda: summaries.from_bytes(data, seen=False),
    )


def compare(name: str, work: Work, anchor: str, anchor_work: Work) -> Result:
    """The two in turn, round by round, so that a machine that slows down slows both."""
    rounds = [(timed(work), timed(anchor_work)) for _ in range(ROUNDS)]
    return Result(
        name=name,
        anchor=anchor,
        microseconds=median(ours for ours, _ in rounds),
        anchor_microseconds=median(theirs for _, theirs in rounds),
        ratio=median(ours / theirs for ours, theirs in rounds),
    )


def timed(work: Work) -> float:
    """Microseconds of one run, over as many as fit into a round."""
    runs, started = 0, time.perf_counter()
    while (spent := time.perf_counter() - started) < SECONDS_A_ROUND or not runs:
        work()
        runs += 1
    return spent / runs * 1e6


def by_the_standard_library(source: bytes) -> list[object]:
    """All parts decoded, as a textbook would."""
    parts = email.message_from_bytes(source).walk()
    return [part.get_payload(decode=True) for part in parts]


def a_mail(*, attachment: int) -> bytes:
    """A mail with text and HTML, and an attachment of so many bytes."""
    mail = EmailMessage()
    mail["From"] = "Acme <hello@acme.example>"
    mail["To"] = "ada@mayfly.test"
    mail["Subject"] = "Your code"
    mail.set_content("Your verification code is 482913. It expires in ten minutes.\n" * 5)
    mail.add_alternative("<p>Your verification code is <b>482913</b>.</p>" * 20, subtype="html")
    if attachment:
        mail.add_attachment(
            os.urandom(attachment), maintype="application", subtype="pdf", filename="a.pdf"
        )
    return mail.as_bytes()


def a_summary() -> Summary:
    """An ordinary line of a list."""
    return Summary(
        id="0" * 24,
        received_at=datetime(2026, 11, 23, tzinfo=UTC),
        recipients=("ada@mayfly.test",),
        sender=Mailbox(name="Acme", address="hello@acme.example"),
        subject="Your code",
        preview="Your verification code is 482913. It expires in ten minutes.",
        code="482913",
        link=None,
        attachment_count=0,
        size=2_000,
        verdicts=Verdicts(spam="pass"),
    )


if __name__ == "__main__":
    main()
