"""`make doctor` and `make dns`."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

import boto3

from doctor.examination import admit, examine
from doctor.finding import Finding
from doctor.patient import Patient
from doctor.records import zone_lines
from doctor.resolver import resolve
from doctor.trial import ask, trial


def main() -> int:
    """Look, and say what was found; 1 when something is broken, or nothing could be seen."""
    options = _options()
    session: Any = boto3.Session()
    admitted = admit(
        options.stack, region=session.region_name or "", client=session.client, resolve=resolve
    )
    if options.dns and isinstance(admitted, Patient):
        _say(zone_lines(admitted))
        return 0
    findings = list(_findings(admitted, send=options.send))
    if options.json:
        _say([json.dumps([asdict(finding) for finding in findings], indent=2)])
    else:
        _say(line for finding in findings for line in finding.lines())
    broken = any(finding.state == "broken" for finding in findings)
    return int(broken or isinstance(admitted, Finding))


def _findings(admitted: Patient | Finding, *, send: bool) -> Iterator[Finding]:
    if isinstance(admitted, Finding):
        yield admitted
        return
    yield from examine(admitted)
    if send:
        yield from trial(admitted, ask)


def _say(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="doctor", description="Why does no mail arrive?")
    parser.add_argument("--stack", default="Mayfly", help="the stack's name (default: Mayfly)")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--send", action="store_true", help="send a mail to oneself as well")
    parser.add_argument("--dns", action="store_true", help="only print the records for DNS")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
