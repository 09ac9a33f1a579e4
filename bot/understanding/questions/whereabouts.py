"""The state, the country or the town that a question is about."""

import re

from bot.understanding.questions.scopes import A_PLACE, AT_PLACE, IN_PLACE, PLACE
from bot.understanding.questions.sectors import SECTORS
from bot.understanding.readings import Ask
from bot.understanding.writing.text import Text, fold


def place_in(said: Text) -> re.Match[str] | None:
    """A state or a country; in "Universidad de Sonora" it is a part of a name."""
    for place in PLACE.finditer(fold(said.low)):
        if place["led"] and said.written[place.end() :].lstrip()[:1].isupper():  # "The Vermont Hotels" are called so.
            continue
        before = said.written[: place.start()].split()
        body = before[-3] if before[-2:-1] and before[-2] in ("de", "des", "du") and before[-3:-2] else before[-1:]
        if place[0][:2] not in ("de", "du", "of") or not body or not body[0][:1].isupper():
            return place
        if place.start() == len(body[0]) + 1 and any(
            kind.fullmatch(fold(body[0].lower())) for kind in SECTORS.values()
        ):
            return place  # "Hospitales de Luisiana".
    return AT_PLACE.search(fold(said.low)) if said.places else None


def only_a_place(
    said: Text, partner: str | None, event: str | None
) -> tuple[re.Match[str] | None, str | None, str | None]:
    """ "Où en est-on en Ontario": a town of that name is told by the event beside it."""
    place = A_PLACE.search(fold(said.low))
    name = partner or event
    alone = place is not None and name is not None and fold(place["place"]) == fold(name.lower())
    return (place, None, None) if alone else (None, partner, event)


def unlisted_place(said: Text, taken: list[tuple[int, int]], ask: Ask) -> tuple[re.Match[str] | None, str | None]:
    """A place that is on no list: the event that was held there, but for totals."""
    place = _free_place(said, taken)
    return place, said.cut(*place.span("place")) if place and ask != "totals" else None


def _free_place(said: Text, taken: list[tuple[int, int]]) -> re.Match[str] | None:
    """A place that is on no list; in Spanish and French it must be written large ("dejó en visto")."""
    low = said.low
    for start, end in taken:
        low = low[:start] + "_" * (end - start) + low[end:]
    place = IN_PLACE.search(low)
    return place if place and not (said.places and said.cut(*place.span("place")).islower()) else None
