"""What staff ask in plain words: how somebody is doing, who is silent, what is due, how many.

First the kind of question by its words, then what fills it: programme, place, period,
partner or event. What is left after "how is … doing" is a name; the caller looks it up.
"""

import re
from datetime import date
from typing import NamedTuple

from bot.understanding.calendar.almanac import add_months
from bot.understanding.calendar.dates import When, in_a_name
from bot.understanding.languages.gloss import gloss
from bot.understanding.languages.language import language_of
from bot.understanding.naming.names import names_in
from bot.understanding.questions.asides import THEIRS, asked_part, marked
from bot.understanding.questions.days import (
    LASTING,
    ahead,
    asked_dates,
    gone_by,
    in_order,
    of_late,
    up_to_today,
    while_away,
    with_years,
)
from bot.understanding.questions.french import FRENCH
from bot.understanding.questions.heads import name_at_head
from bot.understanding.questions.kinds import Asks
from bot.understanding.questions.names import by_capitals, by_words, is_given
from bot.understanding.questions.owndays import as_gone, without_own
from bot.understanding.questions.ownnames import (
    asked_about,
    in_their_own_words,
    own_body,
    own_firm,
    own_large,
    own_small,
    own_town,
    real_names,
)
from bot.understanding.questions.period import asked_period
from bot.understanding.questions.polite import without_thanks
from bot.understanding.questions.saidotherwise import with_plain_days
from bot.understanding.questions.scopes import (
    ABOUT,
    AHEAD,
    AN_ORDER,
    AND_WHO,
    ANSWERED,
    ASKS_SOMETHING,
    GATHERED,
    KEPT,
    NEVER_OURS,
    NO_ORDER,
    OFF_TOPIC,
    ORGANISED,
    OTHERWISE,
)
from bot.understanding.questions.sectors import partner_or_sector, sector_in
from bot.understanding.questions.settling import Named, is_never, is_person, settled, without_persons
from bot.understanding.questions.sounding import (
    as_it_sounds,
    as_it_sounds_of_them,
    is_small_talk,
    names_as_weighed,
)
from bot.understanding.questions.spanish import SPANISH, in_full
from bot.understanding.questions.whereabouts import only_a_place, place_in, unlisted_place
from bot.understanding.questions.words import ASKS, MENTION
from bot.understanding.readings import Ask, Language, Question
from bot.understanding.words.towns import is_known_town
from bot.understanding.words.vocabulary import Mention, Vocabulary
from bot.understanding.writing.text import Text, fold, tidy

TONGUES: dict[Language, Asks] = {"es": SPANISH, "fr": FRENCH}

LONGEST = 600
"""Characters read of one question."""
BRIEF = 2
"""Words of what asks, above which it tells itself who is asked about: "Acme was due in May. Late?"."""


def read_question(text: str, today: date, vocabulary: Vocabulary | None = None) -> Question:
    """Read one question. Never raises; what is not understood is `other`. A sector stands in `partner`."""
    whole = tidy(with_plain_days(marked(without_thanks(text[:LONGEST])), today))
    language = language_of(whole)
    written = asked_part(whole, lambda part: _ask(part, _english(part, language).low, language))
    said = _without_mention(_english(written, language))
    programme = vocabulary.programmes.find(said.low) if vocabulary else None
    ruled = _ask(written, said.low, language)
    ask = as_it_sounds(whole, _ask_otherwise(said.low) if ruled == "other" else ruled)
    place = place_in(said)
    dates = _asked_days(said, ask, today, language) or _days_away(whole, ask, today, language)
    taken = _taken(dates, place, programme)
    names = without_persons(said, written, real_names(said, written, names_in(said, taken), language))
    named = [name for name in names if not is_known_town(said.low[slice(*name)])]
    ask = as_it_sounds_of_them(whole, ask, ruled, [said.cut(*name) for name in named])
    asked = _asked_of_names(ask, ruled, said.low, names, [name for name in named if not is_given(said, name)])
    asked = "silent" if asked == "status" and ruled == "silent" and ANSWERED.search(fold(written.low)) else asked
    asked = "status" if asked == "pledge" and ruled == "status" and KEPT.search(fold(written.low)) else asked
    asked = ruled if _is_over(asked, ruled, said.low, dates, today) else asked
    if asked != ask:
        dates = _asked_days(said, ask := asked, today, language)
    if _is_none_of_ours(fold(written.low), named=bool(names)):
        return Question("other")
    body = own_body(written, language, _programmes(written, vocabulary))
    about = _about_one(said.low, names, taken) or asked_about(written, language, body, bool(named))
    about = about or _about_many(written, language, place is not None or len(named) < len(names))
    if ask == "other" and about and not is_small_talk(whole):
        ask = "status"
    if ask in ("help", "other"):
        return Question(ask)
    asks = _Asked(whole, written, said, language, ask, names, body, programme, _programmes(written, vocabulary))
    partner, event, where = _named(asks, dates, place, taken)
    first, last = asked_period(dates, ask, today, said.low, fold(written.low))
    return Question(
        ask,
        partner=partner,
        event=event,
        programme=programme.name if programme else None,
        place=where,
        from_=first,
        to=up_to_today(first, last, today, text[:LONGEST]),
    )


class _Asked(NamedTuple):
    """A question whose kind is known: all of it, the part that asks, and this in English."""

    whole: Text
    written: Text
    said: Text
    language: Language
    ask: Ask
    names: list[tuple[int, int]]
    body: tuple[int, int] | None
    programme: Mention | None
    programmes: list[tuple[int, int]]


def _asked_of_names(
    ask: Ask, ruled: Ask, low: str, names: list[tuple[int, int]], partners: list[tuple[int, int]]
) -> Ask:
    """What is promised for a day to come is due then; and who names a partner asks for no help in asking."""
    if ask == "pledge" and not names and AHEAD.search(low):
        return "due_soon"
    if ask == "help" and ruled != "help" and partners:
        return "status" if ruled == "other" else ruled
    return ask


def _is_over(ask: Ask, ruled: Ask, low: str, dates: list[When], today: date) -> bool:
    """ "What was promised before June 15, 2022": whatever it sounds like, nothing is due soon in a year gone by."""
    if ask != "due_soon" or ruled in ("due_soon", "other", "help"):
        return False
    return bool(dates and dates[-1].last and dates[-1].last < today and re.search(r"\b20\d\d\b", low))


def _named(asks: _Asked, dates: list[When], place: re.Match[str] | None, taken: list[tuple[int, int]]) -> Named:
    """Whom, which gathering and which place a question is about."""
    whole, written, said, language, ask, names, body, programme, programmes = asks
    partner, event = by_capitals(said, names, ask) if names else by_words(said, dates, place, programme, ask)
    partner, event = in_their_own_words(written, language, body, partner, event, names, programmes)
    if place is None and not GATHERED.search(fold(written.low)):
        place, partner, event = only_a_place(said, partner, event)
    if written is not whole and not (partner or event):
        partner, event = _told_beside(whole, written.low, ask, language)
    partner = None if is_never(partner) else partner
    if not partner and language != "en":
        partner = own_large(written, language, programmes, event) or own_firm(written, language)
        partner = None if partner and is_person(written, partner) else partner
    partner = _without_programme(programme, said.low, partner_or_sector(said, partner, named=bool(names)))
    partner, event = names_as_weighed(whole, partner, None if is_never(event) else event)
    place = None if place and partner and _is_inside(place["place"], partner) else place
    if not (place or event or partner):
        place, event = unlisted_place(said, taken, ask)
        event = event if place or language == "en" else own_town(written)
    where = said.cut(*place.span("place")).removeprefix("the ") if place else None
    found = settled(whole, Named(partner, event, where))
    known = [*(when.start for when in dates), *(start for start, _ in programmes)]
    headed = name_at_head(whole, found.partner, found.event, min(known, default=len(whole.low)))
    return Named(headed, None, None if where and where in headed else found.place) if headed else found


def _is_inside(place: str, partner: str) -> bool:
    """Whether a place is a part of a name, and not all of it."""
    return fold(place) in fold(partner.lower()) and fold(place) != fold(partner.lower())


def _is_none_of_ours(low: str, *, named: bool) -> bool:
    return bool(NEVER_OURS.search(low) or AN_ORDER.search(low) or (not named and OFF_TOPIC.search(low)))


def _without_mention(said: Text) -> Text:
    at = MENTION.match(said.low)
    return said.part(at.end(), len(said.low)) if at else said


def _taken(dates: list[When], place: re.Match[str] | None, programme: Mention | None) -> list[tuple[int, int]]:
    """What is known to be no name."""
    taken = [(when.start, when.end) for when in dates]
    taken += [place.span("place")] if place else []
    return [*taken, (programme.start, programme.end)] if programme else taken


def _about_one(low: str, names: list[tuple[int, int]], taken: list[tuple[int, int]]) -> bool:
    """ "And Acme?", "Quick look at Acme Trucking": whoever is only named is asked about."""
    named = any(ORGANISED.search(fold(low[slice(*name)])) for name in names) and NO_ORDER.match(low)
    return bool(named or (names and ABOUT.match(_around(low, names, taken))) or AND_WHO.match(low))


def _about_many(written: Text, language: Language, where: bool) -> bool:
    """ "Museums in Virginia, what are they in for", "Chicoutimi, on arrive à quelque chose?": where, or which kind."""
    return (where or sector_in(written, language) is not None) and ASKS_SOMETHING.search(fold(written.low)) is not None


def _told_beside(whole: Text, asked: str, ask: Ask, language: Language) -> tuple[str | None, str | None]:
    """ "I'm calling Acme. How are they doing?": who is asked about stands in another sentence."""
    body = own_body(whole, language, [])
    named = whole.cut(*body) if body else own_small(whole, language, [])
    if named:
        return named, None
    if ask not in ("status", "pledge") and len(asked.split()) > BRIEF and not THEIRS.search(asked):
        return None, None
    names = without_persons(whole, whole, real_names(whole, whole, names_in(whole, ()), language))
    partner, event = by_capitals(whole, [name for name in names if not is_given(whole, name)], ask)
    return partner, None if partner else event


def _programmes(written: Text, vocabulary: Vocabulary | None) -> list[tuple[int, int]]:
    """Where a programme is named in what was written."""
    found = vocabulary.programmes.find(written.low) if vocabulary else None
    return [(found.start, found.end)] if found else []


def _asked_days(said: Text, ask: Ask, today: date, language: Language) -> list[When]:
    """The days a question is about: gone by, unless it asks for what is due. Canadian French writes the day first."""
    first = language != "fr"
    dates = [when for when in asked_dates(said.low, today, month_first=first) if not in_a_name(said.written, when)]
    dates = with_years(said.low, without_own(said, dates))
    if ask == "due_soon" and not re.search(r"\b(?:was|were)\b", said.low):
        return [ahead(when, today, said.low) for when in dates]
    dates = [of_late(when, today, said) for when in dates]
    if ask == "due_soon" or (
        ask != "overdue" and re.search(r"\b(?:due|deadlines?|coming up|upcoming|next)\b", said.low)
    ):
        return dates
    before = {when.start: when for when in asked_dates(said.low, add_months(today, -12), month_first=first)}
    if ask == "overdue":
        dates = [when for when in dates if not LASTING.fullmatch(said.low, when.core, when.end)]
    if ask in ("pledge", "status", "silent"):
        dates = [when for when in dates if not when.first == when.last == today]
    if ask == "silent":
        dates = [gone_by(when, today, said.low[when.core : when.end]) for when in dates]
    return in_order([as_gone(when, before.get(when.start), today, said.low) for when in dates])


def _days_away(whole: Text, ask: Ask, today: date, language: Language) -> list[When]:
    return while_away(_english(whole, language).low, today) if ask == "due_soon" else []


def _around(low: str, names: list[tuple[int, int]], taken: list[tuple[int, int]]) -> str:
    """What a question says besides the names in it."""
    for start, end in [*names, *taken]:
        low = low[:start] + "_" * (end - start) + low[end:]
    return low


def _english(text: Text, language: Language) -> Text:
    """A part of a question is in the language of the whole, however few its words."""
    return text if language == "en" else gloss(text, language).text


def _ask(written: Text, low: str, language: Language) -> Ask:
    """The kind of question, by the words of the language it is asked in, or else of our grammar."""
    asked = fold(written.low) if language != "en" else ""
    asked = in_full(asked) if language == "es" else asked
    for said, table in ((asked, TONGUES.get(language, ())), (low, ASKS)):
        for ask, words in table:
            if words.search(said):
                return ask
    return "other"


def _ask_otherwise(low: str) -> Ask:
    """The kind of a question whose verb nobody taught us."""
    return next((ask for ask, words in OTHERWISE if words.search(low)), "other")


def _without_programme(programme: Mention | None, low: str, partner: str | None) -> str | None:
    """ "Status of law enforcement training": who is named is only a part of a programme's name."""
    of = programme and partner and partner.lower() in low[programme.start : programme.end]
    return None if of else partner
