"""docs/costs.md: the words of page.md, and the model's tables."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.costs import model
from scripts.costs.prices import Prices, Usage, total

DOCUMENT = Path(__file__).parents[2] / "docs" / "costs.md"
WORDS = Path(__file__).with_name("page.md")
VOLUMES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)
SESSIONS = 1_000
POLLED_EVERY_SECONDS = 5
# Dollars, of what was set for a thousand sessions' hearing of mail.
GOAL = 0.012


def written(prices: Prices) -> str:
    """The whole page."""
    return WORDS.read_text().format(
        region=prices.region,
        checked=prices.checked,
        kilobytes=model.MAIL_BYTES // 1_000,
        mails_an_inbox=model.MAILS_AN_INBOX,
        mail="\n".join(_mail(prices)),
        rest="\n".join(_rest(prices)),
        sessions=f"{SESSIONS:,}",
        minutes=model.SESSION_MINUTES,
        mails_a_session=model.MAILS_A_SESSION,
        session="\n".join(_thousands(prices, model.session())),
        hearing=_cents(prices.listed(hearing() * SESSIONS)),
        hearing_without_edge=_cents(prices.listed(without_edge(hearing()) * SESSIONS)),
        goal=GOAL,
        requests=_a_session().by_meter["API Gateway: HTTP requests"],
        gateway=_cents(prices.listed(_of("API Gateway", _a_session()) * SESSIONS)),
        every=POLLED_EVERY_SECONDS,
        polling=_cents(prices.listed(polling() * SESSIONS)),
        without_edge=_cents(prices.listed(without_edge(_a_session()) * SESSIONS)),
        meters="\n".join(_meters(prices)),
        wait=model.WAIT_SECONDS,
        test="\n".join(_thousands(prices, model.a_test())),
    )


def over_the_floor(prices: Prices, mails: int) -> float:
    """What so many mails a month add to the bill, as a share of their floor."""
    added = prices.billed(total(model.month(mails).values()))
    return added / prices.listed(total(model.floor().values()) * mails)


def hearing() -> Usage:
    """What it takes of a session to hear of mail."""
    starts = ("it listens", "it looks", "mail is hinted at")
    return total(usage for name, usage in model.session().items() if name.startswith(starts))


def polling() -> Usage:
    """The same by asking again and again."""
    asked = model.SESSION_MINUTES * 60 / POLLED_EVERY_SECONDS
    return model.of_request("ask whether something has come") * asked


def without_edge(usage: Usage) -> Usage:
    """What is left where CloudFront's share is free."""
    kept = {m: n for m, n in usage.by_meter.items() if not m.startswith("CloudFront")}
    return Usage(kept)


def _of(service: str, usage: Usage) -> Usage:
    return Usage({m: n for m, n in usage.by_meter.items() if m.startswith(service)})


def _mail(prices: Prices) -> Iterator[str]:
    yield _row("mails a month", (f"{volume:,}" for volume in VOLUMES))
    yield _row("---", ("--:" for _ in VOLUMES))
    months = [
        {name: usage * volume for name, usage in model.floor().items()} | dict(model.month(volume))
        for volume in VOLUMES
    ]
    for name in months[0]:
        yield _row(name, (_dollars(prices.listed(month[name])) for month in months))
    floors = [prices.listed(total(model.floor().values()) * volume) for volume in VOLUMES]
    for name, priced in (("list", prices.listed), ("billed", prices.billed)):
        sums = [priced(total(month.values())) for month in months]
        yield _row(f"**{name}**", (f"**{_dollars(dollars)}**" for dollars in sums))
        pairs = zip(sums, floors, strict=True)
        yield _row("more than the floor", (f"{all_ / floor - 1:,.1%}" for all_, floor in pairs))


def _rest(prices: Prices) -> Iterator[str]:
    yield from ("| | dollars |", "|---|--:|")
    for name, usage in model.rest().items():
        yield _row(name, [_dollars(prices.listed(usage))])
    rest = total(model.rest().values())
    yield _row("**list**", [f"**{_dollars(prices.listed(rest))}**"])
    yield _row("**billed**", [f"**{_dollars(prices.billed(rest))}**"])


def _thousands(prices: Prices, lines: model.Lines) -> Iterator[str]:
    yield from ("| | dollars |", "|---|--:|")
    for name, usage in lines.items():
        yield _row(name, [_cents(prices.listed(usage * SESSIONS))])
    yield _row("**list**", [f"**{_cents(prices.listed(total(lines.values()) * SESSIONS))}**"])


def _meters(prices: Prices) -> Iterator[str]:
    yield from ("| | dollars |", "|---|--:|")
    for meter, amount in _a_session().by_meter.items():
        if dollars := prices.listed(Usage({meter: amount * SESSIONS})):
            yield _row(meter, [_cents(dollars)])


def _a_session() -> Usage:
    return total(model.session().values())


def _row(name: str, cells: Iterable[str]) -> str:
    return f"| {name} | {' | '.join(cells)} |"


def _dollars(amount: float) -> str:
    return f"{amount:,.2f}"


def _cents(amount: float) -> str:
    return f"{amount:.4f}"
