"""A thank-you's buttons, what staff do about them, and a plain "yes, that's right"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.afterwards import blocks, commands, forms
from bot.afterwards.model import FollowUp, Letter
from bot.afterwards.offering import lines_of, mark_of, offer_of, post_offer
from bot.checkins import planning
from bot.checkins.form_listeners import pass_on
from bot.checkins.hearing import Hearing
from bot.checkins.listeners import CheckInListeners
from bot.checkins.model import Answer
from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Actor, Click, Form
from bot.deliveries.payloads import Message as Text
from bot.events.model import Event
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.ground.words import FALLBACK, say
from bot.notices import outbox
from bot.people.access import Installation, authorise
from bot.people.model import Contact
from bot.pledges import commands as pledges
from bot.pledges import confirming
from bot.pledges.model import Pledge
from bot.understanding import is_yes


@dataclass(frozen=True)
class AfterwardsListeners:
    installation: Installation
    checkins: CheckInListeners

    def register(self, listeners: Listeners) -> None:
        listeners.clicks |= {
            "thanks.send": self.on_send,
            "thanks.leave": self.on_leave,
            "thanks.right": self.on_right,
            "thanks.unnamed": self.on_unnamed,
            "survey.none": self.on_none_taken,
        }
        listeners.click_opens |= {
            "thanks.date": self.open_date,
            "thanks.not_quite": self.open_not_quite,
            "thanks.somebody_else": self.open_somebody_else,
        }
        listeners.forms |= {
            "thanks.date": self.on_date,
            "thanks.not_quite": self.on_not_quite,
            "thanks.somebody_else": self.on_somebody_else,
        }

    # Staff

    def on_send(self, session: Session, click: Click, now: datetime) -> None:
        """The letters are written; each goes out in its contact's working hours.

        Nobody is written to who did not stand in the list that was looked at: a list that has changed is shown anew.
        """
        one, looked_at = self._follow_up(session, click)
        to = commands.to_thank(session, one.event, self._today(now))
        if not to:
            raise Refused("afterwards.nobody")
        if mark_of(to) != looked_at:
            offer = offer_of(session, one, to, self._today(now), changed=True)
            self._revise(session, one, f"changed:{click.key}", offer, now)
            return
        commands.write(session, self.checkins.planner, one.event, "thanks", to, click.actor.key, now)
        commands.close(session, one, click.actor.key, now)
        told = blocks.offered(FALLBACK, one.event, lines_of(to), click.actor.name, sent=True)
        self._revise(session, one, f"sent:{click.key}", told, now)

    def on_leave(self, session: Session, click: Click, now: datetime) -> None:
        one, _ = self._follow_up(session, click)
        commands.close(session, one, click.actor.key, now)
        told = blocks.offered(FALLBACK, one.event, [], click.actor.name, sent=False)
        self._revise(session, one, f"left:{click.key}", told, now)

    def on_none_taken(self, session: Session, click: Click, now: datetime) -> None:
        one, _ = self._follow_up(session, click)
        commands.close(session, one, click.actor.key, now, "none_taken")
        told = blocks.none_taken(FALLBACK, one.event, click.actor.name)
        self._revise(session, one, f"none_taken:{click.key}", told, now)

    def offer_again(self, session: Session, actor: Actor, event: Event, key: str, now: datetime) -> None:
        """`/pledge thanks <event>`: the offer once more, with whoever has not been thanked yet."""
        authorise(self.installation, session, actor, "change", None, "dm")
        one = commands.follow_up_of(session, event, "thanks")
        to = commands.to_thank(session, event, self._today(now))
        if one is None or not to:
            raise Refused("afterwards.nobody")
        post_offer(session, self.installation, one, to, key, self._today(now), now)

    def _follow_up(self, session: Session, click: Click) -> tuple[FollowUp, str]:
        authorise(self.installation, session, click.actor, "change", None, "dm")
        public_id, _, looked_at = click.value.partition("|")
        one = commands.follow_up_with(session, public_id)
        if one is None:
            raise Refused("afterwards.gone")
        return one, looked_at

    def _revise(self, session: Session, one: FollowUp, key: str, message: Message, now: datetime) -> None:
        for notice in outbox.about(session, "follow_up", one.id):
            outbox.revise(session, f"{key}:{notice.id}", notice, message, now)

    # Contacts

    def on_words(self, session: Session, contact: Contact, message: Text, now: datetime) -> bool:
        """A plain yes to the thank-you says what the button says, of all that was noted. Gives whether it was one."""
        letter = commands.unanswered_letter(session, contact)
        if letter is None or message.change != "said" or not is_yes(message.text):
            return False
        if planning.asked_since(session, contact, letter.due_at):
            return False  # It answers the question, which came later.
        open_ones = [one for one in commands.pledges_of(session, letter, self._today(now)) if not one.confirmed_at]
        if not open_ones:
            return False
        hearing = self.checkins.hearing(
            session, contact, message.actor, now, message.text, (message.channel, message.ts)
        )
        to = outbox.To(message.channel, message.thread_ts)
        self._confirm(session, hearing, open_ones, message.happening, to)
        return True

    def on_right(self, session: Session, click: Click, now: datetime) -> None:
        contact, pledge = self.checkins.own(session, click.actor, click.value, now)
        hearing = self.checkins.hearing(session, contact, click.actor, now, "", (click.channel, click.ts))
        self._confirm(session, hearing, [pledge], click.key, outbox.To(click.channel, click.thread_ts))

    def _confirm(self, session: Session, hearing: Hearing, about: list[Pledge], key: str, to: outbox.To) -> None:
        def confirm() -> list[Answer]:
            for pledge in about:
                confirming.confirm(session, pledge, hearing.contact, hearing.by, hearing.now)
            return [Answer("confirmed", about[0])]

        self.checkins.answer(session, hearing, hearing.in_one_change("confirm pledge", confirm), key, to)

    def on_unnamed(self, session: Session, click: Click, now: datetime) -> None:
        """Their partner's promises of that event count, and are named nowhere; where none is found, staff see to it."""
        letter = self._letter(session, click.actor, click.value)
        about = commands.pledges_of_partner(session, letter, self._today(now))
        words = "" if about else say(letter.contact.language, "afterwards.button.unnamed")
        hearing = self.checkins.hearing(session, letter.contact, click.actor, now, words, (click.channel, click.ts))

        def unname() -> list[Answer]:
            if not about:
                return [hearing.pass_on("question", None)]
            confirming.leave_unnamed(session, about, hearing.by, now)
            return [Answer("unnamed", about[0])]

        given = hearing.in_one_change("leave unnamed", unname)
        self.checkins.answer(session, hearing, given, click.key, outbox.To(click.channel, click.thread_ts))

    def open_date(self, session: Session, click: Click, now: datetime) -> View:
        contact, pledge = self.checkins.own(session, click.actor, click.value, now)
        shown = pledge.due.isoformat() if pledge.due else None
        return forms.another_date(contact.language, pledge.public_id, shown)

    def on_date(self, session: Session, form: Form, now: datetime) -> None:
        contact, pledge = self.checkins.own(session, form.actor, form.meta, now)
        hearing = self.checkins.hearing(session, contact, form.actor, now, "", ("", ""))
        # A field left as it was arrives empty: it is the date that it showed.
        chosen = form.values.get("day")
        day = date.fromisoformat(chosen) if chosen else pledge.due
        if day is None or day <= hearing.today:
            raise Refused("checkin.form.day_past", field="day")

        def name_the_day() -> list[Answer]:
            pledges.change_due(session, pledge, day, None, hearing.by, now)
            confirming.confirm(session, pledge, contact, hearing.by, now)
            return [Answer("due_moved", pledge, until=day)]

        given = hearing.in_one_change("name another date", name_the_day)
        self.checkins.answer(session, hearing, given, form.view_id, outbox.To(form.actor.user_id))

    def open_not_quite(self, session: Session, click: Click, now: datetime) -> View:
        contact, pledge = self.checkins.own(session, click.actor, click.value, now)
        return forms.in_words(contact.language, "not_quite", pledge.public_id)

    def on_not_quite(self, session: Session, form: Form, now: datetime) -> None:
        contact, pledge = self.checkins.own(session, form.actor, form.meta, now)
        pass_on(self.checkins, session, contact, form, "target_change", pledge, now)

    def open_somebody_else(self, session: Session, click: Click, now: datetime) -> View:
        letter = self._letter(session, click.actor, click.value)
        return forms.in_words(letter.contact.language, "somebody_else", letter.public_id)

    def on_somebody_else(self, session: Session, form: Form, now: datetime) -> None:
        letter = self._letter(session, form.actor, form.meta)
        about = commands.pledges_of(session, letter, self._today(now))
        pass_on(self.checkins, session, letter.contact, form, "handover", about[0] if about else None, now)

    def _letter(self, session: Session, actor: Actor, public_id: str) -> Letter:
        letter = commands.letter_with(session, public_id)
        if letter is None:
            raise Refused("checkin.not_open")
        authorise(self.installation, session, actor, "answer", letter.contact.partner, "dm")
        return letter

    def _today(self, now: datetime) -> date:
        return self.checkins.planner.today(now)
