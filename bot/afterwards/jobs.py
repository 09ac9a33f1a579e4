"""What follows an event by itself: thank-yous are offered, the survey is brought to mind, letters go out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.afterwards import blocks, commands
from bot.afterwards.blocks import Written
from bot.afterwards.model import FollowUp, Letter
from bot.afterwards.offering import post_offer
from bot.checkins import planning
from bot.checkins.jobs import Sign
from bot.checkins.planning import CLOCK, Planner
from bot.desk import commands as desk
from bot.events.model import Event
from bot.ground import audit
from bot.ground.clock import BATCH, Action
from bot.ground.words import FALLBACK
from bot.notices import outbox
from bot.people.access import Installation
from bot.people.model import Contact

IsIn = Callable[[Session, Event], bool]
"""Whether the survey of an event is in."""


@dataclass(frozen=True)
class PlanFollowUps:
    """Events of which nothing that follows is planned yet."""

    planner: Planner

    def due(self, session: Session, now: datetime, aside: Collection[int]) -> Sequence[int]:
        return commands.unplanned(session, aside, BATCH)

    def run(self, session: Session, events: Sequence[int], now: datetime) -> list[Action]:
        commands.plan(session, self.planner, events, now)
        return [{"did": "plan what follows", "events": len(events)}]

    def next_due(self, session: Session) -> datetime | None:
        return None  # A fresh event is seen at the next strike, and nothing of it is due before its day is over.


@dataclass(frozen=True)
class FollowUps:
    installation: Installation
    planner: Planner
    is_in: IsIn

    def due(self, session: Session, now: datetime, aside: Collection[int]) -> Sequence[int]:
        return commands.due(session, now, aside, BATCH)

    def run(self, session: Session, ids: Sequence[int], now: datetime) -> list[Action]:
        return [self._at(session, one, now) for one in commands.follow_ups(session, ids)]

    def next_due(self, session: Session) -> datetime | None:
        return commands.next_follow_up(session)

    def _at(self, session: Session, one: FollowUp, now: datetime) -> Action:
        act = {"thanks": self._offer, "survey": self._remind, "since": self._ask_since}[one.kind]
        return {"did": act(session, one, now), "event": one.event.short_name}

    def _offer(self, session: Session, one: FollowUp, now: datetime) -> str:
        """Once somebody can be thanked; the offer then stands until staff press one of its buttons."""
        today = self.planner.today(now)
        to = commands.to_thank(session, one.event, today)
        if to:
            post_offer(session, self.installation, one, to, one.public_id, today, now)
        elif today < one.event.day + commands.OFFERED_FOR:
            commands.put_off(session, self.planner, one, now)
            return "wait for somebody to thank"
        commands.close(session, one, CLOCK, now)
        return "offer thank-yous" if to else "nobody to thank"

    def _remind(self, session: Session, one: FollowUp, now: datetime) -> str:
        if self.is_in(session, one.event):
            commands.close(session, one, CLOCK, now)
            return "survey is in"
        message = blocks.survey(FALLBACK, one.event, one.public_id)
        for place in desk.staff_places(session, self.installation):
            key = f"survey:{one.public_id}:{one.reminded}:{place}"
            outbox.post(session, key, outbox.To(place), message, now, about=("follow_up", one.id))
        commands.put_off(session, self.planner, one, now)
        return "remind of survey"

    def _ask_since(self, session: Session, one: FollowUp, now: datetime) -> str:
        planner = self.planner
        to = commands.to_ask_since(session, one.event, planner.today(now))
        commands.write(session, planner, one.event, "since", to, CLOCK, now)
        commands.close(session, one, CLOCK, now)
        return "ask what came since"


@dataclass(frozen=True)
class Letters:
    installation: Installation
    planner: Planner
    sign: Sign
    links: Mapping[str, str] = field(default_factory=dict)

    def due(self, session: Session, now: datetime, aside: Collection[int]) -> Sequence[int]:
        return commands.letters_due(session, now, aside, BATCH)

    def run(self, session: Session, ids: Sequence[int], now: datetime) -> list[Action]:
        with audit.change(session, "send letters", CLOCK, now):
            done = [self._send(session, letter, now) for letter in commands.letters(session, ids)]
            session.flush()
        return done

    def next_due(self, session: Session) -> datetime | None:
        return commands.next_letter(session)

    def _send(self, session: Session, letter: Letter, now: datetime) -> Action:
        contact, today = letter.contact, self.planner.today(now)
        promised = commands.pledges_of(session, letter, today)
        if contact.opted_out_at or not contact.active(today) or (letter.kind == "thanks" and not promised):
            commands.settle(letter, "dropped")
            return {"did": "drop letter", "letter": letter.public_id}
        if letter.kind == "since" and self._left_alone(session, contact, today):
            commands.settle(letter, "dropped")
            return {"did": "drop letter", "letter": letter.public_id}
        if (moment := commands.may_go(session, self.planner, letter, now)) > now:
            letter.due_at = moment
            return {"did": "wait for working hours", "letter": letter.public_id}
        by = self.sign(session, promised)
        written = Written(letter.public_id, contact, letter.event, promised, by, self.links)
        if contact.in_slack and not contact.ask_first and "dm" not in contact.shut_roads:
            self._to_contact(session, letter, written, now)
        else:
            self._to_staff(session, letter, written, now)
        return {"did": f"send {letter.kind}", "letter": letter.public_id, "contact": contact.public_id}

    def _left_alone(self, session: Session, contact: Contact, today: date) -> bool:
        """As no question goes to them either: they were silent twice, wait for us, or said when to be asked again."""
        if planning.silences(session, contact) >= planning.SILENCES_BEFORE_STAFF_ONLY:
            return True
        return desk.waits_for_us(session, contact) or (contact.snoozed_until or today) > today

    def _to_contact(self, session: Session, letter: Letter, written: Written, now: datetime) -> None:
        contact, language = letter.contact, letter.contact.language
        today = now.astimezone(ZoneInfo(letter.event.zone)).date()
        message = (
            blocks.thanks(language, written, today) if letter.kind == "thanks" else blocks.since(language, written)
        )
        outbox.post(
            session, f"{letter.kind}:{letter.public_id}", outbox.To(contact.slack_user_id or ""), message, now,
            about=("letter", letter.id), language=language, bulk=True, unasked_of=contact.public_id,
        )  # fmt: skip
        commands.settle(letter, "sent")

    def _to_staff(self, session: Session, letter: Letter, written: Written, now: datetime) -> None:
        """The text goes to whoever looks after the promise, else to all staff."""
        today = now.astimezone(ZoneInfo(letter.event.zone)).date()
        text = blocks.text_of(letter.contact.language, written, letter.kind, today)
        message = blocks.to_send(FALLBACK, written, text)
        owner = next((one.owner for one in written.pledges if one.owner), None)
        for place in desk.place_of(session, self.installation, owner, self.planner.today(now)):
            key = f"{letter.kind}:{letter.public_id}:{place}"
            outbox.post(session, key, outbox.To(place), message, now, about=("letter", letter.id))
        commands.settle(letter, "with_staff")
