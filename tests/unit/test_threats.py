"""Files, links and senders that could harm their reader."""

import struct
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mayfly.core import mime, threats
from mayfly.core.message import Mailbox, Risk
from tests.mails.hostile.writing import multipart, part

ZIP = b"PK\x03\x04\x14\x00\x00\x00"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PDF = b"%PDF-1.7\n"
PNG = b"\x89PNG\r\n\x1a\n"
PROGRAM = b"MZ\x90\x00" + b"\0" * 60 + b"PE\0\0"


@pytest.mark.parametrize(
    ("name", "content", "risk"),
    [
        ("report.pdf", PDF, None),
        ("photo.png", PNG, None),
        ("photo.jpg", PNG, None),
        ("notes.txt", b"MZ is a country code", None),
        ("letter.docx", ZIP, None),
        ("letter.doc", OLE, None),
        ("letter.doc", b"{\\rtf1", None),
        ("archive.zip", ZIP, None),
        ("archive.rar", b"Rar!\x1a\x07\x00", None),
        ("data.bin", b"\x00\x01", None),
        ("", b"", None),
        ("setup.exe", b"", "executable"),
        ("SETUP.EXE", b"", "executable"),
        ("run.ps1 ", b"", "executable"),
        ("run.js.", b"", "executable"),
        ("disk.iso", b"", "executable"),
        ("noextension", PROGRAM, "executable"),
        ("invoice.pdf.exe", b"", "double_extension"),
        ("invoice.pdf      .exe", b"", "double_extension"),
        ("photo.jpg.2026.scr", b"", "double_extension"),
        ("v1.2.exe", b"", "executable"),
        ("report.pdf", PROGRAM, "disguised"),
        ("report.pdf", b"MZ" + b" " * 80 + b"This program cannot be run in DOS mode", "disguised"),
        ("report.dat", b"\x7fELF", "disguised"),
        ("report.pdf", ZIP, "disguised"),
        ("report.pdf", b"<html>", "disguised"),
        ("photo.png", b"<svg onload=x>", "disguised"),
        ("photo.jpg", PDF, "disguised"),
        ("letter.docx", b"{\\rtf1", "disguised"),
        ("letter.docm", ZIP, "macro"),
        ("letter.docx", ZIP + b"word/vbaProject.bin", "macro"),
        ("table.xls", OLE + "_VBA_PROJECT".encode("utf-16-le"), "macro"),
        ("page.html", b"", "active_content"),
        ("picture.svg", b"", "active_content"),
        ("page", b"\xef\xbb\xbf \n<!DOCTYPE html>", "active_content"),
        ("page.xyz", b"<?xml version='1.0'?><svg>", "active_content"),
        ("form.pdf", PDF + b"/JavaScript (x)", "active_content"),
        ("feed.xyz", b"<rss>", None),
    ],
)
def test_the_risk_of_a_file(name: str, content: bytes, risk: Risk | None) -> None:
    assert threats.risk(name, "application/octet-stream", content) == risk


@pytest.mark.parametrize(
    ("content_type", "content", "risk"),
    [
        ("image/png", PNG, None),
        ("image/png", b"<html>", "disguised"),
        ("application/pdf", OLE, "disguised"),
        ("text/html", b"", "active_content"),
        ("image/svg+xml", b"", "active_content"),
    ],
)
def test_the_risk_of_a_file_without_a_name(
    content_type: str, content: bytes, risk: Risk | None
) -> None:
    assert threats.risk("", content_type, content) == risk


def rar5(*blocks: bytes) -> bytes:
    return b"Rar!\x1a\x07\x01\x00" + b"".join(b"crc!" + bytes([len(b)]) + b for b in blocks)


RAR4 = b"Rar!\x1a\x07\x00"
MAIN4 = b"cc\x73\x00\x00" + struct.pack("<H", 13) + b"\0" * 6
LOCKED_MAIN4 = b"cc\x73\x80\x00" + struct.pack("<H", 13)
DIRECTORY = b"PK\x01\x02\x14\x00\x14\x00"


@pytest.mark.parametrize(
    ("content", "locked"),
    [
        (b"PK\x03\x04\x14\x00\x01\x00", True),
        (b"PK\x03\x04", False),
        (ZIP + DIRECTORY + b"\x00\x00", False),
        (ZIP + DIRECTORY + b"\x00\x00" + DIRECTORY + b"\x01\x00", True),
        (ZIP + DIRECTORY, False),
        (ZIP + (DIRECTORY + b"\x00\x00") * 200 + DIRECTORY + b"\x01\x00", False),
        (b"7z\xbc\xaf\x27\x1c" + b"\x06\xf1\x07\x01", True),
        (b"7z\xbc\xaf\x27\x1c", False),
        (OLE + "EncryptedPackage".encode("utf-16-le"), True),
        (RAR4, False),
        (RAR4 + LOCKED_MAIN4, True),
        (RAR4 + MAIN4 + b"cc\x74\x04\x80", True),
        (RAR4 + MAIN4 + b"cc\x74\x00\x80", False),
        (RAR4 + MAIN4 + b"cc\x7a\x04\x80", False),
        (RAR4 + MAIN4, False),
        (rar5(b"\x04\x00"), True),
        (rar5(b"\x01\x01\x02\x01\x07", b"\x04\x00"), True),
        (rar5(b"\x01\x00", b"\x02\x01\x02" + b"\x01\x01"), True),
        (rar5(b"\x01\x00", b"\x02\x01\x02" + b"\x01\x02"), False),
        (rar5(b"\x01\x00", b"\x02\x00"), False),
        (rar5(b"\x01\x02\x03") + b"abc" + rar5(b"\x04\x00")[8:], True),
        (rar5(b"\x03\x00", b"\x03\x00", b"\x03\x00", b"\x03\x00", b"\x04\x00"), False),
        (rar5(), False),
        (rar5() + b"crc!" + b"\xff" * 20, False),
    ],
)
def test_archives_with_a_password_are_told(content: bytes, locked: bool) -> None:
    found = threats.risk("archive", "application/octet-stream", content)

    assert found == ("encrypted_archive" if locked else None)


def test_a_mail_tells_the_risk_of_its_files() -> None:
    header = 'Content-Disposition: attachment; filename="invoice.pdf\u202e.exe"'

    parsed = mime.parse(multipart(part("hello"), part("x", header)))

    assert [each.risk for each in parsed.parts] == ["double_extension"]


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://Example.COM/x", "example.com"),
        ("http://user:pass@example.com:8080/", "example.com"),
        ("https://example.com.", "example.com"),
        (" https://example.com", "example.com"),
        ("mailto:a@b.example", ""),
        ("https://[broken", ""),
        ("/relative", ""),
        ("https://" + "x" * 500, "x" * 253),
        ("https://[2001:db8::1]:443/", "2001:db8::1"),
        ("https:example.com", "example.com"),
        ("https:/\\example.com\\@other.example", "example.com"),
        ("https://other.example:x@example.com?@third.example", "example.com"),
        ("ht\ntps://exam\tple.com", "example.com"),
        ("https://ｅxample。com/", "example.com"),
        ("https://ex%61mple.com/", "example.com"),
        ("https://exa\u00admple.com/", "example.com"),
    ],
)
def test_the_host_of_a_link(url: str, name: str) -> None:
    assert threats.host(url) == name


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://example.com/a", "Click here"),
        ("https://example.com/a", "https://example.com/b"),
        ("https://click.example.com/a", "www.example.com"),
        ("https://example.com/a", "shop.example.com/sale"),
        ("https://example.co.uk/a", "www.example.co.uk"),
        ("https://one.ac.example", "two.ac.example"),
        ("https://example.com", "ada@example.net"),
        ("https://example.com", "Read setup.js"),
        ("https://example.com", "setup.js"),
        ("https://example.com", "e.g. this"),
        ("https://bücher.example/", "Books"),
        ("https://xn--bcher-kva.example/", "Books"),
        ("https://xn--bcher-kva.example/", "bücher.example"),
        ("https://xn--/", "x"),
        ("https://xn--\u00e4/", "x"),
        ("https://xn--99999999/", "x"),
        ("https://москва.рф/", "x"),
        ("mailto:a@b.example", "https://example.com"),
        ("https://example.com", "Write to ada@www.example.net"),
        ("https://example.com", "All about Bank.example"),
        ("nothing", "x"),
    ],
)
def test_an_honest_link_raises_no_warning(url: str, words: str) -> None:
    assert threats.link_warning(url, words) is None


@pytest.mark.parametrize(
    "words",
    [
        "https://bank.example/login",
        " www.bank.example",
        "bank.example",
        "→ bank.example ←",
        "(bank.example)",
        "Log in at https://bank.example.",
        "Log in: www.bank.example/login",
        "https://bank.example@eve.example/x",
        "ba\u200bnk.example",
        "ｂank.example",
    ],
)
def test_words_that_show_another_host_are_told(words: str) -> None:
    assert (
        threats.link_warning("https://eve.example/x", words)
        == "The words show bank.example, but the link leads to eve.example."
    )


@pytest.mark.parametrize(
    ("url", "words", "warning"),
    [
        (
            "https://other.co.uk",
            "bank.co.uk",
            "The words show bank.co.uk, but the link leads to other.co.uk.",
        ),
        (
            "https://bank.example@eve.example/",
            "Log in",
            "The link hides its host behind a user name; it leads to eve.example.",
        ),
        ("http://203.0.113.5/x", "x", "The link leads to a number instead of a name: 203.0.113.5."),
        (
            "http://[2001:db8::1]/",
            "x",
            "The link leads to a number instead of a name: 2001:db8::1.",
        ),
        ("http://0x7f000001/", "x", "The link leads to a number instead of a name: 0x7f000001."),
        ("http://2130706433/", "x", "The link leads to a number instead of a name: 2130706433."),
        (
            "https://xn--pypal-4ve.example/",
            "x",
            "The link leads to xn--pypal-4ve.example, which imitates another name.",
        ),
        (
            "https://аррӏе.example/",
            "x",
            "The link leads to аррӏе.example, which imitates another name.",
        ),
        (
            "https://αpple.example/",
            "x",
            "The link leads to αpple.example, which imitates another name.",
        ),
    ],
)
def test_a_link_that_deceives_is_told(url: str, words: str, warning: str) -> None:
    assert threats.link_warning(url, words) == warning


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Ada", "ada@example.com"),
        ("ada@example.com", "ada@example.com"),
        ("ada@mail.example.com", "ada@example.com"),
        ("Ada @ home", "ada@example.com"),
        ("", "postmaster"),
        ("ada@example.net", ""),
        ("Bücher", "ada@bücher.example"),
    ],
)
def test_an_honest_sender_raises_no_warning(name: str, address: str) -> None:
    assert threats.sender_warning(Mailbox(name=name, address=address)) is None


@pytest.mark.parametrize(
    ("name", "address", "warning"),
    [
        (
            "security@bank.example",
            "eve@evil.example",
            "The sender's name shows security@bank.example, but the address is eve@evil.example.",
        ),
        (
            "The Bank <Security@Bank.Example>",
            "eve@evil.example",
            "The sender's name shows security@bank.example, but the address is eve@evil.example.",
        ),
        (
            "Bank",
            "security@xn--pypal-4ve.example",
            "The sender's address is at xn--pypal-4ve.example, which imitates another name.",
        ),
    ],
)
def test_a_sender_who_deceives_is_told(name: str, address: str, warning: str) -> None:
    assert threats.sender_warning(Mailbox(name=name, address=address)) == warning


@given(
    st.text(max_size=40),
    st.sampled_from(["image/png", "application/zip", "x/y"]),
    st.sampled_from([b"", ZIP, OLE, RAR4, rar5(), b"7z\xbc\xaf\x27\x1c", b"MZ", b"<", PDF]),
    st.binary(max_size=60),
)
def test_any_file_is_judged(name: str, content_type: str, start: bytes, rest: bytes) -> None:
    assert threats.risk(name, content_type, start + rest) in (None, *get_args(Risk))


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_link_is_judged(rest: str, words: str) -> None:
    for start in ("", "https://", "//", "https://xn--", "http://[", "mailto:"):
        warning = threats.link_warning(start + rest, words)

        assert warning is None or warning.startswith("The ")
