"""Staff steer the asking: who of us owns a promise, who is away, whom to ask anew, whose messages they see first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins import commands, owning, planning
from bot.checkins.model import CheckIn
from bot.checkins.planning import Planner
from bot.deliveries.listeners import Listeners
from bot.deliveries.payloads import Actor, Click, People, mentioned, without_mentions
from bot.desk import commands as desk
from bot.ground import audit, blockkit
from bot.ground.blockkit import Block, Message
from bot.ground.refusal import Refused
from bot.ground.words import say
from bot.notices import outbox
from bot.people import commands as people
from bot.people.access import Installation, authorise, partner_with
from bot.pledges import asking
from bot.pledges import commands as pledges
from bot.pledges.blocks import pledge_line
from bot.pledges.model import Pledge
from bot.understanding.calendar.dates import day_named

LATER = timedelta(weeks=2)
MOST_SHOWN = 20
Said = Message | None


@dataclass(frozen=True)
class Steering:
    installation: Installation
    planner: Planner

    def register(self, listeners: Listeners) -> None:
        listeners.clicks |= {
            "ask.approve": self.on_approve, "ask.later": self.on_later, "ask.myself": self.on_myself,
            "assign.one": self.on_assign, "assign.all": self.on_assign_all,
        }  # fmt: skip

    def take(self, session: Session, actor: Actor, word: str, rest: str, told: People, now: datetime) -> Said:
        """`/pledge assign|ask|away|back …`; None for words that are something else, and for who is not staff."""
        known: dict[str, Callable[[Session, Actor, str, People, datetime], Said]] = {
            "assign": self._assign, "ask": self._ask, "away": self._away, "back": self._back,
        }  # fmt: skip
        if word.casefold() not in known or not self.installation.is_staff(session, actor):
            return None
        return known[word.casefold()](session, actor, rest, told, now)

    # Who owns what

    def _assign(self, session: Session, actor: Actor, rest: str, told: People, now: datetime) -> Said:
        """`RTD @robin` hands over what RTD promised, one or all; `@dana @robin` all that is Dana's."""
        named = [told.get(user_id, Actor(user_id)) for user_id in mentioned(rest)]
        partner = people.best_partner(session, without_mentions(rest)) if without_mentions(rest) else None
        if len(named) != (1 if partner else 2):
            return None if "will" in rest.split() else _says("steering.assign_how")
        to = self._of_staff(session, named[-1])
        people.note_profile(session, named[-1], now)
        if partner is None:
            moved = owning.assign_all(session, named[0].user_id, to, actor.key, now)
            return _says("steering.assigned", name=self._name(session, to), count=len(moved))
        promised = pledges.open_pledges(session, partner)
        if len(promised) > 1:
            return self._which(session, promised, partner.public_id, to)
        owning.assign(session, promised, to, actor.key, now)
        return _says("steering.assigned", name=self._name(session, to), count=len(promised))

    def _of_staff(self, session: Session, person: Actor) -> str:
        if not self.installation.is_staff(session, person):
            raise Refused("steering.not_staff", name=person.name or person.user_id)
        return person.user_id

    def _which(self, session: Session, promised: Sequence[Pledge], partner_id: str, to: str) -> Message:
        every = blockkit.button(say("en", "steering.button.all"), "assign.all", f"{partner_id}|{to}")
        blocks: list[Block] = [blockkit.says(say("en", "steering.which", name=self._name(session, to)), every)]
        for number, pledge in enumerate(promised[:MOST_SHOWN]):
            value = f"{pledge.public_id}|{to}"
            this = blockkit.button(say("en", "checkin.button.this_one"), f"assign.one:{number}", value)
            blocks.append(blockkit.says(pledge_line("en", pledge), this))
        return blockkit.message(*blocks)

    def on_assign(self, session: Session, click: Click, now: datetime) -> None:
        public_id, _, to = click.value.partition("|")
        pledge = session.scalar(select(Pledge).where(Pledge.public_id == public_id, Pledge.state == "open"))
        self._give(session, click, [pledge] if pledge else [], to, now)

    def on_assign_all(self, session: Session, click: Click, now: datetime) -> None:
        public_id, _, to = click.value.partition("|")
        partner = partner_with(session, public_id)
        self._give(session, click, pledges.open_pledges(session, partner) if partner else [], to, now)

    def _give(self, session: Session, click: Click, promised: Sequence[Pledge], to: str, now: datetime) -> None:
        self._staff_only(session, click.actor)
        if not promised or not self.installation.lists(session, to):
            raise Refused("checkin.not_open")
        owning.assign(session, promised, to, click.actor.key, now)
        self._tell(session, click, now, "steering.assigned", name=self._name(session, to), count=len(promised))

    # Who is away

    def _away(self, session: Session, actor: Actor, rest: str, told: People, now: datetime) -> Said:
        today = now.astimezone(ZoneInfo(self.installation.zone)).date()
        until = day_named(rest, today)
        if until is None:
            return _says("steering.away_how") if rest.split()[:1] in ([], ["until"]) else None
        if until <= today:
            raise Refused("checkin.form.day_past")
        desk.go_away(session, actor.user_id, until, actor.key, now)
        return _says("steering.away", day=until)

    def _back(self, session: Session, actor: Actor, rest: str, told: People, now: datetime) -> Said:
        if rest:
            return None
        desk.go_away(session, actor.user_id, now.date() - timedelta(days=1), actor.key, now)
        return _says("steering.back")

    # Whom to ask, and how

    def _ask(self, session: Session, actor: Actor, rest: str, told: People, now: datetime) -> Said:
        """`RTD` asks anew whoever was silent twice; `first RTD` shows staff each message before, `freely RTD` none."""
        how, _, name = rest.partition(" ")
        how = how.casefold() if how.casefold() in ("first", "freely") else "anew"
        partner = people.best_partner(session, rest if how == "anew" else name)
        contact = asking.asked_at(session, partner, now.date()) if partner else None
        if contact is None:
            return None
        with audit.change(session, f"ask {how}", actor.key, now):
            if how == "anew":
                commands.ask_anew(session, self.planner, contact, actor.key, now)
            else:
                contact.ask_first = how == "first"
        day = planning.next_question(session, self.planner, contact)
        if how == "anew" and day is None:
            return _says("steering.nothing_to_ask", contact=contact.name)
        return _says(f"steering.ask_{how}", contact=contact.name, day=day or now.date())

    def on_approve(self, session: Session, click: Click, now: datetime) -> None:
        """It goes out in the contact's next working hour."""
        checkin = self._shown(session, click)
        with audit.change(session, "approve question", click.actor.key, now):
            checkin.approved_by, checkin.due_at = click.actor.key, now
        self._settled(session, checkin, click, "approved", now)

    def on_later(self, session: Session, click: Click, now: datetime) -> None:
        checkin = self._shown(session, click)
        until = self.planner.place(checkin.contact, []).today(now + LATER)
        with audit.change(session, "put question off", click.actor.key, now):
            checkin.shown_at = None
            commands.postpone(session, self.planner, checkin.contact, until, click.actor.key, now)
        self._settled(session, checkin, click, "later", now)

    def on_myself(self, session: Session, click: Click, now: datetime) -> None:
        """Staff talk to them: it stands in the owner's call list, where *They said…* waits."""
        checkin = self._shown(session, click)
        about = commands.covered(session, self.planner, checkin.contact, now)
        commands.call_instead(session, self.planner, checkin, about, now)
        self._settled(session, checkin, click, "myself", now)

    # Inside

    def _staff_only(self, session: Session, actor: Actor) -> None:
        authorise(self.installation, session, actor, "change", None, "dm")

    def _shown(self, session: Session, click: Click) -> CheckIn:
        self._staff_only(session, click.actor)
        checkin = session.scalar(select(CheckIn).where(CheckIn.public_id == click.value))
        if checkin is None or checkin.state != "waiting" or checkin.shown_at is None or checkin.approved_by:
            raise Refused("desk.gone")
        return checkin

    def _settled(self, session: Session, checkin: CheckIn, click: Click, how: str, now: datetime) -> None:
        for notice in outbox.about(session, "question", checkin.id):
            told = _says(f"steering.{how}", contact=checkin.contact.name, name=click.actor.name)
            outbox.revise(session, f"settled:{how}:{click.key}:{notice.id}", notice, told, now)

    def _tell(self, session: Session, click: Click, now: datetime, key: str, **values: Any) -> None:
        outbox.post(session, f"steer:{click.key}", outbox.To(click.actor.user_id), _says(key, **values), now)

    def _name(self, session: Session, user_id: str) -> str:
        return people.profile_name(session, user_id)


def _says(key: str, **values: Any) -> Message:
    return blockkit.message(blockkit.says(say("en", key, **values)))
