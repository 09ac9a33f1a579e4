"""A pledge, an outcome, and the draft that a card shows before Save."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.events.model import Event
from bot.ground.audit import Audited
from bot.ground.db import Table, new_public_id
from bot.people.model import Contact, Partner
from bot.understanding import Promise
from bot.understanding.readings import Kind, Qualifier

COUNTED_KINDS: frozenset[str] = frozenset({"train", "hold_sessions", "distribute_materials"})
"""Kinds that are asked for a number; the others are done or not yet."""

SEVERAL_KINDS: frozenset[str] = frozenset({"host_presentation", "create_resource"})
"""Kinds that are asked for a number too where more than one was promised: two of three presentations are not none."""


def asks_for_number(kind: str, target: int | None) -> bool:
    return kind in COUNTED_KINDS or (kind in SEVERAL_KINDS and target is not None and target > 1)


Group = Literal["counted", "uncounted", "outcome", "sponsor"]
GROUPS: tuple[Group, ...] = ("counted", "uncounted", "outcome", "sponsor")
"""In the order in which a list shows them: what is followed by a number comes first."""


MOST = 100_000_000
"""More than this of anything is a slip of the finger."""


def group_of(promise: Promise, finished: bool) -> Group:
    if promise.kind == "sponsor":
        return "sponsor"
    if finished:
        return "outcome"
    return "counted" if asks_for_number(promise.kind, promise.target) and promise.target is not None else "uncounted"


class Pledge(Audited, Table):
    """A promise, as said and as read. `reported` and `verified` are running folds of its account (room progress).

    A due date that is ours (`due_ours`) never makes it overdue. `no_word_at` is a mark, not a judgement. One that is
    `held` came in with a sheet, and nobody is asked about it until staff press *Start asking*.
    """

    __tablename__ = "pledges"
    __table_args__ = (Index(None, "state", "due"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    kind: Mapped[Kind]
    words: Mapped[str]
    target: Mapped[int | None] = mapped_column(BigInteger)
    target_max: Mapped[int | None] = mapped_column(BigInteger)
    qualifier: Mapped[Qualifier] = mapped_column(default="exact")
    percent: Mapped[int | None]
    base: Mapped[int | None] = mapped_column(BigInteger)
    unit: Mapped[str | None]
    programme: Mapped[str | None]
    sponsor_level: Mapped[str | None]
    due: Mapped[date | None]
    due_words: Mapped[str | None]
    due_ours: Mapped[bool] = mapped_column(default=False)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"), index=True)
    confirmed_by_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    confirmed_at: Mapped[datetime | None]
    nameable: Mapped[bool] = mapped_column(default=True)
    owner: Mapped[str | None]
    mandated: Mapped[bool] = mapped_column(default=False)
    source: Mapped[Literal["sentence", "form", "shortcut", "import", "demo"]]
    source_channel: Mapped[str | None]
    source_ts: Mapped[str | None]
    recorded_by: Mapped[str]
    recorded_at: Mapped[datetime]
    held: Mapped[bool] = mapped_column(default=False, server_default=false())
    said_again: Mapped[int] = mapped_column(default=0)
    state: Mapped[Literal["open", "done", "withdrawn"]] = mapped_column(default="open")
    no_word_at: Mapped[datetime | None]
    reported: Mapped[int] = mapped_column(BigInteger, default=0)
    verified: Mapped[int] = mapped_column(BigInteger, default=0)
    last_heard_at: Mapped[datetime | None]

    partners: Mapped[list["PledgePartner"]] = relationship(back_populates="pledge", order_by="PledgePartner.id")
    events: Mapped[list["PledgeEvent"]] = relationship(back_populates="pledge", order_by="PledgeEvent.id")
    own_contact: Mapped[Contact | None] = relationship(foreign_keys=[contact_id])

    @property
    def lead(self) -> Partner:
        return next(link.partner for link in self.partners if link.lead)

    @property
    def event(self) -> Event | None:
        """The event it was first made at."""
        made_at = self.events
        return made_at[0].event if made_at else None

    def zone(self, ours: str) -> ZoneInfo:
        """In which its days are counted: of the place where it was made, where that is known."""
        return ZoneInfo(self.event.zone if self.event else ours)

    def today(self, now: datetime, ours: str) -> date:
        """Of what is told of it now. Where it was promised or here it may be tomorrow already: reports of both places
        know of the earlier day.
        """
        return min(now.astimezone(zone).date() for zone in (self.zone(ours), ZoneInfo(ours)))

    @property
    def counted(self) -> bool:
        """Whether it is followed by a number; a web page is done or not yet."""
        return self.asks_for_number and self.target is not None

    @property
    def asks_for_number(self) -> bool:
        return asks_for_number(self.kind, self.target)

    @property
    def most(self) -> int | None:
        """The most that was promised: 60 of "40 to 60", of which 40 keep it."""
        return self.target_max or self.target

    def overdue(self, today: date) -> bool:
        """Past *their* date and not kept. A date that is ours never makes a pledge overdue."""
        return bool(self.state == "open" and self.due and not self.due_ours and self.due < today)


class PledgePartner(Audited, Table):
    __tablename__ = "pledge_partners"
    __table_args__ = (UniqueConstraint("pledge_id", "partner_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    pledge_id: Mapped[int] = mapped_column(ForeignKey("pledges.id"))
    partner_id: Mapped[int] = mapped_column(ForeignKey("partners.id"), index=True)
    lead: Mapped[bool] = mapped_column(default=False)

    pledge: Mapped[Pledge] = relationship(back_populates="partners")
    partner: Mapped[Partner] = relationship()


class PledgeEvent(Audited, Table):
    __tablename__ = "pledge_events"
    __table_args__ = (UniqueConstraint("pledge_id", "event_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    pledge_id: Mapped[int] = mapped_column(ForeignKey("pledges.id"))
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)

    pledge: Mapped[Pledge] = relationship(back_populates="events")
    event: Mapped[Event] = relationship()


def leading_first(links: Iterable["PledgePartner | OutcomePartner"]) -> list[Partner]:
    """Who promised or did it together, as they stand: two names that were made one are one partner."""
    return list(dict.fromkeys(link.partner.kept for link in sorted(links, key=lambda link: not link.lead)))


class Outcome(Audited, Table):
    """Something already done, with or without a pledge behind it. Never asked about."""

    __tablename__ = "outcomes"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    event_id: Mapped[int | None] = mapped_column(ForeignKey("events.id"), index=True)
    pledge_id: Mapped[int | None] = mapped_column(ForeignKey("pledges.id"))
    kind: Mapped[Kind]
    words: Mapped[str]
    amount: Mapped[int | None] = mapped_column(BigInteger)
    unit: Mapped[str | None]
    programme: Mapped[str | None]
    sponsor_level: Mapped[str | None]
    happened_on: Mapped[date | None]
    told_by_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    source: Mapped[Literal["sentence", "form", "shortcut", "import", "demo", "reply"]]
    source_channel: Mapped[str | None]
    source_ts: Mapped[str | None]
    recorded_by: Mapped[str]
    recorded_at: Mapped[datetime]
    state: Mapped[Literal["standing", "withdrawn"]] = mapped_column(default="standing")

    partners: Mapped[list["OutcomePartner"]] = relationship(back_populates="outcome", order_by="OutcomePartner.id")
    event: Mapped[Event | None] = relationship()


class OutcomePartner(Audited, Table):
    __tablename__ = "outcome_partners"
    __table_args__ = (UniqueConstraint("outcome_id", "partner_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    outcome_id: Mapped[int] = mapped_column(ForeignKey("outcomes.id"))
    partner_id: Mapped[int] = mapped_column(ForeignKey("partners.id"), index=True)
    lead: Mapped[bool] = mapped_column(default=False)

    outcome: Mapped[Outcome] = relationship(back_populates="partners")
    partner: Mapped[Partner] = relationship()


class Draft(Audited, Table):
    """What a card shows before Save. `reading` is a `Promise` of room understanding as a dict, changed by the form.

    Drafts of one message share `batch`; `card_key` is the key of the notice that shows them.
    """

    __tablename__ = "drafts"
    __table_args__ = (Index(None, "state", "created_at"), Index(None, "source_channel", "source_ts"))

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    batch: Mapped[str] = mapped_column(index=True)
    position: Mapped[int] = mapped_column(default=0)
    card_key: Mapped[str | None]
    author: Mapped[str]
    channel: Mapped[str]
    thread_ts: Mapped[str | None]
    source: Mapped[Literal["sentence", "form", "shortcut", "import", "demo", "reply"]]
    source_channel: Mapped[str | None]
    source_ts: Mapped[str | None]
    words: Mapped[str]
    reading: Mapped[dict[str, Any]]
    finished: Mapped[bool] = mapped_column(default=False)
    event_id: Mapped[int | None] = mapped_column(ForeignKey("events.id"))
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partners.id"))
    told_by_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    same_pledge_id: Mapped[int | None] = mapped_column(ForeignKey("pledges.id"))
    on_top: Mapped[bool] = mapped_column(default=False)
    state: Mapped[Literal["open", "saved", "dismissed"]] = mapped_column(default="open")
    pledge_id: Mapped[int | None] = mapped_column(ForeignKey("pledges.id"))
    outcome_id: Mapped[int | None] = mapped_column(ForeignKey("outcomes.id"))
    created_at: Mapped[datetime]
    brought_back_at: Mapped[datetime | None]

    event: Mapped[Event | None] = relationship()
    partner: Mapped[Partner | None] = relationship()

    @property
    def promise(self) -> Promise:
        """The reading as room understanding gave it, changes by the form included."""
        known: dict[str, Any] = {name: self.reading.get(name) for name in Promise._fields}
        due = known["due"]
        return Promise(**known | {"due": date.fromisoformat(due) if due else None})

    @property
    def group(self) -> Group:
        """Under which heading it stands in a list of promises and finished things."""
        return group_of(self.promise, self.finished)
