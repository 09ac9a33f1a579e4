"""The day a figure is told of: "6 yesterday", "capacitamos 14 el viernes", "on a formé 12 le 3 mars".

Only where one plain day that is over stands in a few words about the figure. Anything else ("since Monday", "last
week", "14 more, sorry, I was out yesterday") tells no day, and the day on which it is told stands for it.
"""

from datetime import date, timedelta

from bot.understanding.calendar.almanac import WEEKDAYS
from bot.understanding.calendar.dates import find_dates
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.calendar.timewords import MONTH
from bot.understanding.languages.gloss import gloss
from bot.understanding.languages.language import language_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold, tidy

FURTHEST_BACK = timedelta(days=60)
MOST_WORDS = 9
"""Besides the day: who tells more tells of something else too."""
A_DAY = timedelta(days=1)

YESTERDAY = late(r"(the day before )?yesterday")
BEFORE_THAT = late(r"\b(antier|anteayer|antes de ayer|antes de anoche|avant-hier|avant hier)\b")
""" "Antier" is put as "yesterday" like "ayer"."""
WEEKDAY = late(r"(?P<which>last|this|this past|past)?\s?(?P<day>(mon|tues|wednes|thurs|fri|satur|sun)day)")
OF_MONTH = late(rf"(?=.*\d)(?=.*\b({MONTH})\b).*")
""" "On March 3"; in "6 nov 30" nobody knows which number is the day."""
MORE_SAID = late(r"[,.;:?!\n]\W*\w+\W+\w+|\bor\b|\d\D+\d")


def day_told(text: str, today: date) -> date | None:
    """The one day, before `today`, of which these words tell a figure; None where they name none or it is not sure."""
    whole = tidy(text)
    language = language_of(whole)
    low = (gloss(whole, language).text if language != "en" else whole).low
    found = find_dates(low, Anchor(today))
    when = found[0] if len(found) == 1 else None
    if when is None or when.first is None or when.preposition not in ("", "on"):
        return None
    rest = f"{low[: when.start]} {low[when.end :]}".strip(" .!")
    if MORE_SAID.search(rest) or len(rest.split()) > MOST_WORDS:
        return None
    day = _day(low[when.core : when.end], when.preposition == "on", when.first, today)
    if day and BEFORE_THAT.search(fold(whole.low)):
        day -= A_DAY
    return day if day and today - FURTHEST_BACK <= day < today else None


def _day(words: str, on: bool, first: date, today: date) -> date | None:
    if YESTERDAY.fullmatch(words):
        return first
    weekday = WEEKDAY.fullmatch(words)
    if weekday:
        return _last_weekday(weekday["day"], weekday["which"] or "", today)
    if on and OF_MONTH.fullmatch(words):
        return first if first <= today else _a_year_before(first)
    return None


def _last_weekday(name: str, which: str, today: date) -> date | None:
    """ "On Monday" is the one before today; "last Monday", said in the same week, may be one or the other."""
    back = (today.weekday() - WEEKDAYS[name]) % 7
    if not back:
        return None
    this_week = back <= today.weekday()
    sure = {"last": not this_week, "this": this_week}.get(which, True)
    return today - timedelta(days=back) if sure else None


def _a_year_before(day: date) -> date | None:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return None
