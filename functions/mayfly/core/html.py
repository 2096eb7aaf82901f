"""Mail HTML for display: a whole document that runs nothing and loads nothing unasked.

Three walls, each enough alone: the sanitiser (nh3, by a list of what may stay), the content
security policy that the document is served with, and the sandbox that this policy asks for.
"""

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from html import escape, unescape
from itertools import islice
from urllib.parse import unquote

import nh3

from mayfly.core import html_style, text, threats
from mayfly.core.html_balance import balanced
from mayfly.core.html_tokens import Tag, tokens
from mayfly.core.message import Part

# Characters of HTML that are shown as HTML, its inline images not counted: twenty long newsletters.
MAX_HTML = 8_000_000

_TAGS = frozenset(
    (
        "a abbr address article aside b bdi bdo big blockquote br caption center cite code col"
        " colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6"
        " header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span"
        " strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr"
    ).split()
)
_ATTRIBUTES = {
    "a": ("href",),
    "font": ("face", "size"),
    "img": ("src", "alt", "border"),
    "ol": ("start", "type"),
    "table": ("border", "cellpadding", "cellspacing"),
    "td": ("colspan", "nowrap", "rowspan"),
    "th": ("colspan", "nowrap", "rowspan", "scope"),
    "*": ("align", "bgcolor", "color", "dir", "height", "lang", "style", "valign", "width"),
}
# Image types that browsers draw; no SVG, which is a document.
_IMAGES = frozenset(
    f"image/{kind}" for kind in "avif bmp gif jpeg jpg pjpeg png webp x-icon x-png".split()
)
_DATA_IMAGE = re.compile(r"(?i)data:([a-z]+/[a-z-]+);base64,[a-z0-9+/=\s]*")
# Bytes that a document takes as a string in JSON, where a quotation mark is two: what one answer of
# a function carries. Images are put into it as long as there is room.
MAX_DOCUMENT = 5_000_000
_LONGEST = 6  # bytes of one character in it: an ampersand is five
_UNSEEN = re.compile("[\x00-\x20\x7f]+")  # a browser skips them where it reads a scheme
_LINK = re.compile(r'<a href="([^"]*)"((?: [a-z]+="[^"]*")*)>(.*?)</a>', re.S)
_MARKUP = re.compile(r"<[^>]*>")
_REACH = 500  # tags in which the body is looked for
_HEAD = (
    '<!doctype html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">'
    '<meta name="viewport" content="width=device-width">'
    # Tells how high it is to whom the policy lets show it, so that the frame need not scroll:
    # https://drafts.csswg.org/css-sizing-4/#responsive-iframes
    '<meta name="responsive-embedded-sizing" content="allow-origins=*"><style>'
    # Mail is written for white paper: a dark scheme would put its dark letters on dark ground.
    ":root{color-scheme:light;background:#fff;color:#1a1a1a}"
    "body{margin:0;font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}"
    "img{max-width:100%}pre{white-space:pre-wrap;font:inherit}"
    "</style></head><body>"
)
_TOO_MUCH = (
    "<p><em>The HTML of this mail is too long or too complex to show; this is its text.</em></p>"
)


def content_security_policy(*, remote_images: bool) -> str:
    """The Content-Security-Policy to serve the document of `for_display` with."""
    images = "data: https:" if remote_images else "data:"
    return (
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
        f"style-src 'unsafe-inline'; img-src {images}; form-action 'none'; base-uri 'none'; "
        "frame-ancestors 'self'"
    )


def for_display(
    html: str, *, inline: Mapping[str, Part], remote_images: bool, max_bytes: int = MAX_DOCUMENT
) -> str:
    """A whole, safe document of a mail's HTML, of so many bytes as a string in JSON.

    Images of `inline`, by content id without angle brackets, are put into it; images elsewhere
    stay only with `remote_images`, and only from https. HTML that is too long or too complex is
    shown as text.
    """
    plain = balanced(html, _ATTRIBUTES, _TAGS) if len(html) <= MAX_HTML else None
    if plain is not None:
        # Links and styles may be written at more length than they came.
        room = max_bytes - 2 * _size(_DATA_IMAGE.sub("", plain))
        safe = _sanitised(plain, _Filter(inline, remote_images=remote_images, room=room))
        document = _document(_LINK.sub(_link, safe), _body_style(html))
        if _size(document) <= max_bytes:
            return document
    words = text.from_html(html[:MAX_HTML])[: max_bytes // _LONGEST]
    return _document(f'{_TOO_MUCH}<pre dir="auto">{escape(words, quote=False)}</pre>', "")


def _size(document: str) -> int:
    return len(json.dumps(document, ensure_ascii=False).encode())


def _sanitised(html: str, attribute_filter: "_Filter") -> str:
    return nh3.clean(
        html,
        tags=set(_TAGS),
        attributes={name: set(allowed) for name, allowed in _ATTRIBUTES.items()},
        attribute_filter=attribute_filter,
        link_rel=None,
        url_schemes={"http", "https", "mailto", "cid", "data"},
    )


def _document(content: str, style: str) -> str:
    style = escape(f"padding:16px;{style}")
    return f'{_HEAD}<div dir="auto" style="{style}">{content}</div></body></html>'


def _body_style(html: str) -> str:
    """The colours and spacing that a mail asks for on its body."""
    for token in islice(tokens(html), _REACH):
        if isinstance(token, Tag) and token.name == "body" and not token.closing:
            found = token.attributes()
            style = f"background:{found.get('bgcolor', '')};color:{found.get('text', '')};"
            return html_style.safe(style + found.get("style", ""))
    return ""


class _Filter:
    """Decides for nh3 on the value of an attribute that may stay; None removes it."""

    def __init__(self, inline: Mapping[str, Part], *, remote_images: bool, room: int) -> None:
        self._inline = inline
        self._remote_images = remote_images
        self._room = room  # bytes that images may take

    def __call__(self, _tag: str, name: str, value: str) -> str | None:
        if name == "style":
            return html_style.safe(value) or None
        if name == "src":
            return self._image(value.strip())
        if name == "href":
            return _address(value)
        return value

    def _image(self, source: str) -> str | None:
        scheme, _, rest = source.partition(":")
        if scheme.lower() == "cid":
            return self._inlined(self._inline.get(rest) or self._inline.get(unquote(rest)))
        if data := _DATA_IMAGE.fullmatch(source):
            return self._fitting(source) if data[1].lower() in _IMAGES else None
        address = _address(source)
        if not address or not self._remote_images or address.startswith("mailto:"):
            return None
        return "https:" + address.partition(":")[2]

    def _inlined(self, part: Part | None) -> str | None:
        if not part or part.content_type not in _IMAGES or len(part.content) > self._room:
            return None
        encoded = b64encode(part.content).decode("ascii")
        return self._fitting(f"data:{part.content_type};base64,{encoded}")

    def _fitting(self, data: str) -> str | None:
        fits = len(data) <= self._room
        self._room -= len(data) if fits else 0
        return data if fits else None


def _address(value: str) -> str | None:
    """Where a link or image leads, if that is the web or a mailbox."""
    address = value.strip()
    if address.startswith("//"):
        address = f"https:{address}"
    scheme, colon, rest = address.partition(":")
    scheme = _UNSEEN.sub("", scheme).lower()
    return f"{scheme}:{rest}" if colon and scheme in ("http", "https", "mailto") else None


def _link(match: re.Match[str]) -> str:
    """A link that says where it leads, opens beside Mayfly, and tells nothing of the reader."""
    target, attributes, words = match.groups()
    url = unescape(target)
    warning = threats.link_warning(url, unescape(_MARKUP.sub("", words)))
    title = escape(warning or threats.host(url) or url)
    return (
        f'<a href="{target}"{attributes} title="{title}" target="_blank"'
        f' rel="noopener noreferrer nofollow">{words}</a>'
    )
