"""The hostile mails: how they are written down, and how they become mail.

A catalogue is a text file. A line `== name` begins a mail, the line after says what harm it tries,
and the rest is its HTML, in which `{js}` and its like stand for what `_words` lists. The techniques
are those of the public collections of cross-site scripting, of the sanitisers' own test suites and
of tracking in mail; the wording is ours.
"""

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape
from pathlib import Path
from urllib.parse import quote

CATALOGUES = Path(__file__).parents[2] / "mails" / "hostile_html"
CANARY_DOMAIN = "canary.example"
"""Whatever a mail loads, it loads from a host of its own below this one, which tells who it was."""

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" id="x" onload="{js}"><script>{js}</script></svg>'
_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass(frozen=True, kw_only=True)
class Inline:
    """A file of the mail that its HTML shows by `cid:`."""

    content_id: str
    content_type: str
    content: bytes


@dataclass(frozen=True, kw_only=True)
class Hostile:
    """A hostile mail: its HTML as bytes, the label of their charset, and the harm that it tries.

    `mark` is the sentence that the reader shall see nevertheless; `clicks` says that it waits for a
    click; `lost` says why the sentence cannot be seen.
    """

    name: str
    harm: str
    html: bytes
    charset: str = "utf-8"
    content_type: str = "text/html"
    inline: tuple[Inline, ...] = ()
    more_html: tuple[bytes, ...] = ()
    clicks: bool = False
    lost: str = ""

    @property
    def mark(self) -> str:
        """What an honest reader came for."""
        return mark(self.name)

    def mail(self, to: str) -> EmailMessage:
        """As it is sent."""
        mail = EmailMessage()
        mail["From"] = "Mallory <mallory@acme.example>"
        mail["To"] = to
        mail["Subject"] = self.name
        kind, _, subtype = self.content_type.partition("/")
        mail.set_content(self.html, kind, subtype, params={"charset": self.charset})
        for part in self.inline:
            kind, _, subtype = part.content_type.partition("/")
            mail.add_related(part.content, kind, subtype, cid=f"<{part.content_id}>")
        if self.more_html:
            mail.make_mixed()
        for html in self.more_html:
            mail.add_attachment(html, "text", "html", disposition="inline")
        return mail


def mark(name: str) -> str:
    """The sentence in the mail of this name that the reader shall see."""
    return f"Read on: {name}."


def script(name: str) -> str:
    """A script that leaves every trace it can, without a quotation mark, a space or a bracket.

    What a sandbox refuses comes last, because the first refusal ends it.
    """
    told = f"`harm:{name}`"
    canary = f"`https://{name}.{CANARY_DOMAIN}"
    return (
        f"void(console.log({told}),parent.postMessage({told},`*`),"
        f"navigator.sendBeacon({canary}/beacon`),new(Image)().src={canary}/script.png`,"
        f"alert({told}),localStorage.setItem(`harm`,{told}),top.name={told})"
    )


def written(name: str, template: str) -> str:
    """The HTML with its placeholders filled in, and the mark in front of it if it has none."""
    words = _words(name)
    filled = _PLACEHOLDER.sub(lambda found: words.get(found[1], found[0]), template)
    return filled if "{mark}" in template else f"<p>{words['mark']}</p>\n{filled}"


def _words(name: str) -> Mapping[str, str]:
    js = script(name)
    return {
        "name": name,
        "mark": mark(name),
        "host": f"{name}.{CANARY_DOMAIN}",
        "canary": f"https://{name}.{CANARY_DOMAIN}",
        "js": js,
        "js_entities": "".join(f"&#{ord(character)};" for character in js),
        "js_percent": quote(js, safe=""),
        "js_base64": _base64(js),
        "html_base64": _base64(f"<script>{js}</script>"),
        "svg_base64": _base64(_SVG.replace("{js}", escape(js))),
        "thousand": ",".join(f"a{number}@example.org" for number in range(1_000)),
        "nul": "\0",
        "soh": "\x01",
        "tab": "\t",
        "vt": "\v",
        "ff": "\f",
    }


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode()


def read(catalogue: str) -> Iterator[Hostile]:
    """The mails of a catalogue."""
    text = (CATALOGUES / f"{catalogue}.txt").read_text(encoding="utf-8")
    for entry in re.split(r"^== ", text, flags=re.M)[1:]:
        name, harm, template = entry.split("\n", 2)
        html = written(name, template.strip("\n"))
        yield Hostile(name=name, harm=harm, html=html.encode(), clicks=catalogue == "links")
