"""Mails of other projects' suites, where they lie beside the repository.

The expectations are those projects' choices; docs/parser-misses.md explains where ours differ.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mayfly.core import mime
from mayfly.core.message import Mail

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"

pytestmark = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the mails of other projects are not part of this one"
)


def squeezed(text: str | None) -> str:
    return " ".join((text or "").split())


def expectations() -> list[tuple[Mail, dict[str, Any]]]:
    return [
        (mime.parse((golden.parent / name).read_bytes()), expected)
        for golden in sorted(CORPUS.glob("*/expected.json"))
        for name, expected in json.loads(golden.read_text("utf-8"))["messages"].items()
    ]


def share(
    key: tuple[str, ...], agrees: Callable[[Mail, Any], bool], mails: list[tuple[Mail, Any]]
) -> float:
    """Of the mails with such an expectation, the share that meets it."""
    found = [agrees(mail, golden[k]) for mail, golden in mails for k in key if k in golden]
    assert found
    return sum(found) / len(found)


@pytest.fixture(scope="module")
def mails() -> list[tuple[Mail, dict[str, Any]]]:
    return expectations()


def test_subjects_agree(mails: list[tuple[Mail, dict[str, Any]]]) -> None:
    agreed = share(
        ("subject",), lambda mail, golden: squeezed(golden) == squeezed(mail.subject), mails
    )

    assert agreed >= 0.98


def test_senders_agree(mails: list[tuple[Mail, dict[str, Any]]]) -> None:
    agreed = share(("from_addr",), lambda mail, golden: golden == mail.sender.address, mails)

    assert agreed >= 0.98


def test_texts_agree(mails: list[tuple[Mail, dict[str, Any]]]) -> None:
    exact = "text", "text_norm", "text_exact_enmime"

    agreed = share(exact, lambda mail, golden: squeezed(golden) == squeezed(mail.text), mails)

    assert agreed >= 0.94


def test_files_agree(mails: list[tuple[Mail, dict[str, Any]]]) -> None:
    agreed = share(("attachments",), lambda mail, golden: golden == len(mail.parts), mails)

    assert agreed >= 0.96
