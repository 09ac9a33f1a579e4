"""What is written without a flush is written down and taken back like all else."""

from __future__ import annotations

import gc

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ground import at_once, audit, taking_back
from bot.ground.audit import AuditLine
from bot.people.model import Alias, Partner
from tests.conftest import NOW
from tests.ground.test_audit import STAFF, a_partner, lines


def test_rows_written_at_once_are_in_the_account_and_undone_like_any_other(session: Session) -> None:
    partner, _ = a_partner(session)
    rows = [{"partner_id": partner.id, "name": name, "folded": name, "same": True} for name in ("rtd", "bus")]
    with audit.change(session, "name", STAFF, NOW) as change:
        at_once.insert_all(session, Alias, rows)
    noted = session.scalars(select(AuditLine).where(AuditLine.change_id == change.id).order_by(AuditLine.id)).all()
    assert [line.after for line in noted] == [{"id": line.row_id} | row for line, row in zip(noted, rows, strict=True)]
    assert [session.get_one(Alias, line.row_id).name for line in noted] == ["rtd", "bus"]
    taking_back.undo(session, change.id, STAFF, NOW)
    assert session.scalars(select(Alias)).all() == []


def test_what_is_put_is_written_at_once_and_undone_like_any_other(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW) as change:
        at_once.put(session, partner, name="RTD", country="US")
        assert session.scalar(select(Partner.name)) == "RTD"
        assert partner not in session.dirty
    before, after = {"name": "San Joaquin RTD", "country": None}, {"name": "RTD", "country": "US"}
    assert lines(session, change.id) == [("partners", before, after)]
    taking_back.undo(session, change.id, STAFF, NOW)
    assert (partner.name, partner.country) == ("San Joaquin RTD", None)


def test_what_is_put_in_many_rows_is_told_of_each_that_changes_and_only_of_it(session: Session) -> None:
    rtd, _ = a_partner(session)
    with audit.change(session, "add", STAFF, NOW):
        others = [Partner(name=name, country=country) for name, country in (("Delta", None), ("Bay", "US"))]
        session.add_all(others)
    with audit.change(session, "move", STAFF, NOW) as change:
        at_once.put_all(session, ((one, {"name": f"{one.name} Bus", "country": "US"}) for one in (rtd, *others)))
        assert set(session.scalars(select(Partner.name))) == {"San Joaquin RTD Bus", "Delta Bus", "Bay Bus"}
    without = {"country": None}, {"country": "US"}
    named = [({"name": name}, {"name": f"{name} Bus"}) for name in ("San Joaquin RTD", "Delta", "Bay")]
    told = [(before | without[0], after | without[1]) for before, after in named[:2]] + named[2:]
    assert lines(session, change.id) == [("partners", before, after) for before, after in told]
    taking_back.undo(session, change.id, STAFF, NOW)
    assert [one.name for one in (rtd, *others)] == ["San Joaquin RTD", "Delta", "Bay"]


def test_putting_what_stands_there_already_is_no_change(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW) as change:
        at_once.put(session, partner, name=partner.name)
    assert lines(session, change.id) == []


def test_what_is_put_over_something_unwritten_is_told_with_what_was_there_before_both(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW) as change, session.no_autoflush:
        partner.name = "Delta"
        at_once.put(session, partner, name="RTD")
    assert lines(session, change.id) == [("partners", {"name": "San Joaquin RTD"}, {"name": "RTD"})]
    assert session.scalar(select(Partner.name)) == "RTD"


def test_what_is_put_in_a_part_that_is_taken_back_can_be_put_again(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW) as change:
        with audit.attempt(session) as part:
            at_once.put(session, partner, name="RTD")
            part.rollback()
        assert partner.name == "San Joaquin RTD"
        at_once.put(session, partner, name="RTD")
    session.expire(partner)
    assert partner.name == "RTD"
    assert lines(session, change.id) == [("partners", {"name": "San Joaquin RTD"}, {"name": "RTD"})]


def test_what_is_put_is_read_anew_also_when_a_part_within_was_taken_back_before(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW):
        with audit.attempt(session) as whole:
            at_once.put(session, partner, name="RTD")
            with audit.attempt(session) as part:
                part.rollback()
            assert partner.name == "RTD"
            whole.rollback()
        assert partner.name == "San Joaquin RTD"


def test_what_was_put_and_read_again_is_read_anew_after_its_part_is_taken_back(session: Session) -> None:
    partner, _ = a_partner(session)
    partner_id, name = partner.id, partner.name
    session.expunge(partner)
    with audit.change(session, "rename", STAFF, NOW):
        with audit.attempt(session) as part:
            at_once.put(session, session.get_one(Partner, partner_id), name="RTD")
            gc.collect()  # The object is forgotten, for nobody holds it, and another is made of the row.
            again = session.get_one(Partner, partner_id)
            assert again.name == "RTD"
            part.rollback()
        assert again.name == name


def test_nothing_is_put_outside_a_change(session: Session) -> None:
    partner, _ = a_partner(session)
    with pytest.raises(RuntimeError, match="outside a change"):
        at_once.put(session, partner, name="RTD")
    assert partner.name == "San Joaquin RTD"


def test_a_row_that_is_added_at_once_is_an_object_in_the_account_and_undone_like_any_other(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "name", STAFF, NOW) as change:
        alias = at_once.add(session, Alias, partner_id=partner.id, name="RTD", folded="rtd", same=True)
    assert session.get(Alias, alias.id) is alias
    assert alias.partner is partner
    whole = {"id": alias.id, "partner_id": partner.id, "name": "RTD", "folded": "rtd", "same": True}
    assert lines(session, change.id) == [("aliases", None, whole)]
    taking_back.undo(session, change.id, STAFF, NOW)
    assert session.scalars(select(Alias)).all() == []


def test_every_one_of_many_rows_is_in_the_account_whatever_its_columns_hold(session: Session) -> None:
    rtd, _ = a_partner(session)
    own = ("id", "public_id", "name")
    values = {column.key: getattr(rtd, column.key) for column in Partner.__table__.c if column.key not in own}
    rows = [values | {"name": name} for name in ("Delta", "Bay")]
    with audit.change(session, "gather", STAFF, NOW) as change:
        at_once.insert_all(session, Partner, rows)
    assert [after["name"] for _, _, after in lines(session, change.id) if after] == ["Delta", "Bay"]
    taking_back.undo(session, change.id, STAFF, NOW)
    assert session.scalars(select(Partner.name)).all() == ["San Joaquin RTD"]


def test_a_row_added_in_a_part_that_is_taken_back_is_not_taken_for_the_next_with_its_id(session: Session) -> None:
    partner, _ = a_partner(session)
    rows = [{"partner_id": partner.id, "name": name, "folded": name, "same": True} for name in ("rtd", "bus")]
    with audit.change(session, "name", STAFF, NOW):
        with audit.attempt(session) as part:
            held = at_once.add(session, Alias, **rows[0])
            assert held.name == "rtd"
            part.rollback()
        assert at_once.add(session, Alias, **rows[1]).name == "bus"
