"""Plain text from HTML, and the one line of a text that stands in a list."""

import re

from mayfly.core.html_reader import Reader
from mayfly.core.text_lines import without_padding

# Characters of a preview: two lines on a telephone.
PREVIEW_LENGTH = 140
# Characters of a text that are looked at for it.
_REACH = 20_000

_URL = re.compile(r"<?\b(?:https?://|www\.|mailto:)[^\s<>]++>?|\[\s*\]|\(\s*\)")
_ALTERNATIVE = re.compile(r"\[[^\[\]\n]{0,200}\]")  # what stands for an image
_PARTED = re.compile(r" (?=[,.](?:\s|$))")  # a sign and the word that a link stood between
_LETTER = re.compile(r"\w")
_WORD = re.compile(r"\w+")
# What a line says that leads to another view of the mail, in the languages most mail is in.
_VIEW = re.compile(
    r"""(?ix)
      \b(?:view|read|open|see|display)\w*\b.{0,40}\b(?:browser|online|web\s?(?:page|version)?)\b
    | \b(?:browser|online|web)[\s-]?version\b
    | \b(?:trouble|problems?|difficulty|issues?)\s(?:viewing|reading|seeing|with\sthis)\b
    | \b(?:can(?:no|')?t|unable\sto)\s(?:see|read|view)\b
    | \b(?:not|isn't)\sdisplay\w*\s(?:correctly|properly)\b
    | \bim\s(?:web)?browser\b | \bonline-?ansicht\b | \bwebversion\b
    | \bversion\sen\sligne\b | \bdans\s(?:votre|un|le)\snavigateur\b
    | \ben\s(?:su|tu|el|un)\snavegador\b | \bversi[oó]n\s(?:web|online|en\sl[ií]nea)\b
    | \bnel\s(?:tuo\s)?browser\b | \bversione\s(?:web|online)\b
    | \bin\s(?:uw|je)\sbrowser\b
    | \bno\s(?:seu\s)?navegador\b | \bvers[aã]o\s(?:web|online)\b
    | в\sбраузере | веб-верси | ブラウザ | 浏览器 | 瀏覽器
    """
)
_MAX_VIEW = 120  # characters of such a line; a longer one says more
_GREETING = re.compile(r"[^,،、，]{1,40}[,،、，]")
_OPENING = 3  # lines that may be the subject again, or a greeting


def from_html(html: str) -> str:
    """The text that a reader of the HTML would see: paragraphs, lists, table rows, quotations, and
    links as `words <url>`. What its styles hide is left out, unless there is nothing else.
    """
    reader = Reader(hide=True)
    text = reader.read(html)
    return Reader(hide=False).read(html) if reader.hid and not text else text


def preview(text: str, subject: str = "") -> str:
    """One line of at most 140 characters: the first words of a text that say something which the
    subject beside it does not.
    """
    lines = text[:_REACH].split("\n")
    said = _told(lines, subject) or " ".join(text[:_REACH].split())
    if len(said) <= PREVIEW_LENGTH:
        return said
    cut = said[: PREVIEW_LENGTH - 1]
    whole_words = cut.rpartition(" ")[0]
    kept = whole_words if len(whole_words) > PREVIEW_LENGTH // 2 else cut
    return kept.rstrip(" ,;:.-–—") + "…"


def leads_away(text: str) -> bool:
    """Whether a text does no more than lead to another view of the mail."""
    return bool(_VIEW.search(text)) and not any(map(_said, text.split("\n")))


def _told(lines: list[str], subject: str) -> str:
    """What lines say, without how they greet and who said what they quote."""
    said: list[str] = []
    for line in lines:
        if line.startswith(">") and said and said[-1].endswith((":", "：")):
            said.pop()
        said += filter(None, [_said(line)])
    opening = [
        line
        for line in said[:_OPENING]
        if not _GREETING.fullmatch(line) and _words(line) != _words(subject)
    ]
    return " ".join(opening + said[_OPENING:]) or " ".join(said)


def _words(line: str) -> list[str]:
    return _WORD.findall(line.casefold())


def _said(line: str) -> str:
    """What a line says; nothing for rules, quotations, pictures, and ways to view the mail."""
    words = _ALTERNATIVE.sub(" ", _URL.sub(" ", without_padding(line)))
    words = _PARTED.sub("", " ".join(words.split()))
    leads_away = len(words) <= _MAX_VIEW and _VIEW.search(words)
    return "" if words.startswith(">") or leads_away or not _LETTER.search(words) else words
