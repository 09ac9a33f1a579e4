"""An edited message is read again: what it had booked gives way to what it says now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.checkins import answering, hiding, replies
from bot.checkins.choosing import edit_means
from bot.checkins.hearing import Hearing
from bot.checkins.model import Answer
from bot.checkins.pointing import pointed_at
from bot.desk import commands as desk
from bot.ground import audit
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.understanding import Intent, Vocabulary, is_safety

ABOUT_A_FIGURE: frozenset[Intent] = frozenset(
    {"progress_add", "progress_set", "complete", "correction", "other", "thanks"}
)
TAKES_ITS_PLACE = frozenset({"booked", "done", "corrected", "taken_back", "not_started", "safety"})
"""Answers to an edit that leave nothing of what the message said before."""


def take(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge]) -> list[Answer]:
    """The message was edited: it is read again in its old place, and what it had booked gives way to what it says now.

    Words that say nothing about the figure leave it as it was. A figure of another promise takes its place though it is
    asked about: what was booked is told no more.
    """
    written = progress.lines_of_message(hearing.session, hearing.words.channel, hearing.words.ts)
    pledges_of_it = list({line.pledge.id: line.pledge for line in written}.values())
    meant = edit_means(hearing, vocabulary, pledges_of_it, about)
    moved = meant is not pledges_of_it and not pointed_at(pledges_of_it, hearing.words.text)
    takes_its_place = TAKES_ITS_PLACE | {"which_reading"} if moved else TAKES_ITS_PLACE
    hearing = hiding.after_danger(hearing)
    asked = desk.asked_in(hearing.session, hearing.words.channel, hearing.words.ts)
    told_at = min((line.at for line in written), default=None)
    hearing = replace(hearing, requests=tuple(asked), said_at=told_at)

    def act() -> list[Answer]:
        for request in asked:
            request.words = None if is_safety(hearing.written) else hearing.written
        with audit.attempt(hearing.session) as attempt:
            for line in written:
                progress.void_entry(hearing.session, line, hearing.by, hearing.now)
            answers = _still_asked(hearing, replies.heard(hearing, vocabulary, meant))
            if any(answer.kind == "safety" for answer in answers):
                before = hearing.words._replace(text=hearing.before)
                hiding.hide_message(hearing.session, before, hearing.by, hearing.now, danger=True)
            if not written or any(answer.kind in takes_its_place for answer in answers):
                return answers
            attempt.rollback()
        kept = [Answer("unchanged", pledge) for pledge in pledges_of_it]
        return [*kept, *replies.heard(hearing, vocabulary, meant, ABOUT_A_FIGURE)]

    return hearing.in_one_change("take edited reply", act)


def _still_asked(hearing: Hearing, answers: list[Answer]) -> list[Answer]:
    """Staff see what the message says now: "the videos" with "and 30 posters" has not come to nothing."""
    if not hearing.requests or not {answer.kind for answer in answers} <= answering.TELLS_NOTHING:
        return answers
    return [hearing.pass_on(hearing.requests[0].kind, None)]
