"""Each strike of the clock: who is to be asked, nudged, or handed over to staff."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins import blocks, commands
from bot.checkins import cadence as times
from bot.checkins.blocks import Signature
from bot.checkins.commands import Planner
from bot.checkins.model import OPEN, CheckIn
from bot.ground import outbox
from bot.ground.blockkit import Message
from bot.ground.clock import BATCH, Action
from bot.pledges.model import Pledge

Sign = Callable[[Session, list[Pledge]], Signature]
"""In whose name a message about these pledges is written."""


@dataclass(frozen=True)
class CheckInJob:
    planner: Planner
    sign: Sign

    def run(self, session: Session, now: datetime) -> list[Action]:
        return [self._strike(session, checkin, now) for checkin in commands.due(session, now, BATCH)]

    def next_due(self, session: Session) -> datetime | None:
        soonest = select(CheckIn.due_at).where(CheckIn.state.in_(OPEN)).order_by(CheckIn.due_at).limit(1)
        return session.scalar(soonest)

    def _strike(self, session: Session, checkin: CheckIn, now: datetime) -> Action:
        about = commands.covered(session, self.planner, checkin.contact, now)
        opening = times.opening(self.planner.cadence, self.planner.place(checkin.contact, about), now)
        if opening > now:
            commands.wait_for_opening(session, checkin, opening, now)
            return self._did("wait for working hours", checkin)
        if checkin.state == "asked":
            return self._nudge(session, checkin, now)
        return self._ask(session, checkin, about, now)

    def _ask(self, session: Session, checkin: CheckIn, about: list[Pledge], now: datetime) -> Action:
        contact = checkin.contact
        if not contact.in_slack or not about:
            return self._leave_to_staff(session, checkin, about, now)
        message = blocks.ask(contact.language, checkin, contact, about, self.sign(session, about))
        commands.mark_asked(session, self.planner, checkin, about, now)
        self._post(session, f"ask:{checkin.public_id}", checkin, message, now)
        for pledge in commands.sponsorships(session, self.planner, contact, now):
            commands.remind_owner(session, pledge, contact, now)
        return self._did("ask", checkin)

    def _leave_to_staff(self, session: Session, checkin: CheckIn, about: list[Pledge], now: datetime) -> Action:
        left = about + commands.sponsorships(session, self.planner, checkin.contact, now)
        if not left:
            commands.drop(session, checkin, now)
            return self._did("drop", checkin)
        commands.call_instead(session, self.planner, checkin, left, now)
        return self._did("leave to staff", checkin)

    def _nudge(self, session: Session, checkin: CheckIn, now: datetime) -> Action:
        if not commands.nudges_left(session, self.planner, checkin):
            commands.hand_over(session, self.planner, checkin, now)
            return self._did("hand over", checkin)
        about = [covers.pledge for covers in checkin.pledges if covers.pledge.state == "open"]
        if not about:
            commands.drop(session, checkin, now)
            return self._did("drop", checkin)
        contact = checkin.contact
        message = blocks.nudge(contact.language, checkin, contact, about, self.sign(session, about))
        commands.mark_nudged(session, self.planner, checkin, now)
        self._post(session, f"nudge:{checkin.public_id}:{checkin.nudges}", checkin, message, now)
        return self._did("nudge", checkin)

    def _post(self, session: Session, key: str, checkin: CheckIn, message: Message, now: datetime) -> None:
        contact = checkin.contact
        outbox.post(
            session, key, outbox.To(contact.slack_user_id or ""), message, now,
            about=("checkin", checkin.id), language=contact.language, bulk=True,
        )  # fmt: skip

    def _did(self, what: str, checkin: CheckIn) -> Action:
        return {"did": what, "checkin": checkin.public_id, "contact": checkin.contact.public_id}
