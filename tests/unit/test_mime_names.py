"""What parts are called: parameters in all their forms, and names that are safe to save under."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mayfly.core import mime
from mayfly.core.mime import filenames, parameters
from tests.mails.hostile.writing import mail, multipart, part


@pytest.mark.parametrize(
    ("written", "main", "found"),
    [
        ("text/plain", "text/plain", {}),
        ("TEXT/Plain; Charset=UTF-8", "text/plain", {"charset": "UTF-8"}),
        ("text/plain charset=utf-8", "text/plain", {"charset": "utf-8"}),
        ("text/plain;;charset = utf-8 ;", "text/plain", {"charset": "utf-8"}),
        ('a/b; name="x; y=z"', "a/b", {"name": "x; y=z"}),
        (r'a/b; name="x\"y\\z"', "a/b", {"name": r'x"y\z'}),
        (r'a/b; name="C:\temp\x.pdf"', "a/b", {"name": r"C:\temp\x.pdf"}),
        ('a/b; name="open', "a/b", {"name": "open"}),
        ("a/b; name=two  words.txt", "a/b", {"name": "two  words.txt"}),
        ('a/b; name=a "quoted" word', "a/b", {"name": "a quoted word"}),
        ("a/b; name=", "a/b", {"name": ""}),
        ("a/b; flag; name=x", "a/b", {"name": "x"}),
        ("a/b; name=first; name=second", "a/b", {"name": "first"}),
        ("a/b; name*=utf-8''%E2%82%AC.txt; name=x", "a/b", {"name": "€.txt"}),
        ("a/b; name=x; name*=utf-8'en'%E2%82%AC.txt", "a/b", {"name": "€.txt"}),
        ("a/b; name*=%41", "a/b", {"name": "A"}),
        ("a/b; name*0=one; name*1=two", "a/b", {"name": "onetwo"}),
        ("a/b; name*1=two; name*0=one", "a/b", {"name": "onetwo"}),
        ("a/b; name*0=one; name*2=three", "a/b", {"name": "onethree"}),
        ("a/b; name*0*=utf-8''%E2; name*1*=%82%AC", "a/b", {"name": "€"}),
        ("a/b; name*0*=utf-8''%41; name*1=%42", "a/b", {"name": "A%42"}),
        ("a/b; *=x; name=y", "a/b", {"name": "y"}),
        ("=x", "x", {}),
        ("; charset=x", "", {"charset": "x"}),
        ("", "", {}),
    ],
)
def test_values_and_parameters_are_read(written: str, main: str, found: dict[str, str]) -> None:
    value = parameters.parse(written.encode())

    assert (value.main, value.parameters) == (main, found)
    assert value.get("missing") == ""


def test_only_so_many_parameters_are_read() -> None:
    value = parameters.parse(b"a/b" + b"".join(b"; p%d=x" % number for number in range(10_000)))

    assert len(value.parameters) == parameters.MAX_PARAMETERS - 1


@pytest.mark.parametrize(
    "header",
    [
        "Content-Disposition: attachment; filename=a.pdf",
        "Content-Type: application/pdf; name=a.pdf",
        "Content-Type: application/pdf; filename=a.pdf",
        'Content-Disposition: attachment; filename="=?utf-8?q?a=2Epdf?="',
        "Content-Disposition: attachment;\r\n filename*0=a;\r\n filename*1=.pdf",
        "Content-Disposition: attachment; filename=/tmp/a.pdf",
        r'Content-Disposition: attachment; filename="C:\tmp\a.pdf"',
        'Content-Disposition: attachment; filename="a\u202e.pdf"',
    ],
)
def test_a_name_is_found_wherever_it_stands(header: str) -> None:
    (found,) = mime.parse(multipart(part("hello"), part("x", header))).parts

    assert found.filename == "a.pdf"


@pytest.mark.parametrize(
    ("given_name", "saved"),
    [
        ("report.pdf", "report.pdf"),
        ("two  blanks.txt", "two  blanks.txt"),
        ("../../etc/passwd", "passwd"),
        (r"..\..\boot.ini", "boot.ini"),
        ("folder/", "folder"),
        ("a\x00b\x1f.txt", "ab.txt"),
        ("in\nvoice.pdf", "in voice.pdf"),
        ("in\u00a0voice.pdf", "in voice.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("zero\u200bwidth.txt", "zerowidth.txt"),
        ('a<b>c:d"e|f?g*.txt', "a_b_c_d_e_f_g_.txt"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("com1.pdf", "_com1.pdf"),
        ("console.txt", "console.txt"),
        ("...", "attachment.pdf"),
        (".htaccess", "htaccess"),
        ("trailing. ", "trailing"),
        ("e\u0301.txt", "é.txt"),
        ("日本語.txt", "日本語.txt"),
        ("", "attachment.pdf"),
        ("/", "attachment.pdf"),
        ("x" * 300 + ".pdf", "x" * 196 + ".pdf"),
        ("€" * 100 + ".pdf", "€" * 65 + ".pdf"),
        ("x." + "y" * 300, "x." + "y" * 198),
    ],
)
def test_names_are_made_safe(given_name: str, saved: str) -> None:
    assert filenames.safe(given_name, "application/pdf") == saved


@given(st.text(max_size=400), st.sampled_from(["image/png", "x/y", "message/rfc822"]))
def test_no_name_is_dangerous(name: str, content_type: str) -> None:
    saved = filenames.safe(name, content_type)

    assert 0 < len(saved.encode()) <= filenames.MAX_BYTES
    assert not set('/\\<>:"|?*') & set(saved)
    assert not any(unicodedata.category(letter)[0] == "C" for letter in saved)
    assert saved == saved.strip(". ")
    assert filenames.safe(saved, content_type) == saved


def test_names_differ_within_a_mail_whatever_their_case() -> None:
    named = [
        part("x", f"Content-Disposition: attachment; filename={name}")
        for name in ("a.txt", "A.TXT", "a.txt", "a (2).txt", "a (2).txt")
    ]

    found = mime.parse(multipart(*named)).parts

    assert [each.filename for each in found] == [
        "a.txt",
        "A (2).TXT",
        "a (3).txt",
        "a (2) (2).txt",
        "a (2) (3).txt",
    ]


def test_a_nameless_file_is_named_by_its_type() -> None:
    types = ("application/pdf", "image/jpeg", "text/calendar", "x/unheard-of")

    found = mime.parse(multipart(part("hi"), *(part("x", f"Content-Type: {t}") for t in types)))

    assert [each.filename for each in found.parts] == [
        "attachment.pdf",
        "attachment.jpg",
        "attachment.ics",
        "attachment.bin",
    ]


def test_a_forwarded_mail_is_named_by_its_subject() -> None:
    forwarded = [
        part(
            mail("Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= 1/2", "", "x"),
            "Content-Type: message/rfc822",
        ),
        part(mail("From: a@example.com", "", "x"), "Content-Type: message/rfc822"),
        part(mail("Subject: x", "", "x"), "Content-Type: message/rfc822; name=given.eml"),
    ]

    found = mime.parse(multipart(part("hi"), *forwarded)).parts

    assert [each.filename for each in found] == ["Grüße 1_2.eml", "message.eml", "given.eml"]


def test_parts_are_numbered_from_one() -> None:
    pictures = [part("x", "Content-Type: image/png") for _ in range(3)]

    found = mime.parse(multipart(part("hi"), *pictures)).parts

    assert [each.id for each in found] == ["1", "2", "3"]
