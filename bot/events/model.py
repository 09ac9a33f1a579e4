"""An event, and how many people of which sector were in the room."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id
from bot.people.model import Partner


class Event(Audited, Table):
    """A gathering. `day` is its date in its own zone; `channel_id` the Slack channel it has, if any."""

    __tablename__ = "events"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    short_name: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    place: Mapped[str]
    day: Mapped[date]
    country: Mapped[str] = mapped_column(default="US")
    region: Mapped[str | None]
    zone: Mapped[str]
    hosts: Mapped[list[str]] = mapped_column(default=list)
    channel_id: Mapped[str | None] = mapped_column(index=True)


class Attendance(Audited, Table):
    """People in the room. Never added to people trained afterwards."""

    __tablename__ = "attendance"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partners.id"), index=True)
    people: Mapped[int]
    sector: Mapped[str | None]

    partner: Mapped[Partner | None] = relationship()
