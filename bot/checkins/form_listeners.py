"""The forms behind a contact's buttons, and the one in which staff write down what they heard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins import commands, forms, replies
from bot.checkins.hearing import Hearing
from bot.checkins.listeners import CheckInListeners
from bot.checkins.model import Answer, CheckIn, Words
from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Click, Form
from bot.desk import commands as desk
from bot.desk.model import RequestKind
from bot.ground.refusal import Refused
from bot.ground.words import say
from bot.notices import outbox
from bot.people.access import authorise
from bot.people.languages import language_of
from bot.people.model import Contact
from bot.pledges.blocks import pledge_line
from bot.pledges.model import Pledge
from bot.progress.model import Basis
from bot.understanding import is_safety
from bot.understanding.calendar.almanac import add_months

WAITS = {"one_week": timedelta(days=7), "two_weeks": timedelta(days=14)}
SLIPS = frozenset({"bad_number", "bad_day", "too_long"})
MONTHS = {"one_month": 1, "three_months": 3}


@dataclass(frozen=True)
class CheckInForms:
    room: CheckInListeners

    def register(self, listeners: Listeners) -> None:
        listeners.click_opens |= {
            "reply.some": self.open_some,
            "reply.change": self.open_change,
            "reply.later": self.open_later,
            "reply.need": self.open_need,
            "call.said": self.open_they_said,
        }
        listeners.forms |= {
            "reply.some": self.on_total,
            "reply.change": self.on_total,
            "reply.later": self.on_later,
            "reply.need": self.on_need,
            "call.said": self.on_they_said,
        }

    def open_some(self, session: Session, click: Click, now: datetime) -> View:
        _, pledge = self.room.own(session, click.actor, click.value, now)
        language = self._language(session, click)
        return forms.some_so_far(language, pledge.public_id, pledge_line(language, pledge))

    def open_change(self, session: Session, click: Click, now: datetime) -> View:
        _, pledge = self.room.own(session, click.actor, click.value, now)
        language = self._language(session, click)
        return forms.change(language, pledge.public_id, pledge_line(language, pledge), pledge.reported)

    def _language(self, session: Session, click: Click) -> str:
        return language_of(self.room.installation, session, click.actor)

    def on_total(self, session: Session, form: Form, now: datetime) -> None:
        """How many in total: the form says which reading it is, so nothing is left to ask."""
        contact, pledge = self.room.own(session, form.actor, form.meta, now)
        if is_safety(str(form.values.get("total") or "")):
            pass_on(self.room, session, contact, form, "question", None, now, field="total")
            return
        total = form.whole_number("total", pledge.reported)
        hearing = self.room.hearing(session, contact, form.actor, now, str(total), ("", ""))
        given = hearing.in_one_change("fill in total", lambda: [hearing.book(pledge, "set", total, "")])
        self.room.answer(session, hearing, given, form.view_id, outbox.To(form.actor.user_id))

    def open_later(self, session: Session, click: Click, now: datetime) -> View:
        contact = self.room.contact(session, click.actor, now)
        tomorrow = self.room.planner.place(contact, []).today(now) + timedelta(days=1)
        return forms.later(contact.language, click.value, tomorrow)

    def on_later(self, session: Session, form: Form, now: datetime) -> None:
        contact = self.room.contact(session, form.actor, now)
        if form.values.get("wait") == "never" and not form.values.get("day"):
            self.room.opt_out(session, contact, form, now)
            return
        until = _until(form, self.room.planner.place(contact, []).today(now))
        hearing = self.room.hearing(session, contact, form.actor, now, "", ("", ""))
        given = hearing.in_one_change("ask later", lambda: [replies.ask_later(hearing, until, "")])
        self.room.answer(session, hearing, given, form.view_id, outbox.To(form.actor.user_id))

    def open_need(self, session: Session, click: Click, now: datetime) -> View:
        contact = self.room.contact(session, click.actor, now)
        self._asked(session, click, contact, click.value)
        return forms.need(contact.language, click.value)

    def on_need(self, session: Session, form: Form, now: datetime) -> None:
        contact = self.room.contact(session, form.actor, now)
        kind: RequestKind = form.values.get("kind") or "question"
        checkin = self._asked(session, form, contact, form.meta)
        about = checkin.pledges[0].pledge if checkin and checkin.pledges else None
        pass_on(self.room, session, contact, form, kind, about, now)

    def _asked(self, session: Session, tap: Click | Form, contact: Contact, public_id: str) -> CheckIn | None:
        """The question under which a button stood. Refused where it went to somebody else's contact."""
        checkin = session.scalar(select(CheckIn).where(CheckIn.public_id == public_id))
        if checkin is not None:
            partner = checkin.contact.partner
            authorise(self.room.installation, session, tap.actor, "answer", partner, "dm", contact)
        return checkin

    def open_they_said(self, session: Session, click: Click, now: datetime) -> View:
        authorise(self.room.installation, session, click.actor, "record", None, "staff")
        request = desk.request_with(session, click.value)
        if request is None or request.contact is None or request.state == "closed":
            raise Refused("desk.gone")
        return forms.they_said("en", request.public_id, request.contact.name)

    def on_they_said(self, session: Session, form: Form, now: datetime) -> None:
        authorise(self.room.installation, session, form.actor, "record", None, "staff")
        request = desk.request_with(session, form.meta)
        words = str(form.values.get("words") or "").strip()
        if request is None or request.contact is None:
            raise Refused("desk.gone")
        if request.state == "closed":
            raise Refused("desk.gone", field="words")
        if not words:
            raise Refused("checkin.form.write_something", field="words")
        road = say("en", f"checkin.road.{form.values.get('road') or 'phone'}")
        basis: Basis = "staff_estimate" if form.values.get("road") == forms.ESTIMATE else "self_reported"
        told = Words(words, "", "")
        hearing = Hearing(session, self.room.planner, request.contact, told, form.actor.key, now, road, basis)
        about = commands.covered(session, self.room.planner, request.contact, now)
        given = _as_staff_wrote_it(replies.take(hearing, self.room.vocabulary, about))
        self.room.answer(session, hearing, given, form.view_id, outbox.To(form.actor.user_id))


def _as_staff_wrote_it(given: list[Answer]) -> list[Answer]:
    """A slip of the pen is shown at the field, and the call stays; words without a figure are word from them.

    Raises Refused.
    """
    for one in given:
        if one.kind in SLIPS and {other.kind for other in given} <= SLIPS:
            raise Refused(f"checkin.{one.kind}", field="words", because=one.because)
    return [one._replace(kind="words_kept") if one.kind == "not_understood" else one for one in given]


def pass_on(
    room: CheckInListeners, session: Session, contact: Contact, form: Form, kind: RequestKind, about: Pledge | None,
    now: datetime, field: str = "words",
) -> None:  # fmt: skip
    """What a form asks of us goes to staff; where its words tell of danger, their writer is shown where help is."""
    words = str(form.values.get(field) or "").strip()
    if not words:
        raise Refused("checkin.form.write_something", field="words")
    hearing = room.hearing(session, contact, form.actor, now, words, ("", ""))
    given = replies.take_need(hearing, kind, about)
    room.answer(session, hearing, given, form.view_id, outbox.To(form.actor.user_id))


def _until(form: Form, today: date) -> date:
    if chosen := form.values.get("day"):
        day = date.fromisoformat(chosen)
        if day <= today:
            raise Refused("checkin.form.day_past", field="day")
        if replies.too_far(day, today):
            raise Refused("checkin.form.day_far", field="day", day=day)
        return day
    wait = form.values.get("wait")
    if wait in WAITS:
        return today + WAITS[wait]
    if wait in MONTHS:
        return add_months(today, MONTHS[wait])
    raise Refused("checkin.form.choose", field="wait")
