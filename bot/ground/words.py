"""Every sentence for people, from config/locale: `say("en", "answer.booked", total=120)`.

A language is a folder of .po files, one a room, so that a translator meets ordinary tools and a newcomer finds a
sentence by the room that says it. Numbers and dates among the values are written the language's way.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from babel import Locale
from babel.dates import format_date, format_time, get_day_names
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

LOCALE = Path(__file__).parents[2] / "config" / "locale"
FALLBACK = "en"
Forms = tuple[str, ...]


class Style(NamedTuple):
    """How a language writes numbers and dates: a locale of CLDR, and patterns where the plain ones are not its own."""

    locale: str
    day: str = "d MMMM y"
    month: str = "LLLL y"


STYLES = {
    # Our Spanish is that of the Americas (1,250), our French that of Canada (1 250).
    "es": Style("es_419", "d 'de' MMMM 'de' y", "LLLL 'de' y"),
    "fr": Style("fr_CA"),
}


@cache
def catalogue(language: str) -> dict[str, Forms]:
    """The sentences of a language, each with its plural forms: for one, for others."""
    sentences: dict[str, Forms] = {}
    catalog = Catalog(locale=language)
    for file in sorted((LOCALE / language).glob("*.po")):
        with file.open("rb") as opened:
            catalog = read_po(opened, locale=language)
        for message in catalog:
            if message.id:
                key = message.id[0] if isinstance(message.id, tuple | list) else message.id
                forms = message.string if isinstance(message.string, tuple | list) else (message.string,)
                sentences[str(key)] = tuple(str(form) for form in forms)
    return sentences


@cache
def languages() -> tuple[str, ...]:
    return tuple(sorted(folder.name for folder in LOCALE.iterdir() if folder.is_dir()))


def spoken(language: str) -> str:
    """The language itself where it has a catalogue, else English: a date in one language and its sentence in another
    would please nobody.
    """
    return language if language in languages() else FALLBACK


def own_name(language: str) -> str:
    """English, español, français"""
    return name_of(language, language)


def name_of(language: str, reader: str) -> str:
    """A language as it is called in another: Spanish, espagnol."""
    return Locale.parse(language).get_display_name(reader) or language


def knows(language: str, key: str) -> bool:
    """Whether the language itself has the sentence, with no help from English."""
    return bool(catalogue(spoken(language)).get(key))


def say(language: str, key: str, /, **values: Any) -> str:
    """The sentence `key` in a language, else in English, with its values filled in.

    A value `count` chooses the plural form; one that is a function is called where the sentence shows it. A key that
    no catalogue has is a mistake in the code: KeyError.
    """
    tongue, forms = _forms(language, key)
    if not values:
        return forms[0].format()
    count = values.get("count")
    form = forms[0 if not isinstance(count, int) or _is_singular(tongue, count) else -1]
    return form.format_map(_Shown(tongue, values))


@cache
def _forms(language: str, key: str) -> tuple[str, Forms]:
    """Of the first language that has the sentence."""
    for tongue in (spoken(language), FALLBACK):
        forms = catalogue(tongue).get(key)
        if forms and forms[0]:
            return tongue, forms
    raise KeyError(f"config/locale has no sentence {key!r}")


class _Shown:
    """The values of a sentence, each written as people write it when the sentence comes to it."""

    def __init__(self, language: str, values: dict[str, Any]) -> None:
        self._language, self._values = language, values

    def __getitem__(self, name: str) -> str:
        value = self._values[name]
        return shown(self._language, value() if callable(value) else value)


@cache
def _plural_rule(language: str) -> Callable[[int], str]:
    return Locale.parse(language).plural_form


def _is_singular(language: str, count: int) -> bool:
    return _plural_rule(language)(count) == "one"


def shown(language: str, value: Any) -> str:
    """A value as people write it: 1,250 or 9 May 2023."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or value is None:
        raise TypeError(f"A sentence cannot show {value!r}.")
    if isinstance(value, int | float):
        return number(language, value)
    if isinstance(value, date):
        return day(language, value)
    return str(value)


@cache
def _style(language: str) -> Style:
    known = spoken(language)
    return STYLES.get(known, Style(known))


@lru_cache(maxsize=10_000)
def number(language: str, value: float) -> str:
    """1,250"""
    return format_decimal(value, locale=_style(language).locale)


@lru_cache(maxsize=10_000)
def day(language: str, when: date) -> str:
    """9 May 2023"""
    style = _style(language)
    return _first(language, when, format_date(when, style.day, locale=style.locale))


@lru_cache(maxsize=10_000)
def short_day(language: str, when: date) -> str:
    """Tue 14 Feb"""
    return _first(language, when, format_date(when, "EEE d MMM", locale=_style(language).locale))


def month(language: str, when: date) -> str:
    """November 2022"""
    style = _style(language)
    return format_date(when, style.month, locale=style.locale)


def clock_time(language: str, at: time) -> str:
    """9:00 AM"""
    return format_time(at, "short", locale=_style(language).locale).replace("\u202f", " ")


def weekday(language: str, number: int) -> str:
    """Monday is 0."""
    return str(get_day_names("wide", "stand-alone", locale=_style(language).locale)[number])


def _first(language: str, when: date, written: str) -> str:
    """French counts the first of a month as such, 1er mars, and the other days as they are; CLDR does not say so."""
    return re.sub(r"\b1\b", "1er", written, count=1) if spoken(language) == "fr" and when.day == 1 else written
