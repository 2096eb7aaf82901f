"""A little computing time instead of a captcha."""

import hashlib
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mayfly.core import proof


def zero_bits(challenge: str, nonce: str) -> int:
    """With how many the hash begins, counted one by one."""
    digest = hashlib.sha256(f"{challenge}:{nonce}".encode()).digest()
    bits = "".join(f"{byte:08b}" for byte in digest)
    return len(bits) - len(bits.lstrip("0"))


@given(st.text(max_size=20), st.text(max_size=proof.MAX_NONCE), st.integers(0, 32))
def test_work_is_done_when_the_hash_begins_with_so_many_zero_bits(
    challenge: str, nonce: str, bits: int
) -> None:
    assert proof.is_done(challenge, nonce, bits) == (zero_bits(challenge, nonce) >= bits)


@pytest.mark.parametrize("bits", [1, 7, 8, 9, 12])
def test_the_bit_asked_for_is_the_one_that_counts(bits: int) -> None:
    nonce = next(n for n in map(str, itertools.count()) if zero_bits("challenge", n) == bits)

    assert proof.is_done("challenge", nonce, bits)
    assert not proof.is_done("challenge", nonce, bits + 1)


def test_a_known_answer_of_sixteen_bits() -> None:
    """What a client in any language can check itself against."""
    assert proof.is_done("mayfly", "13454", 16)
    assert not proof.is_done("mayfly", "0", 16)


def test_work_for_one_challenge_is_none_for_another() -> None:
    assert not proof.is_done("mayfly2", "13454", 16)


def test_an_endless_nonce_is_no_honest_work() -> None:
    assert proof.is_done("challenge", "0" * proof.MAX_NONCE, 0)
    assert not proof.is_done("challenge", "0" * (proof.MAX_NONCE + 1), 0)
