"""Proof of work: a little computing time instead of a captcha.

The work is a `nonce` for which the SHA-256 of `<challenge>:<nonce>` begins with so many zero bits
(Hashcash, http://www.hashcash.org/papers/hashcash.pdf): each bit doubles the work of whoever makes
inboxes, and checking takes one hash.
"""

import hashlib
from typing import Final

MAX_NONCE: Final = 64
"""Characters. Enough for any counter; a longer one is no honest work."""


def is_done(challenge: str, nonce: str, bits: int) -> bool:
    """True when the nonce shows the work."""
    digest = hashlib.sha256(f"{challenge}:{nonce}".encode()).digest()
    return len(nonce) <= MAX_NONCE and int.from_bytes(digest) >> (len(digest) * 8 - bits) == 0
