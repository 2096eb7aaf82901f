"""Mail HTML for display: nothing in it runs, loads, or hides where it leads."""

import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mayfly.core import html, html_balance, html_elements, html_style
from mayfly.core.message import Part

PICTURE = Part(
    id="1",
    filename="a.png",
    content_type="image/png",
    inline=True,
    content_id="pic@x",
    content=b"picture",
)
INLINED = "data:image/png;base64,cGljdHVyZQ=="


def shown(mail: str, *, remote_images: bool = False, **inline: Part) -> str:
    """What stands in the document for the mail, without what stands there for every mail."""
    pictures = {"pic@x": PICTURE, **inline}
    document = html.for_display(mail, inline=pictures, remote_images=remote_images)
    start, end = '<body><div dir="auto" style="padding:16px;">', "</div></body></html>"
    assert document.count(start) == 1
    assert document.endswith(end)
    return document.partition(start)[2].removesuffix(end)


@pytest.mark.parametrize(
    "mail",
    [
        "<p>one</p>",
        "<p>a <b>b</b> &amp; <i>c</i> &lt;d&gt;</p>",
        '<table border="0" width="9"><tbody><tr><td colspan="2">x</td></tr></tbody></table>',
        '<ol start="3"><li>x</li></ol>',
        '<font face="Arial" size="2" color="#ff0000">x</font>',
        '<p style="color:red;padding:3px !important">x</p>',
        "<h1>x</h1><hr><ul><li>y</li></ul><br>",
    ],
)
def test_what_lays_out_text_stays(mail: str) -> None:
    assert shown(mail) == mail


@pytest.mark.parametrize(
    "mail",
    [
        "<script>alert(1)</script>",
        "<style>p{background:url(//x.example)}</style>",
        "<svg onload=alert(1)><a xlink:href=javascript:alert(1)>x</a></svg>",
        "<math><mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mtext></math>",
        "<iframe src=https://x.example></iframe>",
        "<object data=https://x.example></object>",
        "<link rel=stylesheet href=https://x.example>",
        "<meta http-equiv=refresh content='0;url=https://x.example'>",
        "<base href=https://x.example>",
        "<form action=https://x.example></form>",
        "<input autofocus onfocus=alert(1)>",
        "<select><option>x</option></select>",
        "<template><script>alert(1)</script></template>",
        "<title></title>",
        "<noscript></noscript>",
        "<!-- comment --><!doctype x><?php ?>",
    ],
)
def test_what_runs_or_loads_goes(mail: str) -> None:
    assert shown(mail) == ""


@pytest.mark.parametrize(
    ("mail", "left"),
    [
        ('<p onclick="alert(1)" class=x id=y data-z=1>x</p>', "<p>x</p>"),
        ('<td background="https://x.example/a.png">x', "<td>x</td>"),
        ("<form action=x>text<button>go</button></form>", "textgo"),
        ("<marquee>x</marquee><blink>y</blink>", "xy"),
        ("<p>never closed", "<p>never closed</p>"),
        ("<b><i>x</b>y</i>", "<b><i>x</i></b>y"),
        ("<p>one<p>two", "<p>one</p><p>two</p>"),
        ("1 < 2 & <3", "1 &lt; 2 &amp; &lt;3"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("<plaintext>x</p>", "x"),
        ("<xmp><script>x</script></xmp>", ""),
        ('<p title="--><img src=x onerror=alert(1)>">x</p>', "<p>x</p>"),
        ("<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<p></p>"),
        ("<a name=x>anchor</a>", "<a>anchor</a>"),
    ],
)
def test_the_rest_of_an_element_stays(mail: str, left: str) -> None:
    cell = left.startswith("<td")
    assert shown(f"<table><tr>{mail}</table>" if cell else mail) == (
        f"<table><tbody><tr>{left}</tr></tbody></table>" if cell else left
    )


@pytest.mark.parametrize(
    ("style", "left"),
    [
        ("color:red", "color:red"),
        (" COLOR : Red ; ; width:1px;", "color:Red;width:1px"),
        ("position:fixed;top:0;z-index:9", ""),
        ("background-image:url(https://x.example)", ""),
        ("color:url(https://x.example)", ""),
        ("width:image-set('https://x.example')", ""),
        ("width:expression(alert(1))", ""),
        ("c\\6flor:red;width:\\75rl(x)", ""),
        ("color:red/**/;width:1px", "width:1px"),
        ("width:calc(100% - 3px);color:RGB(1,2,3)", "width:calc(100% - 3px);color:RGB(1,2,3)"),
        ("width:var(--x)", ""),
        ("font-family:'Open Sans', Arial", "font-family:'Open Sans', Arial"),
        ("background:#FFF", "background-color:#FFF"),
        ("background:url(https://x.example/#abc) no-repeat", ""),
        ("background:url(x) repeat-x top red", "background-color:red"),
        ("background:rgb(1, 2, 3) none", "background-color:rgb(1, 2, 3)"),
        ("background:none", ""),
        ("color", ""),
        ("color:red}body{width:1px", ""),
        ("@import 'x'", ""),
        ("color:" + "x" * 1_000, ""),
    ],
)
def test_styles_are_reduced_to_what_loads_nothing(style: str, left: str) -> None:
    assert html_style.safe(style) == left


def test_only_so_many_declarations_are_read() -> None:
    assert html_style.safe("color:red;" * 10_000).count("color") == 100


def test_the_colours_of_the_body_are_kept() -> None:
    document = html.for_display(
        '<head><meta x></head><body bgcolor="#123456" text=white style="padding:0;margin:0">x',
        inline={},
        remote_images=False,
    )

    style = "padding:16px;background-color:#123456;color:white;padding:0;margin:0"
    assert f'<div dir="auto" style="{style}">x</div>' in document


def test_a_body_far_down_keeps_no_colours() -> None:
    document = html.for_display("<b>" * 600 + "<body bgcolor=red>", inline={}, remote_images=False)

    assert "red" not in document


@pytest.mark.parametrize("source", ["cid:pic@x", "CID:pic@x", "cid:pic%40x", " cid:pic@x "])
def test_the_mails_own_images_are_put_in(source: str) -> None:
    assert shown(f'<img src="{source}" alt="x">') == f'<img src="{INLINED}" alt="x">'


@pytest.mark.parametrize(
    "source",
    [
        "cid:other@x",
        "https://x.example/a.png",
        "http://x.example/a.png",
        "//x.example/a.png",
        "data:image/svg+xml;base64,AAAA",
        "data:text/html;base64,AAAA",
        "data:image/png,AAAA",
        "javascript:alert(1)",
        "blob:x",
        "file:///etc/passwd",
        "a.png",
        "mailto:a@b.example",
    ],
)
def test_other_images_are_left_out(source: str) -> None:
    assert shown(f'<img src="{source}" alt="x">') == '<img alt="x">'


def test_images_within_the_html_stay() -> None:
    image = '<img src="data:image/gif;base64,R0lGODdh">'

    assert shown(image) == image


def test_an_inline_file_that_is_no_picture_is_left_out() -> None:
    page = Part(
        id="2",
        filename="a.svg",
        content_type="image/svg+xml",
        inline=True,
        content_id="page",
        content=b"<svg>",
    )

    assert shown('<img src="cid:page">', page=page) == "<img>"


def test_images_are_put_in_as_long_as_there_is_room() -> None:
    large = Part(
        id="2",
        filename="a.png",
        content_type="image/png",
        inline=True,
        content_id="large",
        content=b"x" * 1_000_000,
    )
    small = '<img src="data:image/gif;base64,R0lGODdh">'

    left = shown('<img src="cid:large">' * 1_000 + small, large=large)

    assert left.count("data:image/png") == 3
    assert left.endswith(small)


def test_an_image_within_the_html_that_is_too_large_is_left_out() -> None:
    assert shown(f'<img src="data:image/gif;base64,{"A" * html.MAX_DOCUMENT}" alt="x">') == (
        '<img alt="x">'
    )


@pytest.mark.parametrize(
    ("mail", "too_long"),
    [
        ('"' * 600_000, True),
        ("&amp;" * 600_000, True),
        ("表" * 400_000, True),
        ("<p>x</p>" * 30_000, False),
        ("<a href=//x>y</a>" * 30_000, True),
    ],
)
def test_a_document_is_no_longer_than_asked(mail: str, too_long: bool) -> None:
    document = html.for_display(mail, inline={}, remote_images=False, max_bytes=1_000_000)

    assert len(json.dumps(document, ensure_ascii=False).encode()) <= 1_000_000
    assert document.count("too long") == too_long


@pytest.mark.parametrize(
    ("source", "loaded"),
    [
        ("https://x.example/a.png?b=1&amp;c=2", "https://x.example/a.png?b=1&amp;c=2"),
        ("http://x.example/a.png", "https://x.example/a.png"),
        ("//x.example/a.png", "https://x.example/a.png"),
    ],
)
def test_remote_images_load_when_the_reader_asks(source: str, loaded: str) -> None:
    mail = f'<img src="{source}" srcset="https://y.example 2x">'

    assert shown(mail, remote_images=True) == f'<img src="{loaded}">'


@pytest.mark.parametrize("source", ["javascript:alert(1)", "mailto:a@b.example", "ftp://x.example"])
def test_only_the_web_is_asked_for_images(source: str) -> None:
    assert shown(f'<img src="{source}">', remote_images=True) == "<img>"


REL = 'target="_blank" rel="noopener noreferrer nofollow"'


@pytest.mark.parametrize(
    ("link", "left"),
    [
        (
            '<a href="https://x.example/?a=1&amp;b=2">go</a>',
            f'<a href="https://x.example/?a=1&amp;b=2" title="x.example" {REL}>go</a>',
        ),
        (
            '<a title="bank.example" target=_top style="color:red" href="http://x.example">go</a>',
            f'<a href="http://x.example" style="color:red" title="x.example" {REL}>go</a>',
        ),
        (
            '<a href="//x.example">go</a>',
            f'<a href="https://x.example" title="x.example" {REL}>go</a>',
        ),
        (
            '<a href="mailto:a@b.example">go</a>',
            f'<a href="mailto:a@b.example" title="mailto:a@b.example" {REL}>go</a>',
        ),
        (
            '<a href="https://eve.example"><b>https://bank.example</b></a>',
            '<a href="https://eve.example" title="The words show bank.example, but the link leads'
            f' to eve.example." {REL}><b>https://bank.example</b></a>',
        ),
    ],
)
def test_links_say_where_they_lead_and_tell_nothing(link: str, left: str) -> None:
    assert shown(link) == left


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java&#10;script:alert(1)",
        "java&#9;script:alert(1)",
        " &#1;javascript:alert(1)",
        "&#106;avascript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "cid:pic@x",
        "file:///etc/passwd",
        "tel:1",
        "#top",
        "page.html",
        "/page",
        "",
    ],
)
def test_links_elsewhere_lead_nowhere(target: str) -> None:
    assert shown(f'<a href="{target}">go</a>') == "<a>go</a>"


def test_a_title_cannot_break_out_of_its_attribute() -> None:
    left = shown("<a href='https://x.example\"onclick=alert(1)//'>go</a>")

    assert "onclick" not in re.sub(r'"[^"]*"', "", left)


@pytest.mark.parametrize("remote_images", [True, False])
def test_the_policy_of_a_document(remote_images: bool) -> None:
    policy = html.content_security_policy(remote_images=remote_images)

    directives = dict(each.split(" ", 1) for each in policy.split("; "))
    assert directives == {
        "sandbox": "allow-popups allow-popups-to-escape-sandbox",
        "default-src": "'none'",
        "style-src": "'unsafe-inline'",
        "img-src": "data: https:" if remote_images else "data:",
        "form-action": "'none'",
        "base-uri": "'none'",
        "frame-ancestors": "'self'",
    }


def test_what_a_style_sheet_hides_stays_hidden() -> None:
    left = shown(
        "<style>.pre{display:none}</style><p class=pre style=color:red>x</p><p class=y>z</p>"
    )

    assert left == '<p style="color:red;display:none">x</p><p>z</p>'


def test_html_with_very_many_tags_is_shown_as_text() -> None:
    left = shown("<p>x &lt;b&gt;</p>" * html_balance.MAX_TOKENS)

    assert left.startswith("<p><em>The HTML of this mail is too long or too complex to show")
    assert "x &lt;b&gt;\n\nx" in left


def test_very_long_html_is_shown_as_text() -> None:
    left = shown("<p>x</p>" + "y" * html.MAX_HTML)

    assert '<pre dir="auto">x\n\ny' in left


@pytest.mark.parametrize(
    ("opener", "limit"),
    [("<div>", html_elements.MAX_DEPTH), ("<b>", html_elements.MAX_FORMATTING)],
)
def test_nesting_ends_at_a_depth(opener: str, limit: int) -> None:
    left = shown(opener * 5_000 + "end")

    assert left.count(opener) == limit
    assert "end" in left


def test_formatting_left_open_does_not_multiply() -> None:
    fonts = "".join(f"<font color=#{number:06x}>" for number in range(1_000))

    left = shown(f"<p>{fonts}</p>" + "<p>x</p>" * 1_000)

    assert left.count("<font") == html_elements.MAX_FORMATTING


@pytest.mark.parametrize(
    ("mail", "left"),
    [
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
        (
            "<table><tr><td>a<td><p>b<tr><td>c</table>",
            "<table><tbody><tr><td>a</td><td><p>b</p></td></tr><tr><td>c</td></tr></tbody></table>",
        ),
        (
            "<table><thead><tr><th>a<tbody><tr><td>b</table>",
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
        ),
        (
            "<table><tr><td><table><tr><td>in</table>out</table>",
            "<table><tbody><tr><td><table><tbody><tr><td>in</td></tr></tbody></table>out</td></tr>"
            "</tbody></table>",
        ),
        ("<a>x<a>y", "<a>x</a><a>y</a>"),
        (
            "<p><table><tr><td><p>x</table>",
            "<p></p><table><tbody><tr><td><p>x</p></td></tr></tbody></table>",
        ),
    ],
)
def test_elements_end_where_a_browser_ends_them(mail: str, left: str) -> None:
    assert shown(mail) == left


class Watch(HTMLParser):
    """Notes every tag of a document that could run or load something."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        harmless = {"https://x.example", "data:image/png;base64,AAAA"}
        for name, value in attrs:
            if name.startswith("on") or (name in ("src", "href") and value not in harmless):
                self.seen.append(f"{tag} {name}={value}")
            if name == "style" and "url" in (value or ""):
                self.seen.append(f"{tag} {value}")
        if tag in ("script", "iframe", "object", "embed", "svg", "math", "form", "link", "base"):
            self.seen.append(tag)


PIECES = st.sampled_from(
    [
        "<", ">", "/", '"', "'", "=", " ", "a", "p", "img", "svg", "math", "style", "script",
        "table", "td", "<p ", "<img ", "<a ", "</p>", "<!--", "-->", "<![CDATA[", "]]>", "onerror=",
        "src=", "href=", "style=", "url(", "javascript:", "&lt;", "&#60;", "&quot;", "https://x.example",
        "data:image/png;base64,AAAA", "<svg>", "</svg>", "<math>", "<style>", "</style>", "<title>",
        "<noscript>", "<template>", "<textarea>", "<xmp>", "<select>", "<form>", "<mtext>", "x:",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_html_yields_anything_that_runs_or_loads(mail: str) -> None:
    watch = Watch()

    watch.feed(shown(mail))
    watch.close()

    assert watch.seen == []
