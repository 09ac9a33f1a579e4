"""What a person types to bring a sheet in, to get one to fill in, and to let what came in be asked about."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.terminal import TERMINAL, confirm, database_of, planner_of, progress, refuse, settings_here
from config import lists

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from bot.exchange.columns import Reading
    from bot.exchange.compare import Terms
    from bot.exchange.preview import Preview
    from bot.ground.db import Database
    from bot.understanding import PledgeReading
    from config.settings import Settings


NOBODY_TO_SAY_YES = "Rows on record would change, and nobody is here to say yes: look at them above, then add --yes."


def bring_in(
    file: Annotated[Path, typer.Argument(help="CSV or Excel, in any order of columns.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change, and change nothing.")] = False,
    event: Annotated[str, typer.Option(help="The event, where the sheet itself names none.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Change what stands without asking.")] = False,
) -> None:
    """Bring in partners, contacts, attendance, pledges and figures: all of the sheet or nothing."""
    from bot.exchange.columns import Headings
    from bot.exchange.read import read_file
    from bot.ground.words import say

    gc.disable()  # Tens of thousands of rows all stay until the end: to look for garbage takes a third of the time.
    read = settings_here(slack=False)
    reading = read_file(_content(file), Headings.from_toml(lists.load_columns()), _day_first(read.timezone))
    heard: dict[str, PledgeReading] = {}
    with database_of(read) as db:
        shown = _compared(db, reading, read, event, heard, may_write=not dry_run, yes=yes)
        if shown.altered and not (dry_run or yes):
            confirm("Change them?", NOBODY_TO_SAY_YES)
            _agreed(db, reading, read, event, heard, shown)
    if not dry_run and not shown.changes_nothing:
        print(say("en", "exchange.done.held" if shown.new["pledge"] else "exchange.done"))


def _content(file: Path) -> bytes:
    from bot.exchange.sheets import MOST_BYTES

    with file.open("rb") as opened:
        return opened.read(MOST_BYTES + 1)


def _day_first(zone: str) -> bool:
    """The United States write the month first, and nearly nobody else does."""
    from bot.checkins.planning import country_of

    return country_of(zone) != "US"


def _compared(
    db: Database, reading: Reading, read: Settings, event: str, heard: dict[str, PledgeReading],
    may_write: bool, yes: bool,
) -> Preview:  # fmt: skip
    """Shown, and brought in at once where that needs nobody's yes: one comparison then does for both."""
    from bot.exchange.blocks import told
    from bot.exchange.read import compared, write

    with progress("Bringing it in") as bar, db.write() if may_write else db.read() as session:
        terms = _terms(session, read, event, heard)
        comparison = compared(session, reading, terms, bar)
        shown = comparison.preview()
        print("\n".join(told("en", shown)), file=sys.stderr if shown.faults else sys.stdout)
        if shown.faults:
            raise typer.Exit(1)
        if may_write and (yes or not shown.altered):
            write(session, comparison, terms)
        else:
            session.rollback()
    return shown


def _agreed(
    db: Database, reading: Reading, read: Settings, event: str, heard: dict[str, PledgeReading], shown: Preview
) -> None:
    from bot.exchange.read import bring_in, mark_of

    with progress("Bringing it in") as bar, db.write() as session:
        bring_in(session, reading, _terms(session, read, event, heard), mark_of(shown), bar)


def _terms(session: Session, read: Settings, event: str, heard: dict[str, PledgeReading]) -> Terms:
    from bot.events.listeners import the_event
    from bot.exchange.compare import Terms
    from bot.ground.clock import SystemClock
    from bot.understanding import Vocabulary

    return Terms(
        by=TERMINAL, now=SystemClock().now(), planner=planner_of(read),
        vocabulary=Vocabulary.from_toml(lists.load_programmes(), lists.load_sponsor_levels()),
        event=the_event(session, event, "en") if event else None,
        heard=heard,
    )  # fmt: skip


def template(
    file: Annotated[Path, typer.Argument(help="What to write: .xlsx or .csv to fill in, .pdf to sign on paper.")],
) -> None:
    """Write an empty sheet to fill in, or the same columns as a sign-up sheet to print."""
    from bot.exchange import template as sheet
    from bot.exchange.columns import Headings
    from bot.ground.files import whole
    from bot.ground.words import say

    headings, charity = Headings.from_toml(lists.load_columns()), lists.load_charity()["name"]
    kinds = {
        ".csv": lambda: sheet.as_csv(headings),
        ".xlsx": lambda: sheet.as_workbook(headings),
        ".pdf": lambda: sheet.on_paper(
            headings, say("en", "exchange.sign_up", charity=charity), say("en", "exchange.sign_up.footer")
        ),
    }
    if file.suffix.lower() not in kinds:
        refuse(f"{file.name} ends in none of .xlsx, .csv and .pdf.")
    with whole(file) as unfinished:
        unfinished.write_bytes(kinds[file.suffix.lower()]())
    print(f"{file} is written.")


def start_asking(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show who would be asked when.")] = False,
) -> None:
    """Let the bot ask about what came in with sheets; shows first who would be asked when."""
    from bot.exchange import asking, blocks
    from bot.ground.clock import SystemClock
    from bot.ground.words import say

    read, now = settings_here(slack=False), SystemClock().now()
    planner = planner_of(read)
    with database_of(read) as db:
        with db.read() as session:
            held = asking.count_held(session)
            print("\n".join(blocks.asked("en", asking.would_be_asked(session, planner, now), held)))
        if dry_run or not held:
            return
        confirm("Start asking?", "Nobody said yes, so nobody is asked.")
        with progress("Planning") as bar:
            left = held
            while left:
                with db.write() as session:
                    left = asking.start_asking(session, planner, TERMINAL, now)
                bar(held - left, held)
    print(say("en", "exchange.asking.started"))
