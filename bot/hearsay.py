"""What staff heard of an open promise ("RTD trained 85 more, by phone"): booked, and read again when it is edited."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.asked import Asked
from bot.checkins import replies
from bot.checkins.hearing import Hearing
from bot.checkins.listeners import CheckInListeners
from bot.checkins.model import Words
from bot.deliveries.payloads import without_mentions
from bot.ground import blockkit
from bot.ground.words import say
from bot.people import commands as people
from bot.people.access import root
from bot.people.model import Contact, Partner
from bot.people.names import fold
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.progress.model import ProgressEntry
from bot.understanding import PledgeReading, Promise, ReplyContext, read_reply, relayed

ROAD = re.compile(
    r",?\s*\b(?:(?:(?:they|she|he|(?-i:[A-Z])[\w.'-]+)\s)?told (?:me|us)\s)?"
    r"(by phone|by e-?mail|in person|on the phone|by letter|by text)\b(?:\sfrom\s(?-i:[A-Z])[\w.' -]{0,40})?\.?\s*$",
    re.I,
)
"""How it came, behind what was told: "…, by e-mail from Mel", "…, Terry told me on the phone"."""

AT = re.compile(r"(.+?)(?:\s(?:at|from|of|with)\s|,?\s\()(.+?)\)?")
""" "Terry at RTD", "Terry Sample (RTD)"."""

HOW_FAR = re.compile(
    r"\b(?:more|another|additional|so far|in total|to date|now|left|to go|remaining|has|have|had|is at|are at|up to"
    r"|did|done|gave|held|put|hung|ran|taught|\w{2,}ed)\b",
    re.I,
)
"""Words that tell how far somebody is: "RTD 250 employees" may as well be a promise in short."""

LONGEST_NAME = 8
"""Words of a partner's name at the beginning of a sentence about them."""


@dataclass(frozen=True)
class Heard:
    """What staff heard of open promises: the contact's words, or what they come to, and by what road they came."""

    pledges: Sequence[Pledge]
    contact: Contact
    text: str
    how: str = ""


@dataclass(frozen=True)
class Hearsay:
    checkins: CheckInListeners

    def about(self, session: Session, text: str, reading: PledgeReading, now: datetime) -> Heard | None:
        """What a partner told; a finished thing of one with an open pledge of that kind; how far one is."""
        if not reading.pledges and (told := self._passed_on(session, text, now)) is not None:
            return told
        if not reading.pledges and not reading.outcomes:
            return self._told_of(session, text, now)
        done = _one_done(reading)
        partner = people.best_partner(session, done.organisation or "") if done else None
        open_one = pledges.same_open_pledge(session, partner, done.kind, done.programme) if done and partner else None
        return _heard(session, [open_one] if open_one else [], None, _without_name(text, reading), now)

    def _passed_on(self, session: Session, text: str, now: datetime) -> Heard | None:
        """The words of a partner or a contact that is named."""
        said = relayed(text)
        if said is None or not self._tells_a_figure(said.what, now):
            return None
        partner, contact = _whose(session, said.who, now)
        return _heard(session, _counted(session, partner), contact, said.what, now, said.how)

    def _told_of(self, session: Session, text: str, now: datetime) -> Heard | None:
        """ "Alliance 4 You has given out 300 in total": a partner's very name, and behind it how far they are."""
        words = text.split()
        if "?" in text or "\n" in text.strip() or not HOW_FAR.search(text):
            return None
        for many in range(min(len(words) - 1, LONGEST_NAME), 0, -1):
            if (partner := _called(session, " ".join(words[:many]).rstrip(":,"))) is not None:
                rest = " ".join(words[many:])
                told = self._tells_a_figure(ROAD.sub("", rest), now)
                return _heard(session, _counted(session, partner), None, rest, now) if told else None
        return None

    def _tells_a_figure(self, words: str, now: datetime) -> bool:
        reading = read_reply(words, ReplyContext(None, None, None, now.date()), self.checkins.vocabulary)
        return reading.intent in ("progress_add", "progress_set")

    def book(self, session: Session, asked: Asked, heard: Heard, now: datetime) -> blockkit.Message | None:
        told, how = _told(asked, heard)
        given = self.checkins.on_heard(session, heard.pledges, heard.contact, told, asked.actor, how, now)
        said = self.checkins.said(session, heard.contact, given, now)
        about = say("en", "reception.heard_of", partner=heard.pledges[0].lead.name, contact=heard.contact.name)
        return blockkit.message(*said.blocks, blockkit.context(about)) if said else None

    def was_booked(self, session: Session, asked: Asked) -> bool:
        return bool(_entries(session, asked))

    def book_anew(
        self, session: Session, asked: Asked, reading: PledgeReading, now: datetime
    ) -> blockkit.Message | None:
        """They edited it: booked again in its old place, unless it now speaks of something else."""
        entry = _entries(session, asked)[0]
        pledge, contact = entry.pledge, pledges.contact_for(session, entry.pledge, now.date())
        text = without_mentions(asked.text)
        heard = self.about(session, text, reading, now)
        again = heard is not None and pledge in heard.pledges
        if contact is None or not (again or _speaks_of(session, reading, pledge)):
            return blockkit.message(blockkit.says(say("en", "reception.figure_stands", reported=pledge.reported)))
        if heard is None or not again:
            heard = Heard([pledge], contact, _without_name(text, reading))
        told, how = _told(asked, heard)
        hearing = Hearing(session, self.checkins.planner, contact, told, asked.actor.key, now, told_how=how)
        given = replies.take_edit(hearing, self.checkins.vocabulary, [pledge])
        return self.checkins.said(session, contact, given, now)


def _entries(session: Session, asked: Asked) -> list[ProgressEntry]:
    return progress.entries_of_message(session, asked.channel, asked.ts) if asked.ts else []


def _one_done(reading: PledgeReading) -> Promise | None:
    alone = not reading.pledges and len(reading.outcomes) == 1 and reading.outcomes[0].organisation is not None
    return reading.outcomes[0] if alone else None


def _speaks_of(session: Session, reading: PledgeReading, pledge: Pledge) -> bool:
    done = _one_done(reading)
    partner = people.best_partner(session, done.organisation or "") if done else None
    if done is None or partner is None or done.kind != pledge.kind:
        return False
    return root(session, partner) is root(session, pledge.lead)


def _called(session: Session, name: str) -> Partner | None:
    """By a name of theirs, or by the capitals in it ("RTD"); one that is only like theirs may be another's."""
    likely = people.partner_named(session, name) or people.best_partner(session, name)
    if likely is None or fold(name) == fold(likely.name) or any(fold(name) == one.folded for one in likely.aliases):
        return likely
    return likely if name.isupper() and name in likely.name.split() else None


def _whose(session: Session, name: str, now: datetime) -> tuple[Partner | None, Contact | None]:
    """A partner by name, somebody "at" one, or a contact by a name nobody else has."""
    if (partner := _called(session, name)) is not None:
        return partner, None
    belongs = AT.fullmatch(name)
    if belongs is not None and (partner := _called(session, belongs[2])) is not None:
        known = people.contacts_named(session, belongs[1], now.date())
        ours = [one for one in known if root(session, one.partner) is root(session, partner)]
        return partner, ours[0] if len(ours) == 1 else None
    known = people.contacts_named(session, name, now.date())
    return (known[0].partner, known[0]) if len(known) == 1 else (None, None)


def _counted(session: Session, partner: Partner | None) -> list[Pledge]:
    return [one for one in pledges.open_pledges(session, partner) if one.asks_for_number] if partner else []


def _heard(
    session: Session, about: Sequence[Pledge], contact: Contact | None, text: str, now: datetime, how: str = ""
) -> Heard | None:
    contact = contact or (pledges.contact_for(session, about[0], now.date()) if about else None)
    return Heard(about, contact, text, how) if about and contact else None


def _without_name(text: str, reading: PledgeReading) -> str:
    """Their own name is not part of their answer."""
    return text.replace(reading.outcomes[0].organisation or "", "", 1) if reading.outcomes else text


def _told(asked: Asked, heard: Heard) -> tuple[Words, str]:
    """What they said, and by what road it came."""
    road = ROAD.search(heard.text)
    how = road[1].lower() if road else heard.how
    return Words(ROAD.sub("", heard.text).strip(), asked.channel if asked.ts else "", asked.ts or ""), how
