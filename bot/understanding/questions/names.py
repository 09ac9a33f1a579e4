"""Who or what a question is about: a name by its capitals, or one that is written small by the words around it."""

import re

from bot.understanding.calendar.dates import When
from bot.understanding.questions.nameplaces import NAME_AFTER
from bot.understanding.questions.scopes import (
    AFTER,
    EVENT,
    EVENT_FIRST,
    EVENT_INSIDE,
    EVENT_OF,
    GATHERING,
    HEARD_FROM,
    MANY,
    NAMED_BEFORE,
    NAMED_EVENT,
    ORGANISED,
    WRITING_TO,
)
from bot.understanding.questions.unnamed import NEVER_NAMED, NOT_NAMES
from bot.understanding.readings import Ask
from bot.understanding.words.persons import ENDS_OF_NAMES, GIVEN
from bot.understanding.words.places import TOWN_BEHIND
from bot.understanding.words.towns import is_known_town
from bot.understanding.words.vocabulary import Mention
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

NO_TOWNS = ENDS_OF_NAMES - {"city", "center", "centre", "plaza", "depot", "campus", "terminal", "high"} | words(
    "health healthcare care insurance bakery trucking haulers carriers medical"
)
""" "En Banner Health": whose name ends so is a partner."""


def by_capitals(said: Text, names: list[tuple[int, int]], ask: Ask) -> tuple[str | None, str | None]:
    """The first name that is no gathering is the partner; a gathering is told by what stands around its name."""
    partner: str | None = None
    event: str | None = None
    for start, end in _without_people(said, names):
        inside = EVENT_INSIDE.search(said.low, start, end)
        if inside and inside.start() > start:
            partner, event = partner or said.cut(start, inside.start()), event or said.cut(inside.end(), end)
            continue
        first = EVENT_FIRST.match(said.low, start, end)
        if first:
            event = event or said.cut(first.end(), end)
            continue
        gathering = GATHERING.search(said.low, start, end) or _crowd(said.low, start, end)
        if gathering or _is_event(said.low, start, end, ask):
            event = event or said.cut(start, gathering.start() if gathering else end) or None
        else:
            partner = partner or said.cut(start, end)
    return partner, event


CROWD = late(r" (groups?|people|folks|crowd|crew|bunch|partners|contacts)$")


def _crowd(low: str, start: int, end: int) -> re.Match[str] | None:
    """ "The Akron group": those who were at the event there."""
    crowd = CROWD.search(low, start, end)
    return crowd if crowd and is_known_town(low[start : crowd.start()]) else None


def _without_people(said: Text, names: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """ "Ana at Maplewood Clinic": whoever is called by a first name stands for the partner named beside."""
    return [name for name in names if not is_given(said, name)] or names


def is_given(said: Text, name: tuple[int, int]) -> bool:
    return fold(said.low[slice(*name)]) in GIVEN


def _is_event(low: str, start: int, end: int, ask: Ask) -> bool:
    """Staff call an event by its town: beside "event" or "build", after "in", or where many are asked about."""
    if (
        EVENT.match(low, end)
        or EVENT_OF.search(low[:start])
        or AFTER.search(low[:start])
        or is_known_town(low[start:end])
    ):
        return True
    if HEARD_FROM.search(low[:start]) or WRITING_TO.search(low[:start]):
        return False
    if low[start:end].rstrip().rpartition(" ")[2] in NO_TOWNS:
        return False
    if (
        ask != "totals"
        and not ORGANISED.search(fold(low[start:end]))
        and re.search(r"\b(?:in|near|around|en|à)\s(?:the\s)?$", low[:start])
    ):
        return True
    whose = ask == "due_soon" and re.search(r"\bdue (?:for|from)\s$", low[:start])
    if whose or ORGANISED.search(fold(low[start:end])):
        return False
    return bool(MANY.match(low) and re.search(r"\b(?:from|for|at)\s(?:the\s)?$", low[:start]))


def by_words(
    said: Text, dates: list[When], place: re.Match[str] | None, programme: Mention | None, ask: Ask
) -> tuple[str | None, str | None]:
    """A name that is written small, by the words around it."""
    name = _name(said, dates, place, programme)
    partner, event = _partner_or_event(said, name, ask)
    if partner and is_known_town(partner.lower()):
        partner, event = None, partner
    gathering = NAMED_EVENT.search(said.low)
    if gathering and not event and (partner is None or (name and name[0] <= gathering.start("name") < name[1])):
        return None, said.cut(*gathering.span("name"))
    town = None if partner or event or place else TOWN_BEHIND.search(said.low)
    return partner, said.cut(*town.span("town")) if town else event


def _name(
    said: Text, dates: list[When], place: re.Match[str] | None, programme: Mention | None
) -> tuple[int, int] | None:
    """The stretch that names a partner or an event."""
    for pattern in NAME_AFTER:
        found = pattern.search(said.low)
        if not found:
            continue
        start, end = _bare(said.low, *found.span("name"), dates)
        if place and start <= place.start("place") < end:
            end = start + len(said.low[start : max(start, min(end, place.start()))].rstrip())
        if programme and start <= programme.start < end:
            end = start + len(NAMED_BEFORE.sub("", said.low[start : programme.start]))
        name = said.low[start:end]
        if name and not NOT_NAMES.match(name) and not NEVER_NAMED.search(name) and not _is_noun(said, start, end):
            return start, end
    return None


def _is_noun(said: Text, start: int, end: int) -> bool:
    """ "Liste des retards": what Spanish and French write small behind "of the" is a thing."""
    return bool(said.places and re.match(r"(?:des?|du|de l[ao]s?|del|les|los|las)\s[a-z]", said.cut(start, end)))


def _bare(low: str, start: int, end: int, dates: list[When]) -> tuple[int, int]:
    """A name without its article, and without the time that follows it."""
    for when in dates:
        if start < when.start < end:
            end = when.start
        elif when.start <= start < when.end:
            start = min(when.end, end)
    for lead in (
        *("does ", "did ", "has ", "have ", "is ", "are ", "was ", "were ", "will ", "if ", "that ", "what ", "when "),
        "report, ",
        "report ",
        "the ",
        "our ",
        "all of ",
        "all ",
        "things at ",
        "things with ",
        "things in ",
        "everyone at ",
        "people at ",
        "folks at ",
    ):
        if low.startswith(lead, start) and low[start:end] != lead:
            start += len(lead)
    stretch = re.sub(
        r"(?:'s?|\s(?:event|build|coalition build|pledges?|promises?|so far|yet|already|going"
        r"|currently|now|please|been|all|still|doing|actually|ever|training|trained|(?:from|at|in|by|under|through|via"
        r"|for|with|of|on)|do|go|goes|went|turn out|run|coming|going to|have|having|supposed to|meant to"
        r"|planning to|want(?:ed)? to|up to"
        r"|looking))*[\s?.!,'\"]*$",
        "",
        low[start:end],
    )
    return start, start + len(stretch)


def _partner_or_event(said: Text, name: tuple[int, int] | None, ask: Ask) -> tuple[str | None, str | None]:
    """Staff call an event by its town: a name beside "event" or "build", or after "in", is an event."""
    if not name:
        return None, None
    first = EVENT_FIRST.match(said.low, *name)
    if first:
        return None, said.cut(first.end(), name[1])
    written = said.cut(*name)
    around = said.low[max(0, name[0] - 12) : name[1] + 18]
    told = EVENT.match(said.low, name[1]) or EVENT_OF.search(said.low[: name[0]])
    return (
        (None, written)
        if told
        or (
            re.search(r"\b(?:in|at the)\s$", said.low[: name[0]])
            and ("things" in around or ask in ("pledge", "silent", "overdue"))
        )
        else (written, None)
    )
