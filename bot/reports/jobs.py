"""By the clock: a figure that is no longer as it was printed, and a report that has become old."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bot.desk.commands import staff_places
from bot.ground.blockkit import Message
from bot.ground.clock import FEW, Action
from bot.notices import outbox
from bot.people.access import Installation
from bot.pledges.model import PledgeEvent
from bot.progress.model import ProgressEntry
from bot.reports import blocks, commands
from bot.reports.commands import REMIND
from bot.reports.model import Report
from bot.reports.numbers import as_they_stand

LANGUAGE = "en"


@dataclass(frozen=True)
class ReportJob:
    installation: Installation

    def due(self, session: Session, now: datetime, aside: Collection[int]) -> Sequence[int]:
        """Current issues to be reminded of; those of whose days something was booked since they were looked at; and
        those of whose event something else is promised or done by now.

        A correction, or taking one back, changes the figure of the day it is about, whatever day it is made on.
        """
        booked = (
            select(ProgressEntry.id)
            .join(PledgeEvent, PledgeEvent.pledge_id == ProgressEntry.pledge_id)
            .where(PledgeEvent.event_id == Report.event_id, ProgressEntry.at > Report.checked_at)
            .where(or_(ProgressEntry.as_of <= Report.as_of, ProgressEntry.kind.in_(("correct", "void"))))
            .exists()
        )
        current = (Report.state == "current", Report.event_id.is_not(None))
        stand = as_they_stand(session, select(Report.event_id).where(*current))
        issues = select(Report.id, Report.event_id, Report.stood, or_(booked, Report.remind_at <= now))
        found = session.execute(issues.where(*current, Report.id.not_in(aside)).order_by(Report.id))
        return [one for one, event, stood, wanted in found if wanted or stood != stand.get(event)][:FEW]

    def run(self, session: Session, reports: Sequence[int], now: datetime) -> list[Action]:
        found = session.scalars(select(Report).where(Report.id.in_(reports)).order_by(Report.id)).all()
        return [action for report in found for action in self._look_at(session, report, now)]

    def next_due(self, session: Session) -> datetime | None:
        return session.scalar(select(func.min(Report.remind_at)).where(Report.state == "current"))

    def _look_at(self, session: Session, report: Report, now: datetime) -> list[Action]:
        actions: list[Action] = []
        changes = commands.printed_otherwise(session, report, self.installation.charity, now)
        if changes and changes != report.flagged:
            message = blocks.printed_otherwise(LANGUAGE, report, changes)
            self._tell(session, f"report_flag:{report.public_id}:{now.isoformat()}", message, report, now)
            actions.append({"did": "flag report", "key": report.public_id, "changes": len(changes)})
        stand = as_they_stand(session, [report.event_id]).get(report.event_id)
        commands.mark(session, report, now, checked_at=now, flagged=changes, stood=stand)
        if report.remind_at and report.remind_at <= now:
            actions.append(self._remind(session, report, now))
        return actions

    def _remind(self, session: Session, report: Report, now: datetime) -> Action:
        assert report.event is not None
        days = (now - report.issued_at).days
        charity = self.installation.charity
        since = commands.changed_since(session, report, charity, now)
        message = blocks.reminder(LANGUAGE, report, days, since, report.event.public_id)
        self._tell(session, f"report_old:{report.public_id}:{report.remind_at}", message, report, now)
        later = [report.issued_at + after for after in REMIND if report.issued_at + after > now]
        commands.mark(session, report, now, remind_at=later[0] if later else None)
        return {"did": "remind of report", "key": report.public_id, "days": days}

    def _tell(self, session: Session, key: str, message: Message, report: Report, now: datetime) -> None:
        for place in staff_places(session, self.installation):
            outbox.post(session, f"{key}:{place}", outbox.To(place), message, now, about=("report_note", report.id))
