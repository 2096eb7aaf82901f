"""Mails written by hand, line by line, as no library would let one write them."""

CRLF = b"\r\n"
_FORM = "Content-Type: multipart/{}; boundary=b{}"


def mail(*lines: str | bytes) -> bytes:
    """Lines of a mail, headers first, an empty line before the body."""
    return CRLF.join(line.encode() if isinstance(line, str) else line for line in lines)


def part(body: str | bytes, *headers: str) -> bytes:
    """A part with these headers."""
    return mail(*headers, "", body)


def multipart(*parts: bytes, subtype: str = "mixed", level: int = 0) -> bytes:
    """Parts in a multipart, itself a part or a mail; `level` tells nested boundaries apart."""
    boundary = b"--b%d" % level
    inner = [line for each in parts for line in (boundary, each)]
    return mail(_FORM.format(subtype, level), "", *inner, boundary + b"--", "")
