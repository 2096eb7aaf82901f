"""What a file, a link or a sender could do to its reader."""

from mayfly.core.threats.files import risk
from mayfly.core.threats.links import host, link_warning
from mayfly.core.threats.senders import sender_warning

__all__ = ["host", "link_warning", "risk", "sender_warning"]
