"""What is wrong with a SQLite file and its disk: thrown away at every restart, not whole, or about to lose rows.

Each host that throws it away is known by a variable it sets in every process (its own documentation names it).
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from bot.ground import files


class DiskThrownAway(Exception):  # noqa: N818 - it is an answer, not a fault
    """SQLite would be lost at the next restart here; the text says what to do."""


class WriteAhead(Exception):  # noqa: N818 - it is an answer, not a fault
    """SQLite of this release would lose rows, and another program keeps it so; the text says what to do."""


class Host(NamedTuple):
    """`volumes` says whether a disk that lasts can be attached there."""

    name: str
    variable: str
    volumes: bool


HOSTS = (
    Host("Heroku", "DYNO", volumes=False),
    Host("Google Cloud Run", "K_SERVICE", volumes=False),
    Host("Render", "RENDER", volumes=True),
    Host("Fly.io", "FLY_APP_NAME", volumes=True),
    Host("Railway", "RAILWAY_ENVIRONMENT", volumes=True),
)

_IN_MEMORY = ("/tmp", "/dev", "/run", "/proc", "/sys")  # noqa: S108 - named so as not to be used


def on_a_volume(file: Path) -> bool:
    """Whether a file lies on a disk mounted for itself, and not on the machine's own."""
    folders = [folder for folder in file.absolute().parents if str(folder) != "/"]
    return not str(file.absolute()).startswith(_IN_MEMORY) and any(os.path.ismount(folder) for folder in folders)


def refuse_throwaway_disk(
    database_url: str, environment: Mapping[str, str], lasts: Callable[[Path], bool] = on_a_volume
) -> None:
    """Raises DiskThrownAway for SQLite on a host known to forget, unless its file `lasts` on an attached volume."""
    host = next((host for host in HOSTS if environment.get(host.variable)), None)
    if host is None or not database_url.startswith("sqlite"):
        return
    file = database_url.partition("///")[2]
    if host.volumes and file and lasts(Path(file)):
        return
    volume = (
        " or keep the file on an attached volume, for example sqlite:////data/pledgekeeper.db" if host.volumes else ""
    )
    raise DiskThrownAway(
        f"This is {host.name}, whose disk is thrown away at every restart, and every promise in {file or 'memory'} "
        f"with it: add a PostgreSQL database and set DATABASE_URL to its address{volume}."
    )


def refuse_damage(database_url: str, version: tuple[int, int, int] = sqlite3.sqlite_version_info) -> None:
    """Raises Damaged for a SQLite file that is there and has suffered, and WriteAhead where it would.

    Reads every page: about 0.6 ms a megabyte.
    """
    file = Path(database_url.partition("///")[2])
    if database_url.startswith("sqlite") and file.is_file() and file.stat().st_size:
        files.examine(file, thorough=False)
        if loses_rows_in_wal(version):
            _leave_write_ahead(file)


MENDED = ((3, 44, 6), (3, 50, 7), (3, 51, 3))
"""SQLite's releases in which a database in WAL mode no longer loses rows at a reset (sqlite.org/wal.html)."""


def loses_rows_in_wal(version: tuple[int, int, int]) -> bool:
    return not (version >= MENDED[-1] or any(version[:2] == good[:2] and version >= good for good in MENDED))


def _leave_write_ahead(file: Path) -> None:
    """Another program may have turned it on, and keeps it on for as long as it has the file open."""
    with files.opened(file) as connection:
        connection.execute("PRAGMA busy_timeout = 1000")
        with suppress(sqlite3.OperationalError):  # "database is locked": the other has it open
            connection.execute("PRAGMA journal_mode = TRUNCATE")
        if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            raise WriteAhead(
                f"{file} is in WAL mode, in which SQLite {sqlite3.sqlite_version} can lose rows, and another program "
                "keeps it there: close every other program that has it open, and start the bot again."
            )
