"""Rich text, in which Outlook writes mail: unpacked, and read to its words."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mayfly.core import mime
from mayfly.core.mime import rtf
from tests.mails.hostile.writing import multipart, part

# The examples of [MS-OXRTFCP] §4.
HELLO = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af320"
    "68656c090020627705b06c647d0a800fa0"
)
CROSSING = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")


def stored(document: bytes) -> bytes:
    return struct.pack("<II4sI", len(document) + 12, len(document), b"MELA", 0) + document


@pytest.mark.parametrize(
    ("data", "document"),
    [
        (HELLO, b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"),
        (CROSSING, b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"),
        (stored(b"{\\rtf1 x}"), b"{\\rtf1 x}"),
        (HELLO[:16] + b"\x01\x12\xc0", b""),
        (HELLO[:16] + b"\x01\x0c\xf0", b""),
        (HELLO[:16], b""),
    ],
)
def test_compressed_documents_are_unpacked(data: bytes, document: bytes) -> None:
    assert rtf.decompressed(data) == document


def test_a_small_document_that_unpacks_to_a_large_one_is_unpacked_so_far() -> None:
    bomb = HELLO[:16] + (b"\x7f" + b"\x0c\xef" * 7 + b"A") * 50_000

    assert rtf.MAX_LENGTH - 1_000 < len(rtf.decompressed(bomb)) <= rtf.MAX_LENGTH


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (rb"{\rtf1 hello}", "hello"),
        (rb"{\rtf1\unknown hello}", "hello"),
        (rb"{\rtf1\par one\par two\line three\tab four}", "\none\ntwo\nthree\tfour"),
        (rb"{\rtf1{\fonttbl{\f0 Arial;}}{\colortbl;}{\info{\author x}}words}", "words"),
        (rb"{\rtf1{\*\generator x;}words}", "words"),
        (rb"{\rtf1{\*\unknown x\par}words}", "words"),
        (rb"{\rtf1{\*\htmltag64 <p>}words}", "words"),
        (rb"{\rtf1\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2}", "Привет"),
        (rb"{\rtf1\ansicpg932 \'93\'fa\'96\'7b}", "日本"),
        (rb"{\rtf1 \u8364?\u233\'e9 \uc0\u8364 x}", "€é €x"),
        (rb"{\rtf1\uc2 \u8364??x}", "€x"),
        (rb"{\rtf1 \u-10179?\u-8704?}", "😀"),
        (rb"{\rtf1 \u-10179?x}", "\ufffdx"),
        (rb"{\rtf1 \{a\}\\ b\~c\_d\-e}", "{a}\\ b\xa0c-de"),
        (rb"{\rtf1 {\b bold}\ldblquote x\rdblquote  \emdash\bullet}", "bold“x” —•"),
        (b"{\\rtf1 a\r\nb\\\nc}", "ab\nc"),
        (rb"words} without end {", "words without end "),
        (rb"\uc-5 \u8364?", "€?"),
        (b"", ""),
    ],
)
def test_the_words_of_a_document_are_read(document: bytes, words: str) -> None:
    assert rtf.read(document) == words


def test_a_mail_of_rich_text_alone_is_read() -> None:
    document = part(r"{\rtf1 Hello\par}", "Content-Type: text/rtf")

    assert mime.parse(document).text == "Hello\n"
    assert mime.parse(multipart(part("x"), document)).text == "x"
    assert [each.content_type for each in mime.parse(document).parts] == ["text/rtf"]


def test_of_several_documents_the_first_is_read() -> None:
    documents = [part(rf"{{\rtf1 {words}}}", "Content-Type: text/rtf") for words in ("one", "two")]

    assert mime.parse(multipart(*documents)).text == "one"


def test_only_so_many_words_are_read() -> None:
    assert rtf.read(b"\\par" * (rtf.MAX_TOKENS + 9)) == "\n" * rtf.MAX_TOKENS


@given(st.binary(max_size=300))
def test_any_bytes_are_read_to_whole_characters(data: bytes) -> None:
    for document in (data, stored(data), HELLO[:16] + data):
        rtf.read(document).encode("utf-8")
