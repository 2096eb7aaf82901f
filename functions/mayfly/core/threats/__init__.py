"""What a file or a link could do to its reader."""

from mayfly.core.threats.files import risk
from mayfly.core.threats.links import host, link_warning

__all__ = ["host", "link_warning", "risk"]
