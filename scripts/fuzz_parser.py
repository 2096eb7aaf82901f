"""Throw mutated mails at the mail reader for a while, and stop at the first that breaks it.

    uv run --with atheris python scripts/fuzz_parser.py -max_total_time=300 CORPUS_FOLDER

Atheris is no dependency of Mayfly; whoever fuzzes brings it. Its options are those of libFuzzer.
"""

import sys
import tempfile
from pathlib import Path

import atheris  # type: ignore[import-untyped]  # only who fuzzes installs it

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "functions"), str(ROOT)]

with atheris.instrument_imports(include=["mayfly"]):
    from mayfly.core import html, mime, text
    from tests.mails.hostile.builders import HOSTILE

# Bytes of a mail that starts the search: large enough for every path, small enough to be quick.
SEED = 400


def read(source: bytes) -> None:
    """Read a mail as ingest and the API do; any exception, hang or half a character is a find."""
    mail = mime.parse(source)
    inline = {part.content_id: part for part in mail.parts if part.content_id}
    shown = html.for_display(mail.html or "", inline=inline, remote_images=False)
    for piece in (mail.subject, mail.text, mail.html or "", shown, text.preview(mail.text)):
        piece.encode("utf-8")


def main() -> None:
    """Run until the time is up, beginning with the hostile mails of the tests."""
    with tempfile.TemporaryDirectory() as folder:
        for number, build in enumerate(HOSTILE.values()):
            (Path(folder) / f"{number}.eml").write_bytes(build(SEED))
        atheris.Setup([*sys.argv, folder], read)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
