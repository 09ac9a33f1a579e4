"""What a row said at a moment that is over."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ground import audit, taking_back
from bot.ground.former import former
from bot.people.model import Partner
from tests.conftest import NOW

STAFF = "T0HOME:U1"


def renamed(session: Session, partner: Partner, name: str, days: float) -> str:
    with audit.change(session, "rename", STAFF, NOW + timedelta(days=days)) as change:
        partner.name = name
    return change.id


def named(session: Session, partner: Partner, days: float) -> str:
    was = former(session, Partner, ["name"], select(Partner.id), NOW + timedelta(days=days))
    return str(was.get(partner.id, {}).get("name", partner.name))


def a_partner(session: Session) -> Partner:
    with audit.change(session, "create", STAFF, NOW):
        partner = Partner(name="First")
        session.add(partner)
    return partner


def test_a_row_is_told_as_it_was_at_each_moment_and_one_not_there_yet_as_it_came(session: Session) -> None:
    partner = a_partner(session)
    renamed(session, partner, "Second", 10)
    renamed(session, partner, "Third", 20)
    assert [named(session, partner, days) for days in (-1, 0, 9, 10, 19, 20, 99)] == [
        "First", "First", "First", "Second", "Second", "Third", "Third",
    ]  # fmt: skip
    assert former(session, Partner, ["name", "sector"], None, NOW)[partner.id] == {"name": "First"}
    assert former(session, Partner, ["name"], select(Partner.id).where(Partner.id == 0), NOW) == {}


def test_a_change_that_was_undone_since_never_was_and_one_whose_undo_was_undone_stands(session: Session) -> None:
    partner = a_partner(session)
    slip = renamed(session, partner, "Slip", 10)
    undoing = taking_back.undo(session, slip, STAFF, NOW + timedelta(days=20))
    assert [named(session, partner, days) for days in (5, 15, 25)] == ["First"] * 3
    taking_back.undo(session, undoing.id, STAFF, NOW + timedelta(days=30))
    assert [named(session, partner, days) for days in (5, 15, 25, 35)] == ["First", "Slip", "Slip", "Slip"]
