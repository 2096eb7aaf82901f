"""`make costs`: write docs/costs.md."""

from scripts.costs import prices, report

report.DOCUMENT.write_text(report.written(prices.read()))
