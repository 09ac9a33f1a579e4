"""Staff answer what contacts asked, and say what became of a call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Actor, Click, Form
from bot.desk import blocks, commands, forms
from bot.desk.model import Request
from bot.ground import audit
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.people.access import Installation, authorise
from bot.people.model import Contact
from bot.pledges import asking
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge


def tell_staff(session: Session, installation: Installation, request: Request, now: datetime) -> None:
    """A request goes to staff at once; a call waits for the morning's list."""
    for place in commands.staff_places(session, installation):
        key = f"request:{request.public_id}:{place}"
        outbox.post(session, key, outbox.To(place), blocks.request("en", request), now, about=("request", request.id))


def tell_of_change(session: Session, channel: str, ts: str, cause: str, now: datetime) -> None:
    """Its author edited or deleted the message: what staff see of the request says what it says by now."""
    for request in commands.asked_in(session, channel, ts):
        for notice in outbox.about(session, "request", request.id):
            outbox.revise(session, f"{cause}:{notice.id}", notice, blocks.request("en", request), now)


AfterClosing = Callable[[Session, Contact, datetime], None]


@dataclass(frozen=True)
class DeskListeners:
    """`after_closing` is told of a contact who waits for us no longer, or who promised less: they are asked anew."""

    installation: Installation
    after_closing: AfterClosing

    def register(self, listeners: Listeners) -> None:
        listeners.clicks |= {"request.close": self.on_close, "call.no_answer": self.on_no_answer}
        listeners.click_opens |= {"request.answer": self.open_answer, "call.cannot": self.open_cannot}
        listeners.forms |= {"request.answer": self.on_answer, "call.cannot": self.on_cannot}

    def on_close(self, session: Session, click: Click, now: datetime) -> None:
        request = self._open(session, click, now)
        with audit.change(session, "close request", click.actor.key, now):
            if request.kind == "handover" and request.contact:  # They are asked on, by the road that failed too.
                request.contact.shut_roads = []
            commands.close_request(session, request, None, click.actor.key, now)
            self._then(session, request, now)
        self._show_closed(session, request, click.actor, now)

    def on_no_answer(self, session: Session, click: Click, now: datetime) -> None:
        """The line comes back two working days later."""
        request = self._open(session, click, now)
        again = commands.working_days_after(self._today(now), 2)
        commands.not_reached(session, request, again, click.actor.key, now)
        self._tell(session, click.key, click.actor, blocks.try_again("en", request, again), now)

    def open_answer(self, session: Session, click: Click, now: datetime) -> View:
        return forms.answer("en", self._open(session, click, now))

    def on_answer(self, session: Session, form: Form, now: datetime) -> None:
        """The answer goes back to whoever asked, and they are asked again in their turn."""
        request = self._open(session, form, now)
        words, contact = str(form.values.get("words") or "").strip(), request.contact
        assert contact is not None
        if not words:
            raise Refused("checkin.form.write_something", field="words")
        with audit.change(session, "answer request", form.actor.key, now):
            commands.close_request(session, request, words, form.actor.key, now)
            self._then(session, request, now)
            if contact.in_slack and not contact.opted_out_at:
                message = blocks.answered(contact.language, request, form.actor.name, self.installation.charity)
                outbox.post(
                    session, f"told:{request.public_id}", outbox.To(contact.slack_user_id or ""), message, now,
                    language=contact.language, unasked_of=contact.public_id,
                )  # fmt: skip
            else:
                self._tell(session, form.view_id, form.actor, blocks.tell_them("en", request), now)
        self._show_closed(session, request, form.actor, now)

    def open_cannot(self, session: Session, click: Click, now: datetime) -> View:
        request = self._open(session, click, now)
        return forms.cannot("en", request, self._promised(session, request, now))

    def on_cannot(self, session: Session, form: Form, now: datetime) -> None:
        """They said that it will not happen: withdrawn, with thanks, and nobody calls about it again."""
        request = self._open(session, form, now)
        promised = self._promised(session, request, now)
        which = form.values.get("which") or (promised[0].public_id if promised else "")
        given_up = [one for one in promised if which in (one.public_id, forms.ALL)]
        with audit.change(session, "they cannot", form.actor.key, now):
            for pledge in given_up:
                pledges.withdraw(session, pledge, form.actor.key, now)
            if len(given_up) == len(promised):
                commands.close_request(session, request, form.values.get("words"), form.actor.key, now)
            self._then(session, request, now)
        self._tell(session, form.view_id, form.actor, blocks.given_up("en", given_up), now)

    # Inside

    def _open(self, session: Session, what: Click | Form, now: datetime) -> Request:
        authorise(self.installation, session, what.actor, "change", None, "dm")
        request = commands.request_with(session, what.value if isinstance(what, Click) else what.meta)
        if request is None or request.contact is None or request.state == "closed":
            raise Refused("desk.gone")
        return request

    def _then(self, session: Session, request: Request, now: datetime) -> None:
        session.flush()
        if request.contact is not None:
            self.after_closing(session, request.contact, now)

    def _promised(self, session: Session, request: Request, now: datetime) -> list[Pledge]:
        assert request.contact is not None
        return asking.open_pledges_of(session, request.contact, self._today(now))

    def _today(self, now: datetime) -> date:
        return now.astimezone(ZoneInfo(self.installation.zone)).date()

    def _tell(self, session: Session, key: str, actor: Actor, message: Message, now: datetime) -> None:
        outbox.post(session, f"desk:{key}", outbox.To(actor.user_id), message, now)

    def _show_closed(self, session: Session, request: Request, actor: Actor, now: datetime) -> None:
        for notice in outbox.about(session, "request", request.id):
            message = blocks.closed("en", request, actor.name)
            outbox.revise(session, f"closed:{request.public_id}:{notice.id}", notice, message, now)
