"""Reads what a mail's markup offers mail programs to show as a button.

`ConfirmAction` and `ViewAction` of schema.org, in JSON-LD or microdata, as Gmail's reference has
them: developers.google.com/gmail/markup/reference/confirm-action and …/go-to-action.
"""

import json
from collections.abc import Iterator
from itertools import chain, islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mayfly.core.verification.reading import Action

_CONFIRMS = {"ConfirmAction": True, "ViewAction": False}
# A mail offers one action or two; the limits only keep a hostile one from taking long.
_MAX_ITEMS = 20
_MAX_JSON = 50_000  # characters; the examples of the reference have five hundred
_MAX_VALUES = 2_000


def read_actions(tree: LexborHTMLParser) -> tuple[Action, ...]:
    """The actions of a page that lead to an address of the web."""
    found = chain(_in_scripts(tree), _in_attributes(tree))
    leading = (action for action in found if action.url.startswith(("http://", "https://")))
    return tuple(islice(leading, _MAX_ITEMS))


def _in_scripts(tree: LexborHTMLParser) -> Iterator[Action]:
    for script in islice(tree.css('script[type="application/ld+json"]'), _MAX_ITEMS):
        for value in _objects(script.text()):
            kind = str(value.get("@type"))
            if kind in _CONFIRMS:
                name = str(value.get("name") or "")
                yield Action(url=_url(value), name=name, confirms=_CONFIRMS[kind])


def _objects(source: str) -> Iterator[dict[str, object]]:
    """All objects in a piece of JSON, outer ones first; none if it is no JSON."""
    try:
        pending = [json.loads(source[:_MAX_JSON])]
    except (ValueError, RecursionError):
        return
    for _ in range(_MAX_VALUES):
        if not pending:
            return
        value = pending.pop()
        if isinstance(value, dict):
            yield value
            pending.extend(value.values())
        elif isinstance(value, list):
            pending.extend(value)


def _url(action: dict[str, object]) -> str:
    """Where the action leads: in its handler, its target or itself."""
    for holder in (action.get("handler"), action.get("target"), action):
        url = holder.get("url") if isinstance(holder, dict) else holder
        if isinstance(url, str):
            return url
    return ""


def _in_attributes(tree: LexborHTMLParser) -> Iterator[Action]:
    for item in islice(tree.css("[itemtype]"), _MAX_ITEMS):
        kind = (item.attributes.get("itemtype") or "").rpartition("/")[2]
        if kind in _CONFIRMS:
            name = _property(item, "name")
            yield Action(url=_property(item, "url"), name=name, confirms=_CONFIRMS[kind])


def _property(item: LexborNode, name: str) -> str:
    for node in item.css(f'[itemprop="{name}"]'):
        return node.attributes.get("href") or node.attributes.get("content") or ""
    return ""
