"""Mail HTML for display: a whole document that runs nothing and loads nothing unasked.

Three walls, each enough alone: the sanitiser (nh3, by a list of what may stay), the content
security policy that the document is served with, and the sandbox that this policy asks for.
"""

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
# Bytes of images put into one document, so that one image named a thousand times stays small.
MAX_INLINE = 10_000_000
_UNSEEN = re.compile("[\x00-\x20\x7f]+")  # a browser skips them where it reads a scheme
_LINK = re.compile(r'<a href="([^"]*)"((?: [a-z]+="[^"]*")*)>(.*?)</a>', re.S)
_MARKUP = re.compile(r"<[^>]*>")
_REACH = 500  # tags in which the body is looked for
_HEAD = (
    '<!doctype html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">'
    '<meta name="viewport" content="width=device-width"><style>'
    # Mail is written for white paper: a dark scheme would put its dark letters on dark ground.
    ":root{color-scheme:light;background:#fff;color:#1a1a1a}"
    "body{margin:0;font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}"
    "img{max-width:100%}pre{white-space:pre-wrap;font:inherit}"
    "</style></head><body>"
)
_TOO_MUCH = "<p><em>The HTML of this mail is too complex to show; this is its text.</em></p>"


def content_security_policy(*, remote_images: bool) -> str:
    """The Content-Security-Policy to serve the document of `for_display` with."""
    images = "data: https:" if remote_images else "data:"
    return (
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
        f"style-src 'unsafe-inline'; img-src {images}; form-action 'none'; base-uri 'none'; "
        "frame-ancestors 'self'"
    )


def for_display(html: str, *, inline: Mapping[str, Part], remote_images: bool) -> str:
    """A whole, safe document of a mail's HTML.

    Images of `inline`, by content id without angle brackets, are put into it; images elsewhere
    stay only with `remote_images`, and only from https. HTML that is too complex is shown as text.
    """
    plain = balanced(html, _ATTRIBUTES, _TAGS) if len(html) <= MAX_HTML else None
    if plain is None:
        words = escape(text.from_html(html[:MAX_HTML]))
        return _document(f'{_TOO_MUCH}<pre dir="auto">{words}</pre>', "")
    safe = nh3.clean(
        plain,
        tags=set(_TAGS),
        attributes={name: set(allowed) for name, allowed in _ATTRIBUTES.items()},
        attribute_filter=_Filter(inline, remote_images=remote_images),
        link_rel=None,
        url_schemes={"http", "https", "mailto", "cid", "data"},
    )
    return _document(_LINK.sub(_link, safe), _body_style(html))


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

    def __init__(self, inline: Mapping[str, Part], *, remote_images: bool) -> None:
        self._inline = inline
        self._remote_images = remote_images
        self._room = MAX_INLINE

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
            return source if data[1].lower() in _IMAGES else None
        address = _address(source)
        if not address or not self._remote_images or address.startswith("mailto:"):
            return None
        return "https:" + address.partition(":")[2]

    def _inlined(self, part: Part | None) -> str | None:
        if not part or part.content_type not in _IMAGES or len(part.content) > self._room:
            return None
        self._room -= len(part.content)
        return f"data:{part.content_type};base64,{b64encode(part.content).decode('ascii')}"


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
