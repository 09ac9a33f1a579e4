"""What people reply to what one of our own people answered them: that is for our people, and no figure.

"How many do you need, 30 or 60?" — "60" counts posters to be sent, and nobody trained.
"""

from __future__ import annotations

import re

from bot.checkins.hearing import Hearing
from bot.checkins.model import Answer
from bot.checkins.recent import said_last
from bot.desk import commands as desk
from bot.desk.model import Request
from bot.notices import outbox

ANSWERED = "told:"
"""So begins the key of what our own people answered; behind it is the request."""
TELLS_NOTHING = frozenset({"not_understood", "another_unit", "no_number", "which_day"})
ASKED_BACK = frozenset({"which_reading", "which_pledge"})
BARE = re.compile(
    r"\W*\d[\d\s.,]*(?:\W+(?:please|thanks|thank you|por favor|gracias|merci|s'il vous pla[iî]t))?\W*", re.I
)


def bare_number(hearing: Hearing) -> list[Answer] | None:
    """A number and nothing else, where our people asked something or the reply stands under their words."""
    if not BARE.fullmatch(hearing.words.text):
        return None
    answered = _replied_to(hearing)
    if answered is None or not (hearing.thread_ts or _asks(answered)):
        return None
    return [hearing.pass_on("question", answered.pledge)]


def heed(hearing: Hearing, answers: list[Answer]) -> list[Answer]:
    """Words that tell nothing of a promise are a reply to what they were answered."""
    kinds = {answer.kind for answer in answers}
    if not kinds or not kinds <= TELLS_NOTHING | ASKED_BACK or (answered := _replied_to(hearing)) is None:
        return answers
    if kinds & ASKED_BACK and not _asks(answered):
        return answers
    for doubt in (answer.doubt for answer in answers):
        if doubt is not None:
            doubt.state = "dropped"
    return [hearing.pass_on("question", answered.pledge)]


def _asks(answered: Request) -> bool:
    return "?" in (answered.answer or "")


def _replied_to(hearing: Hearing) -> Request | None:
    """The request whose answer they reply to: the one at the root of the thread, else the last thing we said."""
    session, words = hearing.session, hearing.words
    if hearing.told_how is not None or not words.channel:
        return None
    said = outbox.at(session, words.channel, hearing.thread_ts) if hearing.thread_ts else said_last(hearing)
    if said is None or not said.key.startswith(ANSWERED):
        return None
    return desk.request_with(session, said.key.removeprefix(ANSWERED))
