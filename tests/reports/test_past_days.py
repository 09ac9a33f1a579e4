"""A report of a day that is over, and an issue that was sent: each promise as it stood on that day."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.orm import Session

from bot.checkins.model import CheckIn, CheckInPledge
from bot.events.commands import record_attendance
from bot.events.model import Event
from bot.ground import audit, taking_back
from bot.people.model import Contact
from bot.pledges import commands as pledges
from bot.pledges.amending import change_target, reopen
from bot.pledges.model import Pledge
from bot.reports import commands
from bot.reports.jobs import ReportJob
from bot.reports.model import Report
from bot.reports.snapshot import Issue
from bot.reports.year import year_snapshot
from tests.conftest import NOW
from tests.progress.builders import STAFF, heard, promised, stockton
from tests.reports.builders import CHARITY, finished, part, reported, sentences
from tests.reports.test_commands import HOME

JUNE, LA = date(2023, 6, 30), ZoneInfo("America/Los_Angeles")
SEPTEMBER, OCTOBER = (datetime(2023, month, 12, 18, tzinfo=UTC) for month in (9, 10))


def test_a_target_raised_later_is_not_told_of_the_day_before(session: Session) -> None:
    event = stockton(session)
    heard(session, promised(session, event, "RTD", target=100), "set", 60, days=10)
    heard(session, changed := promised(session, event, "Lines", target=40, target_max=60), "set", 50, days=10)
    change_target(session, changed, 90, "more drivers", STAFF, SEPTEMBER)
    june, december = (reported(session, event, day) for day in (JUNE, date(2023, 12, 1)))
    assert [one["text"] for one in part(june, "progress")] == [
        "60 of 100 employees (60 %), 0 verified", "50 of 40 to 60 employees (100 %), 0 verified",
    ]  # fmt: skip
    assert sentences(june)[1] == "Lines pledged to train 40 to 60 employees, and has kept it: 50 employees trained."
    assert june["figures"]["measures"][0]["pledged"] == 140
    assert [one["target_max"] for one in june["figures"]["pledges"]] == [None, 60]
    assert part(december, "progress")[1]["text"] == "50 of 90 employees (55 %), 0 verified"
    assert part(june, "numbers")[1]["text"].endswith("1 kept · 1 open past our own date.")


def test_a_promise_cancelled_later_stood_on_the_day_and_one_taken_up_again_did_not(session: Session) -> None:
    event = stockton(session)
    gone, back = promised(session, event, "RTD"), promised(session, event, "Lines")
    pledges.withdraw(session, back, STAFF, datetime(2023, 5, 1, tzinfo=UTC))
    reopen(session, back, STAFF, SEPTEMBER)
    pledges.withdraw(session, gone, STAFF, OCTOBER)
    assert sentences(reported(session, event, JUNE)) == ["RTD has pledged to train 250 employees."]
    assert sentences(reported(session, event, date(2023, 12, 1))) == ["Lines has pledged to train 250 employees."]


def test_a_promise_cancelled_by_mistake_stood_all_the_time(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD")
    with audit.change(session, "withdraw", STAFF, datetime(2023, 6, 1, tzinfo=UTC)) as slip:
        pledges.withdraw(session, pledge, STAFF, datetime(2023, 6, 1, tzinfo=UTC))
    taking_back.undo(session, slip.id, STAFF, SEPTEMBER)
    assert sentences(reported(session, event, JUNE)) == ["RTD has pledged to train 250 employees."]


def test_a_due_date_and_a_silence_are_those_of_the_day(session: Session) -> None:
    event = stockton(session)
    late, quiet = promised(session, event, "RTD", due=date(2023, 5, 1)), promised(session, event, "Lines")
    pledges.mark_no_word(session, quiet, datetime(2023, 6, 1, tzinfo=UTC))
    pledges.change_due(session, late, date(2024, 1, 1), "by New Year", STAFF, datetime(2023, 7, 5, 18, tzinfo=UTC))
    heard(session, quiet, "set", 30, days=300)
    june = reported(session, event, JUNE)
    assert sentences(june) == [
        "RTD has pledged to train 250 employees. It was due on 1 May 2023.",
        "Lines has pledged to train 250 employees. We have had no word since.",
    ]
    assert june["figures"]["standings"] == {"overdue": 1, "no_word": 1}
    assert june["figures"]["pledges"][0]["due"] == "2023-05-01"


def test_a_promise_confirmed_later_is_not_told_as_confirmed(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD")
    with audit.change(session, "confirm", STAFF, SEPTEMBER):
        pledge.confirmed_at = SEPTEMBER
    june = reported(session, event, JUNE)
    assert part(june, "outcomes")[0]["basis"] == "promise not confirmed"
    assert "confirmed by the partner" not in json.dumps(june["appendix"])


def test_a_promise_written_down_later_is_left_out_and_one_from_a_sheet_counts_and_both_are_said(
    session: Session,
) -> None:
    event = stockton(session)
    promised(session, event, "RTD")
    promised(session, event, "Late Lines", now=SEPTEMBER)
    pledges.withdraw(session, promised(session, event, "Gone Lines", now=SEPTEMBER), STAFF, OCTOBER)
    sheet = promised(session, event, "Sheet Lines", now=SEPTEMBER, source="import", target=20)
    change_target(session, sheet, 30, "more", STAFF, OCTOBER)
    june = reported(session, event, JUNE)
    assert sentences(june) == [
        "RTD has pledged to train 250 employees.", "Sheet Lines has pledged to train 20 employees.",
    ]  # fmt: skip
    told = [
        "1 promise was written down only after 30 June 2023, so it is not counted here.",
        "1 promise was written down after 30 June 2023, from a sheet or soon after its event; it counts as it was "
        "written down, for how it stood before then is not on record.",
    ]
    assert [one["text"] for one in part(june, "numbers") if one["type"] == "note"] == told
    year = year_snapshot(session, 2022, JUNE, LA, CHARITY, Issue())
    assert year["figures"]["this"]["promises"] == 2
    assert [one["text"] for one in part(year, "made") if one["type"] == "note"] == told
    now = reported(session, event, date(2023, 12, 1))
    assert now["figures"]["promises"] == 3
    assert [one for one in part(now, "numbers") if one["type"] == "note"] == []


def test_the_notes_of_an_event_count_from_its_day_though_they_were_written_down_in_the_days_after(
    session: Session,
) -> None:
    event = stockton(session)
    for days in (1, 13, 15):
        promised(session, event, f"Lines {days}", now=NOW + timedelta(days=days - 1))
    day_of_event = reported(session, event, event.day)
    assert [one["partners"] for one in day_of_event["figures"]["pledges"]] == [["Lines 1"], ["Lines 13"]]
    told = [one["text"].split(",")[0] for one in part(day_of_event, "numbers") if one["type"] == "note"]
    assert told == [
        "1 promise was written down only after 9 November 2022", "2 promises were written down after 9 November 2022",
    ]  # fmt: skip


def test_a_year_as_of_its_end_knows_the_targets_of_its_end(session: Session) -> None:
    pledge = promised(session, stockton(session), "RTD", target=100)
    change_target(session, pledge, 400, "more", STAFF, OCTOBER)
    (row,) = part(year_snapshot(session, 2022, date(2022, 12, 31), LA, CHARITY, Issue()), "made")[0]["rows"]
    assert row[1] == "100"


def test_who_answered_later_had_not_answered_on_the_day(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD")
    with audit.change(session, "ask", STAFF, NOW):
        contact = Contact(name="Terry", partner=pledge.lead)
        asked = CheckIn(contact=contact, stage="start", asked_at=NOW, due_at=SEPTEMBER, state="answered")
        session.add_all([asked, CheckInPledge(checkin=asked, pledge=pledge, stage="start")])
    june, december = (reported(session, event, day)["figures"] for day in (JUNE, date(2023, 12, 1)))
    assert [(one["asked"], one["answered"]) for one in (june, december)] == [(1, 0), (1, 1)]


def test_a_draft_of_a_past_day_says_nothing_of_a_later_issue(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD")
    heard(session, pledge, "set", 60, days=10)
    commands.issue(session, event, CHARITY, STAFF, NOW + timedelta(days=60))
    heard(session, pledge, "set", 90, days=100)
    turned = "RTD: under way → open past our own date"
    before = commands.draft(session, event, CHARITY, date(2022, 11, 15), SEPTEMBER)
    after = commands.draft(session, event, CHARITY, date(2023, 6, 30), SEPTEMBER)
    assert [part(one, "since") for one in (before, after)] == [
        [], [{"type": "list", "items": ["RTD: 60 → 90 employees reported", turned]}],
    ]  # fmt: skip


# An issue that was sent


def add(session: Session, event: Event, _pledge: Pledge, now: datetime) -> None:
    promised(session, event, "Late Lines", now=now)


def cancel(session: Session, _event: Event, pledge: Pledge, now: datetime) -> None:
    pledges.withdraw(session, pledge, STAFF, now)


def raise_target(session: Session, _event: Event, pledge: Pledge, now: datetime) -> None:
    change_target(session, pledge, 400, "more", STAFF, now)


def widen(session: Session, _event: Event, pledge: Pledge, now: datetime) -> None:
    with audit.change(session, "change", STAFF, now):
        pledge.target_max = 300


def do_besides(session: Session, event: Event, _pledge: Pledge, now: datetime) -> None:
    finished(session, event, "Moss", now=now, happened_on=date(2022, 11, 20))


def seat(session: Session, event: Event, _pledge: Pledge, now: datetime) -> None:
    record_attendance(session, event, 63, by=STAFF, now=now)


@pytest.mark.parametrize(
    ("happens", "told"),
    [
        (add, ["1 more promise on record"]),
        (cancel, ["RTD: under way → taken back"]),
        (raise_target, ["RTD: the target was 250 and is 400 employees"]),
        (widen, ["RTD: the target was 250 and is 250 to 300 employees"]),
        (do_besides, ["finished things: 0 → 1"]),
        (seat, ["people in the room: 0 → 63"]),
    ],
)
def test_staff_are_told_of_an_issue_when_what_it_printed_is_promised_otherwise_and_when_that_is_undone(
    both: Session, happens: Callable[[Session, Event, Pledge, datetime], None], told: list[str]
) -> None:
    event, job = stockton(both), ReportJob(HOME)
    pledge = promised(both, event, "RTD")
    heard(both, pledge, "set", 60, days=10)
    report = commands.issue(both, event, CHARITY, STAFF, NOW + timedelta(days=60))
    for days in (61, 62):
        now = NOW + timedelta(days=days)
        assert job.due(both, now, ()) == []
        with audit.change(both, "happens", STAFF, now) as change:
            happens(both, event, pledge, now)
        assert job.due(both, now, ()) == [report.id]
        assert [one["did"] for one in job.run(both, [report.id], now)] == ["flag report"]
        assert report.flagged == told
        later = now + timedelta(hours=2)
        assert job.due(both, later, ()) == []
        taking_back.undo(both, change.id, STAFF, later)
        assert job.due(both, later, ()) == [report.id]
        assert job.run(both, [report.id], later) == []
        assert report.flagged == []


def test_what_goes_on_after_an_issue_is_nothing_that_was_printed_wrong(session: Session) -> None:
    """A later figure, a date put off, a silence broken: the issue still tells its day."""
    event = stockton(session)
    late, quiet = promised(session, event, "RTD", due=date(2022, 12, 1)), promised(session, event, "Lines")
    pledges.mark_no_word(session, quiet, NOW + timedelta(days=50))
    report: Report = commands.issue(session, event, CHARITY, STAFF, NOW + timedelta(days=60))
    pledges.change_due(session, late, date(2023, 5, 1), None, STAFF, NOW + timedelta(days=70))
    heard(session, late, "set", 60, days=70)
    heard(session, quiet, "done", 250, days=71)
    assert commands.printed_otherwise(session, report, CHARITY, NOW + timedelta(days=80)) == []


def test_a_day_at_the_end_of_all_calendars_is_a_day_too(session: Session) -> None:
    event: Any = stockton(session)
    promised(session, event, "RTD")
    assert reported(session, event, date.max)["figures"]["promises"] == 1
