"""The names of months and weekdays, beside those of CLDR."""

import pytest
from babel import Locale

from bot.understanding.calendar.almanac import MONTHS, WEEKDAYS
from bot.understanding.writing.text import plain


def _names(of: str, language: str) -> dict[str, int]:
    widths = getattr(Locale(language), of)["format"]
    pairs = [pair for width in ("wide", "abbreviated") for pair in widths[width].items()]
    names = {plain(name).rstrip("."): number for number, name in pairs}
    return {name: number for name, number in names.items() if len(name) > 2}


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_months_and_weekdays_are_named_as_in_cldr(language: str) -> None:
    months, weekdays = _names("months", language), _names("days", language)
    assert {name: MONTHS[name] for name in months} == months
    weekdays.pop("mar", None)
    assert {name: WEEKDAYS[name] for name in weekdays} == weekdays


def test_no_name_is_both_a_month_and_a_weekday() -> None:
    assert not MONTHS.keys() & WEEKDAYS.keys()
