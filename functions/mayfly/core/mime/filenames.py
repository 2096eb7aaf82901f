"""Names under which a reader may save what a mail brought."""

import re
import unicodedata

# Bytes of a name in UTF-8. File systems take 255; a reader's program may add " (2)" or ".part".
MAX_BYTES = 200
_MAX_EXTENSION = 12

_SEPARATOR = re.compile(r"[/\\]+")
_UNSAFE = re.compile(r'[<>:"|?*]')
# Names that Windows gives to devices, with or without an extension.
_RESERVED = re.compile(
    r"(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\s*(?:\.|$))"
)
# The system's own table of types (module mimetypes) differs between machines; this one does not.
_TYPES = {
    ".asc": "application/pgp-signature",
    ".bmp": "image/bmp",
    ".csv": "text/csv",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".eml": "message/rfc822",
    ".gif": "image/gif",
    ".gz": "application/gzip",
    ".htm": "text/html",
    ".html": "text/html",
    ".ics": "text/calendar",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".json": "application/json",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".p7m": "application/pkcs7-mime",
    ".p7s": "application/pkcs7-signature",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".ppt": "application/vnd.ms-powerpoint",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".rtf": "application/rtf",
    ".svg": "image/svg+xml",
    ".tif": "image/tiff",
    ".txt": "text/plain",
    ".vcf": "text/vcard",
    ".wav": "audio/wav",
    ".webp": "image/webp",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
_EXTENSIONS = {content_type: extension for extension, content_type in _TYPES.items()} | {
    "application/ms-tnef": ".dat",
    "application/x-pkcs7-mime": ".p7m",
    "application/x-pkcs7-signature": ".p7s",
    "message/delivery-status": ".txt",
    "message/disposition-notification": ".txt",
    "message/feedback-report": ".txt",
    "message/global": ".eml",
    "message/global-delivery-status": ".txt",
    "message/global-disposition-notification": ".txt",
    "message/global-headers": ".txt",
    "text/rfc822-headers": ".txt",
    "text/xml": ".xml",
}


def safe(name: str, content_type: str) -> str:
    """A name without folders, control or bidi characters and reserved words; never empty."""
    last = next(
        filter(str.strip, reversed(_SEPARATOR.split(unicodedata.normalize("NFC", name)))), ""
    )
    visible = "".join(map(_visible, last))
    plain = _UNSAFE.sub("_", visible).strip(". ")
    if _RESERVED.match(plain):
        plain = f"_{plain}"
    stem, extension = split(plain) if plain else ("attachment", extension_of(content_type))
    room = MAX_BYTES - len(extension.encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + extension


def unique(name: str, taken: dict[str, int]) -> str:
    """`name`, or `name (2)` and so on, compared without case. `taken` holds the names given so far,
    each with the last number tried for it, and gains this one.
    """
    stem, extension = split(name)
    candidate, number = name, taken.get(name.casefold(), 1)
    while candidate.casefold() in taken:
        number += 1
        candidate = f"{stem} ({number}){extension}"
    taken[name.casefold()] = number
    taken[candidate.casefold()] = 1
    return candidate


def split(name: str) -> tuple[str, str]:
    """Stem and extension with its dot; a leading dot or a long tail makes no extension."""
    stem, dot, extension = name.rpartition(".")
    if not stem or not 0 < len(extension) <= _MAX_EXTENSION or " " in extension:
        return name, ""
    return stem, dot + extension


def type_of(name: str) -> str:
    """The media type that an extension stands for."""
    return _TYPES.get(split(name)[1].lower(), "application/octet-stream")


def extension_of(content_type: str) -> str:
    """The extension, with its dot, that a media type is saved under."""
    return _EXTENSIONS.get(content_type, ".bin")


def _visible(character: str) -> str:
    """The character; a blank for any kind of space; nothing for what cannot be seen (category C:
    controls, bidi overrides and other format characters, surrogates, unassigned).
    """
    category = unicodedata.category(character)[0]
    return " " if category == "Z" or character in "\t\r\n" else "" if category == "C" else character
