"""What every `Sources`, `Incoming` and `Downloads` does."""

import re
from datetime import timedelta
from urllib.parse import parse_qs, quote, unquote, urlsplit

import pytest

from tests.worlds import Aws, World

ADA, BOB = "a" * 32, "b" * 32

# Names as mails have them: other scripts, and what would end a header or start another.
FILENAMES = ["letter.txt", "Grüße & 100 %.pdf", 'a"; filename="b.html', "../../x\r\ny: z", "表.csv"]


def test_a_source_comes_back_byte_for_byte(world: World) -> None:
    content = bytes(range(256)) * 3

    world.sources.put(ADA, "1", content)

    assert world.sources.get(ADA, "1") == content


def test_a_source_that_is_not_there_is_none(world: World) -> None:
    world.sources.put(ADA, "1", b"source")

    assert world.sources.get(ADA, "2") is None
    assert world.sources.get(BOB, "1") is None


def test_a_source_put_again_takes_the_place_of_the_first(world: World) -> None:
    world.sources.put(ADA, "1", b"first")
    world.sources.put(ADA, "1", b"second")

    assert world.sources.get(ADA, "1") == b"second"


def test_sources_are_deleted_whether_they_are_there_or_not(world: World) -> None:
    for message_id in "123":
        world.sources.put(ADA, message_id, b"source")

    world.sources.delete(ADA, ["1", "3", "9"])
    world.sources.delete(ADA, [])

    assert [world.sources.get(ADA, message_id) for message_id in "123"] == [None, b"source", None]


def test_clearing_takes_all_of_one_inbox_and_nothing_of_another(world: World) -> None:
    for message_id in "12":
        world.sources.put(ADA, message_id, b"ada's")
    world.sources.put(BOB, "1", b"bob's")

    world.sources.clear(ADA)
    world.sources.clear(ADA)

    assert world.sources.get(ADA, "1") is world.sources.get(ADA, "2") is None
    assert world.sources.get(BOB, "1") == b"bob's"


def test_an_inbox_whose_id_begins_alike_is_not_cleared(world: World) -> None:
    world.sources.put(ADA + "2", "1", b"another's")

    world.sources.clear(ADA)

    assert world.sources.get(ADA + "2", "1") == b"another's"


def test_incoming_mail_is_read_and_deleted(world: World) -> None:
    world.receive("incoming/1", b"mail")

    assert world.incoming.get("incoming/1") == b"mail"
    world.incoming.delete("incoming/1")
    world.incoming.delete("incoming/1")

    assert world.incoming.get("incoming/1") is None


def lend(world: World, inbox_id: str, filename: str = "a.eml") -> str:
    return world.downloads.lend(
        inbox_id, b"lent", filename=filename, media_type="message/rfc822", seconds=60
    )


def test_a_loan_ends_within_minutes(world: World) -> None:
    lend(world, ADA)
    world.sources.put(ADA, "1", b"kept")
    now = world.clock()

    assert world.downloads.sweep(now + timedelta(minutes=2)) == 0
    assert world.downloads.sweep(now + timedelta(minutes=8)) == 1
    assert world.downloads.sweep(now + timedelta(minutes=8)) == 0
    assert world.sources.get(ADA, "1") == b"kept"


def test_loans_of_one_inbox_end_at_once_and_none_of_another(world: World) -> None:
    for inbox_id in (ADA, BOB):
        lend(world, inbox_id)

    world.downloads.clear(ADA)
    world.downloads.clear(ADA)

    assert world.downloads.sweep(world.clock() + timedelta(hours=1)) == 1


def test_a_sweep_ends_the_loans_of_inboxes_that_have_gone(world: World) -> None:
    for inbox_id in (ADA, BOB):
        lend(world, inbox_id)
    now = world.clock()

    assert world.downloads.sweep(now, {ADA}) == 1
    assert world.downloads.sweep(now, {ADA}) == 0
    assert world.downloads.sweep(now, {BOB}) == 1


def test_every_loan_has_a_place_of_its_own(world: World) -> None:
    urls = {lend(world, ADA) for _ in range(3)}

    assert len({urlsplit(url).path for url in urls}) == 3


@pytest.mark.parametrize("filename", FILENAMES)
def test_a_loan_is_a_download_under_its_name_and_its_url_does_not_say_which(
    aws: Aws, filename: str
) -> None:
    world = aws.world()

    url = urlsplit(lend(world, ADA, filename))

    assert parse_qs(url.query)["X-Amz-Expires"] == ["60"]
    assert quote(filename, safe="") not in url.geturl()
    lent = aws.s3.get_object(Bucket=world.name, Key=url.path[1:])
    assert lent["Body"].read() == b"lent"
    assert lent["ContentType"] == "message/rfc822"
    assert lent["CacheControl"] == "no-store"
    kind, _, encoded = lent["ContentDisposition"].partition("; filename*=UTF-8''")
    assert kind == "attachment"
    assert unquote(encoded) == filename
    assert re.fullmatch(r"[\w.~%-]+", encoded, re.ASCII)  # RFC 8187 §3.2.1
