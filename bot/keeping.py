"""What a person types to have a backup written, and to bring one back."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from bot.terminal import database_of, progress, settings_here


def backup(file: Annotated[Path, typer.Argument(help="Where to write it; what is there is replaced.")]) -> None:
    """Write all the database holds to one file, and verify it. The bot may go on running."""
    from bot.operations.backup import back_up

    with database_of(settings_here(slack=False)) as db, progress("Writing the backup") as told:
        written = back_up(db, file, told)
    print(f"{written} rows written to {file} and verified.")


def restore(file: Annotated[Path, typer.Argument(help="A file that backup has written.")]) -> None:
    """Put a backup in the database's place; what was there is kept aside. The bot must be stopped."""
    from bot.ground.clock import SystemClock
    from bot.ground.db import Database
    from bot.operations import restore as restoring

    # Whatever state the database is in: it may be what the backup is for.
    with closing(Database(settings_here(slack=False).database_url)) as db, progress("Bringing it back") as told:
        kept = restoring.restore(db, file, SystemClock().now(), told)
    print(f"{file} is in place{f'; what was there is kept as {kept}' if kept else ''}.")
    print("At its next start the bot looks in Slack for what was sent since, before it sends anything.")
