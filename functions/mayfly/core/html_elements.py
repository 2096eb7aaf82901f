"""Which HTML elements are open, and which of them a tag ends without saying so."""

from collections.abc import Mapping
from typing import Generic, NamedTuple, TypeVar

# Elements open at once; the tags of deeper ones are dropped. Real mail stays below a hundred.
MAX_DEPTH = 128
# Formatting elements open at once. A browser opens them all anew in every paragraph they reach
# into (HTML §13.2.4.3), so a few hundred of them would grow into millions of elements.
MAX_FORMATTING = 32

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr".split())
BLOCKS = PARAGRAPHS | frozenset(
    (
        "address article aside body center caption dd details dialog div dt fieldset figcaption"
        " figure footer form header html legend li main nav section summary tbody tfoot thead tr"
    ).split()
)
FORMATTING = frozenset("a b big code em font i s small strike strong tt u".split())

_State = TypeVar("_State")


class _Rule(NamedTuple):
    """A tag ends the nearest of `ended`, with all that is open in it, unless one of `within` comes
    first (HTML §13.1.2.4).
    """

    ended: frozenset[str]
    within: frozenset[str] = frozenset()


_PARAGRAPH_END = _Rule(frozenset(["p"]), frozenset(["td", "th", "caption"]))
_LISTS = frozenset(["ul", "ol"])
_TABLES = frozenset(["table"])
_ROW_GROUPS = frozenset(["thead", "tbody", "tfoot"])
_RULES: Mapping[str, tuple[_Rule, ...]] = (
    dict.fromkeys(BLOCKS, (_PARAGRAPH_END,))
    | {
        "a": (_Rule(frozenset(["a"]), frozenset(["td", "th"])),),
        "li": (_Rule(frozenset(["li"]), _LISTS), _PARAGRAPH_END),
        "dt": (_Rule(frozenset(["dt", "dd"]), frozenset(["dl"])), _PARAGRAPH_END),
        "dd": (_Rule(frozenset(["dt", "dd"]), frozenset(["dl"])), _PARAGRAPH_END),
        "td": (_Rule(frozenset(["td", "th"]), _TABLES),),
        "th": (_Rule(frozenset(["td", "th"]), _TABLES),),
        "tr": (_Rule(frozenset(["tr"]), _TABLES), _Rule(frozenset(["td", "th"]), _TABLES)),
    }
    | dict.fromkeys(_ROW_GROUPS, (_Rule(_ROW_GROUPS, _TABLES),))
)


class OpenElements(Generic[_State]):
    """The open elements, outermost first, each with what its owner wants to remember of it."""

    def __init__(self, outermost: _State) -> None:
        self._stack = [("", outermost)]
        self._count: dict[str, int] = {}
        self._formatting = 0

    @property
    def top(self) -> _State:
        """The innermost element."""
        return self._stack[-1][1]

    def push(self, name: str, state: _State) -> bool:
        """Open an element; False where there is no room for it."""
        formatting = name in FORMATTING
        if len(self._stack) > MAX_DEPTH or (formatting and self._formatting == MAX_FORMATTING):
            return False
        self._stack.append((name, state))
        self._count[name] = self._count.get(name, 0) + 1
        self._formatting += formatting
        return True

    def end_for(self, name: str) -> list[str]:
        """Close what the start tag of `name` ends; the names closed, innermost first."""
        return [closed for rule in _RULES.get(name, ()) for closed in self._close_nearest(rule)]

    def close(self, name: str) -> list[str]:
        """Close the innermost element of a name with all in it; nothing where none is open."""
        return self._close_nearest(_Rule(frozenset([name])))

    def close_all(self) -> list[str]:
        """Close everything."""
        return [self._pop() for _ in range(len(self._stack) - 1)]

    def _close_nearest(self, rule: _Rule) -> list[str]:
        if not any(map(self._count.get, rule.ended)):
            return []
        stops = rule.ended | rule.within
        inward = (name for name, _ in reversed(self._stack))
        depth, name = next((count, name) for count, name in enumerate(inward, 1) if name in stops)
        return [self._pop() for _ in range(depth)] if name in rule.ended else []

    def _pop(self) -> str:
        name, _ = self._stack.pop()
        self._count[name] -= 1
        self._formatting -= name in FORMATTING
        return name
