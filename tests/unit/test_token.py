"""The token's one spelling."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mayfly.core import token
from mayfly.core.errors import UnknownTokenError
from mayfly.core.token import Token

TOKEN = Token(address="ada@mayfly.test", secret=bytes(range(32)))


def test_it_is_spelt_as_promised() -> None:
    assert str(TOKEN) == ("mf1.YWRhQG1heWZseS50ZXN0.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")


@settings(derandomize=True, deadline=None)
@given(st.text(max_size=80), st.binary(min_size=32, max_size=32))
def test_what_is_written_is_read(address: str, secret: bytes) -> None:
    made = Token(address=address, secret=secret)

    assert token.parse(str(made)) == made


def test_it_never_prints_its_secret() -> None:
    assert "secret" not in repr(TOKEN)
    assert str(TOKEN.secret) not in repr(TOKEN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mf1",
        "mf1..",
        str(TOKEN)[:-1],
        str(TOKEN) + "=",
        str(TOKEN) + ".x",
        str(TOKEN).replace("mf1", "mf2"),
        str(TOKEN)[:-1] + "9",  # the same bytes, spelt with stray bits
        "mf1.YWRh.AAEC",
        "mf1._____w.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
        "mf1.ünïcode.AAEC",
        "mf1.a.b",
        str(Token(address="a" * 321, secret=TOKEN.secret)),  # longer than any address
    ],
)
def test_anything_else_is_unknown(text: str) -> None:
    with pytest.raises(UnknownTokenError):
        token.parse(text)


@settings(derandomize=True, deadline=None)
@given(st.text())
def test_any_text_is_read_or_unknown(text: str) -> None:
    with contextlib.suppress(UnknownTokenError):
        assert str(token.parse(text)) == text
