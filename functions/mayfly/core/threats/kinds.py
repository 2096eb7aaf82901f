"""What bytes are, whatever they are called."""

import re
from collections.abc import Mapping
from typing import Literal

Kind = Literal["program", "html", "svg", "pdf", "zip", "rar", "7z", "ole", "rtf", "image"]

# Bytes at the start of a file that are searched for what tells its kind.
_REACH = 4_096

_SIGNATURES: Mapping[bytes, Kind] = {
    b"\x7fELF": "program",
    b"\xfe\xed\xfa\xce": "program",  # Mach-O, in its four shapes
    b"\xfe\xed\xfa\xcf": "program",
    b"\xce\xfa\xed\xfe": "program",
    b"\xcf\xfa\xed\xfe": "program",
    b"\xca\xfe\xba\xbe": "program",  # Java, and Mach-O for several processors
    b"L\0\0\0\x01\x14\x02\0": "program",  # a Windows shortcut
    b"%PDF-": "pdf",
    b"PK\x03\x04": "zip",
    b"Rar!\x1a\x07": "rar",
    b"7z\xbc\xaf\x27\x1c": "7z",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "ole",  # Office until 2003, and Office encrypted
    b"{\\rtf": "rtf",
    b"\x89PNG": "image",
    b"\xff\xd8\xff": "image",
    b"GIF8": "image",
}
_MARKUP = re.compile(rb"(?i)<(?:(!doctype html|html|script|body|head)|svg)\b")
# The kinds that an extension may hold; any other kind deceives who opens it.
_EXPECTED: Mapping[str, frozenset[Kind]] = {
    "doc": frozenset(["ole", "rtf", "zip", "html"]),
    "docx": frozenset(["zip", "ole"]),
    "gif": frozenset(["image"]),
    "jpeg": frozenset(["image"]),
    "jpg": frozenset(["image"]),
    "pdf": frozenset(["pdf"]),
    "png": frozenset(["image"]),
    "pptx": frozenset(["zip", "ole"]),
    "xlsx": frozenset(["zip", "ole"]),
    "zip": frozenset(["zip"]),
}
_EXTENSIONS = {
    "application/pdf": "pdf",
    "application/zip": "zip",
    "image/gif": "gif",
    "image/jpeg": "jpg",
    "image/png": "png",
}
_VBA_STREAM = "_VBA_PROJECT".encode("utf-16-le")  # in the directory of an OLE file
_PDF_ACTIONS = re.compile(rb"/(?:JavaScript|JS|Launch)\b")


def of(content: bytes) -> Kind | None:
    """The kind of a file by its first bytes; None for what none of these tell."""
    start = content[:_REACH]
    for signature, kind in _SIGNATURES.items():
        if start.startswith(signature):
            return kind
    if start.startswith(b"MZ") and (b"PE\0\0" in start or b" DOS " in start):
        return "program"
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    markup = _MARKUP.search(text) if text.startswith(b"<") else None
    return None if not markup else "html" if markup[1] else "svg"


def contradicts(kind: Kind | None, extension: str, content_type: str) -> bool:
    """Whether a file of this kind calls itself another."""
    expected = _EXPECTED.get(extension or _EXTENSIONS.get(content_type, ""))
    return kind is not None and expected is not None and kind not in expected


def has_macros(content: bytes, kind: Kind | None) -> bool:
    """Whether an Office file carries a program in Visual Basic."""
    return (kind == "zip" and b"vbaProject.bin" in content) or (
        kind == "ole" and _VBA_STREAM in content
    )


def is_active(content: bytes, kind: Kind | None) -> bool:
    """Whether a file may run something in the program that shows it."""
    return kind in ("html", "svg") or (kind == "pdf" and bool(_PDF_ACTIONS.search(content)))
