"""When the clock may strike after a start: once what people wrote meanwhile has been read in."""

from __future__ import annotations

from threading import Event

from bot.deliveries import watermarks
from bot.deliveries.reconciling import HELD_BACK, CaughtUp
from bot.ground.db import Database
from tests.ground.test_origin import as_backup
from tests.notices.a_sender import Machine


def test_the_clock_waits_until_all_is_read_back(sqlite_database: Database) -> None:
    read_back = Event()
    caught_up = CaughtUp(sqlite_database, read_back, Machine())
    assert not caught_up()
    read_back.set()
    assert caught_up()


def test_where_something_can_never_be_read_back_it_waits_for_an_hour(sqlite_database: Database) -> None:
    machine = Machine()
    caught_up = CaughtUp(sqlite_database, Event(), machine)
    machine.wait(HELD_BACK - 1)
    assert not caught_up()
    machine.wait(1)
    assert caught_up()


def test_a_backup_waits_until_all_since_it_was_made_is_read_back(sqlite_database: Database) -> None:
    read_back = Event()
    read_back.set()
    caught_up = CaughtUp(sqlite_database, read_back, Machine())
    as_backup(sqlite_database, made_at=1000.0)
    with sqlite_database.write() as session:
        watermarks.note(session, watermarks.WHOLE, 999.0)
    assert not caught_up()
    with sqlite_database.write() as session:
        watermarks.note(session, watermarks.WHOLE, 1001.0)
    assert caught_up()
