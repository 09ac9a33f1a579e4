"""A check-in: one going-back to a contact, covering all their pledges that are due a word."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id
from bot.people.model import Contact
from bot.pledges.model import Pledge

OPEN = ("waiting", "asked")


class CheckIn(Audited, Table):
    """`due_at` is when the clock next has something to do with it: ask, nudge, or hand over to staff.

    A contact has at most one that is open (waiting or asked); `channel` and `ts` of what was said are the notice's.
    """

    __tablename__ = "checkins"
    __table_args__ = (
        Index(None, "state", "due_at"),
        Index(
            "uq_checkins_one_open",
            "contact_id",
            unique=True,
            sqlite_where=text("state IN ('waiting', 'asked')"),
            postgresql_where=text("state IN ('waiting', 'asked')"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), index=True)
    stage: Mapped[str]
    due_at: Mapped[datetime]
    asked_at: Mapped[datetime | None]
    nudges: Mapped[int] = mapped_column(default=0)
    state: Mapped[Literal["waiting", "asked", "answered", "no_word", "cancelled"]] = mapped_column(default="waiting")

    contact: Mapped[Contact] = relationship()
    pledges: Mapped[list[CheckInPledge]] = relationship(back_populates="checkin", order_by="CheckInPledge.id")


class CheckInPledge(Audited, Table):
    """What was asked about in a check-in, and under which stage of that pledge."""

    __tablename__ = "checkin_pledges"
    __table_args__ = (UniqueConstraint("checkin_id", "pledge_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    checkin_id: Mapped[int] = mapped_column(ForeignKey("checkins.id"))
    pledge_id: Mapped[int] = mapped_column(ForeignKey("pledges.id"), index=True)
    stage: Mapped[str]

    checkin: Mapped[CheckIn] = relationship(back_populates="pledges")
    pledge: Mapped[Pledge] = relationship()
