"""A contact's words, buttons and forms; and what staff heard from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins import answer_blocks, blocks, commands, editing, figures, planning, replies, road_blocks, settling
from bot.checkins.choosing import may_mean, with_counted
from bot.checkins.echo import apart
from bot.checkins.hearing import Hearing
from bot.checkins.jobs import Sign
from bot.checkins.model import Answer, Doubt, Words
from bot.checkins.planning import Planner
from bot.checkins.signature import Signing
from bot.deliveries.listeners import Listeners
from bot.deliveries.payloads import Actor, Click, Form
from bot.deliveries.payloads import Message as Text
from bot.desk.listeners import tell_of_change, tell_staff
from bot.evidence import showing as evidence
from bot.ground import blockkit
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.people import commands as people
from bot.people import languages
from bot.people.access import Installation, authorise, root
from bot.people.model import Contact
from bot.pledges import asking
from bot.pledges.model import Pledge
from bot.understanding import Vocabulary, is_safety, plain_language, wished_language

START = re.compile(r"\W*(?:start|unstop)\b\D*", re.I)
"""Somebody who wrote STOP begins with this; a text with a figure in it is read for its figure."""
MOVES_NOTHING = frozenset({"not_started", "kept", "unchanged", "language", "help", "welcome", "ready", "what_needed"})
"""Answers after which every figure stands as it stood."""


@dataclass(frozen=True)
class CheckInListeners:
    installation: Installation
    planner: Planner
    vocabulary: Vocabulary
    sign: Sign

    def register(self, listeners: Listeners) -> None:
        listeners.clicks |= {
            "reply.all": self.on_all,
            "reply.none": self.on_none,
            "reply.withdraw": self.on_withdraw,
            "reply.keep": self.on_keep,
            "reply.start": self.on_start,
            "doubt.settle": self.on_settle,
            "doubt.pledge": self.on_choose_pledge,
            "reply.language": self.on_language,
        }

    # Words

    def on_reply(self, session: Session, contact: Contact, message: Text, now: datetime) -> list[Answer]:
        """A contact wrote to us, or in a thread under one of our messages. Gives what it led to."""
        hearing = self.hearing(session, contact, message.actor, now, message.text, (message.channel, message.ts))
        hearing = replace(apart(hearing), thread_ts=message.thread_ts, before=message.before)
        # What they write in the open is answered alone: a figure is for those who may see it.
        here = self.installation.place(message.channel, message.in_dm) != "other"
        to = outbox.To(message.channel, message.thread_ts) if here else outbox.To(message.actor.user_id)
        if message.change == "said" and (language := wished_language(message.text)):
            self._speak(session, hearing, language, message.happening, to)
            return []
        languages.note_written(session, contact, plain_language(message.text), now)
        if contact.opted_out_at and START.fullmatch(message.text) and not is_safety(message.text):
            given = hearing.in_one_change("opt in", lambda: [self._opt_in(hearing)])
        else:
            open_ones = asking.open_pledges_of(session, contact, self.planner.today(now))
            checkin = planning.open_checkin(session, contact)
            about = may_mean(session, contact, (message.channel, message.thread_ts), open_ones, checkin)
            about = with_counted(about, open_ones, message.text, message.thread_ts is not None)
            if message.change == "edited":
                given = editing.take(hearing, self.vocabulary, about)
                tell_of_change(session, message.channel, message.ts, message.happening, now)
            else:
                files = tuple(called for one in message.files for called in (one.name, one.title))
                hearing = replace(hearing, open_ones=open_ones, asked=checkin, files=files)
                settled = None if files else settling.take(hearing, self.vocabulary, about)
                given = settled or replies.take(hearing, self.vocabulary, about)
            if message.forwarded:
                given = [one._replace(kind="forwarded") if one.kind == "not_understood" else one for one in given]
        if not here and "dm" in contact.shut_roads:
            self._answer_in_thread(session, contact, message, given, now)
        else:
            self.answer(session, hearing, given, message.happening, to)
        return given

    def _answer_in_thread(
        self, session: Session, contact: Contact, message: Text, given: Sequence[Answer], now: datetime
    ) -> None:
        """Others read it, and a direct message would not reach them: that it was noted, and no figure."""
        said = road_blocks.answer(contact.language, [one.kind for one in given])
        if said is not None:
            to = outbox.To(message.channel, message.thread)
            outbox.post(session, f"answer:{message.happening}", to, said, now, language=contact.language)
        self.said(session, contact, given, now)

    def on_heard(
        self, session: Session, pledge: Pledge, contact: Contact, words: Words, actor: Actor, road: str, now: datetime
    ) -> list[Answer]:
        """Staff write down what a contact told them: read as if the contact had written it."""
        hearing = Hearing(session, self.planner, contact, words, actor.key, now, told_how=road)
        return replies.take(hearing, self.vocabulary, [pledge])

    def answer(self, session: Session, hearing: Hearing, given: Sequence[Answer], key: str, to: outbox.To) -> None:
        """Say what was read and done, where it was said; and tell staff what needs them."""
        pledge = next((one.pledge for one in given if one.pledge), None)
        language = hearing.language
        if (message := answer_blocks.answers(language, given, self._signing(session, given))) is not None:
            about = ("pledge", pledge.id) if pledge else None
            outbox.post(session, f"answer:{key}", to, message, hearing.now, about=about, language=language)
        self._tell_staff(session, hearing.contact, given, hearing.now)
        if any(one.kind == "safety" for one in given):
            evidence.set_aside(session, hearing.contact, (hearing.words.channel, hearing.words.ts), hearing.now)
        if not {one.kind for one in given} <= MOVES_NOTHING:
            evidence.follow(session, hearing.contact, key, hearing.now)

    def said(self, session: Session, contact: Contact, given: Sequence[Answer], now: datetime) -> Message | None:
        """The same answer for staff, who told us in the contact's place."""
        self._tell_staff(session, contact, given, now)
        return answer_blocks.answers("en", given, self._signing(session, given))

    def _tell_staff(self, session: Session, contact: Contact, given: Sequence[Answer], now: datetime) -> None:
        for one in given:
            if one.request is not None:
                tell_staff(session, self.installation, one.request, now)

    def help(self, session: Session, contact: Contact) -> Message | None:
        return answer_blocks.answers(contact.language, [Answer("help")], lambda: self.sign(session, []))

    def with_next_question(self, session: Session, actor: Actor, said: Message, now: datetime) -> Message:
        """What a contact is told of their promises, with the day on which they are asked next."""
        contact = people.contact_of(session, actor, now.date())
        if contact is None or self.installation.is_staff(session, actor):
            return said
        day = planning.next_question(session, self.planner, contact)
        return blockkit.message(*said.blocks, *answer_blocks.next_question(contact.language, day))

    def safety(self, session: Session, language: str) -> Message | None:
        return answer_blocks.answers(language, [Answer("safety")], lambda: self.sign(session, []))

    def _signing(self, session: Session, given: Sequence[Answer]) -> Signing:
        pledge = next((one.pledge for one in given if one.pledge), None)
        return lambda: self.sign(session, [pledge] if pledge else [])

    def on_language(self, session: Session, click: Click, now: datetime) -> None:
        """They chose a language from the list."""
        contact = self.contact(session, click.actor, now)
        hearing = self.hearing(session, contact, click.actor, now, "", (click.channel, click.ts))
        self._speak(session, hearing, click.value, click.key, outbox.To(click.channel, click.thread_ts))

    def _speak(self, session: Session, hearing: Hearing, language: str, key: str, to: outbox.To) -> None:
        """From now on in that language; a question that is open is asked in it again, for it may not have been read."""
        contact, now = hearing.contact, hearing.now
        languages.choose_language(session, contact, language, hearing.by, now)
        checkin = planning.open_checkin(session, contact)
        about = [covers.pledge for covers in checkin.pledges] if checkin and checkin.state == "asked" else []
        told = answer_blocks.answers(contact.language, [Answer("language")], lambda: self.sign(session, about))
        if checkin and about and told:
            by = self.sign(session, about)
            asked = blocks.ask(contact.language, checkin, contact, about, by, hearing.today)
            told = blockkit.message(*told.blocks, *asked.blocks)
        if told:
            row = ("checkin", checkin.id) if checkin and about else None
            outbox.post(session, f"answer:{key}", to, told, now, about=row, language=contact.language)

    def opt_out(self, session: Session, contact: Contact, form: Form, now: datetime) -> None:
        """The same as STOP, chosen where one says when to be asked again."""
        hearing = self.hearing(session, contact, form.actor, now, "", ("", ""))

        def stop() -> list[Answer]:
            commands.opt_out(session, contact, form.actor.key, now)
            return [Answer("opted_out")]

        given = hearing.in_one_change("opt out", stop)
        self.answer(session, hearing, given, form.view_id, outbox.To(form.actor.user_id))

    def on_start(self, session: Session, click: Click, now: datetime) -> None:
        """The same as START."""
        contact = self.contact(session, click.actor, now)
        hearing = self.hearing(session, contact, click.actor, now, "", (click.channel, click.ts))
        self._by_tap(session, hearing, click, "opt in", lambda: self._opt_in(hearing))

    def _opt_in(self, hearing: Hearing) -> Answer:
        commands.opt_in(hearing.session, self.planner, hearing.contact, hearing.by, hearing.now)
        return Answer("opted_in")

    # Buttons

    def on_all(self, session: Session, click: Click, now: datetime) -> None:
        pledge, hearing = self._tapped(session, click, now)
        figures.refuse_another_number(session, click.channel, click.message_ts, pledge)
        self._by_tap(session, hearing, click, "tap all", lambda: figures.all_of_it(hearing, pledge))

    def on_none(self, session: Session, click: Click, now: datetime) -> None:
        pledge, hearing = self._tapped(session, click, now)
        self._by_tap(session, hearing, click, "tap not started", lambda: figures.none_of_it(hearing, pledge))

    def on_withdraw(self, session: Session, click: Click, now: datetime) -> None:
        pledge, hearing = self._tapped(session, click, now)
        self._by_tap(session, hearing, click, "tap withdraw", lambda: hearing.withdraw(pledge))

    def on_keep(self, session: Session, click: Click, now: datetime) -> None:
        pledge, hearing = self._tapped(session, click, now)
        self._by_tap(session, hearing, click, "tap keep", lambda: Answer("kept", pledge))

    def on_settle(self, session: Session, click: Click, now: datetime) -> None:
        doubt_id, _, index = click.value.partition("|")
        doubt = self._doubt(session, doubt_id)
        assert doubt.pledge is not None
        self.pledge(session, doubt.pledge.public_id)
        hearing = self._doubt_hearing(session, doubt, click, now)
        given = hearing.settle(doubt, int(index))
        self.answer(session, hearing, given, click.key, outbox.To(click.channel, click.thread_ts))

    def on_choose_pledge(self, session: Session, click: Click, now: datetime) -> None:
        doubt_id, _, pledge_id = click.value.partition("|")
        doubt = self._doubt(session, doubt_id)
        pledge = self.pledge(session, pledge_id)
        if root(session, pledge.lead) is not root(session, doubt.contact.partner):
            raise Refused("checkin.not_open")
        hearing = self._doubt_hearing(session, doubt, click, now)
        about = asking.open_pledges_of(session, doubt.contact, self.planner.today(now))
        given = replies.take_chosen(hearing, self.vocabulary, doubt, pledge, about)
        self.answer(session, hearing, given, click.key, outbox.To(click.channel, click.thread_ts))

    def _by_tap(self, session: Session, hearing: Hearing, click: Click, what: str, act: Callable[[], Answer]) -> None:
        given = hearing.in_one_change(what, lambda: [act()])
        self.answer(session, hearing, given, click.key, outbox.To(click.channel, click.thread_ts))

    # Who, and about what

    def hearing(
        self, session: Session, contact: Contact, actor: Actor, now: datetime, text: str, source: tuple[str, str]
    ) -> Hearing:
        return Hearing(session, self.planner, contact, Words(text, *source), actor.key, now)

    def contact(self, session: Session, actor: Actor, now: datetime) -> Contact:
        contact = people.contact_of(session, actor, now.date())
        if contact is None:
            raise Refused("access.nobody", charity=self.installation.charity)
        return contact

    def own(self, session: Session, actor: Actor, pledge_id: str, now: datetime) -> tuple[Contact, Pledge]:
        """The pledge behind a button, and whoever answers for it: the contact, or staff in their place."""
        contact, pledge, _ = self._own(session, actor, pledge_id, now)
        return contact, pledge

    def _own(
        self, session: Session, actor: Actor, pledge_id: str, now: datetime
    ) -> tuple[Contact, Pledge, Sequence[Pledge] | None]:
        """With the open pledges of the contact who taps: the one tapped is nearly always among them."""
        contact = people.contact_of(session, actor, now.date())
        open_ones = asking.open_pledges_of(session, contact, self.planner.today(now)) if contact else None
        among = (one for one in open_ones or () if one.public_id == pledge_id)
        pledge = next(among, None) or self.pledge(session, pledge_id)
        authorise(self.installation, session, actor, "answer", pledge.lead, "dm", contact)
        if contact is None or root(session, contact.partner) is not root(session, pledge.lead):
            contact, open_ones = asking.contact_for(session, pledge, now.date()), None
        if contact is None:
            raise Refused("access.nobody", charity=self.installation.charity)
        return contact, pledge, open_ones

    def pledge(self, session: Session, public_id: str) -> Pledge:
        pledge = session.scalar(select(Pledge).where(Pledge.public_id == public_id))
        if pledge is None or pledge.state == "withdrawn":
            raise Refused("checkin.not_open")
        return pledge

    def _tapped(self, session: Session, click: Click, now: datetime) -> tuple[Pledge, Hearing]:
        contact, pledge, open_ones = self._own(session, click.actor, click.value, now)
        hearing = self.hearing(session, contact, click.actor, now, "", (click.channel, click.ts))
        return pledge, replace(hearing, open_ones=open_ones)

    def _doubt(self, session: Session, public_id: str) -> Doubt:
        doubt = session.scalar(select(Doubt).where(Doubt.public_id == public_id))
        if doubt is None or doubt.state != "open":
            dropped = doubt is not None and doubt.state == "dropped"
            raise Refused("checkin.closed_since" if dropped else "checkin.no_longer_open")
        return doubt

    def _doubt_hearing(self, session: Session, doubt: Doubt, click: Click, now: datetime) -> Hearing:
        """Their own words again, in their own place in the account."""
        authorise(self.installation, session, click.actor, "answer", doubt.contact.partner, "dm")
        return self.hearing(session, doubt.contact, click.actor, now, "", (click.channel, click.ts)).again(doubt)
