"""The line in the list: what is taken from a mail, and what survives the seal."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mayfly import summaries
from mayfly.core.message import (
    Mail,
    Mailbox,
    Part,
    Summary,
    Treatment,
    Verdict,
    Verdicts,
    Verification,
)
from tests.builders import a_notification

WORDS = st.text(max_size=20)
VERDICT: st.SearchStrategy[Verdict] = st.sampled_from(["pass", "fail", "gray", "none"])
TREATMENT: st.SearchStrategy[Treatment] = st.sampled_from(["deliver", "flag", "withhold", "drop"])
MOMENTS = st.integers(min_value=0, max_value=4_000_000_000_000).map(
    lambda ms: datetime.fromtimestamp(ms // 1000, UTC).replace(microsecond=ms % 1000 * 1000)
)
SUMMARIES = st.builds(
    Summary,
    id=WORDS,
    received_at=MOMENTS,
    recipients=st.lists(WORDS, min_size=1, max_size=3).map(tuple),
    sender=st.builds(Mailbox, name=WORDS, address=WORDS),
    subject=WORDS,
    preview=WORDS,
    code=st.none() | WORDS,
    link=st.none() | WORDS,
    attachment_count=st.integers(min_value=0),
    size=st.integers(min_value=0),
    verdicts=st.builds(
        Verdicts, spam=VERDICT, virus=VERDICT, spf=VERDICT, dkim=VERDICT, dmarc=VERDICT
    ),
    treatment=TREATMENT,
    seen=st.booleans(),
)


@given(SUMMARIES, st.booleans())
def test_a_summary_survives_and_only_the_index_says_whether_it_was_seen(
    summary: Summary, seen: bool
) -> None:
    assert summaries.from_bytes(summaries.to_bytes(summary), seen=seen) == replace(
        summary, seen=seen
    )


def of(
    mail: Mail,
    verification: Verification | None = None,
    *,
    recipients: tuple[str, ...] = ("ada@mayfly.test",),
    treatment: Treatment = "deliver",
) -> Summary:
    """The summary of a mail that came to Ada."""
    return summaries.of(
        mail,
        verification or Verification(),
        id="1",
        notification=a_notification("ada@mayfly.test"),
        recipients=recipients,
        size=7,
        treatment=treatment,
    )


def a_mail(**parts: object) -> Mail:
    sender = Mailbox(name="Acme", address="hello@acme.example")
    return replace(Mail(subject="Hello", sender=sender, text="How are you?"), **parts)  # type: ignore[arg-type]


def test_a_line_says_what_a_mail_is() -> None:
    notification = a_notification("ada@mayfly.test")

    summary = of(a_mail(), Verification(code="1234", link="https://acme.example/"))

    assert summary == Summary(
        id="1",
        received_at=notification.received_at,
        recipients=("ada@mayfly.test",),
        sender=Mailbox(name="Acme", address="hello@acme.example"),
        subject="Hello",
        preview="How are you?",
        code="1234",
        link="https://acme.example/",
        attachment_count=0,
        size=7,
        verdicts=notification.verdicts,
    )
    assert summary.recipient == "ada@mayfly.test"
    assert not summary.withheld


def test_what_stands_in_the_mail_itself_is_no_attachment() -> None:
    part = Part(
        id="1", filename="a", content_type="text/plain", inline=True, content_id=None, content=b""
    )

    assert of(a_mail(parts=(part, replace(part, inline=False)))).attachment_count == 1


def test_a_withheld_mail_has_its_head_alone() -> None:
    verification = Verification(code="1234", link="https://acme.example/")

    summary = of(a_mail(), verification, treatment="withhold")

    assert summary.withheld
    assert (summary.preview, summary.code, summary.link) == ("", None, None)
    assert (summary.subject, summary.sender.name) == ("Hello", "Acme")


@pytest.mark.parametrize(("length", "kept"), [(8_000, True), (8_001, False)])
def test_a_link_is_whole_or_not_there(length: int, kept: bool) -> None:
    link = "https://acme.example/".ljust(length, "a")

    assert of(a_mail(), Verification(link=link)).link == (link if kept else None)


def test_a_line_has_room_in_the_table_whatever_the_mail() -> None:
    """DynamoDB refuses items over 400 KB."""
    long = "\N{FACE WITH TEARS OF JOY}" * 1_000_000
    mail = a_mail(subject=long, sender=Mailbox(name=long, address=long), text=long)
    recipients = tuple(f"{number}".rjust(64) + "@" + "x" * 255 for number in range(10_000))

    summary = of(mail, Verification(code="1", link="https://acme.example/"), recipients=recipients)

    assert len(summaries.to_bytes(summary)) < 100_000
