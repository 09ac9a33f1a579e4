"""What one cell says: a name, a whole number, a day, yes or no. Pure.

People write days in any order. Which comes first, the day or the month, is told by the whole column: in one of its
cells one of the two is more than 12. Where none tells, it is the custom of the place, and the preview says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from bot.exchange.sheets import Formula, Value
from bot.ground.refusal import Refused
from bot.understanding.calendar.almanac import MONTHS
from bot.understanding.writing.text import plain

MOST_NUMBER = 100_000_000

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:.*)?")
_PARTS = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})")
_NAMED = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?[. -]+(?:de )?([^\W\d]+)|([^\W\d]+)[. -]+(\d{1,2})(?:st|nd|rd|th)?)"
                    r"[,. -]+(?:de )?(\d{4}|\d{2})")  # fmt: skip
# Groups of three first: else "1,000" would be one, with three decimals.
_NUMBER = re.compile(r"(\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3})+|\d+)(?:[.,]0+)?")
_PRINTED = re.compile(r"'(?=[\s\"']*[=+\-@＝＋－＠])")
_YES = frozenset(["yes", "y", "true", "1", "x", "ja", "si", "sí", "oui", "✓", "✔"])
_NO = frozenset(["no", "n", "false", "0", "-", "non", "nein"])


def text_of(value: Value | Formula) -> str | None:
    """Words. The ' before what looks like a formula is the spreadsheet's, and our own exports'."""
    _refuse_formula(value)
    if value is None or isinstance(value, bool):
        return None if value is None else str(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(_PRINTED.sub("", str(value)).split()) or None


def whole_number(value: Value | Formula) -> int | None:
    """1250, 1,250 or 1 250. Raises Refused for a part of one, less than nothing, and words."""
    _refuse_formula(value)
    if value is None or value == "":
        return None
    if isinstance(value, bool | date | Formula):
        raise Refused("exchange.cell.number", said=str(value))
    said = str(value).strip()
    if isinstance(value, str):
        value = float(re.sub(r"\D", "", found[1])) if (found := _NUMBER.fullmatch(said)) else -1
    if not 0 <= value <= MOST_NUMBER or int(value) != value:
        raise Refused("exchange.cell.number", said=said[:60])
    return int(value)


def whole_percent(value: Value | Formula) -> int | None:
    """82, 82 % or, as a workbook keeps a cell that shows 82%, 0.82. Raises Refused for any other."""
    _refuse_formula(value)
    if isinstance(value, float) and 0 < value < 1:
        return whole_number(round(100 * value, 6))
    signed = isinstance(value, str) and value.strip().endswith("%")
    share = whole_number(value.strip().removesuffix("%") if isinstance(value, str) else value)
    # A workbook keeps 100% as 1, and so somebody may have typed one in a hundred.
    if share is not None and (share > 100 or (share == 1 and not signed)):
        raise Refused("exchange.cell.percent", said=str(value)[:60])
    return share


def yes_or_no(value: Value | Formula) -> bool | None:
    said = (text_of(value) or "").casefold()
    if not said:
        return None
    if said in _YES or said in _NO:
        return said in _YES
    raise Refused("exchange.cell.yes_no", said=said[:60])


def day_of(value: Value | Formula, day_first: bool) -> date | None:
    """A day in any order with its year in four digits. Raises Refused, for 31 February too."""
    _refuse_formula(value)
    if value is None or value == "":
        return None
    if isinstance(value, date):
        return value
    said = str(value).strip()
    if found := _ISO.fullmatch(said):
        return _made(said, int(found[1]), int(found[2]), int(found[3]))
    if found := _PARTS.fullmatch(said):
        _refuse_short_year(said, found[3])
        first, second = int(found[1]), int(found[2])
        day, month = (first, second) if day_first else (second, first)
        return _made(said, int(found[3]), month, day)
    if (found := _NAMED.fullmatch(said)) and (named := MONTHS.get(plain(found[2] or found[3]).rstrip("."))):
        _refuse_short_year(said, found[5])
        return _made(said, int(found[5]), named, int(found[1] or found[4]))
    raise Refused("exchange.cell.day", said=said[:60])


def day_comes_first(values: Iterable[Value | Formula]) -> bool | None:
    """What a column's own cells tell of their order; None where every one could be either."""
    for value in values:
        found = _PARTS.fullmatch(value.strip()) if isinstance(value, str) else None
        if found and int(found[1]) > 12 >= int(found[2]):
            return True
        if found and int(found[2]) > 12 >= int(found[1]):
            return False
    return None


def is_in_parts(value: Value | Formula) -> bool:
    """Whether its order matters at all: 3/4/2023, but not 2023-04-03 or 3 April 2023."""
    return isinstance(value, str) and _PARTS.fullmatch(value.strip()) is not None


def _made(said: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused("exchange.cell.no_such_day", said=said) from None


def _refuse_short_year(said: str, year: str) -> None:
    if len(year) < 4:
        raise Refused("exchange.cell.short_year", said=said)


def _refuse_formula(value: Value | Formula) -> None:
    """Nothing that a spreadsheet works out is taken: we would not see what it shows."""
    if isinstance(value, Formula):
        raise Refused("exchange.cell.formula", said=value.text[:60])
