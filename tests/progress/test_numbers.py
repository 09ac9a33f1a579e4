"""Each number: what is added, what never is, and what counts once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event as engine_event
from sqlalchemy.orm import Session

from bot.events.commands import record_attendance
from bot.ground import audit
from bot.ground.db import Database
from bot.people.commands import ensure_partner
from bot.people.model import Partner
from bot.pledges.commands import record_outcome
from bot.pledges.model import Pledge
from bot.progress.numbers import Scope, measures, numbers_of, standing
from tests.conftest import NOW
from tests.progress.builders import STAFF, heard, promised, stockton

TODAY = date(2023, 2, 6)


def a_pledge(**given: Any) -> Pledge:
    """One in memory, for the rules that need no database."""
    values: dict[str, Any] = {
        "id": 1, "kind": "train", "target": 250, "unit": "employees", "reported": 0, "verified": 0, "state": "open",
        "due": date(2023, 5, 9), "due_ours": False, "no_word_at": None,
    }  # fmt: skip
    return Pledge(**(values | given))


PAST = date(2023, 1, 31)


@pytest.mark.parametrize(
    ("given", "stands"),
    [
        ({}, "not_started"),
        ({"reported": 120}, "under_way"),
        ({"reported": 250}, "kept"),
        ({"reported": 250, "due": PAST}, "kept"),
        ({"reported": 240, "state": "done"}, "partly_kept"),
        ({"due": PAST}, "overdue"),
        ({"due": TODAY}, "not_started"),
        ({"due": PAST, "due_ours": True}, "open_past_our_date"),
        ({"no_word_at": NOW}, "no_word"),
        ({"no_word_at": NOW, "due": PAST}, "no_word"),
        ({"state": "withdrawn", "reported": 250}, "withdrawn"),
        ({"kind": "create_resource", "target": None}, "not_started"),
        ({"kind": "create_resource", "target": None, "state": "done"}, "kept"),
        ({"kind": "create_resource", "target": 3, "unit": "web pages", "reported": 2}, "under_way"),
        ({"kind": "create_resource", "target": 3, "unit": "web pages", "reported": 3}, "kept"),
        ({"kind": "policy", "target": 2, "unit": "policies", "reported": 2}, "kept"),
        ({"kind": "host_presentation", "target": 1, "unit": "presentation", "reported": 1}, "kept"),
        ({"target": None, "reported": 40}, "under_way"),
        ({"target": None, "reported": 40, "state": "done"}, "kept"),
    ],
)
def test_how_a_pledge_stands(given: dict[str, Any], stands: str) -> None:
    assert standing(a_pledge(**given), TODAY) == stands


def test_one_partners_surplus_does_not_hide_anothers_shortfall() -> None:
    (trained,) = measures([a_pledge(target=100, reported=160), a_pledge(target=100, reported=20)])
    assert (trained.pledged, trained.reported, trained.surplus, trained.percent) == (200, 120, 60, 60)


def test_who_named_no_unit_stands_with_those_who_named_what_is_counted_then(session: Session) -> None:
    """Both are told as people, so two rows would have one name."""
    found = measures([a_pledge(target=10, unit=None), a_pledge(target=20, unit="People"), a_pledge(target=3)])
    assert [(one.unit, one.pledged) for one in found] == [("", 30), ("employees", 3)]
    event, moss = stockton(session), ensure_partner(session, "Moss Example", STAFF, NOW)
    for amount, unit in ((9, "people"), (5, None)):
        record_outcome(
            session, partners=[moss], kind="train", words="trained", amount=amount, unit=unit, event=event,
            source="demo", by=STAFF, now=NOW,
        )  # fmt: skip
    assert [(one.unit, one.amount) for one in numbers_of(session, Scope(event), TODAY).deeds] == [("people", 14)]


def test_units_are_one_whatever_their_case_and_never_added_to_another() -> None:
    found = measures(
        [
            a_pledge(target=100, unit="employees"),
            a_pledge(target=50, unit=" Employees"),
            a_pledge(target=3, unit="companies"),
            a_pledge(target=7, unit="employees", kind="hold_sessions"),
        ]
    )
    assert [(one.kind, one.unit, one.pledged) for one in found] == [
        ("train", "employees", 150), ("train", "companies", 3), ("hold_sessions", "employees", 7),
    ]  # fmt: skip


def test_what_was_done_under_a_promise_without_a_number_stands_apart() -> None:
    found = measures([a_pledge(target=None, reported=40), a_pledge(reported=10)])
    assert [(one.pledged, one.reported) for one in found] == [(250, 10), (None, 40)]


def test_a_withdrawn_promise_is_not_promised_and_what_was_done_under_it_is_surplus() -> None:
    (trained,) = measures([a_pledge(state="withdrawn", reported=30), a_pledge(target=100, reported=50)])
    assert (trained.pledged, trained.reported, trained.surplus, trained.promises) == (100, 50, 30, 1)


PLEDGES = st.lists(
    st.builds(
        a_pledge,
        kind=st.sampled_from(["train", "hold_sessions", "policy"]),
        unit=st.sampled_from(["drivers", "Drivers", "companies", None]),
        target=st.none() | st.integers(0, 500),
        reported=st.integers(0, 600),
        verified=st.integers(0, 600),
        state=st.sampled_from(["open", "done", "withdrawn"]),
    ),
    max_size=20,
)


@given(PLEDGES)
def test_nothing_is_lost_or_counted_twice_over_any_pledges(pledges: list[Pledge]) -> None:
    found = measures(pledges)
    counted = [pledge for pledge in pledges if pledge.asks_for_number]
    assert sum(one.reported + one.surplus for one in found) == sum(pledge.reported for pledge in counted)
    assert all(one.pledged is None or one.reported <= one.pledged for one in found)
    assert all(one.pledged is None or one.verified <= one.pledged for one in found)
    kinds_and_units = {(p.kind, (p.unit or "").lower(), p.target is None) for p in counted}
    assert len(found) <= len(kinds_and_units)


# With a database


def test_joint_promises_count_once_and_partners_once_across_their_names(session: Session) -> None:
    event = stockton(session)
    promised(session, event, "San Joaquin RTD")
    promised(session, event, "San Joaquin Regional Transit District")
    promised(session, event, "Alliance 4 You", "Central Valley Justice Coalition")
    with audit.change(session, "same partner", STAFF, NOW):
        first, second = session.query(Partner).order_by(Partner.id).limit(2)
        second.merged_into_id = first.id
    found = numbers_of(session, Scope(event), TODAY)
    assert (found.promises, found.partners) == (3, 3)
    assert numbers_of(session, Scope(partner=first), TODAY).promises == 2
    assert numbers_of(session, Scope(event, second), TODAY).promises == 2


def test_people_in_the_room_are_no_part_of_people_trained(session: Session) -> None:
    event = stockton(session)
    heard(session, promised(session, event, "RTD"), "set", 120)
    record_attendance(session, event, people=63, by=STAFF, now=NOW)
    found = numbers_of(session, Scope(event), TODAY)
    assert (found.in_the_room, found.measures[0].reported) == (63, 120)
    assert numbers_of(session, Scope(), TODAY).in_the_room == 0


def test_an_event_counts_only_its_own(session: Session) -> None:
    one, other = stockton(session), stockton(session, "Fresno")
    promised(session, one, "RTD")
    promised(session, other, "Example Trucking", target=40)
    promised(session, None, "Nobody's Event Lines", target=5)
    assert numbers_of(session, Scope(one), TODAY).measures[0].pledged == 250
    everything = numbers_of(session, Scope(), TODAY)
    assert (everything.measures[0].pledged, everything.promises, everything.events) == (295, 3, 2)


def test_outcomes_stand_apart_by_kind_and_level(session: Session) -> None:
    event = stockton(session)
    for kind, level, amount, unit in (
        ("host_presentation", None, None, None), ("sponsor", "Silver", None, None), ("train", None, 40, "drivers"),
        ("train", None, 2, "Drivers"),
    ):  # fmt: skip
        record_outcome(
            session, partners=[ensure_partner(session, "Moss Example", STAFF, NOW)], kind=kind, words="done",
            amount=amount, unit=unit, sponsor_level=level, event=event, source="demo", by=STAFF, now=NOW,
        )  # fmt: skip
    found = numbers_of(session, Scope(event), TODAY)
    assert found.measures == ()
    assert [(deed.kind, deed.level, deed.count, deed.amount) for deed in found.deeds] == [
        ("train", None, 2, 42), ("host_presentation", None, 1, None), ("sponsor", "Silver", 1, None),
    ]  # fmt: skip


def test_an_events_numbers_take_the_same_few_queries_however_many_pledges(session: Session, database: Database) -> None:
    event = stockton(session)
    asked: list[str] = []
    engine_event.listen(database.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    counts = []
    for _ in range(2):
        for n in range(5):
            promised(session, event, f"Example Lines {len(counts)}{n}")
        session.expire_all()
        event.day  # noqa: B018 - read again, so that only the numbers' own queries are counted
        asked.clear()
        numbers_of(session, Scope(event), TODAY)
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 8
