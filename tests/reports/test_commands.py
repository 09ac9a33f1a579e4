"""What is kept of a report: issues that stay as they were, what staff wrote, and what partners said of theirs."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.orm import Session

from bot.checkins.listeners import CheckInListeners
from bot.checkins.signature import Signature
from bot.deliveries.payloads import Actor, Click
from bot.events.model import Event
from bot.ground import audit, taking_back
from bot.ground.refusal import Refused
from bot.people.access import Installation
from bot.people.commands import ensure_partner, link_contact
from bot.pledges.confirming import leave_unnamed
from bot.progress.commands import book, void_entry
from bot.reports import commands
from bot.reports.commands import MOST_WORDS, Correction, issue, issue_year, working_days_after
from bot.reports.jobs import ReportJob
from bot.reports.model import Report
from bot.reports.showing import Showing
from tests.checkins.builders import PLANNER, VOCABULARY
from tests.conftest import NOW
from tests.progress.builders import STAFF, heard, promised, stockton
from tests.reports.builders import CHARITY, finished, part

HOME = Installation(frozenset({"U1"}), "T0HOME", "America/Los_Angeles", CHARITY, "CSTAFF")
LATER = NOW + timedelta(days=60)


def unsigned(_session: Session, _about: object) -> Signature:
    return Signature(CHARITY, None, "911", "1-888-373-7888", "233733")


def issued(session: Session, event: Event, now: datetime = LATER, correction: Correction | None = None) -> Report:
    return issue(session, event, CHARITY, STAFF, now, correction)


def test_who_asked_not_to_be_named_after_an_issue_is_found_in_it_until_the_next(both: Session) -> None:
    event = stockton(both)
    shy = promised(both, event, "Shy Lines", "Open Co")
    finished(both, event, "Shy Lines")
    promised(both, event, "RTD")
    first = issued(both, event)
    assert not commands.names_unnamed(both, first)
    leave_unnamed(both, [shy], STAFF, LATER)
    assert commands.names_unnamed(both, first)
    assert not commands.names_unnamed(both, issued(both, event, LATER + timedelta(days=1)))
    assert not commands.names_unnamed(both, issue_year(both, 2022, CHARITY, ZoneInfo(event.zone), STAFF, LATER))


def test_an_issue_stays_as_it_was_whatever_becomes_of_its_figures(both: Session) -> None:
    event = stockton(both)
    pledge = promised(both, event, "RTD")
    entry = heard(both, pledge, "set", 120, days=5)
    first = issued(both, event)
    frozen = json.dumps(first.snapshot, sort_keys=True)
    void_entry(both, entry, STAFF, LATER)
    second = issued(both, event, LATER + timedelta(days=1))
    both.expire_all()
    assert json.dumps(first.snapshot, sort_keys=True) == frozen
    assert (first.state, first.version, second.state, second.version) == ("superseded", 1, "current", 2)
    assert [one["items"] for part in part(second.snapshot, "since") for one in [part]] == [
        ["RTD: 120 → 0 employees reported", "RTD: under way → not started"]
    ]


def test_a_correction_stands_in_every_later_issue(both: Session) -> None:
    event = stockton(both)
    promised(both, event, "RTD")
    issued(both, event)
    issued(both, event, correction=Correction("People in the room", "63", "61", "Two were counted twice."))
    third = issued(both, event, LATER + timedelta(days=40))
    (box,) = part(third.snapshot, "corrections")
    assert box["rows"] == [["People in the room", "63", "61", "Two were counted twice.", "9 January 2023"]]


def test_issuing_can_be_undone_and_leaves_the_one_before_in_force(both: Session) -> None:
    event = stockton(both)
    promised(both, event, "RTD")
    first = issued(both, event)
    with audit.change(both, "issue", STAFF, LATER) as change:
        issued(both, event, LATER + timedelta(days=1))
    taking_back.undo(both, change.id, STAFF, LATER)
    assert [(one.version, one.state) for one in commands.issues_of(both, event)] == [(1, "current")]
    assert first.state == "current"


def test_an_event_without_anything_is_refused_in_a_sentence_and_nothing_is_kept(both: Session) -> None:
    event = stockton(both)
    with pytest.raises(Refused) as refused:
        issued(both, event)
    assert refused.value.key == "reports.nothing"
    assert commands.issues_of(both, event) == []


def test_a_figure_of_the_printed_day_that_changed_is_found_and_later_progress_is_not(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD")
    entry = heard(session, pledge, "set", 120, days=5)
    report = issued(session, event)
    heard(session, pledge, "add", 30, days=90)
    assert commands.printed_otherwise(session, report, CHARITY, LATER) == []
    void_entry(session, entry, STAFF, LATER)
    assert commands.printed_otherwise(session, report, CHARITY, LATER) == [
        "RTD: 120 → 0 employees reported", "RTD: under way → not started",
    ]  # fmt: skip


def test_an_amount_done_besides_that_changed_is_told_though_there_are_as_many_things(session: Session) -> None:
    event = stockton(session)
    finished(session, event, "RTD", kind="train", words="trained 40", amount=40, unit="drivers")
    with audit.change(session, "record", STAFF, NOW) as wrong:
        finished(session, event, "Moss", kind="train", words="trained 400 drivers", amount=400, unit="drivers")
    report = issued(session, event)
    taking_back.undo(session, wrong.id, STAFF, LATER)
    finished(session, event, "Moss", kind="train", words="trained 4 drivers", amount=4, unit="drivers")
    assert commands.printed_otherwise(session, report, CHARITY, LATER) == ["finished besides: 440 → 44 drivers"]


def test_a_printed_figure_is_looked_at_again_when_it_is_corrected_and_when_that_is_undone(session: Session) -> None:
    event, job = stockton(session), ReportJob(HOME)
    pledge = promised(session, event, "RTD")
    entry = heard(session, pledge, "set", 120, days=5)
    report = issued(session, event)
    heard(session, pledge, "add", 30, days=61)
    assert job.due(session, LATER + timedelta(days=2), ()) == []
    after = LATER + timedelta(days=2)
    with audit.change(session, "take reply", STAFF, after) as change:
        book(
            session, pledge, "correct", 12, words="sorry, 12", because=None, noted_by=STAFF, order_ts=None,
            as_of=after.date(), now=after, ref=entry,
        )  # fmt: skip
    assert job.due(session, after, ()) == [report.id]
    job.run(session, [report.id], after)
    assert report.flagged == ["RTD: 120 → 12 employees reported"]
    assert job.due(session, after, ()) == []
    taking_back.undo(session, change.id, STAFF, after + timedelta(days=1))
    assert job.due(session, after + timedelta(days=1), ()) == [report.id]


@pytest.mark.parametrize(
    ("story", "key"),
    [
        ("word " * (MOST_WORDS + 1), "reports.too_long"),
        ("All went well.\n\nWe found a girl held against her will.", "reports.unsafe"),
    ],
)
def test_a_story_that_cannot_stand_is_refused_and_the_old_one_stays(session: Session, story: str, key: str) -> None:
    event = stockton(session)
    commands.write_story(session, event, "Good.", ["x"], STAFF, NOW)
    with pytest.raises(Refused) as refused:
        commands.write_story(session, event, story, [], STAFF, NOW)
    assert refused.value.key == key
    kept = commands.text_of(session, event)
    assert kept is not None
    assert (kept.narrative, kept.first) == ("Good.", ["x"])


def test_five_working_days_are_a_week_and_after_them_a_sentence_is_not_reviewed(session: Session) -> None:
    assert working_days_after(date(2022, 11, 10), 5) == date(2022, 11, 17)
    event = stockton(session)
    maria = link_contact(
        session,
        ensure_partner(session, "RTD", STAFF, NOW),
        name="Maria Example",
        email="m@example.org",
        by=STAFF,
        now=NOW,
    )
    line = commands.show_line(session, event, maria.id, "a pledge", "RTD has pledged.", STAFF, NOW)
    assert line
    assert commands.show_line(session, event, maria.id, "a pledge", "RTD has pledged.", STAFF, NOW) is None
    assert commands.reviewed(line, event, NOW + timedelta(days=7)) == ""
    assert commands.reviewed(line, event, NOW + timedelta(days=8)) == "not reviewed by the partner"
    commands.answer_line(session, line, True, None, "T0HOME:UM", NOW + timedelta(days=9))
    told = commands.reviewed(line, event, NOW + timedelta(days=9))
    assert told == "read and confirmed by the partner on 19 November 2022"


def test_nobody_answers_for_another_partners_sentence(session: Session) -> None:
    event = stockton(session)
    who = {"Maria": ("RTD", "UMARIA"), "Mel": ("Lines", "UMEL")}
    contacts = {}
    for name, (partner, user) in who.items():
        actor = Actor(user, "T0HOME", f"{name} Example", ours=True)
        home = ensure_partner(session, partner, STAFF, NOW)
        contacts[name] = link_contact(session, home, name=actor.name, person=actor, by=STAFF, now=NOW)
    line = commands.show_line(session, event, contacts["Maria"].id, "a pledge", "RTD has pledged.", STAFF, NOW)
    assert line
    stranger = Actor("UMEL", "T0HOME", "Mel Example", ours=True)
    click = Click(stranger, "line.right", line.public_id, "D1", "1.0", "trigger", "2.0")
    with pytest.raises(Refused):
        Showing(HOME, CheckInListeners(HOME, PLANNER, VOCABULARY, unsigned)).on_right(
            session, click, datetime(2022, 11, 11, tzinfo=UTC)
        )
    assert line.answer is None


def test_what_a_partner_confirmed_is_not_said_of_another_sentence(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD")
    maria = link_contact(session, pledge.lead, name="Maria Example", email="m@example.org", by=STAFF, now=NOW)
    before = commands.draft(session, event, CHARITY, NOW.date(), NOW)
    (item,) = part(before, "outcomes")
    line = commands.show_line(session, event, maria.id, item["id"], f"{item['lead']} {item['text']}", STAFF, NOW)
    assert line
    commands.answer_line(session, line, True, None, "T0HOME:UM", NOW)
    (item,) = part(commands.draft(session, event, CHARITY, NOW.date(), NOW), "outcomes")
    assert item["review"] == "read and confirmed by the partner on 10 November 2022"
    heard(session, pledge, "set", 120)
    (item,) = part(commands.draft(session, event, CHARITY, NOW.date(), NOW), "outcomes")
    assert item["review"] == "changed since the partner was shown it"
