"""Paragraphs from format=flowed text (RFC 3676 §4)."""

_SIGNATURE = "-- "


def unflow(text: str, *, delete_space: bool) -> str:
    """Join the lines that the sender's program broke; quoted text keeps its marks."""
    paragraphs: list[list[str]] = []
    flowing: int | None = None  # quote depth of the paragraph that goes on
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:].removeprefix(" ")  # a blank is stuffed before some lines
        flows = content.endswith(" ") and content != _SIGNATURE
        piece = content[:-1] if flows and delete_space else content
        if flowing == depth and content != _SIGNATURE:
            paragraphs[-1].append(piece)
        else:
            paragraphs.append([">" * depth + " " * bool(depth), piece])
        flowing = depth if flows else None
    return "\n".join("".join(pieces) for pieces in paragraphs)
