"""Every change is written down before and after, and can be taken back whole."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.ground import audit, taking_back
from bot.ground.audit import AuditLine, Change
from bot.ground.refusal import Refused
from bot.people.model import Alias, Contact, Partner, Profile
from tests.conftest import NOW

STAFF = "T0HOME:U1"


def a_partner(session: Session, name: str = "San Joaquin RTD") -> tuple[Partner, str]:
    with audit.change(session, "create partner", STAFF, NOW) as change:
        partner = Partner(name=name)
        session.add(partner)
    return partner, change.id


def lines(session: Session, change_id: str) -> list[tuple[str, object, object]]:
    found = select(AuditLine).where(AuditLine.change_id == change_id).order_by(AuditLine.id)
    return [(line.table_name, line.before, line.after) for line in session.scalars(found)]


def test_a_change_says_who_did_what_and_when(session: Session) -> None:
    _, change_id = a_partner(session)
    change = session.scalars(select(Change).where(Change.id == change_id)).one()
    assert (change.by, change.what, change.at, change.undoes) == (STAFF, "create partner", NOW, None)


def test_a_new_row_is_written_down_whole(session: Session) -> None:
    partner, change_id = a_partner(session)
    ((table, before, after),) = lines(session, change_id)
    assert (table, before) == ("partners", None)
    assert isinstance(after, dict)
    assert (after["id"], after["name"], after["merged_into_id"]) == (partner.id, "San Joaquin RTD", None)


def test_of_a_changed_row_only_what_changed_is_written_down(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW) as change:
        partner.name = "RTD"
    assert lines(session, change.id) == [("partners", {"name": "San Joaquin RTD"}, {"name": "RTD"})]


def test_a_column_set_without_having_been_read_keeps_its_former_value_too(session: Session) -> None:
    partner, _ = a_partner(session)
    session.expire(partner)
    with audit.change(session, "rename", STAFF, NOW) as change:
        partner.name = "RTD"
    assert lines(session, change.id) == [("partners", {"name": "San Joaquin RTD"}, {"name": "RTD"})]


def test_a_row_left_as_it_was_leaves_no_line(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW) as change:
        partner.name = "San Joaquin RTD"
    assert lines(session, change.id) == []


def test_a_change_outside_any_change_is_an_error(session: Session) -> None:
    session.add(Partner(name="RTD"))
    with pytest.raises(RuntimeError, match=r"wrap the command in audit\.change"):
        session.flush()


def test_after_a_command_that_raised_the_session_is_in_no_change(session: Session) -> None:
    def fail() -> None:
        with audit.change(session, "fail", STAFF, NOW):
            raise Refused("failed")

    with pytest.raises(Refused):
        fail()
    session.add(Partner(name="RTD"))
    with pytest.raises(RuntimeError, match="outside a change"):
        session.flush()


def test_rows_that_are_no_promise_need_no_change(session: Session) -> None:
    session.add(Profile(team_id="T1", user_id="U1", name="Anna Example", seen_at=NOW))
    session.flush()
    assert session.scalars(select(AuditLine)).all() == []


def test_a_command_within_a_command_is_one_change(session: Session) -> None:
    with audit.change(session, "outer", STAFF, NOW) as outer:
        with audit.change(session, "inner", "clock", NOW) as inner:
            session.add(Partner(name="RTD"))
        session.add(Partner(name="Delta College"))
    assert inner is outer
    assert len(lines(session, outer.id)) == 2


# Undo


def test_undo_writes_the_former_values_back_as_a_change_of_its_own(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW) as change:
        partner.name, partner.sector = "RTD", "transit"
    undone = taking_back.undo(session, change.id, "T0HOME:U2", NOW + timedelta(hours=1))
    assert (partner.name, partner.sector) == ("San Joaquin RTD", None)
    assert (undone.undoes, undone.by, undone.what) == (change.id, "T0HOME:U2", "undo rename")
    assert lines(session, undone.id)


def test_undo_takes_away_what_came_children_before_parents(session: Session) -> None:
    with audit.change(session, "create", STAFF, NOW) as change:
        partner = Partner(name="RTD")
        session.add(partner)
        session.flush()
        session.add(Alias(partner_id=partner.id, name="San Joaquin RTD", folded="san joaquin rtd"))
        session.add(Contact(partner_id=partner.id, name="Maria Example"))
    taking_back.undo(session, change.id, STAFF, NOW)
    for table in (Partner, Alias, Contact):
        assert session.scalars(select(table)).all() == []


def test_undo_brings_back_what_went(session: Session) -> None:
    partner, _ = a_partner(session)
    public_id = partner.public_id
    with audit.change(session, "delete", STAFF, NOW) as change:
        session.delete(partner)
    taking_back.undo(session, change.id, STAFF, NOW)
    assert session.scalars(select(Partner)).one().public_id == public_id


def test_undo_brings_days_and_moments_back_as_such(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "create", STAFF, NOW):
        contact = Contact(
            partner_id=partner.id, name="Maria Example", last_heard_at=NOW, snoozed_until=date(2023, 1, 9)
        )
        session.add(contact)
    with audit.change(session, "hear", STAFF, NOW) as change:
        contact.last_heard_at, contact.snoozed_until = NOW + timedelta(days=1), None
    taking_back.undo(session, change.id, STAFF, NOW)
    session.expire(contact)
    assert (contact.last_heard_at, contact.snoozed_until) == (NOW, date(2023, 1, 9))


def test_undo_brings_lists_back(session: Session) -> None:
    with audit.change(session, "create event", STAFF, NOW):
        event = Event(short_name="s", name="S", place="S", day=date(2022, 11, 9), zone="UTC", hosts=["A", "B"])
        session.add(event)
    with audit.change(session, "change event", STAFF, NOW) as change:
        event.hosts = ["C"]
    taking_back.undo(session, change.id, STAFF, NOW)
    session.expire(event)
    assert event.hosts == ["A", "B"]


def test_undo_of_several_writings_of_one_row_goes_back_to_before_the_first(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW) as change:
        for name in ("RTD", "Delta", "SJRTD"):
            partner.name = name
            session.flush()
    taking_back.undo(session, change.id, STAFF, NOW)
    assert partner.name == "San Joaquin RTD"


def test_what_is_undone_cannot_be_undone_again(session: Session) -> None:
    _, change_id = a_partner(session)
    taking_back.undo(session, change_id, STAFF, NOW)
    with pytest.raises(Refused) as refused:
        taking_back.undo(session, change_id, STAFF, NOW)
    assert refused.value.key == "undo.already"


def test_an_undo_can_be_undone(session: Session) -> None:
    _, change_id = a_partner(session)
    undone = taking_back.undo(session, change_id, STAFF, NOW)
    taking_back.undo(session, undone.id, STAFF, NOW)
    assert session.scalars(select(Partner)).one().name == "San Joaquin RTD"


def test_a_row_that_has_moved_on_refuses_undo_and_nothing_is_half_undone(session: Session) -> None:
    partner, change_id = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW):
        partner.name = "RTD"
    with pytest.raises(Refused) as refused:
        taking_back.undo(session, change_id, STAFF, NOW)
    assert refused.value.key == "undo.moved_on"
    assert partner.name == "RTD"


def renamed(session: Session, partner: Partner, name: str) -> str:
    with audit.change(session, "rename", STAFF, NOW) as change:
        partner.name = name
    return change.id


def test_what_was_undone_since_stands_in_no_undos_way(session: Session) -> None:
    partner, _ = a_partner(session)
    first, second = renamed(session, partner, "RTD"), renamed(session, partner, "Delta")
    taking_back.undo(session, second, STAFF, NOW)
    taking_back.undo(session, first, STAFF, NOW)
    assert partner.name == "San Joaquin RTD"


def test_an_undo_taken_back_leaves_the_change_standing_in_the_way(session: Session) -> None:
    partner, _ = a_partner(session)
    first, second = renamed(session, partner, "RTD"), renamed(session, partner, "Delta")
    undone = taking_back.undo(session, second, STAFF, NOW)
    taking_back.undo(session, undone.id, STAFF, NOW)
    with pytest.raises(Refused):
        taking_back.undo(session, first, STAFF, NOW)
    assert partner.name == "Delta"


def test_no_undo_is_taken_back_below_an_older_one(session: Session) -> None:
    partner, _ = a_partner(session)
    first, second = renamed(session, partner, "RTD"), renamed(session, partner, "Delta")
    undone = taking_back.undo(session, second, STAFF, NOW)
    taking_back.undo(session, first, STAFF, NOW)
    with pytest.raises(Refused):
        taking_back.undo(session, undone.id, STAFF, NOW)
    assert partner.name == "San Joaquin RTD"


def test_what_was_written_for_good_stays_and_stands_in_no_undos_way(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW) as change:
        partner.name, partner.sector = "RTD", "transit"
    with audit.change(session, "hide words", STAFF, NOW):
        partner.sector = None
    with audit.change(session, "hide words", STAFF, NOW):
        partner.sector = ""
    taking_back.undo(session, change.id, STAFF, NOW, for_good=Change.what == "hide words")
    assert (partner.name, partner.sector) == ("San Joaquin RTD", "")


def test_an_unknown_change_is_refused(session: Session) -> None:
    with pytest.raises(Refused) as refused:
        taking_back.undo(session, "nothing", STAFF, NOW)
    assert refused.value.key == "undo.unknown"
