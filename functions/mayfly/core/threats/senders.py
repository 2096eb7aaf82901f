"""Whether the name of a sender or the shape of the address hides who wrote."""

import re

from mayfly.core.message import Mailbox
from mayfly.core.threats import hosts

_SHOWN = re.compile(r"[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,9}[a-z]{2,24})(?![\w-])")


def sender_warning(sender: Mailbox) -> str | None:
    """Why a sender may not be who it seems, in a sentence; None where nothing is odd."""
    host = hosts.plain(sender.address.rpartition("@")[2])
    if not host:
        return None
    shown = _SHOWN.search(hosts.plain(sender.name))
    if shown and hosts.site(shown[1]) != hosts.site(host):
        return f"The sender's name shows {shown[0]}, but the address is {sender.address}."
    if hosts.imitates(host):
        return f"The sender's address is at {host}, which imitates another name."
    return None
