"""A request: something that waits for one of our own people."""

from datetime import date, datetime
from typing import Literal

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id
from bot.people.model import Contact, Partner
from bot.pledges.model import Pledge

RequestKind = Literal["call", "materials", "speaker", "question", "unclear", "safety", "target_change", "handover"]


class Request(Audited, Table):
    """`words` are the person's own; for kind safety they are shown to nobody but staff who open it.

    `asked_on` are the ISO dates on which we asked in vain, `missed_on` the day on which we were
    to ask and did not run; `listed_on` is the last day it stood in the call list,
    `not_before` the day from which it may stand there again; `reminded_on` is when its owner was reminded of it.
    """

    __tablename__ = "requests"
    __table_args__ = (Index(None, "state", "kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    kind: Mapped[RequestKind]
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partners.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    pledge_id: Mapped[int | None] = mapped_column(ForeignKey("pledges.id"))
    owner: Mapped[str | None]
    words: Mapped[str | None]
    source_channel: Mapped[str | None]
    source_ts: Mapped[str | None]
    state: Mapped[Literal["open", "closed"]] = mapped_column(default="open")
    answer: Mapped[str | None]
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    asked_on: Mapped[list[str]] = mapped_column(default=list)
    missed_on: Mapped[date | None]
    listed_on: Mapped[date | None]
    not_before: Mapped[date | None]
    reminded_on: Mapped[date | None]

    partner: Mapped[Partner | None] = relationship()
    contact: Mapped[Contact | None] = relationship()
    pledge: Mapped[Pledge | None] = relationship()


class Absence(Audited, Table):
    """One of our own people is away, to `until` (the day they are back): their calls go to everybody meanwhile."""

    __tablename__ = "absences"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(unique=True)
    until: Mapped[date]
