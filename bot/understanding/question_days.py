"""The days a question is about: what is asked of is mostly gone by, and a year needs no preposition."""

import re
from datetime import date

from bot.understanding.almanac import add_months, quarter_span
from bot.understanding.dates import When
from bot.understanding.patterns import late
from bot.understanding.text import Text

LASTING = late(r"(\d+|an?|one|two|three|four|six|a few) (days?|weeks?|months?|quarters?|years?)")
""" "Muet depuis un mois" comes here as "since a month"."""


def gone_by(when: When, today: date, words: str) -> When:
    """ "Who has not answered in 30 days": the thirty days that are over."""
    lasting = ("since", "of", "") if LASTING.fullmatch(words) else ()
    if when.preposition not in ("in", "for", "over", "within", *lasting) or not when.first or when.first != when.last:
        return when
    return when._replace(first=today - (when.first - today), last=today) if when.first > today else when


def with_years(low: str, dates: list[When]) -> list[When]:
    """ "Numbers for Ohio 2022", "trained 2021 to 2022": in a question a year needs no preposition."""
    for found in re.finditer(r"\b20\d\d\b", low):
        if not any(when.start < found.end() and found.start() < when.end for when in dates):
            year = int(found[0])
            start, end = found.span()
            dates.append(When(start, end, start, first=date(year, 1, 1), last=date(year, 12, 31)))
    return sorted(dates, key=lambda when: when.start)


OF_LATE = late(r"(dernier|[úu]ltimo) trimestre", re.IGNORECASE)
OF_YEAR = late(r" of (the |this |that )?year\b")
LAST_OF_YEAR = late(r"the last quarter")


def of_late(when: When, today: date, said: Text) -> When:
    """ "En el último trimestre": a promise means the fourth of the year, a question the one before this."""
    written = said.cut(when.core, when.end)
    of_year = re.search(r"\d|\byear\b", said.low[when.core : when.end]) or OF_YEAR.match(said.low, when.end)
    if not OF_LATE.search(written) or of_year:
        return when
    first = add_months(date(today.year, today.month - (today.month - 1) % 3, 1), -3)
    return when._replace(first=first, last=quarter_span(first.year, (first.month + 2) // 3)[1])


def ahead(when: When, today: date, low: str) -> When:
    """ "What is due in the last quarter": of what is to come, the fourth of this year."""
    if not LAST_OF_YEAR.fullmatch(low, when.core, when.end):
        return when
    return when._replace(first=date(today.year, 10, 1), last=quarter_span(today.year, 4)[1])


def in_order(dates: list[When]) -> list[When]:
    """ "Between January and March 2022": the year said at the end is the year of the beginning too."""
    if len(dates) == 2 and all(when.first and when.last for when in dates):
        while dates[0].first and dates[0].last and dates[1].first and dates[0].first > dates[1].first:
            earlier = dates[0]._replace(first=add_months(dates[0].first, -12), last=add_months(dates[0].last, -12))
            dates = [earlier, dates[1]]
    return dates
