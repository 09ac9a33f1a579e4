"""Who was trained, in words that nobody lists: "30 extra flight line staff", "six more RAs did it last night".

How people are called is as open as the language. Before a noun of people any word may describe them, and before the
words for having done the training any noun may name them; what makes them others, or no people, is on a list.
"""

import re

from bot.understanding.patterns import late
from bot.understanding.text import words
from bot.understanding.units import NOUNS, OUTSIDERS, unit_after

FIGURE = late(r"(?<![\w-])\d[\d,]*(?=\s[a-z])")
TRAINED = late(
    r"\s(?:(?:all|both|just|now|also|already|finally|successfully|officially)\s)*"
    r"(?:(?:completed|finished|passed|attended|took|did|watched|saw)\s(?:it\b|(?:(?:the|our|their|your|this|that|a)\s)?(?:\w+\s)?"
    r"(?:trainings?|class|course|session|module|video|workshop|e-learning|program|presentation)\b)"
    r"|(?:went|got|came|sat)\sthrough\s(?:it|(?:the|our|your|this|that|a)\s)"
    r"|(?:(?:are|were|got|have|has|been|being|is|was)\s){1,2}(?:now\s)?(?:trained|certified)\b"
    r"|(?:have|has)\s(?:now\s)?(?:completed|finished|done)\s(?:it|the)\b)"
)
NOT_THEIRS = OUTSIDERS | words(
    # Others, whatever they are called besides.
    "subscribers patients inmates prisoners detainees homeowners kids children child minors teens teenagers "
    "youth girls boys "
    "shoppers commuters campers renters tenants buyers sellers voters worshippers parishioners congregants "
    "spouses wives "
    "husbands families family relatives friends neighbors tourists travelers players athletes viewers listeners "
    "followers "
    "donors strangers strikers applicants candidates prospects members citizens public community victims survivors "
    "contractor's vendor's temp temps temporary agency outside external contract contracted contractor "
    "contractors borrowed "
    "visiting rival other different somebody's someone's everyone's else sister partner jail inmate homeless "
    "student volunteer "
    # In another state than trained.
    "retired former ex potential prospective future absent missing untrained unregistered uncertified unpaid "
    "active hired enrolled "
    "registered interested invited scheduled pending waiting eligible available expected planned booked "
    "assigned needed required "
    "remaining next upcoming new-hire's no non not half part partially partly nearly almost about same first "
    # No people.
    "dogs dog horses cats animals birds hours minutes days weeks months times dollars percent points pounds "
    "miles degrees rooms "
    "seats chairs tables laptops computers phones emails letters calls views clicks downloads forms tests "
    "tickets loads trips "
    "routes stops stores sites names questions answers copies books boxes packages"
)
"""Beside one of these words it is not said that so many of their own were trained."""
THINGS = frozenset(
    noun
    for group in ("materials", "sessions", "resources", "vehicles", "money", "organisations")
    for noun in NOUNS[group]
)


def without_description(low: str, names: frozenset[str]) -> str:
    """A plain text without the words that describe the people of a figure; those of others stay where they are."""
    pieces, at = [], 0
    for figure in FIGURE.finditer(low):
        if span := _description(low, figure.end(), names):
            pieces.append(low[at : span[0]])
            at = span[1]
    return "".join(pieces) + low[at:] if pieces else low


def _description(low: str, end: int, names: frozenset[str]) -> tuple[int, int] | None:
    unit = unit_after(low, end, fallback=True)
    if unit is None:
        return None
    people = unit.group == "people" and unit.noun not in OUTSIDERS
    said = re.findall(r"[\w'-]+", low[unit.start : unit.end])
    described = [word for word in said if word != unit.noun or not people]
    if not described or not NOT_THEIRS.isdisjoint(described) or not names.isdisjoint(described):
        return None
    if any("'" in word or "_" in word or word in THINGS or word.isdigit() for word in described):
        return None
    if people:
        return unit.start, unit.end - len(unit.noun)
    return (unit.start, unit.end) if unit.group is None and TRAINED.match(low, unit.end) else None
