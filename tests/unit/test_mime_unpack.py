"""Files inside texts, winmail.dat and signatures: unpacked, or left as they came."""

import struct
from binascii import b2a_uu

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mayfly.core import mime
from mayfly.core.message import Mail
from mayfly.core.mime import tnef, uu
from tests.mails.hostile.writing import mail, multipart, part

CONTENT = bytes(range(256)) * 2


def names(parsed: Mail) -> list[str]:
    return [each.filename for each in parsed.parts]


def uuencoded(content: bytes, name: str = "a.bin") -> bytes:
    lines = [b2a_uu(content[start : start + 45]) for start in range(0, len(content), 45)]
    return b"begin 644 " + name.encode() + b"\n" + b"".join(lines) + b"`\nend\n"


def test_a_uuencoded_file_is_taken_out_of_the_text() -> None:
    parsed = mime.parse(mail("", b"before\n" + uuencoded(CONTENT, "a.png") + b"after"))

    assert parsed.text == "before\nafter"
    (found,) = parsed.parts
    assert (found.filename, found.content_type) == ("a.png", "image/png")
    assert found.content == CONTENT


def test_several_uuencoded_files_are_found() -> None:
    body = uuencoded(b"one", "1.txt") + b"and\n" + uuencoded(b"two", "2.txt")

    parsed = mime.parse(mail("", body))

    assert (parsed.text, names(parsed)) == ("and\n", ["1.txt", "2.txt"])


@pytest.mark.parametrize(
    "body",
    [
        "begin 644 a.bin\nplain words\nend\n",
        "begin 644 a.bin\n#86)Cx\n`\nend\n",
        "begin 644 a.bin\n#86)C\n",
        "begin 644 a.bin",
        "begin to read\nend\n",
        "we begin 644 times\nend\n",
    ],
)
def test_what_only_begins_like_a_file_stays_text(body: str) -> None:
    parsed = mime.parse(mail("", body))

    assert (parsed.text, parsed.parts) == (body, ())


@pytest.mark.parametrize(
    ("lines", "content"),
    [
        ("#86)C\n`\nend\n", b"abc"),
        ("#86)C\nend", b"abc"),
        ("#86)C  \n`\nend\n", b"abc"),
        ("#86(\n`\nend\n", b"ab\0"),
        ("`\nend\n", b""),
    ],
)
def test_uuencoded_lines_are_read_as_encoders_write_them(lines: str, content: bytes) -> None:
    _, files = uu.extract(b"begin 644 a\n" + lines.encode())

    assert [file.content for file in files] == [content]


@given(st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=96), min_size=1)))
@example(["!,,,,"])
@example(['",,,,'])
def test_any_uuencoded_line_is_read(lines: list[str]) -> None:
    written = "".join(f"{line[:80]}\n" for line in lines)

    _, files = uu.extract(f"begin 644 a\n{written}`\nend\n".encode())

    assert len(files) == 1


@pytest.mark.parametrize("encoding", ["x-uuencode", "UUENCODE", "x-uue"])
def test_uuencode_may_be_a_transfer_encoding(encoding: str) -> None:
    header = f"Content-Transfer-Encoding: {encoding}"
    whole = part(uuencoded(CONTENT), "Content-Type: image/png", header)
    broken = part("not so", "Content-Type: image/png", header)

    parsed = mime.parse(multipart(part("hello"), whole, broken))

    assert [each.content for each in parsed.parts] == [CONTENT, b"not so"]
    assert parsed.warnings == ("A part is not encoded as it says; it is shown as it came.",)


def yencoded(content: bytes, *, multi: bool = False) -> bytes:
    shifted = bytes((byte + 42) % 256 for byte in content)
    escaped = b"".join(
        b"=" + bytes([(byte + 64) % 256]) if byte in b"\0\r\n=" else bytes([byte])
        for byte in shifted
    )
    lines = b"\r\n".join(escaped[start : start + 128] for start in range(0, len(escaped), 128))
    head = (
        b"=ybegin part=1 line=128 size=512 name=a b.png\r\n" + b"=ypart begin=1 end=512\r\n" * multi
    )
    return head + lines + b"\r\n=yend size=512\r\n"


@pytest.mark.parametrize("multi", [False, True])
def test_a_yencoded_file_is_taken_out_of_the_text(multi: bool) -> None:
    parsed = mime.parse(mail("", b"before\r\n" + yencoded(CONTENT, multi=multi) + b"after"))

    assert parsed.text == "before\nafter"
    (found,) = parsed.parts
    assert (found.filename, found.content) == ("a b.png", CONTENT)


@pytest.mark.parametrize(
    "body",
    [
        "=ybegin line=128 name=a\nabc",
        "=ybegin line=128\nabc\n=yend\n",
        "=ybegin line=128 name=a\n" + "=A" * 40 + "\n=yend\n",
    ],
)
def test_what_only_begins_like_yenc_stays_text(body: str) -> None:
    parsed = mime.parse(mail("", body))

    assert (parsed.text, parsed.parts) == (body, ())


def test_a_yencoded_file_may_be_empty() -> None:
    rest, files = uu.extract(b"=ybegin size=0 name=a\n=yend size=0\nafter")

    assert (rest, [file.content for file in files]) == (b"after", [b""])


def test_a_file_within_a_file_is_its_content() -> None:
    _, files = uu.extract(b"=ybegin name=a\n" + uuencoded(b"inner") + b"=yend\n" + uuencoded(b"x"))

    assert len(files) == 2
    assert files[1].content == b"x"


def test_only_so_many_files_are_looked_for_in_a_text() -> None:
    _, files = uu.extract(uuencoded(b"x") * (uu.MAX_FILES + 5))

    assert len(files) == uu.MAX_FILES


def test_a_text_file_is_not_searched_for_others() -> None:
    attached = part(uuencoded(b"x"), "Content-Type: text/plain; name=a.uu")

    assert names(mime.parse(multipart(part("hi"), attached))) == ["a.uu"]


def attribute(name: int, value: bytes, *, level: int = 2) -> bytes:
    return struct.pack("<BHHI", level, name, 6, len(value)) + value + b"\0\0"


def fixed(name: int, kind: int, value: bytes) -> bytes:
    return struct.pack("<HH", kind, name) + value


def variable(name: int, kind: int, *values: bytes) -> bytes:
    padded = (struct.pack("<I", len(v)) + v + b"\0" * (-len(v) % 4) for v in values)
    return struct.pack("<HHI", kind, name, len(values)) + b"".join(padded)


def properties(*written: bytes) -> bytes:
    return struct.pack("<I", len(written)) + b"".join(written)


def winmail(*attributes: bytes) -> bytes:
    return b"\x78\x9f\x3e\x22\x01\x00" + b"".join(attributes)


def tnef_mail(*attributes: bytes) -> bytes:
    headers = (
        "Content-Type: application/ms-tnef; name=winmail.dat",
        "Content-Transfer-Encoding: 8bit",
    )
    return part(winmail(*attributes), *headers)


NEW_FILE = attribute(0x9002, b"\0" * 14)
UTF8 = fixed(0x3FDE, 3, struct.pack("<I", 65001))


def test_the_files_in_a_winmail_dat_are_found() -> None:
    source = tnef_mail(
        attribute(0x9007, struct.pack("<I", 1251), level=1),
        NEW_FILE,
        attribute(0x8010, "файл.txt".encode("cp1251") + b"\0"),
        attribute(0x800F, b"first"),
        NEW_FILE,
        attribute(0x800F, b"second"),
        attribute(
            0x9005,
            properties(
                variable(0x3704, 30, b"SHORT~1.PNG\0"),
                variable(0x3707, 31, "a long name.png\0".encode("utf-16-le")),
                variable(0x370E, 30, b"IMAGE/PNG\0"),
                variable(0x3712, 30, b"<pic@example.com>\0"),
            ),
        ),
        NEW_FILE,
        attribute(0x9005, properties(variable(0x3701, 13, b"i" * 16 + b"third"))),
    )

    parsed = mime.parse(source)

    assert [(p.filename, p.content_type, p.content_id, p.content) for p in parsed.parts] == [
        ("файл.txt", "text/plain", None, b"first"),
        ("a long name.png", "image/png", "pic@example.com", b"second"),
        ("attachment.bin", "application/octet-stream", None, b"third"),
    ]


def test_the_text_of_a_winmail_dat_is_read_where_there_is_no_other() -> None:
    text = properties(
        UTF8,
        variable(0x1000, 30, "Grüße\0".encode()),
        variable(0x1013, 258, "<b>Grüße</b>".encode()),
    )
    only = tnef_mail(attribute(0x9003, text, level=1))

    alone = mime.parse(only)
    beside = mime.parse(multipart(part("hello"), only))

    assert (alone.text, alone.html, alone.parts) == ("Grüße", "<b>Grüße</b>", ())
    assert (beside.text, beside.html, beside.parts) == ("hello", None, ())


def test_the_rich_text_of_a_winmail_dat_is_read_where_it_is_alone() -> None:
    document = rb"{\rtf1 Gr\'fc\'dfe}"
    stored = struct.pack("<II4sI", len(document) + 12, len(document), b"MELA", 0) + document
    rich = variable(0x1009, 258, stored)

    alone = mime.parse(tnef_mail(attribute(0x9003, properties(rich), level=1)))
    plain = properties(rich, variable(0x1000, 30, b"plain\0"))
    beside = mime.parse(tnef_mail(attribute(0x9003, plain, level=1)))

    assert (alone.text, alone.parts) == ("Grüße", ())
    assert beside.text == "plain"


def test_an_old_winmail_dat_has_its_text_in_an_attribute() -> None:
    parsed = mime.parse(
        tnef_mail(
            attribute(0x9007, b"\0", level=1),
            attribute(0x800C, "Grüße\0".encode("cp1252"), level=1),
            attribute(0x800C, b"again\0", level=1),
        )
    )

    assert parsed.text == "Grüße"


def test_properties_of_every_type_are_stepped_over() -> None:
    read = tnef.read(
        winmail(
            attribute(
                0x9003,
                properties(
                    fixed(1, 2, b"\1\0\0\0"),
                    fixed(2, 11, b"\1\0\0\0"),
                    fixed(3, 5, b"\0" * 8),
                    fixed(4, 72, b"\0" * 16),
                    fixed(5, 0x1003, struct.pack("<I", 2) + b"\0" * 8),
                    variable(6, 0x101E, b"a\0", b"bcd\0"),
                    fixed(0x8001, 3, b"g" * 16 + struct.pack("<II", 0, 7) + b"\0\0\0\0"),
                    fixed(
                        0x8002,
                        3,
                        b"g" * 16 + struct.pack("<II", 1, 5) + b"name\0\0\0\0" + b"\0" * 4,
                    ),
                    variable(0x1000, 30, b"text\0"),
                ),
                level=1,
            )
        )
    )

    assert read is not None
    assert read.text == "text"


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        properties(variable(0x1000, 30, b"text\0"))[:-10],
        struct.pack("<I", 0xFFFFFFFF),
        properties(fixed(1, 0x7777, b"")),
        properties(struct.pack("<HHI", 30, 0x1000, 0xFFFFFFFF)),
        properties(struct.pack("<HHI", 0x1003, 1, 0xFFFFFFFF)),
    ],
)
def test_broken_properties_end_what_is_read(broken: bytes) -> None:
    read = tnef.read(winmail(attribute(0x9003, broken, level=1), NEW_FILE))

    assert read is not None
    assert (read.text, len(read.files)) == ("", 1)


def test_a_winmail_dat_with_nothing_in_it_stays_a_file() -> None:
    empty = mime.parse(tnef_mail())
    other = mime.parse(part("no tnef", "Content-Type: application/ms-tnef"))

    assert names(empty) == ["winmail.dat"]
    assert names(other) == ["attachment.dat"]


def test_a_flood_of_files_is_cut() -> None:
    parsed = mime.parse(tnef_mail(*[NEW_FILE] * 20_000))

    assert len(parsed.parts) == mime.MAX_LEAVES
    assert parsed.warnings == ("The mail holds very many files; not all of them were read.",)


def ber(tag: int, *content: bytes, long: bool = False) -> bytes:
    body = b"".join(content)
    length = (
        b"\x84" + struct.pack(">I", len(body)) if long or len(body) > 127 else bytes([len(body)])
    )
    return bytes([tag]) + length + body


SIGNED_TYPE = ber(6, bytes.fromhex("2a864886f70d010702"))
ENVELOPED_TYPE = ber(6, bytes.fromhex("2a864886f70d010703"))
DATA_TYPE = ber(6, bytes.fromhex("2a864886f70d010701"))
INNER = mail("Content-Type: text/plain", "", "signed text")


def signed(octets: bytes) -> bytes:
    content = ber(0x30, DATA_TYPE, ber(0xA0, octets))
    data = ber(0x30, ber(2, b"\1"), ber(0x31), content, ber(0x31))
    return ber(0x30, SIGNED_TYPE, ber(0xA0, data))


def smime_mail(content: bytes, header: str = "Content-Type: application/pkcs7-mime") -> bytes:
    return part(content, header, "Content-Transfer-Encoding: 8bit")


NOT_CHECKED = "The mail is signed; the signature was not checked."


@pytest.mark.parametrize(
    "octets",
    [
        ber(4, INNER),
        ber(4, INNER, long=True),
        ber(0x24, ber(4, INNER[:20]), ber(4, INNER[20:])),
        b"\x24\x80" + ber(4, INNER[:20]) + ber(4, INNER[20:]) + b"\0\0",
    ],
    ids=["definite", "long length", "in pieces", "indefinite"],
)
def test_a_mail_inside_its_signature_is_read(octets: bytes) -> None:
    parsed = mime.parse(smime_mail(signed(octets)))

    assert (parsed.text, parsed.parts) == ("signed text", ())
    assert parsed.warnings == (NOT_CHECKED,)


def test_signed_mails_beside_other_texts_are_all_read() -> None:
    rich = smime_mail(signed(ber(4, mail("Content-Type: text/html", "", "<p>rich</p>"))))

    parsed = mime.parse(multipart(rich, part("plain"), rich))

    assert parsed.text == "rich\nplain\nrich"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x30",
        b"junk",
        ber(0x30, ber(2, b"\1")),
        ber(0x30, SIGNED_TYPE),
        signed(b""),
        signed(ber(2, b"\1")),
        ber(0x30, DATA_TYPE),
    ],
)
def test_a_signature_without_the_mail_stays_a_file(content: bytes) -> None:
    parsed = mime.parse(smime_mail(content, "Content-Type: application/x; name=smime.p7m"))

    assert names(parsed) == ["smime.p7m"]


def test_an_encrypted_mail_says_so() -> None:
    parsed = mime.parse(smime_mail(ber(0x30, ENVELOPED_TYPE)))

    assert names(parsed) == ["attachment.p7m"]
    assert parsed.warnings == (
        "The mail is encrypted (S/MIME); only its recipient's own program can read it.",
    )


@pytest.mark.parametrize("kind", ["pgp-signature", "pkcs7-signature", "x-pkcs7-signature"])
def test_a_signature_beside_the_text_is_told(kind: str) -> None:
    parsed = mime.parse(
        multipart(part("hello"), part("x", f"Content-Type: application/{kind}"), subtype="signed")
    )

    assert (parsed.text, len(parsed.parts), parsed.warnings) == ("hello", 1, (NOT_CHECKED,))


def test_pgp_encryption_is_told() -> None:
    version = part("Version: 1", "Content-Type: application/pgp-encrypted")
    told = ("The mail is encrypted (PGP); only its recipient's own program can read it.",)

    beside = mime.parse(multipart(version, part("x", "Content-Type: a/b"), subtype="encrypted"))
    inside = mime.parse(mail("", "-----BEGIN PGP MESSAGE-----", "x"))

    assert (beside.warnings, inside.warnings) == (told, told)


def test_a_text_signed_with_pgp_is_read() -> None:
    parsed = mime.parse(mail("", "-----BEGIN PGP SIGNED MESSAGE-----", "hello"))

    assert "hello" in parsed.text
    assert parsed.warnings == (NOT_CHECKED,)
