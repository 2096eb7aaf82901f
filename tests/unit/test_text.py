"""Plain text from HTML, as a reader would see it, and the line of it that a list shows."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mayfly.core import html_hidden, html_reader, text
from mayfly.core.text_lines import MAX_QUOTE

# Mails as senders write them, each beside its subject, its preview and its text.
LETTERS = sorted((Path(__file__).parents[1] / "mails" / "letters").glob("*.html"))


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.stem)
def test_a_letter_reads_as_its_reader_would_write_it_down(letter: Path) -> None:
    subject, preview, _, expected = letter.with_suffix(".txt").read_text("utf-8").split("\n", 3)

    read = text.from_html(letter.read_text("utf-8"))

    assert read == expected.rstrip("\n")
    assert text.preview(read, subject) == preview


@pytest.mark.parametrize(
    ("html", "read"),
    [
        ("", ""),
        ("plain", "plain"),
        ("a  b\n\tc", "a b c"),
        ("a<b>b</b>c <i> d</i>", "abc d"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<p>one<p>two", "one\n\ntwo"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<div><div><div>one</div></div></div>two", "one\ntwo"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("one<br><br><br>two", "one\n\ntwo"),
        ("<h1>Title</h1>text", "Title\n\ntext"),
        ("one<hr>two", "one\n\ntwo"),
        ("a&nbsp;b &amp; &lt;c&gt; &#8364; &euro;", "a b & <c> € €"),
        ("a &unknown; b & c", "a &unknown; b & c"),
        ("&#xD800;&#0;", "\ufffd\ufffd"),
        ("&#" + "9" * 5_000 + ";", "\ufffd"),
        ("1 < 2 and 3 <4", "1 < 2 and 3 <4"),
        ("<ul><li>one<li>two</ul>three", "- one\n- two\n\nthree"),
        ("<ol><li>one</li><li>two</li></ol>", "1. one\n2. two"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "- a\n  - b\n- c"),
        ("<ol><li>a<ol><li>b</ol><li>c</ol>", "1. a\n  1. b\n2. c"),
        ("<li>alone", "- alone"),
        ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", "a  b\n1  2"),
        ("<table><tr><td>1</td> <td>2</td></tr></table>after", "1  2\n\nafter"),
        ("<tr><td><table><tr><td>in</table><td>out", "in\n\nout"),
        ("<tr><td><p>a</p><td><p>1</p><tr><td><p>b</p><td>2", "a  1\nb  2"),
        ("x<table><tr><td><div>a</div></td><td><div>1</div></td></tr></table>", "x\n\na  1"),
        ("<tr><td><p>a</p><p>b</p></td><td>c</td></tr>", "a\n\nb\n\nc"),
        ("<tr><td><p>a</p></td><td></td><td>c</td></tr>d", "a  c\nd"),
        ("<tr><td>a</td><td>&nbsp;</td><td>&nbsp;</td><td>b</td></tr>", "a  b"),
        ("<tr><td><p>a</p></td><td><table><tr><td>b</table></td></tr>", "a\n\nb"),
        ("<blockquote><tr><td><p>a</p><td>b</blockquote>", "> a\n>\n> b"),
        (f"<tr><td><p>{'a' * 201}</p><td>b", f"{'a' * 201}\n\nb"),
        ("<td>a<td>b", "a  b"),
        ("<dl><dt>term<dd>meaning<dt>other</dl>", "term\nmeaning\nother"),
        ("a<blockquote>b<blockquote>c</blockquote></blockquote>d", "a\n\n> b\n>\n> > c\n\nd"),
        ("<pre>a  b\n  c\n\n</pre>d", "a  b\n  c\n\n\nd"),
        ("<title>t</title><style>s</style><script>c</script>x", "x"),
        ("<head><meta x></head><body>x</body>", "x"),
        ("<svg>hidden</svg>x<svg/>y", "xy"),
        ("x<style>never closed", "x"),
        ("a<!-- hidden <b> -->b", "ab"),
        ("a<!-- never closed", "a"),
        ("a<!doctype html><?xml?><![if !mso]>b<![endif]></ >c", "abc"),
        ("a<!never closed", "a"),
        ("<!--[if mso]>old<![endif]--><!--[if !mso]><!-->new<!--<![endif]-->", "new"),
        ("a<b", "a"),
        ('<b title="a > b">x</b>', "x"),
        ("<b title='a > b'>x</b>", "x"),
        ('<b title="never closed>x</b>y', "xy"),
        ('<i a="> <b>x', "x"),
        ('<img alt="Logo">x<img alt=""><img>', "[Logo]x"),
        ("</p></b>x</div>", "x"),
        ("<b>a</i>b</b>c", "abc"),
        ("<button>Go</button><input value=x>", "Go"),
    ],
)
def test_html_is_read(html: str, read: str) -> None:
    assert text.from_html(html) == read


@pytest.mark.parametrize(
    ("html", "read"),
    [
        ('<a href="https://x.example/y">here</a>.', "here <https://x.example/y>."),
        ('<a href="https://x.example/?a=1&amp;b=2">here</a>', "here <https://x.example/?a=1&b=2>"),
        ("<a href=https://x.example/y>https://x.example/y</a>", "https://x.example/y"),
        ("<a href=https://www.x.example/>x.example</a>", "x.example"),
        ("<a href=https://x.example><img></a>", "<https://x.example>"),
        ("<a href=https://x.example>open", "open <https://x.example>"),
        (
            "<a href=https://x.example>a<a href=https://y.example>b",
            "a <https://x.example>b <https://y.example>",
        ),
        ('<a href="#top">top</a><a href="mailto:a@b.example">mail</a><a>none</a>', "topmailnone"),
        ('<a href="javascript:alert(1)">x</a>', "x"),
        ('<div style="display:none"><a href=https://x.example>x</a></div>y', "y"),
        ('<a HREF="https://x.example" href="https://y.example">x</a>', "x <https://x.example>"),
    ],
)
def test_links_are_findable(html: str, read: str) -> None:
    assert text.from_html(html) == read


@pytest.mark.parametrize(
    "attribute",
    [
        'style="display:none"',
        'style="color:red; DISPLAY : none !important"',
        "style='visibility:hidden'",
        'style="max-height:0;overflow:hidden"',
        'style="max-height: 0px"',
        'style="opacity:0"',
        'style="opacity:0.0;"',
        'style="mso-hide:all"',
        'style="font-size:0"',
        'style="font-size:0px;line-height:0"',
        'style="font-size:1px;color:#fff"',
        'style="height:0;width:0;overflow:hidden"',
        'style="max-width:0px; Overflow: hidden"',
        'style="position:absolute;left:-9999px"',
        'style="text-indent:-1000em"',
        "hidden",
    ],
)
def test_what_styles_hide_is_left_out(attribute: str) -> None:
    html = f"<div {attribute}>preheader <b>too</b></div><p>seen"

    assert text.from_html(html) == "seen"


@pytest.mark.parametrize(
    "attribute",
    [
        'style="opacity:0.5"',
        'style="max-height:0.5em"',
        'style="max-height:08px"',
        'style="fill-opacity:0"',
        'style="height:0"',
        'style="line-height:0;overflow:hidden"',
        'style="height:0.5em;overflow:hidden"',
        'style="margin-left:-1000px"',
        'style="left:-10px"',
        'style="font-size:1em"',
        'style="font-size:.5em"',
        'style="font-size:larger"',
        'style="font-size:1.2.3px"',
        'title="display:none"',
        "aria-label=hidden",
    ],
)
def test_what_only_looks_hidden_is_read(attribute: str) -> None:
    assert text.from_html(f"<div {attribute}>seen</div>") == "seen"


@pytest.mark.parametrize(
    "sheet",
    [
        ".pre{display:none}",
        "p {color:red} DIV.pre , .x{color:red; Display : none !important}",
        "@media print{.pre{display:none}}",
        ".pre{display:block;display:none}",
    ],
)
def test_what_style_sheets_hide_is_left_out(sheet: str) -> None:
    html = f"<style type=text/css>{sheet}</style><div class='a pre'>preheader</div><p>seen"

    assert text.from_html(html) == "seen"


@pytest.mark.parametrize(
    ("sheet", "attribute"),
    [
        (".pre{display:none} .pre{display:block}", ""),
        (".pre{display:none} @media (max-width:9px){td .pre{display:block}}", ""),
        (".pre .x{display:none}", ""),
        (".PRE{display:none}", ""),
        (".pre{display:none}", "style=display:block"),
        ("</style><!--<style>.pre{display:none}</style>--><style>", ""),
        (".pre{flex-display:none} .pre{}", ""),
        (" " * html_hidden.MAX_STYLES + ".pre{display:none}", ""),
    ],
)
def test_what_style_sheets_only_seem_to_hide_is_read(sheet: str, attribute: str) -> None:
    html = f"<style>{sheet}</style><div class=pre {attribute}>seen</div>"

    assert text.from_html(html) == "seen"
    assert text.from_html(html + "<p>too") == "seen\n\ntoo"


def test_letters_may_grow_again_inside_tiny_ones() -> None:
    html = '<td style="font-size:0px">no<div style="font-size:13px">yes</div>no</td>'

    assert text.from_html(html) == "yes"


def test_a_hidden_paragraph_ends_where_the_next_block_begins() -> None:
    assert text.from_html('<p style="display:none">no<div>yes</div>') == "yes"


def test_a_mail_that_hides_everything_is_read_all_the_same() -> None:
    assert text.from_html('<div style="display:none">the code</div>') == "the code"


def test_padding_without_width_is_left_out() -> None:
    html = "<p>Hello&zwnj;&nbsp;&zwnj;&nbsp;&#847; &shy;</p>co\u00adde 12\u200b34 \u200e"

    assert text.from_html(html) == "Hello\n\ncode 1234"


def test_joiners_between_letters_stay() -> None:
    family, persian = "👨\u200d👩\u200d👧", "می\u200cخواهم"

    assert text.from_html(f"<p>{family} {persian}") == f"{family} {persian}"


def test_deep_lists_and_quotations_are_marked_so_far() -> None:
    deep = "<blockquote>" * 50 + "x"

    assert text.from_html(deep).splitlines()[-1] == "> " * MAX_QUOTE + "x"
    assert text.from_html("<ul>" * 50 + "<li>x").splitlines()[-1] == "  " * 8 + "- x"


@pytest.mark.parametrize(
    "opener", ["<div>", "<b>", "<p>", "<table>", "<ul>", "<blockquote>", "<a>"]
)
def test_nesting_beyond_measure_is_still_read(opener: str) -> None:
    assert "end" in text.from_html(opener * 1_000 + "end" + "</div>" * 2_000)


def test_only_so_many_tags_are_read() -> None:
    html = "<br>" * html_reader.MAX_TOKENS + "end"

    assert text.from_html(html) == ""
    assert text.from_html(html[8:]) == "end"


@pytest.mark.parametrize(
    "piece",
    ["<", "<!--", "<a ", '<a "', "<a '", '<a ">"', "<style>", "&", "&#", "</", "<p style=", "]]>"],
)
def test_html_that_breaks_off_again_and_again_is_read_in_one_pass(piece: str) -> None:
    text.from_html(piece * 100_000)


@given(st.text(alphabet="<>/!-\"'= abpuliodtrse&#;\n", max_size=300))
def test_any_html_is_read(html: str) -> None:
    text.from_html(html).encode()


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("", ""),
        ("Hello,\n\n  world", "world"),
        ("Hello,", "Hello,"),
        ("Your code is here\nHi Ada,\n123456", "123456"),
        ("YOUR CODE: is here!\n\n123456", "123456"),
        ("Your code is here", "Your code is here"),
        ("Liebe Ada,\nes geht los", "es geht los"),
        ("田中様、\nコードは123456です", "コードは123456です"),
        ("Red, green, blue,\nand more", "Red, green, blue, and more"),
        ("one\ntwo\nthree\nfour,\nfive", "one two three four, five"),
        ("Fine.\n\nOn Monday Ada wrote:\n\n> Tea?", "Fine."),
        ("Ada wrote:\n> Tea?\nYes", "Yes"),
        ("> Tea?\nYes", "Yes"),
        ("View this email in your browser <https://x.example>\nHello", "Hello"),
        ("Having trouble viewing this email?\nHello", "Hello"),
        ("If this is not displayed correctly, click here\nHello", "Hello"),
        ("Im Browser ansehen\nHallo", "Hallo"),
        ("Voir la version en ligne\nBonjour", "Bonjour"),
        ("Ver en el navegador\nHola", "Hola"),
        ("ブラウザで表示\nこんにちは", "こんにちは"),
        ("[Logo] <https://x.example>\nHello", "Hello"),
        ("https://x.example/a\nHello www.x.example", "Hello"),
        ("-----\n***\n===\nHello\n-----", "Hello"),
        ("> quoted\nHello", "Hello"),
        ("\u200c \u200c\nHello\u034f", "Hello"),
        ("Click here <https://x.example/y> to confirm", "Click here to confirm"),
        ("Click here <https://x.example/y>, or wait.", "Click here, or wait."),
        ("https://x.example/a", "https://x.example/a"),
        ("[Logo]", "[Logo]"),
    ],
)
def test_a_preview_says_what_a_person_would_choose(words: str, line: str) -> None:
    assert text.preview(words, "Your code is here") == line


def test_a_long_line_that_speaks_of_browsers_is_text() -> None:
    line = "Open the link in the same browser where you asked for it: " + "so it stays safe " * 5

    assert text.preview(line).startswith("Open the link")


def test_a_long_preview_is_cut_between_words() -> None:
    line = text.preview("word, " * 100)

    assert len(line) <= text.PREVIEW_LENGTH
    assert line.endswith("word…")


def test_a_long_word_is_cut_within() -> None:
    assert text.preview("語" * 200) == "語" * (text.PREVIEW_LENGTH - 1) + "…"


def test_a_preview_of_the_greatest_length_is_whole() -> None:
    assert text.preview("x" * text.PREVIEW_LENGTH) == "x" * text.PREVIEW_LENGTH
