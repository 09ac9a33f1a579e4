"""Organisations by name: which known one a written name comes close to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.understanding.text import plain, words

LIKELY = 80.0
"""Likeness, of 100, from which a known name is worth offering as *Same* or *Different*."""

IDLE = words("the of and & for inc llc ltd co corp company incorporated corporation limited lp llp a")
ALIKE = {
    "transportation": "transit",
    "dept": "department",
    "dept.": "department",
    "assoc": "association",
    "assn": "association",
    "univ": "university",
    "intl": "international",
    "natl": "national",
    "st": "saint",
    "co": "county",
    "organisation": "organization",
    "centre": "center",
}


@dataclass(frozen=True, slots=True)
class CloseName:
    """A known name and how alike it is, 0 to 100 (100: the same but for case, spaces and "the")."""

    name: str
    likeness: float


def close_names(name: str, known: Iterable[str], at_least: float = LIKELY) -> list[CloseName]:
    """Known names close to a written one, the closest first; acronyms count as close to what they stand for."""
    asked = _words(name)
    ranked = [CloseName(other, _likeness(asked, _words(other))) for other in known]
    close = [found for found in ranked if found.likeness >= at_least]
    return sorted(close, key=lambda found: (-found.likeness, found.name))


def _words(name: str) -> list[str]:
    found = re.findall(r"[\w']+", re.sub(r"(?<=\b\w)\.(?=\w\b)|\.", "", plain(name)))
    return [ALIKE.get(word, word).removesuffix("'s") for word in found if word not in IDLE]


def _likeness(one: list[str], other: list[str]) -> float:
    if not one or not other:
        return 0.0
    if one == other:
        return 100.0
    alike = fuzz.ratio(" ".join(one), " ".join(other))
    shuffled = fuzz.token_sort_ratio(" ".join(one), " ".join(other)) - 1
    return min(99.0, max(alike, shuffled, _acronym(one, other), _acronym(other, one), _inside(one, other)))


def _acronym(short: list[str], long: list[str]) -> float:
    """ "San Joaquin RTD" is "San Joaquin Regional Transit District": a word may stand for a run of initials."""
    if len(short) >= len(long):
        return 0.0
    place = 0
    spelt_out = 0
    for word in short:
        run = long[place : place + len(word)]
        if place < len(long) and word == long[place]:
            place += 1
        elif 2 <= len(word) == len(run) and word == "".join(part[0] for part in run):
            place, spelt_out = place + len(word), spelt_out + 1
        else:
            return 0.0
    return 95.0 if spelt_out and place == len(long) else 0.0


def _inside(one: list[str], other: list[str]) -> float:
    """A shorter name whose words all stand in the longer ("Moss Adams", "Moss Adams LLP Stockton")."""
    short, long = sorted((one, other), key=len)
    return 85.0 if len(short) >= 2 and set(short) <= set(long) else 0.0
