"""The Date field (RFC 5322 §3.3), with the forms that real senders write."""

import re
from datetime import UTC, datetime, timedelta, timezone

_MONTHS = {
    name: number
    for number, name in enumerate(
        "jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1
    )
}
# RFC 5322 §4.3; military letters and unknown names count as UTC there, and here.
_ZONES = {"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7}
_TIME = r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?(?:\.\d+)?"
_ZONE = r"(?P<zone>[+-]\d{4}|[A-Za-z]+)"
_DATE = re.compile(
    r"(?P<day>\d{1,2})[\s-]+(?P<month>[A-Za-z]{3})[A-Za-z]*[\s-]+(?P<year>\d{2,4}),?\s+"
    rf"{_TIME}\s*{_ZONE}?"
)
_UNIX_DATE = re.compile(  # as date(1) and asctime(3) write it
    rf"(?P<month>[A-Za-z]{{3}})\s+(?P<day>\d{{1,2}})\s+{_TIME}\s+(?:{_ZONE}\s+)?(?P<year>\d{{4}})"
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?")
_MAX_LENGTH = 200  # a date is thirty characters; the rest is comment


def parse(value: str) -> datetime | None:
    """The moment a Date field names, in UTC; None where it names none."""
    value = value[:_MAX_LENGTH]
    try:
        if match := _DATE.search(value) or _UNIX_DATE.search(value):
            return _moment(match).astimezone(UTC)
        if iso := _ISO.search(value):
            moment = datetime.fromisoformat(iso[0])
            return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):  # 31 February, an offset of 99 hours, before the year 1
        return None
    return None


def _moment(match: re.Match[str]) -> datetime:
    year = int(match["year"])
    if len(match["year"]) < 4:  # RFC 5322 §4.3
        year += 2000 if year < 50 else 1900
    return datetime(
        year,
        _MONTHS.get(match["month"].lower(), 0),
        int(match["day"]),
        int(match["hour"]),
        int(match["minute"]),
        min(int(match["second"] or 0), 59),  # a leap second
        tzinfo=_zone(match["zone"] or ""),
    )


def _zone(name: str) -> timezone:
    if name[:1] in ("+", "-"):
        minutes = int(name[1:3]) * 60 + int(name[3:5])
        return timezone(timedelta(minutes=-minutes if name[0] == "-" else minutes))
    return timezone(timedelta(hours=_ZONES.get(name.lower(), 0)))
