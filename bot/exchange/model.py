"""A file that was dropped in a direct message, from being told of it to being brought in."""

from datetime import datetime
from typing import Literal

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.events.model import Event
from bot.ground.db import Table, new_public_id

DroppedState = Literal["wanted", "shown", "agreed", "done", "failed", "left"]
"""wanted: to be fetched. shown: its card waits for a yes. agreed: to be brought in. left: staff said not now."""


class Dropped(Table):
    """`content` is the file in base64, kept only until the card is settled; `mark` is what its card showed.

    `change_id` is what Undo takes back.
    """

    __tablename__ = "dropped_files"
    __table_args__ = (Index(None, "state"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    key: Mapped[str] = mapped_column(unique=True)
    url: Mapped[str]
    name: Mapped[str]
    size: Mapped[int]
    channel: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    event_id: Mapped[int | None] = mapped_column(ForeignKey("events.id"))
    state: Mapped[DroppedState] = mapped_column(default="wanted")
    content: Mapped[str | None]
    mark: Mapped[str | None]
    change_id: Mapped[str | None]

    event: Mapped[Event | None] = relationship()
