"""One writer at a time and in turn; short ones who wait behind each other share a transaction and its fate."""

from __future__ import annotations

import signal
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bot.ground.db import Database
from bot.ground.trouble import ailment_of
from bot.ground.turns import MOST_TOGETHER, FairLock
from bot.people.model import Profile
from tests.conftest import NOW


def test_the_lock_is_first_come_first_served(tmp_path: Path) -> None:
    lock, order, waiting = FairLock(tmp_path / "lock"), [], []

    def take(number: int) -> None:
        with lock:
            order.append(number)

    with lock:
        for number in range(20):
            thread = threading.Thread(target=take, args=(number,))
            thread.start()
            waiting.append(thread)
            while len(lock.queue) < number + 2:
                thread.join(0.001)
    for thread in waiting:
        thread.join()
    lock.close()
    assert order == list(range(20))


def test_who_leaves_the_queue_holds_up_nobody(tmp_path: Path) -> None:
    lock = FairLock(tmp_path / "lock")

    class Signal(BaseException):
        pass

    def interrupted(*_: object) -> None:
        raise Signal

    with lock:
        former = signal.signal(signal.SIGALRM, interrupted)
        signal.setitimer(signal.ITIMER_REAL, 0.01)
        with pytest.raises(Signal), lock:
            raise AssertionError("two in one place")
        signal.signal(signal.SIGALRM, former)
    with lock:
        assert len(lock.queue) == 1
    lock.close()


def test_who_stands_behind_one_that_does_not_go_on_is_told_so_and_leaves_the_queue(tmp_path: Path) -> None:
    lock = FairLock(tmp_path / "lock", patience=0.05)
    refused: list[BaseException] = []

    def wait() -> None:
        with pytest.raises(OperationalError) as told, lock:
            raise AssertionError("two in one place")
        refused.append(told.value)

    with lock:
        behind = threading.Thread(target=wait)
        behind.start()
        behind.join()
    assert [ailment_of(error) for error in refused] == ["locked"]
    with lock:
        assert len(lock.queue) == 1
    lock.close()


# Together


class Writers:
    """Threads that queue up behind one another while `held`; each writes a profile of its number."""

    def __init__(self, database: Database) -> None:
        self.database, self.threads = database, list[threading.Thread]()
        self.told: dict[int, BaseException | None] = {}
        self.commits, self.full, self.told_to_end = 0, False, False
        self._commit = database.engine.dialect.do_commit
        database.engine.dialect.do_commit = self._counted  # type: ignore[method-assign]

    def _counted(self, connection: Any) -> None:
        if self.full:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorname = "SQLITE_FULL"
            raise error
        if self.told_to_end:
            raise KeyboardInterrupt
        self.commits += 1
        self._commit(connection)

    @contextmanager
    def held(self) -> Iterator[None]:
        """They go on when the block ends, and have ended after it."""
        with self.database.lock:
            yield
        for thread in self.threads:
            thread.join()

    def write(self, number: int, then: Callable[[Session], object] = lambda _session: None, short: bool = True) -> None:
        def work() -> None:
            try:
                with self.database.write(short) as session:
                    session.add(Profile(team_id="T1", user_id=f"U{number}", name=str(number), seen_at=NOW))
                    session.flush()
                    then(session)
                self.told[number] = None
            except BaseException as error:
                self.told[number] = error

        thread = threading.Thread(target=work)
        before = len(self.database.lock.queue)
        thread.start()
        while len(self.database.lock.queue) == before:
            thread.join(0.001)
        self.threads.append(thread)

    def kept(self) -> list[str]:
        with self.database.read() as session:
            return list(session.scalars(select(Profile.name).order_by(Profile.id)))


@pytest.fixture
def writers(sqlite_database: Database) -> Writers:
    return Writers(sqlite_database)


def test_short_writers_behind_one_another_wait_for_the_disk_once(writers: Writers) -> None:
    with writers.held():
        for number in range(MOST_TOGETHER + 2):
            writers.write(number)
    assert writers.kept() == [str(number) for number in range(MOST_TOGETHER + 2)]
    assert writers.commits == 2


def test_a_long_writer_shares_with_nobody(writers: Writers) -> None:
    with writers.held():
        for number, short in enumerate([True, True, False, True]):
            writers.write(number, short=short)
    assert writers.kept() == ["0", "1", "2", "3"]
    assert writers.commits == 3


def test_statements_that_stand_by_themselves_are_short(writers: Writers) -> None:
    database, told = writers.database, list[int]()

    def statement() -> None:
        with database.write_rows() as rows:
            told.append(rows.execute(text("SELECT count(*) FROM profiles")).scalar_one())

    with writers.held():
        writers.write(0)
        behind = threading.Thread(target=statement)
        behind.start()
        while len(database.lock.queue) < 3:
            behind.join(0.001)
        writers.write(1)
    behind.join()
    assert (told, writers.commits, writers.kept()) == ([1], 1, ["0", "1"])


def _stumbles(_session: Session) -> None:
    raise RuntimeError("on the way")


@pytest.mark.parametrize("who", [0, 1, 2])
def test_who_stumbles_takes_back_only_what_they_wrote(writers: Writers, who: int) -> None:
    with writers.held():
        for number in range(3):
            writers.write(number, _stumbles if number == who else lambda _session: None)
    others = [number for number in range(3) if number != who]
    assert writers.kept() == [str(number) for number in others]
    assert [str(writers.told[who]), *(writers.told[other] for other in others)] == ["on the way", None, None]
    assert writers.commits == 1


def test_nobody_goes_on_whose_transaction_the_disk_did_not_take(writers: Writers) -> None:
    writers.full = True
    with writers.held():
        for number in range(3):
            writers.write(number)
    assert [ailment_of(writers.told[number]) for number in range(3)] == ["full"] * 3  # type: ignore[arg-type]
    assert writers.kept() == []
    writers.full = False
    with writers.held():
        writers.write(3)
    assert writers.kept() == ["3"]


def test_who_is_told_to_end_within_the_commit_ends_alone(writers: Writers) -> None:
    writers.told_to_end = True
    with writers.held():
        for number in range(3):
            writers.write(number)
    assert isinstance(writers.told[2], KeyboardInterrupt)
    assert [ailment_of(writers.told[number]) for number in range(2)] == ["locked"] * 2  # type: ignore[arg-type]
    writers.told_to_end = False
    with writers.held():
        writers.write(3)
    assert writers.kept() == ["3"]


def _ended_by_sqlite(session: Session) -> None:
    """As it does where the disk fails in the middle of a statement."""
    session.connection().connection.driver_connection.rollback()  # type: ignore[union-attr]


@pytest.mark.parametrize("who", [0, 1, 2])
def test_a_transaction_that_sqlite_has_ended_stands_for_nobody(writers: Writers, who: int) -> None:
    with writers.held():
        for number in range(3):
            writers.write(number, _ended_by_sqlite if number == who else lambda _session: None)
    told = [writers.told[number] for number in range(3)]
    assert all(isinstance(told[number], OperationalError) for number in range(who + 1))
    # Whoever comes after begins anew.
    assert writers.kept() == [str(number) for number in range(who + 1, 3)]
