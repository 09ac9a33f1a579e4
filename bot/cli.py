"""What a person types in a terminal: `python -m bot …`.

Exit status: 0 done, 1 refused or failed with a clear line on stderr, 2 wrong usage. What a command needs is imported
inside it, so that `parse` starts without a database or Slack.
"""

from __future__ import annotations

import errno
import gc
import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal
from zoneinfo import ZoneInfo

import typer

from bot.keeping import backup, erase, restore
from bot.printing import digest, report
from bot.sheets import bring_in, start_asking, template
from bot.stuck import inbox_app, outbox_app, stumbles_app
from bot.terminal import ENV_FILE, database_of, mend_streams, progress, refuse, settings_here
from bot.ticking import tick
from config import lists
from config.settings import SettingsError

if TYPE_CHECKING:
    from sqlalchemy.exc import DBAPIError

    from bot.operations.doctor import Finding

# No pretty exceptions: they would print the values of local variables, tokens among them.
app = typer.Typer(
    help="Turns promises made at an event into people trained.", no_args_is_help=True, add_completion=False,
    pretty_exceptions_enable=False,
)  # fmt: skip
db_app = typer.Typer(help="The database's tables.", no_args_is_help=True)
app.add_typer(db_app, name="db")
app.add_typer(inbox_app, name="inbox")
app.add_typer(outbox_app, name="outbox")
app.add_typer(stumbles_app, name="stumbles")
app.command()(tick)
app.command()(backup)
app.command()(restore)
app.command()(erase)
app.command("import")(bring_in)
app.command()(start_asking)
app.command()(template)
app.command()(digest)
app.command()(report)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command. A refusal is said on stderr and ends with status 1; anything else that raises is a mistake."""
    mend_streams()
    try:
        if (sys.argv[1:] if arguments is None else arguments) == ["run"]:
            run()  # Typer reads arguments with pydantic, which would stay in memory for as long as the bot runs.
        else:
            app(arguments)
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except Exception as error:
        sentence = _sentence(error)
        if sentence is None:
            raise
        print(sentence, file=sys.stderr)
        raise SystemExit(1) from None


def _sentence(error: Exception) -> str | None:
    """A refusal in words; None for what nobody foresaw."""
    from sqlalchemy.exc import DBAPIError

    from bot.demo.local_slack import DemoUnavailable
    from bot.ground.files import Damaged
    from bot.ground.migrate import MigrationRefused
    from bot.ground.refusal import Refused
    from bot.ground.words import say
    from bot.operations.backup import BackupRefused
    from bot.operations.disk import DiskThrownAway, WriteAhead
    from bot.operations.erasing import NotErased
    from bot.operations.presence import Busy
    from bot.operations.road import why_no_start
    from bot.operations.rows import NotCarried

    if isinstance(error, SettingsError | DemoUnavailable | MigrationRefused | DiskThrownAway | WriteAhead):
        return str(error)
    if isinstance(error, Damaged | BackupRefused | Busy | NotCarried | NotErased):
        return str(error)
    if isinstance(error, Refused):
        return say("en", error.key, **error.values)
    if isinstance(error, DBAPIError):
        return _ailment(error)
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return "PORT is taken by another program on this machine, perhaps by this bot: end that, or set another PORT."
    if said := why_no_start(error):
        return said
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}." if error.filename else f"{error.strerror}."
    return None


def _ailment(error: DBAPIError) -> str | None:
    from bot.ground import trouble

    ails = trouble.ailment_of(error)
    if ails == "damaged":
        return trouble.sentence(ails, "file")
    return (
        f"The database does not answer as it should ({type(error.orig).__name__}): python -m bot doctor says more."
        if ails else None
    )  # fmt: skip


@app.command()
def run() -> None:
    """Run the bot: Socket Mode when SLACK_APP_TOKEN is set, else HTTP on PORT."""
    gc.disable()  # What is built now stays: to look through it for garbage takes a fifth of the start.
    from bot.operations.disk import refuse_damage, refuse_throwaway_disk
    from bot.operations.presence import at_work

    read = settings_here()
    refuse_throwaway_disk(read.database_url, os.environ)
    with at_work(read.database_url):
        refuse_damage(read.database_url)
        from bot.app import build
        from bot.ground import logs

        logs.set_up(read.log_level, read.log_format)
        build(read).run_until_told()


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Where the local Slack listens.", min=1, max=65535)] = 3900,
    browser: Annotated[bool, typer.Option(help="Open a browser at the local Slack.")] = True,
) -> None:
    """Try the bot on a Slack that runs on this machine, with the first real event in it."""
    from bot.demo.run import run_demo

    raise typer.Exit(run_demo(port, browser))


@app.command()
def parse(what: Annotated[Literal["pledge", "reply", "question"], typer.Argument(help="What the texts are.")]) -> None:
    """Read texts: JSON Lines in, JSON Lines out, in the same order."""
    from bot.understanding import Vocabulary, parse_lines

    vocabulary = Vocabulary.from_toml(lists.load_programmes(), lists.load_sponsor_levels())
    # In and out are UTF-8 whatever this machine's own encoding is.
    lines = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace", newline="\n")
    for answer in parse_lines(what, lines, vocabulary):
        sys.stdout.buffer.write(answer.encode() + b"\n")
        sys.stdout.buffer.flush()


@app.command()
def export(
    what: Annotated[Literal["events", "partners", "contacts", "pledges", "progress", "outcomes"], typer.Argument()],
    out: Annotated[Path, typer.Option(help="The file to write.")],
    format: Annotated[Literal["csv", "xlsx"], typer.Option(help="csv or an Excel workbook.")] = "csv",  # noqa: A002
) -> None:
    """Write a table to a file, safe to open in a spreadsheet."""
    if not out.absolute().parent.is_dir() or out.is_dir():
        refuse(
            f"There is no folder {out.absolute().parent}, or {out.name} is one: name a file in a folder that exists."
        )
    print(f"{_export(what, format, out)} {what} written to {out}")


def _export(what: str, form: Literal["csv", "xlsx"], out: Path) -> int:
    from bot.exchange import write
    from bot.ground.clock import SystemClock

    read = settings_here(slack=False)
    with database_of(read) as db, progress(f"Writing {what}") as told:
        total, done = write.count(db, what), 0

        def written(lines: int) -> None:
            nonlocal done
            done += lines
            told(done, total)

        today = SystemClock().now().astimezone(ZoneInfo(read.timezone)).date()
        return write.write(db, what, out, form, today, written)


@app.command()
def doctor(as_json: Annotated[bool, typer.Option("--json", help="One JSON list instead of lines.")] = False) -> None:
    """Say what is missing or wrong, and what to do about it. Changes nothing."""
    wrong, findings = False, []
    for finding in _examined():
        wrong = wrong or not finding.ok
        findings.append(finding._asdict())
        if not as_json:
            print(f"{'✓' if finding.ok else '✗'} {finding.words}", flush=True)
    if as_json:
        print(json.dumps(findings, ensure_ascii=False, indent=2))
    raise typer.Exit(1 if wrong else 0)


def _examined() -> Iterator[Finding]:
    from bot.operations import doctor

    for load in (lists.load_charity, lists.load_cadence, lists.load_programmes, lists.load_sponsor_levels):
        try:
            load()
        except SettingsError as error:
            yield from (doctor.Finding("config file", False, problem) for problem in error.problems)
    try:
        read = settings_here()
    except SettingsError as error:
        yield from (doctor.Finding("setting", False, problem) for problem in error.problems)
        with suppress(SettingsError):
            yield from doctor.examine_here(settings_here(slack=False), ENV_FILE)
        return
    yield from doctor.examine_here(read, ENV_FILE)
    yield from doctor.examine_slack(read, lists.load_manifest())


@db_app.command()
def upgrade() -> None:
    """Bring the tables to this version's."""
    from bot.ground import migrate

    with database_of(settings_here(slack=False), migrated=False) as db:
        migrate.upgrade(db)
        print(migrate.current(db))


@db_app.command(context_settings={"ignore_unknown_options": True})  # so that -1 may be said
def downgrade(to: Annotated[str, typer.Argument(help="-1 is one step, base is all, or a step's name.")] = "-1") -> None:
    """Take steps back, with what is in the tables they laid."""
    from bot.ground import migrate

    with database_of(settings_here(slack=False), migrated=False) as db:
        migrate.downgrade(db, to)
        print(migrate.current(db) or "empty")


@db_app.command()
def current() -> None:
    """The step the database stands at."""
    from bot.ground import migrate

    with database_of(settings_here(slack=False), migrated=False) as db:
        print(migrate.current(db) or "empty")
