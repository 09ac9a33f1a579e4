"""Rows over which a job stumbles: tried three times, then set aside so that the others flow.

One row with something in it that nobody foresaw must not keep a thousand others from their turn. What is kept of it is
its number and the kind of error, never a word of anybody's.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import UniqueConstraint, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.ground.db import Table

TRIES = 3


class Stumble(Table):
    """`row` is the id of what the job had in hand, in the table that is the job's own; `error` the exception's name."""

    __tablename__ = "stumbles"
    __table_args__ = (UniqueConstraint("job", "row"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    job: Mapped[str]
    row: Mapped[int]
    tries: Mapped[int] = mapped_column(default=0)
    error: Mapped[str]
    at: Mapped[datetime]

    @property
    def set_aside(self) -> bool:
        return self.tries >= TRIES


def of_job(session: Session, job: str) -> dict[int, Stumble]:
    """By row: what a job stumbled over and has not come through since."""
    return {one.row: one for one in session.scalars(select(Stumble).where(Stumble.job == job))}


def note(session: Session, job: str, row: int, error: Exception, now: datetime) -> Stumble:
    """It stumbled over this row once more."""
    stumble = session.scalar(select(Stumble).where(Stumble.job == job, Stumble.row == row))
    if stumble is None:
        stumble = Stumble(job=job, row=row, tries=0)
        session.add(stumble)
    stumble.tries, stumble.error, stumble.at = stumble.tries + 1, type(error).__name__, now
    session.flush()
    return stumble


def forget(session: Session, job: str, rows: Collection[int]) -> None:
    """The job came through these after all."""
    session.execute(delete(Stumble).where(Stumble.job == job, Stumble.row.in_(rows)))


def set_aside(session: Session) -> list[Stumble]:
    """What is not tried any more, longest first."""
    return list(session.scalars(select(Stumble).where(Stumble.tries >= TRIES).order_by(Stumble.at, Stumble.id)))


def try_again(session: Session, number: int) -> Stumble | None:
    """Let the next strike try a row that was set aside, as if for the first time. None where there is no such."""
    stumble = session.get(Stumble, number)
    if stumble is None or not stumble.set_aside:
        return None
    session.delete(stumble)
    session.flush()
    return stumble
