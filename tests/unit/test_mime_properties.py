"""What holds for every mail, and for every pile of bytes that calls itself one."""

import dataclasses
from base64 import encodebytes
from collections.abc import Iterator
from email.headerregistry import Address
from email.message import EmailMessage
from html import escape
from quopri import encodestring

from hypothesis import example, given, settings
from hypothesis import strategies as st

from mayfly.core import html, mime, text
from mayfly.core.message import Mail
from tests.mails.hostile import pieces
from tests.mails.hostile.builders import HOSTILE
from tests.mails.hostile.writing import mail, multipart, part

WHOLE = [
    mail("Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=", "From: Ada <ada@example.com>", "", "hello"),
    multipart(
        part("plain"),
        part("<p>rich</p>", "Content-Type: text/html; charset=utf-8"),
        subtype="alternative",
    ),
    multipart(
        part("aGVsbG8=", "Content-Transfer-Encoding: base64"),
        part("=C3=A4", "Content-Transfer-Encoding: quoted-printable"),
        part("x", "Content-Disposition: attachment; filename*0*=utf-8''%E2; filename*1*=%82%AC"),
        part(mail("Subject: inner", "", "x"), "Content-Type: message/rfc822"),
    ),
    *(build(300) for build in HOSTILE.values()),
]
PIECES = st.sampled_from(pieces.PIECES)


@st.composite
def changed(draw: st.DrawFn) -> bytes:
    """A mail of which pieces were cut out, doubled or replaced."""
    source = draw(st.sampled_from(WHOLE))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(source)))
        end = draw(st.integers(start, min(len(source), start + 40)))
        source = source[:start] + draw(PIECES | st.binary(max_size=8)) * 2 + source[end:]
    return source


MAILS = st.binary(max_size=300) | st.lists(PIECES, max_size=40).map(b"".join) | changed()


def words(value: object) -> Iterator[str]:
    """Every piece of text in a mail."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from words(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from words(getattr(value, field.name))


def shown(parsed: Mail) -> str:
    inline = {each.content_id: each for each in parsed.parts if each.content_id}
    return html.for_display(parsed.html or "", inline=inline, remote_images=True)


@settings(max_examples=600)
@given(MAILS)
@example(b"")
def test_any_bytes_are_read_to_whole_characters(source: bytes) -> None:
    parsed = mime.parse(source)

    for piece in (*words(parsed), text.preview(parsed.text), shown(parsed)):
        piece.encode("utf-8")


@settings(max_examples=300)
@given(MAILS)
def test_a_mail_is_read_the_same_each_time(source: bytes) -> None:
    first, second = mime.parse(source), mime.parse(source)

    assert first == second
    assert [each.id for each in first.parts] == [str(n + 1) for n in range(len(first.parts))]
    names = [each.filename.casefold() for each in first.parts]
    assert len(set(names)) == len(names)


@settings(max_examples=200)
@given(st.binary(max_size=200), st.sampled_from(["base64", "quoted-printable"]))
def test_what_a_library_encodes_is_decoded(content: bytes, encoding: str) -> None:
    encoded = (encodebytes if encoding == "base64" else encodestring)(content)
    file = part(encoded, "Content-Type: a/b", f"Content-Transfer-Encoding: {encoding}")

    (found,) = mime.parse(multipart(part("hello"), file)).parts

    assert found.content.replace(b"\r\n", b"\n") == content.replace(b"\r\n", b"\n")


TEXTS = st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=80).filter(str.strip)


@settings(max_examples=150)
@given(TEXTS, TEXTS, TEXTS, TEXTS, st.binary(max_size=200))
def test_what_a_library_writes_is_read_back(
    subject: str, name: str, plain: str, rich: str, content: bytes
) -> None:
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = Address(name, "ada", "example.com")
    message.set_content(plain)
    message.add_alternative(escape(rich), subtype="html")
    message.add_attachment(content, "application", "x-any", filename=f"{name}.bin")

    parsed = mime.parse(message.as_bytes())

    assert parsed.subject.split() == subject.split()
    assert parsed.sender.address == "ada@example.com"
    assert parsed.sender.name.split() == name.split()
    assert parsed.text.strip() == plain.strip()
    assert parsed.html is not None
    assert parsed.html.strip() == escape(rich).strip()
    assert [each.content for each in parsed.parts] == [content]
    assert parsed.warnings == ()
