"""The header block: found, unfolded and decoded in whatever state it arrives."""

import pytest

from mayfly.core import mime
from mayfly.core.mime import headers
from tests.mails.hostile.writing import mail

FAMILIAR = "Subject: hello", "", "body"


def test_headers_are_kept_as_written_and_in_order() -> None:
    parsed = mime.parse(mail("X-First: 1", "Subject: hello", "x-FIRST: 2", "", "body"))

    assert parsed.headers == (("X-First", "1"), ("Subject", "hello"), ("x-FIRST", "2"))


def test_a_folded_header_is_one_line() -> None:
    parsed = mime.parse(mail("Subject: hello", "\tmy", "  friend", "", "body"))

    assert parsed.subject == "hello my  friend"


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r", b"\r\r\n"])
def test_any_line_end_is_read(end: bytes) -> None:
    parsed = mime.parse(end.join([b"Subject: hello", b"", b"first", b"second"]))

    assert (parsed.subject, parsed.text) == ("hello", "first\nsecond")


@pytest.mark.parametrize(
    "start",
    [
        b"\xef\xbb\xbf",
        b"\r\n\r\n",
        b" \t\r\n ",
        b"From ada@example.com Mon Nov 23 12:00:00 2026\r\n",
        b">From x\n",
    ],
    ids=["byte-order mark", "empty lines", "blanks", "mbox", "quoted mbox"],
)
def test_what_stands_before_the_headers_is_skipped(start: bytes) -> None:
    parsed = mime.parse(start + mail(*FAMILIAR))

    assert (parsed.subject, parsed.text) == ("hello", "body")


@pytest.mark.parametrize("blank", ["\v", "\f", "\u00a0", "\u2028", "\u3000", "\ufeff"])
def test_a_name_behind_a_strange_blank_is_no_header(blank: str) -> None:
    parsed = mime.parse(
        mail("Received: x", f"{blank}From: bank@example.com", "From: eve@example.net", *FAMILIAR)
    )

    assert parsed.sender.address == "eve@example.net"


def test_a_stray_line_does_not_end_the_headers() -> None:
    parsed = mime.parse(mail("X-A: 1", "this is no header", "Subject: hello", "", "body"))

    assert (parsed.subject, parsed.text) == ("hello", "body")


def test_text_right_behind_the_headers_is_the_body() -> None:
    parsed = mime.parse(mail("Subject: hello", "Your code", "code: 123456", "", "bye"))

    assert parsed.text == "Your code\ncode: 123456\n\nbye"


def test_a_delimiter_right_behind_the_headers_opens_the_first_part() -> None:
    parts = "--b", "Content-Type: text/plain", "", "hello", "--b--"

    parsed = mime.parse(mail("Content-Type: multipart/mixed; boundary=b", *parts))

    assert (parsed.text, parsed.warnings) == ("hello", ())


def test_stray_lines_are_given_up_after_a_few() -> None:
    stray = ["stray"] * 20

    parsed = mime.parse(mail(*stray, *FAMILIAR))

    assert parsed.subject == ""
    assert parsed.text.startswith("stray\n")


def test_stray_lines_to_the_end_are_the_body() -> None:
    assert mime.parse(b"stray\nstray").text == "stray\nstray"


def test_blanks_alone_on_a_line_fold_where_headers_go_on() -> None:
    parsed = mime.parse(mail("X-A: 1", "  ", "Subject: hello", "", "body"))

    assert (parsed.subject, parsed.text) == ("hello", "body")


def test_blanks_alone_on_a_line_end_the_headers_where_text_follows() -> None:
    parsed = mime.parse(mail("Subject: hello", " ", "body"))

    assert (parsed.subject, parsed.text) == ("hello", "body")


def test_a_mail_may_be_only_headers() -> None:
    parsed = mime.parse(b"Subject: hello")

    assert (parsed.subject, parsed.text) == ("hello", "")


def test_the_first_of_several_subjects_counts() -> None:
    assert mime.parse(mail("Subject: one", "SUBJECT: two", "", "")).subject == "one"


def test_blanks_before_the_colon_are_allowed() -> None:
    assert mime.parse(mail("Subject : hello", "", "")).subject == "hello"


def test_a_flood_of_headers_hides_no_subject() -> None:
    flood = [f"X-Flood: {'x' * 20} {number}" for number in range(20_000)]

    parsed = mime.parse(mail(*flood, *FAMILIAR))

    assert (parsed.subject, parsed.text) == ("hello", "body")
    assert len(parsed.headers) == headers.MAX_FIELDS + 1
    assert parsed.warnings == (
        "The mail has very many or very long headers; not all of them were read.",
    )


def test_lines_beyond_all_measure_are_not_read_as_headers() -> None:
    flood = ["X: y"] * (headers.MAX_LINES + 5)

    parsed = mime.parse(mail(*flood, *FAMILIAR))

    assert parsed.subject == ""
    assert parsed.text.startswith("X: y\nX: y\n")


def test_a_header_is_read_up_to_its_limit() -> None:
    parsed = mime.parse(mail("Subject: " + "x" * 1_000_000, "", "body"))

    assert len(parsed.subject) == mime.MAX_SUBJECT
    assert dict(parsed.headers)["Subject"] == "x" * mime.MAX_HEADER
    assert len(parsed.warnings) == 1


def test_large_headers_leave_room_for_no_others_but_the_essential() -> None:
    large = [f"X-{number}: {'x' * 100_000}" for number in range(9)]

    parsed = mime.parse(mail(*large, *FAMILIAR))

    kept = sum(name.startswith("X-") for name, _ in parsed.headers)
    assert kept == headers.MAX_BYTES // 100_001
    assert parsed.subject == "hello"


def test_headers_carry_nothing_that_turns_the_direction_of_text() -> None:
    parsed = mime.parse(mail("Subject: pay \u202eread\u2066y\x07", "", ""))

    assert parsed.subject == "pay ready"
