"""The bot is down for a second, or for two weeks, while everything comes due: nothing is dropped, nothing comes twice.

When it is back, what waited to be sent goes out before the first strike, which is the worst of the two orders. Then it
runs on for eight days, and every row that came due must be found again: asked, nudged, posted, or told to staff.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from apscheduler.events import EVENT_JOB_EXECUTED, EVENT_JOB_MISSED
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins.cadence import Place, too_late
from bot.checkins.model import CheckIn
from bot.desk.model import Request
from bot.digests.model import DigestSubscription
from bot.ground import clock
from bot.ground.calendar import day_of
from bot.ground.db import Database
from bot.notices.outbox import Notice
from bot.people.model import Contact
from bot.pledges.model import Draft, Pledge, PledgePartner
from tests.faults import season
from tests.faults.rows import Row, Scale

DOWN = datetime(2026, 11, 2, 8, 59, 59, 500_000, season.PLACE)
"""Half a second before a Monday's nine o'clock."""

DOWNTIMES = (
    timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(hours=13), timedelta(days=1),
    timedelta(days=3), timedelta(days=7), timedelta(days=14),
)  # fmt: skip
FIRST_STRIKE = timedelta(seconds=20)
AFTER = timedelta(days=8)
EVERY = timedelta(hours=1)
CADENCE = season.PLANNER.cadence
HERE = Place(season.PLACE, "US")


@dataclass
class Found:
    """What became of the rows; `told` is every message by its recipient, in order."""

    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)
    late: int = 0
    most_each: int = 0
    digests_each: int = 0

    @property
    def too_many(self) -> int:
        """More than one message to a contact at once, or than one digest for all that were missed."""
        return (self.most_each > 1) + (self.digests_each > 1)


@dataclass
class Waiting:
    """Ids of what comes due while the bot is down, by kind; of `nudged` and `unsent` the question stands already."""

    asked: list[int]
    nudged: list[int]
    unsent: list[int]
    calls: list[int]
    cards: list[int]
    digests: list[int]

    @property
    def count(self) -> int:
        return sum(map(len, (self.asked, self.nudged, self.unsent, self.calls, self.cards, self.digests)))


def gather(db: Database, rows: int, downtime: timedelta) -> Waiting:
    """Two fifths questions, and a tenth or two of everything else, on the mornings within the downtime."""
    tenth = rows // 10
    mornings = _mornings(downtime)
    with season.gathering(db, DOWN - timedelta(days=40)) as session:
        asked_before = [_ladder_start(day) for day in mornings]
        nudged = season.asked(session, _dealt(asked_before, 2 * tenth))
        unsent = season.asked(session, [DOWN.date()] * tenth, sent=False)
        asked = season.people(session, _dealt(mornings, 4 * tenth))
        calls = season.calls(session, tenth, DOWN - timedelta(hours=1))
        cards = season.cards(session, tenth, DOWN - timedelta(days=1))
        digests = [
            one for day in mornings for one in season.digests(session, -(-tenth // len(mornings)), season.at_nine(day))
        ]
        return Waiting(*([row.id for row in kind] for kind in (asked, nudged, unsent, calls, cards, digests[:tenth])))


def _mornings(downtime: timedelta) -> list[date]:
    days = [DOWN.date() + timedelta(days=n) for n in range(downtime.days + 1)]
    return [day for day in days if HERE.is_working_day(day) and season.at_nine(day) <= DOWN + downtime]


def _dealt(days: list[date], count: int) -> list[date]:
    return [days[number % len(days)] for number in range(count)]


def _ladder_start(nudged_on: date) -> date:
    """The working day of a question whose first nudge comes on that day."""
    day = nudged_on
    while HERE.after_working_days(day, CADENCE.nudge_after) != nudged_on or not HERE.is_working_day(day):
        day -= timedelta(days=1)
    return day


def live_through(db: Database, downtime: timedelta, every: timedelta = EVERY) -> None:
    """Back again: what waits is sent, then three strikes, then one an hour; whatever is posted goes out at once."""
    back = (DOWN + downtime).astimezone(UTC)
    _send(db, back)
    moments = [back + FIRST_STRIKE * n for n in (1, 2, 3)]
    moments += [back + every * n for n in range(1, AFTER // every)]
    for now in moments:
        clock.tick(db, season.jobs(), now)
        _send(db, now)


def _send(db: Database, now: datetime) -> None:
    with db.write() as session:
        season.mark_sent(session, now)


def look(db: Database, waiting: Waiting, downtime: timedelta) -> Found:
    found, back = Found(), DOWN + downtime + FIRST_STRIKE
    with db.read() as session:
        sent = list(session.scalars(select(Notice).where(Notice.state == "sent").order_by(Notice.id)))
        keys = Counter(notice.key.rsplit(":", 1)[0] if notice.key[:6] == "nudge:" else notice.key for notice in sent)
        _questions(session, found, waiting, keys, back)
        _ladders(session, found, waiting, keys)
        _calls(session, found, waiting)
        _cards(session, found, waiting, sent)
        _digests(session, found, waiting, keys, back)
        _pace(session, found, sent)
    return found


def _questions(session: Session, found: Found, waiting: Waiting, keys: Counter[str], back: datetime) -> None:
    """Asked, or told to staff as missed if it is too old; never both."""
    missed = set(session.scalars(select(Request.contact_id).where(Request.missed_on.is_not(None))))
    for checkin in session.scalars(select(CheckIn).where(CheckIn.id.in_(waiting.asked))):
        name = f"question {checkin.id}"
        asked, called = keys[f"ask:{checkin.public_id}"], checkin.contact_id in missed
        due = season.FIRST_STAGE + _recorded(checkin, session)
        too_old = too_late(CADENCE, HERE, due.astimezone(season.PLACE).date(), back)
        found.lost += [name] * (asked + called == 0)
        found.twice += [name] * (asked + called > 1)
        found.unexpected += [name] * (called != too_old)
        found.late += asked + called == 1


def _recorded(checkin: CheckIn, session: Session) -> datetime:
    of_partner = select(Pledge.recorded_at).join(PledgePartner)
    return session.scalars(of_partner.where(PledgePartner.partner_id == checkin.contact.partner_id)).one()


def _ladders(session: Session, found: Found, waiting: Waiting, keys: Counter[str]) -> None:
    """One question, never sent again, and the ladder goes on."""
    for checkin in session.scalars(select(CheckIn).where(CheckIn.id.in_([*waiting.nudged, *waiting.unsent]))):
        name = f"ladder {checkin.id}"
        found.lost += [name] * (keys[f"ask:{checkin.public_id}"] == 0 or keys[f"nudge:{checkin.public_id}"] == 0)
        found.late += keys[f"nudge:{checkin.public_id}"] > 0


def _calls(session: Session, found: Found, waiting: Waiting) -> None:
    for request in session.scalars(select(Request).where(Request.id.in_(waiting.calls))):
        found.lost += [f"call {request.id}"] * (request.listed_on is None)
        found.late += request.listed_on is not None


def _cards(session: Session, found: Found, waiting: Waiting, sent: Iterable[Notice]) -> None:
    lists = Counter(notice.recipient for notice in sent if notice.key.startswith("drafts:"))
    found.twice += [f"cards of {keeper}" for keeper, count in lists.items() if count > 1]
    for draft in session.scalars(select(Draft).where(Draft.id.in_(waiting.cards))):
        found.lost += [f"card {draft.id}"] * (draft.brought_back_at is None)
        found.late += draft.brought_back_at is not None


def _digests(session: Session, found: Found, waiting: Waiting, keys: Counter[str], back: datetime) -> None:
    """One for all that were missed, and then the one of each week to come."""
    for one in session.scalars(select(DigestSubscription).where(DigestSubscription.id.in_(waiting.digests))):
        days = [key.split(":")[2] for key in keys.elements() if key.startswith(f"digest:{one.public_id}:")]
        caught_up = [day for day in days if day <= day_of(back, one.at, season.PLACE).isoformat()]
        found.digests_each = max(found.digests_each, len(caught_up))
        found.lost += [f"digest {one.id}"] * (not caught_up)
        found.twice += [f"digest {one.id}"] * (len(caught_up) > 1 or len(set(days)) < len(days))
        found.late += len(caught_up) == 1


def _pace(session: Session, found: Found, sent: Iterable[Notice]) -> None:
    """Nobody hears from us twice within three working days, however much was waiting."""
    by_contact: dict[str, list[datetime]] = {}
    contacts = set(session.scalars(select(Contact.slack_user_id)))
    for notice in sent:
        if notice.recipient in contacts and notice.sent_at and notice.sent_at >= DOWN - timedelta(hours=1):
            by_contact.setdefault(notice.recipient, []).append(notice.sent_at)
    for contact, moments in by_contact.items():
        for earlier, later in pairwise(sorted(moments)):
            if HERE.after_working_days(HERE.today(earlier), CADENCE.nudge_after) > HERE.today(later):
                found.unexpected.append(f"two messages to {contact}")
    found.most_each = max(Counter(_first_days(by_contact)).values(), default=0)


def _first_days(by_contact: dict[str, list[datetime]]) -> Iterable[str]:
    """A contact for each message within a day of the first one after the outage."""
    for contact, moments in by_contact.items():
        yield from [contact for moment in moments if moment < min(moments) + timedelta(days=1)]


def one(db: Database, rows: int, downtime: timedelta, every: timedelta = EVERY) -> tuple[Waiting, Found]:
    """One downtime, from what is gathered before it to what is found eight days after."""
    waiting = gather(db, rows, downtime)
    live_through(db, downtime, every)
    return waiting, look(db, waiting, downtime)


def by_a_scheduler(rows: int) -> Row:
    """The usual way: a job for each, in APScheduler as it comes, and a downtime of two seconds."""
    scheduler = BackgroundScheduler(timezone=UTC)
    seen: Counter[int] = Counter()
    scheduler.add_listener(lambda event: seen.update([event.code]), EVENT_JOB_EXECUTED | EVENT_JOB_MISSED)
    due = datetime.now(UTC) - timedelta(seconds=2)
    for number in range(rows):
        scheduler.add_job(lambda: None, "date", run_date=due, id=str(number))
    scheduler.start()
    looked_at = threading.Event()
    for _ in range(1_000):
        if seen.total() == rows:
            break
        looked_at.wait(0.01)
    scheduler.shutdown(wait=True)
    note = "as it comes it drops what is more than a second late; down for 2 s"
    return Row("APScheduler as it comes", seen.total(), seen[EVENT_JOB_MISSED], 0, 0, 0, note, kind="naive")


def measure(scale: Scale) -> list[Row]:
    table = []
    rows = scale.of(500, 30)
    for downtime in scale.watch(scale.of(DOWNTIMES, (DOWNTIMES[0], DOWNTIMES[-1]))):
        db = Database(scale.postgres(f"down_{round(downtime.total_seconds())}"))
        try:
            waiting, found = one(db, rows, downtime, scale.of(EVERY, timedelta(hours=6)))
        finally:
            db.close()
        note = f"at most {found.most_each} message to a contact, {found.digests_each} digest to a subscription"
        table.append(
            Row(
                f"down for {downtime}", waiting.count, len(found.lost), len(found.twice), found.late,
                len(found.unexpected) + found.too_many, note,
            )
        )  # fmt: skip
    return [*table, by_a_scheduler(rows)]
