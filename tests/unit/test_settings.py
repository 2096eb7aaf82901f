"""What the environment may say."""

import pytest
from pydantic import ValidationError

from mayfly.core.inbox import Caps, Lifetimes
from mayfly.core.policy import Policy
from mayfly.gate import Limits
from mayfly.settings import Settings

NEEDED = {
    "domains": "mayfly.test",
    "table_name": "mayfly",
    "bucket_name": "mayfly-mail",
    "server_key_secret": "mayfly-key",
    "push_endpoint": "https://mayfly.test/push",
}


def settings(patch: pytest.MonkeyPatch, **chosen: str) -> Settings:
    """The settings of an environment."""
    for name, value in (NEEDED | chosen).items():
        patch.setenv(f"MAYFLY_{name.upper()}", value)
    return Settings()


def test_what_is_not_set_has_the_documented_default(monkeypatch: pytest.MonkeyPatch) -> None:
    found = settings(monkeypatch)

    assert found.lifetimes == Lifetimes(default=3600, min=60, max=7 * 24 * 3600)
    assert found.caps == Caps(messages=1_000, size=200_000_000)
    assert found.policy == Policy(virus="withhold", spam="flag", dmarc="flag")
    assert found.limits == Limits()
    assert found.cool_down_seconds == 30 * 24 * 3600


def test_what_is_set_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    found = settings(
        monkeypatch,
        min_lifetime_seconds="1",
        default_lifetime_seconds="2",
        max_lifetime_seconds="3",
        max_messages="4",
        max_inbox_bytes="5",
        spam_policy="drop",
        max_waiting="6",
        proof_of_work_bits="7",
    )

    assert found.lifetimes == Lifetimes(default=2, min=1, max=3)
    assert found.caps == Caps(messages=4, size=5)
    assert found.policy.spam == "drop"
    assert found.limits == Limits(waiting=6, proof_bits=7)


@pytest.mark.parametrize("name", ["domains", "blocked_senders"])
def test_domains_are_separated_by_commas_in_any_spelling(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    found = settings(monkeypatch, **{name: " Mayfly.TEST., bücher.test ,,"})

    assert getattr(found, name) == ("mayfly.test", "xn--bcher-kva.test")


@pytest.mark.parametrize("name", NEEDED)
def test_what_is_needed_must_be_there(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.delenv(f"MAYFLY_{name.upper()}", raising=False)
    for other in NEEDED.keys() - {name}:
        monkeypatch.setenv(f"MAYFLY_{other.upper()}", NEEDED[other])

    with pytest.raises(ValidationError, match=name):
        Settings()


@pytest.mark.parametrize(
    ("chosen", "named"),
    [
        ({"domains": ""}, "domains"),
        ({"domains": "not a domain"}, "domains"),
        ({"table_name": ""}, "table_name"),
        ({"push_endpoint": "wss://mayfly.test"}, "push_endpoint"),
        ({"default_lifetime_seconds": "an hour"}, "default_lifetime_seconds"),
        ({"min_lifetime_seconds": "0"}, "min_lifetime_seconds"),
        ({"min_lifetime_seconds": "3601"}, "MAYFLY_MIN_"),
        ({"max_lifetime_seconds": "3599"}, "MAYFLY_MIN_"),
        ({"max_lifetime_seconds": str(30 * 24 * 3600 + 1)}, "MAYFLY_MIN_"),
        ({"cool_down_seconds": "-1"}, "cool_down_seconds"),
        ({"proof_of_work_bits": "33"}, "proof_of_work_bits"),
        ({"virus_policy": "ignore"}, "virus_policy"),
    ],
)
def test_what_cannot_be_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, chosen: dict[str, str], named: str
) -> None:
    with pytest.raises(ValidationError, match=named):
        settings(monkeypatch, **chosen)


def test_settings_do_not_change(monkeypatch: pytest.MonkeyPatch) -> None:
    found = settings(monkeypatch)

    with pytest.raises(ValidationError):
        found.max_messages = 1  # type: ignore[misc]
