"""What a mail says: which parts are its text, and what stands in when none is."""

import pytest

from mayfly.core import mime
from mayfly.core.mime import bodies
from mayfly.core.mime.flowed import unflow
from tests.mails.hostile.writing import mail, multipart, part

HTML = "Content-Type: text/html"
PICTURE = part("x", "Content-Type: image/png", "Content-ID: <pic@example.com>")


def test_a_plain_mail_is_its_text() -> None:
    parsed = mime.parse(mail("Subject: hello", "", "one", "two", ""))

    assert (parsed.text, parsed.html, parsed.parts) == ("one\ntwo\n", None, ())


def test_an_html_mail_has_a_text_too() -> None:
    parsed = mime.parse(mail(HTML, "", "<p>one<p>two"))

    assert (parsed.text, parsed.html) == ("one\n\ntwo", "<p>one<p>two")


def test_alternatives_say_the_same() -> None:
    parsed = mime.parse(multipart(part("plain"), part("<p>rich</p>", HTML), subtype="alternative"))

    assert (parsed.text, parsed.html, parsed.parts) == ("plain", "<p>rich</p>", ())


def test_an_empty_plain_alternative_says_nothing() -> None:
    parsed = mime.parse(multipart(part(" "), part("<p>rich</p>", HTML), subtype="alternative"))

    assert parsed.text == "rich"


@pytest.mark.parametrize(
    "stand_in",
    [
        "To view the message, please use an HTML compatible email viewer!",
        "Your mail client does not support HTML.",
        "View this mail in your browser:\nhttps://x.example/view\n",
    ],
)
def test_a_stand_in_for_html_is_not_the_text(stand_in: str) -> None:
    both = multipart(part(stand_in), part("<p>rich</p>", HTML), subtype="alternative")

    assert mime.parse(both).text == "rich"
    assert mime.parse(multipart(part(stand_in))).text == stand_in


def test_texts_one_after_the_other_are_all_read() -> None:
    parsed = mime.parse(multipart(part("one"), part("<b>two</b>", HTML), part("three & <four>")))

    assert parsed.text == "one\ntwo\nthree & <four>"
    assert parsed.html is not None
    assert parsed.html.split("\n") == [
        '<div style="white-space: pre-wrap">one</div>',
        "<b>two</b>",
        '<div style="white-space: pre-wrap">three &amp; &lt;four&gt;</div>',
    ]


def test_a_named_alternative_is_text_still() -> None:
    parsed = mime.parse(
        multipart(part("plain"), part("<p>rich</p>", f"{HTML}; name=x.html"), subtype="alternative")
    )

    assert (parsed.html, parsed.parts) == ("<p>rich</p>", ())


def test_text_as_an_attachment_is_a_file() -> None:
    attached = part("log", "Content-Disposition: attachment; filename=a.log")
    named = part("notes", "Content-Type: text/plain; name=notes.txt")

    parsed = mime.parse(multipart(part("hello"), attached, named))

    assert parsed.text == "hello"
    assert [(each.filename, each.content) for each in parsed.parts] == [
        ("a.log", b"log"),
        ("notes.txt", b"notes"),
    ]


def test_html_beside_related_html_is_a_file() -> None:
    parsed = mime.parse(multipart(part("<p>", HTML), part("<i>", HTML), subtype="related"))

    assert parsed.html == "<p>"
    assert [each.content for each in parsed.parts] == [b"<i>"]


@pytest.mark.parametrize(
    ("start", "parts"),
    [
        ("", [PICTURE, part("<b>", HTML)]),
        ("", [PICTURE, PICTURE, part("<b>", HTML), part("<i>", HTML)]),
        ('; start="<b@x>"', [part("<i>", HTML), part("<b>", HTML, "Content-ID: <b@x>")]),
        ("; start=b@x", [PICTURE, part("<i>", HTML), part("<b>", HTML, "Content-ID: <b@x>")]),
        ("; start=c@x", [PICTURE, part("<b>", HTML, "Content-ID: <b@x>")]),
    ],
)
def test_the_root_of_what_is_related_is_the_text(start: str, parts: list[bytes]) -> None:
    related = multipart(*parts, subtype="related", level=1)
    related = related.replace(b"boundary=b1", b"boundary=b1" + start.encode())

    parsed = mime.parse(multipart(part("plain"), related, subtype="alternative"))

    assert (parsed.text, parsed.html) == ("plain", "<b>")
    assert len(parsed.parts) == len(parts) - 1


def test_without_any_text_the_first_of_what_is_related_is_the_root() -> None:
    parsed = mime.parse(multipart(PICTURE, PICTURE, subtype="related"))

    assert [each.filename for each in parsed.parts] == [
        "attachment.png",
        "attachment (2).png",
    ]


def test_a_file_is_inline_where_the_html_shows_it() -> None:
    shown = part('<img src="cid:pic%40example.com">', HTML)

    inside = mime.parse(multipart(shown, PICTURE, subtype="related")).parts[0]
    beside = mime.parse(multipart(part("<p>x", HTML), PICTURE)).parts[0]

    assert (inside.inline, inside.content_id) == (True, "pic@example.com")
    assert (beside.inline, beside.content_id) == (False, "pic@example.com")


def test_a_file_without_a_content_id_is_not_inline() -> None:
    (found,) = mime.parse(multipart(part("<p>", HTML), part("x", "Content-Type: a/b"))).parts

    assert (found.inline, found.content_id) == (False, None)


def test_a_form_for_special_programs_is_no_file() -> None:
    amp = part("<html amp4email>", "Content-Type: text/x-amp-html")

    parsed = mime.parse(multipart(part("x"), amp, part("<p>", HTML), subtype="alternative"))
    alone = mime.parse(multipart(amp, subtype="alternative"))

    assert (parsed.text, parsed.parts) == ("x", ())
    assert alone.html == "<html amp4email>"


@pytest.mark.parametrize(
    ("charset", "meta", "text"),
    [
        ("", "", "ü"),
        ("", '<meta charset="iso-8859-2">', "ü"),
        ("x-klingon", "<meta http-equiv=x content='text/html; charset=koi8-r'>", "Э"),
        ("windows-1251", '<meta charset="koi8-r">', "ь"),
    ],
)
def test_html_may_name_its_charset_itself(charset: str, meta: str, text: str) -> None:
    parsed = mime.parse(mail(f"{HTML}; charset={charset}", "", meta.encode() + b"<p>\xfc</p>"))

    assert parsed.text == text


def test_a_guessed_charset_is_told() -> None:
    parsed = mime.parse(mail("Content-Type: text/plain; charset=x-klingon", "", b"\xfc"))

    assert parsed.text == "ü"
    assert parsed.warnings == ("The charset of a text is unknown or wrong; it was guessed.",)


def test_a_comment_behind_a_charset_is_no_part_of_it() -> None:
    parsed = mime.parse(mail("Content-Type: text/plain; charset=koi8-r (mine)", "", b"\xfc"))

    assert (parsed.text, parsed.warnings) == ("Э", ())


def test_null_characters_are_dropped() -> None:
    assert mime.parse(mail("", "a\0b")).text == "ab"


def test_flowing_text_is_put_together() -> None:
    parsed = mime.parse(
        mail("Content-Type: text/plain; format=flowed", "", "one ", "two", " three", "-- ", "Ada")
    )
    tight = mime.parse(
        mail("Content-Type: text/plain; format=Flowed; DelSp=Yes", "", "日本 ", "語")
    )

    assert parsed.text == "one two\nthree\n-- \nAda"
    assert tight.text == "日本語"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a \nb", "a b"),
        ("> a \n> b", "> a b"),
        ("> a \n>> b", "> a \n>> b"),
        ("> a \nb", "> a \nb"),
        ("a \n-- \nb", "a \n-- \nb"),
        (" >no quote", ">no quote"),
        (">", "> "),
        ("a \n\nb", "a \nb"),
    ],
)
def test_flowing_lines(text: str, read: str) -> None:
    assert unflow(text, delete_space=False) == read


def test_a_very_long_text_is_read_so_far_and_kept_as_a_file() -> None:
    long = b"x" * (bodies.MAX_TEXT - 1)

    parsed = mime.parse(multipart(part(long), part("<p>rich", HTML), part("more"), part("rest")))

    assert len(parsed.text) == bodies.MAX_TEXT + len("rich") + 2
    assert parsed.html is not None
    assert [each.content for each in parsed.parts] == [b"more", b"rest"]
    assert parsed.warnings == (
        "A text is too long to be shown whole; all of it is among the files.",
    )


INVITATION = "\r\n".join(
    [
        "BEGIN:VCALENDAR",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "SUMMARY:Tea\\, with a very",
        "  long title",
        'DTSTART;TZID="Europe/Berlin":20261123T100000',
        "DTEND;TZID=Europe/Berlin:20261123T113000",
        "LOCATION:The garden",
        "ORGANIZER;CN=Ada Lovelace:mailto:ada@example.com",
        "DESCRIPTION:First line\\nsecond",
        "BEGIN:VALARM",
        "DESCRIPTION:Reminder",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
)
CALENDAR = "Content-Type: text/calendar"


def test_an_invitation_alone_is_put_in_words() -> None:
    parsed = mime.parse(mail(CALENDAR, "", INVITATION))

    assert parsed.text == (
        "Invitation: Tea, with a very long title\n"
        "When: 2026-11-23 10:00–11:30 Europe/Berlin\n"
        "Where: The garden\n"
        "Organiser: Ada Lovelace <ada@example.com>\n"
        "\n"
        "First line\nsecond"
    )
    assert [each.filename for each in parsed.parts] == ["attachment.ics"]


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ("SUMMARY:x\nDTSTART:20261123T100000Z", "Event: x\nWhen: 2026-11-23 10:00 UTC"),
        ("DTSTART;VALUE=DATE:20261123", "Event: (no title)\nWhen: 2026-11-23"),
        (
            "SUMMARY:x\nDTSTART:20261123\nDTEND:20261125",
            "Event: x\nWhen: 2026-11-23–2026-11-24",
        ),
        (
            "SUMMARY:x\nDTSTART:20261123\nDTEND:20261124",
            "Event: x\nWhen: 2026-11-23",
        ),
        (
            "SUMMARY:x\nDTSTART:20261123T100000Z\nDURATION:PT1H30M",
            "Event: x\nWhen: 2026-11-23 10:00 UTC, for 1 hour 30 minutes",
        ),
        (
            "SUMMARY:x\nDTSTART:20261123T100000Z\nRRULE:FREQ=WEEKLY;COUNT=10",
            "Event: x\nWhen: 2026-11-23 10:00 UTC\nRepeats: every week, 10 times",
        ),
        ("SUMMARY:x\nDTSTART:20261123\nDTEND:00010101", "Event: x\nWhen: 2026-11-23–0001-01-01"),
        (
            "SUMMARY:x\nDTSTART:20261123T230000\nDTEND:20261124T010000",
            "Event: x\nWhen: 2026-11-23 23:00–2026-11-24 01:00",
        ),
        ("SUMMARY:x\nDTSTART:soon", "Event: x\nWhen: soon"),
        ("SUMMARY:x\nORGANIZER:mailto:a@b.example", "Event: x\nOrganiser: a@b.example"),
        (
            'SUMMARY:x\nORGANIZER;CN="A; B":MAILTO:a@b.example',
            "Event: x\nOrganiser: A; B <a@b.example>",
        ),
        (
            "SUMMARY:x\nORGANIZER;CN=a@b.example:mailto:a@b.example",
            "Event: x\nOrganiser: a@b.example",
        ),
        ("no property\nSUMMARY:x\nSUMMARY:y", "Event: x"),
    ],
)
def test_events_in_words(event: str, words: str) -> None:
    parsed = mime.parse(mail(CALENDAR, "", f"BEGIN:VEVENT\n{event}\nEND:VEVENT"))

    assert parsed.text == words


def test_a_cancelled_event_says_so() -> None:
    parsed = mime.parse(mail(CALENDAR, "", INVITATION.replace("REQUEST", "CANCEL")))

    assert parsed.text.startswith("Cancelled: Tea")


def test_a_calendar_without_an_event_says_nothing() -> None:
    assert mime.parse(mail(CALENDAR, "", "BEGIN:VCALENDAR")).text == ""


def test_an_invitation_beside_a_text_is_a_file() -> None:
    parsed = mime.parse(multipart(part("Tea?"), part(INVITATION, CALENDAR), subtype="alternative"))

    assert parsed.text == "Tea?"
    assert [each.content_type for each in parsed.parts] == ["text/calendar"]


@pytest.mark.parametrize("kind", ["delivery-status", "global-delivery-status"])
def test_a_report_tells_people_and_programs_why(kind: str) -> None:
    status = part("Status: 5.1.1\r\n", f"Content-Type: message/{kind}")
    returned = part(mail("Subject: lost", "", "x"), "Content-Type: message/rfc822")

    parsed = mime.parse(multipart(part("It failed."), status, returned, subtype="report"))

    assert parsed.text == "It failed.\nStatus: 5.1.1\n"
    assert [each.filename for each in parsed.parts] == ["attachment.txt", "lost.eml"]


def test_a_forwarded_mail_alone_is_read() -> None:
    inner = mail("From: Ada <ada@example.com>", "Subject: inner", "", "the text")

    parsed = mime.parse(multipart(part(inner, "Content-Type: message/rfc822")))

    assert parsed.text == "From: Ada <ada@example.com>\nSubject: inner\n\nthe text"
    assert [each.filename for each in parsed.parts] == ["inner.eml"]


def test_a_forwarded_mail_of_html_alone_is_read() -> None:
    inner = mail("Subject: inner", HTML, "", "<p>rich</p>")

    parsed = mime.parse(part(inner, "Content-Type: message/rfc822"))

    assert (parsed.text, parsed.html) == (
        "Subject: inner\n\nrich",
        '<div style="white-space: pre-wrap">Subject: inner\n</div>\n<p>rich</p>',
    )


def test_a_forwarded_mail_beside_a_text_is_a_file() -> None:
    inner = mail("Subject: inner", "", "the text")

    assert (
        mime.parse(multipart(part("Look!"), part(inner, "Content-Type: message/rfc822"))).text
        == "Look!"
    )


def test_forwarding_is_followed_so_far() -> None:
    whole = mail("Subject: innermost", "", "the text")
    for _ in range(bodies.MAX_FORWARDED + 1):
        whole = part(whole, "Content-Type: message/rfc822")

    shallow = mime.parse(whole.split(b"\r\n\r\n", 1)[1])
    deep = mime.parse(whole)

    assert "the text" in shallow.text
    assert "the text" not in deep.text
    assert b"the text" in deep.parts[0].content


def test_other_text_alone_is_read() -> None:
    parsed = mime.parse(mail("Content-Type: text/markdown", "", "# Title"))

    assert parsed.text == "# Title"
    assert len(parsed.parts) == 1


def test_a_named_file_is_not_read_as_text() -> None:
    parsed = mime.parse(multipart(part("a,b", "Content-Type: text/csv; name=a.csv")))

    assert parsed.text == ""
