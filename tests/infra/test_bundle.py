"""When the functions' code is built anew, and how."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from infra import bundle


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    sources = tmp_path / "functions"
    (sources / "mayfly").mkdir(parents=True)
    (sources / "ingest.py").write_text("A = 1\n")
    (sources / "mayfly" / "core.py").write_text("B = 2\n")
    return sources


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    lock = tmp_path / "uv.lock"
    lock.write_text("version = 1\n")
    return lock


def test_the_same_code_is_the_same_bundle(sources: Path, lock: Path) -> None:
    before = bundle.digest(sources, lock, "arm64", compiled=True)

    (sources / "__pycache__").mkdir()
    (sources / "__pycache__" / "ingest.cpython-313.pyc").write_bytes(b"byte code")

    assert bundle.digest(sources, lock, "arm64", compiled=True) == before


def test_whatever_changes_the_bundle_changes_its_hash(sources: Path, lock: Path) -> None:
    digests = {
        bundle.digest(sources, lock, "arm64", compiled=True),
        bundle.digest(sources, lock, "arm64", compiled=False),
        bundle.digest(sources, lock, "x86_64", compiled=True),
    }
    (sources / "mayfly" / "core.py").write_text("B = 3\n")
    digests.add(bundle.digest(sources, lock, "arm64", compiled=True))
    (sources / "mayfly" / "core.py").rename(sources / "core.py")
    digests.add(bundle.digest(sources, lock, "arm64", compiled=True))
    lock.write_text("version = 2\n")
    digests.add(bundle.digest(sources, lock, "arm64", compiled=True))

    assert len(digests) == 6


def test_an_interpreter_that_does_not_run_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in = tmp_path / f"python{bundle.PYTHON}"
    stand_in.write_text("#!/bin/sh\nexit 127\n")
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(stand_in))

    assert bundle.find_compiler() is None


def test_an_interpreter_of_lambdas_version_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interpreter = tmp_path / f"python{bundle.PYTHON}"
    interpreter.write_text(f"#!/bin/sh\necho {bundle.PYTHON} /opt/itself\n")
    interpreter.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setattr(sys, "executable", "/bin/false")

    assert bundle.find_compiler() == "/opt/itself"


def test_a_version_manager_is_asked_for_lambdas_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in = tmp_path / f"python{bundle.PYTHON}"
    stand_in.write_text('#!/bin/sh\necho "$PYENV_VERSION" /opt/chosen\n')
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setattr(sys, "executable", "/bin/false")

    assert bundle.find_compiler() == "/opt/chosen"


def test_byte_code_is_good_whatever_the_time_of_its_source(sources: Path) -> None:
    bundle.compile_all(sources, sys.executable)

    (source,) = sources.glob("ingest.py")
    (compiled,) = sources.glob("__pycache__/ingest.*.pyc")
    # PEP 552: the flags say "by hash" and "not checked".
    assert int.from_bytes(compiled.read_bytes()[4:8], "little") == 0b01
    source.write_text("A = 'changed'\n")
    shown = subprocess.run(
        [sys.executable, "-c", "import ingest; print(ingest.A)"],
        cwd=sources,
        env={},
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout == "1\n"


def test_a_bundle_without_uv_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "ROOT", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(bundle.BundleError, match="uv bundles the functions and is not here"):
        bundle.install_packages(tmp_path / "out", "arm64")


def test_a_bundle_that_fails_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    uv = tmp_path / ".tools" / "bin" / "uv"
    uv.parent.mkdir(parents=True)
    uv.write_text("#!/bin/sh\necho 'no such wheel' >&2\nexit 1\n")
    uv.chmod(0o755)
    monkeypatch.setattr(bundle, "ROOT", tmp_path)

    with pytest.raises(bundle.BundleError, match="no such wheel"):
        bundle.install_packages(tmp_path / "out", "arm64")


@pytest.mark.skipif(
    not (bundle.ROOT / ".tools/bin/uv").exists() and shutil.which("uv") is None,
    reason="uv is not here",
)
def test_what_the_runtime_brings_is_left_out() -> None:
    requirements = bundle.requirements()

    packages = {line.split("==")[0] for line in requirements.splitlines() if "==" in line}
    assert {"fastapi", "mangum", "cryptography", "jmespath"} <= packages
    assert not packages & {"boto3", "botocore", "s3transfer", "urllib3", "pytest", "aws-cdk-lib"}
    assert "--hash=sha256:" in requirements
