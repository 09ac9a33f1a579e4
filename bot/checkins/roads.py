"""By which road somebody is asked, and what becomes of a question whose road turns out to be shut.

A member gets a direct message with buttons. So do a guest and somebody of another workspace; where that may not be,
they are asked in plain words in the channel that is shared with them. Whoever is not in Slack is called.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins import cadence as times
from bot.checkins import commands, planning
from bot.checkins.model import CheckIn
from bot.checkins.planning import CLOCK, Planner
from bot.desk import commands as desk
from bot.ground import audit
from bot.notices import outbox, slack_errors
from bot.notices.outbox import Notice, To
from bot.people.model import Contact
from bot.pledges import asking
from bot.pledges.model import Pledge

Road = Literal["dm", "thread", "call"]

SHUT = frozenset({"out_of_reach", "not_a_member", "no_channel", "archived", "no_thread"})
"""Why a message did not pass that another road may pass (slack_errors). What bars our whole app (messages_tab,
not_allowed) says nothing of this contact: the question is parked, and staff let it go when that is mended.
"""
GONE = "person_gone"
OPENED = "open road"
"""The change in which one opens again, which stands in no undo's way: they did write by it."""

HELD_UP = timedelta(hours=1)
"""What went out no later than that after its time goes out as it was meant to."""


def road_of(contact: Contact, home_team: str, about: Sequence[Pledge]) -> Road:
    if not contact.in_slack:
        return "call"
    if "dm" not in contact.shut_roads:
        return "dm"
    other = contact.guest or contact.slack_team_id != home_team
    return "thread" if other and "thread" not in contact.shut_roads and shared_channel(about) else "call"


def shared_channel(about: Sequence[Pledge]) -> str | None:
    """The channel of the event at which they promised."""
    return next((one.event.channel_id for one in about if one.event and one.event.channel_id), None)


def thread_of(session: Session, checkin: CheckIn, about: Sequence[Pledge]) -> To:
    """Where the question stands, or is to stand, in the shared channel."""
    asked = [one for one in outbox.about(session, "checkin", checkin.id) if one.ts and not To(one.recipient).is_person]
    return To(shared_channel(about) or "", asked[0].ts if asked else None)


def contact_of(session: Session, notice: Notice) -> Contact | None:
    """Whom a message was for that reached nobody."""
    if notice.unasked_of is None:
        return None
    return session.scalar(select(Contact).where(Contact.public_id == notice.unasked_of))


def too_early(session: Session, planner: Planner, notice: Notice, now: datetime) -> float | None:
    """For how many seconds more a message of the clock's is to wait that was held up on its way: Slack away by day is
    no reason to write to anybody at night. None where it may go.
    """
    if not notice.bulk or notice.method != "post" or now - notice.posted_at < HELD_UP:
        return None
    contact = contact_of(session, notice)
    if contact is None:
        return None
    place = planner.place(contact, asking.open_pledges_of(session, contact, planner.today(now)))
    return (times.opening(planner.cadence, place, now) - now).total_seconds() or None


def shut(session: Session, planner: Planner, contact: Contact, notice: Notice, now: datetime) -> bool:
    """The road this message took is shut: the next question takes the next. False where staff must see to the message,
    because it failed for another reason or was no question.
    """
    if slack_errors.why(notice.reason or "") not in SHUT:
        return False
    failed: Road = "dm" if To(notice.recipient).is_person else "thread"
    with audit.change(session, "shut road", CLOCK, now):
        contact.shut_roads = sorted({*contact.shut_roads, failed})
        if notice.about != "checkin":
            return False
        commands.unask(session, contact)
        outbox.drop(session, notice)
        session.flush()
        planning.plan(session, planner, contact, now)
    return True


def open_again(session: Session, contact: Contact, road: Road, now: datetime) -> None:
    """They wrote by this road, whatever was wrong with it."""
    if road in contact.shut_roads:
        with audit.change(session, OPENED, CLOCK, now):
            contact.shut_roads = [one for one in contact.shut_roads if one != road]


def is_left_unsaid(session: Session, planner: Planner, checkin: CheckIn, last: Notice) -> bool:
    """Whether a person must take over, for what was said last is parked or was dropped. What an answer called off that
    was then undone is no such thing: the ladder goes on, if any of it had reached them.
    """
    if last.state == "cancelled" and last.reason is None:
        return not commands.asked_on(session, planner, checkin)
    return last.state in commands.UNSAID


def leave_unsaid(session: Session, planner: Planner, checkin: CheckIn, about: list[Pledge], now: datetime) -> None:
    """What was said last could not be sent, and is not said later. Whom nothing has reached has not been silent."""
    outbox.cancel(session, "checkin", checkin.id)
    if commands.asked_on(session, planner, checkin):
        commands.hand_over(session, planner, checkin, about, now)
        return
    with audit.change(session, "leave to staff", CLOCK, now):
        checkin.state, checkin.due_at = "handed_over", now
        desk.open_call(session, checkin.contact, None, CLOCK, now, owner=commands.owner_of(about))
        session.flush()
        planning.plan(session, planner, checkin.contact, now)
