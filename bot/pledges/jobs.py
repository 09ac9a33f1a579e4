"""Cards neither saved nor dismissed come back to whoever wrote them, the next morning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.ground import outbox
from bot.ground.clock import Action
from bot.pledges import saving
from bot.pledges.model import Draft
from bot.pledges.showing import Showing

MORNING = time(9)
MOST_AT_ONCE = 1_000


@dataclass(frozen=True)
class BringBack:
    """Each card comes back once, all of one keeper in one notice a morning, at nine in the installation's zone."""

    showing: Showing

    def run(self, session: Session, now: datetime) -> list[Action]:
        lying = saving.left_lying(session, self._day_begun(now), MOST_AT_ONCE)
        by_keeper = sorted(lying, key=self.showing.keeper)
        day = now.astimezone(self._zone).date()
        actions = []
        for keeper, group in groupby(by_keeper, key=self.showing.keeper):
            drafts = sorted(group, key=lambda draft: (draft.created_at, draft.position, draft.id))
            key = f"drafts:{keeper}:{day}"
            saving.bring_together(session, drafts, keeper, key, now)
            self.showing.post_list(session, drafts, outbox.To(keeper), now)
            actions.append({"did": "bring drafts back", "key": key, "count": len(drafts)})
        return actions

    def next_due(self, session: Session) -> datetime | None:
        oldest = session.scalar(
            select(func.min(Draft.created_at)).where(Draft.state == "open", Draft.brought_back_at.is_(None))
        )
        if oldest is None:
            return None
        next_day = oldest.astimezone(self._zone).date() + timedelta(days=1)
        return datetime.combine(next_day, MORNING, self._zone).astimezone(UTC)

    def _day_begun(self, now: datetime) -> datetime:
        """Midnight of today once it is nine; before that of yesterday, for what lay overnight is not due yet."""
        here = now.astimezone(self._zone)
        day = here.date() if here.time() >= MORNING else here.date() - timedelta(days=1)
        return datetime.combine(day, time(0), self._zone)

    @property
    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self.showing.installation.zone)
