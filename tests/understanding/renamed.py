"""Questions with other names in them, so that the weights learn how a name is asked about, and not whose it is.

The names are those of partners in the seen promises, and of towns; the same question always gets the same ones.
"""

import random
from collections.abc import Iterator
from functools import cache
from itertools import chain

from bot.understanding.questions.sectors import is_sector
from bot.understanding.words.towns import listed
from tests.understanding import corpus
from tests.understanding.corpus import Line

TIMES = 8
"""How many times a question is written with another partner, and with another town."""
SMALL, ALL_SMALL = 0.2, 0.15
"""How often the new name is written small, and how often the whole question is."""
LONGEST = 50


def with_other_names(line: Line) -> Iterator[Line]:
    """A question about other partners and events, or, of some that have neither, all in small letters."""
    chance = random.Random(line["text"])
    partner, event = line.get("partner"), line.get("event")
    told = [(slot, name) for slot, name in (("partner", partner), ("event", event)) if name]
    named = [(slot, name) for slot, name in told if line["text"].count(name) == 1 and not is_sector(name)]
    for _ in range(TIMES if named else 0):
        other = dict(line)
        for slot, name in named:
            new = chance.choice(_partners(line["lang"]) if slot == "partner" else _towns())
            new = new.lower() if name.islower() or chance.random() < SMALL else new
            other |= {slot: new, "text": other["text"].replace(name, new)}
        yield _small(other) if chance.random() < ALL_SMALL else other
    if not named and chance.random() < ALL_SMALL:
        yield _small(line)


def _small(line: Line) -> Line:
    written = {name: line[name].lower() for name in ("text", "partner", "event") if line.get(name)}
    return {**line, **written}


@cache
def _partners(lang: str) -> list[str]:
    lines = chain(corpus.lines("pledges", held=False), corpus.lines("promised", held=False))
    promises = (one for line in lines if line["lang"] == lang for one in (*line["pledges"], *line["outcomes"]))
    told = {one.get("organisation") for one in promises} - {None}
    return sorted(name for name in told if 1 < len(name) < LONGEST and not {"and", "y", "et", ","} & set(name.split()))


@cache
def _towns() -> list[str]:
    return [" ".join(map(str.capitalize, town.split())) for town in sorted(listed())]
