"""Asking, nudging, handing over; and what stops all of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins import cadence as times
from bot.checkins import planning
from bot.checkins.cadence import Place
from bot.checkins.model import OPEN, CheckIn, CheckInPledge, CheckInState, Doubt
from bot.checkins.planning import CLOCK, Planner
from bot.desk import commands as desk
from bot.ground import at_once, audit
from bot.notices import outbox
from bot.people import persons
from bot.people.model import Contact
from bot.pledges import asking
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge

UNSAID = ("parked", "cancelled")
"""States of a notice that nobody has read."""
SILENCES_BEFORE_NO_NUDGES = 1


class Question(NamedTuple):
    """What goes out now: to whom, about what, and where they work."""

    checkin: CheckIn
    about: list[Pledge]
    place: Place


def covered(session: Session, planner: Planner, contact: Contact, now: datetime) -> list[Pledge]:
    """What a contact is asked about: all their open pledges but a sponsorship, which our staff follow."""
    return split(asking.open_pledges_of(session, contact, planner.today(now)))[0]


def split(open_ones: Iterable[Pledge]) -> tuple[list[Pledge], list[Pledge]]:
    """What the contact is asked about, and the sponsorships, which our own staff follow. What is held is neither."""
    every = [pledge for pledge in open_ones if not pledge.held]
    sponsorships = [pledge for pledge in every if pledge.kind == "sponsor"]
    return [pledge for pledge in every if pledge.kind != "sponsor"], sponsorships


def mark_asked(session: Session, planner: Planner, asked: Sequence[Question], now: datetime) -> None:
    """The questions go out, about these pledges; the ladders of nudges start. Inside a change."""
    at_once.put_all(session, ((one.checkin, _as_asked(planner, one.place, now)) for one in asked))
    for contact in (one.checkin.contact for one in asked if one.checkin.contact.snoozed_until):
        contact.snoozed_until = None
    _cover(session, [(one.checkin, one.about) for one in asked])


def _as_asked(planner: Planner, place: Place, now: datetime) -> dict[str, Any]:
    return {"state": "asked", "asked_at": now, "due_at": _next_nudge(planner, place, now)}


def mark_shown(planner: Planner, checkin: CheckIn, about: list[Pledge], now: datetime) -> None:
    """Staff have as long to let it go as the contact would have to answer. Inside a change."""
    checkin.shown_at = now
    checkin.due_at = _next_nudge(planner, planner.place(checkin.contact, about), now)


def _cover(session: Session, asked: Iterable[tuple[CheckIn, list[Pledge]]]) -> None:
    """Note what these check-ins asked about."""
    rows = []
    for checkin, about in asked:
        rows += [{"checkin_id": checkin.id, "pledge_id": one.id, "stage": checkin.stage} for one in about]
        session.expire(checkin, ["pledges"])
    at_once.insert_all(session, CheckInPledge, rows)


def mark_nudged(session: Session, planner: Planner, checkin: CheckIn, nudged_at: datetime, now: datetime) -> None:
    """The next is due as long after `nudged_at` as always; where that is over, as long after `now`."""
    place = planner.place(checkin.contact, [covers.pledge for covers in checkin.pledges])
    with audit.change(session, "nudge", CLOCK, now):
        checkin.nudges += 1
        following = _next_nudge(planner, place, nudged_at)
        checkin.due_at = following if following > now else _next_nudge(planner, place, now)


def nudges_left(session: Session, planner: Planner, checkin: CheckIn) -> bool:
    """After one silence later stages ask once, without nudges; so does whoever's messages staff see first."""
    if checkin.contact.ask_first or planning.silences(session, checkin.contact) >= SILENCES_BEFORE_NO_NUDGES:
        return False
    return checkin.nudges < planner.cadence.nudges


def will_write(session: Session, planner: Planner, checkin: CheckIn) -> bool:
    """Whether its next step is a message to the contact, and not a call."""
    if checkin.state == "asked":
        return nudges_left(session, planner, checkin)
    return checkin.contact.in_slack


def hand_over(session: Session, planner: Planner, checkin: CheckIn, about: list[Pledge], now: datetime) -> None:
    """Nobody answered: from here a person calls. The pledges show *no word*, which is not *not kept*."""
    contact = checkin.contact
    owner = owner_of(about)
    with audit.change(session, "hand over to staff", CLOCK, now):
        if asked_back := _asked_back(session, contact):  # Whoever calls must not think that they never wrote.
            contact.last_heard_at, contact.last_words = asked_back.at, asked_back.words
        checkin.state, checkin.due_at = "no_word", now
        for pledge in about:
            pledges.mark_no_word(session, pledge, now)
        days = asked_on(session, planner, checkin)
        desk.open_call(session, contact, contact.last_words, CLOCK, now, owner=owner, asked_on=days)
        session.flush()
        planning.plan(session, planner, contact, now)


def _asked_back(session: Session, contact: Contact) -> Doubt | None:
    """What they wrote themselves, were asked about and never settled."""
    theirs = (Doubt.contact_id == contact.id, Doubt.state == "open", Doubt.told_how.is_(None))
    return session.scalar(select(Doubt).where(*theirs).order_by(Doubt.id.desc()).limit(1))


def call_instead(
    session: Session, planner: Planner, checkin: CheckIn, about: list[Pledge], now: datetime,
    missed: date | None = None,
) -> None:  # fmt: skip
    """Staff ask, not the bot: it is somebody who is not in Slack, a sponsorship, or we `missed` the day."""
    with audit.change(session, "leave to staff", CLOCK, now):
        checkin.state, checkin.asked_at = "handed_over", now
        _cover(session, [(checkin, about)])
        desk.open_call(session, checkin.contact, None, CLOCK, now, owner=owner_of(about), missed_on=missed)
        session.flush()
        planning.plan(session, planner, checkin.contact, now)


def remind_owner(session: Session, pledge: Pledge, contact: Contact, now: datetime) -> None:
    """Put whoever promised it on the owner's call list."""
    desk.open_call(session, contact, None, CLOCK, now, owner=pledge.owner)


def owner_of(about: list[Pledge]) -> str | None:
    return next((pledge.owner for pledge in about if pledge.owner), None)


def wait(session: Session, checkin: CheckIn, until: datetime, now: datetime) -> None:
    """Due, but nobody is written to at night, on a day off, or before they had their days to answer."""
    with audit.change(session, "wait", CLOCK, now):
        checkin.due_at = until
        session.flush()


def next_rung(planner: Planner, place: Place, last: outbox.Notice | None, now: datetime) -> datetime | None:
    """When the next step of the ladder may come, if that is later than `now`: the days count from when the last message
    was really sent, and while it is still on its way they have not begun.
    """
    if last is None or last.state in UNSAID:
        return None
    since = (last.sent_at or last.posted_at) if last.state == "sent" else now
    rung = _next_nudge(planner, place, since)
    return rung if rung > now else None


def drop(session: Session, checkin: CheckIn, now: datetime) -> None:
    """Nothing is left to ask about."""
    with audit.change(session, "drop check-in", CLOCK, now):
        checkin.state = "cancelled"
        session.flush()


def answered(
    session: Session, planner: Planner, contact: Contact, words: str | None, by: str, now: datetime,
    open_ones: Sequence[Pledge] | None = None, asked: CheckIn | None = None,
) -> datetime | None:  # fmt: skip
    """They said something, by whatever road: the ladder stops at once, and the next stage is planned.

    `words` None keeps nothing of the text (a safety report). `open_ones` are their open pledges and `asked` their open
    check-in, where they were read already. Gives when they are asked next.
    """
    answers: CheckIn | None = None
    with audit.change(session, "hear from contact", by, now):
        with session.no_autoflush:  # What waits to be written has no part in these, and is written with the rest.
            waits_for_us = desk.close_calls(session, contact, by, now)
            current = asked if asked and asked.state in OPEN else planning.open_checkin(session, contact)
            if current and current.state == "asked":
                _stop(session, current, "answered", due_at=now)
                answers, current = current, None
        if open_ones is None:
            open_ones = asking.open_pledges_of(session, contact, planner.today(now))
        for pledge in open_ones:
            if pledge.no_word_at is not None:
                pledges.heard(session, pledge, now)
        at_once.put(session, contact, last_heard_at=now, **({} if words is None else {"last_words": words}))
        session.flush()
        known = planning.Known(open_ones, answers, waits_for_us)
        return planning.plan_after(session, planner, contact, current, now, by, known)


def spare_the_call(session: Session, contact: Contact, about: Iterable[Pledge], by: str, now: datetime) -> None:
    """Somebody who was to be called wrote; what they mean is still open, but *no word* it is not."""
    if not desk.calls_of(session, contact):
        return
    with audit.change(session, "hear from contact", by, now):
        for pledge in about:
            pledges.heard(session, pledge, now)
        desk.close_calls(session, contact, by, now)


def postpone(session: Session, planner: Planner, contact: Contact, until: date, by: str, now: datetime) -> None:
    """Not before that day; then they are asked again, whatever the stage."""
    with audit.change(session, "postpone questions", by, now):
        contact.snoozed_until = until
        session.flush()
        planning.plan(session, planner, contact, now, by)


def opt_out(session: Session, contact: Contact, by: str, now: datetime) -> None:
    """STOP: no message of ours any more, whatever partner it is about, and nothing that waits is sent."""
    with audit.change(session, "opt out", by, now):
        persons.note_stop(session, contact, now)
        if current := planning.open_checkin(session, contact):
            _stop(session, current, "cancelled")
        session.flush()


def opt_in(session: Session, planner: Planner, contact: Contact, by: str, now: datetime) -> None:
    with audit.change(session, "opt in", by, now):
        persons.note_stop(session, contact, None)
        session.flush()
        planning.plan(session, planner, contact, now, by)


def ask_anew(session: Session, planner: Planner, contact: Contact, by: str, now: datetime) -> None:
    """Staff let the bot go back to somebody from whom nothing came twice: their silences are forgotten, and which road
    was shut.
    """
    with audit.change(session, "ask anew", by, now):
        contact.asked_anew_at, contact.shut_roads = now, []
        session.flush()
        planning.plan(session, planner, contact, now, by)


def stop_asking(session: Session, contact: Contact) -> None:
    """They are asked no more, and nothing that waits goes out. Inside a change."""
    if current := planning.open_checkin(session, contact):
        _stop(session, current, "cancelled")
        session.flush()


def unask(session: Session, contact: Contact) -> None:
    """A question that reached nobody was not asked. Inside a change."""
    if current := planning.open_checkin(session, contact):
        current.state, current.asked_at = "cancelled", None
        session.flush()


def restart_ladder(session: Session, planner: Planner, now: datetime, change_id: str) -> None:
    """An undo put a check-in back to *asked*: its ladder starts from the undo, not from the old date.

    It stays over for somebody who waits for us: whoever told of danger since is asked for no figures.
    """
    touched = select(audit.AuditLine.row_id).where(
        audit.AuditLine.change_id == change_id, audit.AuditLine.table_name == "checkins"
    )
    for checkin in session.scalars(select(CheckIn).where(CheckIn.id.in_(touched), CheckIn.state == "asked")):
        if desk.waits_for_us(session, checkin.contact):
            _stop(session, checkin, "answered")
            continue
        about = [covers.pledge for covers in checkin.pledges]
        checkin.due_at = _next_nudge(planner, planner.place(checkin.contact, about), now)
    session.flush()


def pledges_of_notice(session: Session, notice: outbox.Notice) -> list[Pledge]:
    """What a message of ours was about, so that a reply in its thread is understood."""
    if notice.about == "pledge" and notice.about_id:
        found = session.get(Pledge, notice.about_id)
        return [found] if found else []
    if notice.about == "checkin" and notice.about_id:
        checkin = session.get(CheckIn, notice.about_id)
        return [covers.pledge for covers in checkin.pledges] if checkin else []
    return []


def asked_on(session: Session, planner: Planner, checkin: CheckIn) -> list[date]:
    """The days on which the question and its nudges went out."""
    zone = ZoneInfo(checkin.contact.zone or planner.zone)
    told = outbox.about(session, "checkin", checkin.id)
    return [notice.posted_at.astimezone(zone).date() for notice in told if notice.state not in UNSAID]


def _stop(session: Session, checkin: CheckIn, state: CheckInState, **at: datetime) -> None:
    """It is over, and nothing that waits to be said of it is said."""
    outbox.cancel(session, "checkin", checkin.id)
    at_once.put(session, checkin, state=state, **at)


def _next_nudge(planner: Planner, place: Place, now: datetime) -> datetime:
    day = place.after_working_days(place.today(now), planner.cadence.nudge_after)
    return times.morning(planner.cadence, place, day)
