"""How long an event lasts and how often it repeats, in words (RFC 5545 §3.3.6, §3.3.10)."""

import re
from collections.abc import Mapping

_DURATION = re.compile(r"\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?", re.I)
_LENGTHS = ("week", "day", "hour", "minute")
_UNITS = {
    "HOURLY": "hour",
    "DAILY": "day",
    "WEEKLY": "week",
    "MONTHLY": "month",
    "YEARLY": "year",
}
_DAYS = {
    "MO": "Monday",
    "TU": "Tuesday",
    "WE": "Wednesday",
    "TH": "Thursday",
    "FR": "Friday",
    "SA": "Saturday",
    "SU": "Sunday",
}
_PLACES = {
    "": "",
    "1": "the first ",
    "2": "the second ",
    "3": "the third ",
    "4": "the fourth ",
    "5": "the fifth ",
    "-1": "the last ",
}
_DAY = re.compile(r"\+?(|[1-5]|-1)(MO|TU|WE|TH|FR|SA|SU)")
_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)")
# What is put into words; a rule with more in it is shown as it is. Where a week starts needs none.
_SAID = frozenset(("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "COUNT", "UNTIL", "WKST"))
_MAX_RULE = 100  # characters of a rule that is shown as it is


def lasts(duration: str) -> str:
    """A DURATION such as "1 hour 30 minutes"; empty for none and for what is no duration."""
    match = _DURATION.fullmatch(duration.strip())
    if not match:
        return ""
    return " ".join(
        _counted(int(number[:6]), unit)
        for number, unit in zip(match.groups(), _LENGTHS, strict=True)
        if number and int(number[:6])
    )


def repeats(rule: str) -> str:
    """An RRULE such as "every 2 weeks on Monday, until 2026-12-24"; empty for none.

    A rule that says more than days, counts and an end is given as it is.
    """
    pairs = (part.partition("=") for part in rule.strip().upper().split(";"))
    parts = {name: value for name, _, value in pairs}
    if not _is_plain(parts):
        return rule.strip()[:_MAX_RULE]
    when = " ".join(filter(None, (_every(parts), _on_days(parts), _on_dates(parts))))
    return ", ".join(filter(None, (when, _end(parts))))


def _is_plain(parts: Mapping[str, str]) -> bool:
    """Whether all that it says can be put into words."""
    days = parts.get("BYDAY")
    known = days is None or all(map(_DAY.fullmatch, days.split(",")))
    return known and parts.get("FREQ") in _UNITS and parts.keys() <= _SAID


def _every(parts: Mapping[str, str]) -> str:
    unit, interval = _UNITS[parts["FREQ"]], parts.get("INTERVAL", "1")[:6]
    many = interval.isdecimal() and int(interval) > 1
    return f"every {_counted(int(interval), unit)}" if many else f"every {unit}"


def _on_days(parts: Mapping[str, str]) -> str:
    days = [_PLACES[place] + _DAYS[day] for place, day in _DAY.findall(parts.get("BYDAY", ""))]
    return f"on {', '.join(days)}" if days else ""


def _on_dates(parts: Mapping[str, str]) -> str:
    dates = parts.get("BYMONTHDAY", "")
    return f"on day {dates.replace(',', ', ')[:_MAX_RULE]}" if dates else ""


def _end(parts: Mapping[str, str]) -> str:
    count, until = parts.get("COUNT", "")[:6], _DATE.match(parts.get("UNTIL", ""))
    if until:
        return f"until {until[1]}-{until[2]}-{until[3]}"
    return _counted(int(count), "time") if count.isdecimal() else ""


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
