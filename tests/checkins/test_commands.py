"""Planning, the ladder, and what stops it."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins import commands, planning, striking
from bot.checkins.model import CheckIn
from bot.desk.commands import open_requests
from bot.events.commands import change_event
from bot.ground import audit, taking_back
from tests.checkins.builders import PLANNER, TERRY, a_pledge, an_event, ask, asked, at, planned, terry
from tests.conftest import NOW
from tests.people.builders import STAFF


def test_the_first_question_comes_two_weeks_after_the_event_at_nine_of_their_own_morning(session: Session) -> None:
    contact = terry(session)
    a_pledge(session, an_event(session))
    checkin = planned(session, contact, NOW)
    assert (checkin.due_at, checkin.stage) == (at("2022-11-28T09:00"), "start")


def test_stages_already_past_when_a_pledge_is_recorded_are_skipped(session: Session) -> None:
    contact = terry(session)
    late = at("2022-12-01T10:00")
    a_pledge(session, an_event(session), now=late)
    checkin = planned(session, contact, late)
    assert (checkin.due_at, checkin.stage) == (at("2023-01-03T09:00"), "six_weeks")


def test_several_stages_missed_while_we_were_down_are_asked_once_for_the_latest(session: Session) -> None:
    contact = terry(session)
    a_pledge(session, an_event(session))
    much_later = at("2023-02-20T10:00")
    checkin = planned(session, contact, much_later)
    assert checkin.stage == "three_months"
    assert checkin.due_at == at("2023-02-21T09:00"), "never in the past, and not on a public holiday"
    ask(session, checkin, much_later)
    commands.answered(session, PLANNER, contact, "none yet", TERRY.key, much_later)
    upcoming = planning.open_checkin(session, contact)
    assert upcoming is not None
    assert upcoming.due_at == at("2023-05-09T09:00")


def test_a_contact_has_one_open_check_in_however_many_pledges(session: Session) -> None:
    contact = terry(session)
    for day in (date(2022, 11, 9), date(2022, 11, 2), date(2022, 10, 12)):
        a_pledge(session, an_event(session, day, name=f"Event {day}"), unit=f"people {day}")
        planning.plan(session, PLANNER, contact, NOW)
    assert len(session.scalars(select(CheckIn)).all()) == 1
    assert len(commands.covered(session, PLANNER, contact, NOW)) == 3


def test_a_pledge_without_an_event_counts_from_the_day_it_was_recorded(session: Session) -> None:
    contact = terry(session)
    a_pledge(session, None)
    checkin = planned(session, contact, NOW)
    assert checkin.due_at == at("2022-11-28T09:00")  # two weeks on is Thanksgiving, where the zone lies


def test_moving_an_event_moves_every_question_not_yet_sent(session: Session) -> None:
    contact, event = terry(session), an_event(session)
    a_pledge(session, event)
    planning.plan(session, PLANNER, contact, NOW)
    change_event(session, event, day=date(2022, 11, 16), by=STAFF.key, now=NOW)
    planning.replan_event(session, PLANNER, event, NOW)
    checkin = planning.open_checkin(session, contact)
    assert checkin is not None
    assert checkin.due_at == at("2022-11-30T09:00")


def test_silence_is_nudged_after_three_working_days_twice_and_then_a_person_calls(session: Session) -> None:
    contact = terry(session)
    pledge = a_pledge(session, an_event(session))
    checkin = asked(session, contact, at("2022-11-28T09:00"))
    assert checkin.due_at == at("2022-12-01T09:00")
    for _ in range(2):
        assert commands.nudges_left(session, PLANNER, checkin)
        commands.mark_nudged(session, PLANNER, checkin, checkin.due_at, checkin.due_at)
    assert not commands.nudges_left(session, PLANNER, checkin)
    commands.hand_over(session, PLANNER, checkin, [c.pledge for c in checkin.pledges], checkin.due_at)
    assert checkin.state == "no_word"
    assert pledge.no_word_at is not None
    assert pledge.state == "open"
    assert [request.kind for request in open_requests(session)] == ["call"]
    upcoming = planning.open_checkin(session, contact)
    assert upcoming is not None
    assert upcoming.stage == "six_weeks"


def test_after_one_silence_the_next_stage_asks_once_and_after_two_only_staff_do(session: Session) -> None:
    contact = terry(session)
    a_pledge(session, an_event(session))
    first = asked(session, contact, at("2022-11-28T09:00"))
    commands.hand_over(session, PLANNER, first, [c.pledge for c in first.pledges], at("2022-12-08T09:00"))
    second = planning.open_checkin(session, contact)
    assert second is not None
    ask(session, second, second.due_at)
    assert not commands.nudges_left(session, PLANNER, second)
    commands.hand_over(session, PLANNER, second, [c.pledge for c in second.pledges], second.due_at)
    assert planning.open_checkin(session, contact) is None


def test_any_answer_stops_the_ladder_and_closes_the_call(session: Session) -> None:
    contact = terry(session)
    pledge = a_pledge(session, an_event(session))
    checkin = asked(session, contact, at("2022-11-28T09:00"))
    commands.hand_over(session, PLANNER, checkin, [c.pledge for c in checkin.pledges], at("2022-12-08T09:00"))
    commands.answered(session, PLANNER, contact, "sorry, we start in January", TERRY.key, at("2022-12-09T10:00"))
    assert open_requests(session) == []
    assert contact.last_words == "sorry, we start in January"
    assert pledge.state == "open"


def test_stop_ends_everything_and_start_begins_again(session: Session) -> None:
    contact = terry(session)
    a_pledge(session, an_event(session))
    asked(session, contact, at("2022-11-28T09:00"))
    commands.opt_out(session, contact, TERRY.key, at("2022-11-28T10:00"))
    assert planning.open_checkin(session, contact) is None
    planning.plan(session, PLANNER, contact, at("2022-11-28T10:00"))
    assert planning.open_checkin(session, contact) is None
    commands.opt_in(session, PLANNER, contact, TERRY.key, at("2022-11-29T10:00"))
    assert planning.open_checkin(session, contact) is not None


def test_somebody_who_asks_for_later_is_asked_then_and_not_before(session: Session) -> None:
    contact = terry(session)
    a_pledge(session, an_event(session))
    asked(session, contact, at("2022-11-28T09:00"))
    now = at("2022-11-28T11:00")
    with audit.change(session, "snooze", TERRY.key, now):
        commands.postpone(session, PLANNER, contact, date(2023, 3, 4), TERRY.key, now)
        commands.answered(session, PLANNER, contact, "ask me in March", TERRY.key, now)
    upcoming = planning.open_checkin(session, contact)
    assert upcoming is not None
    assert (upcoming.due_at, upcoming.stage) == (at("2023-03-06T09:00"), "again")


def test_an_undone_answer_reopens_the_question_and_its_ladder_starts_from_the_undo(session: Session) -> None:
    contact = terry(session)
    a_pledge(session, an_event(session))
    checkin = asked(session, contact, at("2022-11-28T09:00"))
    with audit.change(session, "reply", TERRY.key, at("2022-11-28T10:00")) as change:
        commands.answered(session, PLANNER, contact, "done", TERRY.key, at("2022-11-28T10:00"))
    undone_at = at("2022-12-05T10:00")
    taking_back.undo(
        session, change.id, STAFF.key, undone_at,
        then=lambda undoing: commands.restart_ladder(session, PLANNER, undone_at, undoing.id),
    )  # fmt: skip
    assert checkin.state == "asked"
    assert checkin.due_at == at("2022-12-08T09:00")


def test_a_sponsorship_is_not_asked_of_the_partner(session: Session) -> None:
    contact, event = terry(session), an_event(session)
    pledge = a_pledge(session, event, kind="sponsor", target=None, unit=None, words="we will be a Silver sponsor")
    assert commands.covered(session, PLANNER, contact, NOW) == []
    assert planning.plan_pledge(session, PLANNER, pledge, NOW) is None, "no question is announced"
    assert planning.open_checkin(session, contact) is not None, "at its stage the owner on staff is reminded"


def test_who_has_just_written_is_not_asked_the_next_morning(session: Session) -> None:
    contact = terry(session)
    a_pledge(session, an_event(session))
    planning.plan(session, PLANNER, contact, NOW)
    commands.answered(session, PLANNER, contact, "20 so far", TERRY.key, at("2022-11-22T15:00"))
    checkin = planning.open_checkin(session, contact)
    assert checkin is not None
    assert checkin.due_at == at("2022-11-30T09:00")


def test_a_thousand_strikes_find_an_asked_check_in_due_only_at_its_nudge(session: Session) -> None:
    contact = terry(session)
    a_pledge(session, an_event(session))
    checkin = asked(session, contact, at("2022-11-28T09:00"))
    strikes = [at("2022-11-28T09:00") + timedelta(minutes=4 * step) for step in range(1_000)]
    assert [moment for moment in strikes if striking.due(session, moment, (), 10)] == []
    assert striking.due(session, checkin.due_at, (), 10) == [checkin.id]
