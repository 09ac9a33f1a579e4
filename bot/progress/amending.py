"""A promise that is done and becomes another: what was done of it stays, also where it is followed by a number now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy.orm import Session

from bot.ground import audit
from bot.pledges.model import Pledge
from bot.progress.account import standing_entries
from bot.progress.commands import account, refold, void_entry
from bot.progress.model import ProgressEntry


@contextmanager
def counting_on(session: Session, pledge: Pledge, by: str, now: datetime) -> Iterator[None]:
    """Around what changes a promise. Of one that was simply done, as much as it named is reported once it is asked for
    a number, and it is open again for the rest.
    """
    done = pledge.state == "done" and not pledge.asks_for_number
    kind, target = pledge.kind, pledge.target
    yield
    if done and pledge.asks_for_number:
        with audit.change(session, "count what was done", by, now):
            _count(session, pledge, done_of(pledge.reported, target, pledge.kind == kind), by, now)


def done_of(reported: int, target: int | None, same_kind: bool) -> int:
    """How much stands reported of one that was simply done, once it is followed by a number: one, where it named none.
    What becomes a promise of another kind says nothing of how many of that were done.
    """
    return max(reported, target or int(same_kind))


def _count(session: Session, pledge: Pledge, amount: int, by: str, now: datetime) -> None:
    said = [entry for entry in standing_entries(account(session, pledge)) if entry.kind == "done"]
    for entry in said:
        void_entry(session, entry, by, now)
    for entry in said[-1:] if amount else ():
        kept = {name: getattr(entry, name) for name in KEPT}
        session.add(ProgressEntry(kind="set", amount=amount, **kept))
    refold(session, pledge)


KEPT = (
    "pledge_id", "as_of", "basis", "evidence", "words", "because", "said_by_id", "told_how", "noted_by", "order_ts",
    "source_channel", "source_ts", "at",
)  # fmt: skip
"""What is known of the figure is what was known of its being done: who said so, when, in which words."""
