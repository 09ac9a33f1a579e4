"""What the commands of a terminal stand on: settings, the database of these, and a refusal in words."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from config import lists, settings
from config.settings import Settings

if TYPE_CHECKING:
    from bot.checkins.planning import Planner
    from bot.ground.db import Database

ENV_FILE = Path(".env")
TERMINAL = "terminal"
"""Who did it, where it was typed on the machine itself."""


def refuse(sentence: str) -> NoReturn:
    """One line on stderr, and exit status 1."""
    print(sentence, file=sys.stderr)
    raise typer.Exit(1)


def confirm(question: str, nobody_here: str) -> None:
    """Go on only with a yes. Ends with status 1 without one, and with that line where nobody is at the keyboard."""
    if not sys.stdin.isatty():
        refuse(nobody_here)
    if not typer.confirm(question):
        raise typer.Exit(1)


def mend_streams() -> None:
    """Where a stream was closed before we began Python has none, and where the terminal speaks another coding than
    UTF-8 a name or a mark that it lacks would raise.
    """
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115 - it stays open for as long as we run
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def settings_here(slack: bool = True) -> Settings:
    """Raises SettingsError. Without `slack` tokens may be missing."""
    return settings.load(os.environ, ENV_FILE, slack)


@contextmanager
def database_of(read: Settings, migrated: bool = True) -> Iterator[Database]:
    """The database of the settings; refused unless it is at this version's tables, where those are needed."""
    from bot.ground import migrate
    from bot.ground.db import Database

    db = Database(read.database_url)
    try:
        step = migrate.current(db)
        migrate.refuse_newer(step)
        if migrated and step != migrate.newest():
            refuse(f"The database {f'is at step {step}' if step else 'is empty'}: run python -m bot db upgrade first.")
        yield db
    finally:
        db.close()


def planner_of(read: Settings) -> Planner:
    """When people are asked, by the rhythm in config and the zone of the settings."""
    from bot.checkins.cadence import Cadence
    from bot.checkins.planning import Planner

    return Planner(Cadence.from_toml(lists.load_cadence()), read.timezone)


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal, nothing in a pipe; told how much is done, and of how much."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task(what)
        yield lambda done, of: bar.update(task, completed=done, total=of)
