"""SQLite is refused where its file would be thrown away, or would lose rows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.operations.disk import (
    HOSTS,
    DiskThrownAway,
    Host,
    WriteAhead,
    on_a_volume,
    refuse_damage,
    refuse_throwaway_disk,
)

SQLITE = "sqlite:///pledgekeeper.db"
VARIABLES = {
    "Heroku": {"DYNO": "worker.1"},
    "Google Cloud Run": {"K_SERVICE": "pledgekeeper"},
    "Render": {"RENDER": "true"},
    "Fly.io": {"FLY_APP_NAME": "pledgekeeper"},
    "Railway": {"RAILWAY_ENVIRONMENT": "production"},
}


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_sqlite_is_refused_and_told_what_to_do(host: Host) -> None:
    with pytest.raises(DiskThrownAway) as refused:
        refuse_throwaway_disk(SQLITE, VARIABLES[host.name], lasts=lambda _file: False)
    assert host.name in str(refused.value)
    assert "set DATABASE_URL" in str(refused.value)


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_postgresql_is_welcome_everywhere(host: Host) -> None:
    refuse_throwaway_disk("postgresql://somewhere/pledges", VARIABLES[host.name], lasts=lambda _file: False)


def test_sqlite_is_welcome_on_a_machine_of_ones_own() -> None:
    refuse_throwaway_disk(SQLITE, {"HOME": "/home/anna"}, lasts=lambda _file: False)


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_an_attached_volume_keeps_sqlite_where_there_can_be_one(host: Host) -> None:
    asked: list[Path] = []

    def lasts(file: Path) -> bool:
        asked.append(file)
        return True

    if host.volumes:
        refuse_throwaway_disk("sqlite:////data/pledges.db", VARIABLES[host.name], lasts)
        assert asked == [Path("/data/pledges.db")]
    else:
        with pytest.raises(DiskThrownAway):
            refuse_throwaway_disk("sqlite:////data/pledges.db", VARIABLES[host.name], lasts)


def test_a_database_in_memory_lasts_nowhere() -> None:
    with pytest.raises(DiskThrownAway, match="memory"):
        refuse_throwaway_disk("sqlite://", VARIABLES["Fly.io"], lasts=lambda _file: True)


@pytest.mark.parametrize("file", ["/dev/shm/pledges.db", "/tmp/pledges.db", "/proc/pledges.db"])
def test_what_lies_in_memory_lies_on_no_volume(file: str) -> None:
    assert not on_a_volume(Path(file))


LOSES, KEEPS = (3, 45, 1), (3, 51, 3)


def in_write_ahead(folder: Path) -> tuple[Path, sqlite3.Connection]:
    """A database that another program has open, and has put into WAL mode."""
    file = folder / "pledges.db"
    other = sqlite3.connect(file)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("CREATE TABLE partners (name TEXT)")
    other.commit()
    return file, other


def test_while_another_program_keeps_a_file_in_the_mode_that_loses_rows_nothing_starts(tmp_path: Path) -> None:
    file, other = in_write_ahead(tmp_path)
    with closing(other):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WriteAhead, match="close every other program"):
            refuse_damage(f"sqlite:///{file}", LOSES)
        refuse_damage(f"sqlite:///{file}", KEEPS)


def test_once_nobody_else_has_it_open_that_mode_is_left(tmp_path: Path) -> None:
    file, other = in_write_ahead(tmp_path)
    other.close()
    refuse_damage(f"sqlite:///{file}", LOSES)
    with closing(sqlite3.connect(file)) as again:
        assert again.execute("PRAGMA journal_mode").fetchone()[0] != "wal"
