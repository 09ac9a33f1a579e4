"""Statements that go past the session to its connection: in the same transaction, and in the same part of it."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.deliveries import inbox
from bot.ground.db import Database
from bot.ground.statements import insert_once, through
from tests.conftest import NOW


def a_delivery(identity: str) -> dict[str, object]:
    return {"identity": identity, "kind": "event", "payload": {}, "received_at": NOW}


def kept(session: Session) -> int | None:
    return session.scalar(select(func.count()).select_from(inbox.Delivery))


def test_insert_once_inserts_once_and_gives_the_id(database: Database) -> None:
    values = a_delivery("message:1")
    with database.write() as session:
        first = insert_once(session, inbox.Delivery, values, unique="identity")
        assert first == session.scalars(select(inbox.Delivery.id)).one()
        assert insert_once(session, inbox.Delivery, values, unique="identity") is None


def test_what_was_written_in_a_part_that_is_taken_back_is_gone_and_the_rest_stays(database: Database) -> None:
    with database.write(short=True) as session:
        insert_once(session, inbox.Delivery, a_delivery("message:1"))
        with session.begin_nested() as part:
            insert_once(session, inbox.Delivery, a_delivery("message:2"))
            part.rollback()
        insert_once(session, inbox.Delivery, a_delivery("message:3"))
        assert kept(session) == 2
    with database.read() as session:
        assert kept(session) == 2


def test_in_a_transaction_that_begins_anew_it_is_looked_up_anew(database: Database) -> None:
    with Session(database.engine) as session:
        for _ in range(2):
            assert through(session) is session.connection()
            session.commit()
