"""`make fuzz`: libFuzzer looks for mail that its reader fails at or takes long for, led by the
branches that a mail takes.

It stops at the first, which it leaves in build/fuzz. Else what was found goes into the seeds: the
unit tests read them each time, and the next search starts from them.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from tests.fuzz import seeds
from tests.mails.hostile.builders import HOSTILE
from tests.mails.hostile.pieces import PIECES

OUTPUT = Path(__file__).parents[2] / "build" / "fuzz"
MAX_LENGTH = 4_000
# Seconds for one mail and megabytes for the process, both many times what the reader takes without
# the instruments in it.
LIMITS = ("-timeout=10", "-rss_limit_mb=1500", f"-max_len={MAX_LENGTH}")


def main(seconds: str) -> None:
    """Search for so long."""
    corpus, least = OUTPUT / "corpus", OUTPUT / "least"
    shutil.rmtree(OUTPUT, ignore_errors=True)
    write(corpus, [*seeds.load(), *(build(400) for build in HOSTILE.values())])
    write(least, [])
    dictionary = OUTPUT / "pieces.dict"
    dictionary.write_text("".join(f'"{escaped(piece)}"\n' for piece in PIECES))
    fuzz(f"-max_total_time={seconds}", f"-dict={dictionary}", str(corpus))
    fuzz("-set_cover_merge=1", "-use_counters=0", str(least), str(corpus))
    seeds.keep(found.read_bytes() for found in least.iterdir())


def write(folder: Path, mails: Iterable[bytes]) -> None:
    """Put mails into a folder, each under a name of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for mail in mails:
        (folder / sha256(mail).hexdigest()).write_bytes(mail)


def escaped(piece: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in piece)


def fuzz(*options: str) -> None:
    program = (sys.executable, "-m", "tests.fuzz.mail", f"-artifact_prefix={OUTPUT}/")
    subprocess.run([*program, *LIMITS, *options], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
