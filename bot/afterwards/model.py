"""What is still to come after an event, and what was written to whom about it."""

from datetime import datetime
from typing import Literal

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.events.model import Event
from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id
from bot.people.model import Contact

FollowUpKind = Literal["thanks", "survey", "since"]
FollowUpState = Literal["open", "done", "passed", "none_taken"]
LetterKind = Literal["thanks", "since"]
LetterState = Literal["waiting", "sent", "with_staff", "dropped"]


class FollowUp(Audited, Table):
    """Something that follows an event once: thank-yous offered, the survey asked for, "anything since?" asked.

    `due_at` is when the clock next has something to do with it; the survey's moves on each time staff are reminded.
    """

    __tablename__ = "follow_ups"
    __table_args__ = (UniqueConstraint("event_id", "kind"), Index(None, "state", "due_at"))

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    kind: Mapped[FollowUpKind]
    due_at: Mapped[datetime]
    reminded: Mapped[int] = mapped_column(default=0)
    state: Mapped[FollowUpState] = mapped_column(default="open")

    event: Mapped[Event] = relationship()


class Letter(Audited, Table):
    """One message to one contact about one event. It is written in their working hours, so it may wait until `due_at`.

    Who is not in Slack gets it from staff, who get the text.
    """

    __tablename__ = "letters"
    __table_args__ = (UniqueConstraint("event_id", "contact_id", "kind"), Index(None, "state", "due_at"))

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), index=True)
    kind: Mapped[LetterKind]
    due_at: Mapped[datetime]
    state: Mapped[LetterState] = mapped_column(default="waiting")

    event: Mapped[Event] = relationship()
    contact: Mapped[Contact] = relationship()
