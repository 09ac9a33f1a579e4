"""Partners, the contacts we ask there, and what Slack says of each person."""

from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKey, Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, object_session, relationship

from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id

LanguageFrom = Literal["slack", "written", "chosen"]
"""How we know somebody's language: from their account, from how they write, or because they or staff said so."""


class Partner(Audited, Table):
    """An organisation. Merging points one at the other and never rewrites rows."""

    __tablename__ = "partners"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    name: Mapped[str]
    sector: Mapped[str | None]
    country: Mapped[str | None]
    region: Mapped[str | None]
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("partners.id"))

    aliases: Mapped[list["Alias"]] = relationship(back_populates="partner", order_by="Alias.id")
    contacts: Mapped[list["Contact"]] = relationship(back_populates="partner", order_by="Contact.id")

    @property
    def kept(self) -> "Partner":
        """The partner that stands in its place where it was merged; else itself. A query for each that was merged."""
        session = object_session(self)
        into = session.get(Partner, self.merged_into_id) if session and self.merged_into_id else None
        return into.kept if into else self


class Alias(Audited, Table):
    """Another name of a partner, or a name that staff said is *not* this partner (`same` is false)."""

    __tablename__ = "aliases"
    __table_args__ = (UniqueConstraint("partner_id", "folded"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey("partners.id"))
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)
    same: Mapped[bool] = mapped_column(default=True)

    partner: Mapped[Partner] = relationship(back_populates="aliases")


class Contact(Audited, Table):
    """The person at a partner whom we ask, in Slack or not. Replaceable: a pledge belongs to the partner.

    `ask_first`: staff approve each message. `shut_roads` are those that failed and have not opened again (roads.py).
    `asked_anew_at` is when staff let the bot ask again somebody from whom nothing came.
    """

    __tablename__ = "contacts"
    __table_args__ = (Index(None, "slack_user_id", "slack_team_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    partner_id: Mapped[int] = mapped_column(ForeignKey("partners.id"), index=True)
    name: Mapped[str]
    role: Mapped[str | None]
    slack_user_id: Mapped[str | None]
    slack_team_id: Mapped[str | None]
    email: Mapped[str | None]
    phone: Mapped[str | None]
    zone: Mapped[str | None]
    language: Mapped[str] = mapped_column(default="en")
    language_from: Mapped[LanguageFrom] = mapped_column(default="slack", server_default="slack")
    country: Mapped[str | None]
    region: Mapped[str | None]
    opted_out_at: Mapped[datetime | None]
    ask_first: Mapped[bool] = mapped_column(default=False)
    snoozed_until: Mapped[date | None]
    active_from: Mapped[date | None]
    active_to: Mapped[date | None]
    last_heard_at: Mapped[datetime | None]
    last_words: Mapped[str | None]
    guest: Mapped[bool] = mapped_column(default=False, server_default=false())
    shut_roads: Mapped[list[str]] = mapped_column(default=list, server_default="[]")
    asked_anew_at: Mapped[datetime | None]

    partner: Mapped[Partner] = relationship(back_populates="contacts")

    @property
    def in_slack(self) -> bool:
        return self.slack_user_id is not None

    def active(self, today: date) -> bool:
        return self.active_to is None or today < self.active_to


class StaffMember(Audited, Table):
    """Somebody whom a founder made staff, or struck off again (`until`). The founders stand in the settings."""

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(unique=True)
    since: Mapped[datetime]
    until: Mapped[datetime | None]


class Profile(Table):
    """What Slack last said of a person. A copy, never a right: rights come from our own tables and settings."""

    __tablename__ = "profiles"
    __table_args__ = (UniqueConstraint("team_id", "user_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str]
    user_id: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    zone: Mapped[str | None]
    language: Mapped[str | None]
    seen_at: Mapped[datetime]


class Erasure(Table):
    """That somebody was erased, by the public id of their contact: chance gave it, and it tells nothing of them."""

    __tablename__ = "erasures"

    contact: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]


def zone_of(contact: Contact | None, fallback: str) -> ZoneInfo:
    """The contact's own zone, else the one given (the event's, or TIMEZONE)."""
    return ZoneInfo((contact.zone if contact else None) or fallback)


def day_with(contact: Contact | None, moment: datetime) -> date:
    """The day it is where the contact is; in UTC where nobody knows where that is."""
    return moment.astimezone(zone_of(contact, "UTC")).date()
