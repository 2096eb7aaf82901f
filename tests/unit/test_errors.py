"""What a refusal carries, so that its reader can act on it."""

from mayfly.core.errors import InvalidFieldError, ProofRequiredError, TooManyRequestsError


def test_a_value_that_cannot_be_used_is_named_with_the_reason() -> None:
    error = InvalidFieldError("local_part", "Too long.")

    assert (error.field, str(error)) == ("local_part", "Too long.")


def test_whoever_asks_too_often_is_told_after_how_many_seconds_to_come_again() -> None:
    assert TooManyRequestsError(90).retry_after_seconds == 90


def test_whoever_has_to_show_work_is_told_which_and_how_much() -> None:
    error = ProofRequiredError("challenge", bits=12)

    assert (error.challenge, error.bits) == ("challenge", 12)
