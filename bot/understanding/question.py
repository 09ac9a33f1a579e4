"""What staff ask in plain words: how somebody is doing, who is silent, what is due, how many.

First the kind of question by its words, then what fills it: programme, place, period,
partner or event. What is left after "how is … doing" is a name; the caller looks it up.
"""

import re
from datetime import date, timedelta

from bot.understanding.almanac import add_months
from bot.understanding.dates import When, find_dates
from bot.understanding.gloss import in_english
from bot.understanding.grammar import Anchor
from bot.understanding.language import language_of
from bot.understanding.names import names_in
from bot.understanding.places import is_town
from bot.understanding.question_days import LASTING, ahead, gone_by, in_order, of_late, with_years
from bot.understanding.question_scopes import (
    ABOUT,
    AFTER,
    AND_WHO,
    EVENT,
    EVENT_OF,
    GATHERING,
    HEARD_FROM,
    IN_PLACE,
    MANY,
    NAMED_BEFORE,
    NAMED_EVENT,
    ORGANISED,
    PLACE,
    SECTOR,
)
from bot.understanding.question_tongues import TONGUES
from bot.understanding.question_words import ASKS, MENTION, NAME_AFTER, NOT_NAMES
from bot.understanding.readings import Ask, Question
from bot.understanding.text import Text, fold, tidy
from bot.understanding.vocabulary import Mention, Vocabulary

LONGEST = 600
"""Characters read of one question."""


def read_question(text: str, today: date, vocabulary: Vocabulary | None = None) -> Question:
    """Read one question. Never raises; what is not understood is `other`. A sector stands in `partner`."""
    written = tidy(text[:LONGEST])
    said = in_english(written).text
    at = MENTION.match(said.low)
    said = said.part(at.end(), len(said.low)) if at else said
    programme = vocabulary.programmes.find(said.low) if vocabulary else None
    ask = _ask(written, said.low)
    dates = _asked_days(said, ask, today)
    place = _place(said)
    taken = [(when.start, when.end) for when in dates]
    taken += [place.span("place")] if place else []
    taken += [(programme.start, programme.end)] if programme else []
    names = names_in(said, taken)
    if ask == "other" and names and ABOUT.match(_around(said.low, names, taken)):
        ask = "status"
    if ask == "other" and AND_WHO.match(said.low):
        ask = "status"
    if ask in ("help", "other"):
        return Question(ask)
    partner, event = _by_capitals(said, names, ask) if names else _by_words(said, dates, place, programme, ask)
    partner = partner or _sector(said)
    if programme and partner and partner.lower() in said.low[programme.start : programme.end]:
        partner = None  # "Status of law enforcement training"
    if place is None and event is None and partner is None:
        place = _free_place(said.low, dates, ask)
        event = said.cut(*place.span("place")) if place and ask != "totals" else None
    return Question(
        ask,
        partner=partner,
        event=event,
        programme=programme.name if programme else None,
        place=said.cut(*place.span("place")).removeprefix("the ") if place and not event else None,
        from_=_from(dates, ask, today),
        to=_to(dates, ask),
    )


def _place(said: Text) -> re.Match[str] | None:
    """A state or a country; in "Universidad de Sonora" it is a part of a name."""
    for place in PLACE.finditer(fold(said.low)):
        before = said.written[: place.start()].split()
        body = before[-3] if before[-2:-1] and before[-2] in ("de", "des", "du") and before[-3:-2] else before[-1:]
        if place[0][:2] not in ("de", "du", "of") or not body or not body[0][:1].isupper():
            return place
    return None


def _asked_days(said: Text, ask: Ask, today: date) -> list[When]:
    """The days a question is about: gone by, unless it asks for what is due."""
    dates = with_years(said.low, [when for when in find_dates(said.low, Anchor(today)) if when.first])
    if ask == "due_soon" and not re.search(r"\b(?:was|were)\b", said.low):
        return [ahead(when, today, said.low) for when in dates]
    dates = [of_late(when, today, said) for when in dates]
    if ask == "due_soon" or re.search(r"\b(?:due|deadlines?|coming up|upcoming|next)\b", said.low):
        return dates
    before = {when.start: when for when in find_dates(said.low, Anchor(add_months(today, -12)))}
    if ask == "overdue":
        dates = [when for when in dates if not LASTING.fullmatch(said.low, when.core, when.end)]
    if ask == "silent":
        dates = [gone_by(when, today, said.low[when.core : when.end]) for when in dates]
    return in_order([before.get(when.start, when) if when.first and when.first > today else when for when in dates])


def _around(low: str, names: list[tuple[int, int]], taken: list[tuple[int, int]]) -> str:
    """What a question says besides the names in it."""
    for start, end in [*names, *taken]:
        low = low[:start] + "_" * (end - start) + low[end:]
    return low


def _by_capitals(said: Text, names: list[tuple[int, int]], ask: Ask) -> tuple[str | None, str | None]:
    """The first name that is no gathering is the partner; a gathering is told by what stands around its name."""
    partner: str | None = None
    event: str | None = None
    for start, end in names:
        gathering = GATHERING.search(said.low, start, end)
        if gathering or _is_event(said.low, start, end, ask):
            event = event or said.cut(start, gathering.start() if gathering else end) or None
        else:
            partner = partner or said.cut(start, end)
    return partner, event


def _is_event(low: str, start: int, end: int, ask: Ask) -> bool:
    """Staff call an event by its town: beside "event" or "build", after "in", or where many are asked about."""
    if EVENT.match(low, end) or EVENT_OF.search(low[:start]) or AFTER.search(low[:start]) or is_town(low[start:end]):
        return True
    if HEARD_FROM.search(low[:start]):
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


def _by_words(
    said: Text, dates: list[When], place: re.Match[str] | None, programme: Mention | None, ask: Ask
) -> tuple[str | None, str | None]:
    """A name that is written small, by the words around it."""
    name = _name(said, dates, place, programme)
    partner, event = _partner_or_event(said, name, ask)
    if partner and is_town(partner.lower()):
        partner, event = None, partner
    gathering = NAMED_EVENT.search(said.low)
    if gathering and not event and (partner is None or (name and name[0] <= gathering.start("name") < name[1])):
        return None, said.cut(*gathering.span("name"))
    return partner, event


def _ask(written: Text, low: str) -> Ask:
    """The kind of question, by the words of the language it is asked in, or else of our grammar."""
    language = language_of(written)
    asked = fold(written.low) if language != "en" else ""
    for said, table in ((asked, TONGUES.get(language, ())), (low, ASKS)):
        for ask, words in table:
            if words.search(said):
                return ask
    return "other"


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
        if end > start and not NOT_NAMES.match(said.low[start:end]):
            return start, end
    return None


def _bare(low: str, start: int, end: int, dates: list[When]) -> tuple[int, int]:
    """A name without its article, and without the time that follows it."""
    for when in dates:
        if start < when.start < end:
            end = when.start
        elif when.start <= start < when.end:
            start = min(when.end, end)
    for lead in (
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
        r"|currently|now|please|been|all|still|doing|actually|ever|training|trained|(?:from|at|in|by"
        r"|for|with|of|on)|do|go|goes|went|turn out|run))*[\s?.!,'\"]*$",
        "",
        low[start:end],
    )
    return start, start + len(stretch)


def _partner_or_event(said: Text, name: tuple[int, int] | None, ask: Ask) -> tuple[str | None, str | None]:
    """Staff call an event by its town: a name beside "event" or "build", or after "in", is an event."""
    if not name:
        return None, None
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


def _free_place(low: str, dates: list[When], ask: Ask) -> re.Match[str] | None:
    for when in dates:
        low = low[: when.start] + "_" * (when.end - when.start) + low[when.end :]
    return IN_PLACE.search(low)


def _sector(said: Text) -> str | None:
    found = SECTOR.search(said.low)
    return said.cut(*found.span("sector")) if found else None


def _from(dates: list[When], ask: Ask, today: date) -> date | None:
    if not dates:
        return None
    when = dates[0]
    if (
        when.preposition in ("by", "before", "until", "till", "within", "in")
        and ask == "due_soon"
        and when.first == when.last
    ):
        return today
    reaches = when.preposition in ("by", "before", "until") or "now" in when.preposition
    return today if ask == "due_soon" and reaches else when.first


def _is_day(when: When) -> bool:
    return when.first is not None and when.first == when.last


def _to(dates: list[When], ask: Ask) -> date | None:
    if not dates:
        return None
    if len(dates) == 1 and (dates[0].preposition == "since" or (dates[0].preposition == "from" and _is_day(dates[0]))):
        return None
    due = dates[-1].due
    # A week that is asked about has seven days; one by whose end something is due has five.
    week = due and dates[-1].first and due - dates[-1].first == timedelta(days=4) and due.weekday() == 4
    return due + timedelta(days=2) if due and week else due
