"""Bytes to text, by the charset label that a mail carries, wrong as it may be.

Known are the encodings of the WHATWG Encoding Standard (§4.2) and a few more of old mail. Python's
registry holds codecs that are no charsets (zip, rot13, idna); no label of a mail ever reaches it.
"""

import re

_UTF8 = "utf-8"
_WESTERN = "cp1252"

# Labels of one Python codec each, as `_plain` writes them. As browsers do it, Latin-1 means
# windows-1252, and a national standard means the superset of it that senders really write.
_CODECS = {
    "": "ascii us-ascii ansi-x3.4-1968 iso646-us 7bit 8bit unknown unknown-8bit default none",
    _UTF8: "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8-sig utf8mb4 cp65001",
    _WESTERN: "latin1 latin-1 l1 ansi iso-8859-1 isolatin1 iso-ir-100 8859-1 cp819 ibm819",
    "iso8859-2": "latin2 latin-2 l2 isolatin2 iso-ir-101",
    "iso8859-3": "latin3 latin-3 l3 isolatin3 iso-ir-109",
    "iso8859-4": "latin4 latin-4 l4 isolatin4 iso-ir-110",
    "iso8859-5": "cyrillic isolatincyrillic iso-ir-144",
    "iso8859-6": "arabic isolatinarabic iso-ir-127 asmo-708 ecma-114",
    "iso8859-7": "greek greek8 isolatingreek iso-ir-126 elot-928 ecma-118 sun-eu-greek",
    "iso8859-8": "hebrew isolatinhebrew iso-ir-138 visual logical",
    "iso8859-10": "latin6 latin-6 l6 isolatin6 iso-ir-157",
    "iso8859-15": "latin9 latin-9 l9 isolatin9",
    "cp1254": "latin5 latin-5 l5 isolatin5 iso-ir-148 iso-8859-9",
    "cp874": "tis-620 windows-874 iso-8859-11",
    "gb18030": "gb18030 gbk gb2312 gb-2312 gb-2312-80 iso58gb231280 iso-ir-58 cp936 ms936 chinese"
    " euc-cn",
    "hz": "hz-gb-2312 hz",
    "big5hkscs": "big5 big5-hkscs big-5 cn-big5 x-big5 cp950 ms950",
    "cp949": "euc-kr euckr ks-c-5601-1987 ks-c-5601-1989 ksc5601 ksc-5601 ksc56011987 iso-ir-149"
    " korean cp949 windows-949",
    "johab": "johab cp1361",
    "iso2022_kr": "iso-2022-kr iso2022kr",
    "cp932": "shift-jis shiftjis sjis ms-kanji ms932 windows-31j windows31j cp932",
    "euc_jp": "euc-jp eucjp eucpkdfmtjapanese",
    "iso2022_jp_ext": "iso-2022-jp iso2022jp iso-2022-jp-1 cp50220 cp50221 iso-2022-jp-ms",
    "iso2022_jp_2": "iso-2022-jp-2 iso2022jp2",
    "iso2022_jp_2004": "iso-2022-jp-3 iso-2022-jp-2004",
    "koi8_r": "koi8-r koi8r koi koi8",
    "koi8_u": "koi8-u koi8-ru",
    "koi8_t": "koi8-t",
    "mac_roman": "macintosh mac mac-roman",
    "mac_cyrillic": "mac-cyrillic mac-ukrainian",
    "utf-7": "utf-7 unicode-1-1-utf-7",
    "utf-16": "utf-16 unicode ucs-2 iso-10646-ucs-2",
    "utf-16-le": "utf-16le unicodefeff",
    "utf-16-be": "utf-16be unicodefffe",
    "utf-32": "utf-32",
}
_BY_LABEL = {label: codec for codec, labels in _CODECS.items() for label in labels.split()}
_ISO_8859 = re.compile(r"iso[- ]?8859[- ]?(\d{1,2})(?:-?[ie]|[:-]\d{4})?")
_WINDOWS = re.compile(r"(?:windows|win|cp|ibm|ms-?cp|microsoft-cp)-?(125[0-8])")
_DOS = re.compile(r"(?:cp|ibm|dos|oem)?-?(437|720|737|775|85[0257]|858|86[0-6]|869|874)")
_PREFIX = re.compile(r"x-|cs(?=[a-z])")  # of labels that were never registered, or only for MIBs
# Where text is two or four bytes a letter, and none of them is zero, the label is wrong.
_WIDE = ("utf-16", "utf-16-le", "utf-16-be", "utf-32")
_ISO_NUMBERS = frozenset(range(2, 17)) - {12}  # ISO 8859-12 was never published
_MAX_LABEL = 60  # the longest registered name has 45 characters
_SURROGATES = re.compile("[\ud800-\udfff]")
_READ = re.compile("[^\x00-\x7f\ufffd]")  # a character that only well-formed bytes can give


def decode(data: bytes, label: str) -> tuple[str, bool]:
    """The text of `data`, and whether its label was of no use, so that the charset was guessed.

    Never raises; what cannot be read is U+FFFD. UTF-8 without a label, or with one for ASCII, is no
    guess: nothing else looks like it.
    """
    codec = codec_of(label)
    if not codec or (codec in _WIDE and data.isascii() and b"\0" not in data):
        text = guess(data)
        return text, not data.isascii() and (codec is None or text.encode(_UTF8) != data)
    if codec == _UTF8:
        return _utf8(data)
    return _SURROGATES.sub("\ufffd", data.decode(codec, "replace")), False


def guess(data: bytes) -> str:
    """The text of unlabelled bytes: UTF-8 where it is that, else windows-1252."""
    try:
        return data.decode(_UTF8)
    except UnicodeDecodeError:
        return data.decode(_WESTERN, "replace")


def codec_of(label: str) -> str | None:
    """The Python codec of a label; empty where it says nothing, None where nobody knows it."""
    name = _plain(label)
    if not name or name in _BY_LABEL:
        return _BY_LABEL.get(name, "")
    if page := _WINDOWS.fullmatch(name) or _DOS.fullmatch(name):
        return f"cp{page[1]}"
    if iso := _ISO_8859.fullmatch(name):
        plain = f"iso-8859-{int(iso[1])}"
        known = "iso" + plain[4:] if int(iso[1]) in _ISO_NUMBERS else None
        return _BY_LABEL.get(plain, known)
    return None


def _plain(label: str) -> str:
    """A label without what different senders put around or between the same words."""
    name = label.strip(" \t\"'\\").lower()[:_MAX_LABEL].replace("_", "-")
    return _PREFIX.sub("", name, count=1) if _PREFIX.match(name) else name


def _utf8(data: bytes) -> tuple[str, bool]:
    """UTF-8, with its faults marked; but windows-1252 where not one character is UTF-8."""
    try:
        return data.decode("utf-8-sig"), False
    except UnicodeDecodeError:
        text = data.decode("utf-8-sig", "replace")
    if _READ.search(text):
        return text, False
    return data.decode(_WESTERN, "replace"), True
