"""Makes the environment of `make e2e`: Lambda's Python, ministack and Lambda's runtime client.

ministack runs functions on its own interpreter and pins botocore, so it has a place of its own.
"""

import subprocess
import sys
from pathlib import Path

from infra import bundle

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv-e2e"
REQUIREMENTS = ROOT / "tests" / "e2e" / "requirements.txt"


def main() -> None:
    """Make it, with Python 3.13 if it is here."""
    interpreter = bundle.find_compiler() or sys.executable
    subprocess.run([interpreter, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True)
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run(
        [str(ENVIRONMENT / "bin" / "python"), *install, "--requirement", str(REQUIREMENTS)],
        check=True,
    )


if __name__ == "__main__":
    main()
