"""Other readers of numbers and dates, each as the same two questions: which numbers, which days does a text name?

None of them is needed to run or to test the bot: `requirements-peers.in` lists them, and one that is not installed is
left out with a word of how to have it.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

TODAY = datetime(2023, 2, 1, 9, 0, tzinfo=UTC)
WANTED = "requirements-peers.in"
FIGURE = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")
"""What stands in a text once its number words are digits."""

ZONES = "/usr/share/zoneinfo"


@dataclass(frozen=True)
class Peer:
    """One library. `numbers` and `days` find values in a text of a language; None where it reads no such thing."""

    name: str
    numbers: Callable[[str, str], set[float]] | None = None
    days: Callable[[str, str], set[date]] | None = None


def peers(tell: Callable[[str], None]) -> list[Peer]:
    """Those that are installed; of each other one `tell` hears how to install it."""
    found: list[Peer] = []
    for name, module, make in PEERS:
        try:
            importlib.import_module(module)
        except ImportError:
            tell(f"{name} is not installed: `.venv/bin/pip install -r {WANTED}` brings it for this comparison.")
            continue
        found.append(make())
    return found


def _text2num() -> Peer:
    digits = importlib.import_module("text_to_num").alpha2digit

    def numbers(text: str, language: str) -> set[float]:
        return {float(found.replace(",", "")) for found in FIGURE.findall(digits(text, language))}

    return Peer("text2num", numbers=numbers)


def _dateparser() -> Peer:
    search = importlib.import_module("dateparser.search").search_dates
    settings = {"RELATIVE_BASE": TODAY.replace(tzinfo=None), "PREFER_DATES_FROM": "future"}

    def days(text: str, language: str) -> set[date]:
        return {found.date() for _, found in search(text, languages=[language], settings=settings) or ()}

    return Peer("dateparser", days=days)


def _recognizers() -> Peer:
    recognise_number = importlib.import_module("recognizers_number").recognize_number
    recognise_days = importlib.import_module("recognizers_date_time").recognize_datetime
    culture = importlib.import_module("recognizers_text").Culture
    cultures = {"en": culture.English, "es": culture.Spanish, "fr": culture.French}

    def numbers(text: str, language: str) -> set[float]:
        read = (
            found.resolution.get("value") for found in recognise_number(text, cultures[language]) if found.resolution
        )
        return set(_floats(read))

    def days(text: str, language: str) -> set[date]:
        found = recognise_days(text, cultures[language], reference=TODAY.replace(tzinfo=None))
        values = [value for one in found if one.resolution for value in one.resolution.get("values") or ()]
        return set(_days(value.get(name) for value in values for name in ("value", "start", "end")))

    return Peer("recognizers-text", numbers=numbers, days=days)


def _duckling() -> Peer:
    duckling = importlib.import_module("duckling")
    zones = duckling.load_time_zones(ZONES)
    moment = duckling.parse_ref_time(zones, "UTC", int(TODAY.timestamp()))

    def context(language: str) -> object:
        spoken = duckling.parse_lang(language.upper())
        return duckling.Context(moment, duckling.default_locale_lang(spoken))

    contexts = {language: context(language) for language in ("en", "es", "fr")}
    number, day = duckling.parse_dimensions(["number"]), duckling.parse_dimensions(["time"])

    def numbers(text: str, language: str) -> set[float]:
        return set(
            _floats(found["value"].get("value") for found in duckling.parse(text, contexts[language], number, False))
        )

    def days(text: str, language: str) -> set[date]:
        values = [found["value"] for found in duckling.parse(text, contexts[language], day, False)]
        ends = [end.get("value") for value in values for end in (value.get("from"), value.get("to")) if end]
        return set(_days([*(value.get("value") for value in values), *ends]))

    return Peer("duckling", numbers=numbers, days=days)


def _floats(values: Iterable[object]) -> Iterable[float]:
    for value in values:
        try:
            yield float(str(value))
        except ValueError:
            continue


def _days(values: Iterable[object]) -> Iterable[date]:
    """The day of each moment, and for one at midnight the day before too: an end may be told as the first day after."""
    for value in values:
        try:
            moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
        except ValueError:
            continue
        yield moment.date()
        if moment.time() == time(0) and moment.date() > date.min:
            yield date.fromordinal(moment.toordinal() - 1)


PEERS: tuple[tuple[str, str, Callable[[], Peer]], ...] = (
    ("text2num", "text_to_num", _text2num),
    ("dateparser", "dateparser.search", _dateparser),
    ("recognizers-text", "recognizers_date_time", _recognizers),
    ("duckling", "duckling", _duckling),
)
