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
from bot.understanding import PledgeReading, Promise

ROAD = re.compile(
    r",?\s*\b(?:(?:(?:they|she|he)\s)?told (?:me|us)\s)?"
    r"(by phone|by e-?mail|in person|on the phone|by letter|by text)\b\.?\s*$",
    re.I,
)


@dataclass(frozen=True)
class Hearsay:
    checkins: CheckInListeners

    def about(self, session: Session, reading: PledgeReading, now: datetime) -> tuple[Pledge, Contact] | None:
        """A finished thing of a partner with one open pledge of that kind is progress."""
        done = _one_done(reading)
        partner = people.best_partner(session, done.organisation or "") if done else None
        open_one = pledges.same_open_pledge(session, partner, done.kind, done.programme) if done and partner else None
        contact = pledges.contact_for(session, open_one, now.date()) if open_one else None
        return (open_one, contact) if open_one and contact else None

    def book(
        self, session: Session, asked: Asked, reading: PledgeReading, about: tuple[Pledge, Contact], now: datetime
    ) -> blockkit.Message | None:
        pledge, contact = about
        told, how = _told(asked, reading)
        given = self.checkins.on_heard(session, pledge, contact, told, asked.actor, how, now)
        return self.checkins.said(session, contact, given, now)

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
        told, how = _told(asked, reading)
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


def _told(asked: Asked, reading: PledgeReading) -> tuple[Words, str]:
    """What they said without their own name, which is not part of their answer; and by what road it came."""
    text = without_mentions(asked.text).replace(reading.outcomes[0].organisation or "", "", 1)
    road = ROAD.search(text)
    how = road[1].lower() if road else ""
    return Words(ROAD.sub("", text).strip(), asked.channel if asked.ts else "", asked.ts or ""), how
