"""The server's own key."""

import hashlib
from dataclasses import dataclass, field

from mayfly.ports import SealBrokenError


@dataclass
class MemoryVault:
    """The `Vault` port: keeps what it seals, and gives out what it is to be asked for with."""

    _kept: dict[tuple[bytes, str], bytes] = field(default_factory=dict, repr=False)

    def digest(self, text: str) -> str:
        """A hash, as hex digits; the key to it is that this vault is a fake."""
        return hashlib.sha256(b"a fake key|" + text.encode()).hexdigest()

    def seal(self, plaintext: bytes, purpose: str) -> bytes:
        """Seal so that only this vault opens it, for the same purpose."""
        sealed = hashlib.sha256(b"%d %d" % (id(self), len(self._kept))).digest()
        self._kept[sealed, purpose] = plaintext
        return sealed

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """The plaintext. Raises SealBrokenError for what was not sealed here for this purpose."""
        try:
            return self._kept[sealed, purpose]
        except KeyError:
            raise SealBrokenError from None
