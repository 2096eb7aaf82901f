"""Whose neighbourhood a client's address lies in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mayfly.core.networks import networks_of


def blocks(address: str) -> list[str]:
    return [network.block for network in networks_of(address)]


def test_an_ipv4_client_is_counted_alone_and_with_its_neighbours() -> None:
    assert networks_of("192.0.2.77") == (("192.0.2.77/32", 1), ("192.0.2.0/24", 4))


def test_an_ipv6_client_is_its_whole_line() -> None:
    assert networks_of("2001:db8:1:2:3:4:5:6") == (("2001:db8:1:2::/64", 1),)


@pytest.mark.parametrize("mapped", ["::ffff:192.0.2.77", "::ffff:c000:24d", "::FFFF:192.0.2.77"])
def test_an_ipv4_client_that_came_as_ipv6_is_the_same_client(mapped: str) -> None:
    assert networks_of(mapped) == networks_of("192.0.2.77")


@pytest.mark.parametrize("spelling", ["2001:DB8::1", "2001:0db8:0:0::0001", "2001:db8::2%eth0"])
def test_however_it_is_spelt_a_line_is_one(spelling: str) -> None:
    assert blocks(spelling) == ["2001:db8::/64"]


@pytest.mark.parametrize(
    "text", ["", "testclient", "192.0.2", "192.0.2.1:443", "192.0.2.01", "::g"]
)
def test_what_is_no_address_is_counted_nowhere(text: str) -> None:
    assert networks_of(text) == ()


@given(st.ip_addresses())
def test_whatever_the_address_its_smallest_block_counts_one_client(address: object) -> None:
    smallest, *larger = networks_of(str(address))

    assert smallest.clients == 1
    assert all(network.clients > 1 for network in larger)
