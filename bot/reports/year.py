"""The report of a year: promises made in it and what became of them, and people trained in it, never mixed.

The first table asks when a promise was made, the second when somebody was trained; so a figure of one is no part of
the other, and the year before stands beside each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.events.commands import all_events, people_in_room
from bot.ground.words import number, say
from bot.pledges.model import Pledge
from bot.progress.account import fold, in_order, standing_entries
from bot.progress.grounds import BOOKS, ground, is_day_of_answer
from bot.progress.model import ProgressEntry
from bot.progress.movement import outcome_day
from bot.progress.numbers import (
    STANDINGS,
    Measure,
    Scope,
    Standing,
    measures,
    outcomes_of,
    pledge_ids,
    pledges_of,
    unit_key,
)
from bot.reports.names import Kept
from bot.reports.numbers import Promise, accounts_of, done_of, promises_of
from bot.reports.sections import Item, Section, note, section, text
from bot.reports.snapshot import LANGUAGE, SCHEMA, Issue, late_notes, measure_json, status_line
from bot.reports.sources import Sources, of_our_own

TRAINED = "train"


class Trained(NamedTuple):
    """People trained in a year in one unit, by the day their figure is as of, whatever the year of the promise.

    `answer_day`: some are counted by the day of the answer, for no other day was said. `besides`: without a promise
    behind them.
    """

    unit: str
    reported: int
    verified: int
    answer_day: bool
    besides: int


class Year(NamedTuple):
    year: int
    promises: int
    partners: int
    events: int
    in_the_room: int
    measures: tuple[Measure, ...]
    standings: Mapping[Standing, int]
    trained: tuple[Trained, ...]


def year_snapshot(
    session: Session, year: int, as_of: date, zone: ZoneInfo, charity: str, issue: Issue
) -> dict[str, Any]:
    """A year and the one before it, at the end of a day. Nothing is written."""
    kept = Kept(session)
    made, left_out = promises_of(session, Scope(), as_of, zone, kept)
    these, before = (figures_of_year(session, one, made, as_of, zone) for one in (year, year - 1))
    sources = Sources(LANGUAGE, of_our_own(session))
    accounts = accounts_of(session, pledge_ids(session, Scope()))
    for promise in made:
        if rests := _rests_on(promise, accounts.get(promise.pledge.id, []), year, as_of, zone):
            sources.promise(rests)
    for one in done_of(session, Scope(), as_of, zone, kept):
        if one.outcome.kind == TRAINED and one.outcome.amount and one.day.year in (year, year - 1):
            sources.done(one)
    late = late_notes([one for one in made if one.made_on.year in (year, year - 1)], as_of, sum(
        day.year in (year, year - 1) for day in left_out
    ))  # fmt: skip
    parts = [_made(these, before, late), _trained(these, before), _method(charity)]
    return {
        "schema": SCHEMA, "kind": "year", "language": LANGUAGE,
        "title": say(LANGUAGE, "reports.year.title", year=str(year)),
        "subtitle": say(LANGUAGE, "reports.year.subtitle", charity=charity),
        "charity": charity, "version": issue.version,
        "issued_on": issue.issued_on.isoformat() if issue.issued_on else None,
        "as_of": as_of.isoformat(), "status": status_line(issue, as_of),
        "about": {"year": year, "name": str(year)},
        "figures": {"this": _json(these), "before": _json(before)},
        "sections": parts,
        "appendix": sources.lines,
    }  # fmt: skip


def figures_of_year(session: Session, year: int, made: Sequence[Promise], as_of: date, zone: ZoneInfo) -> Year:
    """`made` are all promises as they stood on that day."""
    those = [one for one in made if one.made_on.year == year]
    held = [event for event in all_events(session) if event.day.year == year and event.day <= as_of]
    counted = Counter(one.standing for one in those)
    return Year(
        year=year,
        promises=sum(one.standing != "withdrawn" for one in those),
        partners=len({partner.id for one in those if one.standing != "withdrawn" for partner in one.partners}),
        events=len(held),
        in_the_room=sum(people_in_room(session, event) for event in held),
        measures=measures([one.then for one in those]),
        standings={name: counted[name] for name in STANDINGS if counted[name]},
        trained=_trained_in(session, year, as_of, zone),
    )


def _trained_in(session: Session, year: int, as_of: date, zone: ZoneInfo) -> tuple[Trained, ...]:
    first, last = date(year - 1, 12, 31), min(date(year, 12, 31), as_of)
    pledges = [one for one in pledges_of(session, Scope()) if one.kind == TRAINED]
    accounts = accounts_of(session, pledge_ids(session, Scope()).where(Pledge.kind == TRAINED))
    sums: dict[str, Counter[str]] = {}
    units: dict[str, str] = {}
    for pledge in pledges:
        entries = accounts.get(pledge.id, [])
        if not entries or last <= first:
            continue
        then, now = fold(entries, first), fold(entries, last)
        counted = sums.setdefault(_unit(pledge, units), Counter())
        counted["reported"] += now.reported - then.reported
        counted["verified"] += now.verified - then.verified
        counted["answer_day"] += sum(
            1
            for entry in standing_entries(entries)
            if entry.kind in BOOKS and first < entry.as_of <= last
            if is_day_of_answer(entry, zone)
        )
    for outcome in outcomes_of(session, Scope()):
        if outcome.kind == TRAINED and outcome.amount and first < outcome_day(outcome, zone) <= last:
            key = unit_key(outcome.unit, TRAINED)
            units.setdefault(key, outcome.unit or "")
            counted = sums.setdefault(key, Counter())
            counted["besides"] += outcome.amount
            counted["answer_day"] += outcome.happened_on is None
    found = [
        Trained(
            units[key], counted["reported"], counted["verified"], counted["answer_day"] > 0, counted["besides"]
        )
        for key, counted in sums.items()
        if counted["reported"] or counted["verified"] or counted["besides"]
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: (-one.reported, one.unit)))


def _unit(pledge: Pledge, units: dict[str, str]) -> str:
    key = unit_key(pledge.unit, TRAINED)
    units.setdefault(key, pledge.unit or "")
    return key


def _rests_on(
    promise: Promise, account: Sequence[ProgressEntry], year: int, as_of: date, zone: ZoneInfo
) -> Promise | None:
    """A promise with every line that a figure of the year or of the one before rests on; None where no figure does.

    What was trained in a year is what stood at its end and not yet at the end of the year before.
    """
    years = (year - 1, year)
    trained = promise.pledge.kind == TRAINED and any(
        one.as_of.year in years and one.as_of <= as_of for one in standing_entries(account)
    )
    if promise.made_on.year not in years and not trained:
        return None
    ends = [*(min(date(one, 12, 31), as_of) for one in (year - 2, *years)), as_of]
    lines = dict.fromkeys(line for day in ends for line in ground(account, zone, day).entries)
    return promise._replace(ground=promise.ground._replace(entries=tuple(in_order(lines))))


# The two tables


def _made(these: Year, before: Year, late: Sequence[Item]) -> Section:
    """What was promised in each year, and what became of it until now."""
    years = [str(these.year), str(before.year)]
    head = [say(LANGUAGE, "reports.column.what")]
    for year in years:
        head += [say(LANGUAGE, f"reports.year.{name}", year=year) for name in ("promised", "reported", "verified")]
    ours, theirs = _by_unit(these.measures), _by_unit(before.measures)
    rows = []
    for key in dict.fromkeys([*ours, *theirs]):
        kind, unit, counted = key
        what = say(LANGUAGE, f"reports.measured.{kind}", unit=unit or say(LANGUAGE, f"progress.unit.{kind}"))
        rows.append([what, *_cells(ours.get(key), counted), *_cells(theirs.get(key), counted)])
    items: list[Item] = [{"type": "table", "head": head, "rows": rows, "numbers": [1, 2, 3, 4, 5, 6]}] if rows else []
    items += [text(_promises(one)) for one in (these, before)]
    return section(LANGUAGE, "made", [*items, *late])


def _by_unit(found: Sequence[Measure]) -> dict[tuple[str, str, bool], Measure]:
    return {(one.kind, unit_key(one.unit, one.kind), one.pledged is not None): one for one in found}


def _cells(one: Measure | None, counted: bool) -> list[str]:
    if one is None:
        return ["–", "–", "–"]
    pledged = number(LANGUAGE, one.pledged or 0) if counted else say(LANGUAGE, "reports.no_number")
    beyond = say(LANGUAGE, "reports.year.beyond", surplus=one.surplus) if one.surplus else ""
    return [pledged, number(LANGUAGE, one.reported) + beyond, number(LANGUAGE, one.verified)]


def _promises(one: Year) -> str:
    told = [
        say(LANGUAGE, "progress.how_many", number=count, standing=say(LANGUAGE, f"progress.standing.{name}"))
        for name, count in one.standings.items()
    ]
    how = say(LANGUAGE, "reports.year.stand", items=" · ".join(told)) if told else ""
    return say(LANGUAGE, "reports.year.promises", year=str(one.year), count=one.promises, partners=one.partners) + how


def _trained(these: Year, before: Year) -> Section:
    """By the day of the figure; people in the room stand apart."""
    names = ("reported", "verified", "besides")
    head = [say(LANGUAGE, "reports.year.unit")]
    for year in (these.year, before.year):
        head += [say(LANGUAGE, f"reports.year.trained.{name}", year=str(year)) for name in names]
    ours, theirs = ({unit_key(one.unit, TRAINED): one for one in year.trained} for year in (these, before))
    rows = []
    for key in dict.fromkeys([*ours, *theirs]):
        unit = (ours.get(key) or theirs[key]).unit or say(LANGUAGE, "progress.unit.train")
        cells = [
            number(LANGUAGE, getattr(one, name)) if one else "–"
            for one in (ours.get(key), theirs.get(key))
            for name in names
        ]
        rows.append([unit, *cells])
    items: list[Item] = [{"type": "table", "head": head, "rows": rows, "numbers": [1, 2, 3, 4, 5, 6]}] if rows else []
    if not rows:
        items.append(note(say(LANGUAGE, "reports.year.nobody")))
    if any(min(one.reported, one.verified) < 0 for year in (these, before) for one in year.trained):
        items.append(note(say(LANGUAGE, "reports.lower")))
    if any(one.answer_day for year in (these, before) for one in year.trained):
        items.append(note(say(LANGUAGE, "reports.year.answer_day")))
    items += [
        text(say(LANGUAGE, "reports.year.events", year=str(one.year), count=one.events, people=one.in_the_room))
        for one in (these, before)
    ]
    return section(LANGUAGE, "trained", items)


def _method(charity: str) -> Section:
    told = [say(LANGUAGE, f"reports.{name}", charity=charity) for name in ("method", "year.method", "method.share")]
    return section(LANGUAGE, "method", [text(" ".join(told))])


def _json(one: Year) -> dict[str, Any]:
    return {
        "year": one.year, "promises": one.promises, "organisations": one.partners, "events": one.events,
        "in_the_room": one.in_the_room, "measures": [measure_json(found) for found in one.measures],
        "standings": dict(one.standings),
        "trained": [
            {
                "unit": found.unit, "reported": found.reported, "verified": found.verified,
                "by_day_of_answer": found.answer_day, "without_a_promise": found.besides,
            }
            for found in one.trained
        ],
    }  # fmt: skip
