"""When what follows an event comes, and to whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.afterwards import commands
from bot.afterwards.model import FollowUp
from bot.checkins.commands import opt_out
from bot.events.commands import record_attendance
from bot.events.model import Event
from bot.ground.db import Database
from bot.pledges import commands as pledges
from bot.pledges import confirming
from tests.checkins.builders import PLANNER, a_pledge, an_event, terry
from tests.conftest import NOW
from tests.people.builders import STAFF, TODAY, a_contact, a_partner, a_person, merge


@pytest.fixture
def session(sqlite_database: Database) -> Iterator[Session]:
    with sqlite_database.write() as opened:
        yield opened
        opened.rollback()


def planned(session: Session, day: date, now: datetime = NOW) -> dict[str, FollowUp]:
    event = an_event(session, day)
    commands.plan(session, PLANNER, [event.id], now)
    return {one.kind: one for one in session.scalars(select(FollowUp))}


def days(follow_ups: dict[str, FollowUp]) -> dict[str, str]:
    return {kind: f"{one.due_at.astimezone(UTC):%Y-%m-%d %H}" for kind, one in follow_ups.items()}


def test_each_comes_on_a_working_morning_of_the_event_s_own_place(session: Session) -> None:
    """Thursday 10 November at nine in California; the survey a week after; six weeks later it is Christmas time."""
    assert days(planned(session, date(2022, 11, 9))) == {
        "thanks": "2022-11-10 17", "survey": "2022-11-16 17", "since": "2023-01-03 17",
    }  # fmt: skip


def test_after_a_friday_thanks_come_on_monday_and_never_on_a_holiday(session: Session) -> None:
    """11 November is Veterans Day."""
    assert days(planned(session, date(2022, 11, 10)))["thanks"] == "2022-11-14 17"


def test_an_event_written_down_long_after_is_let_be(session: Session) -> None:
    assert {one.state for one in planned(session, date(2022, 6, 1)).values()} == {"passed"}
    assert commands.unplanned(session, (), 10) == []


def test_what_follows_moves_with_the_event_unless_it_is_done(session: Session) -> None:
    follow_ups = planned(session, date(2022, 11, 9))
    commands.close(session, follow_ups["thanks"], "test", NOW)
    event = follow_ups["survey"].event
    event.day = date(2022, 11, 8)
    commands.replan(session, PLANNER, event, NOW)
    assert days(follow_ups)["survey"] == "2022-11-15 17"
    assert days(follow_ups)["thanks"] == "2022-11-10 17"


def test_the_survey_is_brought_to_mind_week_by_week_and_then_every_four(session: Session) -> None:
    survey, seen = planned(session, date(2022, 11, 9))["survey"], []
    for _ in range(6):
        seen.append(survey.due_at)
        commands.put_off(session, PLANNER, survey, survey.due_at)
    gaps = [(later - sooner).days for sooner, later in pairwise(seen)]
    assert gaps[0] in range(7, 15)
    assert sum(gap >= 28 for gap in gaps) == 2


def to_thank(session: Session, event: Event) -> list[tuple[str, int]]:
    return [(one.contact.name, len(one.pledges)) for one in commands.to_thank(session, event, TODAY)]


def test_a_contact_is_thanked_once_for_all_their_promises_of_the_event(session: Session) -> None:
    event, other = an_event(session), an_event(session, date(2022, 10, 1), "Laredo")
    terry(session)
    a_pledge(session, event)
    a_pledge(session, event, kind="create_resource", target=None)
    a_pledge(session, other)
    assert to_thank(session, event) == [("Terry Sample", 2)]
    commands.write(session, PLANNER, event, "thanks", commands.to_thank(session, event, TODAY), STAFF.key, NOW)
    assert to_thank(session, event) == []
    assert to_thank(session, other) == [("Terry Sample", 1)]


def test_who_wrote_stop_or_withdrew_is_not_thanked(session: Session) -> None:
    event, contact = an_event(session), terry(session)
    pledge = a_pledge(session, event)
    opt_out(session, contact, contact.name, NOW)
    assert to_thank(session, event) == []
    contact.opted_out_at = None
    pledges.withdraw(session, pledge, STAFF.key, NOW)
    assert to_thank(session, event) == []


def test_who_promised_and_has_no_contact_is_named_to_staff(session: Session) -> None:
    event = an_event(session)
    a_pledge(session, event)
    assert [one.name for one in commands.nobody_to_thank(session, event, TODAY)] == [a_partner(session).name]


def since(session: Session, event: Event) -> list[str]:
    return [one.contact.name for one in commands.to_ask_since(session, event, TODAY)]


def test_who_was_there_and_promised_nothing_is_asked_under_whatever_name(session: Session) -> None:
    event, there = an_event(session), a_partner(session, "Alliance 4 You")
    a_contact(session, there, a_person("U0MEL", "Mel Sample"))
    assert since(session, event) == []
    known_as = a_partner(session, "Alliance for You")
    merge(session, known_as, there)
    record_attendance(session, event, 4, partner=known_as, by=STAFF.key, now=NOW)
    record_attendance(session, event, 30, sector="transit", by=STAFF.key, now=NOW)
    assert since(session, event) == ["Mel Sample"]
    a_pledge(session, event, partners=[known_as])
    assert since(session, event) == []


def test_confirming_takes_our_date_as_theirs(session: Session) -> None:
    event, contact = an_event(session), terry(session)
    pledge = a_pledge(session, event)
    assert pledge.due_ours
    confirming.confirm(session, pledge, contact, "test", NOW + timedelta(hours=1))
    assert (pledge.confirmed_by_id, pledge.confirmed_at, pledge.due_ours) == (
        contact.id, NOW + timedelta(hours=1), False,
    )  # fmt: skip
