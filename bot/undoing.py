"""Undo, by button or by word: the former state comes back, and what was said about it is corrected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from bot.checkins import commands as checkins
from bot.checkins import roads
from bot.checkins.planning import Planner
from bot.deliveries.listeners import Listeners
from bot.deliveries.payloads import Actor, Click
from bot.desk import blocks as desk
from bot.desk.model import Request
from bot.digests import commands as digests
from bot.events.model import Event
from bot.evidence import showing as evidence
from bot.ground import audit, blockkit, taking_back
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.ground.words import clock_time, say, short_day
from bot.notices import outbox
from bot.people.access import Installation, own_partner
from bot.people.languages import language_of
from bot.people.model import Contact, Partner, StaffMember
from bot.pledges.blocks import draft_line, pledge_line
from bot.pledges.drafting import organisations
from bot.pledges.listeners import PledgeListeners
from bot.pledges.model import Draft, Pledge
from bot.progress.model import ProgressEntry


@cache
def for_good() -> ColumnElement[bool]:
    """Changes that nobody takes back: words that were hidden stay hidden, somebody in danger is not forgotten, and a
    road on which somebody wrote to us is open.

    Not at import: it would put the classes of all tables together.
    """
    line = aliased(audit.AuditLine)
    of_danger = exists().where(
        line.change_id == audit.Change.id, line.table_name == Request.__tablename__,
        line.after["kind"].as_string() == "safety",
    )  # fmt: skip
    return audit.Change.what.startswith("hide ") | (audit.Change.what == roads.OPENED) | of_danger


@dataclass(frozen=True)
class Undoing:
    installation: Installation
    planner: Planner
    pledges: PledgeListeners

    def register(self, listeners: Listeners) -> None:
        listeners.clicks["change.undo"] = self.on_undo

    def on_undo(self, session: Session, click: Click, now: datetime) -> None:
        said = self._undo(session, click.value, click.actor, now)
        outbox.post(session, f"undone:{click.value}", outbox.To(click.channel, click.thread_ts), said, now)

    def undo_last(self, session: Session, actor: Actor, now: datetime) -> Message:
        """The last thing this person changed that may be undone and is not, told with its moment and what it was of:
        nobody sees which it was.
        """
        undone = select(audit.Change.undoes).where(audit.Change.undoes.is_not(None))
        mine = select(audit.Change).where(
            audit.Change.by == actor.key, audit.Change.undoes.is_(None), audit.Change.id.not_in(undone), ~for_good()
        )
        last = session.scalar(mine.order_by(audit.Change.number.desc()).limit(1))
        if last is None:
            raise Refused("undo.nothing")
        language = language_of(self.installation, session, actor)
        at = last.at.astimezone(ZoneInfo(self.installation.zone))
        told = say(language, "undo.done_of", day=short_day(language, at.date()), time=clock_time(language, at.time()))
        return self._undo(session, last.id, actor, now, "\n".join([told, *_about(session, last.id, language)]))

    def _undo(self, session: Session, change_id: str, actor: Actor, now: datetime, told: str = "") -> Message:
        change = session.scalar(select(audit.Change).where(audit.Change.id == change_id, ~for_good()))
        if change is None or not self._may(session, change, actor):
            raise Refused("undo.unknown")
        touched = _touched_pledges(session, change_id)
        taken_back = _asked_of_staff(session, change_id, actor)
        try:
            with session.begin_nested():
                taking_back.undo(
                    session, change_id, actor.key, now,
                    then=lambda undoing: checkins.restart_ladder(session, self.planner, now, undoing.id),
                    for_good=for_good(),
                )  # fmt: skip
                outbox.cancel_waiting(session, change_id)
                digests.refuse_twins(session)
        except IntegrityError as something_stands_on_it:
            raise self._moved_on(session, actor) from something_stands_on_it
        except Refused as refused:
            raise self._moved_on(session, actor) if refused.key == "undo.moved_on" else refused from None
        for notice, message in taken_back:
            outbox.revise(session, f"taken_back:{change_id}:{notice.id}", notice, message, now)
        self.pledges.refresh_cards(session, change_id, now)
        evidence.follow_undo(session, change_id, now)
        standing = [pledge for one in touched if (pledge := session.get(Pledge, one)) is not None]
        named = _named_again(session, change_id)
        return _undone(language_of(self.installation, session, actor), standing, named, told)

    def _moved_on(self, session: Session, actor: Actor) -> Refused:
        """A contact has Change under their answer; staff have the partner's page."""
        return Refused("undo.moved_on_staff" if self.installation.is_staff(session, actor) else "undo.moved_on")

    def _may(self, session: Session, change: audit.Change, actor: Actor) -> bool:
        """Staff undo anything but who is staff; a contact what they did themselves, as long as they are one."""
        if _touches(session, change.id, StaffMember.__tablename__):
            return self.installation.is_founder(actor)
        own = change.by == actor.key and own_partner(session, actor) is not None
        return own or self.installation.is_staff(session, actor)


def _touches(session: Session, change_id: str, table: str) -> bool:
    line = select(audit.AuditLine.id).where(audit.AuditLine.change_id == change_id, audit.AuditLine.table_name == table)
    return session.scalar(line.limit(1)) is not None


def _touched_pledges(session: Session, change_id: str) -> list[int]:
    """The pledges whose account the change wrote in."""
    entries = select(audit.AuditLine.row_id).where(
        audit.AuditLine.change_id == change_id, audit.AuditLine.table_name == ProgressEntry.__tablename__
    )
    found = select(ProgressEntry.pledge_id).where(ProgressEntry.id.in_(entries)).distinct()
    return list(session.scalars(found))


def _named_again(session: Session, change_id: str) -> list[Pledge]:
    """The pledges that were left unnamed by it."""
    of_pledges = (audit.AuditLine.change_id == change_id, audit.AuditLine.table_name == Pledge.__tablename__)
    lines = session.scalars(select(audit.AuditLine).where(*of_pledges).order_by(audit.AuditLine.id))
    unnamed = (session.get(Pledge, line.row_id) for line in lines if (line.before or {}).get("nameable"))
    return [pledge for pledge in unnamed if pledge is not None]


def _about(session: Session, change_id: str, language: str) -> list[str]:
    """The promise or the finished thing that was saved, or whoever was named; a figure is told with its promise, and
    so is a wish not to be named.
    """
    if _touched_pledges(session, change_id) or _named_again(session, change_id):
        return []
    lines = select(audit.AuditLine).where(audit.AuditLine.change_id == change_id).order_by(audit.AuditLine.id)
    written = session.scalars(lines).all()
    of_drafts = dict.fromkeys(line.row_id for line in written if line.table_name == Draft.__tablename__)
    if drafts := [draft for one in of_drafts if (draft := session.get(Draft, one)) is not None]:
        return [draft_line(language, draft, organisations(session, draft)) for draft in drafts]
    touched = {line.table_name: line.row_id for line in written}
    named: tuple[Any, ...] = (Contact, Event, Partner)
    rows = [session.get(table, touched.get(table.__tablename__, 0)) for table in named]
    return [row.name for row in rows if row and row.name][:1]


def _asked_of_staff(session: Session, change_id: str, actor: Actor) -> list[tuple[outbox.Notice, Message]]:
    """What staff were told of requests that came with the change, and what it says once they are taken back."""
    lines = select(audit.AuditLine).where(
        audit.AuditLine.change_id == change_id, audit.AuditLine.table_name == Request.__tablename__
    )
    made = [session.get(Request, line.row_id) for line in session.scalars(lines).all() if line.before is None]
    return [
        (notice, desk.taken_back("en", request, actor.name))
        for request in made
        if request is not None
        for notice in outbox.about(session, "request", request.id)
    ]


def _undone(language: str, pledges: list[Pledge], named: list[Pledge], told: str) -> Message:
    lines = [told or say(language, "undo.done")]
    for pledge in pledges:
        key = "undo.stands" if pledge.asks_for_number else "undo.open_again"
        lines.append(say(language, key, pledge=pledge_line(language, pledge), reported=pledge.reported))
    lines += [say(language, "undo.named_again", pledge=pledge_line(language, pledge)) for pledge in named]
    return blockkit.message(*(blockkit.says(line) for line in lines))
