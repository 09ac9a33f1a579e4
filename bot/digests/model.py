"""Who gets a digest, of what, and when."""

from datetime import date, datetime, time
from typing import Literal, NamedTuple

from sqlalchemy import ForeignKey, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.digests.cadence import Rhythm
from bot.events.model import Event
from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id

Form = Literal["staff", "public"]
"""The public form is figures alone: no names of people or partners, no words."""

Quiet = Literal["line", "silence"]
"""What comes where nothing moved since the last one: one line, or nothing."""


class Terms(NamedTuple):
    """What a subscription says. `event_id`, `programme`, `sector` (as it is on record) and `area` (Area.code) None: of
    all of them.
    """

    channel_id: str
    form: Form
    event_id: int | None
    programme: str | None
    rhythm: Rhythm
    weekday: int
    at: time
    zone: str
    quiet: Quiet
    sector: str | None = None
    area: str | None = None

    @property
    def told_of(self) -> tuple[str, int | None, str | None, str | None, str | None]:
        return self.channel_id, self.event_id, self.programme, self.sector, self.area


class DigestSubscription(Audited, Table):
    """A channel's digest: of one event or (event_id is null) of all, of one programme, sector, state
    or country, or of all.

    `weekday` counts from Monday = 0. `next_at` is when it is due, null once it has ended; `last_at` the moment up to
    which the last one told, `told_on` the date to which that belonged: no date has two, whatever hour or zone it gets.
    `by_default` is the one for all that the settings brought about, as long as nobody has touched it.
    """

    __tablename__ = "digest_subscriptions"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    channel_id: Mapped[str]
    form: Mapped[Form] = mapped_column(default="staff")
    event_id: Mapped[int | None] = mapped_column(ForeignKey("events.id"))
    programme: Mapped[str | None]
    rhythm: Mapped[Rhythm] = mapped_column(default="weekly")
    weekday: Mapped[int] = mapped_column(default=0)
    at: Mapped[time]
    zone: Mapped[str]
    sector: Mapped[str | None]
    area: Mapped[str | None]
    quiet: Mapped[Quiet] = mapped_column(default="line", server_default="line")
    by_default: Mapped[bool] = mapped_column(default=False, server_default=false())
    next_at: Mapped[datetime | None] = mapped_column(index=True)
    last_at: Mapped[datetime | None]
    told_on: Mapped[date | None]

    event: Mapped[Event | None] = relationship()

    @property
    def tells_all(self) -> bool:
        return self.terms.told_of[1:] == (None, None, None, None)

    @property
    def terms(self) -> Terms:
        return Terms(
            self.channel_id, self.form, self.event_id, self.programme, self.rhythm, self.weekday, self.at, self.zone,
            self.quiet, self.sector, self.area,
        )  # fmt: skip
