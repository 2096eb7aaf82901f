"""Text being laid out into lines."""

import re

MAX_QUOTE = 8  # depth of quotation that is shown
# Characters of a table's row that the next cell may go on behind; a longer one is a text.
MAX_ROW = 200

_BETWEEN_CELLS = "  "

_SPACES = re.compile(r"[ \t\n\r\f]+")
# Characters without width that pad a preheader: anywhere, or next to a blank. Between letters the
# last ones shape words and emoji, and stay.
_PADDING = re.compile(
    "[\u00ad\u034f\u200b\u2060-\u2064\ufeff]+"
    "|(?<![^\\s])[\u061c\u115f\u1160\u17b4\u17b5\u180e\u200c-\u200f\u202a-\u202e\u2066-\u2069]+"
    "|[\u061c\u115f\u1160\u17b4\u17b5\u180e\u200c-\u200f\u202a-\u202e\u2066-\u2069]+(?![^\\s])"
)


def without_padding(text: str) -> str:
    """The text without the invisible characters that stand for nothing in it."""
    return text if text.isascii() else _PADDING.sub("", text)


class Lines:
    """Collects words into lines and paragraphs; `quote` is the depth of quotation."""

    def __init__(self) -> None:
        self.quote = 0
        self._lines: list[str] = []
        self._line: list[str] = []
        self._gap = ""  # blank to put before the next word of the line
        self._depth = 0  # of quotation, of the last line
        self._paragraph = False  # whether an empty line is due before the next line
        self._cell: int | None = None  # the line that the last cell of this row began on
        self._joined = False  # whether this row has a cell behind another on its line
        self.in_cell_start = False  # whether a cell has begun and has no words yet

    def write(self, text: str) -> None:
        """Add words; blanks of any kind and number between them count as one."""
        if text.isspace():
            self.gap(" ")
            return
        self.in_cell_start = False
        collapsed = _SPACES.sub(" ", text)
        if collapsed.startswith(" "):
            self.gap(" ")
        if words := collapsed.strip(" "):
            self._line += [self._gap, words]
            self._gap = ""
            if collapsed.endswith(" "):
                self.gap(" ")

    def write_exactly(self, text: str) -> None:
        """Add text whose blanks and line ends count."""
        self.in_cell_start = False
        first, *others = text.split("\n")
        self._line.append(first)
        for line in others:
            self._flush(empty=True)
            self._line.append(line)

    def start(self, mark: str) -> None:
        """Begin a line with a mark, as that of a list."""
        self.end_line()
        self._line = [mark]
        self._gap = " "

    def start_row(self) -> None:
        """The next cell is the first of its row, which follows one of several cells at once."""
        self._paragraph = self._paragraph and not self._joined
        self._joined = False
        self._cell = None
        self.in_cell_start = False

    def start_cell(self) -> None:
        """Begin a cell: behind the one before it in the row, if that is one line."""
        if self._cell is not None and not self._line and not self.quote:
            # What the cell wrote: its line, and the empty one that a paragraph put before it.
            *before, last = self._lines[self._cell : self._cell + 3] or [""]
            if last and not any(before) and len(before) < 2 and len(last) <= MAX_ROW:
                self._line = [self._lines.pop()]
                self._paragraph = False
                self._joined = True
        self.gap(_BETWEEN_CELLS)
        self._cell = len(self._lines)
        self.in_cell_start = True

    def gap(self, blank: str) -> None:
        """Put a blank before the next word, if that comes on the same line."""
        if self._line and len(blank) > len(self._gap):
            self._gap = blank

    def end_line(self) -> None:
        """The next word starts a line."""
        self._flush(empty=False)

    def end_paragraph(self) -> None:
        """The next word starts a line behind an empty one."""
        self._flush(empty=False)
        self._paragraph = bool(self._lines)

    def line_break(self) -> None:
        """End the line, or leave one empty."""
        if self._line:
            self.end_line()
        else:
            self.end_paragraph()

    def text(self) -> str:
        """All of it."""
        self.end_line()
        return "\n".join(self._lines).strip("\n")

    def _flush(self, *, empty: bool) -> None:
        line = without_padding("".join(self._line)).replace("\xa0", " ").rstrip()
        self._line = []
        self._gap = ""
        if not line.strip() and not empty:
            return
        depth = min(self.quote, MAX_QUOTE)
        if self._paragraph:
            self._lines.append(("> " * min(depth, self._depth)).rstrip())
            self._paragraph = False
        self._lines.append(("> " * depth + line).rstrip())
        self._depth = depth
