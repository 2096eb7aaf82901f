"""How a fault is logged: where it happened, never what was said.

Messages of exceptions quote what they choked on, and that may be somebody's mail.
"""

import traceback
from typing import Final

_FRAMES: Final = 6


class FaultError(Exception):
    """Something failed that the log describes. Lambda logs whatever leaves a handler, so this
    leaves it in the place of an exception that may quote somebody's mail.
    """


def described(error: BaseException) -> dict[str, object]:
    """The fields of a log line about an error."""
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    response = getattr(error, "response", None)
    code = response.get("Error", {}).get("Code") if isinstance(response, dict) else None
    return {
        "error": type(error).__name__,
        "code": code,
        "where": [f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in frames],
    }
