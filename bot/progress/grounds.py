"""What a pledge's figure rests on, and how it stood at the end of a day: the account, asked for its reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from bot.pledges.model import Pledge
from bot.progress.account import as_corrected, fold, standing_entries
from bot.progress.model import Basis, ProgressEntry

BOOKS = ("set", "add", "done")

_CARRIED = (
    "id", "public_id", "kind", "words", "target", "target_max", "qualifier", "unit", "programme", "sponsor_level",
    "due", "due_words", "due_ours", "nameable", "mandated",
)  # fmt: skip


@dataclass(frozen=True)
class Ground:
    """By which basis what is reported is known (the parts add up to it), how it was verified, and as of which day.

    `day_of_answer`: nobody said a day, so the day is only that of the answer, in the zone asked about.
    """

    by_basis: Mapping[Basis, int]
    verified_by: Basis | None
    as_of: date | None
    day_of_answer: bool
    entries: tuple[ProgressEntry, ...]


def stood(pledge: Pledge, entries: Sequence[ProgressEntry], zone: ZoneInfo, day: date) -> Pledge:
    """The pledge as it stood at the end of a day: a copy in memory, without partners, events or a row of its own."""
    totals = fold(entries, day)
    copy = Pledge(**{name: getattr(pledge, name) for name in _CARRIED})
    copy.reported, copy.verified = totals.reported, totals.verified
    copy.state = pledge.state if pledge.state == "withdrawn" else "done" if totals.done else "open"
    # An answer takes the mark away, so the mark that is there is from after the last one.
    marked = pledge.no_word_at
    copy.no_word_at = marked if marked and marked.astimezone(zone).date() <= day else None
    copy.last_heard_at = pledge.last_heard_at
    return copy


def ground(entries: Sequence[ProgressEntry], zone: ZoneInfo, day: date) -> Ground:
    """What an account's totals at the end of a day rest on: a set replaces what it rested on, an add adds to it.

    A corrected entry rests on its correction too, and a set leaves standing what was verified before.
    """
    lines = as_corrected(entries)
    split: Counter[Basis] = Counter()
    verified: ProgressEntry | None = None
    booked: list[ProgressEntry] = []
    for entry in (one for one in standing_entries(entries) if one.as_of <= day):
        line = lines[entry.id]
        if entry.kind == "set" or (entry.kind == "done" and line.amount is not None):
            split, booked = Counter({line.basis: line.amount or 0}), [entry]
        elif entry.kind in BOOKS:
            split[line.basis] += line.amount or 0
            booked.append(entry)
        elif entry.kind == "verify":
            verified = entry
    last = max(booked, key=lambda entry: entry.as_of) if booked else None
    answered = bool(last and last.as_of == last.at.astimezone(zone).date())
    by_basis = {basis: amount for basis, amount in split.items() if amount}
    told = [line for entry in (*booked, verified) if entry for line in dict.fromkeys((entry, lines[entry.id]))]
    return Ground(by_basis, verified.basis if verified else None, last.as_of if last else None, answered, tuple(told))
