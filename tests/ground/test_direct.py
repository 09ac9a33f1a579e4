"""Statements that go past SQLAlchemy to SQLite say and give what they say and give the usual way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import Executable, Select, bindparam, event, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.ground import direct
from bot.ground.db import Database, Table
from bot.ground.statements import through
from bot.notices.outbox import Notice
from bot.people.model import Contact, Partner, Profile
from tests.conftest import NOW

SAID: dict[str, Any] = {"key": "ask:1", "recipient": "U1", "text": "How many?", "blocks": [{"type": "divider"}]}


def execute(session: Session, statement: Executable, given: Any) -> Sequence[tuple[Any, ...]]:
    return direct.execute(through(session), statement, given)


def all_of(table: type[Table]) -> Select[Any]:
    return select(*table.__table__.c)


def test_every_column_is_written_and_read_as_by_its_class(session: Session) -> None:
    ((row_id,),) = execute(session, insert(Notice).returning(Notice.id), SAID | {"posted_at": NOW, "bulk": True})
    notice = session.get_one(Notice, row_id)
    assert (notice.posted_at, notice.bulk, notice.blocks, notice.state) == (NOW, True, SAID["blocks"], "waiting")
    ((*row,),) = execute(session, all_of(Notice).where(Notice.key == bindparam("of")), {"of": "ask:1"})
    assert row == [getattr(notice, name) for name in Notice.__table__.c.keys()]  # noqa: SIM118 - not a dict


def test_what_is_made_for_a_row_is_made_for_each(session: Session) -> None:
    execute(session, insert(Partner), [{"name": "RTD"}, {"name": "Moss"}])
    found = execute(session, select(Partner.name, Partner.public_id).order_by(Partner.id), {})
    assert [name for name, _ in found] == ["RTD", "Moss"]
    assert len({public_id for _, public_id in found}) == 2


def test_many_values_in_one_place_go_the_usual_way(session: Session) -> None:
    execute(session, insert(Partner), [{"name": "RTD"}, {"name": "Moss"}])
    named = select(Partner.name).where(Partner.name.in_(bindparam("names", expanding=True)))
    for names in (["RTD"], ["RTD", "Moss"], []):
        assert sorted(name for (name,) in execute(session, named, {"names": names})) == sorted(names)


def test_an_error_is_the_one_it_is_always(session: Session) -> None:
    profile = {"team_id": "T1", "user_id": "U1", "name": "Pat", "zone": None, "language": "en", "seen_at": NOW}
    execute(session, insert(Profile), profile)
    with pytest.raises(IntegrityError), session.begin_nested():
        execute(session, insert(Profile), profile)
    with pytest.raises(IntegrityError), session.begin_nested():
        execute(session, insert(Contact), {"name": "Pat", "partner_id": None})


def test_an_error_tells_no_value(sqlite_database: Database) -> None:
    with sqlite_database.write() as session, pytest.raises(IntegrityError) as refused:
        execute(session, insert(Contact), {"name": "Pat Example", "partner_id": None})
    assert "Pat Example" not in str(refused.value)


def test_who_listens_to_statements_hears_of_it(database: Database) -> None:
    heard: list[str] = []
    for when in ("before_cursor_execute", "after_cursor_execute"):
        event.listen(database.engine, when, lambda *told, when=when: heard.append(f"{when} {told[2][:6]}"))
    with database.read() as session:
        execute(session, select(Partner.id), {})
    assert heard[-2:] == ["before_cursor_execute SELECT", "after_cursor_execute SELECT"]
