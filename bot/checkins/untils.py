""" "We need more time." — "Until when?" — "June": a later date for the promise, and no day to ask again."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.checkins.choosing import read_for
from bot.checkins.hearing import Hearing
from bot.checkins.recent import said_last
from bot.ground.words import say
from bot.pledges.model import Pledge
from bot.understanding import Reply, Vocabulary

LONGEST = 40
WHOLE = {
    "reschedule": {"en": "until", "es": "hasta", "fr": "jusqu'à"},
    "snooze": {"en": "ask me", "es": "pregúnteme", "fr": "demandez-moi"},
}
"""With what a bare day says what was asked for: another date, or to be asked later."""
BEFORE_IT = re.compile(r"\W*(?:(?:sorry|probably|maybe|in|on|el|en|a|le|au)\s+)*", re.I)
"""What may stand before the day itself; "until in June" nobody says."""


def as_asked(hearing: Hearing, vocabulary: Vocabulary, pledge: Pledge, reading: Reply) -> Reply:
    """The reading of a bare day as what they wanted when they were asked until when."""
    text, wanted = hearing.words.text.strip(), hearing.contact.last_words
    if reading.intent not in WHOLE or not reading.new_date or len(text) > LONGEST or not wanted or hearing.told_how:
        return reading
    if not _was_asked_until_when(hearing):
        return reading
    before = read_for(_with(hearing, wanted), vocabulary, pledge)
    if before.intent not in WHOLE or before.new_date or (before.intent == reading.intent == "snooze"):
        return reading
    begun = WHOLE[before.intent].get(hearing.contact.language, WHOLE[before.intent]["en"])
    whole = read_for(_with(hearing, f"{begun} {BEFORE_IT.sub('', text, count=1)}"), vocabulary, pledge)
    if whole.intent != before.intent or not whole.new_date:
        return reading
    return whole._replace(because=text, needs_confirmation=False)


def _was_asked_until_when(hearing: Hearing) -> bool:
    newest = said_last(hearing)
    return newest is not None and say(hearing.contact.language, "checkin.which_day") in newest.text


def _with(hearing: Hearing, text: str) -> Hearing:
    return replace(hearing, words=hearing.words._replace(text=text))
