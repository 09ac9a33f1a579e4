"""The figures of a sheet beside what is on record: how far a promise is, as of a day, and how that is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import get_args

from bot.events.model import Event
from bot.exchange.columns import Line
from bot.exchange.compare import Comparison
from bot.exchange.preview import Altered
from bot.exchange.record import event_ids
from bot.ground.refusal import Refused
from bot.people.model import Partner
from bot.people.names import fold
from bot.pledges.model import Pledge
from bot.progress.account import fold as totalled
from bot.progress.account import standing_entries
from bot.progress.commands import JUST_AFTER, SHEET, Total
from bot.progress.model import Basis, ProgressEntry
from bot.understanding import is_safety

BASES: Mapping[str, str] = {fold(basis.replace("_", " ")): basis for basis in get_args(Basis)}


class Figures:
    def __init__(self, comparison: Comparison) -> None:
        self._all = comparison
        self._terms = comparison.terms
        self._totals: dict[tuple[int, date], tuple[int, int]] = {}
        self._accounts: dict[int, list[ProgressEntry]] = {}
        self._counted: dict[int, bool] = {}

    def look_over(self, lines: Sequence[Line]) -> None:
        """What the accounts say, if any row has a figure."""
        if any(line.reported is not None for line in lines):
            self._accounts = self._all.record.accounts()

    def expect(self, pledge: Pledge, counted: bool) -> None:
        """A row says what is promised: whether that will be followed by a number."""
        self._counted[id(pledge)] = counted

    def count_what_is_done(self, pledge: Pledge, done: int) -> None:
        """A figure beside it comes on what will be on record then, and that is a number."""
        account = self._accounts.get(pledge.id, [])
        said = [entry for entry in standing_entries(account) if entry.kind == "done"][-1:]
        kept = [entry for entry in account if entry.kind != "done"]
        kept += [ProgressEntry(kind="set", amount=done, order_ts=one.order_ts, as_of=one.as_of) for one in said]
        self._accounts[pledge.id] = kept

    def _asks(self, pledge: Pledge) -> bool:
        return self._counted.get(id(pledge), pledge.asks_for_number)

    def take(self, line: Line, pledge: Pledge | None, partners: list[Partner], event: Event | None) -> None:
        """The row's figure, of the promise it speaks of or of the only one it can mean. Our own exports write 0 beside
        what is not counted.
        """
        if line.reported or pledge is None or self._asks(pledge):
            self._book(line, pledge or self._only_one(line, partners, event))

    def _only_one(self, line: Line, partners: list[Partner], event: Event | None) -> Pledge:
        known = self._all.record.pledges.get(partners[0].id, []) if partners and partners[0].id else []
        counted = [one for one in known if self._asks(one) and (event is None or event.id in event_ids(one))]
        wanted = [one for one in counted if not line.programme or one.programme == line.programme]
        if len(wanted) != 1:
            raise Refused("exchange.row.which_promise" if wanted else "exchange.row.no_promise", count=len(wanted))
        return wanted[0]

    def _book(self, line: Line, pledge: Pledge | None) -> None:
        if pledge is None or not self._asks(pledge):
            raise Refused("exchange.row.not_counted")
        basis = BASES.get(fold(line.basis)) if line.basis else "self_reported"
        if basis is None:
            raise Refused("exchange.row.basis", said=line.basis)
        day = line.as_of or pledge.today(self._terms.now, self._terms.planner.zone)
        if day > self._terms.today:
            raise Refused("exchange.row.future", day=day)
        other = self._totals.setdefault((id(pledge), day), (line.row, line.reported))
        if other != (line.row, line.reported):
            raise Refused("exchange.row.contradicts", other=str(other[0]), first=other[1], second=line.reported)
        if line.note and is_safety(line.note):
            raise Refused("exchange.row.safety")
        said_at = self._terms.now
        if line.as_of:  # From the end of its day, where the promise was made: an old sheet undoes nothing said since.
            said_at = min(said_at, datetime.combine(day, time.max, pledge.zone(self._terms.planner.zone)))
        total = Total(pledge, line.reported, day, basis, line.note, f"{said_at.timestamp():.6f}")  # type: ignore[arg-type]
        account = self._accounts.get(pledge.id, ())
        nothing_new = _says_nothing_new(account, total, line.as_of)
        known = _basis_on_record(account, total) if nothing_new and line.basis else basis
        if nothing_new and known == basis:
            self._all.same["progress"] += 1
            return
        self._all.work.totals.append(total)
        if pledge.id is None:
            self._all.new["progress"] += 1
        elif nothing_new:
            self._all.altered.append(
                Altered(line.row, "progress", pledge.lead.name, {"basis": known}, {"basis": basis})
            )
        else:
            before, after = _before_and_after(account, total)
            self._all.altered.append(Altered(line.row, "progress", pledge.lead.name, before, after))


def _says_nothing_new(account: Sequence[ProgressEntry], total: Total, as_of: date | None) -> bool:
    """Whether that was on record already at the end of its day, or a sheet has said just that: the same sheet may come
    in again long after others have said more. Without a day, it is what the last sheet said that counts.
    """
    if _on_record(account, total.order_ts) == total.amount:
        return True
    sheets = [entry for entry in standing_entries(account) if entry.told_how == SHEET]
    said = [entry for entry in sheets if as_of is None or entry.as_of == as_of]
    return bool(said) and said[-1].amount == total.amount


def _basis_on_record(account: Sequence[ProgressEntry], total: Total) -> str:
    """How the last figure up to then is known; as the sheet says where there is none, or others have said more."""
    if _on_record(account, total.order_ts) != total.amount:
        return total.basis  # To book it again would take back what they said.
    until = [entry for entry in standing_entries(account) if Decimal(entry.order_ts) <= Decimal(total.order_ts)]
    figures = [entry for entry in until if entry.kind in ("set", "add")]
    return figures[-1].basis if figures else total.basis


def _on_record(account: Sequence[ProgressEntry], ts: str) -> int:
    """What was reported of all that was said up to then, that very moment included."""
    return totalled(account, before=f"{Decimal(ts) + JUST_AFTER}").reported


def _before_and_after(account: Sequence[ProgressEntry], total: Total) -> tuple[dict[str, str], dict[str, str]]:
    """The figure of today; and that of its own day, where others have said more since."""
    booked = ProgressEntry(kind="set", amount=total.amount, order_ts=total.order_ts, as_of=total.as_of)
    now, then = totalled(account).reported, totalled([*account, booked]).reported
    before, after = ({"reported": str(now)}, {"reported": str(then)}) if now != then else ({}, {})
    if now == then or then != total.amount:
        of_day = f"reported_on_{total.as_of}"
        before[of_day], after[of_day] = str(_on_record(account, total.order_ts)), str(total.amount)
    return before, after
