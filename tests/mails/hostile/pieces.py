"""What mail is made of: for tests that put it together at random."""

PIECES = [
    b"\r\n", b"\n", b"\r", b": ", b"; ", b"=", b'"', b"'", b"--b", b"--b--", b"<", b">",
    b"\0", b"\xff", b"\xe2\x82", b" ", b"\t", b"Subject", b"From", b"Content-Type",
    b"charset", b"text/plain", b"text/html", b"multipart/mixed", b"multipart/alternative",
    b"boundary=b", b"message/rfc822", b"Content-Transfer-Encoding", b"base64",
    b"quoted-printable", b"=?utf-8?q?", b"=?utf-8?b?", b"?=", b"begin 644 a",
    b"=ybegin name=a", b"=yend", b"filename*0*", b"utf-8''", b"format=flowed",
    b"text/calendar", b"BEGIN:VEVENT", b"utf-7", b"+2AA-", b"&#xD800;", b"end",
    b"application/ms-tnef", b"\x78\x9f\x3e\x22", b"application/pkcs7-mime", b"\x30\x80",
    b"a", b"<a href=", b"https://a.example/", b"<div style=", b"display:none", b"<table><tr><td>",
    b"<script", b"</", b"<!--", b"-->", b"&#", b"code", b"123456", b"iso-2022-jp", b"\x1b$B",
    b"multipart/related", b"Content-ID: <", b"cid:", b"PK\x03\x04", b"Rar!\x1a\x07\x01",
    b"xn--", b"message/delivery-status", b"multipart/report", b"Date", b"To: ",
    b"Content-Disposition", b"text/rtf", b"LZFu", b"{\\rtf1", b"\\u",
]  # fmt: skip
