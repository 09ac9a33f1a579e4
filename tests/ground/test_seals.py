"""Whoever writes in the account of changes behind the bot's back is found out."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from bot.ground import audit, migrate, seals, taking_back
from bot.ground.db import Database
from bot.people.model import Partner
from tests.conftest import NOW

STAFF = "T0HOME:U1"
CHANGES = 40
TIMES = 100

Altering = Callable[[Connection, random.Random], object]


@pytest.fixture
def kept(database: Database) -> Database:
    """Partners come, are called otherwise, and some of that is undone; a name has an accent."""
    for number in range(0, CHANGES, 4):
        with database.write() as session:
            with audit.change(session, "create partner", STAFF, NOW):
                partner, other = Partner(name=f"Compañía {number}"), Partner(name=f"Acme {number}")
                session.add_all([partner, other])
            with audit.change(session, "rename", "clock", NOW + timedelta(microseconds=number)) as renamed:
                partner.name, other.region = f"Fletes {number}", "CA"
            taking_back.undo(session, renamed.id, STAFF, NOW)
            with audit.change(session, "rename", STAFF, NOW):
                partner.name = "RTD"
    return database


def broken(session: Session) -> list[int]:
    return [one.number for one in seals.walk(session.connection()) if one.seal != one.due]


def one_of(connection: Connection, rng: random.Random, table: str, key: str) -> int:
    """Any row but those of the last change, behind which nothing is sealed."""
    last = {"audit": "change_id <> (SELECT id FROM changes ORDER BY number DESC LIMIT 1)"}.get(
        table, "number < (SELECT max(number) FROM changes)"
    )
    return int(rng.choice(connection.execute(text(f"SELECT {key} FROM {table} WHERE {last}")).scalars().all()))


def alter_line(connection: Connection, rng: random.Random) -> None:
    said = {"name": f"Someone {rng.random()}"}
    at = {"id": one_of(connection, rng, "audit", "id"), "said": json.dumps(said)}
    side = rng.choice(["before", "after"])
    connection.execute(text(f'UPDATE audit SET "{side}" = :said WHERE id = :id'), at)


def move_line(connection: Connection, rng: random.Random) -> None:
    at = {"id": one_of(connection, rng, "audit", "id")}
    connection.execute(text("UPDATE audit SET row_id = row_id + 1000 WHERE id = :id"), at)


def drop_line(connection: Connection, rng: random.Random) -> None:
    connection.execute(text("DELETE FROM audit WHERE id = :id"), {"id": one_of(connection, rng, "audit", "id")})


def add_line(connection: Connection, rng: random.Random) -> None:
    at = {"id": one_of(connection, rng, "audit", "id")}
    again = 'change_id, table_name, row_id, "before", "after"'
    connection.execute(text(f"INSERT INTO audit ({again}) SELECT {again} FROM audit WHERE id = :id"), at)


def alter_change(connection: Connection, rng: random.Random) -> None:
    at = {"number": one_of(connection, rng, "changes", "number"), "said": f"T0HOME:U{rng.randrange(2, 99)}"}
    which = rng.choice(['"by"', "what", "id"])
    if which == "id":
        connection.execute(text("UPDATE changes SET undoes = NULL, what = 'import' WHERE number = :number"), at)
    else:
        connection.execute(text(f"UPDATE changes SET {which} = :said WHERE number = :number"), at)


def drop_change(connection: Connection, rng: random.Random) -> None:
    at = {"number": one_of(connection, rng, "changes", "number")}
    connection.execute(
        text("UPDATE changes SET undoes = NULL WHERE undoes = (SELECT id FROM changes WHERE number = :number)"), at
    )
    connection.execute(text("DELETE FROM audit WHERE change_id = (SELECT id FROM changes WHERE number = :number)"), at)
    connection.execute(text("DELETE FROM changes WHERE number = :number"), at)


def test_the_account_of_an_ordinary_day_is_whole(kept: Database) -> None:
    with kept.read() as session:
        every = list(seals.walk(session.connection()))
        assert len(every) == CHANGES
        assert broken(session) == []


def test_of_a_hundred_alterings_every_one_is_found(kept: Database) -> None:
    rng, ways = random.Random(7), [alter_line, move_line, drop_line, add_line, alter_change, drop_change]
    found = 0
    for time in range(TIMES):
        with kept.write() as session:
            ways[time % len(ways)](session.connection(), rng)
            found += bool(broken(session))
            session.rollback()
    assert found == TIMES


def test_one_altering_does_not_hide_the_next(kept: Database) -> None:
    with kept.write() as session:
        session.execute(text("UPDATE changes SET what = 'import' WHERE number IN (3, 20, 31)"))
        assert broken(session) == [3, 20, 31]
        seals.seal_anew(session.connection())
        assert broken(session) == []
        session.rollback()


def test_an_account_from_before_there_were_seals_is_sealed_as_it_stands(kept: Database) -> None:
    with kept.read() as session:
        before = [one.seal for one in seals.walk(session.connection())]
    migrate.downgrade(kept, "0022")
    migrate.upgrade(kept)
    with kept.read() as session:
        assert [one.seal for one in seals.walk(session.connection())] == before
