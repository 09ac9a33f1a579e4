"""Each strike of the clock, over the tables: who is written to, and who is left in peace."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.checkins import commands, planning
from bot.checkins.jobs import CheckInJob
from bot.checkins.signature import Signature
from bot.desk import commands as desk
from bot.ground import origin
from bot.ground.blockkit import message, says
from bot.ground.db import Database
from bot.ground.origin import Origin
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.people.model import Contact
from tests.checkins.builders import PLANNER, TERRY, a_pledge, an_event, at, terry
from tests.conftest import NOW
from tests.people.builders import STAFF

JOB = CheckInJob(
    PLANNER, lambda _session, _about: Signature("The Example Charity", "Dana", "911", "1", "2"), "T0HOME",
    lambda _session, _owner, _today: [],
)  # fmt: skip


@pytest.fixture
def session(sqlite_database: Database):  # type: ignore[no-untyped-def]
    with sqlite_database.write() as opened:
        yield opened
        opened.rollback()


def strike(session: Session, now: datetime) -> list[str]:
    due = JOB.due(session, now, ())
    return [str(one["did"]) for one in JOB.run(session, due, now)] if due else []


def walk(session: Session, until: datetime) -> None:
    """Strike at every due moment up to then; what is posted counts as sent at once."""
    for _ in range(1_000):
        moment = JOB.next_due(session)
        if moment is None or moment > until:
            return
        strike(session, moment)
        for notice in session.scalars(select(Notice).where(Notice.state == "waiting")):
            notice.state, notice.sent_at = "sent", moment
        session.flush()
    raise AssertionError("It never came to rest.")


def sent_to(session: Session, contact: Contact) -> list[datetime]:
    told = select(Notice.sent_at).where(Notice.unasked_of == contact.public_id).order_by(Notice.id)
    return [one.astimezone(PLANNER.place(contact, []).zone) for one in session.scalars(told) if one]


def told_otherwise(session: Session, contact: Contact, now: datetime) -> None:
    """A message of another kind, such as a thank-you."""
    to = outbox.To(contact.slack_user_id or "")
    outbox.post(session, f"else:{now}", to, message(says("Thank you!")), now, unasked_of=contact.public_id)
    session.execute(update(Notice).where(Notice.key == f"else:{now}").values(state="sent", sent_at=now))


def a_promise(session: Session) -> Contact:
    contact = terry(session)
    a_pledge(session, an_event(session))
    planning.plan(session, PLANNER, contact, NOW)
    return contact


def test_a_question_keeps_three_working_days_from_any_other_message(session: Session) -> None:
    contact = a_promise(session)
    told_otherwise(session, contact, at("2022-11-28T08:00"))
    assert strike(session, at("2022-11-28T09:00")) == ["wait after other messages"]
    assert JOB.next_due(session) == at("2022-12-01T09:00")
    assert strike(session, at("2022-12-01T09:00")) == ["ask"]


def test_nobody_gets_a_fifth_message_in_a_month(session: Session) -> None:
    contact = a_promise(session)
    for day in ("2022-11-01", "2022-11-08", "2022-11-15", "2022-11-18"):
        told_otherwise(session, contact, at(f"{day}T10:00"))
    assert strike(session, at("2022-11-28T09:00")) == ["wait after other messages"]
    assert JOB.next_due(session) == at("2022-12-01T09:00")


def test_a_call_is_no_message_and_waits_for_nothing(session: Session) -> None:
    contact = a_promise(session)
    for day in ("2022-11-08", "2022-11-15"):
        told_otherwise(session, contact, at(f"{day}T10:00"))
    walk(session, at("2022-12-13T09:00"))
    assert [str(one.date()) for one in sent_to(session, contact)[2:]] == ["2022-11-28", "2022-12-01", "2022-12-08"]
    assert [request.kind for request in desk.open_requests(session)] == ["call"]


def test_two_silences_end_the_asking_until_staff_let_it_begin_again(session: Session) -> None:
    contact = a_promise(session)
    walk(session, at("2023-03-01T10:00"))
    asked = len(sent_to(session, contact))
    walk(session, at("2023-12-01T10:00"))
    assert len(sent_to(session, contact)) == asked
    commands.ask_anew(session, PLANNER, contact, STAFF.key, at("2023-03-02T10:00"))
    walk(session, at("2023-12-01T10:00"))
    assert len(sent_to(session, contact)) > asked


def test_a_word_after_two_silences_begins_the_asking_again(session: Session) -> None:
    contact = a_promise(session)
    walk(session, at("2023-03-01T10:00"))
    commands.answered(session, PLANNER, contact, "20 so far", TERRY.key, at("2023-03-02T10:00"))
    assert planning.open_checkin(session, contact) is not None


def test_who_waits_for_us_is_not_asked_and_is_again_when_answered(session: Session) -> None:
    contact = a_promise(session)
    now = at("2022-11-21T10:00")
    wish = desk.open_request(session, "materials", contact, "can you send posters?", TERRY.key, now)
    commands.answered(session, PLANNER, contact, "can you send posters?", TERRY.key, now)
    walk(session, now + timedelta(days=60))
    assert sent_to(session, contact) == []
    later = now + timedelta(days=60)
    desk.close_request(session, wish, "on their way", STAFF.key, later)
    planning.plan(session, PLANNER, contact, later)
    assert planning.open_checkin(session, contact) is not None


def test_a_database_brought_back_late_sends_one_nudge_and_not_the_whole_ladder(session: Session) -> None:
    a_promise(session)
    walk(session, JOB.next_due(session) or NOW)
    due = JOB.next_due(session)
    assert due
    origin.known(session)
    session.execute(update(Origin).values(backup_made_at=1.0))
    session.info.pop("origin")
    late = due + timedelta(days=14)
    assert strike(session, late) == ["nudge"]
    following = JOB.next_due(session)
    assert following
    assert following > late


def test_a_database_brought_back_from_a_backup_goes_on_with_the_ladder_where_it_stood(session: Session) -> None:
    a_promise(session)
    walk(session, JOB.next_due(session) or NOW)
    due = JOB.next_due(session)
    assert due
    with session.begin_nested() as undisturbed:
        strike(session, due)
        the_next = JOB.next_due(session)
        undisturbed.rollback()
    session.expire_all()
    origin.known(session)
    session.execute(update(Origin).values(backup_made_at=1.0))
    session.info.pop("origin")
    assert strike(session, due + timedelta(days=2)) == ["nudge"]
    nudge = session.scalars(select(Notice).order_by(Notice.id.desc())).first()
    assert nudge
    assert (nudge.state, nudge.posted_at) == ("unknown", due)
    assert JOB.next_due(session) == the_next
