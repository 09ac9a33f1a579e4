""" "Actually we will do it after all", right after a promise was noted as withdrawn: staff hear of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.checkins.hearing import Hearing
from bot.checkins.model import Answer
from bot.checkins.recent import said_last
from bot.ground.words import say
from bot.pledges.model import Pledge

NO = re.compile(r"\W*(?:no|nope|non)\W*", re.I)
OF_NOTHING = frozenset({"not_understood", "not_started", "which_day", "nothing_to_correct"})
"""Answers to words that, with no promise open, were about none."""


def heed(hearing: Hearing, about: Sequence[Pledge], answers: list[Answer]) -> list[Answer]:
    """Words that tell nothing else may take the withdrawal back; "nothing yet" is of what is still open."""
    kinds = {answer.kind for answer in answers}
    may_be = OF_NOTHING if not about or NO.fullmatch(hearing.words.text) else {"not_understood"}
    if not kinds or not kinds <= may_be or (withdrawn := _told_as_withdrawn(hearing)) is None:
        return answers
    return [hearing.pass_on("question", withdrawn)]


def _told_as_withdrawn(hearing: Hearing) -> Pledge | None:
    """The promise of which this was the last thing they were told, and which is withdrawn still."""
    newest = said_last(hearing) if hearing.told_how is None else None
    if newest is None or newest.about != "pledge":
        return None
    pledge = hearing.session.get(Pledge, newest.about_id)
    told = say(newest.language, "checkin.withdrawn", pledge="").strip() in newest.text
    return pledge if told and pledge and pledge.state == "withdrawn" else None
