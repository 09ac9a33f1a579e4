"""Which check-ins the clock has something to do with, and all that it needs of them.

A morning's thousand are read past the session's own loading, which would take as long as all else that is done.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, not_, select
from sqlalchemy.orm import Session

from bot.checkins.model import OPEN, CheckIn, CheckInPledge
from bot.ground.statements import dialect_of, one_of, one_of_many, rows
from bot.ground.whole import knows, read, whole
from bot.people.model import Contact
from bot.pledges.model import Pledge


def due(session: Session, now: datetime, without: Collection[int], limit: int) -> list[int]:
    """Check-ins with something to do as of `now`, longest waiting first, taken so that no other process has them."""
    given = {"now": now, "without": list(without), "limit": limit}
    return [row_id for (row_id,) in rows(session, _due(dialect_of(session)), given)]


def struck(session: Session, ids: Sequence[int]) -> list[CheckIn]:
    """Check-ins with their contacts, longest waiting first; those that were asked, with what they were asked about."""
    found = []
    for checkin, contact in read(session, _struck(dialect_of(session)), {"ids": list(ids)}, CheckIn, Contact):
        knows(checkin, "contact", contact)
        found.append(checkin)
    _with_pledges(session, [checkin for checkin in found if checkin.state == "asked"])
    return found


def _with_pledges(session: Session, asked: Sequence[CheckIn]) -> None:
    if not asked:
        return
    covered: dict[int, list[CheckInPledge]] = {checkin.id: [] for checkin in asked}
    for covers, pledge in read(session, _covered(dialect_of(session)), {"ids": list(covered)}, CheckInPledge, Pledge):
        knows(covers, "pledge", pledge)
        covered[covers.checkin_id].append(covers)
    for checkin in asked:
        knows(checkin, "pledges", covered[checkin.id])


@cache
def _due(dialect: str) -> Select[int]:
    """Made once, as all of these are: a strike looks every few seconds."""
    checkin = CheckIn.__table__.c
    come = (one_of(checkin.state, OPEN), checkin.due_at <= bindparam("now"))
    waiting = select(checkin.id).where(*come, not_(one_of_many(dialect, checkin.id, "without")))
    return waiting.order_by(checkin.due_at, checkin.id).limit(bindparam("limit")).with_for_update(skip_locked=True)


@cache
def _struck(dialect: str) -> Select[Any]:
    checkin, contact = CheckIn.__table__, Contact.__table__
    these = whole(CheckIn, Contact).select_from(checkin.join(contact))
    return these.where(one_of_many(dialect, checkin.c.id, "ids")).order_by(checkin.c.due_at, checkin.c.id)


@cache
def _covered(dialect: str) -> Select[Any]:
    covers, pledge = CheckInPledge.__table__, Pledge.__table__
    joined = covers.join(pledge, pledge.c.id == covers.c.pledge_id)
    these = whole(CheckInPledge, Pledge).select_from(joined)
    return these.where(one_of_many(dialect, covers.c.checkin_id, "ids")).order_by(covers.c.id)
