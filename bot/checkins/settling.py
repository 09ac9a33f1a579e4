"""Plain words that answer the question we asked back: "in total", "yes", "the sessions".

Buttons carry the same, but whoever cannot click, or would rather write, is understood too. Only a text that says this
and nothing else settles a question; anything more is read as a message of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.checkins import planning, replies
from bot.checkins.choosing import read_for
from bot.checkins.hearing import Hearing, open_doubts
from bot.checkins.model import Answer, Doubt, Words
from bot.checkins.pointing import pointed_at
from bot.notices import told
from bot.pledges.model import Pledge
from bot.understanding import Reply, Vocabulary, is_yes
from bot.understanding.writing.text import fold, tidy

LONGEST = 60
"""Characters of an answer to a question; who writes more has more to say."""

_OPENING = (
    r"\W*(?:(?:sorry|i mean|i meant|it'?s|its|that'?s|thats|it is|that is|the|son|es|eso es|el|c'est|le|ce sont)\W+)*"
)
_CLOSING = r"(?:\W+(?:please|thanks|thank you|por favor|gracias|merci|s'il vous plait))?\W*"


def _only(words: str) -> re.Pattern[str]:
    """Such words, with a little around them and nothing else; texts are compared without case and accents."""
    return re.compile(f"{_OPENING}(?:{words}){_CLOSING}")


TOTAL = _only(
    r"in total|total|in all|all in all|altogether|overall|so far|en total|en todo|hasta ahora|en tout|au total"
)
MORE = _only(r"more|additional|extra|new(?: ones)?|on top|in addition|mas|adicionales|nuevos|de plus|en plus")
KEEP = _only(
    r"no|nope|(?:no\W+)?keep it|no quiero|(?:no\W+)?dejarlo|(?:no\W+)?dejelo|non|(?:non\W+)?(?:le )?gardez(?:-le)?"
)
GIVE_UP = _only(
    r"(?:(?:yes|yep|yeah)\W+)?(?:please )?withdraw it|yes|yep|yeah"
    r"|(?:si\W+)?(?:retirarlo|retirelo)|si|(?:oui\W+)?(?:le )?retire[rz](?:-le)?|oui"
)
EVERY = _only(
    r"both(?: of them)?|all(?: of them| of it)?|everything|(?:los|las) dos|ambos|ambas|tod[oa]s|les deux|tous|toutes"
)


def take(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge]) -> list[Answer] | None:
    """What their words settle of the one question that is open; None where they settle nothing."""
    text = fold(tidy(hearing.words.text).low)
    asked = open_doubts(hearing.session, hearing.contact) if len(text) <= LONGEST else []
    doubts = [doubt for doubt in asked if doubt.told_how is None]  # The others were asked of staff, in staff's words.
    if len(doubts) != 1 or any(letter.isdigit() for letter in text) or _asked_since(hearing, doubts[0]):
        return None
    doubt = doubts[0]
    if doubt.pledge is None:
        return _choose(hearing, vocabulary, doubt, about, text)
    index = _reading(doubt, text)
    if index is not None:
        return _in_their_place(hearing, doubt).settle(doubt, index)
    if _is_giving_up(doubt) and KEEP.fullmatch(text):
        return hearing.in_one_change("keep pledge", lambda: [Answer("kept", doubt.pledge)])
    return None


def _asked_since(hearing: Hearing, doubt: Doubt) -> bool:
    """Something of ours came after it, so their words may be about that."""
    contact = hearing.contact.public_id
    written = told.written_since(hearing.session, [contact], doubt.at)[contact]
    return bool(written) or planning.asked_since(hearing.session, hearing.contact, doubt.at)


def _reading(doubt: Doubt, text: str) -> int | None:
    """Which of the readings on the buttons the text names."""
    kinds = [reading["kind"] for reading in doubt.readings]
    if _is_giving_up(doubt):
        return 0 if GIVE_UP.fullmatch(text) else None  # "All good" is no giving up.
    if len(kinds) == 1 and is_yes(text):
        return 0
    named = "progress_add" if MORE.fullmatch(text) else "progress_set" if TOTAL.fullmatch(text) else None
    return kinds.index(named) if kinds.count(named) == 1 else None


def _is_giving_up(doubt: Doubt) -> bool:
    return [reading["kind"] for reading in doubt.readings] == ["cancel"]


def _choose(
    hearing: Hearing, vocabulary: Vocabulary, doubt: Doubt, about: Sequence[Pledge], text: str
) -> list[Answer] | None:
    """Which promise they meant: the one their words point at and no more, or every one that is done."""
    meant = _in_their_place(hearing, doubt)
    pointed = pointed_at(about, text)
    if len(pointed) == 1 and _says_no_more(read_for(hearing, vocabulary, pointed[0])):
        return replies.take_chosen(meant, vocabulary, pointed[0], about)
    readings = [read_for(meant, vocabulary, pledge) for pledge in about] if EVERY.fullmatch(text) else []
    if readings and all(one.intent == "complete" for one in readings):
        return meant.in_one_change("all done", lambda: [meant.complete(one, doubt.because) for one in about])
    return None


def _says_no_more(reading: Reply) -> bool:
    """ "Policy goes to the board next month" speaks of a promise and is a message of its own."""
    return reading.intent in ("other", "thanks") or (reading.amount is None and reading.needs_confirmation)


def _in_their_place(hearing: Hearing, doubt: Doubt) -> Hearing:
    """The words that were in doubt, in their own place in the account."""
    return replace(hearing, words=Words(doubt.words, doubt.source_channel, doubt.source_ts))
