"""Writing in a pledge's account, and taking out again.

Nothing leaves the account: what was wrong is corrected or voided by a line of its own. The totals on the pledge are
folded anew from the account each time.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from bot.ground import at_once, audit
from bot.ground.refusal import Refused
from bot.ground.whole import read, whole
from bot.people.model import Contact
from bot.pledges.commands import as_heard, heard
from bot.pledges.model import Pledge
from bot.progress.account import amounts, fold, in_order, standing_entries
from bot.progress.model import Basis, EntryKind, ProgressEntry

MOST = 9_999_999
"""More than this of anything is a slip of the finger."""

BOOKINGS = ("set", "add", "done")
"""The kinds that a person's words book; the others act on an entry."""

SHEET = "sheet"
"""How we were told of what came in with a sheet."""

JUST_AFTER = Decimal("0.000001")


def book(
    session: Session,
    pledge: Pledge,
    kind: EntryKind,
    amount: int | None,
    *,
    words: str | None,
    because: str | None,
    noted_by: str,
    order_ts: str | None,
    as_of: date,
    now: datetime,
    said_by: Contact | None = None,
    told_how: str | None = None,
    basis: Basis = "self_reported",
    certain: bool = True,
    source_channel: str | None = None,
    source_ts: str | None = None,
    said_total: int | None = None,
    reading: dict[str, Any] | None = None,
    ref: ProgressEntry | None = None,
    confirmed_by: str | None = None,
    evidence: str | None = None,
) -> ProgressEntry:
    """Write one line of the account and bring the pledge's totals up to date.

    `order_ts` is the Slack ts of the message it was said in; None means after all that is on record, as for a button.
    Raises Refused for a number that nobody can mean.
    """
    _refuse_absurd(amount)
    _refuse_astray(kind, ref)
    with audit.change(session, "book progress", noted_by, now):
        lines = account(session, pledge)
        entry = at_once.add(
            session, ProgressEntry, pledge_id=pledge.id, kind=kind, amount=amount, ref_id=ref.id if ref else None,
            words=words, because=because, noted_by=noted_by, order_ts=order_ts or _next_order(lines, now), as_of=as_of,
            at=now, said_by_id=said_by.id if said_by else None, told_how=told_how, basis=basis, certain=certain,
            source_channel=source_channel, source_ts=source_ts, said_total=said_total, reading=reading,
            confirmed_by=confirmed_by, evidence=evidence,
        )  # fmt: skip
        told = {} if kind == "verify" else as_heard(now)
        at_once.put(session, pledge, **_folded(pledge, [*lines, entry]), **told)
    return entry


def verify(
    session: Session, pledge: Pledge, amount: int, basis: Basis, evidence: str, by: str, day: date, now: datetime
) -> ProgressEntry:
    """So many in all are verified, by what `evidence` names, as of that day of the pledge's place.

    Raises Refused, at the field amount, for more than was reported, and at the field day for one that has begun
    nowhere: a report would not know of it until then.
    """
    if amount > pledge.reported:
        raise Refused("page.more_than_reported", field="amount", reported=pledge.reported)
    if day > (now.astimezone(UTC) + timedelta(hours=14)).date():
        raise Refused("page.still_to_come", field="day", day=day)
    return book(
        session, pledge, "verify", amount, words=None, because=None, noted_by=by, order_ts=None, as_of=day, now=now,
        basis=basis, evidence=evidence,
    )  # fmt: skip


def verify_entry(
    session: Session, entry: ProgressEntry, basis: Basis, evidence: str, by: str, day: date, now: datetime
) -> ProgressEntry:
    """What one entry says is verified: taken out or corrected, it takes its verification with it.

    It counts from the entry's own place, so that the order in which files are looked at makes no difference.
    """
    while entry.kind == "correct" and entry.ref_id is not None:
        entry = session.get_one(ProgressEntry, entry.ref_id)
    return book(
        session, entry.pledge, "verify", amount_of(session, entry), words=None, because=None, noted_by=by,
        order_ts=entry.order_ts, as_of=day, now=now, basis=basis, evidence=evidence, ref=entry,
    )  # fmt: skip


class Total(NamedTuple):
    """A total somebody put into a sheet; it counts from the end of the day it is of."""

    pledge: Pledge
    amount: int
    as_of: date
    basis: Basis
    words: str | None
    order_ts: str


def accounts(session: Session, pledge_ids: Sequence[int]) -> dict[int, list[ProgressEntry]]:
    """Every line of many accounts by their pledge; one without any is not there."""
    lines: dict[int, list[ProgressEntry]] = {}
    for start in range(0, len(pledge_ids), 500):
        some = select(ProgressEntry).where(ProgressEntry.pledge_id.in_(pledge_ids[start : start + 500]))
        for entry in session.scalars(some):
            lines.setdefault(entry.pledge_id, []).append(entry)
    return lines


def book_totals(session: Session, totals: Sequence[Total], by: str, now: datetime) -> None:
    """Many at once, with one question for all their accounts. The pledges have been flushed."""
    lines = accounts(session, [total.pledge.id for total in totals])
    with audit.change(session, "book progress", by, now):
        for total in totals:
            _refuse_absurd(total.amount)
            entry = ProgressEntry(
                pledge_id=total.pledge.id, kind="set", amount=total.amount, said_total=total.amount, words=total.words,
                noted_by=by, order_ts=total.order_ts, as_of=total.as_of, at=now, basis=total.basis, told_how=SHEET,
            )  # fmt: skip
            session.add(entry)
            account_so_far = lines.setdefault(total.pledge.id, [])
            account_so_far.append(entry)
            _fold_into(total.pledge, account_so_far)
            heard(session, total.pledge, now)
        session.flush()


def _refuse_astray(kind: EntryKind, ref: ProgressEntry | None) -> None:
    if (kind in ("correct", "void")) != (ref is not None) and kind != "verify":
        raise ValueError(f"An entry of kind {kind} {'needs' if ref is None else 'has no'} ref.")


def _refuse_absurd(amount: int | None) -> None:
    if amount is not None and amount < 0:
        raise Refused("progress.negative", amount=amount)
    if amount is not None and amount > MOST:
        raise Refused("progress.absurd", amount=amount)


def _next_order(lines: Sequence[ProgressEntry], now: datetime) -> str:
    """The place of something said without a message of its own: after all that its sayer could see on record."""
    places = [Decimal(entry.order_ts) for entry in lines]
    return f"{max([Decimal(now.timestamp()), *(place + JUST_AFTER for place in places)]):.6f}"


def refold(session: Session, pledge: Pledge) -> None:
    """Bring the totals kept on the pledge up to its account. Inside a change.

    A pledge is done by a standing `done`, and open again once the last of them was voided.
    """
    session.flush()
    _fold_into(pledge, account(session, pledge))


def _fold_into(pledge: Pledge, entries: Sequence[ProgressEntry]) -> None:
    for name, value in _folded(pledge, entries).items():
        setattr(pledge, name, value)


def _folded(pledge: Pledge, entries: Sequence[ProgressEntry]) -> dict[str, Any]:
    totals, state = fold(entries), pledge.state
    if totals.done and state == "open":
        state = "done"
    elif state == "done" and not totals.done and any(entry.kind == "done" for entry in entries):
        state = "open"
    return {"reported": totals.reported, "verified": totals.verified, "state": state}


def account(session: Session, pledge: Pledge) -> list[ProgressEntry]:
    """Every line of the account, in the order they were said; voided ones too."""
    return in_order(entry for (entry,) in read(session, _lines(), {"pledge": pledge.id}, ProgressEntry))


@cache
def _lines() -> Select[Any]:
    """Made once, like every statement of an everyday reply: to build one takes longer than to run it."""
    return whole(ProgressEntry).where(ProgressEntry.pledge_id == bindparam("pledge"))


def last_standing(session: Session, pledge: Pledge, before: str | None = None) -> ProgressEntry | None:
    """The last thing booked that still counts: what "sorry, I meant 45" is about.

    With `before`, the ts of those words, only what was said earlier: they may be read again long after.
    """
    return _last(account(session, pledge), before)


def stood_at(session: Session, pledge: Pledge, ts: str) -> tuple[ProgressEntry | None, int]:
    """The last booking and the total when the words of that ts were said: what was said later is no measure for them,
    though it came first. An empty ts is now: words that no message holds, as those told by phone.
    """
    entries = account(session, pledge)
    return _last(entries, ts), fold(entries, before=ts or None).reported


def _last(entries: list[ProgressEntry], before: str | None) -> ProgressEntry | None:
    standing = [entry for entry in standing_entries(entries) if entry.kind in BOOKINGS]
    if before:
        standing = [entry for entry in standing if Decimal(entry.order_ts) < Decimal(before)]
    return standing[-1] if standing else None


def amount_of(session: Session, entry: ProgressEntry) -> int | None:
    """The amount of an entry as last corrected; None for one that was voided or never had one."""
    return amounts(account(session, entry.pledge)).get(entry.id)


def total_before(session: Session, entry: ProgressEntry) -> int:
    """What would be reported without this entry."""
    others = [one for one in account(session, entry.pledge) if entry.id not in (one.id, one.ref_id)]
    return fold(others).reported


def void_entry(
    session: Session,
    entry: ProgressEntry,
    by: str,
    now: datetime,
    source_channel: str | None = None,
    source_ts: str | None = None,
) -> None:
    """Take an entry out of the account by a line of its own. One that is out already stays out.

    The source is the message whose words did it, so that an edit of them can bring the entry back.
    """
    if entry not in standing_entries(account(session, entry.pledge)):
        return
    with audit.change(session, "void progress", by, now):
        void = ProgressEntry(
            pledge_id=entry.pledge_id, kind="void", ref_id=entry.id, as_of=entry.as_of, basis=entry.basis,
            noted_by=by, order_ts=entry.order_ts, at=now, source_channel=source_channel, source_ts=source_ts,
        )  # fmt: skip
        session.add(void)
        refold(session, entry.pledge)


def entries_of_message(session: Session, channel: str, ts: str) -> list[ProgressEntry]:
    """What a message booked and still counts, oldest first."""
    return [entry for entry in lines_of_message(session, channel, ts) if entry.kind != "void"]


def lines_of_message(session: Session, channel: str, ts: str) -> list[ProgressEntry]:
    """All that a message wrote and still holds, oldest first, with what it took back: an edit corrects it."""
    said = every_line_of_message(session, channel, ts)
    standing = {pledge: standing_entries(account(session, pledge)) for pledge in {e.pledge for e in said}}
    return [entry for entry in said if entry in standing[entry.pledge]]


def hide_words(session: Session, channel: str, ts: str, by: str, now: datetime) -> None:
    """Somebody deleted their message: its words go, the account stays."""
    with audit.change(session, "hide words", by, now):
        for entry in every_line_of_message(session, channel, ts):
            entry.words, entry.because, entry.reading = None, None, None
        session.flush()


def every_line_of_message(session: Session, channel: str, ts: str) -> list[ProgressEntry]:
    """What was taken out again too, oldest first."""
    said = select(ProgressEntry).where(ProgressEntry.source_channel == channel, ProgressEntry.source_ts == ts)
    return list(session.scalars(said.order_by(ProgressEntry.id)))
