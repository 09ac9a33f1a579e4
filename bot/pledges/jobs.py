"""Cards neither saved nor dismissed come back to whoever wrote them, the next morning."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, time
from itertools import groupby
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.ground import calendar
from bot.ground.clock import Action
from bot.notices import outbox
from bot.people.access import Installation
from bot.pledges import drafting, saving
from bot.pledges.model import Draft
from bot.pledges.showing import Showing

MORNING = time(9)
MOST_AT_ONCE = 1_000


def due(session: Session, installation: Installation, now: datetime, aside: Collection[int]) -> Sequence[int]:
    """The cards that lay there before today, from nine in the installation's zone on."""
    zone = ZoneInfo(installation.zone)
    today_began = calendar.moment_of(calendar.day_of(now, MORNING, zone), time(0), zone)
    return saving.left_lying(session, today_began, aside, MOST_AT_ONCE)


def bring_back(session: Session, installation: Installation, ids: Sequence[int], now: datetime) -> list[Action]:
    """Each card comes back once, all of one keeper in one notice."""
    zone, showing = ZoneInfo(installation.zone), Showing(installation)
    morning = calendar.day_of(now, MORNING, zone)
    lying = session.scalars(select(Draft).where(Draft.id.in_(ids)))
    kept = sorted(((showing.keeper(session, draft), draft) for draft in lying), key=lambda one: one[0])
    actions = []
    for keeper, group in groupby(kept, key=lambda one: one[0]):
        drafts = sorted((draft for _, draft in group), key=lambda draft: (draft.created_at, draft.position, draft.id))
        key = calendar.key(f"drafts:{drafts[0].public_id}", morning, zone)
        stood_in = {draft.batch: None for draft in drafts if draft.card_key == drafting.list_key(draft.batch)}
        saving.bring_together(session, drafts, keeper, key, now)
        showing.post_list(session, drafts, outbox.To(keeper), now)
        for batch in stood_in:
            showing.point_on(session, batch, keeper, key, now)
        actions.append({"did": "bring drafts back", "key": key, "count": len(drafts)})
    return actions


def next_due(session: Session, installation: Installation) -> datetime | None:
    lying = select(func.min(Draft.created_at)).where(Draft.state == "open", Draft.brought_back_at.is_(None))
    oldest, zone = session.scalar(lying), ZoneInfo(installation.zone)
    if oldest is None:
        return None
    return calendar.moment_of(calendar.day_of(oldest, time(0), zone) + calendar.DAY, MORNING, zone)
