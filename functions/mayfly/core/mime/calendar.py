"""Invitations in words (iCalendar, RFC 5545), for mail that says nothing else."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from mayfly.core.mime.recurrence import lasts, repeats

_FOLD = re.compile(r"\r?\n[ \t]")
_PROPERTY = re.compile(r'([A-Za-z-]+)((?:;[^\s=;:]+=(?:"[^"\n]*"|[^";:\n]*))*):([^\n]*)')
_TIMEZONE = re.compile(r';TZID="?([^";:]+)', re.I)
_NAME = re.compile(r';CN=(?:"([^"\n]*)"|([^";:\n]*))', re.I)
_EVENT_END = re.compile(r"END:VEVENT|BEGIN:VALARM")
_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?")
_ESCAPED = re.compile(r"\\([\\;,Nn])")
_TITLES = {"REQUEST": "Invitation", "CANCEL": "Cancelled", "REPLY": "Answer", "COUNTER": "Proposal"}
# Characters that are read: many times the longest invitation.
MAX_LENGTH = 200_000


def summary(calendar: str) -> str:
    """What, when, how often, where and who of the first event; empty where there is none."""
    unfolded = _FOLD.sub("", calendar[:MAX_LENGTH])
    head, begin, event = unfolded.partition("BEGIN:VEVENT")
    if not begin:
        return ""
    method = _properties(head).get("METHOD", ("", ""))[1].strip().upper()
    found = _properties(_EVENT_END.split(event, maxsplit=1)[0])
    lines = [
        f"{_TITLES.get(method, 'Event')}: {_text(found, 'SUMMARY') or '(no title)'}",
        _line("When", _when(found)),
        _line("Repeats", repeats(found.get("RRULE", ("", ""))[1])),
        _line("Where", _text(found, "LOCATION")),
        _line("Organiser", _organiser(found)),
    ]
    description = _text(found, "DESCRIPTION")
    return "\n".join(filter(None, lines)) + (f"\n\n{description}" if description else "")


_Properties = Mapping[str, tuple[str, str]]  # name to (parameters, value)


def _properties(text: str) -> _Properties:
    """The first of each property."""
    found: dict[str, tuple[str, str]] = {}
    for line in text.split("\n"):
        if match := _PROPERTY.match(line):
            found.setdefault(match[1].upper(), (match[2], match[3]))
    return found


def _line(label: str, value: str) -> str:
    return f"{label}: {value}" if value else ""


def _text(found: _Properties, name: str) -> str:
    value = found.get(name, ("", ""))[1]
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "Nn" else match[1], value).strip()


def _when(found: _Properties) -> str:
    """Start and end, or duration, as the sender's clock shows them, and the zone of that clock."""
    parameters, start = found.get("DTSTART", ("", ""))
    zone = _TIMEZONE.search(parameters)
    name = "UTC" if start.strip().endswith("Z") else zone[1] if zone else ""
    first, last = _clock(start), _last(found.get("DTEND", ("", ""))[1])
    if last[:10] == first[:10]:
        last = last[11:]
    when = " ".join(filter(None, ["–".join(filter(None, [first, last])), name]))
    length = lasts(found.get("DURATION", ("", ""))[1])
    return f"{when}, for {length}" if length else when


def _last(end: str) -> str:
    """The end of an event; of one of whole days its last, as DTEND is the day after (§3.6.1)."""
    shown = _clock(end)
    try:
        return str(date.fromisoformat(shown) - timedelta(days=1))
    except (ValueError, OverflowError):  # a time of the day, no date, or the first of all days
        return shown


def _clock(value: str) -> str:
    """A DATE or DATE-TIME (RFC 5545 §3.3.4, §3.3.5) as people write it; as it is if it is none."""
    match = _TIME.match(value.strip())
    if not match:
        return value.strip()[:40]
    year, month, day, hour, minute = match.groups()
    return f"{year}-{month}-{day}" + (f" {hour}:{minute}" if hour else "")


def _organiser(found: _Properties) -> str:
    parameters, value = found.get("ORGANIZER", ("", ""))
    address = re.sub(r"(?i)^\s*mailto:", "", value).strip()
    name = _NAME.search(parameters)
    words = (name[1] or name[2] or "") if name else ""
    return f"{words} <{address}>" if words and address != words else address
