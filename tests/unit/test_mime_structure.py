"""Parts: found where the structure is broken, decoded as far as they can be."""

from base64 import b64encode

import pytest

from mayfly.core import mime
from mayfly.core.mime import transfer, tree
from tests.mails.hostile.writing import mail, multipart, part

# A line of base64 that is as long as encoders write it, and what lists put behind it.
ENCODED = "YWRh" * 20
FOOTER = "You are on the list, and may leave it: https://list.example/leave"
PICTURE = part("x", "Content-Type: image/png; name=a.png")


def test_parts_lie_between_boundaries() -> None:
    parsed = mime.parse(multipart(part("hello"), PICTURE))

    assert parsed.text == "hello"
    assert [(each.content_type, each.content) for each in parsed.parts] == [("image/png", b"x")]
    assert parsed.warnings == ()


@pytest.mark.parametrize(
    "body",
    [
        "--b\r\n\r\nhello\r\n--b--",
        "--b\n\nhello\n--b--\n",
        "preamble\r\n--b\r\n\r\nhello\r\n--b--\r\nepilogue",
        "--b \t\r\n\r\nhello\r\n--b-- \r\n",
        "--b\r\n\r\nhello\r\n--b --\r\n",
        "--b\r\n\r\nhello",
        "--b\r\n\r\nhello\r\n--b",
        "--b--\r\n--b\r\n\r\nhello\r\n--b--",
        "x--b\r\n--b\r\n\r\nhello\r\n--b--",
        "--b\r\n--b\r\n\r\nhello\r\n--b--",
    ],
)
def test_boundaries_are_found_as_senders_write_them(body: str) -> None:
    parsed = mime.parse(mail("Content-Type: multipart/mixed; boundary=b", "", body))

    assert parsed.text == "hello"


@pytest.mark.parametrize("line", ["--bb", "--b x", "x --b", "---b", "--b-"])
def test_a_line_like_a_boundary_is_text(line: str) -> None:
    parsed = mime.parse(multipart(part(f"one\r\n{line}\r\ntwo")).replace(b"b0", b"b"))

    assert parsed.text == f"one\n{line}\ntwo"


def test_a_part_behind_the_last_boundary_still_counts() -> None:
    body = "--b\r\n\r\none\r\n--b--\r\n\r\n--b\r\n\r\ntwo\r\n--b--"

    assert (
        mime.parse(mail("Content-Type: multipart/mixed; boundary=b", "", body)).text == "one\ntwo"
    )


@pytest.mark.parametrize("parameter", ["", "; boundary=other", '; boundary=""'])
@pytest.mark.parametrize("preamble", ["", "\r\n", "This is a multi-part message.\r\n\r\n"])
def test_a_missing_boundary_is_guessed(parameter: str, preamble: str) -> None:
    body = f"{preamble}--=_x\r\nContent-Type: text/plain\r\n\r\nhello\r\n--=_x--"

    parsed = mime.parse(mail(f"Content-Type: multipart/mixed{parameter}", "", body))

    assert parsed.text == "hello"


def test_a_multipart_without_parts_is_text() -> None:
    parsed = mime.parse(mail("Content-Type: multipart/mixed; boundary=b", "", "hello"))

    assert parsed.text == "hello"
    assert parsed.warnings == ("A part that should hold others holds none; it is shown as text.",)


def test_an_empty_multipart_is_nothing() -> None:
    parsed = mime.parse(mail("Content-Type: multipart/mixed; boundary=b", "", "\r\n"))

    assert (parsed.text, parsed.parts, parsed.warnings) == ("", (), ())


def test_another_type_with_a_boundary_is_a_multipart() -> None:
    whole = multipart(part("<p>hello</p>", "Content-Type: text/html"), PICTURE)

    parsed = mime.parse(whole.replace(b"multipart/mixed", b"text/html"))

    assert parsed.html == "<p>hello</p>"
    assert len(parsed.parts) == 1


def test_another_type_with_an_idle_boundary_is_what_it_says() -> None:
    parsed = mime.parse(mail("Content-Type: text/plain; boundary=b", "", "--x\r\n\r\nhello"))

    assert parsed.text == "--x\n\nhello"


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_a_multipart_that_is_encoded_itself_is_read(encoding: str) -> None:
    plain = b"--b\r\n\r\nhello you\r\n--b--"
    body = b64encode(plain) if encoding == "base64" else plain.replace(b"--b", b"=2D=2Db")

    parsed = mime.parse(
        mail(
            "Content-Type: multipart/mixed; boundary=b",
            f"Content-Transfer-Encoding: {encoding}",
            "",
            body,
        )
    )

    assert parsed.text == "hello you"


def test_nested_multiparts_are_read() -> None:
    inner = multipart(part("two"), part("three"), level=1)

    assert mime.parse(multipart(part("one"), inner, part("four"))).text == "one\ntwo\nthree\nfour"


def test_an_empty_line_first_means_that_a_part_has_no_headers() -> None:
    assert mime.parse(multipart(part("code: 123456"))).text == "code: 123456"


def test_in_a_digest_parts_are_mails() -> None:
    forwarded = mail("", "Subject: inner", "", "text")

    (found,) = mime.parse(multipart(forwarded, subtype="digest")).parts

    assert (found.content_type, found.filename) == ("message/rfc822", "inner.eml")


@pytest.mark.parametrize(
    "written", ["", "text", "text/", "/plain", "text plain", "a/b/c", "text/plain\u00e4", "*"]
)
def test_a_type_that_is_none_is_plain_text(written: str) -> None:
    parsed = mime.parse(mail(f"Content-Type: {written}", "", "hello"))

    assert parsed.text == "hello"


@pytest.mark.parametrize(
    ("encoding", "body", "text"),
    [
        ("base64", "aGVsbG8=", "hello"),
        ("BASE64 ", "aGVsbG8=", "hello"),
        ("base64;", "aGVsbG8=", "hello"),
        ("base-64", "aGVsbG8=", "hello"),
        ("(comment) base64", "aGVsbG8=", "hello"),
        ("base64 (comment)", "aGVsbG8=", "hello"),
        ("base64", "aGVs\r\nbG8=\r\n", "hello"),
        ("base64", "aGVsbG8", "hello"),
        ("base64", "aGVsbG8=A", "hello"),
        ("base64", "aGVs!bG8=", "hello"),
        ("base64", "aG Vs bG 8=", "hello"),
        ("base64", "aGVsbA==bw==", "hello"),
        ("base64", "", ""),
        ("base64", "aGVsbG8gb", "hello "),
        ("base64", f"{ENCODED}\r\n", "ada" * 20),
        ("base64", f"{ENCODED}\r\n\r\n-- \r\n{FOOTER}\r\n", f"{'ada' * 20}\n-- \n{FOOTER}\n"),
        ("base64", f"{ENCODED}\nYWRh\n{FOOTER}", f"{'ada' * 21}\n{FOOTER}"),
        ("quoted-printable", "h=65llo", "hello"),
        ("Quoted_Printable", "h=65llo", "hello"),
        ("quoted-printable", "hel=\r\nlo", "hello"),
        ("quoted-printable", "hel= \t\r\nlo", "hello"),
        ("quoted-printable", "hel=lo=", "hel=lo"),
        ("quoted-printable", "a==b=3D=3d===c", "a==b=====c"),
        ("quoted-printable", "==C3=A4", "=ä"),
        ("7bit", "hello", "hello"),
        ("8-bit", "hello", "hello"),
        ("", "hello", "hello"),
    ],
)
def test_transfer_encodings_are_undone(encoding: str, body: str, text: str) -> None:
    parsed = mime.parse(mail(f"Content-Transfer-Encoding: {encoding}", "", body))

    assert (parsed.text, parsed.warnings) == (text, ())


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("x-unknown", "hello"),
        ("base64", "Well, what a text. Is it one?"),
        ("base64", "nonsensical words without any sign between them save for blanks"),
    ],
)
def test_a_wrong_transfer_encoding_is_told(encoding: str, body: str) -> None:
    parsed = mime.parse(mail(f"Content-Transfer-Encoding: {encoding}", "", body))

    assert parsed.text == body
    assert parsed.warnings == ("A part is not encoded as it says; it is shown as it came.",)


def test_too_many_faults_are_not_mended_one_by_one() -> None:
    doubled = transfer.quoted_printable(b"==" * (transfer.MAX_REPAIRS + 1))
    blanks = transfer.quoted_printable(b"= \n" * (transfer.MAX_REPAIRS + 1))
    padded = transfer.base64(b"YWE=" * (transfer.MAX_REPAIRS + 1))

    assert len(doubled) == transfer.MAX_REPAIRS + 1
    assert blanks.startswith(b"= \n= \n")
    assert len(padded) == 3 * len(b"YWE" * (transfer.MAX_REPAIRS + 1)) // 4


def test_nesting_ends_at_a_depth() -> None:
    whole = part("hello")
    for level in range(tree.MAX_DEPTH + 1):
        whole = multipart(whole, level=level + 1)

    parsed = mime.parse(whole)

    assert (parsed.text, len(parsed.parts)) == ("", 1)
    assert b"hello" in parsed.parts[0].content
    assert parsed.warnings == (f"Parts nested more than {tree.MAX_DEPTH} deep were not opened.",)


def test_nesting_up_to_that_depth_is_read() -> None:
    whole = part("hello")
    for level in range(tree.MAX_DEPTH):
        whole = multipart(whole, level=level + 1)

    assert mime.parse(whole).text == "hello"


def test_only_so_many_parts_are_read() -> None:
    parsed = mime.parse(multipart(*[PICTURE] * (tree.MAX_PARTS + 10)))

    assert len(parsed.parts) == tree.MAX_PARTS - 1  # the multipart itself is one
    assert parsed.warnings == (
        f"The mail has more than {tree.MAX_PARTS} parts; the others were not read.",
    )


def test_as_many_parts_as_are_read_raise_no_warning() -> None:
    parsed = mime.parse(multipart(*[PICTURE] * (tree.MAX_PARTS - 1)))

    assert (len(parsed.parts), parsed.warnings) == (tree.MAX_PARTS - 1, ())
