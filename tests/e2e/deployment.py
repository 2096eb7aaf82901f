"""The stack, synthesised as an operator does and deployed into the emulated AWS.

Left out is what the emulator does not know: SES's identities, receipt rules and their activation,
for which tests store and announce mail as SES does, and the browser app.
"""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infra import bundle
from infra.config import Architecture
from tests.e2e import emulator

ROOT = Path(__file__).resolve().parents[2]
CDK = ROOT / "node_modules" / ".bin" / "cdk"
ACCOUNT = "000000000000"
DOMAIN = "mail.example.com"
ARCHITECTURE: Architecture = "arm64" if platform.machine() in ("arm64", "aarch64") else "x86_64"
SHORTEST_LIFE_SECONDS = 2
CHOICES = {
    "domains": DOMAIN,
    "site": "false",
    "retain": "true",  # the CDK's function that empties buckets runs on Node
    "architecture": ARCHITECTURE,
    "min_lifetime_seconds": str(SHORTEST_LIFE_SECONDS),
}
NOT_EMULATED = ("AWS::SES::", "Custom::ReceiptRuleActivation")
# Every step ends, whatever hangs.
SYNTHESIS_SECONDS, DEPLOYMENT_SECONDS = 150, 120


@dataclass(frozen=True)
class Stack:
    """What was deployed: where, and what CloudFormation says of it."""

    url: str
    outputs: Mapping[str, str]
    code: Path
    """The folder that became the functions' bundle."""


def deploy(url: str, folder: Path) -> Stack:
    """Synthesise into `folder` and deploy to the emulator at `url`."""
    assembly = folder / "assembly"
    run = _Cdk(url, folder)
    choices = [f"--context={name}={value}" for name, value in CHOICES.items()]
    run("synth", "--quiet", f"--output={assembly}", *choices, seconds=SYNTHESIS_SECONDS)
    _adapt(assembly / "Mayfly.template.json", url)
    (handler,) = assembly.glob("asset.*/ingest.py")
    _match_interpreter(handler.parent)
    app = f"--app={assembly}"
    run("bootstrap", f"aws://{ACCOUNT}/{emulator.REGION}", app, seconds=DEPLOYMENT_SECONDS)
    outputs = folder / "outputs.json"
    run(
        "deploy",
        "Mayfly",
        app,
        "--require-approval=never",
        f"--outputs-file={outputs}",
        seconds=DEPLOYMENT_SECONDS,
    )
    return Stack(url, json.loads(outputs.read_text())["Mayfly"], handler.parent)


@dataclass(frozen=True)
class _Cdk:
    url: str
    folder: Path

    def __call__(self, *words: str, seconds: int) -> None:
        node = Path(sys.executable).parent
        environment = emulator.environment(self.url) | {
            "PATH": f"{node}{os.pathsep}{os.environ['PATH']}",
            # Its memory of which key belongs to which account must not be this machine's.
            "CDK_HOME": str(self.folder / "cdk"),
            "CI": "true",
        }
        done = subprocess.run(
            [str(CDK), *words],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=seconds,
            check=False,
        )
        if done.returncode:
            failed = [line for line in done.stdout.splitlines() if "FAILED" in line]
            raise RuntimeError("\n".join((f"cdk {words[0]}:", *failed, done.stdout[-2000:])))


def _adapt(file: Path, url: str) -> None:
    """Leave out what is not emulated, and post to connections where the emulator has them."""
    template = json.loads(file.read_text())
    resources: dict[str, Any] = template["Resources"]
    left_out = {id for id, each in resources.items() if each["Type"].startswith(NOT_EMULATED)}
    template["Resources"] = {id: each for id, each in resources.items() if id not in left_out}
    template["Outputs"] = {
        id: output
        for id, output in template["Outputs"].items()
        if not any(name in json.dumps(output) for name in left_out)
    }
    for resource in template["Resources"].values():
        needed = [id for id in resource.get("DependsOn", ()) if id not in left_out]
        resource["DependsOn"] = needed
        variables = resource.get("Properties", {}).get("Environment", {}).get("Variables", {})
        if "MAYFLY_PUSH_ENDPOINT" in variables:
            variables["MAYFLY_PUSH_ENDPOINT"] = {
                "Fn::Sub": f"{url}/_aws/execute-api/${{{_push_api(resources)}}}/push"
            }
    file.write_text(json.dumps(_without(left_out, template)))


def _push_api(resources: Mapping[str, Any]) -> str:
    (found,) = [
        id
        for id, each in resources.items()
        if each["Type"] == "AWS::ApiGatewayV2::Api"
        and each["Properties"]["ProtocolType"] == "WEBSOCKET"
    ]
    return found


def _without(left_out: set[str], part: Any) -> Any:  # noqa: ANN401 - any part of a template
    """References to what was left out become its name."""
    match part:
        case {"Ref": str(id)} if id in left_out:
            return id
        case dict():
            return {name: _without(left_out, value) for name, value in part.items()}
        case list():
            return [_without(left_out, value) for value in part]
        case _:
            return part


def _match_interpreter(code: Path) -> None:
    """Where Lambda's Python is not here, the packages become those of the one that is."""
    python = bundle.version_of(str(emulator.ENVIRONMENT / "python"))
    if python != bundle.PYTHON:
        bundle.install_packages(code, ARCHITECTURE, python=python)
