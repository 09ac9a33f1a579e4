"""What staff heard of an open promise ("RTD trained 85 more, by phone"): booked, and read again when it is edited."""

from __future__ import annotations

import re
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
from bot.people.model import Contact
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.progress.model import ProgressEntry
from bot.understanding import PledgeReading, Promise, ReplyContext, read_reply

ROAD = re.compile(
    r",?\s*\b(?:(?:(?:they|she|he)\s)?told (?:me|us)\s)?"
    r"(by phone|by e-?mail|in person|on the phone|by letter|by text)\b\.?\s*$",
    re.I,
)

RELAYED = re.compile(
    r"\s*(?P<who>[^:;,?!\n]{2,80}?)(?::|\s(?:says?|said|told\s(?:me|us)|reports?|reported|writes?|wrote|(?=now\sat\s\d)"
    r"|(?:(?:is|are)\s)?at\s(?=\d))(?:\sthat)?[:,]?)\s?(?:(?:they|she|he)(?:'re|'ve|\s(?:are|have)))?\s*(?P<what>\S.*)",
    re.I | re.S,
)
""" "RTD says 210 now": whose words, and the words as they might have written them."""


@dataclass(frozen=True)
class Heard:
    """What staff heard of one open promise: the contact's words, or what they come to, and by what road they came."""

    pledge: Pledge
    contact: Contact
    text: str


@dataclass(frozen=True)
class Hearsay:
    checkins: CheckInListeners

    def about(self, session: Session, text: str, reading: PledgeReading, now: datetime) -> Heard | None:
        """A finished thing of a partner with one open pledge of that kind is progress; so is a figure they told."""
        done = _one_done(reading)
        partner = people.best_partner(session, done.organisation or "") if done else None
        open_one = pledges.same_open_pledge(session, partner, done.kind, done.programme) if done and partner else None
        if done is None and not reading.pledges and not reading.outcomes:
            return self._relayed(session, text, now)
        return _heard(session, open_one, _without_name(text, reading), now)

    def _relayed(self, session: Session, text: str, now: datetime) -> Heard | None:
        """The words of a partner that is named, about their one open promise with a number."""
        relayed = RELAYED.match(text)
        partner = people.best_partner(session, relayed["who"]) if relayed else None
        if relayed is None or partner is None or not self._tells_a_figure(relayed["what"], now):
            return None
        counted = [pledge for pledge in pledges.open_pledges(session, partner) if pledge.asks_for_number]
        return _heard(session, counted[0], relayed["what"], now) if len(counted) == 1 else None

    def _tells_a_figure(self, words: str, now: datetime) -> bool:
        reading = read_reply(words, ReplyContext(None, None, None, now.date()), self.checkins.vocabulary)
        return reading.intent in ("progress_add", "progress_set") and reading.amount is not None

    def book(self, session: Session, asked: Asked, heard: Heard, now: datetime) -> blockkit.Message | None:
        told, how = _told(asked, heard.text)
        given = self.checkins.on_heard(session, heard.pledge, heard.contact, told, asked.actor, how, now)
        return self.checkins.said(session, heard.contact, given, now)

    def was_booked(self, session: Session, asked: Asked) -> bool:
        return bool(_entries(session, asked))

    def book_anew(
        self, session: Session, asked: Asked, reading: PledgeReading, now: datetime
    ) -> blockkit.Message | None:
        """They edited it: booked again in its old place, unless it now speaks of something else."""
        entry = _entries(session, asked)[0]
        pledge, contact = entry.pledge, pledges.contact_for(session, entry.pledge, now.date())
        if contact is None or not _speaks_of(session, reading, pledge):
            return blockkit.message(blockkit.says(say("en", "reception.figure_stands", reported=pledge.reported)))
        told, how = _told(asked, _without_name(without_mentions(asked.text), reading))
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


def _heard(session: Session, pledge: Pledge | None, text: str, now: datetime) -> Heard | None:
    contact = pledges.contact_for(session, pledge, now.date()) if pledge else None
    return Heard(pledge, contact, text) if pledge and contact else None


def _without_name(text: str, reading: PledgeReading) -> str:
    """Their own name is not part of their answer."""
    return text.replace(reading.outcomes[0].organisation or "", "", 1) if reading.outcomes else text


def _told(asked: Asked, text: str) -> tuple[Words, str]:
    """What they said, and by what road it came."""
    road = ROAD.search(text)
    how = road[1].lower() if road else ""
    return Words(ROAD.sub("", text).strip(), asked.channel if asked.ts else "", asked.ts or ""), how
