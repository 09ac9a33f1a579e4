"""A check-in: one going-back to a contact, covering all their pledges that are due a word."""

from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.desk.model import Request
from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id
from bot.people.model import Contact
from bot.pledges.model import Pledge

OPEN = ("waiting", "asked")
CheckInState = Literal["waiting", "asked", "answered", "no_word", "handed_over", "cancelled"]


class CheckIn(Audited, Table):
    """`due_at` is when the clock next has something to do with it: ask, nudge, or hand over to staff. Once it was
    answered, or left to staff for want of a word, it is when that was.

    Where staff are to approve it, it is shown to them (`shown_at`) and waits for one of them.
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
    shown_at: Mapped[datetime | None]
    approved_by: Mapped[str | None]
    state: Mapped[CheckInState] = mapped_column(default="waiting")

    contact: Mapped[Contact] = relationship()
    pledges: Mapped[list["CheckInPledge"]] = relationship(back_populates="checkin", order_by="CheckInPledge.id")


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


class Doubt(Audited, Table):
    """A reply that leaves more than one reading, until the contact taps one or writes again.

    With a pledge, `readings` are the ways to take the words: {"kind", "amount", "total"}. Without one, the question is
    which of their promises they mean.
    """

    __tablename__ = "doubts"
    __table_args__ = (Index(None, "contact_id", "state"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"))
    pledge_id: Mapped[int | None] = mapped_column(ForeignKey("pledges.id"))
    words: Mapped[str]
    because: Mapped[str]
    readings: Mapped[list[Any]]
    source_channel: Mapped[str]
    source_ts: Mapped[str]
    told_how: Mapped[str | None]
    state: Mapped[Literal["open", "settled", "dropped"]] = mapped_column(default="open")
    at: Mapped[datetime]

    contact: Mapped[Contact] = relationship()
    pledge: Mapped[Pledge | None] = relationship()

    @property
    def source(self) -> tuple[str, str]:
        """The message with the words: its channel and ts."""
        return self.source_channel, self.source_ts


class Words(NamedTuple):
    """What somebody said, and where: the message's channel and ts give its place in the account and its thread."""

    text: str
    channel: str
    ts: str


AnswerKind = Literal[
    "booked", "done", "corrected", "taken_back", "not_started", "which_reading", "which_pledge", "postponed",
    "due_moved", "which_day", "withdraw_asked", "withdrawn", "kept", "passed_on", "opted_out", "opted_in", "safety",
    "bad_number", "bad_day", "too_long", "nothing_to_correct", "no_pledge", "another_unit", "no_number",
    "not_understood", "words_kept", "unchanged", "not_noted", "left_aside", "welcome", "help", "language", "confirmed",
    "unnamed", "file", "file_alone", "ready", "what_needed",
    "forwarded",
]  # fmt: skip
LEAVES_CHECKIN_OPEN = frozenset(
    {"welcome", "which_reading", "which_pledge", "language", "file", "not_noted", "what_needed"}
)
LEAVES_QUESTION_OPEN = frozenset({
    "welcome", "help", "language", "not_understood", "passed_on", "postponed", "due_moved", "which_day", "bad_day",
    "file", "file_alone", "confirmed", "unnamed", "safety", "what_needed", "opted_out", "opted_in",
})  # fmt: skip
"""Answers to words that tell nothing of the figure they were asked back about: its buttons work on."""


class Answer(NamedTuple):
    """What a reply led to; room blocks says it. `change_id` is what Undo takes back."""

    kind: AnswerKind
    pledge: Pledge | None = None
    choices: tuple[Pledge, ...] = ()
    because: str = ""
    total: int | None = None
    doubt: Doubt | None = None
    request: Request | None = None
    change_id: str | None = None
    until: date | None = None
    next_question: date | None = None
