"""Who gets a digest, of what, and when."""

from __future__ import annotations

from datetime import datetime, time
from typing import Literal

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.events.model import Event
from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id

Form = Literal["staff", "public"]
"""The public form is figures alone: no names of people or partners, no words."""


class DigestSubscription(Audited, Table):
    """A channel's digest: of one event or (event_id is null) of all. `weekday` counts from Monday = 0.

    `next_at` is when it is due; `last_at` the moment up to which the last one told.
    """

    __tablename__ = "digest_subscriptions"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    channel_id: Mapped[str]
    form: Mapped[Form] = mapped_column(default="staff")
    event_id: Mapped[int | None] = mapped_column(ForeignKey("events.id"))
    rhythm: Mapped[Literal["weekly", "monthly", "quarterly"]] = mapped_column(default="weekly")
    weekday: Mapped[int] = mapped_column(default=0)
    at: Mapped[time]
    zone: Mapped[str]
    next_at: Mapped[datetime] = mapped_column(index=True)
    last_at: Mapped[datetime | None]

    event: Mapped[Event | None] = relationship()
