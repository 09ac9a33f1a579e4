"""What a person types to have a backup written, to bring one back, and to have a person erased."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.terminal import TERMINAL, confirm, database_of, planner_of, progress, settings_here

if TYPE_CHECKING:
    from bot.checkins.planning import Planner
    from bot.ground.db import Database


NOBODY_TO_SAY_YES = "Nobody is here to say yes: look at whom it would be above, then add --yes."


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

    read = settings_here(slack=False)
    # Whatever state the database is in: it may be what the backup is for.
    with closing(Database(read.database_url)) as db, progress("Bringing it back") as told:
        done = restoring.restore(db, file, planner_of(read), SystemClock().now(), told)
    print(f"{file} is in place{f'; what was there is kept as {done.kept}' if done.kept else ''}.")
    if done.erased:
        print("Whoever was erased here since then is erased in it too.")
    if done.erased is None:
        print("If anybody was erased since then, erase them again: there was no database here that could tell.")
    print("At its next start the bot looks in Slack for what was sent since, before it sends anything.")


def erase(
    contact: Annotated[str, typer.Argument(help="Their name, e-mail address, phone number or Slack id.")],
    yes: Annotated[bool, typer.Option("--yes", help="Erase without asking.")] = False,
) -> None:
    """Erase a person: their name, how they are reached, what they wrote. Figures stay. The bot must be stopped."""
    from bot.operations import erasing, presence

    read = settings_here(slack=False)
    with database_of(read) as db, presence.stopped(db):
        with db.read() as session:
            theirs = erasing.person_of(session, contact)
            erasing.refuse_to_erase(session, theirs, read.staff_users)
            print("\n".join(map(erasing.described, theirs)))
        if not yes:
            confirm("Erase them? This cannot be undone.", NOBODY_TO_SAY_YES)
        _erase(db, planner_of(read), [one.id for one in theirs])
        copies = sorted(db.file.parent.glob(f"{db.file.name}.[ab]*-*")) if db.file else []
    print("Backups hold them still; one that is brought back here is erased again. Delete those you do not need.")
    if copies:
        print(f"So do these copies, which can be deleted: {', '.join(map(str, copies))}.")


def _erase(db: Database, planner: Planner, ids: list[int]) -> None:
    from bot.ground.clock import SystemClock
    from bot.operations import erasing, retelling
    from bot.people.model import Contact

    now = SystemClock().now()
    with progress("Erasing") as told, db.write() as session:
        theirs = [contact for number in ids if (contact := session.get(Contact, number))]
        done = erasing.erase(session, planner, theirs, TERMINAL, now, told)
        messages = retelling.tell_anew(session, done.notices, now)
    erasing.leave_no_trace(db)
    print(f"Erased: {done.rows} rows told of them. Every figure stays.")
    if messages:
        print(f"When the bot starts it takes them out of {messages} of its messages in Slack.")
