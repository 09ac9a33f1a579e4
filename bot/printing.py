"""What a person types to have a report written to a file, or a digest printed."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal
from zoneinfo import ZoneInfo

import typer

from bot.terminal import database_of, progress, refuse, settings_here
from config import lists

if TYPE_CHECKING:
    from bot.digests.chart import Chart


def report(
    event: Annotated[str | None, typer.Argument(help="The event's name, or a part of it that fits only one.")] = None,
    year: Annotated[int | None, typer.Option(help="A year instead of an event.", min=1990, max=2200)] = None,
    out: Annotated[Path, typer.Option(help="The file to write; what is there is replaced.")] = Path("report.pdf"),
    format: Annotated[Literal["pdf", "docx", "md", "json"], typer.Option()] = "pdf",  # noqa: A002
    as_of: Annotated[str | None, typer.Option(help="The last day its figures know: 2023-03-01.")] = None,
    version: Annotated[int | None, typer.Option(help="That issue as it was frozen, instead of a draft.")] = None,
) -> None:
    """Write an event's report, or a year's: a draft of today, or an issue as it was frozen."""
    if (event is None) == (year is None):
        raise typer.BadParameter("Name one event, or --year and a year.", param_hint="EVENT")
    day = _day(as_of)
    _refuse_no_place(out)
    _write(event, year, out, format, day, version)
    print(f"{out} written.")


def digest(
    event: Annotated[str, typer.Argument(help="The event's name, or a part of it that fits only one.")],
    picture: Annotated[Path | None, typer.Option(help="A PNG file to write its chart to.")] = None,
) -> None:
    """Print an event's digest as it would be posted now."""
    from bot.digests.jobs import in_print
    from bot.ground.clock import SystemClock

    if picture:
        _refuse_no_place(picture)
    with database_of(settings_here(slack=False)) as db, db.read() as session:
        text, chart = in_print(session, event, SystemClock().now())
    print(text)
    if picture and chart:
        _draw(chart, picture)
    elif picture:
        print("Nobody has promised anything there yet, so there is no chart to draw.", file=sys.stderr)


def _draw(chart: Chart, out: Path) -> None:
    from bot.digests.chart import picture
    from bot.ground.files import whole
    from bot.reports.look import look_of

    look = look_of(lists.load_charity().get("report", {}), lists.HERE)
    with whole(out) as unfinished:
        unfinished.write_bytes(picture(chart, look.colour, look.fonts))


def _refuse_no_place(out: Path) -> None:
    if not out.absolute().parent.is_dir() or out.is_dir():
        refuse(
            f"There is no folder {out.absolute().parent}, or {out.name} is one: name a file in a folder that exists."
        )


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise typer.BadParameter(f'"{text}" is not a day such as 2023-03-01.', param_hint="--as-of") from None


def _write(event: str | None, year: int | None, out: Path, form: str, day: date | None, version: int | None) -> None:
    from bot.events.listeners import the_event
    from bot.ground.clock import SystemClock
    from bot.ground.files import whole
    from bot.ground.words import say
    from bot.reports import commands, render
    from bot.reports.look import look_of
    from bot.reports.snapshot import Issue
    from bot.reports.year import year_snapshot

    read, charity, now = settings_here(slack=False), lists.load_charity(), SystemClock().now()
    look = look_of(charity.get("report", {}), lists.HERE)
    told: list[str] = []
    with database_of(read) as db, progress("Drawing the report"):
        with db.read() as session:
            found = the_event(session, event, "en") if event else None
            zone = ZoneInfo(found.zone if found else read.timezone)
            today = day or now.astimezone(zone).date()
            if version is not None:
                issue = commands.issue_numbered(session, found, year, version)
                snapshot = commands.as_shown_now(session, issue)
                if gone := len(commands.gone_quotes(session, issue)):
                    told.append(say("en", "reports.quote_gone", version=version, count=gone))
                if commands.names_unnamed(session, issue):
                    told.append(say("en", "reports.names_unnamed", version=version))
            elif found:
                snapshot = commands.draft(session, found, charity["name"], today, now)
            else:
                snapshot = year_snapshot(session, year or 0, today, zone, charity["name"], Issue())
        made = render.render(snapshot, form, look)  # type: ignore[arg-type]
        with whole(out) as unfinished:
            unfinished.write_bytes(made.data)
    if made.missing:
        told.append(render.what_is_missing("en", made.missing))
    for one in told:
        print(one, file=sys.stderr)
