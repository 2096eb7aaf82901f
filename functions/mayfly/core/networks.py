"""Whose neighbourhood a client's address lies in, for limits that a neighbour cannot step round."""

from ipaddress import IPv4Address, ip_address, ip_network
from typing import Final, NamedTuple

_NEIGHBOURS: Final = 4
"""A /24 may be an office: it gets as much as four clients."""


class Network(NamedTuple):
    """A block of addresses, and how many clients' worth it may have."""

    block: str
    clients: int


def networks_of(address: str) -> tuple[Network, ...]:
    """The blocks that a client is counted in, smallest first.

    IPv4: the address and its /24. IPv6: its /64, which is what one line gets (RFC 6177). None for
    what is no address.
    """
    try:
        found = ip_address(address)
    except ValueError:
        return ()
    found = getattr(found, "ipv4_mapped", None) or found
    if isinstance(found, IPv4Address):
        return (
            Network(f"{found}/32", 1),
            Network(str(ip_network((found, 24), strict=False)), _NEIGHBOURS),
        )
    return (Network(str(ip_network((found, 64), strict=False)), 1),)
