"""From which day to which a question asks: "before 2023" has no first day, "since June" and "after May 1" no last."""

from datetime import date, timedelta
from typing import Literal, NamedTuple

from bot.understanding.calendar.dates import BEFORE, When
from bot.understanding.readings import Ask
from bot.understanding.writing.patterns import late

Period = tuple[date | None, date | None]
Side = Literal["before", "until", "since", "after", ""]

A_DAY = timedelta(days=1)
LED_BY: tuple[tuple[Side, str], ...] = (
    ("before", "earlier than "),
    ("until", "up to "),
    ("until", "up until "),
    ("until", "and including "),
    ("after", "later than "),
    ("after", "following "),
    ("after", "after "),
    ("until", "till "),
    ("since", "starting "),
    ("since", "beginning "),
)
"""Words that lead to a day and that no promise is told with, or only to a year; "no later than" is a preposition."""
UNTIL = ("by", "until", "till", "untill", "through")
UNTIL_BEGINS = ("by ", "no later", "not later", "at the latest", "on or ", "at or ")
SINCE = ("since", "starting", "beginning", "start in", "starts in", "begin in", "begins in", "effective")
ONWARDS = late(r",? (onwards?|forwards?|upwards?|and (on|after|later|beyond))\b")
ON = late(r" on(?=\W*$|\W*[,.;:?!]| (in|by|for|with|from|at|and|how|what|who)\b)")
""" "From 2021 on"."""
DAY_TOLD = late(r"\d|\bend\b")
""" "At Christmas" is a day, and no standing."""
OWN_FOR = late(
    r"\b(pour|para|pa) (l'|la |le |el )?(annee |ano |mes de |mois d'|mois de )?(20\d\d|[a-z]{3,10} (de )?20\d\d)\b"
)
""" "Les chiffres pour 2022": of that year, and not by it."""
OWN_ON = late(
    r"""
    \b(a partir d(e|el|u|es|')|a contar d(e|el)|en adelante|a compter d(e|u|')
      |des (?=(le )?(\d|janv|fevr|mars|avril|mai|juin|juil|aout|sept|octo|nove|dece)))
    """
)
""" "À compter de juin", as it is written: in English it comes as "from June", which is as well the whole of June."""


class _Question(NamedTuple):
    """What stands around the days: all of it in English, and in its own language without accents."""

    low: str
    own: str
    ahead: bool
    alone: bool
    """Whether it tells one day or stretch of time and no other."""


def asked_period(dates: list[When], ask: Ask, today: date, low: str, own: str) -> Period:
    """The first and the last day asked about; `own` is the question in its own language, without accents."""
    if not dates:
        return None, None
    around = _Question(low, own, ahead=ask == "due_soon", alone=len(dates) == 1)
    if _side(dates[0], around) in ("before", "until") and _side(dates[-1], around) in ("since", "after"):
        dates = dates[::-1]  # "Before 2023 and after May 2022".
    first, last = _opening(dates[0], around, today), _closing(dates[-1], around)
    return (None, last) if first and last and first > last else (first, last)


def _opening(when: When, around: _Question, today: date) -> date | None:
    side = _side(when, around)
    if side in ("before", "until") or "now" in when.preposition:
        return today if around.ahead else None
    if around.ahead and when.preposition in ("within", "in") and _is_day(when):
        return today
    return when.last + A_DAY if side == "after" and when.last else when.first


def _closing(when: When, around: _Question) -> date | None:
    side = _side(when, around)
    if around.alone and (side in ("since", "after") or _goes_on(when, around)):
        return None
    due = when.first - A_DAY if side == "before" and when.first and not when.closes else when.due
    # A week that is asked about has seven days; one by whose end something is due has five.
    week = due and when.first and due - when.first == timedelta(days=4) and due.weekday() == 4
    return due + timedelta(days=2) if due and week else due


def _side(when: When, around: _Question) -> Side:
    """On which side of a day what is asked about lies."""
    for side, words in LED_BY:
        if around.low.endswith(words, 0, when.core) and not around.low.endswith(f"no {words}", 0, when.core):
            return side
    how = when.preposition
    if how == "by" and not around.ahead and not _is_day(when) and OWN_FOR.search(around.own):
        return ""
    if how in UNTIL or how.startswith(UNTIL_BEGINS) or (around.alone and _stands(when, around)):
        return "until"
    if how in BEFORE or how.endswith(" before"):
        return "before"
    if how.startswith(SINCE):
        return "since"
    return "after" if how == "after" else ""


def _stands(when: When, around: _Question) -> bool:
    """ "As of June", "au 31 décembre", "at the end of 2022": how it stood then."""
    if when.preposition == "as of" or (when.preposition == "to" and when.closes):
        return True
    at = when.preposition == "at" or (when.preposition in ("", "in") and when.closes and not around.ahead)
    return at and _is_day(when) and DAY_TOLD.search(around.low[when.core : when.end]) is not None


def _goes_on(when: When, around: _Question) -> bool:
    """ "From 15 May", "from June onwards"."""
    if when.preposition == "from" and (_is_day(when) or OWN_ON.search(around.own) or ON.match(around.low, when.end)):
        return True
    if when.preposition not in ("from", "of", "in", ""):
        return False
    return ONWARDS.match(around.low, when.end) is not None or "en adelante" in around.own


def _is_day(when: When) -> bool:
    return when.first is not None and when.first == when.last
