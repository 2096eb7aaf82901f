"""Who a mail is from and to: address fields and dates."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from mayfly.core import mime
from mayfly.core.mime import addresses, dates
from tests.mails.hostile.writing import mail

ADA = ("Ada", "ada@example.com")


@pytest.mark.parametrize(
    ("field", "read"),
    [
        ("Ada <ada@example.com>", [ADA]),
        ("<ada@example.com>", [("", "ada@example.com")]),
        ("ada@example.com", [("", "ada@example.com")]),
        ("ada@example.com (Ada)", [ADA]),
        ("Ada ada@example.com", [ADA]),
        ('"Ada" ada@example.com', [ADA]),
        ("Ada <ada@example.com", [ADA]),
        ("=?utf-8?q?Ada?= <ada@example.com>", [ADA]),
        ("=?utf-8?q?Ada_=3Cada=40example=2Ecom=3E?=", [ADA]),
        ('"=?utf-8?q?Ada?=" <ada@example.com>', [ADA]),
        ("Ada <ada(work)@example.com(host)>", [ADA]),
        ("Ada < ada@example.com >", [ADA]),
        ("Ada <@relay.example,@other.example:ada@example.com>", [ADA]),
        ('"Lovelace, Ada" <ada@example.com>', [("Lovelace, Ada", "ada@example.com")]),
        ("Lovelace, Ada <ada@example.com>", [("Lovelace, Ada", "ada@example.com")]),
        ("=?utf-8?q?Lovelace=2C_Ada?= <ada@example.com>", [("Lovelace, Ada", "ada@example.com")]),
        ("(one (two) three) <ada@example.com>", [("one (two) three", "ada@example.com")]),
        (r'"a \"quoted\" name" <ada@example.com>', [('a "quoted" name', "ada@example.com")]),
        (r"Ada (with \) inside) <ada@example.com>", [ADA]),
        ('"ada lovelace"@example.com', [("", '"ada lovelace"@example.com')]),
        ('Ada <"ada lovelace"@example.com>', [("Ada", '"ada lovelace"@example.com')]),
        ("@example.com", [("", "@example.com")]),
        (
            "Team: Ada <ada@example.com>, b@example.com; c@example.com",
            [
                ADA,
                ("", "b@example.com"),
                ("", "c@example.com"),
            ],
        ),
        ("undisclosed-recipients:;", []),
        ("", []),
        ("<>", []),
        ("MAILER-DAEMON", [("MAILER-DAEMON", "")]),
        ("Nobody, Noone", [("Nobody", ""), ("Noone", "")]),
        ("Nobody, ada@example.com", [("", "ada@example.com")]),
        ('"Ada <ada@example.com>', [('"Ada', "ada@example.com")]),
        ("Ada (ada@example.com", [("Ada", "(ada@example.com")]),
        ("ada@example.com (Ada", [ADA]),
        ("trailing\\", [("trailing\\", "")]),
        ('"trailing\\', [('"trailing\\', "")]),
        ("=?utf-8?q?Ada?=", [("Ada", "")]),
        ("=?utf-8?q?Acme,_Inc.?= <ada@example.com>", [("Acme, Inc.", "ada@example.com")]),
        ("=?utf-8?q?a:b;_(?= <ada@example.com>", [("a:b; (", "ada@example.com")]),
        ("Ada <<ada@example.com>>", [ADA]),
        ("ada@example.com>", [("", "ada@example.com")]),
        ("Ada <mailto:ada@example.com>", [ADA]),
        ("relay!ada@oldhost@gateway.example", [("", "relay!ada@oldhost")]),
        ("a@bank.example@evil.example", [("", "a@bank.example@evil.example")]),
    ],
)
def test_mailboxes_are_read(field: str, read: list[tuple[str, str]]) -> None:
    found = addresses.parse(field.encode())

    assert [(mailbox.name, mailbox.address) for mailbox in found] == read


@pytest.mark.parametrize(
    "name",
    [
        '"security@bank.example"',
        "security@bank.example",
        "(security@bank.example)",
        '"<security@bank.example>"',
        "=?utf-8?q?security=40bank=2Eexample?=",
        "=?utf-8?q?=3Csecurity=40bank=2Eexample=3E?=",
        "=?utf-8?q?<security@bank.example>?=",
    ],
)
def test_a_display_name_is_never_taken_for_the_address(name: str) -> None:
    (mailbox,) = addresses.parse(f"{name} <eve@example.net>".encode())

    assert mailbox.name.strip("<>") == "security@bank.example"
    assert mailbox.address == "eve@example.net"


def test_the_sender_is_the_author_and_else_who_sent_it() -> None:
    both = mime.parse(mail("Sender: b@example.com", "From: a@example.com", "", ""))
    sent = mime.parse(mail("Sender: b@example.com", "From: Nobody", "", ""))
    named = mime.parse(mail("From: Nobody", "", ""))
    nobody = mime.parse(mail("Subject: x", "", ""))

    found = [parsed.sender for parsed in (both, sent, named, nobody)]
    assert [mailbox.address for mailbox in found] == ["a@example.com", "b@example.com", "", ""]
    assert [mailbox.name for mailbox in found] == ["", "", "Nobody", ""]


def test_a_second_sender_is_told_of() -> None:
    parsed = mime.parse(mail("From: a@bank.example", "FROM: eve@example.net", "", ""))

    assert parsed.sender.address == "a@bank.example"
    assert parsed.warnings == ("The mail names its sender more than once; the first is shown.",)


def test_all_recipients_are_read() -> None:
    parsed = mime.parse(
        mail("To: a@example.com, b@example.com", "Cc: c@example.com", "Reply-To: d@example.com", "")
    )

    read = [mailbox.address for mailbox in (*parsed.to, *parsed.cc, *parsed.reply_to)]
    assert read == ["a@example.com", "b@example.com", "c@example.com", "d@example.com"]


def test_names_and_numbers_of_mailboxes_are_bounded() -> None:
    long = addresses.parse(b"x" * 10_000 + b" <ada@example.com>")
    many = addresses.parse(b"a@b.example," * 2_000)

    assert len(long[0].name) == addresses.MAX_NAME
    assert len(many) == addresses.MAX_MAILBOXES


@pytest.mark.parametrize("sign", ["(", "<", '"', '\\"', ",", ":", "=?", "a@b "])
def test_a_flood_of_signs_is_read_in_one_pass(sign: str) -> None:
    found = addresses.parse(sign.encode() * 20_000 + b" <ada@example.com>")

    assert len(found) <= addresses.MAX_MAILBOXES


BERLIN = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Mon, 23 Nov 2026 12:34:56 +0100", datetime(2026, 11, 23, 12, 34, 56, tzinfo=BERLIN)),
        ("23 Nov 2026 12:34 +0100", datetime(2026, 11, 23, 12, 34, tzinfo=BERLIN)),
        ("Mon, 23 November 2026 12:34:56 GMT", datetime(2026, 11, 23, 12, 34, 56, tzinfo=UTC)),
        ("Mon, 23 Nov 2026 12:34:56 +0000 (UTC)", datetime(2026, 11, 23, 12, 34, 56, tzinfo=UTC)),
        ("Mon, 23 Nov 2026 12:34:60 Z", datetime(2026, 11, 23, 12, 34, 59, tzinfo=UTC)),
        ("Mon, 23 Nov 2026 12:34:56", datetime(2026, 11, 23, 12, 34, 56, tzinfo=UTC)),
        ("Monday, 23-Nov-26 12:34:56 GMT", datetime(2026, 11, 23, 12, 34, 56, tzinfo=UTC)),
        ("Mon, 23 Nov 98 12:34:56 EST", datetime(1998, 11, 23, 17, 34, 56, tzinfo=UTC)),
        ("1 Jan 49 00:00 GMT", datetime(2049, 1, 1, tzinfo=UTC)),
        ("1 Jan 50 00:00 GMT", datetime(1950, 1, 1, tzinfo=UTC)),
        ("1 Jan 126 00:00 GMT", datetime(2026, 1, 1, tzinfo=UTC)),
        ("1 Jan 2026 00:00 +0530", datetime(2025, 12, 31, 18, 30, tzinfo=UTC)),
        ("1 Jan 2026 00:00 -0330", datetime(2026, 1, 1, 3, 30, tzinfo=UTC)),
        ("1 Jan 2026 00:00 CDT", datetime(2026, 1, 1, 5, tzinfo=UTC)),
        ("1 Jan 2026 00:00 PST", datetime(2026, 1, 1, 8, tzinfo=UTC)),
        ("1 Jan 2026 00:00 XYZ", datetime(2026, 1, 1, tzinfo=UTC)),
        ("Mon Nov 23 12:34:56 2026", datetime(2026, 11, 23, 12, 34, 56, tzinfo=UTC)),
        ("2026-11-23T12:34:56Z", datetime(2026, 11, 23, 12, 34, 56, tzinfo=UTC)),
        ("2026-11-23 12:34:56", datetime(2026, 11, 23, 12, 34, 56, tzinfo=UTC)),
        ("31 Feb 2026 12:00:00 +0000", None),
        ("23 Foo 2026 12:00:00 +0000", None),
        ("23 Nov 2026 12:00:00 +9900", None),
        ("2026-13-41T00:00", None),
        ("Mon, 1 Jan 0001 00:00:00 +0100", None),  # in UTC there is no such year
        ("Fri, 31 Dec 9999 23:59:59 -0100", None),
        ("9999-12-31T23:59:59-01:00", None),
        ("tomorrow", None),
        ("", None),
    ],
)
def test_dates_are_read(written: str, moment: datetime | None) -> None:
    read = dates.parse(written)

    assert read == moment
    assert read is None or read.tzinfo is UTC


def test_a_mail_has_its_date() -> None:
    parsed = mime.parse(mail("Date: Mon, 23 Nov 2026 12:34:56 +0100", "", ""))

    assert parsed.date == datetime(2026, 11, 23, 11, 34, 56, tzinfo=UTC)
