"""The days a question is about: what is asked of is mostly gone by, and a year needs no preposition."""

import re
from datetime import date

from bot.understanding.calendar.almanac import add_months, quarter_span
from bot.understanding.calendar.dates import When, find_dates
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.calendar.timewords import MONTH
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

LASTING = late(r"(\d+|an?|one|two|three|four|six|a few) (days?|weeks?|months?|quarters?|years?)")
""" "Muet depuis un mois" comes here as "since a month"."""


SHORTEST_YEAR = 364
"""Days between the first and the last of a whole year."""


def gone_by(when: When, today: date, words: str) -> When:
    """ "Who has not answered in 30 days": the thirty days that are over."""
    lasting = ("since", "of", "") if LASTING.fullmatch(words) else ()
    if when.preposition not in ("in", "for", "over", "within", *lasting) or not when.first or when.first != when.last:
        return when
    return when._replace(first=today - (when.first - today), last=today) if when.first > today else when


SO_FAR = late(
    r"""
    \b(so far|to[- ]date|ytd|mtd|qtd|up to now|until now)\b|\bsince the (beginning|start) of\b
    |\ben lo que (va|llevamos) d
    |\bdepuis le debut d|\bdesde (el (inicio|principio|comienzo)|principios) d
    """,
)


def up_to_today(first: date | None, last: date | None, today: date, text: str) -> date | None:
    """ "So far this year", "depuis le début de l'année": the last day asked about is the one on which somebody asks."""
    runs = first and last and first <= today < last
    return today if runs and SO_FAR.search(fold(text.lower())) else last


def with_years(low: str, dates: list[When]) -> list[When]:
    """ "Numbers for Ohio 2022", "trained 2021 to 2022": in a question a year needs no preposition."""
    for found in re.finditer(r"\b20\d\d\b", low):
        if not any(when.start < found.end() and found.start() < when.end for when in dates):
            year = int(found[0])
            start, end = found.span()
            dates.append(When(start, end, start, first=date(year, 1, 1), last=date(year, 12, 31)))
    return _of_that_year(sorted(dates, key=lambda when: when.start), low)


def _of_that_year(dates: list[When], low: str) -> list[When]:
    """ "Between March and June of last year": the months before it are that year's."""
    year = dates[-1] if len(dates) > 1 else None
    if not year or not year.first or not year.last or (year.last - year.first).days < SHORTEST_YEAR:
        return dates
    behind = low[dates[-2].end : year.start].strip(" ,")
    if behind or year.preposition not in ("", "of", "in"):
        return dates
    return [_moved(when, year.first.year) for when in dates[:-1]]


def _moved(when: When, year: int) -> When:
    if not when.first or not when.last:
        return when
    months = 12 * (year - when.first.year)
    return when._replace(first=add_months(when.first, months), last=add_months(when.last, months))


AWAY = late(
    r"""
    \b(i|i'm|i'll|we|we're|my|our) [^.?!]{0,40}\b(out|away|gone|off|vacation|vacations|leave|holidays?|pto
      |travell?ing)\b
    """,
)


WHOLE = late(r"\b(all|throughout|the whole|the entire) (of )?(the )?(month of )?(?=[a-z])")


def while_away(low: str, today: date) -> list[When]:
    """ "I'm out all of March. What lands while I'm gone?": the days told beside what asks for none."""
    dates = asked_dates(WHOLE.sub("during ", low), today) if AWAY.search(low) else []
    spans = [when for when in dates if when.first and when.last and when.last > max(today, when.first)]
    return [when._replace(start=0, end=0, core=0) for when in spans]  # They stand in no part that asks.


FROM_DAY_TO_DAY = late(
    rf"\b(((?P<before>{MONTH}) )|the )?(?P<first>\d\d?)(st|nd|rd|th)?( ?[-–] ?| (to|and|through|until) )((the|on) )*"
    rf"((?P<between>{MONTH}) )?(?P<last>\d\d?)(st|nd|rd|th)?\b(?![-/.:%]?\d)( (of )?(?P<behind>{MONTH})\b)?"
    r"(,? (of )?(?P<year>20\d\d)\b)?"
)


def asked_dates(low: str, today: date, *, month_first: bool = True) -> list[When]:
    """ "February 13 to 24", "from 10 to 20 February 2023": of two days the month may be said once."""
    dates = [when for when in find_dates(low, Anchor(today, month_first=month_first)) if when.first]
    for found in FROM_DAY_TO_DAY.finditer(low):
        months = [found["before"], found["between"], found["behind"]]
        first = _day(next(filter(None, months), None), found["first"], found["year"], today)
        last = _day(next(filter(None, months[1:] + months[:1]), None), found["last"], found["year"], today)
        if first and last:
            start, end = found.span()
            dates = [when for when in dates if when.end <= start or when.core >= end]
            dates.append(When(start, end, start, preposition="from", first=first, last=last))
    return sorted(dates, key=lambda when: when.start)


def _day(month: str | None, day: str, year: str | None, today: date) -> date | None:
    found = find_dates(f"{month} {day}, {year}" if year else f"{month} {day}", Anchor(today)) if month else []
    return found[0].first if len(found) == 1 and found[0].first == found[0].last else None


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


def _is_year(when: When) -> bool:
    return bool(when.first and when.last and (when.last - when.first).days >= SHORTEST_YEAR)


def in_order(dates: list[When]) -> list[When]:
    """ "Between January and March 2022": the year said at the end is the year of the beginning too."""
    if len(dates) == 2 and all(map(_is_year, dates)):
        return sorted(dates, key=lambda when: when.first or date.min)  # "In 2022 and 2021".
    if len(dates) == 2 and all(when.first and when.last for when in dates):
        while dates[0].first and dates[0].last and dates[1].first and dates[0].first > dates[1].first:
            earlier = dates[0]._replace(first=add_months(dates[0].first, -12), last=add_months(dates[0].last, -12))
            dates = [earlier, dates[1]]
    return dates
