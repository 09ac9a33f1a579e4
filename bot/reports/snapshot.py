"""The frozen structure from which a report is rendered: figures, sections of words, and the appendix.

It is plain JSON, so that what was printed can be printed again in ten years, whatever became of the tables. `figures`
are for programs; `sections` hold every word a reader sees, each with the numbers of the appendix lines it rests on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.ground.words import month, say
from bot.progress.numbers import Measure, share
from bot.reports import sections
from bot.reports.numbers import EventFigures, Promise, figures_of
from bot.reports.sections import Item, Section
from bot.reports.sources import Sources, of_our_own

SCHEMA = 1
LANGUAGE = "en"


@dataclass(frozen=True)
class Written:
    """What people wrote for an event's report: the story, which sentences come first, the
    sentence each partner was shown last and what is to be said of it, and the
    sections that other parts of the room give (quotes, survey), by the place where they stand.
    """

    narrative: str = ""
    first: Sequence[str] = ()
    reviews: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    given: Mapping[str, Sequence[Item]] = field(default_factory=dict)


class Issue(NamedTuple):
    """Which issue this is, when it came out, what was corrected in it, and what changed since the one before."""

    version: int = 0
    issued_on: date | None = None
    corrections: Sequence[Mapping[str, str]] = ()
    since: Sequence[str] = ()


def event_snapshot(
    session: Session, event: Event, as_of: date, charity: str, written: Written, issue: Issue,
    promised_by_now: bool = False,
) -> dict[str, Any]:  # fmt: skip
    """An event's report at the end of a day of its own place. Nothing is written.

    `promised_by_now`: beside all that is promised today, which tells what became of what was printed of that day.
    """
    figures = figures_of(session, event, as_of, promised_by_now)
    sources = Sources(LANGUAGE, of_our_own(session))
    parts = _sections(figures, sources, charity, written, issue)
    return {
        "schema": SCHEMA,
        "kind": "event",
        "language": LANGUAGE,
        "title": say(LANGUAGE, "reports.title", event=event.name),
        "subtitle": say(
            LANGUAGE, "reports.subtitle", place=event.place, day=event.day, charity=charity
        ),
        "charity": charity,
        "version": issue.version,
        "issued_on": issue.issued_on.isoformat() if issue.issued_on else None,
        "as_of": as_of.isoformat(),
        "status": status_line(issue, as_of),
        "about": {
            "event": event.public_id, "name": event.name, "place": event.place, "day": event.day.isoformat(),
            "month": month(LANGUAGE, event.day), "hosts": list(figures.hosts),
        },
        "figures": figures_json(figures),
        "sections": [part for part in parts if part["items"]],
        "appendix": sources.lines,
    }  # fmt: skip


def status_line(issue: Issue, as_of: date) -> str:
    """Version 2, issued on 1 March 2023, with figures as of 28 February 2023"""
    if issue.issued_on is None:
        return say(LANGUAGE, "reports.status.draft", as_of=as_of)
    return say(LANGUAGE, "reports.status", version=issue.version, day=issue.issued_on, as_of=as_of)


def _sections(figures: EventFigures, sources: Sources, charity: str, written: Written, issue: Issue) -> list[Section]:
    given = written.given
    outcomes = sections.outcomes(LANGUAGE, figures, sources, written.first, written.reviews)
    charts = sections.charts(LANGUAGE, figures, sources)
    late = late_notes(figures.promises, figures.as_of, figures.left_out)
    return [
        sections.corrected(LANGUAGE, issue.corrections),
        sections.since_last(LANGUAGE, issue.since),
        sections.story(LANGUAGE, figures, charity, written.narrative),
        outcomes,
        charts,
        sections.section(LANGUAGE, "ahead", given.get("ahead", ())),
        sections.attendees(LANGUAGE, figures),
        sections.section(LANGUAGE, "results", given.get("results", ())),
        sections.numbers(LANGUAGE, figures, sources, [*late, *given.get("survey", ())]),
        sections.method(LANGUAGE, figures, charity),
    ]


def late_notes(promises: Sequence[Promise], as_of: date, left_out: int) -> list[Item]:
    """What nobody can know any more of promises that were written down after the day."""
    told = {"left_out": left_out, "noted_later": sum(one.recorded_on > as_of for one in promises)}
    return [
        sections.note(say(LANGUAGE, f"reports.{name}", count=count, as_of=as_of))
        for name, count in told.items()
        if count
    ]


def figures_json(figures: EventFigures) -> dict[str, Any]:
    """Everything that is counted, for programs and for comparing one issue with the next."""
    return {
        "promises": figures.promised,
        "organisations": len(figures.organisations) + figures.unnamed,
        "in_the_room": figures.room.people or None,
        "sectors": dict(figures.room.sectors),
        "sector_unknown": figures.room.unknown,
        "asked": figures.asked,
        "answered": figures.answered,
        "measures": [measure_json(one) for one in figures.measures],
        "standings": dict(figures.standings),
        "done": [
            {"kind": one.kind, "level": one.level, "unit": one.unit, "count": one.count, "amount": one.amount}
            for one in figures.deeds
        ],
        "pledges": [
            {
                "id": one.pledge.public_id,
                "partners": [partner.name for partner in one.partners] if one.nameable else None,
                "kind": one.pledge.kind, "programme": one.pledge.programme, "unit": one.pledge.unit,
                "target": one.then.target, "target_max": one.then.target_max,
                "reported": one.then.reported, "verified": one.then.verified,
                "beyond": one.surplus, "percent": share(one.then.reported, one.then),
                "standing": one.standing, "due": one.then.due.isoformat() if one.then.due else None,
                "due_is_ours": one.then.due_ours, "by_basis": dict(one.ground.by_basis),
                "as_of": one.ground.as_of.isoformat() if one.ground.as_of else None,
                "day_of_answer": one.ground.day_of_answer, "confirmed": one.then.confirmed_at is not None,
                "repeats_the_law": one.pledge.mandated,
            }
            for one in figures.promises
        ],
    }  # fmt: skip


def measure_json(one: Measure) -> dict[str, Any]:
    return {
        "kind": one.kind, "unit": one.unit, "pledged": one.pledged, "reported": one.reported,
        "verified": one.verified, "beyond": one.surplus, "percent": one.percent, "promises": one.promises,
    }  # fmt: skip
