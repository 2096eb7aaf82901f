"""`make key`: give out, list and take back API keys.

A key lets its holder make inboxes without a proof of work, so many in an hour. It is shown once;
the table holds its hash.
"""

import argparse
import secrets
import sys

import boto3

from mayfly.aws.counters import TableApiKeys
from mayfly.aws.table import Table
from mayfly.gate import hash_of_key
from mayfly.ports import ApiKey

PREFIX = "mfk1."
SECRET_BYTES = 32


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; 1 when there was nothing to do it to."""
    asked = _parser().parse_args(arguments)
    keys = TableApiKeys(Table(boto3.client("dynamodb"), asked.table))
    match asked.command:
        case "add":
            text = PREFIX + secrets.token_urlsafe(SECRET_BYTES)
            keys.put(hash_of_key(text), ApiKey(name=asked.name, creates_per_hour=asked.per_hour))
            print(text)
        case "list":
            for key in keys.all():
                print(f"{key.name}\t{key.creates_per_hour} an hour")
        case "revoke":
            if not keys.remove(asked.name):
                print(f"No key is named {asked.name}.", file=sys.stderr)
                return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Give out, list and take back API keys.")
    parser.add_argument("--table", required=True, help="the stack's output Table")
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="make a key and show it, once")
    add.add_argument("name")
    add.add_argument(
        "--per-hour", type=_count, default=1_000, help="inboxes it may make in an hour"
    )
    commands.add_parser("list", help="who has keys")
    commands.add_parser("revoke", help="take back every key of a name").add_argument("name")
    return parser


def _count(text: str) -> int:
    """From 1 on: the gate reads 0 as without a limit."""
    if (count := int(text)) < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return count


if __name__ == "__main__":
    raise SystemExit(main())
