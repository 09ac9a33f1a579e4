"""Zones, countries and their parts as people type them, made into the names that calendars know."""

from __future__ import annotations

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
