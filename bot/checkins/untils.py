""" "We need more time." — "Until when?" — "June": a later date for the promise, and no day to ask again.

"Sorry, July" then puts that date right, as long as it is the last thing they were told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.checkins.choosing import read_for
from bot.checkins.hearing import Hearing
from bot.checkins.recent import said_last
from bot.ground.words import say, short_day
from bot.pledges.model import Pledge
from bot.understanding import Intent, Reply, Vocabulary
from bot.understanding.calendar.dates import day_named
from bot.understanding.languages.gloss import in_english
from bot.understanding.writing.text import tidy

LONGEST = 40
WHOLE: dict[Intent, dict[str, str]] = {
    "reschedule": {"en": "until", "es": "hasta", "fr": "jusqu'au"},
    "snooze": {"en": "ask me", "es": "pregúnteme", "fr": "demandez-moi"},
}
"""With what a bare day says what was asked for: another date, or to be asked later."""
MAY_NAME_A_DAY = frozenset({*WHOLE, "correction"})
"""Readings of a bare day: "I meant 15 July" looks like a figure put right."""
BEFORE_IT = re.compile(
    r"""\W*(?:(?:sorry|oops|wait|actually|rather|probably|maybe|i\ mean|i\ meant|make\ (?:it|that)|(?:let's\ )?say
      |perd[oó]n|disculpe|mejor|digo|quise\ decir|que\ sea
      |pardon|d[eé]sol[eé]e?|plut[oô]t|je\ voulais\ dire|disons
      |non?(?=\s*[,.;:!–-])|(?:no|not|pas)\ \w+,?\ (?:but|sino|mais)
      |until|in|on|hasta|en|a|jusqu'(?:au|à)|le|au)\W+)*""",
    re.IGNORECASE | re.VERBOSE,
)
"""What may stand before the day itself; "until in June" nobody says, and "no en junio" names another day than June."""


def as_asked(
    hearing: Hearing, vocabulary: Vocabulary, pledge: Pledge | None, reading: Reply, about: Sequence[Pledge]
) -> tuple[Pledge | None, Reply]:
    """A bare day as what they wanted when they were asked until when, or as the date they were just told, put right;
    and the promise it is of.
    """
    text = hearing.words.text.strip()
    if reading.intent not in MAY_NAME_A_DAY or len(text) > LONGEST or hearing.told_how:
        return pledge, reading
    day = BEFORE_IT.sub("", text, count=1)
    meant = _told_of(hearing, about, day) or _asked_about(hearing, vocabulary, pledge, reading)
    if meant is None:
        return pledge, reading
    begun = WHOLE[meant[1]].get(hearing.contact.language, WHOLE[meant[1]]["en"])
    whole = read_for(_with(hearing, f"{begun} {day}"), vocabulary, meant[0])
    if whole.intent != meant[1] or not whole.new_date:
        return pledge, reading
    return meant[0], whole._replace(because=text, needs_confirmation=False)


def _told_of(hearing: Hearing, about: Sequence[Pledge], day: str) -> tuple[Pledge, Intent] | None:
    """The promise whose date was the last thing they were told, where they say a day and nothing else."""
    newest = said_last(hearing)
    if newest is None or newest.about != "pledge" or not day_named(in_english(tidy(day)).text.low, hearing.today):
        return None
    for one in about:
        if one.id == newest.about_id and one.due:
            moved = say(newest.language, "checkin.due_moved", until=short_day(newest.language, one.due))
            return (one, "reschedule") if moved in newest.text else None
    return None


def _asked_about(
    hearing: Hearing, vocabulary: Vocabulary, pledge: Pledge | None, reading: Reply
) -> tuple[Pledge, Intent] | None:
    """What they wanted when they were asked until when."""
    wanted = hearing.contact.last_words
    if pledge is None or not wanted or reading.intent not in WHOLE or not reading.new_date:
        return None
    newest = said_last(hearing)
    if newest is None or say(newest.language, "checkin.which_day") not in newest.text:
        return None
    before = read_for(_with(hearing, wanted), vocabulary, pledge)
    if before.intent not in WHOLE or before.new_date or (before.intent == reading.intent == "snooze"):
        return None
    return pledge, before.intent


def _with(hearing: Hearing, text: str) -> Hearing:
    return replace(hearing, words=hearing.words._replace(text=text))
