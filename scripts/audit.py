"""`make audit`: is a vulnerability known of anything that is locked?

Asks those who keep lists of them, through uv (https://osv.dev) and npm (its registry). Where they
cannot be reached, it says so and fails nothing: a test on a machine without them stays what it is.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
UV: Final = ("uv", "audit", "--frozen")
NPM: Final = ("npm", "audit", "--json")

# uv's other exit codes say that it could not find out.
_UV_FOUND: Final = 1


def main() -> int:
    """1 when a vulnerability is known."""
    known = [python_packages(), node_packages()]
    return int(any(known))


def python_packages() -> bool:
    """Whether any is known of the packages in uv.lock; what uv says of it is shown."""
    answer = _run(UV)
    if answer.returncode in (0, _UV_FOUND):
        print(answer.stdout or answer.stderr)
        return answer.returncode == _UV_FOUND
    print("uv.lock was not audited: the list of vulnerabilities cannot be reached from here.")
    return False


def node_packages() -> bool:
    """Whether any is known of the packages in package-lock.json."""
    found = json.loads(_run(NPM).stdout or "{}").get("metadata", {}).get("vulnerabilities")
    if found is None:
        print("package-lock.json was not audited: its registry does not answer such questions.")
        return False
    print(f"package-lock.json: {found['total']} known vulnerabilities (`npm audit` shows them)")
    return bool(found["total"])


def _run(command: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
