"""A file or photo that came with a contact's message, until staff say what it shows."""

from datetime import datetime
from typing import Any, Literal, NamedTuple

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id
from bot.people.model import Contact
from bot.pledges.model import Pledge
from bot.progress.model import ProgressEntry

EvidenceState = Literal["waiting", "confirmed", "declined", "taken_back", "set_aside"]


class Evidence(Audited, Table):
    """The files of one message: {"id", "name", "permalink"} each. Their content is never fetched, and a name in which
    somebody may be named is not kept: "a file (PDF)" stands for it.

    They belong to whatever that message booked, found by its channel and ts: an edit books anew, and the files go with
    it. `verified_by` are the ids of the entries that a yes of staff wrote. `taken_back`: its sender deleted the
    message; `set_aside`: it came with words about somebody in danger. Of both nothing is kept but Slack's ids.
    """

    __tablename__ = "evidence"
    __table_args__ = (UniqueConstraint("source_channel", "source_ts"), Index(None, "contact_id", "state"))

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"))
    source_channel: Mapped[str]
    source_ts: Mapped[str]
    files: Mapped[list[Any]]
    state: Mapped[EvidenceState] = mapped_column(default="waiting")
    settled_by: Mapped[str | None]
    verified_by: Mapped[list[Any]] = mapped_column(default=list)
    at: Mapped[datetime]

    contact: Mapped[Contact] = relationship()

    @property
    def named(self) -> str:
        """What stands with a figure that the files show: their names, and where they are seen."""
        return " · ".join(" ".join(part for part in (one["name"], one["permalink"]) if part) for one in self.files)


class Shown(NamedTuple):
    """One figure that the message booked: it is what its files are to show."""

    entry: ProgressEntry
    amount: int

    @property
    def pledge(self) -> Pledge:
        return self.entry.pledge
