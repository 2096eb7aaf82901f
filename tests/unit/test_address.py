"""Addresses: which may be had, how new ones are made, and whose inbox a recipient belongs to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mayfly.core import address
from mayfly.core.errors import InvalidFieldError

DOMAINS = ("mayfly.test", "inbox.test")


@pytest.mark.parametrize("local_part", ["ada", "a", "a.b-c_d", "1st", "x" * 64])
def test_a_name_of_the_safe_subset_may_be_chosen(local_part: str) -> None:
    assert address.chosen(local_part, "mayfly.test") == f"{local_part}@mayfly.test"


def test_a_chosen_name_is_the_same_in_any_case() -> None:
    assert address.chosen("Ada.Lovelace", "mayfly.test") == "ada.lovelace@mayfly.test"


@pytest.mark.parametrize(
    "local_part",
    ["", ".ada", "ada.", "a..b", "-ada", "ada+tag", "a b", "a@b", '"ada"', "adä", "x" * 65, "a\n"],
)
def test_a_name_outside_the_safe_subset_is_refused_with_its_field(local_part: str) -> None:
    with pytest.raises(InvalidFieldError) as refused:
        address.chosen(local_part, "mayfly.test")

    assert refused.value.field == "local_part"


def test_a_reserved_name_is_refused() -> None:
    with pytest.raises(InvalidFieldError, match="reserved"):
        address.chosen("postmaster", "mayfly.test")


def test_sixty_four_bits_become_four_groups_that_can_be_said_aloud() -> None:
    made = address.generated(bytes.fromhex("7f000001dcba4321"), "mayfly.test")

    # 127.0.0.1 is the example of the paper that proposed them.
    assert made.startswith("lusab-babad-")
    assert [len(group) for group in made.partition("@")[0].split("-")] == [5, 5, 5, 5]


def test_different_bits_become_different_addresses() -> None:
    made = {address.generated(bytes([n] * 8), "mayfly.test") for n in range(256)}

    assert len(made) == 256
    assert len(address.generated(bytes(address.RANDOM_BYTES), "mayfly.test")) == 35


def test_a_whole_subdomain_is_random_and_marked() -> None:
    made = address.generated_subdomain(bytes(8), "mayfly.test")

    assert made == "*@babab-babab-babab-babab.mayfly.test"


@pytest.mark.parametrize(
    ("recipient", "inbox"),
    [
        ("ada@mayfly.test", "ada@mayfly.test"),
        ("Ada@Mayfly.Test", "ada@mayfly.test"),
        ("ada+shop@mayfly.test", "ada@mayfly.test"),
        ("ada+a+b@inbox.test.", "ada@inbox.test"),
        ("anything@run-7.mayfly.test", "*@run-7.mayfly.test"),
        ("ANY+tag@Run-7.mayfly.test", "*@run-7.mayfly.test"),
    ],
)
def test_a_recipient_belongs_to_the_inbox_of_its_address_or_subdomain(
    recipient: str, inbox: str
) -> None:
    assert address.inbox_of(recipient, DOMAINS) == inbox


@pytest.mark.parametrize(
    "recipient",
    [
        "ada@elsewhere.example",
        "ada@notmayfly.test",
        "ada",
        "",
        "@mayfly.test",
        "a b@mayfly.test",
        "ada@",
        "ada@exa mple.test",
        "admin@mayfly.test",
        "post.master+x@run-7.mayfly.test",
        "*@mayfly.test",
        "a" * 65 + "@mayfly.test",
    ],
)
def test_a_recipient_that_nobody_can_have_belongs_to_no_inbox(recipient: str) -> None:
    assert address.inbox_of(recipient, DOMAINS) is None


def test_a_domain_has_one_form() -> None:
    assert address.domain_name(" Bücher.Example. ") == "xn--bcher-kva.example"


@pytest.mark.parametrize("domain", ["", "a..b", "-", "ex ample", "x" * 64 + ".example"])
def test_what_is_no_domain_is_refused_with_its_field(domain: str) -> None:
    with pytest.raises(InvalidFieldError) as refused:
        address.domain_name(domain)

    assert refused.value.field == "domain"


HOSTS = st.sampled_from(
    [*DOMAINS, "run-7.mayfly.test", "a.b.inbox.test", "ELSEWHERE.test", "Mayfly.Test."]
)
NAMES = st.one_of(st.text(), st.text("aB0.-_+*@ ", max_size=8))


@given(NAMES, st.one_of(st.text(), HOSTS))
def test_any_recipient_is_answered_and_the_answer_is_an_address_of_its_own_inbox(
    local_part: str, domain: str
) -> None:
    found = address.inbox_of(f"{local_part}@{domain}", DOMAINS)

    assert found is None or address.inbox_of(found, DOMAINS) == found


@given(st.text("abcXYZ019.-_", min_size=1, max_size=70))
def test_whatever_name_is_had_takes_its_mail(local_part: str) -> None:
    try:
        chosen = address.chosen(local_part, "mayfly.test")
    except InvalidFieldError:
        assert (
            address.inbox_of(f"{local_part}@mayfly.test", DOMAINS) is None or len(local_part) > 64
        )
    else:
        assert address.inbox_of(f"{local_part}@mayfly.test", DOMAINS) == chosen


@given(st.binary(min_size=8, max_size=8))
def test_whatever_is_generated_may_be_had_and_takes_its_mail(randomness: bytes) -> None:
    generated = address.generated(randomness, "mayfly.test")
    local_part = generated.partition("@")[0]

    assert address.chosen(local_part, "mayfly.test") == generated
    assert address.inbox_of(generated.upper(), DOMAINS) == generated
    subdomain = address.generated_subdomain(randomness, "mayfly.test")
    assert address.inbox_of(subdomain.replace("*", "any"), DOMAINS) == subdomain
