"""A totals answer as a page: the figure, how it is known, what "verified" means, what the law asks anyway, the entries.

No partner's own words stand on it, so that whoever asked may hand it on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.ground.words import number, say
from bot.people.access import root
from bot.people.model import Partner
from bot.pledges.model import Outcome, Pledge
from bot.progress.account import amounts, standing_entries
from bot.progress.commands import accounts
from bot.progress.grounds import Split, splits
from bot.progress.model import ProgressEntry
from bot.progress.movement import done_between, outcome_day, reported_between
from bot.progress.numbers import Scope, deeds, numbers_of, outcomes_of, pledges_of
from bot.reports.names import Kept, pairs_of, shy_in
from bot.reports.sections import Item, Section, also_done, deed, measure_row, note, section, text
from bot.reports.sentences import names
from bot.reports.snapshot import LANGUAGE, SCHEMA

MOST_ENTRIES = 600
"""Lines of accounts on one page; the rest is counted."""

FOREVER = date.max


class Asked(NamedTuple):
    """Of what, by the name it has for people; `first` and `last` are the days of a period, None for how it stands."""

    scope: Scope
    name: str
    first: date | None = None
    last: date | None = None


def totals_snapshot(session: Session, asked: Asked, zone: ZoneInfo, today: date, charity: str) -> dict[str, Any]:
    """The same figures as the answer in Slack, as of this moment. Nothing is written."""
    pledges = pledges_of(session, asked.scope)
    lines = accounts(session, [one.id for one in pledges])
    split = splits(pledges, lines, zone, asked.last or FOREVER)
    parts = [
        _between(session, asked, zone) if asked.first else _standing(session, asked, today),
        _split(asked, split), _verified(charity, split), _law(asked, pledges, lines),
        _entries(session, asked, zone, pledges, lines),
    ]  # fmt: skip
    return {
        "schema": SCHEMA, "kind": "totals", "language": LANGUAGE, "title": say(LANGUAGE, "reports.totals.title"),
        "subtitle": _of_what(session, asked), "charity": charity, "version": 0, "issued_on": None,
        "as_of": today.isoformat(),
        "status": say(LANGUAGE, "reports.totals.status", charity=charity, day=today), "about": {"name": "totals"},
        "sections": parts, "appendix": [],
    }  # fmt: skip


def _of_what(session: Session, asked: Asked) -> str:
    partner = asked.scope.partner
    return names(LANGUAGE, [partner], nameable=False) if partner and _is_shy(session, partner) else asked.name


def _is_shy(session: Session, partner: Partner) -> bool:
    """Who asked not to be named, at whatever event, is not named as what the page is about, nor in a line of it."""
    whole = root(session, partner)
    return any(who == whole.id for _, who in shy_in(session, Scope(partner=whole), Kept(session)))


def _standing(session: Session, asked: Asked, today: date) -> Section:
    """Promised, reported, verified, share and beyond, as numbers.py has them."""
    found = numbers_of(session, asked.scope, today)
    head = [say(LANGUAGE, f"reports.column.{name}") for name in COLUMNS]
    rows = [measure_row(LANGUAGE, one) for one in found.measures]
    items = [_table(head, rows)] if rows else [note(say(LANGUAGE, "reports.totals.none"))]
    told = say(LANGUAGE, "reports.totals.promises", count=found.promises, partners=found.partners)
    told = f"{told} {say(LANGUAGE, 'reports.method.share')}"
    return section(LANGUAGE, "totals", [*items, *also_done(LANGUAGE, found.deeds), text(told)])


COLUMNS = ("what", "pledged", "reported", "verified", "share", "beyond")


def _between(session: Session, asked: Asked, zone: ZoneInfo) -> Section:
    """What was reported as of the days of a period, and what was done besides."""
    assert asked.first
    assert asked.last
    found = reported_between(session, asked.scope, asked.first, asked.last)
    rows = [[_what(one.kind, one.unit), number(LANGUAGE, one.amount or 0)] for one in found]
    head = [say(LANGUAGE, f"reports.column.{name}") for name in ("what", "reported")]
    items = [_table(head, rows)] if rows else [note(say(LANGUAGE, "reports.totals.none"))]
    if any((one.amount or 0) < 0 for one in found):
        items.append(note(say(LANGUAGE, "reports.lower")))
    told = say(LANGUAGE, "reports.totals.between", first=asked.first, last=asked.last)
    done = also_done(LANGUAGE, done_between(session, asked.scope, zone, asked.first, asked.last))
    return section(LANGUAGE, "totals", [text(told), *items, *done])


def _split(asked: Asked, found: Sequence[Split]) -> Section:
    """A row for each way in which a figure is known; those of a unit add up to what was reported in it."""
    rows = [
        [_what(one.kind, one.unit), say(LANGUAGE, f"reports.basis.{basis}"), number(LANGUAGE, amount)]
        for one in found
        for basis, amount in one.by_basis.items()
    ]
    if not rows:
        return section(LANGUAGE, "totals_basis", [note(say(LANGUAGE, "reports.totals.none"))])
    head = [say(LANGUAGE, f"reports.{name}") for name in ("column.what", "totals.known", "column.reported")]
    sums = "; ".join(f"{_what(one.kind, one.unit)} {number(LANGUAGE, one.reported)}" for one in found)
    told = [say(LANGUAGE, "reports.totals.adds_up", sums=sums)]
    if asked.last:
        told.append(say(LANGUAGE, "reports.totals.by_then", last=asked.last))
    return section(LANGUAGE, "totals_basis", [_table(head, rows, (2,)), note(" ".join(told))])


def _verified(charity: str, found: Sequence[Split]) -> Section:
    sums = [f"{_what(one.kind, one.unit)} {number(LANGUAGE, one.verified)}" for one in found if one.verified]
    told = [say(LANGUAGE, "reports.totals.verified", charity=charity)]
    told.append(say(LANGUAGE, "reports.totals.verified_sums", sums="; ".join(sums)) if sums else
                say(LANGUAGE, "reports.totals.verified_none"))  # fmt: skip
    return section(LANGUAGE, "totals_verified", [text(" ".join(told))])


def _law(asked: Asked, pledges: Sequence[Pledge], lines: Mapping[int, Sequence[ProgressEntry]]) -> Section:
    """How many of those not withdrawn a law asks for anyway; of a period, of those whose figures count by its end."""
    if asked.last:
        told = {of: standing_entries(account) for of, account in lines.items()}
        here = [one for one in pledges if any(line.as_of <= asked.last for line in told.get(one.id, ()))]
    else:
        here = [one for one in pledges if one.state != "withdrawn"]
    mandated = sum(one.mandated for one in here)
    return section(LANGUAGE, "totals_law", [text(say(LANGUAGE, "reports.totals.law", count=mandated, all=len(here)))])


def _entries(
    session: Session,
    asked: Asked,
    zone: ZoneInfo,
    pledges: Sequence[Pledge],
    lines: Mapping[int, Sequence[ProgressEntry]],
) -> Section:
    """Every line that counts, the oldest first under each promise: whose, as of when, what, and how it is known; then
    what was done besides.
    """
    kept = Kept(session)
    shy, about = shy_in(session, Scope(), kept), asked.scope.partner
    about_shy = about is not None and _is_shy(session, about)
    rows = []
    for pledge in pledges:
        partners = kept.of(pledge.partners)
        whose = names(LANGUAGE, partners, not about_shy and shy.isdisjoint(pairs_of(pledge, partners)))
        entries, known = lines.get(pledge.id, []), amounts(lines.get(pledge.id, []))
        for entry in standing_entries(entries):
            if asked.last is None or entry.as_of <= asked.last:
                rows.append(_row(whose, pledge, entry, known[entry.id]))
    for outcome in outcomes_of(session, asked.scope):
        day, partners = outcome_day(outcome, zone), kept.of(outcome.partners)
        if asked.first is None or asked.last is None or asked.first <= day <= asked.last:
            nameable = not about_shy and shy.isdisjoint((outcome.event_id, one.id) for one in partners)
            rows.append(_done_row(names(LANGUAGE, partners, nameable), outcome, day))
    if not rows:
        return section(LANGUAGE, "totals_entries", [note(say(LANGUAGE, "reports.totals.none"))])
    columns = ("totals.whose", "totals.as_of", "totals.entry", "totals.known")
    items = [_table([say(LANGUAGE, f"reports.{one}") for one in columns], rows[:MOST_ENTRIES], ())]
    if len(rows) > MOST_ENTRIES:
        items.append(note(say(LANGUAGE, "reports.totals.more", count=len(rows) - MOST_ENTRIES)))
    return section(LANGUAGE, "totals_entries", items)


def _row(whose: str, pledge: Pledge, entry: ProgressEntry, amount: int | None) -> list[str]:
    """The amount as last corrected; the correction stands as a line of its own."""
    unit = pledge.unit or say(LANGUAGE, f"progress.unit.{pledge.kind}")
    shown = say(LANGUAGE, "page.no_number") if amount is None else f"{number(LANGUAGE, amount)} {unit}"
    told = say(LANGUAGE, f"page.line.{entry.kind}", amount=shown)
    day, basis = say(LANGUAGE, "page.day", day=entry.as_of), say(LANGUAGE, f"reports.basis.{entry.basis}")
    return [whose, day, told, basis]


def _done_row(whose: str, outcome: Outcome, day: date) -> list[str]:
    (told,) = deeds([outcome])
    return [whose, say(LANGUAGE, "page.day", day=day), deed(LANGUAGE, told), say(LANGUAGE, "reports.source.outcome")]


def _what(kind: str, unit: str) -> str:
    return say(LANGUAGE, f"reports.measured.{kind}", unit=unit or say(LANGUAGE, f"progress.unit.{kind}"))


def _table(head: list[str], rows: Sequence[list[str]], numbers: Sequence[int] | None = None) -> Item:
    right = list(range(1, len(head))) if numbers is None else list(numbers)
    return {"type": "table", "head": head, "rows": list(rows), "numbers": right}
