"""Each strike of the clock: who is to be asked, nudged, or handed over to staff.

A batch is read with a handful of queries and written as one change, so that a morning's thousand questions are
five short transactions.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins import blocks, commands, planning, road_blocks, roads, striking
from bot.checkins import cadence as times
from bot.checkins.cadence import Place
from bot.checkins.model import OPEN, CheckIn
from bot.checkins.planning import CLOCK, Planner
from bot.checkins.signature import Signature
from bot.ground import audit, origin
from bot.ground.blockkit import Message
from bot.ground.clock import BATCH, Action
from bot.notices import outbox, told
from bot.people import commands as people
from bot.people.access import Installation
from bot.people.model import Contact
from bot.pledges import asking
from bot.pledges.model import Pledge
from bot.progress.numbers import is_kept

Sign = Callable[[Session, list[Pledge]], Signature]
"""In whose name a message about these pledges is written."""


def signer(charity: Mapping[str, Any], installation: Installation) -> Sign:
    """In whose name we write: the pledge's owner, as long as they are staff, at the charity of config/charity.toml."""

    def sign(session: Session, about: list[Pledge]) -> Signature:
        owner = next((pledge.owner for pledge in about if pledge.owner), None)
        name = people.profile_name(session, owner) if owner and installation.lists(session, owner) else None
        hotline = charity["hotline"]
        return Signature(charity["name"], name, hotline["emergency"], hotline["phone"], hotline["text"])

    return sign


@dataclass(frozen=True)
class CheckInJob:
    planner: Planner
    sign: Sign
    home_team: str
    places: Callable[[Session, str | None, date], list[str]]

    def due(self, session: Session, now: datetime, aside: Collection[int]) -> Sequence[int]:
        return striking.due(session, now, aside, BATCH)

    def run(self, session: Session, checkins: Sequence[int], now: datetime) -> list[Action]:
        struck = striking.struck(session, checkins)
        contacts = [checkin.contact for checkin in struck]
        about = asking.asked_about(session, contacts, self.planner.today(now))
        with audit.change(session, "strike check-ins", CLOCK, now):
            last, written = _last_messages(session, struck), _written(session, contacts, now)
            strike = _Strike(session, self, now, now, last, written)
            done = [_as_it_was(strike, checkin).at(checkin, about[checkin.contact_id]) for checkin in struck]
            commands.mark_asked(session, self.planner, strike.asked, now)
            outbox.post_all(session, strike.posts, now)
        return done

    def next_due(self, session: Session) -> datetime | None:
        soonest = select(CheckIn.due_at).where(CheckIn.state.in_(OPEN)).order_by(CheckIn.due_at).limit(1)
        return session.scalar(soonest)


@dataclass(frozen=True)
class _Strike:
    """One batch at one moment, `now`, which a database brought back may put before the strike.

    Signatures are made once for each owner; what was `asked`, and the `posts`, are saved together.
    """

    session: Session
    job: CheckInJob
    struck_at: datetime
    now: datetime
    last_messages: Mapping[int, outbox.Notice]
    written: Mapping[str, list[datetime]]
    signed: dict[str | None, Signature] = field(default_factory=dict)
    asked: list[commands.Question] = field(default_factory=list)
    posts: list[outbox.Post] = field(default_factory=list)

    @property
    def planner(self) -> Planner:
        return self.job.planner

    def at(self, checkin: CheckIn, open_ones: list[Pledge]) -> Action:
        about, sponsorships = commands.split(one for one in open_ones if not is_kept(one))
        place = self.planner.place(checkin.contact, open_ones)
        if checkin.state == "waiting" and (late := self._late(checkin, place, about, sponsorships)):
            return late
        opening = times.opening(self.planner.cadence, place, self.now)
        if opening > self.now:
            commands.wait(self.session, checkin, opening, self.now)
            return _did("wait for working hours", checkin)
        if checkin.state == "asked":
            last = self.last_messages.get(checkin.id)
            if about and last and roads.is_left_unsaid(self.session, self.planner, checkin, last):
                roads.leave_unsaid(self.session, self.planner, checkin, about, self.now)
                return _did("leave to staff", checkin)
            if rung := commands.next_rung(self.planner, place, last, self.now):
                commands.wait(self.session, checkin, rung, self.now)
                return _did("wait for the ladder", checkin)
            return self._enough(checkin, place) or self._nudge(checkin, {one.id for one in about}, place)
        return self._enough(checkin, place) or self._ask(checkin, about, sponsorships, place)

    def _enough(self, checkin: CheckIn, place: Place) -> Action | None:
        """They have had what a contact may get of us, whatever it was about: the question waits for its day."""
        free = times.free_from(self.planner.cadence, place, self.written[checkin.contact.public_id])
        if (
            free is None
            or free <= place.today(self.now)
            or not commands.will_write(self.session, self.planner, checkin)
        ):
            return None
        commands.wait(self.session, checkin, times.morning(self.planner.cadence, place, free), self.now)
        return _did("wait after other messages", checkin)

    def _late(self, checkin: CheckIn, place: Place, about: list[Pledge], sponsorships: list[Pledge]) -> Action | None:
        """We were not there to ask on its day: it asks for the latest stage now, or staff call if that is long ago."""
        missed = planning.missed(self.session, self.planner, place, checkin, about, self.now)
        if missed is None:
            return None
        day, checkin.stage = missed
        if about and times.too_late(self.planner.cadence, place, day, self.now):
            return self._leave_to_staff(checkin, about + sponsorships, day)
        return None

    def _ask(self, checkin: CheckIn, about: list[Pledge], sponsorships: list[Pledge], place: Place) -> Action:
        contact = checkin.contact
        road = roads.road_of(contact, self.job.home_team, about)
        if road == "call" or not about:
            return self._leave_to_staff(checkin, about + sponsorships)
        if contact.ask_first and checkin.approved_by is None:
            return self._show_first(checkin, about, sponsorships, place)
        if road == "thread":
            message = road_blocks.ask(contact.language, contact, self._signature(about))
        else:
            by, today = self._signature(about), place.today(self.now)
            message = blocks.ask(contact.language, checkin, contact, about, by, today)
        self.asked.append(commands.Question(checkin, about, place))
        self._post(f"ask:{checkin.public_id}", checkin, message, about)
        for pledge in sponsorships:
            commands.remind_owner(self.session, pledge, contact, self.now)
        return _did("ask", checkin)

    def _show_first(self, checkin: CheckIn, about: list[Pledge], sponsorships: list[Pledge], place: Place) -> Action:
        """Staff see each message to this contact before it goes; one that nobody lets go in time is a call."""
        if checkin.shown_at is not None:
            return self._leave_to_staff(checkin, about + sponsorships)
        contact, owner = checkin.contact, next((pledge.owner for pledge in about if pledge.owner), None)
        by, today = self._signature(about), place.today(self.now)
        question = blocks.ask(contact.language, checkin, contact, about, by, today)
        card = road_blocks.show_first("en", contact, question, checkin.public_id)
        commands.mark_shown(self.planner, checkin, about, self.now)
        for room in self.job.places(self.session, owner, self.planner.today(self.now)):
            key = f"first:{checkin.public_id}:{self.now.isoformat()}:{room}"
            self.posts.append(outbox.Post(key, outbox.To(room), card, ("question", checkin.id)))
        return _did("show to staff first", checkin)

    def _leave_to_staff(self, checkin: CheckIn, about: list[Pledge], missed: date | None = None) -> Action:
        if not about:
            commands.drop(self.session, checkin, self.now)
            return _did("drop", checkin)
        commands.call_instead(self.session, self.planner, checkin, about, self.now, missed)
        return _did("leave to staff", checkin)

    def _nudge(self, checkin: CheckIn, still_asked: set[int], place: Place) -> Action:
        """About what is still asked of them: not what is kept by now, or what somebody else answers for."""
        about = [covers.pledge for covers in checkin.pledges if covers.pledge_id in still_asked]
        if not about:
            commands.drop(self.session, checkin, self.now)
            planning.plan(self.session, self.planner, checkin.contact, self.now)
            return _did("drop", checkin)
        if not commands.nudges_left(self.session, self.planner, checkin):
            commands.hand_over(self.session, self.planner, checkin, about, self.now)
            return _did("hand over", checkin)
        contact = checkin.contact
        if roads.road_of(contact, self.job.home_team, about) == "thread":
            message = road_blocks.nudge(contact.language, contact)
        else:
            by, today = self._signature(about), place.today(self.now)
            message = blocks.nudge(contact.language, checkin, contact, about, by, today)
        commands.mark_nudged(self.session, self.planner, checkin, self.now, self.struck_at)
        self._post(f"nudge:{checkin.public_id}:{checkin.nudges}", checkin, message, about)
        return _did("nudge", checkin)

    def _post(self, key: str, checkin: CheckIn, message: Message, pledges: list[Pledge]) -> None:
        contact, about = checkin.contact, ("checkin", checkin.id)
        to = outbox.To(contact.slack_user_id or "")
        if roads.road_of(contact, self.job.home_team, pledges) == "thread":
            to = roads.thread_of(self.session, checkin, pledges)
        post = outbox.Post(
            key, to, message, about, contact.language, bulk=True, unasked_of=contact.public_id, due=self.now
        )
        self.posts.append(post)

    def _signature(self, about: list[Pledge]) -> Signature:
        owner = next((pledge.owner for pledge in about if pledge.owner), None)
        if owner not in self.signed:
            self.signed[owner] = self.job.sign(self.session, about)
        return self.signed[owner]


def _as_it_was(strike: _Strike, checkin: CheckIn) -> _Strike:
    """A database brought back from a backup nudges as of the moment at which it was due, for it most likely did: the
    next is then due when it was to be.
    """
    late = checkin.state == "asked" and checkin.due_at < strike.now
    return replace(strike, now=checkin.due_at) if late and origin.doubted_since(strike.session) else strike


def _written(session: Session, contacts: Sequence[Contact], now: datetime) -> dict[str, list[datetime]]:
    """By contact: when they were written to unasked, as far back as it still counts."""
    return told.written_since(session, [one.public_id for one in contacts], now - times.COUNTED_FOR)


def _last_messages(session: Session, struck: Sequence[CheckIn]) -> dict[int, outbox.Notice]:
    """By check-in: what was last said in those that were asked."""
    asked = [checkin.id for checkin in struck if checkin.state == "asked"]
    return told.last_about(session, "checkin", asked) if asked else {}


def _did(what: str, checkin: CheckIn) -> Action:
    return {"did": what, "checkin": checkin.public_id, "contact": checkin.contact.public_id}
