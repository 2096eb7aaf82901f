"""Encoded words and charsets: the text of headers, however it was encoded."""

import pytest

from mayfly.core import mime
from mayfly.core.mime import charset, words
from tests.mails.hostile.writing import mail, multipart, part


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("plain", "plain"),
        ("=?utf-8?Q?Gr=C3=BC=C3=9Fe_an?= alle", "Grüße an alle"),
        ("=?UTF-8?b?R3LDvMOfZQ==?=", "Grüße"),
        ("=?iso-8859-1?q?a?= =?iso-8859-1?q?b?=", "ab"),
        ("=?iso-8859-1?q?a?=  \t =?utf-8?q?=C3=BC?=", "aü"),
        ("=?utf-8?q?a?= b =?utf-8?q?c?=", "a b c"),
        ("=?utf-8?q?a?==?utf-8?q?b?=", "ab"),
        (" =?utf-8?q?a?=", "a"),
        ("=?utf-8?q?=E2=82?= =?utf-8?q?=AC?=", "€"),
        ("=?utf-8?b?4oI=?= =?utf-8?b?rA==?=", "€"),
        ("=?utf-8?b?4o?= =?utf-8?b?Ks?=", "€"),
        ("=?utf-8?b?4oKs?= =?utf-8?q?=E2=82=AC?=", "€€"),
        ("=?utf-8?b?4oI?= =?utf-8?q?=AC?=", "€"),
        ("=?utf-8?q?with a space?=", "with a space"),
        ('"=?utf-8?q?quoted?="', '"quoted"'),
        ("=?utf-8*de?q?language?=", "language"),
        ("=??q?no_charset?=", "no charset"),
        ("=?utf-8?q??=", ""),
        ("=?utf-8?b?not closed", "=?utf-8?b?not closed"),
        ("=?utf-8?x?other?=", "=?utf-8?x?other?="),
        ("=?x-klingon?q?=fc?=", "ü"),
    ],
)
def test_encoded_words_are_read(written: str, read: str) -> None:
    assert words.text(written.encode()) == read


def test_japanese_escapes_come_together_over_words() -> None:
    first, second = "日本".encode("iso-2022-jp"), "語".encode("iso-2022-jp")
    written = b" ".join(
        b"=?iso-2022-jp?q?" + b"".join(b"=%02X" % byte for byte in part) + b"?="
        for part in (first, second)
    )

    assert words.text(written) == "日本語"


@pytest.mark.parametrize(
    ("subject", "label", "read"),
    [
        ("Grüße".encode(), "", "Grüße"),
        ("Grüße".encode(), "iso-8859-1", "Grüße"),
        ("Grüße".encode("latin-1"), "", "Grüße"),
        ("Grüße".encode("latin-1"), "utf-8", "Grüße"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"),
        ("日本語".encode("iso-2022-jp"), "iso-2022-jp", "日本語"),
    ],
)
def test_raw_bytes_in_headers_are_read(subject: bytes, label: str, read: str) -> None:
    source = mail(b"Subject: " + subject, f"Content-Type: text/plain; charset={label}", "", "x")

    assert mime.parse(source).subject == read


def test_raw_bytes_in_headers_are_in_the_charset_of_the_first_part_that_names_one() -> None:
    cyrillic = part("Привет".encode("koi8-r"), "Content-Type: text/plain; charset=koi8-r")
    parts = multipart(part("x"), cyrillic, part("y", "Content-Type: text/plain; charset=utf-8"))

    parsed = mime.parse(b"Subject: " + "Привет".encode("koi8-r") + b"\r\n" + parts)

    assert (parsed.subject, parsed.text) == ("Привет", "x\nПривет\ny")


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("", ""),
        ("US-ASCII", ""),
        ('"UTF-8"', "utf-8"),
        ("utf8", "utf-8"),
        ("ISO-8859-1", "cp1252"),
        ("iso8859-1", "cp1252"),
        ("iso_8859-15", "iso8859-15"),
        ("ISO-8859-8-I", "iso8859-8"),
        ("iso-8859-9", "cp1254"),
        ("iso-8859-12", None),
        ("iso-8859-99", None),
        ("win-1257", "cp1257"),
        ("Windows-1251", "cp1251"),
        ("gb2312", "gb18030"),
        ("ks_c_5601-1987", "cp949"),
        ("csISOLatin1", "cp1252"),
        ("ISO-IR-100", "cp1252"),
        ("8859-1", "cp1252"),
        ("x-mac-roman", "mac_roman"),
        ("csKOI8R", "koi8_r"),
        ("IBM-850", "cp850"),
        ("dos862", "cp862"),
        ("cp856", None),
        ("iso-8859-1\\", "cp1252"),
        ("x-klingon", None),
        ("rot13", None),
        ("zip", None),
        ("idna", None),
        ("unicode_escape", None),
        ("utf-8\0", None),
        ("u" * 10_000, None),
    ],
)
def test_only_real_charsets_are_known(label: str, codec: str | None) -> None:
    assert charset.codec_of(label) == codec


@pytest.mark.parametrize("codec", sorted({*charset._BY_LABEL.values()} - {""}))
def test_every_known_charset_decodes_anything_to_whole_characters(codec: str) -> None:
    label = next(label for label, name in charset._BY_LABEL.items() if name == codec)

    text, _ = charset.decode(bytes(range(256)) * 3, label)

    text.encode("utf-8")


def test_half_a_character_becomes_a_replacement() -> None:
    text, guessed = charset.decode(b"+2AA-x", "utf-7")  # the first half of a surrogate pair

    assert (text, guessed) == ("\ufffdx", False)


@pytest.mark.parametrize(
    ("data", "label", "text", "guessed"),
    [
        ("ü€".encode(), "utf-8", "ü€", False),
        (b"\xef\xbb\xbfa", "utf-8", "a", False),
        ("ü".encode() + b"\xff", "utf-8", "ü\ufffd", False),
        ("Grüße".encode("latin-1"), "utf-8", "Grüße", True),
        (b"\x93x\x94", "iso-8859-1", "“x”", False),
        ("ü".encode(), "us-ascii", "ü", False),
        ("ü".encode(), "x-klingon", "ü", True),
        (b"\xfc", "x-klingon", "ü", True),
        (b"u", "x-klingon", "u", False),
        (b"\xfc", "", "ü", True),
        (b"plain", "utf-16", "plain", False),
        (b"\xff\xfea\0", "utf-16", "a", False),
        (b"a\0", "utf-16le", "a", False),
    ],
)
def test_wrong_labels_are_seen_through(data: bytes, label: str, text: str, guessed: bool) -> None:
    assert charset.decode(data, label) == (text, guessed)
