"""Mails that want to break their reader: each is small to write and large to read.

`HOSTILE` has them by name, each as a function of its size in bytes, roughly.
"""

from base64 import encodebytes
from collections.abc import Callable
from struct import pack
from typing import Final

Builder = Callable[[int], bytes]

_MIXED = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
_TEXT = b"Content-Type: text/plain; charset=%s\r\n\r\n"


def headed(header: bytes, unit: bytes, *, end: bytes = b"") -> Builder:
    """A body of one thing again and again below a header."""
    return lambda size: header + b"\r\n\r\n" + unit * (size // len(unit)) + end


def flooded(unit: bytes, *, start: bytes = b"", end: bytes = b"\r\n\r\nbody") -> Builder:
    """Headers of one thing again and again."""
    return lambda size: start + unit * (size // len(unit)) + end


def _nested(size: int) -> bytes:
    levels = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level)
        for level in range(1_000)
    )
    return levels + b"\r\n" + b"-" * size


def _long_boundaries(size: int) -> bytes:
    boundary = b"-" * 900
    levels = b"".join(
        b'Content-Type: multipart/related; boundary="%s%d"\r\n\r\n--%s%d\r\n'
        % (boundary, level, boundary, level)
        for level in range(40)
    )
    return levels + b"\r\n" + (b"\r\n" + b"-" * 901) * (size // 903)


def _large_file(size: int) -> bytes:
    encoded = encodebytes(bytes(range(256)) * (size // 346))
    head = b"--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/pdf\r\n"
    return _MIXED + head + b"Content-Transfer-Encoding: base64\r\n\r\n" + encoded + b"\r\n--b--"


def _winmail(size: int) -> bytes:
    file = pack("<BHHI", 2, 0x9002, 6, 0) + b"\0\0"
    properties = pack("<BHHI", 1, 0x9003, 6, 4) + b"\xff\xff\xff\xff" + b"\0\0"
    start = b"\x78\x9f\x3e\x22\0\0" + properties
    return b"Content-Type: application/ms-tnef\r\n\r\n" + start + file * (size // len(file))


_RTF = b"Content-Type: text/rtf\r\n\r\n" + b"\0" * 8 + b"LZFu" + b"\0" * 4
_QP = b"Content-Transfer-Encoding: quoted-printable"
_BASE64 = b"Content-Transfer-Encoding: base64"
_HTML = b"Content-Type: text/html"
_YENC = b"Subject: x\r\n\r\n=ybegin line=1 name=a"

HOSTILE: Final[dict[str, Builder]] = {
    "empty lines": lambda size: b"\n" * size,
    "carriage returns": lambda size: b"\r" * size,
    "null bytes": lambda size: b"\0" * size,
    "blanks": lambda size: b" " * size,
    "every byte": lambda size: bytes(range(256)) * (size // 256),
    "short headers": flooded(b"a:\n"),
    "stray lines": flooded(b"x\n"),
    "stray lines among headers": flooded(b"x\n" * 9 + b"To:\n"),
    "one folded header": flooded(b" b\n", start=b"Subject: a\n"),
    "one long subject": flooded(b"x", start=b"Subject: "),
    "long headers": flooded(b"X-A: " + b"x" * 9_000 + b"\r\n"),
    "encoded words": flooded(b"=?a?q?b?= ", start=b"Subject: "),
    "encoded words that do not end": flooded(b"=?a?q?", start=b"Subject: "),
    "encoded words in every header": flooded(b"X-A: " + b"=?a?q?b?= " * 900 + b"\r\n"),
    "encoded words in From": flooded(b"=?a?q?", start=b"From: "),
    "parentheses in From": flooded(b"(", start=b"From: "),
    "quotes in From": flooded(b'"\\', start=b"From: "),
    "commas in To": flooded(b",", start=b"To: "),
    "dates": flooded(b"1 ", start=b"Date: "),
    "parameters": flooded(b"a=b;", start=b"Content-Type: text/plain; "),
    "parameters in pieces": flooded(b"a*1=b;", start=b"Content-Type: text/plain; "),
    "one long parameter": flooded(b"a", start=b"Content-Type: text/plain; "),
    "quotes in parameters": flooded(b'a="\\";', start=b"Content-Type: text/plain; "),
    "a null byte in the charset": headed(_TEXT % b"utf-8\0", b"\xfc"),
    "a codec that is no charset": headed(_TEXT % b"zip", b"\xfc"),
    "parts": flooded(b"--b\n\n", start=_MIXED),
    "parts of headers": flooded(b"--b\n" + b"a:\n" * 1_000, start=_MIXED),
    "parts of stray lines": flooded(b"--b\n" + (b"x\n" * 9 + b"To:\n") * 100, start=_MIXED),
    "parts of one name": flooded(b"--b\nContent-Type: a/b; name=a\n\n", start=_MIXED),
    "parts of HTML": flooded(b"--b\n" + _HTML + b"\n\n" + b"<b>" * 1_000, start=_MIXED),
    "related parts": flooded(
        b"--b\n" + b"Content-ID: <a>\n" * 300, start=_MIXED.replace(b"mixed;", b"related; start=b;")
    ),
    "nested parts": _nested,
    "nested parts with long boundaries": _long_boundaries,
    "nested mails": flooded(b"Content-Type: message/rfc822\r\n\r\n"),
    "a multipart in quoted-printable": headed(
        b"Content-Type: multipart/mixed; boundary=b\r\n" + _QP, b"=41"
    ),
    "a large file": _large_file,
    "base64 that is prose": headed(_BASE64, b"ab, c"),
    "base64 of zeros": headed(_BASE64, b"AAAA"),
    "base64 before prose": headed(_BASE64, b"A" * 76 + b"\n", end=b"Well, well, well; is this it?"),
    "base64 in pieces": headed(_BASE64, b"aa=="),
    "quoted-printable escapes": headed(_QP, b"=C3=A9"),
    "quoted-printable equals signs": headed(_QP, b"="),
    "quoted-printable soft breaks": headed(_QP, b"= \n"),
    "flowing text": headed(b"Content-Type: text/plain; format=flowed", b"a \n"),
    "quoted flowing text": headed(b"Content-Type: text/plain; format=flowed", b">"),
    "Chinese": headed(_TEXT % b"gb18030", b"\x81\x30\x81\x30"),
    "Japanese": headed(_TEXT % b"iso-2022-jp", b'\x1b$B$"\x1b(B'),
    "UTF-7": headed(_TEXT % b"utf-7", b"+2AA-"),
    "uuencode": headed(b"Subject: x\r\n\r\nbegin 644 a", b"M" + b"A" * 60 + b"\n", end=b"`\nend"),
    "uuencode that does not end": headed(b"Subject: x", b"begin 644 a\n"),
    "yEnc": headed(_YENC, b"=M", end=b"\n=yend"),
    "yEnc that does not end": headed(b"Subject: x", b"=ybegin name=a\n"),
    "TNEF": _winmail,
    "RTF": headed(b"Content-Type: text/rtf", b"\\u1?{"),
    "RTF, compressed": lambda size: _RTF + (b"\x7f" + b"\x0c\xef" * 7 + b"A") * (size // 16),
    "S/MIME": headed(b"Content-Type: application/pkcs7-mime", b"\x30\x80"),
    "calendar parameters": headed(
        b"Content-Type: text/calendar\r\n\r\nBEGIN:VEVENT\r\nSUMMARY", b';a="b'
    ),
    "a zip of entries": headed(b"Content-Type: application/zip\r\n\r\nPK\3\4", b"PK\1\2"),
    "HTML paragraphs": headed(_HTML, b"<p>hello <b>x</b></p>"),
    "HTML elements": headed(_HTML, b"<div>"),
    "HTML formatting": headed(_HTML, b"<font color=red><p>"),
    "HTML tables": headed(_HTML, b"<table><tr><td>"),
    "HTML links": headed(_HTML, b"<a href=https://x.example>x</a>"),
    "HTML links that show another": headed(_HTML, "<a href=//x.example>www.ä.example</a>".encode()),
    "HTML pictures": headed(_HTML, b"<img src=cid:a>", end=b"<img src=data:image/gif;base64,AA>"),
    "HTML quotation marks": headed(_HTML, b'"'),
    "HTML quotes": headed(_HTML, b'<a ">"'),
    "HTML comments": headed(_HTML, b"<!--"),
    "HTML references": headed(_HTML, b"&#9999999999999999999"),
    "HTML blanks": headed(_HTML, b"a  "),
    "HTML attributes": headed(_HTML + b"\r\n\r\n<a", b" b"),
    "HTML style sheets": headed(_HTML, b"<style>.a{display:none}<!--"),
    "HTML style sheets that do not begin": headed(_HTML, b"<style "),
    "HTML rules": headed(_HTML + b"\r\n\r\n<style>", b".a,.b{display:none"),
    "HTML styles": headed(_HTML + b'\r\n\r\n<p style="', b"max-height:0x;"),
}
