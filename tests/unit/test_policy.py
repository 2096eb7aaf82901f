"""What becomes of a mail that failed a check, and what its reader is told."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mayfly.core import policy
from mayfly.core.message import (
    Link,
    Mail,
    Mailbox,
    Message,
    Summary,
    Treatment,
    Verdict,
    Verdicts,
    Verification,
)
from mayfly.core.policy import Policy

CHECKS = ("virus", "spam", "spf", "dkim", "dmarc")
FISHY = Link(url="https://evil.example/login", text="https://bank.example/login", kind="other")


def failing(check: str) -> Verdicts:
    """A mail that fails one check."""
    failed: dict[str, Verdict] = {check: "fail"}
    return Verdicts(**failed)


def a_message(
    *,
    verdicts: Verdicts | None = None,
    treatment: Treatment = "deliver",
    warnings: tuple[str, ...] = (),
    links: tuple[Link, ...] = (),
    name: str = "Acme",
) -> Message:
    sender = Mailbox(name=name, address="hello@acme.example")
    return Message(
        summary=Summary(
            id="0" * 24,
            received_at=datetime(2026, 11, 23, tzinfo=UTC),
            recipients=("ada@mayfly.test",),
            sender=sender,
            subject="Welcome",
            preview="",
            code=None,
            link=None,
            attachment_count=0,
            size=1,
            verdicts=verdicts or Verdicts(),
            treatment=treatment,
        ),
        mail=Mail(subject="Welcome", sender=sender, warnings=warnings),
        verification=Verification(links=links),
    )


def test_by_itself_a_virus_is_withheld_and_spam_and_forgery_are_flagged() -> None:
    said = {check: Policy().treatment(failing(check)) for check in CHECKS}

    assert said == {
        "virus": "withhold",
        "spam": "flag",
        "spf": "deliver",
        "dkim": "deliver",
        "dmarc": "flag",
    }


@pytest.mark.parametrize("verdict", ["pass", "gray", "none"])
def test_a_check_that_was_not_failed_changes_nothing(verdict: Verdict) -> None:
    strict = Policy(virus="drop", spam="drop", spf="drop", dkim="drop", dmarc="drop")
    verdicts = Verdicts(spam=verdict, virus=verdict, spf=verdict, dkim=verdict, dmarc=verdict)

    assert strict.treatment(verdicts) == "deliver"


def test_of_several_treatments_the_severest_holds() -> None:
    graded = Policy(virus="deliver", spam="flag", spf="withhold", dkim="drop", dmarc="deliver")

    assert graded.treatment(Verdicts(virus="fail")) == "deliver"
    assert graded.treatment(Verdicts(virus="fail", spam="fail")) == "flag"
    assert graded.treatment(Verdicts(spf="fail", spam="fail")) == "withhold"
    assert graded.treatment(Verdicts(spf="fail", dkim="fail", spam="fail")) == "drop"


@pytest.mark.parametrize(
    "sender",
    [
        "a@spam.example",
        "a@SPAM.example",
        "a@mail.spam.example",
        "a@spam.example.",
        "<a@spam.example>",
    ],
)
def test_a_blocked_domain_is_blocked_with_all_that_is_below_it(sender: str) -> None:
    assert Policy(blocked=("spam.example",)).blocks(sender)


@pytest.mark.parametrize(
    "sender", ["a@notspam.example", "a@example", "spam.example@ham.example", "", "a@", "@"]
)
def test_nobody_else_is_blocked(sender: str) -> None:
    assert not Policy(blocked=("spam.example",)).blocks(sender)


def test_without_a_list_nobody_is_blocked() -> None:
    assert not Policy().blocks("a@spam.example")


@pytest.mark.parametrize("check", CHECKS)
def test_a_failed_check_is_said_in_plain_words(check: str) -> None:
    (said,) = policy.warnings(a_message(verdicts=failing(check), treatment="flag"))

    assert said.endswith(".")


def test_every_check_has_words_of_its_own() -> None:
    every = Verdicts(virus="fail", spam="fail", spf="fail", dkim="fail", dmarc="fail")

    assert len(set(policy.warnings(a_message(verdicts=every, treatment="flag")))) == len(CHECKS)


def test_what_the_operator_delivers_is_not_warned_of() -> None:
    assert policy.warnings(a_message(verdicts=Verdicts(spf="fail"), treatment="deliver")) == ()


def test_what_is_withheld_is_said_to_be() -> None:
    said = policy.warnings(a_message(verdicts=Verdicts(virus="fail"), treatment="withhold"))

    assert said[-1] == "Its text and attachments are withheld."


def test_what_the_parser_noticed_stands_between_the_checks_and_the_links() -> None:
    said = policy.warnings(
        a_message(
            verdicts=Verdicts(spam="fail"), treatment="flag", warnings=("Cut.",), links=(FISHY,)
        )
    )

    assert said[0] == "This mail looks like spam."
    assert said[1] == "Cut."
    assert len(said) == 3


def test_a_sender_under_another_address_is_warned_of_before_what_is_odd_in_the_mail() -> None:
    said = policy.warnings(a_message(name="boss@bank.example", warnings=("Cut.",)))

    assert said == (
        "The sender's name shows boss@bank.example, but the address is hello@acme.example.",
        "Cut.",
    )


def test_an_honest_link_is_not_warned_of() -> None:
    honest = Link(url="https://acme.example/confirm", text="Confirm", kind="verification")

    assert policy.warnings(a_message(links=(honest,))) == ()


def test_a_link_that_stands_there_twice_is_warned_of_once() -> None:
    assert len(policy.warnings(a_message(links=(FISHY, FISHY)))) == 1


def test_a_thousand_bad_links_do_not_fill_the_page() -> None:
    links = tuple(replace(FISHY, text=f"https://bank{number}.example/") for number in range(1000))

    assert len(policy.warnings(a_message(links=links))) == 10
