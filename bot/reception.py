"""Every text that comes in: safety first, one reading, then the room that answers.

A thread reply belongs to what the notice at its root was for. The audience counts, not only the asker: what not
everybody in a place may see goes to the asker alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot import noting, replying
from bot.afterwards.listeners import AfterwardsListeners
from bot.asked import Asked, asked_in, only_thanks, questions_of, read_named, with_danger_forwarded
from bot.checkins import roads, telling
from bot.checkins.listeners import CheckInListeners
from bot.deliveries.payloads import Command, Message, without_mentions
from bot.desk.stuck import StuckListeners
from bot.digests import commands as digests
from bot.digests.listeners import DigestListeners
from bot.events import commands as events
from bot.events.listeners import EventListeners
from bot.events.model import Event
from bot.evidence import showing as evidence
from bot.exchange.listeners import ExchangeListeners
from bot.ground import blockkit
from bot.hearsay import Hearsay, called
from bot.notices import outbox
from bot.passing import draft_deed
from bot.people import commands as people
from bot.people.access import Installation, authorise
from bot.people.languages import language_of
from bot.people.listeners import PeopleListeners
from bot.people.model import Contact
from bot.pledges import drafting
from bot.pledges.listeners import PledgeListeners
from bot.replying import PRIVATE, reply, says
from bot.reporting import Take, not_understood
from bot.status.listeners import answer_status, asked_by_command
from bot.status.showing import answer_grouped
from bot.understanding import (
    PledgeReading,
    Question,
    Vocabulary,
    asks_how_it_stands,
    is_safety,
    plain_language,
    read_pledges,
)  # fmt: skip
from bot.undoing import Undoing

Said = blockkit.Message | None
Extra = Callable[[str, str], blockkit.Message]
"""A command that only the demo has: it gets the words after its own and the channel, and no session, for it moves
the clock.
"""


@dataclass(frozen=True)
class Reception:
    installation: Installation
    vocabulary: Vocabulary
    people: PeopleListeners
    events: EventListeners
    pledges: PledgeListeners
    checkins: CheckInListeners
    afterwards: AfterwardsListeners
    digests: DigestListeners
    undoing: Undoing
    stuck: StuckListeners
    exchange: ExchangeListeners
    extra: Mapping[str, Extra] = field(default_factory=dict)
    others: dict[str, Take] = field(default_factory=dict)

    @property
    def hearsay(self) -> Hearsay:
        return Hearsay(self.checkins)

    # The two ways in

    def on_message(self, session: Session, message: Message, now: datetime) -> None:
        people.note_profile(session, message.actor, now)
        message = with_danger_forwarded(message)
        contact = people.contact_of(session, message.actor, now.date())
        self._take(session, contact, message, now)
        # Only now: by which road they were asked tells what an answer of theirs means.
        if contact and message.change == "said" and (message.in_dm or message.thread_ts):
            roads.open_again(session, contact, "dm" if message.in_dm else "thread", now)

    def _take(self, session: Session, contact: Contact | None, message: Message, now: datetime) -> None:
        if contact and message.change != "deleted" and self._answers_us(session, contact, message, now):
            return self._hear(session, contact, message, now)
        if message.change != "said":
            return self._changed(session, message, now)
        dropped = message.in_dm and any(file.url for file in message.files)
        if dropped and self.installation.is_staff(session, message.actor) and not is_safety(message.text):
            return self.exchange.take(session, message, now)
        asked = asked_in(message, self.installation, message.key)
        return reply(session, self.installation, asked, self.answer(session, asked, now), now)

    def on_command(self, session: Session, command: Command, now: datetime) -> Said:
        """A command's own acknowledgement is seen by the asker alone, so it may say anything they may see."""
        people.note_profile(session, command.actor, now)
        asked = Asked(command.actor, command.text, command.channel, "dm", command.key, command.people)
        return self.answer(session, asked, now)

    # What a text is

    def answer(self, session: Session, asked: Asked, now: datetime) -> Said:
        """The answer to a text, or None where cards or notices say it."""
        if is_safety(asked.text):
            return self._hold(session, asked, now)
        if not blockkit.visible(asked.text).strip():
            return says("reception.empty")
        if (done := self._sub_command(session, asked, now)) is not None:
            return done
        if questions := questions_of(session, self.installation, asked, self.vocabulary, now):
            answers = [lambda one, about=about: self._status(session, one, about, now) for about in questions]
            return replying.each(session, self.installation, asked, answers, now)
        if not self.installation.is_staff(session, asked.actor):
            authorise(self.installation, session, asked.actor, "record", None, asked.place)
        return self._record(session, asked, now)

    def _question(self, session: Session, asked: Asked, now: datetime) -> Said:
        question = read_named(session, asked.text, self._today(now), self.vocabulary)
        if question.ask == "help":
            return says("reception.help")
        named = called(session, without_mentions(asked.text).strip(" ?!."), now) if question.ask == "other" else None
        if question.ask == "other" and named is None:
            return None if only_thanks(asked, self._today(now)) else not_understood(self.others, session, asked, now)
        return self._status(session, asked, asked_by_command(named.name) if named else question, now)

    def _sub_command(self, session: Session, asked: Asked, now: datetime) -> Said:
        """A first word is a sub-command only if the rest is something it can take; otherwise it is a sentence."""
        word, _, rest = asked.text.strip().partition(" ")
        if asked.ts is None and word in self.extra:
            return self.extra[word](rest.strip(), asked.channel)
        take = self.sub_commands.get(word.casefold())
        return take(session, asked, rest.strip(), now) if take else None

    @property
    def sub_commands(self) -> dict[str, Take]:
        return self.others | {
            "help": self._help, "status": self._status_of, "contact": self._contact, "digest": self._digest,
            "undo": self._undo, "parked": self._parked, "staff": self._staff, "language": self._language,
            "thanks": self._thanks, "export": self._export,
        }  # fmt: skip

    def _help(self, session: Session, asked: Asked, rest: str, now: datetime) -> Said:
        if rest:
            return None
        contact = people.contact_of(session, asked.actor, now.date())
        if contact and not self.installation.is_staff(session, asked.actor):
            return self.checkins.help(session, contact)
        authorise(self.installation, session, asked.actor, "record", None, asked.place)
        return says("reception.help")

    def _status_of(self, session: Session, asked: Asked, rest: str, now: datetime) -> Said:
        grouped = answer_grouped(session, self.installation, asked.actor, rest, now)
        return grouped or self._status(session, asked, asked_by_command(rest), now)

    def _contact(self, session: Session, asked: Asked, rest: str, now: datetime) -> Said:
        promised = read_pledges(asked.text, self.vocabulary, self._today(now))
        if promised.pledges or promised.outcomes:
            return None  # "Contact Freight will train 20 drivers" is a promise.
        return self.people.contact(session, asked.actor, rest, asked.people, now)

    def _staff(self, session: Session, asked: Asked, rest: str, now: datetime) -> Said:
        return self.people.staff(session, asked.actor, rest, asked.people, now)

    def _language(self, session: Session, asked: Asked, rest: str, now: datetime) -> Said:
        return self.people.language(session, asked.actor, rest, now)

    def _thanks(self, session: Session, asked: Asked, rest: str, now: datetime) -> Said:
        named = events.events_named(session, rest) if rest else []
        if len(named) != 1:
            return None
        self.afterwards.offer_again(session, asked.actor, named[0], asked.key, now)
        return says("reception.thanks_offered")

    def _export(self, session: Session, asked: Asked, rest: str, now: datetime) -> Said:
        sent = self.exchange.export(session, asked.actor, rest, asked.key, now)
        return says("reception.sent_to_you") if sent else None

    def _digest(self, session: Session, asked: Asked, rest: str, now: datetime) -> Said:
        self.digests.post_now(session, asked.actor, rest, asked.key, now)
        return says("reception.digest_posted")

    def _undo(self, session: Session, asked: Asked, rest: str, now: datetime) -> Said:
        return None if rest else self.undoing.undo_last(session, asked.actor, now)

    def _parked(self, session: Session, asked: Asked, rest: str, now: datetime) -> Said:
        """What it lists is for staff alone, so elsewhere it goes to the asker by direct message."""
        return None if rest else self.stuck.list_parked(session, asked.actor)

    # Staff record

    def _record(self, session: Session, asked: Asked, now: datetime) -> Said:
        """Promises become cards; what staff heard of one that is open becomes an entry; else it was a question."""
        event, text = self._event_at(session, asked, now), without_mentions(asked.text)
        reading = read_pledges(text, self.vocabulary, self._today(now), event.day if event else None)
        if (heard := self.hearsay.about(session, text, reading, now)) is not None:
            return self.hearsay.book(session, asked, heard, now)
        drafting.refuse_problems(reading)
        if reading.pledges or reading.outcomes:
            return noting.draft(session, self.pledges, self.hearsay, asked, text, reading, event, now)
        return self._question(session, asked, now)

    def _event_at(self, session: Session, asked: Asked, now: datetime) -> Event | None:
        return events.event_of_channel(session, asked.channel) or events.latest_event(session, self._today(now))

    def _record_beside(self, session: Session, asked: Asked, now: datetime) -> Said:
        """What staff wrote down beside words about somebody in danger."""
        event, today = self._event_at(session, asked, now), self._today(now)

        def read(text: str) -> PledgeReading:
            return read_pledges(text, self.vocabulary, today, event.day if event else None)

        reading = noting.beside_danger(asked.text, read)
        if not (reading.pledges or reading.outcomes):
            return None
        return noting.draft(session, self.pledges, self.hearsay, asked, "", reading, event, now)

    # Questions

    def _status(self, session: Session, asked: Asked, question: Question, now: datetime) -> Said:
        form = digests.answered_in(session, self.installation, asked.channel) if asked.place not in PRIVATE else None
        if form is None:
            said = answer_status(session, self.installation, asked.actor, question, now)
            return self.checkins.with_next_question(session, asked.actor, said, now)
        # Whoever reads the digest channel is told these figures every week.
        said, about = self.digests.answer_there(session, form, question, now)
        outbox.post(session, f"reply:{asked.key}", outbox.To(asked.channel, asked.thread), said, now, about=(about, 0))
        return None

    # Contacts

    def _answers_us(self, session: Session, contact: Contact, message: Message, now: datetime) -> bool:
        """Whatever a contact writes to us is an answer, unless it asks how things stand or, from somebody who is staff
        too, it is not under a message that asks them.
        """
        if self.installation.is_staff(session, message.actor):
            root = outbox.at(session, message.channel, message.thread_ts) if message.thread_ts else None
            asked = root.recipient if root and root.about in ("checkin", "pledge", "letter") else None
            return asked == contact.slack_user_id
        if message.change == "said" and not message.files:
            return not asks_how_it_stands(message.text, self._today(now), self.vocabulary)
        return True

    def _hear(self, session: Session, contact: Contact, message: Message, now: datetime) -> None:
        if message.change != "said":
            self.pledges.on_source_changed(session, message, now)
        confirmed = self.afterwards.on_words(session, contact, message, now)
        given = [] if confirmed else self.checkins.on_reply(session, contact, message, now)
        if message.change == "said" and message.files and not any(answer.kind == "safety" for answer in given):
            evidence.take(session, self.installation, contact, (message.channel, message.ts), message.files, now)
        draft_deed(session, self.installation, self.vocabulary, self.pledges, contact, message, given, now)

    def _changed(self, session: Session, message: Message, now: datetime) -> None:
        """Somebody edited or deleted what they wrote: cards not yet saved follow, and an edit is answered anew.

        What is deleted, or said danger since, may be of staff or of somebody whom another follows by now.
        """
        saved = self.pledges.on_source_changed(session, message, now)
        danger = is_safety(message.text)
        if danger or message.change == "deleted":
            telling.hide(session, message, now)
        if message.change == "edited" and (danger or self.installation.is_staff(session, message.actor)):
            asked = asked_in(message, self.installation, message.happening)
            if saved and not danger:
                return replying.alone(session, asked, "reception.saved_already", now)
            return reply(session, self.installation, asked, self._answer_edit(session, asked, now), now)
        return None

    def _answer_edit(self, session: Session, asked: Asked, now: datetime) -> Said:
        """What was booked is booked anew; anything else is answered as if it had just been said."""
        if not is_safety(asked.text) and self.hearsay.was_booked(session, asked):
            reading = read_pledges(without_mentions(asked.text), self.vocabulary, self._today(now))
            return self.hearsay.book_anew(session, asked, reading, now)
        if asked.text.strip().casefold() == "undo":
            return says("reception.undo_anew")
        return self.answer(session, asked, now)

    # Safety

    def _hold(self, session: Session, asked: Asked, now: datetime) -> Said:
        """Never read as anything else, never repeated; who wrote it is told where there is help, in their language."""
        replying.alarm(session, self.installation, asked, now)
        plain = plain_language(asked.text)
        said = self.checkins.safety(session, plain or language_of(self.installation, session, asked.actor))
        by_staff = self.installation.is_staff(session, asked.actor)
        beside = self._record_beside(session, asked, now) if by_staff else None
        return blockkit.message(*said.blocks, *beside.blocks) if said and beside else said

    def _today(self, now: datetime) -> date:
        return now.astimezone(ZoneInfo(self.installation.zone)).date()
