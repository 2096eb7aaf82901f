"""Hostile mails: read within bounds that can be counted, whatever their size."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mayfly.core import mime, text
from mayfly.core.mime import bodies, headers, notes
from tests.fuzz import seeds
from tests.mails.hostile.builders import HOSTILE
from tests.mails.hostile.reading import read

ROOT = Path(__file__).parents[2]
KILOBYTE, MEGABYTE = 1_000, 1_000_000
HANG = 300  # seconds after which a process is taken to hang; it needs a few
MEMORY = 400 * MEGABYTE
SEEDS = tuple(seeds.load())
EVERY = pytest.mark.parametrize("name", HOSTILE)

# Those that once took much memory or many passes; the greatest mail that SES takes has 40 MB.
LARGE = [
    "a large file",
    "base64 in pieces",
    "nested mails",
    "nested parts",
    "quoted-printable equals signs",
    "uuencode",
    "yEnc",
    "HTML blanks",
]


@EVERY
def test_a_hostile_mail_is_read_within_its_limits(name: str) -> None:
    mail = read(HOSTILE[name](50 * KILOBYTE))

    assert len(mail.subject) <= mime.MAX_SUBJECT
    assert len(mail.headers) <= headers.MAX_FIELDS + 20
    assert sum(len(value) for _, value in mail.headers) <= 2 * headers.MAX_BYTES
    assert len(mail.text) <= 10 * bodies.MAX_TEXT
    assert len(mail.parts) <= mime.MAX_LEAVES
    assert len(mail.warnings) <= notes.MAX_NOTES
    assert len(text.preview(mail.text)) <= text.PREVIEW_LENGTH


@contextmanager
def counted(calls: list[int]) -> Iterator[None]:
    """Counts the calls of functions, those written in C among them."""
    calls.append(0)

    def count(_frame: object, event: str, _argument: object) -> None:
        calls[-1] += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(None)


@EVERY
def test_a_longer_hostile_mail_takes_no_more_than_its_share_of_work(name: str) -> None:
    calls: list[int] = []

    for size in (40 * KILOBYTE, 80 * KILOBYTE):
        source = HOSTILE[name](size)
        with counted(calls):
            read(source)

    short, long = calls
    assert long <= 2.3 * short + 1_000


def run(script: str, *arguments: str) -> str:
    """Run a line of Python apart from this process; fails where it hangs."""
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={"PYTHONPATH": f"functions:{ROOT}"},
        capture_output=True,
        text=True,
        timeout=HANG,
        check=True,
    )
    return done.stdout


def test_no_hostile_mail_of_a_quarter_megabyte_hangs() -> None:
    script = (
        "from tests.mails.hostile.builders import HOSTILE\n"
        "from tests.mails.hostile.reading import read\n"
        "for build in HOSTILE.values():\n"
        "    read(build(250_000))\n"
        "print(len(HOSTILE))"
    )

    assert int(run(script)) == len(HOSTILE)


@pytest.mark.parametrize("name", LARGE)
def test_the_greatest_mails_fit_into_memory(name: str) -> None:
    reading = (
        "import sys\n"
        "from mayfly.core import mime\n"
        "from tests.mails.hostile.builders import HOSTILE\n"
        "mime.parse(HOSTILE[sys.argv[1]](39_000_000))"
    )
    # A process begins with the peak of the one that started it (getrusage(2), execve(2)): that of
    # the tests is no measure, so a small one stands between.
    measuring = (
        "import resource, subprocess, sys\n"
        "subprocess.run([sys.executable, '-c', *sys.argv[1:]], check=True)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)"
    )

    assert int(run(measuring, reading, name)) < MEMORY


@pytest.mark.parametrize("number", range(len(SEEDS)))
def test_what_a_search_for_faults_came_upon_is_read(number: int) -> None:
    assert read(SEEDS[number])


def test_nested_mails_are_one_file() -> None:
    (found,) = mime.parse(HOSTILE["nested mails"](32 * 1_000)).parts

    assert found.content_type == "message/rfc822"
    assert found.content.count(b"message/rfc822") == 999


def test_a_thousand_levels_are_opened_down_to_the_limit() -> None:
    mail = mime.parse(HOSTILE["nested parts"](1_000))

    assert len(mail.parts) == 1
    assert len(mail.warnings) == 1


def test_a_large_file_is_whole() -> None:
    mail = mime.parse(HOSTILE["a large file"](MEGABYTE))

    assert mail.text == "hello"
    assert mail.parts[0].content == bytes(range(256)) * (MEGABYTE // 346)


def test_notes_are_told_once_and_so_many() -> None:
    kept = notes.Notes()

    for number in range(2 * notes.MAX_NOTES):
        kept.add("again")
        kept.add(f"{number}")

    assert len(kept.sentences()) == notes.MAX_NOTES
    assert kept.sentences()[:2] == ("again", "0")
