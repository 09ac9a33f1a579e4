"""The calendar behind the words: months and weekdays by name, holidays, and steps in time."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

Span = tuple[date, date]
"""The first and the last day of a stretch of time; one day is both."""


def _numbered(names: str, first: int) -> dict[str, int]:
    return {name: number for number, line in enumerate(names.strip().splitlines(), first) for name in line.split()}


# In the languages partners write. CLDR has the same names (test_almanac.py), in tables of five megabytes that would
# have to be open all the time.
MONTHS = _numbered(
    """
    january jan enero ene janvier janv
    february feb febrero février févr
    march mar marzo mars
    april apr abril abr avril avr
    may mayo mai
    june jun junio juin
    july jul julio juillet juil
    august aug agosto ago août
    september sep sept septiembre septembre
    october oct octubre octobre
    november nov noviembre novembre
    december dec diciembre dic décembre déc
    """,
    1,
)
WEEKDAYS = _numbered(
    """
    monday mon lunes lun lundi
    tuesday tue tues martes mardi
    wednesday wed weds miércoles mié mercredi mer
    thursday thu thur thurs jueves jue jeudi jeu
    friday fri viernes vie vendredi ven
    saturday sat sábado sáb samedi sam
    sunday sun domingo dom dimanche dim
    """,
    0,
)
"""Monday is 0. Without "mar": next to a number it is Marzo, and not Mardi."""


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_span(year: int, month: int) -> Span:
    """The first and the last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def quarter_span(year: int, quarter: int) -> Span:
    """The first and the last day of a quarter, 1 to 4."""
    return date(year, 3 * quarter - 2, 1), month_span(year, 3 * quarter)[1]


def week_span(day: date) -> Span:
    """Monday and Friday of the week in which a day lies."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=4)


def coming(make: Callable[[int], Span], today: date) -> Span:
    """The first such stretch that has not ended yet; `make` gives it for a year."""
    span = make(today.year)
    return span if span[1] >= today else make(today.year + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month; -1 is the last."""
    first, last = month_span(year, month)
    if nth < 0:
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian algorithm."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    ell = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * ell) // 451
    month, day = divmod(h + ell - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _day(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


HOLIDAYS: dict[str, Callable[[int], date]] = {
    "christmas": _day(12, 25),
    "semana santa": easter,
    "palm sunday": lambda year: easter(year) - timedelta(days=7),
    "xmas": _day(12, 25),
    "the holidays": _day(12, 24),
    "the holiday season": _day(12, 24),
    "new year's eve": _day(12, 31),
    "new year's day": _day(1, 1),
    "new year's": _day(1, 1),
    "the new year": _day(1, 1),
    "new year": _day(1, 1),
    "valentine's day": _day(2, 14),
    "independence day": _day(7, 4),
    "the fourth of july": _day(7, 4),
    "halloween": _day(10, 31),
    "all souls' day": _day(11, 2),
    "veterans day": _day(11, 11),
    "thanksgiving": lambda year: nth_weekday(year, 11, 3, 4),
    "labor day": lambda year: nth_weekday(year, 9, 0, 1),
    "memorial day": lambda year: nth_weekday(year, 5, 0, -1),
    "may day": _day(5, 1),
    "mother's day": lambda year: nth_weekday(year, 5, 6, 2),
    "easter": easter,
    "new years": _day(1, 1),
    "black friday": lambda year: nth_weekday(year, 11, 3, 4) + timedelta(days=1),
    "juneteenth": _day(6, 19),
    "canada day": _day(7, 1),
    "cinco de mayo": _day(5, 5),
    "earth day": _day(4, 22),
    "tax day": _day(4, 15),
    "groundhog day": _day(2, 2),
    "st. patrick's day": _day(3, 17),
    "st patrick's day": _day(3, 17),
    "mardi gras": lambda year: easter(year) - timedelta(days=47),
    "good friday": lambda year: easter(year) - timedelta(days=2),
    "mlk day": lambda year: nth_weekday(year, 1, 0, 3),
    "martin luther king day": lambda year: nth_weekday(year, 1, 0, 3),
    "presidents' day": lambda year: nth_weekday(year, 2, 0, 3),
    "presidents day": lambda year: nth_weekday(year, 2, 0, 3),
    "columbus day": lambda year: nth_weekday(year, 10, 0, 2),
    "father's day": lambda year: nth_weekday(year, 6, 6, 3),
    "christmas eve": _day(12, 24),
    "the 4th of july": _day(7, 4),
    "fourth of july": _day(7, 4),
    "4th of july": _day(7, 4),
    "july fourth": _day(7, 4),
    "christmas day": _day(12, 25),
    "boxing day": _day(12, 26),
    "kwanzaa": _day(12, 26),
    "thanksgiving day": lambda year: nth_weekday(year, 11, 3, 4),
    "canadian thanksgiving": lambda year: nth_weekday(year, 10, 0, 2),
    "cyber monday": lambda year: nth_weekday(year, 11, 3, 4) + timedelta(days=4),
    "small business saturday": lambda year: nth_weekday(year, 11, 3, 4) + timedelta(days=2),
    "giving tuesday": lambda year: nth_weekday(year, 11, 3, 4) + timedelta(days=5),
    "remembrance day": _day(11, 11),
    "veterans' day": _day(11, 11),
    "indigenous peoples' day": lambda year: nth_weekday(year, 10, 0, 2),
    "indigenous peoples day": lambda year: nth_weekday(year, 10, 0, 2),
    "nevada day": lambda year: nth_weekday(year, 10, 4, -1),
    "labour day": lambda year: nth_weekday(year, 9, 0, 1),
    "civic holiday": lambda year: nth_weekday(year, 8, 0, 1),
    "st-jean-baptiste day": _day(6, 24),
    "flag day": _day(6, 14),
    "victoria day": lambda year: date(year, 5, 24) - timedelta(days=date(year, 5, 24).weekday()),
    "mothers day": lambda year: nth_weekday(year, 5, 6, 2),
    "fathers day": lambda year: nth_weekday(year, 6, 6, 3),
    "patriots' day": lambda year: nth_weekday(year, 4, 0, 3),
    "patriots day": lambda year: nth_weekday(year, 4, 0, 3),
    "easter sunday": easter,
    "easter monday": lambda year: easter(year) + timedelta(days=1),
    "ash wednesday": lambda year: easter(year) - timedelta(days=46),
    "cesar chavez day": _day(3, 31),
    "family day": lambda year: nth_weekday(year, 2, 0, 3),
    "louis riel day": lambda year: nth_weekday(year, 2, 0, 3),
    "valentines day": _day(2, 14),
}


def half_of(span: Span, word: str) -> Span:
    """The first or the second half of some days; a year is halved at the first of July."""
    year = span == (date(span[0].year, 1, 1), date(span[0].year, 12, 31))
    turn = date(span[0].year, 7, 1) if year else span[0] + (span[1] - span[0] + timedelta(days=1)) // 2
    return (span[0], turn - timedelta(days=1)) if "first" in word or "1st" in word else (turn, span[1])
