"""The largest mails fit into the memory that `ingest` has."""

import tracemalloc

import pytest

from tests.service import Service

# Of the 512 MB that the template gives; an idle Python with AWS's library takes a hundred.
ROOM = 200_000_000
LARGEST = 38_000_000

HEAD = b"From: a@acme.example\r\nTo: ada@mayfly.test\r\nSubject: Large\r\nMIME-Version: 1.0\r\n"
LINE = "<p>Zażółć <b>gęślą</b> jaźń: 482913</p>".encode() * 10 + b"\r\n"
KINDS = {
    "HTML": b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n",
    "text": b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n",
    "attachment": b"Content-Type: application/zip\r\nContent-Disposition: attachment\r\n\r\n",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_mail_as_large_as_ses_takes_it_fits_into_ingest(service: Service, kind: str) -> None:
    source = HEAD + KINDS[kind] + LINE * (LARGEST // len(LINE))
    address = service.inbox().inbox.address

    tracemalloc.start()
    service.receive(address, source=source)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert len(source) + peak < ROOM
