"""What staff ask in plain words: how somebody is doing, who is silent, what is due, how many.

First the kind of question by its words, then what fills it: programme, place, period,
partner or event. What is left after "how is … doing" is a name; the caller looks it up.
"""

import re
from datetime import date, timedelta
from typing import cast

from bot.understanding.calendar.almanac import add_months
from bot.understanding.calendar.dates import When, in_a_name
from bot.understanding.languages.gloss import gloss
from bot.understanding.languages.language import language_of
from bot.understanding.naming.names import names_in
from bot.understanding.naming.weighed import names_of
from bot.understanding.questions.asides import THEIRS, asked_part, marked
from bot.understanding.questions.days import (
    LASTING,
    ahead,
    asked_dates,
    gone_by,
    in_order,
    of_late,
    while_away,
    with_years,
)
from bot.understanding.questions.french import FRENCH
from bot.understanding.questions.kinds import Asks
from bot.understanding.questions.names import by_capitals, by_words, is_given
from bot.understanding.questions.ownnames import (
    asked_about,
    in_their_own_words,
    own_body,
    own_small,
    own_town,
    real_names,
)
from bot.understanding.questions.scopes import (
    A_PLACE,
    ABOUT,
    AHEAD,
    AND_WHO,
    AT_PLACE,
    GATHERED,
    IN_PLACE,
    NEVER_OURS,
    NO_ORDER,
    OFF_TOPIC,
    ORGANISED,
    OTHERWISE,
    PLACE,
)
from bot.understanding.questions.sectors import SECTORS, partner_or_sector
from bot.understanding.questions.spanish import SPANISH, in_full
from bot.understanding.questions.words import ASKS, MENTION
from bot.understanding.readings import Ask, Language, Question
from bot.understanding.scales import weighing
from bot.understanding.words.places import is_town
from bot.understanding.words.vocabulary import Mention, Vocabulary
from bot.understanding.writing.text import Text, fold, tidy

TONGUES: dict[Language, Asks] = {"es": SPANISH, "fr": FRENCH}

SURELY, OUT_OF_NOTHING = 1.0, 3.0
"""How far ahead another meaning must be for a question to be taken for it; and where the rules understood nothing."""
LONGEST = 600
"""Characters read of one question."""


def read_question(text: str, today: date, vocabulary: Vocabulary | None = None) -> Question:
    """Read one question. Never raises; what is not understood is `other`. A sector stands in `partner`."""
    whole = tidy(marked(text[:LONGEST]))
    language = language_of(whole)
    written = asked_part(whole, lambda part: _ask(part, _english(part, language).low, language))
    said = _without_mention(_english(written, language))
    programme = vocabulary.programmes.find(said.low) if vocabulary else None
    ask = _ask(written, said.low, language)
    ask = as_it_sounds(said.low, _ask_otherwise(said.low) if ask == "other" else ask)
    dates = _asked_days(said, ask, today, language) or _days_away(whole, ask, today, language)
    place = _place(said)
    taken = _taken(dates, place, programme)
    names = real_names(said, written, names_in(said, taken), language)
    if ask == "pledge" and not names and AHEAD.search(said.low):
        ask = "due_soon"
        dates = _asked_days(said, ask, today, language)
    if NEVER_OURS.search(fold(written.low)) or (not names and OFF_TOPIC.search(fold(written.low))):
        return Question("other")
    body = own_body(written, language, programmes := _programmes(written, vocabulary))
    named = [name for name in names if not is_town(said.low[slice(*name)])]
    if ask == "other" and (_about_one(said.low, names, taken) or asked_about(written, language, body, bool(named))):
        ask = "status"
    if ask in ("help", "other"):
        return Question(ask)
    partner, event = by_capitals(said, names, ask) if names else by_words(said, dates, place, programme, ask)
    partner, event = in_their_own_words(written, language, body, partner, event, names, programmes)
    if place is None and not GATHERED.search(fold(written.low)):
        place, partner, event = _only_a_place(said, partner, event)
    if written is not whole and not (partner or event):
        partner, event = _told_beside(whole, written.low, ask, language)
    partner = _without_programme(programme, said.low, partner_or_sector(said, partner, named=bool(names)))
    partner, event = _as_weighed(whole, partner, event)
    place = None if place and partner and fold(place["place"]) in fold(partner.lower()) else place
    if not (place or event or partner):
        place, event = _unlisted_place(said, taken, ask)
        event = event if place or language == "en" else own_town(written)
    return Question(
        ask,
        partner=partner,
        event=event,
        programme=programme.name if programme else None,
        place=said.cut(*place.span("place")).removeprefix("the ") if place and not event else None,
        from_=_from(dates, ask, today),
        to=_to(dates, ask),
    )


def as_it_sounds(low: str, ask: Ask) -> Ask:
    """What is asked, or what the words sound like far more; a greeting asks for no help."""
    name, ahead = weighing.likeliest(weighing.ASKS, weighing.sound(low))
    least = OUT_OF_NOTHING if ask == "other" else SURELY
    return cast(Ask, name) if ahead >= least and name != "help" else ask


def _as_weighed(whole: Text, partner: str | None, event: str | None) -> tuple[str | None, str | None]:
    """The names that are found, or those that are well likelier by the words around them."""
    partners, gatherings = names_of(whole.written, weighing.PARTNERS), names_of(whole.written, weighing.GATHERINGS)
    partner = partners.rather(partner) if partner else partners.besides()
    event = gatherings.rather(event) if event else gatherings.besides()
    if partner and event and (partner in event or event in partner):  # "A peep from Osprey": no name is of both.
        return (partner, None) if partners.gain(partner) >= gatherings.gain(event) else (None, event)
    return partner, event


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


def _told_beside(whole: Text, asked: str, ask: Ask, language: Language) -> tuple[str | None, str | None]:
    """ "I'm calling Acme. How are they doing?": who is asked about stands in another sentence."""
    body = own_body(whole, language, [])
    named = whole.cut(*body) if body else own_small(whole, language, [])
    if named:
        return named, None
    if ask not in ("status", "pledge") and not THEIRS.search(asked):
        return None, None
    names = real_names(whole, whole, names_in(whole, ()), language)
    partner, event = by_capitals(whole, [name for name in names if not is_given(whole, name)], ask)
    return partner, None if partner else event


def _programmes(written: Text, vocabulary: Vocabulary | None) -> list[tuple[int, int]]:
    """Where a programme is named in what was written."""
    found = vocabulary.programmes.find(written.low) if vocabulary else None
    return [(found.start, found.end)] if found else []


def _place(said: Text) -> re.Match[str] | None:
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


def _only_a_place(
    said: Text, partner: str | None, event: str | None
) -> tuple[re.Match[str] | None, str | None, str | None]:
    """ "Où en est-on en Ontario": a town of that name is told by the event beside it."""
    place = A_PLACE.search(fold(said.low))
    name = partner or event
    alone = place is not None and name is not None and fold(place["place"]) == fold(name.lower())
    return (place, None, None) if alone else (None, partner, event)


def _asked_days(said: Text, ask: Ask, today: date, language: Language) -> list[When]:
    """The days a question is about: gone by, unless it asks for what is due. Canadian French writes the day first."""
    first = language != "fr"
    dates = [when for when in asked_dates(said.low, today, month_first=first) if not in_a_name(said.written, when)]
    dates = with_years(said.low, dates)
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
    return in_order([before.get(when.start, when) if when.first and when.first > today else when for when in dates])


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


def _unlisted_place(said: Text, taken: list[tuple[int, int]], ask: Ask) -> tuple[re.Match[str] | None, str | None]:
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


def _from(dates: list[When], ask: Ask, today: date) -> date | None:
    if not dates:
        return None
    when = dates[0]
    if (
        when.preposition in ("by", "before", "until", "till", "within", "in", "through")
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
