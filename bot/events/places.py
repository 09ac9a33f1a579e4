"""Zones, countries and their parts as people type them, made into the names that calendars know."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import holidays
from babel import Locale

from bot.ground.calendar import zone_names
from bot.ground.refusal import Refused
from bot.people.names import fold

LANGUAGES = ("en", "es", "fr")
COMMON_NAMES = {"usa": "US", "u s a": "US", "u s": "US", "america": "US", "uk": "GB", "great britain": "GB"}


def known_zone(zone: str) -> str:
    """The IANA name of a zone, whole or its last part alone ("Boise"). Refused if there is no such zone."""
    wanted = "_".join(zone.split()).casefold()
    zones = sorted(zone_names(), key=lambda one: (len(one), one))
    whole = [one for one in zones if one.casefold() == wanted]
    of_city = [one for one in zones if one.casefold().rpartition("/")[2] == wanted]
    if wanted and (found := whole or of_city):
        return found[0]
    raise Refused("events.zone_unknown", field="other_zone", zone=zone[:50])


def known_country(country: str) -> str:
    """The two letters (ISO 3166) of a country, by these or by its name in one of our languages."""
    wanted = fold(country)
    if wanted in COMMON_NAMES:
        return COMMON_NAMES[wanted]
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and wanted in (code.lower(), fold(name)):
                return str(code)
    raise Refused("events.country_unknown", field="country", country=country[:50])


def known_region(country: str, region: str) -> str | None:
    """A state or province by the letters that its holidays go by; where we know none, as typed."""
    typed = " ".join(region.split())
    calendar = getattr(holidays, country, None)
    if not typed or calendar is None or not calendar.subdivisions:
        return typed[:50] or None
    names = {fold(name): code for name, code in calendar.subdivisions_aliases.items()}
    names |= {fold(code): code for code in calendar.subdivisions}
    if found := names.get(fold(typed)):
        return str(found)
    raise Refused("events.region_unknown", field="region", region=typed[:50])


# Where something is, and what people call it


class Area(NamedTuple):
    """A country (ISO 3166), or one state or province of it: by the letters its holidays go by, else its folded name."""

    country: str | None
    region: str | None = None

    @property
    def code(self) -> str:
        """US:CA, MX:jalisco, CA: — as a button or a row carries it."""
        return f"{self.country or ''}:{self.region or ''}"

    @classmethod
    def coded(cls, code: str) -> Area:
        country, _, region = code.partition(":")
        return cls(country or None, region or None)

    def within(self, asked: Iterable[Area]) -> bool:
        return any(self.country == one.country and one.region in (None, self.region) for one in asked)


COUNTRIES = ("US", "CA", "MX", "GT", "HN", "SV", "NI", "CR", "PA")
"""Those that a question can name."""

LETTERED = ("US", "CA")
"""Their parts are known by letters. Mexico's states have no holidays of their own, and so are known by name."""

_MEXICO = """
aguascalientes|baja california|baja california sur|campeche|chiapas|chihuahua|coahuila|colima|durango|guanajuato
guerrero|hidalgo|jalisco|michoacan|morelos|nayarit|nuevo leon|oaxaca|puebla|queretaro|quintana roo|san luis potosi
sinaloa|sonora|tabasco|tamaulipas|tlaxcala|veracruz|yucatan|zacatecas|estado de mexico|ciudad de mexico
"""
MEXICO = frozenset(re.split(r"[|\n]", _MEXICO.strip()))
ALSO_CALLED = {
    "state of mexico": "estado de mexico", "edomex": "estado de mexico", "mexico city": "ciudad de mexico",
    "cdmx": "ciudad de mexico",
}  # fmt: skip

_IN_OTHER_WORDS = """
nuevo mexico, nouveau mexique = new mexico|nueva york = new york|nueva jersey = new jersey
nuevo hampshire, nueva hampshire = new hampshire|luisiana, louisiane = louisiana
pensilvania, pennsylvanie = pennsylvania
carolina del norte, caroline du nord = north carolina|carolina del sur, caroline du sud = south carolina
dakota del norte, dakota du nord = north dakota|dakota del sur, dakota du sud = south dakota
misuri = missouri|misisipi = mississippi|tejas = texas|californie = california|floride = florida|georgie = georgia
virginie = virginia|virginia occidental, virginie occidentale = west virginia|hawai = hawaii
columbia britanica = british columbia|nueva escocia = nova scotia|nuevo brunswick, nueva brunswick = new brunswick
terranova, terre neuve, newfoundland = newfoundland and labrador|isla del principe eduardo = prince edward island
"""
ALSO_CALLED |= {
    name: english
    for names, _, english in (line.partition(" = ") for line in re.split(r"[|\n]", _IN_OTHER_WORDS.strip()))
    for name in names.split(", ")
}
"""As Spanish and French call states and provinces of which the calendars have the English name alone."""

_AND = re.compile(r",?\s+(?:and|or|y|e|o|u|et|ou)\s+|\s*[,&/]\s*", re.I)


def areas_named(words: str) -> tuple[Area, ...]:
    """ "California", "Nevada and California", "the US"; empty where any part is no state, province or country.

    "Ontario, Canada" is Ontario: a country beside a part of it says only where that is.
    """
    found = [_area(fold(part).removeprefix("the ")) for part in _AND.split(words) if part]
    named = [one for one in found if one]
    whole = {Area(one.country) for one in named if one.region}
    return tuple(dict.fromkeys(one for one in named if one not in whole)) if all(found) else ()


def _area(folded: str) -> Area | None:
    folded = ALSO_CALLED.get(folded, folded).removeprefix("state of ")
    for country in LETTERED:
        if code := _names(country).get(folded):
            return Area(country, code)
    if folded in MEXICO:
        return Area("MX", folded)
    country_code = _country(folded) if len(folded) > 2 or folded == "us" else None
    return Area(country_code) if country_code in COUNTRIES else None


def area_of(country: str | None, region: str | None) -> Area | None:
    """Where a row says that something is, however it was written there. None where it says nothing."""
    code, written = _country(country or ""), fold(region or "")
    written = ALSO_CALLED.get(written, written)
    if not written:
        return Area(code) if code else None
    for one in (code,) if code else LETTERED:
        if letters := _names(one).get(written) or _letters(one).get(written):
            return Area(one, letters)
    return Area(code or ("MX" if written in MEXICO else None), written)


def area_name(language: str, area: Area) -> str:
    """California; Jalisco; Canada."""
    if area.region is None:
        return str(Locale(language).territories.get(area.country or "", area.country))
    written = {code: name for name, code in reversed(_aliases(area.country or ""))}
    return written.get(area.region) or area.region.title()


@cache
def _country(name: str) -> str | None:
    try:
        return known_country(name) if name.strip() else None
    except Refused:
        return None


def _names(country: str) -> dict[str, str]:
    return {fold(name): code for name, code in _aliases(country)}


def _letters(country: str) -> dict[str, str]:
    return {fold(code): code for _, code in _aliases(country)}


@cache
def _aliases(country: str) -> tuple[tuple[str, str], ...]:
    """Each name of each part, and its letters; an English one before any other of the same part."""
    calendar = getattr(holidays, country, None) if country else None
    return tuple(calendar.subdivisions_aliases.items()) if calendar is not None else ()
