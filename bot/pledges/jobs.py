"""Cards neither saved nor dismissed come back to whoever wrote them, the next morning."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.ground import outbox
from bot.ground.clock import Action
from bot.people.access import Installation
from bot.pledges import saving
from bot.pledges.model import Draft
from bot.pledges.showing import Showing

MORNING = time(9)
MOST_AT_ONCE = 1_000


def bring_back(session: Session, installation: Installation, now: datetime) -> list[Action]:
    """Each card comes back once, all of one keeper in one notice, at nine in the installation's zone."""
    zone, showing = ZoneInfo(installation.zone), Showing(installation)
    lying = saving.left_lying(session, _last_midnight(now, zone), MOST_AT_ONCE)
    actions = []
    for keeper, group in groupby(sorted(lying, key=showing.keeper), key=showing.keeper):
        drafts = sorted(group, key=lambda draft: (draft.created_at, draft.position, draft.id))
        key = f"drafts:{keeper}:{now.astimezone(zone).date()}"
        saving.bring_together(session, drafts, keeper, key, now)
        showing.post_list(session, drafts, outbox.To(keeper), now)
        actions.append({"did": "bring drafts back", "key": key, "count": len(drafts)})
    return actions


def next_due(session: Session, installation: Installation) -> datetime | None:
    lying = select(func.min(Draft.created_at)).where(Draft.state == "open", Draft.brought_back_at.is_(None))
    oldest, zone = session.scalar(lying), ZoneInfo(installation.zone)
    if oldest is None:
        return None
    next_day = oldest.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(next_day, MORNING, zone).astimezone(UTC)


def _last_midnight(now: datetime, zone: ZoneInfo) -> datetime:
    """The one today began with; before nine that of yesterday, for what lay overnight is not due yet."""
    here = now.astimezone(zone)
    day = here.date() if here.time() >= MORNING else here.date() - timedelta(days=1)
    return datetime.combine(day, time(0), zone)
