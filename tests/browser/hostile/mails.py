"""All the hostile mails."""

from typing import Final

from tests.browser.hostile import charsets, made
from tests.browser.hostile.catalogue import Hostile, read

_CATALOGUES: Final = ("scripts", "handlers", "parsing", "styles", "loads", "links")
_WRITTEN: Final = tuple(mail for catalogue in _CATALOGUES for mail in read(catalogue))
_MADE: Final = (*charsets.mails(), *made.parts(), *made.floods())

MAILS: Final[tuple[Hostile, ...]] = (*_WRITTEN, *_MADE)
"""Every hostile mail."""

DELIVERED: Final = (*_WRITTEN[::5], *_MADE)
"""Those that go all the way through Mayfly, which takes a tenth of a second for each: all whose
bytes are out of the ordinary, and of the others, which differ only in their HTML, every fifth.
"""

UNDEFENDED: Final = _WRITTEN[::4]
"""Those that are shown as they are, to see that they bite; each of these takes longer yet."""

LOADING: Final = tuple(mail for mail in _WRITTEN if mail.name.startswith(("load-", "style-")))
"""Those that load something."""

CLICKABLE: Final = tuple(mail for mail in _WRITTEN if mail.clicks)
"""Those that wait for a click."""
