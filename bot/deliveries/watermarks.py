"""How far each conversation has been read back, and when who looked: what a sweep goes on from."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.ground.db import Table
from bot.notices.outbox import Lease, Notice

NEW_CONVERSATION = 86_400.0
"""Seconds back from the first look into a conversation: whoever is linked today may have written this morning."""


class Watermark(Table):
    """`swept_to` is the newest ts read in a direct message or in one thread of a channel, as Slack counts; everything
    up to it is in the inbox. `person` is whose direct message it is, where that was asked of Slack.
    """

    __tablename__ = "watermarks"

    channel: Mapped[str] = mapped_column(primary_key=True)
    thread_ts: Mapped[str] = mapped_column(primary_key=True, default="")
    person: Mapped[str | None] = mapped_column(index=True)
    swept_to: Mapped[float]


BEGINNING, WHOLE, LOOK, UNDELIVERED = "beginning", "whole", "look", "undelivered"
"""Not conversations but moments of ours: when the bot first ran (nothing before is looked for), when any process last
swept and last looked (the machine's clock), and the newest message that Slack had not delivered when it should have.
"""


def moment(session: Session, name: str) -> float:
    """0.0 where it has not been yet."""
    found = session.get(Watermark, ("*", name))
    return found.swept_to if found else 0.0


def note(session: Session, name: str, at: float) -> None:
    session.merge(Watermark(channel="*", thread_ts=name, swept_to=at))


def swept_to(session: Session, channel: str, thread_ts: str, now: float) -> float:
    """Where to go on. A conversation that is new to us is looked into from a day ago, or from the beginning."""
    found = session.get(Watermark, (channel, thread_ts))
    return found.swept_to if found else max(moment(session, BEGINNING), now - NEW_CONVERSATION)


def advance(session: Session, channel: str, thread_ts: str, to: float, person: str | None = None) -> None:
    found = session.get(Watermark, (channel, thread_ts))
    if found is None:
        session.add(Watermark(channel=channel, thread_ts=thread_ts, swept_to=to, person=person))
        return
    found.swept_to = max(found.swept_to, to)
    found.person = person or found.person


class Place(NamedTuple):
    """A direct message, known by its channel or as yet only by whose it is; or one thread of a channel."""

    channel: str | None
    person: str | None = None
    thread_ts: str = ""


def direct_messages(session: Session, people: list[str]) -> list[Place]:
    """Those in which the bot ever wrote, the most recently used first; then those of `people` it has yet to open."""
    latest: dict[str, str] = {}
    for channel, ts in session.execute(
        select(Notice.channel, Notice.ts).where(Notice.channel >= "D", Notice.channel < "E", Notice.ts.is_not(None))
    ):
        latest[str(channel)] = max(str(ts), latest.get(str(channel), ""))
    opened = _opened(session)
    known = [*sorted(latest, key=lambda channel: latest[channel], reverse=True), *opened.values()]
    without = [person for person in people if person not in opened]
    return [Place(channel) for channel in dict.fromkeys(known)] + [Place(None, person) for person in without]


def _opened(session: Session) -> dict[str, str]:
    """The direct message of each person whose it is known to be."""
    asked = select(Watermark.person, Watermark.channel).where(Watermark.person.is_not(None))
    sent = select(Notice.recipient, Notice.channel).where(
        Notice.recipient != Notice.channel, Notice.channel >= "D", Notice.channel < "E"
    )
    return {str(person): str(channel) for one in (asked, sent) for person, channel in session.execute(one.distinct())}


def threads(session: Session, since: float, most: int) -> list[Place]:
    """Under the bot's own messages in channels since then (as Slack counts), the newest first."""
    ours = select(Notice.channel, Notice.ts).where(
        Notice.ts >= f"{since:.6f}", Notice.method == "post", Notice.thread_ts.is_(None),
        ~((Notice.channel >= "D") & (Notice.channel < "E")),
    )  # fmt: skip
    found = session.execute(ours.order_by(Notice.ts.desc()).limit(most))
    return [Place(channel, thread_ts=str(ts)) for channel, ts in found]


def take_turn(session: Session, holder: str, now: float, seconds: float) -> bool:
    """Only one process sweeps at a time: whether it is this one, for so many seconds more on the machine's clock."""
    lease = session.get(Lease, "sweep", with_for_update=True)
    if lease is None:
        lease = Lease(name="sweep", holder="", fence=0, until=0.0)
        session.add(lease)
    if lease.holder != holder and lease.until > now:
        return False
    lease.holder, lease.until = holder, now + seconds
    return True


def end_turn(session: Session, holder: str) -> None:
    lease = session.get(Lease, "sweep")
    if lease is not None and lease.holder == holder:
        lease.until = 0.0
