"""A sheet comes in whole or not at all, says first what it would change, and the same sheet again changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.events.commands import create_event, people_in_room
from bot.events.model import Attendance, Event
from bot.exchange.asking import start_asking, would_be_asked
from bot.exchange.blocks import asked, told
from bot.exchange.read import bring_in, mark_of, preview
from bot.ground import taking_back
from bot.ground.audit import AuditLine
from bot.ground.refusal import Refused
from bot.people.commands import ensure_partner, remember_same
from bot.people.model import Contact, Partner
from bot.pledges.model import Outcome, Pledge
from bot.progress.commands import account, book
from config import lists
from tests.checkins.builders import PLANNER
from tests.conftest import NOW
from tests.exchange.a_sheet import STAFF, as_xlsx, brought_in, faults, looked_at, reading, stockton, terms
from tests.reports.builders import reported

HEAD = ["Due date", "Trained so far", "Company", "Attendees", "Contact", "Email", "Commitment"]
RTD = ["5/9/2023", "", "San Joaquin RTD", "4", "Terry Sample", "terry@example.org", "train 250 employees with BOTL"]


def add(session: Session, pledge: Pledge, amount: int) -> None:
    """What their contact writes after the sheet came in."""
    book(
        session, pledge, "add", amount, words=f"{amount} more", because=f"{amount} more", noted_by="contact:1",
        order_ts=None, as_of=NOW.date(), now=NOW,
    )  # fmt: skip


def rows_of(session: Session, table: Any) -> list[Any]:
    return list(session.scalars(select(table).order_by(table.id)))


def test_one_row_brings_partner_contact_attendance_and_pledge(session: Session) -> None:
    event = stockton(session)
    brought_in(session, HEAD, RTD, event=event)
    (pledge,) = rows_of(session, Pledge)
    assert (pledge.lead.name, pledge.kind, pledge.target, pledge.unit) == ("San Joaquin RTD", "train", 250, "employees")
    assert (pledge.programme, pledge.due, pledge.due_ours) == ("BOTL", date(2023, 5, 9), False)
    assert (pledge.own_contact.name, pledge.own_contact.email, pledge.owner) == (
        "Terry Sample",
        "terry@example.org",
        "U1",
    )
    assert people_in_room(session, event) == 4
    assert pledge.event is event


def test_the_same_sheet_again_changes_nothing(session: Session) -> None:
    event = stockton(session)
    sheet = [HEAD, RTD, ["", "12", "Port Bus", "", "", "", "40 drivers"],
             ["", "", "Moss Example", "", "", "", "became a Silver-level sponsor"]]  # fmt: skip
    brought_in(session, *sheet, event=event)
    lines = session.scalar(select(func.count(AuditLine.id)))
    shown = looked_at(session, *sheet, event=event)
    assert shown.changes_nothing
    brought_in(session, *sheet, event=event)
    assert session.scalar(select(func.count(AuditLine.id))) == lines
    assert [outcome.sponsor_level for outcome in rows_of(session, Outcome)] == ["Silver"]


def test_a_changed_row_is_told_before_and_after_and_needs_the_same_yes(session: Session) -> None:
    event = stockton(session)
    brought_in(session, HEAD, RTD, event=event)
    anew = [*RTD[:1], "120", *RTD[2:4], "Terry Sample", "terry@example.org", "train 300 employees with BOTL"]
    shown = looked_at(session, HEAD, anew, event=event)
    assert [(one.thing, dict(one.before), dict(one.after)) for one in shown.altered] == [
        ("pledge", {"words": RTD[6], "target": "250"}, {"words": anew[6], "target": "300"}),
        ("progress", {"reported": "0"}, {"reported": "120"}),
    ]
    with pytest.raises(Refused, match="moved_on"):
        bring_in(session, reading(HEAD, anew), terms(event), agreed="another")
    bring_in(session, reading(HEAD, anew), terms(event), agreed=mark_of(shown))
    (pledge,) = rows_of(session, Pledge)
    assert (pledge.reported, pledge.words, pledge.target) == (120, anew[6], 300)


def test_a_changed_target_column_changes_the_target(session: Session) -> None:
    head = ["Organization", "What we will do", "How many", "Of whom or what"]
    brought_in(session, head, ["RTD", "we will train", 250, "employees"])
    shown = looked_at(session, head, ["RTD", "we will train", 300, "employees"])
    assert [(dict(one.before), dict(one.after)) for one in shown.altered] == [({"target": "250"}, {"target": "300"})]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (["31 Feb 2023", *RTD[1:]], "cell.no_such_day"), (["5/9/23", *RTD[1:]], "cell.short_year"),
        (["", "lots", *RTD[2:]], "cell.number"), (["", "", "", "4", "", "", "train 20 drivers"], "row.no_organisation"),
        (["", "=1+1", *RTD[2:]], "cell.formula"), (["", "5", "New Bus", "", "", "", ""], "row.no_promise"),
        (["", "", "Bus", "", "", "", "we found a girl locked in a truck, she is being sold"], "row.safety"),
        (["", "", "…", "", "", "", "train 20 drivers"], "people.no_name"), (RTD, "row.twice"),
        (["", "", "San Joaquin RTD", "9", "", "", ""], "row.contradicts"),
    ],
)  # fmt: skip
def test_one_faulty_row_keeps_everything_out_and_is_named(session: Session, row: list[str], fault: str) -> None:
    event = stockton(session)
    found = faults(looked_at(session, HEAD, RTD, row, event=event))
    assert found == [(3, fault)]
    with pytest.raises(Refused, match=r"exchange\.faulty"):
        brought_in(session, HEAD, RTD, row, event=event)
    assert rows_of(session, Partner) == []


def test_people_in_the_room_need_an_event(session: Session) -> None:
    assert faults(looked_at(session, HEAD, RTD)) == [(2, "row.which_event")]
    stockton(session)
    with_event = [["Event", *HEAD], ["Stockton 2022", *RTD]]
    assert faults(looked_at(session, *with_event)) == []
    assert faults(looked_at(session, with_event[0], ["Fresno", *RTD])) == [(2, "row.no_event")]


def joined(session: Session) -> Event:
    """Two names of one body came with a sheet, and staff have made them one."""
    event = stockton(session)
    brought_in(session, *THERE, event=event)
    first = rows_of(session, Partner)[0]
    remember_same(session, first, "San Joaquin Transit", STAFF, NOW)
    return event


THERE = [["Organization", "People in the room"], ["RTD", 20], ["San Joaquin Transit", 15]]


def test_the_same_list_of_who_was_there_changes_nothing_when_two_of_its_names_are_one(session: Session) -> None:
    event = joined(session)
    assert looked_at(session, *THERE, event=event).changes_nothing
    assert looked_at(session, THERE[0], ["RTD", 35], event=event).changes_nothing
    assert faults(looked_at(session, *THERE, ["RTD", 21], event=event)) == [(4, "row.contradicts")]


@pytest.mark.parametrize("name", ["RTD", "San Joaquin Transit"])
def test_one_figure_for_two_names_that_are_one_is_all_there_were(session: Session, name: str) -> None:
    event = joined(session)
    shown = looked_at(session, THERE[0], [name, 22], event=event)
    assert [(one.whose, dict(one.before), dict(one.after)) for one in shown.altered] == [
        ("San Joaquin Transit", {"people": "15"}, {"people": "0"}), ("RTD", {"people": "20"}, {"people": "22"}),
    ]  # fmt: skip
    change = brought_in(session, THERE[0], [name, 22], event=event)
    assert people_in_room(session, event) == 22
    assert looked_at(session, THERE[0], [name, 22], event=event).changes_nothing
    taking_back.undo(session, change, STAFF, NOW)
    assert [row.people for row in rows_of(session, Attendance)] == [20, 15]


def test_a_row_for_each_of_two_names_that_are_one_sets_each(session: Session) -> None:
    event = joined(session)
    brought_in(session, *THERE[:2], ["San Joaquin Transit", 17], event=event)
    assert people_in_room(session, event) == 37
    another = create_event(
        session, name="Fresno", place="Fresno", day=date(2022, 11, 16), zone="America/Los_Angeles", by=STAFF, now=NOW
    )
    brought_in(session, *THERE, event=another)
    assert people_in_room(session, another) == 35
    assert looked_at(session, *THERE, event=another).changes_nothing


def test_where_the_sheet_tells_two_of_three_names_nobody_of_the_third_is_left_in_the_room(session: Session) -> None:
    event = stockton(session)
    brought_in(session, THERE[0], ["Stockton Bus", 5], event=event)
    kept = rows_of(session, Partner)[0]
    for name, _ in THERE[1:]:
        ensure_partner(session, str(name), STAFF, NOW)
        remember_same(session, kept, str(name), STAFF, NOW)
    brought_in(session, *THERE, event=event)
    assert people_in_room(session, event) == 35
    assert looked_at(session, *THERE, event=event).changes_nothing


def test_a_known_name_is_the_known_partner_and_a_close_one_is_pointed_out(session: Session) -> None:
    known = ensure_partner(session, "San Joaquin Regional Transit District", STAFF, NOW)
    head = ["Organization"]
    shown = looked_at(session, head, ["San Joaquin Regional Transportation Department"])
    assert [name for _, _, name in shown.alike] == [known.name]
    remember_same(session, known, "SJRTD", STAFF, NOW)
    assert looked_at(session, head, ["S.J.R.T.D."]).changes_nothing


def test_an_old_figure_does_not_undo_what_was_said_since(session: Session) -> None:
    head = ["Organization", "Pledge", "Trained so far", "As of"]
    brought_in(session, head, ["RTD", "train 250 drivers", 120, "2022-11-09"])
    brought_in(session, head, ["RTD", "train 250 drivers", 80, "2022-10-01"])
    (pledge,) = rows_of(session, Pledge)
    assert pledge.reported == 120
    assert [entry.amount for entry in account(session, pledge)] == [80, 120]


DATED = ["Organization", "Pledge", "Trained so far", "As of"]


def figures_told(session: Session, *rows: list[Any]) -> list[tuple[dict[str, str], dict[str, str]]]:
    return [(dict(one.before), dict(one.after)) for one in looked_at(session, *rows).altered]


def test_an_older_figure_again_changes_nothing_and_is_shown_with_its_day(session: Session) -> None:
    old = ["RTD", "train 250 drivers", 80, "2022-10-01"]
    brought_in(session, DATED, ["RTD", "train 250 drivers", 120, "2022-11-09"])
    assert figures_told(session, DATED, old) == [({"reported_on_2022-10-01": "0"}, {"reported_on_2022-10-01": "80"})]
    brought_in(session, DATED, old)
    assert looked_at(session, DATED, old).changes_nothing
    brought_in(session, DATED, old)
    (pledge,) = rows_of(session, Pledge)
    assert [entry.amount for entry in account(session, pledge)] == [80, 120]


def test_an_older_figure_shows_what_more_it_changes(session: Session) -> None:
    brought_in(session, DATED, ["RTD", "train 250 drivers", 80, "2022-10-01"])
    (pledge,) = rows_of(session, Pledge)
    add(session, pledge, 40)
    assert figures_told(session, DATED, ["RTD", "train 250 drivers", 90, "2022-10-01"]) == [
        ({"reported": "120", "reported_on_2022-10-01": "80"}, {"reported": "130", "reported_on_2022-10-01": "90"})
    ]


def test_the_same_sheet_again_takes_nothing_back_that_was_said_since(session: Session) -> None:
    for sheet in (DATED, ["RTD", "train 250 drivers", 80, "2022-10-01"]), (DATED[:3], ["BRT", "train 40 drivers", 20]):
        brought_in(session, *sheet)
        pledge = rows_of(session, Pledge)[-1]
        add(session, pledge, 15)
        assert looked_at(session, *sheet).changes_nothing
        assert figures_told(session, sheet[0], [*sheet[1][:2], 10, *sheet[1][3:]])


@pytest.mark.parametrize("told", [[("set", 100, 15), ("add", 30, 16)], [("set", 130, 16)], [("set", 130, 23)]])
@pytest.mark.parametrize("at_an_event", [True, False])
@pytest.mark.parametrize("said_of", [["2022-11-30"], []])
def test_a_figure_counts_from_the_end_of_its_day_where_it_was_promised(
    session: Session, told: list[tuple[Any, int, int]], at_an_event: bool, said_of: list[str]
) -> None:
    """The evening in California is tomorrow already in UTC. A day has its last minute too."""
    evening, zone = datetime(2022, 11, 30, tzinfo=ZoneInfo("America/Los_Angeles")), "America/Los_Angeles"
    brought_in(session, DATED[:2], ["RTD", "train 250 drivers"], event=stockton(session) if at_an_event else None)
    (pledge,) = rows_of(session, Pledge)
    for kind, amount, hour in told:
        at = evening + timedelta(hours=hour, minutes=59, seconds=30)
        book(
            session, pledge, kind, amount, words=None, because=None, noted_by="contact:1",
            order_ts=f"{at.timestamp():.6f}", as_of=evening.date(), now=at,
        )  # fmt: skip
    later = evening + timedelta(days=4 if said_of else 1, seconds=-15)
    here = replace(terms(), now=later.astimezone(UTC))
    if not at_an_event:
        here = replace(here, planner=here.planner._replace(zone=zone))
    head = ["Organization", "Trained so far", *(["As of"] if said_of else [])]
    sheet = reading(head, ["RTD", 130, *said_of])
    assert preview(session, sheet, here).changes_nothing
    bring_in(session, sheet, here)
    assert pledge.reported == 130


def test_a_figure_without_a_day_stands_in_the_report_of_that_day_at_the_event(session: Session) -> None:
    """In UTC it is tomorrow already."""
    event = stockton(session)
    brought_in(session, DATED[:2], ["RTD", "train 250 drivers"], event=event)
    evening = replace(terms(), now=datetime(2022, 12, 1, 0, 30, tzinfo=UTC))
    bring_in(session, reading([DATED[0], DATED[2]], ["RTD", 130]), evening)
    assert reported(session, event, date(2022, 11, 30))["figures"]["measures"][0]["reported"] == 130


def test_several_days_of_one_promise_come_in_together(session: Session) -> None:
    days = [["Organization", "Trained so far", "As of"], ["RTD", 80, "2022-10-01"], ["RTD", 120, "2022-11-09"]]
    brought_in(session, DATED, ["RTD", "train 250 drivers", "", ""])
    brought_in(session, *days)
    (pledge,) = rows_of(session, Pledge)
    assert [entry.amount for entry in account(session, pledge)] == [80, 120]
    assert looked_at(session, *days).changes_nothing


def test_it_is_one_change_and_undo_takes_all_of_it_back(session: Session) -> None:
    event = stockton(session)
    change = brought_in(session, HEAD, ["", "12", *RTD[2:]], event=event)
    taking_back.undo(session, change, STAFF, NOW)
    session.flush()
    assert (rows_of(session, Pledge), rows_of(session, Partner), rows_of(session, Contact)) == ([], [], [])


def test_merged_cells_and_doubled_headings_are_told(session: Session) -> None:
    from bot.exchange.read import read_file
    from tests.exchange.a_sheet import HEADINGS

    merged = as_xlsx(["Organization", "Pledge"], ["RTD", "train 20 drivers"], [None, "hold 2 sessions"], merged="A2:A3")
    for content, key in ((merged, "merged"), (b"Organization,Company\nx,y\n", "twice"), (b"A,B\nx,y\n", "no_headings")):
        with pytest.raises(Refused, match=f"exchange.file.{key}"):
            read_file(content, HEADINGS, False)


@pytest.mark.parametrize("part", ["columns", "survey"])
def test_no_heading_that_we_know_is_taken_for_a_story_of_danger(part: str) -> None:
    """One that sounds like it, “What they said”, stands in our own template."""
    needed, *others = lists.load_columns()[part].values()
    for heading in (one for headings in others for one in headings):
        assert reading([needed[0], heading], ["Acme Example Freight", ""]).faults == [], heading


def test_what_was_understood_is_shown_with_the_order_of_days(session: Session) -> None:
    lines = told("en", looked_at(session, [*HEAD[:3], "Colour"], ["9/5/2023", "", "RTD", "blue"]))
    assert lines[0].startswith("Columns: Due date → due (month/day/year, since no cell tells)")
    assert lines[1] == "Not read: Colour"
    assert lines[2] == "New: one partner"


def test_nobody_is_asked_about_what_came_in_until_staff_start_it(session: Session) -> None:
    from bot.checkins.planning import open_checkin

    brought_in(session, HEAD, RTD, event=stockton(session))
    (contact,) = rows_of(session, Contact)
    assert open_checkin(session, contact) is None
    whom = would_be_asked(session, PLANNER, NOW)
    line = asked("en", whom, 1)[1]
    assert "call Terry Sample at San Joaquin RTD, about one pledge" in line
    assert open_checkin(session, contact) is None
    assert start_asking(session, PLANNER, STAFF, NOW) == 0
    checkin = open_checkin(session, contact)
    assert checkin is not None
    assert checkin.due_at.date() == whom[0].day
