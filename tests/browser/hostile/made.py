"""Hostile mails that are too much to write down, or that are more than one text."""

from collections.abc import Iterator

from tests.browser.hostile.catalogue import Hostile, Inline, script, written

_PICTURE = "<img src=x onerror={js}>"
_SHOWS_PART = (
    "<img src='cid:part' onload={js}><iframe src='cid:part'></iframe>"
    "<script src='cid:part'></script><link rel=stylesheet href='cid:part'>"
    "<object data='cid:part'></object><embed src='cid:part'>"
    "<p style='background:url(cid:part)'>words</p>"
)


def parts() -> Iterator[Hostile]:
    """Mails of several parts, which may be put together in the wrong way."""
    name = "part-split"
    yield Hostile(
        name=name,
        harm="Splits a tag over two parts.",
        html=written(name, "<p>{mark}</p><img title='").encode(),
        more_html=(written(name, "{mark}' src=x onerror={js}>").encode(),),
    )
    for kind in ("image/svg+xml", "text/html", "text/css", "application/javascript", "image/png"):
        name = f"part-{kind.partition('/')[2].replace('+', '-')}"
        svg = f'<svg xmlns="http://www.w3.org/2000/svg"><script>{script(name)}</script></svg>'
        yield Hostile(
            name=name,
            harm=f"Shows an active part, which says it is {kind}, by its content id.",
            html=written(name, _SHOWS_PART).encode(),
            inline=(Inline(content_id="part", content_type=kind, content=svg.encode()),),
        )
    name = "part-plain"
    yield Hostile(
        name=name,
        harm="Is plain text with tags in it.",
        html=written(name, "{mark}\n</pre><script>{js}</script><img src=x onerror={js}>").encode(),
        content_type="text/plain",
    )


def floods() -> Iterator[Hostile]:
    """So much of something that a careful reader may give up being careful."""
    for name, harm, template in (
        ("flood-depth", "Nests as deep as nobody does.", "<div>" * 100_000 + _PICTURE),
        ("flood-depth-just", "Nests as deep as is still read.", "<div>" * 250 + _PICTURE),
        ("flood-svg", "Nests pictures.", "<svg><g>" * 3_000 + "<script>{js}</script>"),
        ("flood-tables", "Nests tables.", "<table><tr><td>" * 3_000 + _PICTURE),
        ("flood-formatting", "Leaves formatting open.", "<a><b><p>" * 2_000 + _PICTURE),
        ("flood-brackets", "Opens brackets only.", "<" * 50_000 + _PICTURE),
        ("flood-attributes", "Has very many attributes.", f"<img {_many(20_000)} {_PICTURE[5:]}"),
        ("flood-attribute", "Has a very long one.", f"<img alt='{'x' * 1_000_000}' {_PICTURE[5:]}"),
        ("flood-quotes", "Opens quotations.", "<p title=\"<p title='" * 20_000 + _PICTURE),
        ("flood-comments", "Never ends a comment.", _PICTURE + "<!-- " * 100_000),
        ("flood-number", "Has a number as long as a mail.", f"&#{'9' * 300_000};{_PICTURE}"),
        ("flood-images", "Has very many pictures.", "<img src={canary}/many.png>" * 2_000),
        ("flood-links", "Has very many links.", "<a href='javascript:{js}'>x</a>" * 2_000),
        ("flood-tags", "Has more tags than are read.", _PICTURE + "<b>x</b>" * 40_000),
        ("flood-nothing", "Is full of NULs.", "{nul}" * 300_000 + _PICTURE),
    ):
        yield Hostile(name=name, harm=harm, html=written(name, template).encode())


def _many(count: int) -> str:
    return " ".join(f"a{number}={number}" for number in range(count))
