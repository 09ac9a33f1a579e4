"""A report as it was issued, what staff wrote for the next one, and the sentences partners were shown."""

from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.events.model import Event
from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id
from bot.people.model import Contact


class Report(Audited, Table):
    """One issue, frozen: whatever changes afterwards, `snapshot` is what was printed. Of an event, or of a year.

    `as_of` is the last day its figures know. `remind_at`: when staff are next reminded to issue it anew; `checked_at`:
    when it was last looked whether its figures still stand as printed, and `flagged` what no longer did; `stood` is a
    mark of what was promised, done and who was there by then, which is another as soon as any of that is.
    """

    __tablename__ = "reports"
    __table_args__ = (UniqueConstraint("event_id", "year", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    event_id: Mapped[int | None] = mapped_column(ForeignKey("events.id"), index=True)
    year: Mapped[int | None]
    version: Mapped[int]
    state: Mapped[Literal["current", "superseded"]] = mapped_column(default="current", index=True)
    as_of: Mapped[date]
    issued_at: Mapped[datetime]
    issued_by: Mapped[str]
    snapshot: Mapped[dict[str, Any]]
    remind_at: Mapped[datetime | None] = mapped_column(index=True)
    checked_at: Mapped[datetime]
    flagged: Mapped[list[Any]] = mapped_column(default=list)
    stood: Mapped[str | None]

    event: Mapped[Event | None] = relationship()


class ReportText(Audited, Table):
    """What staff wrote for an event's report: the story, and which sentences come first."""

    __tablename__ = "report_texts"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), unique=True)
    narrative: Mapped[str] = mapped_column(default="")
    first: Mapped[list[Any]] = mapped_column(default=list)
    """Public ids of pledges and outcomes, in the order in which they are told; the others follow."""


class ReportLine(Audited, Table):
    """A sentence about their own pledge or outcome that a contact was shown, and what they said of it."""

    __tablename__ = "report_lines"
    __table_args__ = (Index(None, "event_id", "about"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"))
    about: Mapped[str]
    """The public id of the pledge or outcome."""
    sentence: Mapped[str]
    shown_at: Mapped[datetime]
    answer: Mapped[Literal["right", "change"] | None]
    words: Mapped[str | None]
    answered_at: Mapped[datetime | None]

    contact: Mapped[Contact] = relationship()
    event: Mapped[Event] = relationship()
