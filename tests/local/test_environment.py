"""What `make run` says of an environment in which it cannot run."""

import socket

import pytest

from local.environment import LocalSettings, explained, require_free_ports
from mayfly.settings import Settings


def test_a_port_that_is_taken_is_named_with_its_variable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SystemExit) as ended:
            require_free_ports(LocalSettings(http_port=0, smtp_port=port, aws_port=0))

    assert str(ended.value).startswith(f"MAYFLY_SMTP_PORT: port {port} cannot be had: ")


def test_ports_that_are_free_are_left_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    for _ in range(2):
        require_free_ports(LocalSettings(http_port=port, smtp_port=0, aws_port=0))


def test_every_setting_that_is_refused_is_named_with_its_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MAYFLY_HTTP_PORT", "many")
    monkeypatch.setenv("MAYFLY_SMTP_PORT", "70000")

    with pytest.raises(SystemExit) as ended, explained():
        LocalSettings()

    http, smtp = str(ended.value).splitlines()
    assert http.startswith("MAYFLY_HTTP_PORT: ")
    assert smtp.startswith("MAYFLY_SMTP_PORT: ")


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("MAYFLY_DOMAINS", "not a domain", "MAYFLY_DOMAINS: This is not a domain name."),
        ("MAYFLY_MIN_LIFETIME_SECONDS", "999999", "MAYFLY_MIN_, _DEFAULT_ and _MAX_"),
    ],
)
def test_what_the_functions_refuse_is_said_in_their_words(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, said: str
) -> None:
    needed = {
        "DOMAINS": "mayfly.test",
        "TABLE_NAME": "mayfly",
        "BUCKET_NAME": "mail",
        "SERVER_KEY_SECRET": "key",
        "PUSH_ENDPOINT": "http://push.test",
    }
    for name, setting in needed.items():
        monkeypatch.setenv(f"MAYFLY_{name}", setting)
    monkeypatch.setenv(variable, value)

    with pytest.raises(SystemExit) as ended, explained():
        Settings()

    assert str(ended.value).startswith(said)
