"""A bare "undo" is of what somebody did last: of a day they moved, where they told no figure after it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from bot.checkins import commands, planning
from bot.checkins.choosing import read_for
from bot.checkins.hearing import Hearing
from bot.checkins.model import Answer
from bot.ground import audit
from bot.ground.audit import AuditLine, Change
from bot.pledges.model import Pledge
from bot.progress.model import ProgressEntry
from bot.understanding import Reply, Vocabulary

MOVED = {"contacts": "snoozed_until", "pledges": "due"}
"""By table: the day that a reply moves, when they are asked again or when all is to be done."""

LONGEST = 60
"""Of the words of a bare "undo", in characters."""


def take_back_day(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge]) -> list[Answer] | None:
    """Undo the change in which they moved a day last. None where their words, or what they did last, are others."""
    words = hearing.words.text
    if not about or len(words) > LONGEST or any(sign.isdigit() for sign in words):
        return None  # Told by a look: hardly anything is to be read twice.
    if not _is_bare_undo(read_for(hearing, vocabulary, about[0])):
        return None
    moved = _moved_last(hearing)
    if moved is None:
        return None
    session, now = hearing.session, hearing.now
    audit.undo(
        session, moved, hearing.by, now,
        then=lambda undoing: commands.restart_ladder(session, hearing.planner, now, undoing.id),
    )  # fmt: skip
    return [Answer("undone", next_question=planning.next_question(session, hearing.planner, hearing.contact))]


def _is_bare_undo(reading: Reply) -> bool:
    alone = reading.amount is None and not reading.needs_confirmation and not reading.also
    return reading.intent == "correction" and alone


def _moved_last(hearing: Hearing) -> str | None:
    """The newest change of theirs that still stands, if all it told of was a day."""
    undone = select(Change.undoes).where(Change.undoes.is_not(None))
    theirs = select(Change.id).where(Change.by == hearing.by, Change.undoes.is_(None), Change.id.not_in(undone))
    last = hearing.session.scalar(theirs.order_by(Change.number.desc()).limit(1))
    lines = hearing.session.scalars(select(AuditLine).where(AuditLine.change_id == last)).all()
    if any(line.table_name == ProgressEntry.__tablename__ for line in lines):
        return None
    moved = any(MOVED.get(line.table_name) in (line.after or {}) for line in lines)
    return last if moved else None
