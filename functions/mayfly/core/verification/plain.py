"""Reads plain text: the subject and the text part."""

import re
from collections.abc import Iterator

from mayfly.core.verification.characters import tidy
from mayfly.core.verification.quoting import with_quotes_marked
from mayfly.core.verification.reading import MAX_LINK_TEXT, MAX_TEXT, Anchor, Line, Reading, Source

# An address ends where a script goes on that writes no blank before its words.
URL = re.compile(
    r"https?://[^\s<>\"'`{}|\\^\[\]\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]+",
    re.IGNORECASE,
)
_CLOSERS = ".,;:!?*)\u00bb\u201d\u2019"
_LABEL_EDGES = " \t:-=<>()[]*_#|\u2022\u2192\u25ba\u25b6\u27a1\u2193\u00bb"
# A line above a link that is no longer than this is the name on a button that HTML would show.
_TITLE_LENGTH = 50
# A line at least so long that goes on with words in the next was broken by a program, at the 65 to
# 78 characters that mail programs keep to.
_WRAPPED = 50
_SENTENCES = re.compile(r"[.!?] +(?=\w)|[。！？] ?(?=\w)")
# A mark that sends the reader to a note at the end, where the link stands behind the same mark.
_NOTE = re.compile(r"(?<=\w )\[(\d{1,3})\]")
_GOES_ON = re.compile(r"[^\W_]")


def read_text(text: str, source: Source = "text") -> Reading:
    """The lines of a text that are not empty, and the links written out in them."""
    raw_lines = list(_unwrapped(text[:MAX_TEXT]))
    lines = with_quotes_marked(
        tuple(Line(text=" ".join(tidy(line).split()), source=source) for line in raw_lines)
    )
    return Reading(lines=lines, anchors=tuple(written_links(raw_lines, lines)))


def _unwrapped(text: str) -> Iterator[str]:
    """The lines as the writer meant them: wrapped paragraphs in one piece."""
    paragraph: list[str] = []
    for line in text.splitlines():
        if paragraph and not _is_continued(paragraph[-1], line):
            yield " ".join(paragraph)
            paragraph = []
        if line.strip():
            paragraph.append(line)
    if paragraph:
        yield " ".join(paragraph)


def _is_continued(line: str, following: str) -> bool:
    return (
        len(line) >= _WRAPPED
        and bool(_GOES_ON.match(following))
        and not line.endswith(":")
        and "://" not in line + following
    )


def written_links(raw_lines: list[str], lines: tuple[Line, ...]) -> list[Anchor]:
    """Links that stand in the text as such, each with the words that lead to it."""
    notes = _notes(lines)
    anchors = []
    for index, raw in enumerate(raw_lines):
        start = 0
        for match in URL.finditer(raw):
            label, line = _label(raw[start : match.start()]), index
            if not start and label in notes:
                label, line = notes[label]
            elif not start and not label and index:
                label = _title(lines[index - 1].text)
            start = match.end()
            text, quoted = label[-MAX_LINK_TEXT:], lines[line].quoted
            anchors.append(Anchor(url=trimmed(match[0]), text=text, line=line, quoted=quoted))
    return anchors


def _notes(lines: tuple[Line, ...]) -> dict[str, tuple[str, int]]:
    """What leads to each numbered note, and where: "confirm your address [1]"."""
    notes: dict[str, tuple[str, int]] = {}
    for index, line in enumerate(lines):
        for match in _NOTE.finditer(line.text):
            notes.setdefault(match[1], (_label(line.text[: match.start()]), index))
    return notes


def trimmed(url: str) -> str:
    """The url without the punctuation of the sentence around it (RFC 3986 appendix C)."""
    end = len(url)
    while end and url[end - 1] in _CLOSERS and not (url[end - 1] == ")" and "(" in url):
        end -= 1
    return url[:end]


def _label(text: str) -> str:
    label = _SENTENCES.split(" ".join(tidy(text).split()))[-1].strip(_LABEL_EDGES)
    return "" if URL.search(label) else label


def _title(text: str) -> str:
    """The words of a line that stands above a link as its name, not as a sentence about it."""
    label = _label(text)
    return label if len(label) <= _TITLE_LENGTH and not _SENTENCES.search(text) else ""
