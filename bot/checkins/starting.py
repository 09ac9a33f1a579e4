""" "Do you have what you need to start?": a yes, a no, and what they need.

It is the first question of all, and the only one that a yes or a no answers. Only a text that says this and nothing
else does; anything more is read as a message of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.checkins import labels
from bot.checkins.answering import TELLS_NOTHING
from bot.checkins.hearing import Hearing, open_doubts
from bot.checkins.model import Answer
from bot.checkins.recent import shown_last
from bot.checkins.wanted import request_kind
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge
from bot.understanding import is_yes
from bot.understanding.writing.text import fold, tidy

LONGEST = 80
_CLOSING = r"(?:\W+(?:yet|thanks|thank you|gracias|merci))*\W*"
_ALL_OF_IT = r"""(?:\s(?:it|them|it\sall|(?:everything|all|what)(?:\s(?:that\s)?(?:we|i)\sneed)?(?:\sto\sstart)?
    |todo|(?:todo\s)?lo\s(?:necesario|que\s(?:necesitamos|necesito|hace\sfalta))
    |tout|(?:tout\s)?ce\squ'il\s(?:nous\s|me\s|vous\s)?faut|ce\sdont\s(?:nous\savons|j'ai|on\sa)\sbesoin))?"""
HAVE = re.compile(
    rf"""\W*(?:(?:yes|yep|yeah|yup|sure|si|claro|oui|ouais)\W+)?
    (?:(?:we|i)\s(?:do|have){_ALL_OF_IT} | (?:lo\s)?ten(?:emos|go){_ALL_OF_IT}
    | (?:nous\s|on\s|j')(?:l'|les\s)?(?:avons|a|ai){_ALL_OF_IT}
    | (?:we(?:'re|\sare)\s)?(?:all\sset|ready|good\sto\sgo) | (?:estamos\s)?listos | (?:nous\ssommes\s)?prets
    ){_CLOSING}""",
    re.VERBOSE,
)
"""Texts are compared without case and accents."""
HAVE_NOT = re.compile(
    rf"""\W*(?:(?:no|nope|non)\W+)?
    (?:(?:we|i)\s(?:do\snot|don't|dont|haven't)(?:\shave)?{_ALL_OF_IT} | no\s(?:lo\s)?ten(?:emos|go){_ALL_OF_IT}
    | (?:nous\s|on\s|je\s)?n(?:'|e\s)(?:l')?(?:avons|a|ai)\spas{_ALL_OF_IT}
    | no | nope | not\sreally | non | pas\svraiment | la\sverdad\sno
    ){_CLOSING}""",
    re.VERBOSE,
)


def take(hearing: Hearing, about: Sequence[Pledge]) -> list[Answer] | None:
    """What a bare yes or no says of the first question, or the words on its button; None for all else."""
    if len(hearing.words.text) > LONGEST:
        return None
    if labels.is_button(hearing.words.text, hearing.contact.language, "checkin.button.need"):
        return hearing.in_one_change("needs something", lambda: [Answer("what_needed")])
    low = fold(tidy(hearing.words.text).low)
    has, lacks = is_yes(low) or HAVE.fullmatch(low), HAVE_NOT.fullmatch(low)
    if not (has or lacks) or not _was_asked(hearing, about):
        return None
    if has:
        return hearing.in_one_change("has what is needed", lambda: [_ready(hearing, about)])
    return hearing.in_one_change("needs something", lambda: [_not_started(hearing, about), Answer("what_needed")])


def what_they_need(hearing: Hearing, answers: list[Answer]) -> list[Answer]:
    """They were asked what they need, and whatever they write then is that."""
    if not answers or hearing.told_how is not None or not {answer.kind for answer in answers} <= TELLS_NOTHING:
        return answers
    shown = shown_last(hearing)
    if "reply.need" not in shown or "reply.later" in shown:
        return answers
    return [hearing.pass_on(request_kind(hearing.words.text), answers[0].pledge)]


def _was_asked(hearing: Hearing, about: Sequence[Pledge]) -> bool:
    """Only where nothing but that was asked; "Is it done?" is answered by a yes of its own."""
    asked = hearing.asked
    if asked is None or asked.state != "asked" or asked.stage != "start" or not about:
        return False
    if "dm" in hearing.contact.shut_roads or open_doubts(hearing.session, hearing.contact):
        return False  # In a thread they are asked how it goes; and of two questions the other came later.
    return all(pledge.asks_for_number and pledge.reported == 0 for pledge in about)


def _ready(hearing: Hearing, about: Sequence[Pledge]) -> Answer:
    _heard(hearing, about)
    return Answer("ready", about[0] if len(about) == 1 else None)


def _not_started(hearing: Hearing, about: Sequence[Pledge]) -> Answer:
    _heard(hearing, about)
    one = about[0] if len(about) == 1 else None
    return Answer("not_started", one, choices=() if one else tuple(about), because=hearing.words.text.strip())


def _heard(hearing: Hearing, about: Sequence[Pledge]) -> None:
    for pledge in about:
        pledges.heard(hearing.session, pledge, hearing.now)
