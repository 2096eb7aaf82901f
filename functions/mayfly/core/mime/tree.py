"""The leaves of a mail: its MIME structure (RFC 2046), walked without recursion and under caps."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from mayfly.core.mime import boundaries, headers, parameters, transfer, words
from mayfly.core.mime.headers import Head
from mayfly.core.mime.notes import Notes
from mayfly.core.mime.parameters import Value

# Real mail nests below ten levels; every level reads its bytes once more.
MAX_DEPTH = 30
# A mail with more parts is a flood; each part costs an object and a name.
MAX_PARTS = 1_000

_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,80}/[a-z0-9*][a-z0-9!#$&^_.+-]{0,80}")
_ROOT_REACH = 4  # parts among which the root of a multipart/related is looked for
_MAX_ID = 500  # characters of a content id that are kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A part that has no parts: what its headers say, and its bytes without transfer encoding.

    `name` is the sender's, not yet safe. `parent` is the multipart subtype around it, `first`
    whether it opens that or is its root. Leaves with one `slot` belong to one multipart/alternative
    and say the same thing; a mail inside another has slots of its own. A `spare` leaf was found
    inside another and is read where the mail says nothing else.
    """

    content_type: str
    content: bytes
    name: str = ""
    disposition: str = ""
    content_id: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)
    parent: str = ""
    first: bool = False
    slot: str = ""
    spare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Node:
    """A stretch of bytes that holds a part, headers and all."""

    source: bytes
    start: int
    end: int
    depth: int = 0
    parent: str = ""
    first: bool = True
    slot: str = ""  # of the alternative around it
    decoded: bool = False  # whether a transfer encoding was undone around it


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A node whose headers are read."""

    node: _Node
    head: Head
    type: Value
    content_type: str

    def encoding(self) -> str:
        return self.head.first("content-transfer-encoding").decode("ascii", "replace")

    def body(self) -> bytes:
        return self.node.source[self.head.body : self.node.end]


def leaves(source: bytes, root: Head, notes: Notes) -> Iterator[Leaf]:
    """The leaves below the headers `root` of a mail, in the order of the source."""
    stack = [_Node(source=source, start=0, end=len(source))]
    for number in range(1, MAX_PARTS + 1):
        if not stack:
            return
        node = stack.pop()
        part = _part(
            node, root if number == 1 else headers.of_part(node.source, node.start, node.end)
        )
        children = _children(part, number)
        stack.extend(reversed(children))
        if not children and not _is_empty(part):
            yield _leaf(part, number, notes)
    if stack:
        notes.add(f"The mail has more than {MAX_PARTS} parts; the others were not read.")


def _part(node: _Node, head: Head) -> _Part:
    type_value = parameters.parse(head.first("content-type"))
    content_type = type_value.main
    if not _TYPE.fullmatch(content_type):
        content_type = "message/rfc822" if node.parent == "digest" else "text/plain"
    return _Part(node=node, head=head, type=type_value, content_type=content_type)


def _is_empty(part: _Part) -> bool:
    return part.content_type.startswith("multipart/") and not part.body().strip()


def _children(part: _Part, number: int) -> list[_Node]:
    """The parts of a multipart, or of what calls itself otherwise but has a boundary."""
    node, boundary = part.node, part.type.get("boundary")
    multipart = part.content_type.startswith("multipart/")
    if node.depth == MAX_DEPTH or not (multipart or boundary):
        return []
    source, start, end = node.source, part.head.body, node.end
    spans = boundaries.split(source, start, end, boundary, limit=MAX_PARTS, guess=multipart)
    if multipart and not spans and part.encoding() and not node.decoded:
        source = transfer.decode(part.body(), part.encoding())[0]
        spans = boundaries.split(source, 0, len(source), boundary, limit=MAX_PARTS, guess=True)
    subtype = part.content_type.partition("/")[2] if multipart else "mixed"
    template = replace(
        node,
        source=source,
        depth=node.depth + 1,
        parent=subtype,
        slot=node.slot or (str(number) if subtype == "alternative" else ""),
        decoded=node.decoded or source is not node.source,
    )
    root = _root(source, spans, part.type.get("start")) if subtype == "related" else 0
    return [
        replace(template, start=start, end=end, first=index == root)
        for index, (start, end) in enumerate(spans)
    ]


def _root(source: bytes, spans: Sequence[tuple[int, int]], named: str) -> int:
    """The part that the others are shown in: the one named as the start, or else the first that
    may be text (RFC 2387 §3.2).
    """
    root: int | None = None
    for index, (start, end) in enumerate(spans[:_ROOT_REACH]):
        head = headers.of_part(source, start, end)
        if named and _content_id(head) == named.strip("<> "):
            return index
        kind = parameters.parse(head.first("content-type")).main.partition("/")[0]
        root = index if root is None and kind in ("", "text", "multipart") else root
    return root or 0


def _leaf(part: _Part, number: int, notes: Notes) -> Leaf:
    content, known = transfer.decode(part.body(), part.encoding())
    if not known:
        notes.add("A part is not encoded as it says; it is shown as it came.")
    content_type = part.content_type
    if content_type.startswith("multipart/"):
        deep = part.node.depth == MAX_DEPTH
        notes.add(
            f"Parts nested more than {MAX_DEPTH} deep were not opened."
            if deep
            else "A part that should hold others holds none; it is shown as text."
        )
        content_type = "application/octet-stream" if deep else "text/plain"
    disposition = parameters.parse(part.head.first("content-disposition"))
    return Leaf(
        content_type=content_type,
        content=content,
        name=_name(disposition, part.type),
        disposition=disposition.main,
        content_id=_content_id(part.head),
        parameters=part.type.parameters,
        parent=part.node.parent,
        first=part.node.first,
        slot=part.node.slot or str(number),
    )


def _content_id(head: Head) -> str:
    return words.text(head.first("content-id")).strip("<> ")[:_MAX_ID]


def _name(disposition: Value, type_value: Value) -> str:
    """The file name, wherever the sender put it."""
    given = (
        value.get(key)
        for value in (disposition, type_value)
        for key in ("filename", "name", "file")
    )
    return words.clean(words.decode(next(filter(None, given), "")))
