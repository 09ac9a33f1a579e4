"""What one pledge's account adds up to, by its entries in the order in which they were said."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from bot.progress.model import ProgressEntry


class Totals(NamedTuple):
    """What an account adds up to, in the pledge's own unit. `done` where a partner said that it is finished."""

    reported: int = 0
    verified: int = 0
    done: bool = False


def in_order(entries: Iterable[ProgressEntry]) -> list[ProgressEntry]:
    """Entries as they were said, whenever they came: by the message's ts, then by id. One not yet written is last."""
    return sorted(entries, key=lambda entry: (Decimal(entry.order_ts), entry.id or math.inf))


def standing_entries(entries: Sequence[ProgressEntry]) -> list[ProgressEntry]:
    """The entries of one account that no void has taken out, in order. A void that is itself voided takes out nothing.

    What acts on an entry that was taken out (its correction, its verification) goes with it.
    """
    voids: dict[int, list[ProgressEntry]] = {}
    by_id = {entry.id: entry for entry in entries}
    for entry in entries:
        if entry.kind == "void" and entry.ref_id is not None:
            voids.setdefault(entry.ref_id, []).append(entry)

    def stands(entry: ProgressEntry) -> bool:
        if any(stands(void) for void in voids.get(entry.id, ())):
            return False
        ref = by_id.get(entry.ref_id) if entry.ref_id is not None and entry.kind != "void" else None
        return ref is None or stands(ref)

    return [entry for entry in in_order(entries) if stands(entry)]


def amounts(entries: Sequence[ProgressEntry]) -> dict[int, int | None]:
    """The amount of each standing entry by id, as last corrected."""
    return {entry_id: line.amount for entry_id, line in as_corrected(entries).items()}


def as_corrected(entries: Sequence[ProgressEntry]) -> dict[int, ProgressEntry]:
    """For each standing entry, by id, the line that its amount comes from: itself, or its last correction."""
    standing = standing_entries(entries)
    corrections = {entry.ref_id: entry for entry in standing if entry.kind == "correct" and entry.amount is not None}

    def last(entry: ProgressEntry) -> ProgressEntry:
        correction = corrections.get(entry.id)
        return last(correction) if correction else entry

    return {entry.id: last(entry) for entry in standing}


def fold(entries: Sequence[ProgressEntry], until: date | None = None, before: str | None = None) -> Totals:
    """What one account adds up to: set replaces, add adds, in the order they were said, over entries not voided.

    With `until`, only what it says as of that day or one before, and with `before` what was said before that ts;
    corrections count whenever they were made.

    A correction replaces its ref's amount and leaves it in its place. `verify` sets what is verified (without an
    amount: all that was reported by then) and never touches what is reported; one with a ref speaks of that entry
    alone. No more is verified than stands reported. `done` with an amount sets it.
    """
    known, by_id = amounts(entries), {entry.id: entry for entry in entries}
    reported, verified, done = 0, 0, False
    for entry in standing_entries(entries):
        if until is not None and entry.as_of > until:
            continue
        if before is not None and Decimal(entry.order_ts) >= Decimal(before):
            continue
        amount = known[entry.id]
        if entry.kind == "add":
            reported += amount or 0
        elif entry.kind == "set" or (entry.kind == "done" and amount is not None):
            reported = amount or 0
        elif entry.kind == "verify" and entry.ref_id is not None:
            verified = _with_shown(verified, amount, by_id[entry.ref_id], known)
        elif entry.kind == "verify":
            verified = reported if amount is None else amount
        done = done or entry.kind == "done"
    return Totals(reported, min(verified, reported), done)


def _with_shown(verified: int, amount: int | None, ref: ProgressEntry, known: Mapping[int, int | None]) -> int:
    """What is verified once a file that came with one entry counts: never more than that entry says by now.

    What was added comes on top; a total that is shown leaves nothing of a former one unshown.
    """
    said = known[ref.id] or 0
    shown = said if amount is None else min(amount, said)
    return verified + shown if ref.kind == "add" else max(verified, shown)
