"""What a look at one thing found."""

from dataclasses import dataclass
from typing import Literal

State = Literal["ok", "broken", "can't tell"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line: how it stands with something, and the command that mends it.

    A fix can be pasted into a shell: what is no command in it stands behind a #.
    """

    state: State
    says: str
    fix: str = ""

    def lines(self) -> tuple[str, ...]:
        """For a person."""
        said = f"{self.state:<10} {self.says}"
        return (said, f"{'':<10} fix: {self.fix}") if self.fix else (said,)


def ok(says: str) -> Finding:
    """It is as it should be."""
    return Finding(state="ok", says=says)


def broken(says: str, *, fix: str) -> Finding:
    """No mail gets past this until the fix is done."""
    return Finding(state="broken", says=says, fix=fix)


def cannot_tell(says: str, *, fix: str = "") -> Finding:
    """It may be well or not; the fix, if there is one, is how to find out."""
    return Finding(state="can't tell", says=says, fix=fix)
