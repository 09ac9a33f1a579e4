"""The call list: when it is posted, and that nobody is lost from it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.desk import commands, jobs
from bot.ground.clock import Action
from bot.notices.outbox import Notice
from tests.checkins.builders import at, terry
from tests.people.builders import INSTALLATION, STAFF, a_contact, a_partner


def lists(session: Session) -> list[str]:
    posted = select(Notice.text).where(Notice.key.startswith("calls:")).order_by(Notice.id)
    return list(session.scalars(posted))


def strike(session: Session, now: datetime) -> list[Action]:
    waiting = jobs.due(session, INSTALLATION, now, ())
    return jobs.post_call_list(session, INSTALLATION, waiting, now) if waiting else []


def to_call(session: Session, opened: datetime, partner: str = "Moss Adams") -> None:
    contact = a_contact(session, a_partner(session, partner), name=f"Maria of {partner}", phone="209 555 0142")
    commands.open_request(session, "call", contact, None, "clock", opened)


def test_a_call_stands_on_the_list_of_its_own_morning_and_the_list_comes_once(session: Session) -> None:
    to_call(session, at("2022-12-08T09:00"))
    for _ in range(3):
        strike(session, at("2022-12-08T09:00"))
    assert len(lists(session)) == 1
    assert "209 555 0142" in lists(session)[0]


def test_a_call_after_the_days_list_waits_for_the_next_working_morning(session: Session) -> None:
    to_call(session, at("2022-12-09T09:00:07"), "Lodi Freight")
    strike(session, at("2022-12-09T09:00:07"))
    to_call(session, at("2022-12-09T15:00"))
    assert strike(session, at("2022-12-09T15:00")) == []
    assert jobs.next_due(session, INSTALLATION) == at("2022-12-12T09:00")
    assert strike(session, at("2022-12-10T09:00")) == []
    strike(session, at("2022-12-12T09:00"))
    assert "Moss Adams" in lists(session)[-1]
    assert len(lists(session)) == 2


def test_an_unchanged_list_comes_again_on_monday_and_not_before(session: Session) -> None:
    to_call(session, at("2022-12-06T09:00"))
    strike(session, at("2022-12-06T09:00"))
    for day in (7, 8, 9):
        assert strike(session, at(f"2022-12-0{day}T09:00")) == []
    strike(session, at("2022-12-12T09:00"))
    assert len(lists(session)) == 2


def test_somebody_new_brings_the_whole_list_longest_waiting_first(session: Session) -> None:
    to_call(session, at("2022-12-06T09:00"), "Moss Adams")
    strike(session, at("2022-12-06T09:00"))
    to_call(session, at("2022-12-07T08:00"), "Lodi Freight")
    strike(session, at("2022-12-07T09:00"))
    assert lists(session)[-1].index("Moss Adams") < lists(session)[-1].index("Lodi Freight")


def test_nobody_to_call_is_no_message(session: Session) -> None:
    contact = terry(session)
    request = commands.open_request(session, "call", contact, None, "clock", at("2022-12-06T09:00"))
    commands.close_request(session, request, None, STAFF.key, at("2022-12-06T09:30"))
    assert strike(session, at("2022-12-07T09:00")) == []
    assert jobs.next_due(session, INSTALLATION) is None
