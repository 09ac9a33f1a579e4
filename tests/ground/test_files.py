"""A file is there whole or not at all; a database is copied as it is at one moment; damage is said in a sentence."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select, text

from bot.ground import files
from bot.ground.db import Database
from bot.people.model import Profile
from tests.conftest import NOW


def add(database: Database, number: int, size: int = 1) -> None:
    with database.write() as session:
        session.add(Profile(team_id="T1", user_id=f"U{number}", name="x" * size, seen_at=NOW))


def file_of(database: Database) -> Path:
    assert database.file
    return database.file


def users(file: Path) -> list[str]:
    with files.opened(file) as connection:
        return [user for (user,) in connection.execute("SELECT user_id FROM profiles ORDER BY id")]


def test_a_file_that_could_not_be_finished_leaves_the_former_and_nothing_else(tmp_path: Path) -> None:
    wanted = tmp_path / "wanted"
    wanted.write_text("former")

    def fail() -> None:
        with files.whole(wanted) as unfinished:
            unfinished.write_text("half")
            raise RuntimeError("on the way")

    with pytest.raises(RuntimeError):
        fail()
    assert wanted.read_text() == "former"
    assert list(tmp_path.iterdir()) == [wanted]
    with files.whole(wanted) as unfinished:
        unfinished.write_text("all of it")
    assert wanted.read_text() == "all of it"
    assert wanted.stat().st_mode & 0o777 == 0o600


def put(there: Path, data: bytes) -> None:
    with files.whole(there) as unfinished:
        unfinished.write_bytes(data)


def test_a_database_is_replaced_by_nothing_but_another(sqlite_database: Database, tmp_path: Path) -> None:
    file = file_of(sqlite_database)
    before = file.read_bytes()
    with pytest.raises(OSError, match="A database stands there"):
        put(file, b"partner,target")
    assert file.read_bytes() == before
    put(tmp_path / "copy.db", before)
    put(tmp_path / "copy.db", before)
    with files.opened(tmp_path / "copy.db") as copied:
        assert files.counts(copied)


def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="no ordinary file"):
        put(pipe, b"partner,target")
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_copy_holds_what_the_database_does(sqlite_database: Database, tmp_path: Path) -> None:
    add(sqlite_database, 1)
    told: list[tuple[int, int]] = []
    files.copy(file_of(sqlite_database), tmp_path / "copy.db", sqlite_database.lock, lambda *done: told.append(done))
    assert users(tmp_path / "copy.db") == ["U1"]
    assert told[-1][0] == told[-1][1]


def test_what_is_written_meanwhile_is_in_the_copy_whole_or_not_at_all(
    sqlite_database: Database, tmp_path: Path
) -> None:
    add(sqlite_database, 0, size=20_000_000)  # so that copying takes several steps
    done, number = threading.Event(), 0

    def go_on_writing() -> None:
        nonlocal number
        while not done.is_set():
            number += 1
            add(sqlite_database, number)

    writing = threading.Thread(target=go_on_writing)
    writing.start()
    try:
        for attempt in range(3):
            copy = tmp_path / f"copy{attempt}.db"
            before = number
            files.copy(file_of(sqlite_database), copy, sqlite_database.lock)
            assert users(copy) == [f"U{one}" for one in range(len(users(copy)))]
            assert len(users(copy)) >= before
    finally:
        done.set()
        writing.join()


def test_a_copy_that_lacks_rows_is_refused(sqlite_database: Database, tmp_path: Path) -> None:
    add(sqlite_database, 1)

    class LateWriter:
        """Takes rows out of the copy after it was made."""

        def __enter__(self) -> None:
            return None

        def __exit__(self, *_: object) -> None:
            with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
                copy.execute("DELETE FROM profiles")
                copy.commit()

    with pytest.raises(files.Damaged, match="does not hold what the database does"):
        files.copy(file_of(sqlite_database), tmp_path / "copy.db", LateWriter())


def damage_truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def damage_zeroed(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[8 * 4096 : 9 * 4096] = bytes(4096)
    file.write_bytes(content)


def damage_replaced(file: Path) -> None:
    file.write_text("Dear staff, " * 1_000)


@pytest.mark.parametrize("damage", [damage_truncated, damage_zeroed, damage_replaced])
@pytest.mark.parametrize("thorough", [True, False])
def test_a_damaged_file_is_told_in_one_sentence_and_left_as_it_is(
    migrated_file: Path, tmp_path: Path, damage: object, thorough: bool
) -> None:
    file = tmp_path / "damaged.db"
    file.write_bytes(migrated_file.read_bytes())
    files.examine(file, thorough)
    assert callable(damage)
    damage(file)
    left = file.read_bytes()
    with pytest.raises(files.Damaged, match=r"damaged.db is damaged or no database .* restore FILE") as told:
        files.examine(file, thorough)
    assert "\n" not in str(told.value)
    assert file.read_bytes() == left


def test_a_row_that_points_nowhere_is_damage_too(sqlite_database: Database) -> None:
    with closing(sqlite3.connect(file_of(sqlite_database))) as careless:
        careless.execute("INSERT INTO aliases (partner_id, name, folded, same) VALUES (99, 'RTD', 'rtd', 'rtd')")
        careless.commit()
    with pytest.raises(files.Damaged, match="points nowhere"):
        files.examine(file_of(sqlite_database))


def test_what_a_killed_writer_left_half_written_is_no_damage(sqlite_database: Database, tmp_path: Path) -> None:
    add(sqlite_database, 1)
    with sqlite_database.write() as session:
        session.execute(text("PRAGMA cache_size = 1"))
        session.execute(text("UPDATE profiles SET name = hex(randomblob(100000))"))
        for part in ("", "-journal"):  # as the disk is at this moment
            (tmp_path / f"killed.db{part}").write_bytes(Path(f"{sqlite_database.file}{part}").read_bytes())
    files.examine(tmp_path / "killed.db")
    killed = Database(f"sqlite:///{tmp_path}/killed.db")
    with killed.read() as session:
        assert session.scalars(select(Profile.name)).one() == "x"
    killed.close()
