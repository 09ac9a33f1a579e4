"""Booking in an account, correcting it, taking out again: the totals on the pledge always equal the fold."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ground import audit, taking_back
from bot.ground.refusal import Refused
from bot.people.model import Partner
from bot.pledges.model import Pledge, PledgePartner
from bot.progress import account, commands
from bot.progress.model import ProgressEntry
from tests.conftest import NOW

STAFF = "T0HOME:U1"


def a_pledge(session: Session, **given: Any) -> Pledge:
    values = {
        "kind": "train", "words": "we will train 250 employees", "target": 250, "unit": "employees", "source": "demo",
        "recorded_by": STAFF, "recorded_at": NOW,
    }  # fmt: skip
    with audit.change(session, "record pledge", STAFF, NOW):
        partner = Partner(name="San Joaquin RTD")
        pledge = Pledge(**(values | given))
        session.add_all([partner, pledge])
        session.flush()
        session.add(PledgePartner(pledge_id=pledge.id, partner_id=partner.id, lead=True))
        session.flush()
    return pledge


def booked(
    session: Session, pledge: Pledge, kind: Any, amount: int | None = None, at: float | None = None, **more: Any
) -> ProgressEntry:
    given: dict[str, Any] = {
        "words": "so far", "because": "so far", "noted_by": STAFF, "as_of": date(2022, 12, 1), "now": NOW,
        "order_ts": None if at is None else f"{at:.6f}",
    }  # fmt: skip
    return commands.book(session, pledge, kind, amount, **(given | more))


def test_a_set_replaces_and_an_add_adds(session: Session) -> None:
    pledge = a_pledge(session)
    booked(session, pledge, "set", 120)
    booked(session, pledge, "add", 45)
    assert pledge.reported == 165
    booked(session, pledge, "set", 150)
    assert (pledge.reported, pledge.verified) == (150, 0)


def test_a_correction_replaces_the_amount_and_leaves_the_entry_its_kind_and_place(session: Session) -> None:
    pledge = a_pledge(session)
    booked(session, pledge, "set", 100)
    added = booked(session, pledge, "add", 54)
    booked(session, pledge, "add", 10)
    booked(session, pledge, "correct", 45, ref=added)
    assert pledge.reported == 155
    assert commands.amount_of(session, added) == 45


def test_verified_never_touches_reported(session: Session) -> None:
    pledge = a_pledge(session)
    booked(session, pledge, "set", 120)
    booked(session, pledge, "verify", 96, basis="certificates")
    booked(session, pledge, "add", 10)
    assert (pledge.reported, pledge.verified) == (130, 96)


def shown(session: Session, entry: ProgressEntry) -> ProgressEntry:
    return commands.verify_entry(session, entry, "certificates", "list.pdf", STAFF, date(2022, 12, 2), NOW)


def test_a_file_verifies_its_own_entry_in_whatever_order_files_are_looked_at(session: Session) -> None:
    for order in itertools.permutations(range(3)):
        pledge = a_pledge(session)
        entries = [booked(session, pledge, "set", 100), booked(session, pledge, "add", 20)]
        entries.append(booked(session, pledge, "set", 150))
        for index in order:
            shown(session, entries[index])
        assert (pledge.reported, pledge.verified) == (150, 150)


def test_what_a_file_shows_of_an_addition_comes_on_top_of_what_was_verified(session: Session) -> None:
    pledge = a_pledge(session)
    booked(session, pledge, "set", 100)
    booked(session, pledge, "verify", 96)
    shown(session, booked(session, pledge, "add", 20))
    assert (pledge.reported, pledge.verified) == (120, 116)


def test_a_verification_goes_with_its_entry_and_down_with_its_correction(session: Session) -> None:
    pledge = a_pledge(session)
    entry = booked(session, pledge, "set", 120)
    shown(session, entry)
    correction = booked(session, pledge, "correct", 90, ref=entry)
    assert (pledge.reported, pledge.verified) == (90, 90)
    commands.void_entry(session, correction, STAFF, NOW)
    assert (pledge.reported, pledge.verified) == (120, 120)
    commands.void_entry(session, entry, STAFF, NOW)
    assert (pledge.reported, pledge.verified) == (0, 0)


def test_a_file_that_came_with_a_correction_verifies_what_it_corrects(session: Session) -> None:
    pledge = a_pledge(session)
    entry = booked(session, pledge, "set", 120)
    assert shown(session, booked(session, pledge, "correct", 90, ref=entry)).ref_id == entry.id
    assert (pledge.reported, pledge.verified) == (90, 90)


def test_no_more_is_verified_than_stands_reported(session: Session) -> None:
    pledge = a_pledge(session)
    entry = booked(session, pledge, "set", 120)
    booked(session, pledge, "verify", 120)
    booked(session, pledge, "correct", 90, ref=entry)
    assert (pledge.reported, pledge.verified) == (90, 90)


def test_a_void_takes_out_and_a_void_of_the_void_brings_back(session: Session) -> None:
    pledge = a_pledge(session)
    booked(session, pledge, "set", 100)
    entry = booked(session, pledge, "add", 20)
    commands.void_entry(session, entry, STAFF, NOW)
    commands.void_entry(session, entry, STAFF, NOW)
    assert pledge.reported == 100
    void = session.scalars(select(ProgressEntry).where(ProgressEntry.kind == "void")).one()
    commands.void_entry(session, void, STAFF, NOW)
    assert pledge.reported == 120


def test_done_closes_a_pledge_without_a_number_and_its_void_opens_it_again(session: Session) -> None:
    pledge = a_pledge(session, kind="create_resource", target=None, unit=None)
    entry = booked(session, pledge, "done")
    assert (pledge.state, pledge.reported) == ("done", 0)
    commands.void_entry(session, entry, STAFF, NOW)
    assert pledge.state == "open"


def test_done_books_a_number_only_when_one_is_given(session: Session) -> None:
    pledge = a_pledge(session)
    booked(session, pledge, "set", 240)
    booked(session, pledge, "done")
    assert (pledge.state, pledge.reported) == ("done", 240)
    booked(session, pledge, "done", 250)
    assert pledge.reported == 250


def test_what_was_said_first_counts_first_however_late_it_comes(session: Session) -> None:
    pledge = a_pledge(session)
    booked(session, pledge, "set", 120, at=200.0)
    booked(session, pledge, "add", 45, at=300.0)
    booked(session, pledge, "set", 60, at=100.0)
    assert pledge.reported == 165


def test_a_button_comes_after_all_that_is_on_record(session: Session) -> None:
    pledge = a_pledge(session)
    late = NOW + timedelta(days=900)
    booked(session, pledge, "add", 30, at=late.timestamp())
    booked(session, pledge, "set", 120)
    assert pledge.reported == 120


def test_an_answer_clears_no_word(session: Session) -> None:
    pledge = a_pledge(session, no_word_at=NOW - timedelta(days=3))
    booked(session, pledge, "set", 0)
    assert (pledge.no_word_at, pledge.last_heard_at) == (None, NOW)


@pytest.mark.parametrize(("amount", "key"), [(-5, "progress.negative"), (10**9, "progress.absurd")])
def test_a_number_nobody_can_mean_is_refused_and_changes_nothing(session: Session, amount: int, key: str) -> None:
    pledge = a_pledge(session)
    with pytest.raises(Refused) as refused:
        booked(session, pledge, "add", amount)
    assert refused.value.key == key
    assert commands.account(session, pledge) == []


def test_the_last_thing_said_is_what_a_correction_is_about(session: Session) -> None:
    pledge = a_pledge(session)
    booked(session, pledge, "set", 100)
    last = booked(session, pledge, "add", 54)
    booked(session, pledge, "verify", 96)
    assert commands.last_standing(session, pledge) is last
    assert commands.total_before(session, last) == 100
    commands.void_entry(session, last, STAFF, NOW)
    assert commands.last_standing(session, pledge) is not last


def test_a_deleted_message_loses_its_words_and_keeps_its_count(session: Session) -> None:
    pledge = a_pledge(session)
    entry = booked(session, pledge, "set", 100, source_channel="D1", source_ts="5.000000", reading={"because": "x"})
    assert commands.entries_of_message(session, "D1", "5.000000") == [entry]
    commands.hide_words(session, "D1", "5.000000", STAFF, NOW)
    assert (entry.words, entry.because, entry.reading, pledge.reported) == (None, None, None, 100)
    commands.void_entry(session, entry, STAFF, NOW)
    assert commands.entries_of_message(session, "D1", "5.000000") == []


def test_undo_restores_the_totals_by_a_void(session: Session) -> None:
    pledge = a_pledge(session)
    booked(session, pledge, "set", 100)
    with audit.change(session, "answer", STAFF, NOW) as change:
        booked(session, pledge, "add", 20)
        booked(session, pledge, "done")
    undone = taking_back.undo(session, change.id, STAFF, NOW)
    assert (pledge.reported, pledge.state, len(commands.account(session, pledge))) == (100, "open", 5)
    taking_back.undo(session, undone.id, STAFF, NOW)
    assert (pledge.reported, pledge.state) == (120, "done")
    assert account.fold(commands.account(session, pledge)) == account.Totals(120, 0, True)


BOOKED = ("set", "add", "done", "correct")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["set", "add", "correct", "verify", "shown", "done", "void", "undo"]),
        st.integers(0, 500),
        st.integers(0, 10_000),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_the_totals_on_the_pledge_always_equal_the_fold(session: Session, steps: list[tuple[Any, int, int]]) -> None:
    pledge = a_pledge(session)
    changes: list[str] = []
    for kind, amount, at in steps:
        with audit.change(session, kind, STAFF, NOW) as change:
            _step(session, pledge, kind, amount, at)
        changes.append(change.id)
        if kind == "undo" and len(changes) > 1 and _can_undo(session, changes[-2]):
            changes.append(taking_back.undo(session, changes[-2], STAFF, NOW).id)
        entries = commands.account(session, pledge)
        totals = account.fold(entries)
        assert (pledge.reported, pledge.verified) == (totals.reported, totals.verified)
        assert pledge.verified <= pledge.reported
        assert (pledge.state == "done") == totals.done


def _step(session: Session, pledge: Pledge, kind: Any, amount: int, at: int) -> None:
    entries = commands.account(session, pledge)
    if kind == "shown" and (booked_ones := [one for one in account.standing_entries(entries) if one.kind in BOOKED]):
        shown(session, booked_ones[at % len(booked_ones)])
    elif kind in ("correct", "void") and entries:
        ref = entries[at % len(entries)]
        if kind == "void":
            commands.void_entry(session, ref, STAFF, NOW)
        else:
            booked(session, pledge, kind, amount, at, ref=ref)
    elif kind in ("set", "add", "verify", "done"):
        booked(session, pledge, kind, None if kind == "done" and amount % 2 else amount, at)


def _can_undo(session: Session, change_id: str) -> bool:
    undone = select(audit.Change.id).where(audit.Change.undoes == change_id)
    return session.scalar(undone) is None and session.scalar(
        select(audit.AuditLine.id).where(audit.AuditLine.change_id == change_id).limit(1)
    ) is not None  # fmt: skip


def test_the_same_messages_in_any_order_of_arrival_give_the_same_account(session: Session) -> None:
    said = [
        ("set", 120, 1.0),
        ("add", 45, 2.0),
        ("add", 5, 3.0),
        ("verify", 96, 4.0),
        ("set", 150, 5.0),
        ("add", 7, 6.0),
    ]
    found = set()
    for order in itertools.islice(itertools.permutations(said), 0, None, 11):
        pledge = a_pledge(session)
        for kind, amount, at in order:
            booked(session, pledge, kind, amount, at)
        found.add((pledge.reported, pledge.verified))
    assert found == {(157, 96)}


def test_a_correction_and_a_void_count_alike_whatever_arrived_between(session: Session) -> None:
    found = set()
    for order in itertools.permutations(["late set", "correct", "void"]):
        pledge = a_pledge(session)
        added, wrong = booked(session, pledge, "add", 54, 20.0), booked(session, pledge, "add", 9, 30.0)
        for what in order:
            if what == "late set":
                booked(session, pledge, "set", 100, 10.0)
            elif what == "correct":
                booked(session, pledge, "correct", 45, 40.0, ref=added)
            else:
                commands.void_entry(session, wrong, STAFF, NOW)
        found.add(pledge.reported)
    assert found == {145}


def test_the_moment_of_an_entry_is_the_field_time(session: Session) -> None:
    pledge = a_pledge(session)
    assert booked(session, pledge, "set", 1).at == NOW == datetime(2022, 11, 10, 18, tzinfo=UTC)


def test_words_that_no_message_holds_are_measured_by_all_that_is_on_record(session: Session) -> None:
    pledge = a_pledge(session)
    booked(session, pledge, "set", 120, at=1.0)
    last, total = commands.stood_at(session, pledge, "")
    assert (last and last.amount, total) == (120, 120)
