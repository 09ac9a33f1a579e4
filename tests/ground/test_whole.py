"""Objects read past the session are its own all the same."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, bindparam, inspect
from sqlalchemy.orm import Session

from bot.ground import at_once, audit
from bot.ground.whole import knows, read, whole
from bot.people.model import Alias, Partner
from tests.conftest import NOW
from tests.ground.hearing import heard
from tests.ground.test_audit import STAFF, a_partner, lines


def with_aliases() -> Select[Any]:
    partner, alias = Partner.__table__, Alias.__table__
    both = whole(Partner, Alias).select_from(partner.outerjoin(alias)).where(partner.c.name == bindparam("name"))
    return both.order_by(alias.c.id)


def found(session: Session, name: str = "San Joaquin RTD") -> list[tuple[Any, ...]]:
    return list(read(session, with_aliases(), {"name": name}, Partner, Alias))


def an_empty_session(session: Session) -> None:
    session.flush()
    session.expunge_all()


def test_they_are_as_the_session_reads_them(session: Session) -> None:
    row_id = a_partner(session)[0].id
    an_empty_session(session)
    ((partner, none),) = found(session)
    assert none is None
    assert inspect(partner).persistent
    assert not session.dirty
    assert session.get(Partner, row_id) is partner
    read_so, columns = dict(vars(partner)), Partner.__table__.c.keys()
    session.refresh(partner)
    assert [read_so[name] for name in columns] == [getattr(partner, name) for name in columns]


def test_what_is_set_is_written_and_stands_in_the_account(session: Session) -> None:
    a_partner(session)
    an_empty_session(session)
    ((partner, _),) = found(session)
    with audit.change(session, "rename", STAFF, NOW) as change:
        partner.name = "RTD"
    assert lines(session, change.id) == [("partners", {"name": "San Joaquin RTD"}, {"name": "RTD"})]
    assert found(session, "RTD") == [(partner, None)]


def test_what_the_session_knows_stays_as_it_knows_it(session: Session) -> None:
    partner, _ = a_partner(session)
    with session.no_autoflush, audit.change(session, "say where", STAFF, NOW):
        partner.country = "US"
        assert found(session) == [(partner, None)]
        assert partner.country == "US"


def test_what_is_taken_back_is_read_anew(session: Session) -> None:
    a_partner(session)
    an_empty_session(session)
    with session.begin_nested() as part:
        ((partner, _),) = found(session)
        with audit.change(session, "rename", STAFF, NOW):
            partner.name = "RTD"
        part.rollback()
    assert partner.name == "San Joaquin RTD"


def test_what_was_to_be_read_anew_is_read_with_the_rest(session: Session) -> None:
    """It was read row by row when a batch was tried again without its faulty rows."""
    partner, _ = a_partner(session)
    with audit.change(session, "rename", STAFF, NOW), session.begin_nested() as part:
        at_once.put(session, partner, name="RTD")
        part.rollback()
    with heard(session) as statements:
        assert found(session) == [(partner, None)]
        assert (partner.name, partner.country) == ("San Joaquin RTD", None)
    assert len(statements) == 1


def test_a_relation_that_was_read_with_it_is_known_unless_it_was_before(session: Session) -> None:
    partner, _ = a_partner(session)
    with audit.change(session, "name", STAFF, NOW):
        session.add_all(Alias(partner_id=partner.id, name=name, folded=name, same=True) for name in ("rtd", "bus"))
    an_empty_session(session)
    (partner, first), (same, second) = found(session)
    assert same is partner
    knows(partner, "aliases", [first])
    assert partner.aliases == [first]
    knows(partner, "aliases", [first, second])
    assert partner.aliases == [first]
    assert not session.dirty
