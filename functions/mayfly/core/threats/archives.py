"""Archives that no scanner can look into, because what is in them is encrypted."""

from mayfly.core.threats.kinds import Kind

# Entries of a zip archive that are looked at: whoever encrypts one encrypts the first.
_MAX_ENTRIES = 100
_ZIP_ENTRY = b"PK\x01\x02"  # of the directory at the end (APPNOTE.TXT §4.3.12)
_MAX_BLOCKS = 4  # of a RAR archive: its own header, a comment, the first files
_7Z_AES = b"\x06\xf1\x07\x01"  # the coder's id (7zFormat.txt, Methods.txt)
_7Z_REACH = 65_536  # bytes at the end, where the headers are
_OLE_PACKAGE = "EncryptedPackage".encode("utf-16-le")  # [MS-OFFCRYPTO] §2.3.4.4


def is_encrypted(content: bytes, kind: Kind | None) -> bool:
    """Whether an archive or Office file asks for a password, by its headers."""
    if kind == "zip":
        return _zip(content)
    if kind == "rar":
        return _rar5(content) if content[6:7] == b"\x01" else _rar4(content)
    if kind == "7z":
        return _7Z_AES in content[-_7Z_REACH:]
    return kind == "ole" and _OLE_PACKAGE in content


def _zip(content: bytes) -> bool:
    """Bit 0 of an entry's flags, in the first header and in the directory."""
    if content[6:7] and content[6] & 1:
        return True
    position = content.find(_ZIP_ENTRY)
    for _ in range(_MAX_ENTRIES):
        if position < 0:
            return False
        if content[position + 8 : position + 9] and content[position + 8] & 1:
            return True
        position = content.find(_ZIP_ENTRY, position + 4)
    return False


def _rar4(content: bytes) -> bool:
    """The archive's flag for encrypted headers, or the first file's for encrypted data
    (RAR 4 technote: blocks are CRC 2, type 1, flags 2, size 2).
    """
    if len(content) < 14:
        return False
    if content[10] & 0x80:
        return True
    first_file = 7 + int.from_bytes(content[12:14], "little")
    header = content[first_file : first_file + 5]
    return len(header) == 5 and header[2] == 0x74 and bool(header[3] & 0x04)


def _rar5(content: bytes) -> bool:
    """A block that encrypts the headers (type 4), or a file's record of encryption (type 1 of its
    extra area); the first blocks of an archive tell (RAR 5.0 archive format).
    """
    position = 8
    for _ in range(_MAX_BLOCKS):
        size, start = _number(content, position + 4)
        kind, fields = _number(content, start)
        flags, fields = _number(content, fields)
        extra, fields = _number(content, fields) if flags & 1 else (0, fields)
        data, fields = _number(content, fields) if flags & 2 else (0, fields)
        _, record = _number(content, start + size - extra)
        if kind == 4 or (kind == 2 and extra and _number(content, record)[0] == 1):
            return True
        position = start + size + data
    return False


def _number(content: bytes, position: int) -> tuple[int, int]:
    """A number in groups of seven bits, the lowest first, and where it ends; 0 behind the end."""
    value = 0
    for count, byte in enumerate(content[position : position + 10]):
        value |= (byte & 0x7F) << (7 * count)
        if byte < 0x80:
            return value, position + count + 1
    return 0, len(content)
