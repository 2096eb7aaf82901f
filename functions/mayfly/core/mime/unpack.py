"""Parts that hold others in ways of their own: uuencode, yEnc, TNEF and S/MIME."""

from collections.abc import Iterator
from dataclasses import replace

from mayfly.core.mime import charset, filenames, headers, smime, tnef, tree, uu
from mayfly.core.mime.notes import Notes
from mayfly.core.mime.tree import Leaf

_TNEF_TYPES = ("application/ms-tnef", "application/vnd.ms-tnef")
_SMIME_TYPES = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_SIGNATURE_TYPES = (
    "application/pgp-signature",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
)
_SIGNED = "The mail is signed; the signature was not checked."
_ENCRYPTED = "The mail is encrypted ({}); only its recipient's own program can read it."


def opened(leaf: Leaf, notes: Notes) -> Iterator[Leaf]:
    """The leaf, or in its stead what was found in it."""
    if leaf.content_type in _TNEF_TYPES or leaf.name.lower() == "winmail.dat":
        yield from _tnef(leaf)
    elif leaf.content_type in _SMIME_TYPES or leaf.name.lower() == "smime.p7m":
        yield from _smime(leaf, notes)
    elif leaf.content_type == "text/plain" and not leaf.name:
        yield from _text(leaf, notes)
    else:
        if leaf.content_type in _SIGNATURE_TYPES:
            notes.add(_SIGNED)
        elif leaf.content_type == "application/pgp-encrypted":
            notes.add(_ENCRYPTED.format("PGP"))
        yield leaf


def _text(leaf: Leaf, notes: Notes) -> Iterator[Leaf]:
    """A text without the files that are written into it as letters, and those files."""
    rest, files = uu.extract(leaf.content)
    if b"-----BEGIN PGP MESSAGE-----" in rest:
        notes.add(_ENCRYPTED.format("PGP"))
    if b"-----BEGIN PGP SIGNED MESSAGE-----" in rest:
        notes.add(_SIGNED)
    yield replace(leaf, content=rest)
    for file in files:
        name = charset.guess(file.name)
        yield Leaf(content_type=filenames.type_of(name), content=file.content, name=name)


def _smime(leaf: Leaf, notes: Notes) -> Iterator[Leaf]:
    """The leaves of the mail that was signed, or else the leaf."""
    kind = smime.kind(leaf.content)
    inner = smime.signed_content(leaf.content) if kind == "signed" else None
    if kind == "encrypted":
        notes.add(_ENCRYPTED.format("S/MIME"))
    if inner is None:
        yield leaf
        return
    notes.add(_SIGNED)
    for found in tree.leaves(inner, headers.of_mail(inner), notes):
        yield replace(found, slot=f"{leaf.slot}.{found.slot}")


def _tnef(leaf: Leaf) -> Iterator[Leaf]:
    """The files and the text of a winmail.dat, or else the leaf."""
    found = tnef.read(leaf.content)
    if not found or not (found.files or found.html or found.text or found.rich):
        yield leaf
        return
    for content_type, text in (("text/plain", found.text), ("text/html", found.html)):
        if text:
            yield Leaf(
                content_type=content_type,
                content=text.encode("utf-8"),
                parameters={"charset": "utf-8"},
                slot=leaf.slot,
                spare=True,
            )
    if found.rich:
        yield Leaf(content_type="text/rtf", content=found.rich, slot=leaf.slot, spare=True)
    for file in found.files:
        yield Leaf(
            content_type=file.content_type.lower() or filenames.type_of(file.name),
            content=file.content,
            name=file.name,
            content_id=file.content_id.strip("<>"),
        )
