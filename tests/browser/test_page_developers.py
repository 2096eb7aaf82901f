"""What the drawer for developers offers is copied from the page, and works as it is pasted."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Page, expect

from tests.browser.test_page_everywhere import arrive
from tests.running import Running

# Not every machine has curl. This asks for the same, and refuses what is not used here.
_CURL: Final = f"""#!{sys.executable}
import argparse
import httpx

words = argparse.ArgumentParser()
words.add_argument("-s", action="store_true")
words.add_argument("-H", action="append", default=[])
words.add_argument("url")
asked = words.parse_args()
headers = [tuple(header.split(": ", 1)) for header in asked.H]
print(httpx.get(asked.url, headers=headers, timeout=30).text, end="")
"""

# What a developer brings along: an application that mails whoever signs up.
_APPLICATION: Final = """import smtplib

def sign_up(address):
    with smtplib.SMTP("127.0.0.1", {port}) as smtp:
        mail = "Subject: Welcome\\n\\nYour sign-up code is 482913.\\n"
        smtp.sendmail("hello@acme.example", address, mail)
"""


def pasted(page: Page, name: str) -> str:
    """The lines of this name, as the page gives them to the clipboard."""
    page.get_by_role("button", name="For developers").click()
    page.get_by_role("button", name=f"Copy {name}").click()
    expect(page.get_by_role("status")).to_contain_text("Copied")
    lines: str = page.evaluate("navigator.clipboard.readText()")
    return lines


def test_the_python_lines_work(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    arrive(page, mayfly)
    printed: list[str] = []
    names: dict[str, Any] = {"print": lambda *words: printed.append(" ".join(map(str, words)))}

    exec(pasted(page, "Python"), names)  # noqa: S102 - what is pasted is what is tested
    names["inbox"].close()

    assert any("Sign in" in line for line in printed)
    assert any(line.startswith("482913") for line in printed)


def test_the_curl_lines_work(page: Page, mayfly: Running, tmp_path: Path) -> None:
    page.goto(mayfly.url)
    arrive(page, mayfly)
    curl = tmp_path / "curl"
    curl.write_text(_CURL)
    curl.chmod(0o700)
    path = os.pathsep.join((str(tmp_path), os.environ["PATH"]))

    printed = subprocess.check_output(
        ["/bin/sh", "-eu"], input=pasted(page, "curl"), env={"PATH": path}, text=True
    )

    listed, end = json.JSONDecoder().raw_decode(printed)
    assert [mail["subject"] for mail in listed["messages"]] == ["Sign in"]
    assert json.loads(printed[end:])["code"] == "482913"


def test_the_pytest_lines_work(page: Page, mayfly: Running, tmp_path: Path) -> None:
    page.goto(mayfly.url)
    arrive(page, mayfly)
    (tmp_path / "application.py").write_text(_APPLICATION.format(port=mayfly.smtp_port))
    lines = pasted(page, "pytest")
    (tmp_path / "test_sign_up.py").write_text(f"from application import sign_up\n{lines}")

    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )

    assert "1 passed" in ran.stdout, ran.stdout
