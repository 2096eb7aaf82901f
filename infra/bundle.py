"""The code that all four functions run: `functions/` and the locked packages, without Docker."""

import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import jsii
from aws_cdk import AssetHashType, BundlingOptions, DockerImage, ILocalBundling
from aws_cdk import aws_lambda as lambda_

from infra.config import Architecture

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "functions"
LOCK = ROOT / "uv.lock"
PYTHON = "3.13"
# The oldest glibc the wheels may ask for is older than that of Lambda's Amazon Linux 2023 (2.34).
PLATFORMS = {"arm64": "aarch64-manylinux_2_28", "x86_64": "x86_64-manylinux_2_28"}
# Lambda's runtime brings it, and what only it needs: 17 MB zipped (docs/adr/0012).
IN_THE_RUNTIME = "boto3"


class BundleError(RuntimeError):
    """The code cannot be bundled; the message says what is missing."""


def code(architecture: Architecture, *, compiler: str | None) -> lambda_.Code:
    """The code asset; it is built anew only when sources, lock or architecture change.

    `compiler` is the interpreter that compiles it to byte code, if there is one.
    """
    return lambda_.Code.from_asset(
        str(SOURCES),
        asset_hash=digest(SOURCES, LOCK, architecture, compiled=compiler is not None),
        asset_hash_type=AssetHashType.CUSTOM,
        bundling=BundlingOptions(
            # Only named, never run: the local bundling does it or raises.
            image=DockerImage.from_registry("scratch"),
            local=_Bundling(architecture, compiler),
        ),
    )


def digest(sources: Path, lock: Path, architecture: Architecture, *, compiled: bool) -> str:
    """The hash of all that decides what the bundle holds, this module included."""
    hash = sha256(f"{architecture} {compiled}".encode())
    for file in (Path(__file__), lock, *sorted(sources.rglob("*"))):
        if file.is_file() and file.suffix != ".pyc":
            hash.update(f"{file.name} {file.stat().st_size} ".encode())
            hash.update(file.read_bytes())
    return hash.hexdigest()


def find_compiler() -> str | None:
    """An interpreter of Lambda's version, or None: its byte code is good for no other."""
    for candidate in (sys.executable, shutil.which(f"python{PYTHON}")):
        version, interpreter = _introduced(candidate)
        if version == PYTHON:
            return interpreter
    return None


def version_of(interpreter: str) -> str:
    """As `3.13`; empty when it does not run."""
    return _introduced(interpreter)[0]


def _introduced(candidate: str | None) -> tuple[str, str]:
    """An interpreter's version and its own path, both empty when it is none."""
    if candidate is None:
        return "", ""
    ask = "import sys; print('%d.%d' % sys.version_info[:2], sys.executable)"
    # A version manager's stand-in runs what it is told to, or refuses: then it has no version.
    answer = subprocess.run(  # noqa: S603
        [candidate, "-c", ask],
        env=os.environ | {"PYENV_VERSION": PYTHON},
        capture_output=True,
        text=True,
        check=False,
    )
    version, _, interpreter = answer.stdout.strip().partition(" ")
    return version, interpreter


@jsii.implements(ILocalBundling)
class _Bundling:
    def __init__(self, architecture: Architecture, compiler: str | None) -> None:
        self._architecture = architecture
        self._compiler = compiler

    def try_bundle(self, output_dir: str, *_: object, **__: object) -> bool:
        """Fill `output_dir`; never leaves it to Docker, but raises BundleError."""
        target = Path(output_dir)
        install_packages(target, self._architecture)
        shutil.copytree(
            SOURCES, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__")
        )
        if self._compiler is not None:
            compile_all(target, self._compiler)
        return True


def install_packages(target: Path, architecture: Architecture, *, python: str = PYTHON) -> None:
    """Put the wheels that the lock names, with the hashes it names, into `target`."""
    _run(
        _find_uv(),
        "pip",
        "install",
        "--no-deps",
        "--require-hashes",
        "--only-binary=:all:",
        f"--python-platform={PLATFORMS[architecture]}",
        f"--python-version={python}",
        f"--target={target}",
        "--requirement=-",
        input=requirements(),
    )
    (target / ".lock").unlink(missing_ok=True)


def requirements() -> str:
    """What the functions need beside the runtime, as pip's requirements, with hashes."""
    return _run(
        _find_uv(),
        "export",
        # The CDK's command line asks its children for colours, even in what they write to a pipe.
        "--color=never",
        "--frozen",
        "--no-default-groups",
        "--no-emit-project",
        f"--prune={IN_THE_RUNTIME}",
    )


def compile_all(target: Path, compiler: str) -> None:
    """Compile to byte code that is never checked against its source.

    Lambda's disk is read-only, so without it every cold start compiles all it imports; and the
    asset's zip changes file times, on which the usual check would stumble.
    """
    _run(
        compiler, "-I", "-m", "compileall", "-q", "--invalidation-mode=unchecked-hash", str(target)
    )


def _find_uv() -> str:
    uv = shutil.which("uv", path=str(ROOT / ".tools" / "bin")) or shutil.which("uv")
    if uv is None:
        raise BundleError("uv bundles the functions and is not here: `pip install uv`.")
    return uv


def _run(*command: str, input: str | None = None) -> str:
    done = subprocess.run(  # noqa: S603
        command, cwd=ROOT, input=input, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise BundleError(f"{' '.join(command[:3])} failed:\n{done.stderr}")
    return done.stdout
