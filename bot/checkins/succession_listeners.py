"""Staff say who follows a contact; a road that is shut, or an account that is gone, is told to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins import forms, road_blocks, roads, succession
from bot.checkins.jobs import Sign
from bot.checkins.planning import Planner
from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Click, Form
from bot.desk import commands as desk
from bot.desk.listeners import tell_staff
from bot.desk.model import Request
from bot.ground import audit
from bot.ground.refusal import Refused
from bot.notices import outbox, slack_errors
from bot.notices.outbox import Notice
from bot.people import commands as people
from bot.people.access import Installation, authorise
from bot.people.model import Contact, Partner
from bot.pledges import asking


@dataclass(frozen=True)
class Succession:
    installation: Installation
    planner: Planner
    sign: Sign

    def register(self, listeners: Listeners) -> None:
        listeners.click_opens |= {"call.new_contact": self.open_successor, "request.successor": self.open_successor}
        listeners.forms["request.successor"] = self.on_successor
        listeners.clicks["contact.only"] = self.on_only

    def open_successor(self, session: Session, click: Click, now: datetime) -> View:
        request = self._open(session, click, click.value)
        assert request.contact is not None
        return forms.successor("en", request.public_id, request.contact.name, request.contact.partner.name)

    def on_successor(self, session: Session, form: Form, now: datetime) -> None:
        """Somebody who is not in Slack, or whom staff name with @ later: nothing is shown to anybody here."""
        former = self._open(session, form, form.meta).contact
        assert former is not None
        name, role, phone, email = (str(form.values.get(key) or "").strip() or None for key in forms.SUCCESSOR)
        with audit.change(session, "name successor", form.actor.key, now):
            contact = people.link_contact(
                session, former.partner, name=name, role=role, phone=phone, email=email, by=form.actor.key, now=now
            )
            if contact is former:
                raise Refused("checkin.form.same_person", field="name")
            self.hand_over(session, former, contact, form.actor.key, now)
        said = road_blocks.handed_over("en", former, contact)
        outbox.post(session, f"handed:{form.view_id}", outbox.To(form.actor.user_id), said, now)

    def on_only(self, session: Session, click: Click, now: datetime) -> None:
        """Whoever was named beside others follows all of them: these are asked no more and speak for nobody."""
        authorise(self.installation, session, click.actor, "change", None, "dm")
        contact = session.scalar(select(Contact).where(Contact.public_id == click.value))
        every = people.contacts_of(session, contact.partner, now.date()) if contact else []
        if contact not in every or len(every) == 1:
            raise Refused("desk.gone")
        with audit.change(session, "only this contact", click.actor.key, now) as change:
            for former in every:
                if former is not contact:
                    self.hand_over(session, former, contact, click.actor.key, now)
        said = road_blocks.only("en", contact, [one for one in every if one is not contact], change.id)
        outbox.post(session, f"only:{change.id}", outbox.To(click.actor.user_id), said, now)

    def linked(self, session: Session, partner: Partner, now: datetime) -> None:
        """`/pledge contact` named somebody: whoever asked to be followed is followed by them."""
        newest = next(iter(people.contacts_of(session, partner, now.date())), None)
        former = succession.follows(session, newest) if newest else None
        if newest and former:
            self.hand_over(session, former, newest, "staff", now)

    def hand_over(self, session: Session, former: Contact, successor: Contact, by: str, now: datetime) -> None:
        about = succession.hand_over(session, self.planner, former, successor, by, now)
        promised = [one for one in about if not one.held]
        if successor.in_slack and promised and not successor.opted_out_at:
            signature = self.sign(session, promised)
            message = road_blocks.introduction(successor.language, successor, former, promised, signature)
            outbox.post(
                session, f"introduce:{former.public_id}:{successor.public_id}:{now.isoformat()}",
                outbox.To(successor.slack_user_id or ""), message, now, language=successor.language,
                unasked_of=successor.public_id,
            )  # fmt: skip

    def reached_nobody(self, session: Session, notice: Notice, now: datetime) -> bool:
        """What could not be sent was a question to a contact: by the next road, or by whoever follows them. False for
        anything else.
        """
        contact = roads.contact_of(session, notice)
        if contact is None:
            return False
        if slack_errors.why(notice.reason or "") == roads.GONE:
            outbox.drop(session, notice)
            if request := succession.account_gone(session, self.planner, contact, now):
                tell_staff(session, self.installation, request, now)
            return True
        if not roads.shut(session, self.planner, contact, notice, now):
            return False
        about = asking.open_pledges_of(session, contact, self.planner.today(now))
        road = roads.road_of(contact, self.installation.home_team, about)
        for place in desk.staff_places(session, self.installation):
            told = road_blocks.road_shut("en", contact, road)
            outbox.post(session, f"road:{notice.public_id}:{road}:{place}", outbox.To(place), told, now)
        return True

    def _open(self, session: Session, what: Click | Form, public_id: str) -> Request:
        authorise(self.installation, session, what.actor, "change", None, "dm")
        request = desk.request_with(session, public_id)
        if request is None or request.contact is None or request.state == "closed":
            raise Refused("desk.gone")
        return request
