"""What a pledge's figure rests on, and how it stood at the end of a day: the account, asked for its reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.ground.calendar import DAY
from bot.ground.former import former
from bot.pledges.model import Pledge
from bot.progress.account import as_corrected, fold, standing_entries
from bot.progress.model import Basis, ProgressEntry
from bot.progress.numbers import Scope, pledge_ids, unit_key

BOOKS = ("set", "add", "done")


class Split(NamedTuple):
    """All that is reported of one kind in one unit, what goes beyond a target included, by how it is known. The parts
    add up to `reported`; `verified` is a measure of its own.
    """

    kind: str
    unit: str
    reported: int
    verified: int
    by_basis: Mapping[Basis, int]


_CARRIED = (
    "id", "public_id", "kind", "words", "percent", "unit", "programme", "sponsor_level", "nameable", "mandated",
)  # fmt: skip
"""Of these what is on record today is true of every day: they are changed only where they were wrong."""

PROMISED = ("target", "target_max", "qualifier", "state")
_OF_THE_DAY = ("due", "due_words", "due_ours", "no_word_at", "last_heard_at", "confirmed_by_id", "confirmed_at")
NOTHING_ELSE: Mapping[str, Any] = MappingProxyType({})


class Ground(NamedTuple):
    """By which basis what is reported is known (the parts add up to it), how it was verified, and as of which day.

    `day_of_answer`: nobody said a day, so the day is only that of the answer, in the zone asked about.
    """

    by_basis: Mapping[Basis, int]
    verified_by: Basis | None
    as_of: date | None
    day_of_answer: bool
    entries: tuple[ProgressEntry, ...]


def formerly(session: Session, scope: Scope, zone: ZoneInfo, day: date) -> Mapping[int, Mapping[str, Any]]:
    """By pledge of a scope what was otherwise on record of it at the end of a day."""
    end = datetime.combine(min(day, date.max - 2 * DAY), time.max, zone)  # No zone's clock may run over the last year.
    return former(
        session, Pledge, (*PROMISED, *_OF_THE_DAY), None if scope == Scope() else pledge_ids(session, scope), end
    )


def stood(
    pledge: Pledge, entries: Sequence[ProgressEntry], zone: ZoneInfo, day: date, was: Mapping[str, Any] = NOTHING_ELSE
) -> Pledge:
    """The pledge as it stood at the end of a day: a copy in memory, without partners, events or a row of its own.

    `was` is what was otherwise on record of it then (`formerly`).
    """
    totals = fold(entries, day)
    copy = Pledge(**{name: getattr(pledge, name) for name in _CARRIED})
    for name in (*PROMISED, *_OF_THE_DAY):
        setattr(copy, name, was.get(name, getattr(pledge, name)))
    copy.reported, copy.verified = totals.reported, totals.verified
    copy.state = copy.state if copy.state == "withdrawn" else "done" if totals.done else "open"
    # An answer takes the mark away, so the mark that is there is from after the last one.
    marked = copy.no_word_at
    copy.no_word_at = marked if marked and marked.astimezone(zone).date() <= day else None
    return copy


def ground(entries: Sequence[ProgressEntry], zone: ZoneInfo, day: date) -> Ground:
    """What an account's totals at the end of a day rest on: a set replaces what it rested on, an add adds to it.

    A corrected entry rests on its correction too, and a set leaves standing what was verified before; what a file
    shows of one entry comes beside what others showed.
    """
    lines = as_corrected(entries)
    split: Counter[Basis] = Counter()
    shown: list[ProgressEntry] = []
    booked: list[ProgressEntry] = []
    for entry in (one for one in standing_entries(entries) if one.as_of <= day):
        line = lines[entry.id]
        if entry.kind == "set" or (entry.kind == "done" and line.amount is not None):
            split, booked = Counter({line.basis: line.amount or 0}), [entry]
        elif entry.kind in BOOKS:
            split[line.basis] += line.amount or 0
            booked.append(entry)
        elif entry.kind == "verify":
            shown = [*shown, entry] if entry.ref_id is not None else [entry]
    last = max(booked, key=lambda entry: entry.as_of) if booked else None
    answered = bool(last and is_day_of_answer(last, zone))
    by_basis = {basis: amount for basis, amount in split.items() if amount}
    told = [line for entry in (*booked, *shown) for line in dict.fromkeys((entry, lines[entry.id]))]
    by = shown[-1].basis if shown else None
    return Ground(by_basis, by, last.as_of if last else None, answered, tuple(told))


def is_day_of_answer(entry: ProgressEntry, zone: ZoneInfo) -> bool:
    """Whether it is as of the day it was told for want of another: a message says none that we would take for it."""
    return entry.source_ts is not None or entry.as_of == entry.at.astimezone(zone).date()


def splits(
    pledges: Sequence[Pledge], accounts: Mapping[int, Sequence[ProgressEntry]], zone: ZoneInfo, day: date
) -> tuple[Split, ...]:
    """By kind and unit, as of the end of a day, the largest first; what has no figure has no part."""
    found: dict[tuple[str, str], Counter[Basis]] = {}
    verified: Counter[tuple[str, str]] = Counter()
    units: dict[tuple[str, str], str] = {}
    for pledge in (one for one in pledges if one.asks_for_number):
        group, entries = (pledge.kind, unit_key(pledge.unit, pledge.kind)), accounts.get(pledge.id, [])
        units.setdefault(group, pledge.unit or "")
        found.setdefault(group, Counter()).update(ground(entries, zone, day).by_basis)
        verified[group] += fold(entries, day).verified
    told = [
        Split(kind, units[kind, unit], parts.total(), verified[kind, unit], dict(parts.most_common()))
        for (kind, unit), parts in found.items()
        if parts
    ]
    return tuple(sorted(told, key=lambda one: (one.kind != "train", one.kind, -one.reported, one.unit)))
