"""Hostile mails whose bytes are markup in one charset and something else in another."""

from collections.abc import Callable, Iterator

from tests.browser.hostile.catalogue import Hostile, script, written

_TAGS = "<img src=x onerror={js}><script>{js}</script>"
_ASCII = "us-ascii"


def _utf7(html: str) -> bytes:
    """Brackets and quotes in UTF-7, which Python's own encoder leaves as they are."""
    return html.replace("+", "+-").replace("<", "+ADw-").replace(">", "+AD4-").encode()


def _overlong(html: str) -> bytes:
    return html.encode().replace(b"<img", b"\xc0\xbcimg").replace(b"<script", b"\xe0\x80\xbcscript")


def _eighth_bit(html: str) -> bytes:
    return html.encode().replace(b"<img", b"\xbcimg").replace(b"<script", b"\xbcscript")


def _ebcdic_behind(html: str) -> bytes:
    return html.encode() + html.encode("cp037")


def _with_marks(html: str) -> bytes:
    return f"\ufeff{html}".replace("<script", "<\ufeffscript<\ufeff/<sc\ufeffript").encode()


def _says_another(html: str) -> bytes:
    head = b"<meta charset=utf-7><meta http-equiv=content-type content='text/html;charset=utf-7'>"
    return head + html.encode() + _utf7(html)


def _halved(html: str) -> bytes:
    return html.replace("<img", "<img alt='\ud800'").encode("utf-16-le", "surrogatepass")


def _wide(html: str) -> bytes:
    return html.translate({ord("<"): "＜", ord(">"): "＞", ord("'"): "＇"}).encode()


def _folding(html: str) -> bytes:
    return html.replace("<script", "<ſcript>{}</ſcript><SCRİPT").replace("=x", "=\u212a").encode()


def _invisible(html: str) -> bytes:
    return html.replace("<img", "<i\u200bmg").replace(" onerror", "\u2028on\u00aderror").encode()


def _line_ends(html: str) -> bytes:
    return html.replace(" src", "\rsrc").replace(" onerror", "\n\r\x85\x0conerror").encode()


def _turned(html: str) -> bytes:
    return f"\u202e\u2066\u200f{html}".encode()


def _controlled(html: str) -> bytes:
    return html.encode().replace(b" onerror", b"\x80\x9f\x1a\x7f\x08 onerror\x1f")


_Encoder = Callable[[str], bytes]
_WHOLE: tuple[tuple[str, str, _Encoder, str], ...] = (
    ("utf-7", "utf-7", _utf7, ""),
    ("utf-7-unsaid", "utf-8", _utf7, ""),
    ("utf-7-mark", "utf-8", lambda html: b"+/v8-" + _utf7(html), ""),
    ("utf-7-inside", "utf-8", _says_another, ""),
    ("utf-16", "utf-16", lambda html: html.encode("utf-16"), ""),
    ("utf-16-bare", "utf-16be", lambda html: html.encode("utf-16-be"), ""),
    ("utf-16-unsaid", _ASCII, lambda html: html.encode("utf-16"), ""),
    ("utf-16-halved", "utf-16le", _halved, ""),
    ("utf-32", "utf-32", lambda html: html.encode("utf-32"), ""),
    ("marks", "utf-8", _with_marks, ""),
    ("overlong", "utf-8", _overlong, ""),
    ("eighth-bit", _ASCII, _eighth_bit, ""),
    ("ebcdic", "cp037", lambda html: html.encode("cp037"), "no browser knows this charset"),
    ("ebcdic-behind", _ASCII, _ebcdic_behind, ""),
    ("unknown", "none-such", str.encode, ""),
    ("user-defined", "x-user-defined", str.encode, ""),
    ("refused", "iso-2022-cn-ext", str.encode, ""),
    ("label", 'utf-8"; x="<script>', str.encode, ""),
    ("wide", "utf-8", _wide, ""),
    ("folding", "utf-8", _folding, ""),
    ("invisible", "utf-8", _invisible, ""),
    ("line-ends", "utf-8", _line_ends, ""),
    ("turned", "utf-8", _turned, ""),
    ("controls", "windows-1252", _controlled, ""),
)

# The bytes that begin a letter of several bytes, or a run of such letters, and those that end it.
_SWALLOWS: tuple[tuple[str, bytes, bytes], ...] = (
    ("iso-2022-jp", b"\x1b$B", b"\x1b(B"),
    ("iso-2022-jp-2", b"\x1b$(D", b"\x1b(B"),
    ("iso-2022-kr", b"\x1b$)C\x0e", b"\x0f"),
    ("hz-gb-2312", b"~{", b"~}"),
    ("gbk", b"\x81", b""),
    ("gb18030", b"\x81\x30", b""),
    ("shift_jis", b"\x81", b""),
    ("euc-jp", b"\x8f", b""),
    ("euc-kr", b"\x81", b""),
    ("big5", b"\x81", b""),
    ("utf-8", b"\xf0\x9f", b""),
)


def mails() -> Iterator[Hostile]:
    """All of them."""
    for name, charset, encode, lost in _WHOLE:
        yield _encoded(f"charset-{name}", charset, encode, lost)
    for charset, begin, end in _SWALLOWS:
        yield _swallowing(f"charset-swallow-{charset.replace('_', '-')}", charset, begin, end)
    yield _swallowing("charset-swallow-unsaid", _ASCII, b"\x1b$B", b"\x1b(B")


def _encoded(name: str, charset: str, encode: _Encoder, lost: str) -> Hostile:
    return Hostile(
        name=name,
        harm=f"Says {charset!r}, and hopes that somebody reads it otherwise.",
        html=encode(written(name, _TAGS)),
        charset=charset,
        lost=lost,
    )


def _swallowing(name: str, charset: str, begin: bytes, end: bytes) -> Hostile:
    """The quotation mark is swallowed by one reader, and ends the attribute for the other."""
    tags = b'<img alt="' + begin + b'"><b title="' + end + b" src=x onerror={js} " + b'">words</b>'
    return Hostile(
        name=name,
        harm=f"Lets a letter of {charset} swallow a quotation mark.",
        html=written(name, "").encode() + tags.replace(b"{js}", script(name).encode()),
        charset=charset,
    )
