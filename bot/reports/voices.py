"""What people who were there said of an event: survey statements with their numbers, and quotes with their consent."""

from datetime import datetime
from typing import Literal

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.events.model import Event
from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id
from bot.progress.numbers import percent

FEWEST = 5
"""Answers below which nothing is shown: of four people everybody knows who it was."""

Attribution = Literal["full", "role", "respondent"]
Consent = Literal["none", "asked", "given", "refused", "withdrawn"]


class SurveyStatement(Audited, Table):
    """A statement and how many of how many agreed; or only the percentage, where nobody wrote down of how many."""

    __tablename__ = "survey_statements"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    position: Mapped[int]
    words: Mapped[str]
    agreeing: Mapped[int | None]
    respondents: Mapped[int | None]
    percent_said: Mapped[int | None]

    event: Mapped[Event] = relationship()

    @property
    def percent(self) -> int | None:
        """Whole percents, rounded down as every other; None where too few answered."""
        if self.respondents is None:
            return self.percent_said
        if self.respondents < FEWEST:
            return None
        return percent(self.agreeing or 0, self.respondents)


class Quote(Audited, Table):
    """Somebody's words, and whether they may be printed and under what. `how` says where and when consent was noted.

    `asked_of` is the Slack id of whoever is asked for consent; who tapped is kept in `consented_by`.
    """

    __tablename__ = "quotes"
    __table_args__ = (Index(None, "event_id", "consent"), Index(None, "source_channel", "source_ts"))

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    words: Mapped[str]
    speaker: Mapped[str | None]
    role: Mapped[str | None]
    agency: Mapped[str | None]
    looks_ahead: Mapped[bool] = mapped_column(default=False)
    survivor: Mapped[bool] = mapped_column(default=False)
    in_writing: Mapped[bool] = mapped_column(default=False)
    attribution: Mapped[Attribution | None]
    consent: Mapped[Consent] = mapped_column(default="none")
    how: Mapped[str | None]
    asked_of: Mapped[str | None]
    consented_by: Mapped[str | None]
    consented_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
    source_channel: Mapped[str | None]
    source_ts: Mapped[str | None]
    kept_by: Mapped[str]
    kept_at: Mapped[datetime]

    event: Mapped[Event] = relationship()

    @property
    def printable(self) -> bool:
        """No consent, no quote; a survivor's only with consent in writing."""
        return self.consent == "given" and self.attribution is not None and (self.in_writing or not self.survivor)
