"""What staff heard of an open promise ("RTD trained 85 more, by phone"): booked, and read again when it is edited."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from bot.asked import Asked
from bot.checkins import editing
from bot.checkins.hearing import Hearing
from bot.checkins.listeners import CheckInListeners
from bot.checkins.model import Words
from bot.checkins.pointing import pointed_at
from bot.deliveries.payloads import without_mentions
from bot.ground import blockkit
from bot.ground.words import say
from bot.people import commands as people
from bot.people import linked
from bot.people.access import root
from bot.people.model import Contact, Partner
from bot.people.names import fold
from bot.pledges import asking, drafting
from bot.pledges import commands as pledges
from bot.pledges.blocks import pledge_line
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.progress.model import ProgressEntry
from bot.understanding import Intent, PledgeReading, Promise, ReplyContext, read_reply

BY_ROAD = (
    r",?\s*\b(?:(?:(?:they|she|he)\s)?told (?:me|us)\s)?"
    r"(by phone|by e-?mail|in person|on the phone|by letter|by text)\b\.?\s*"
)
ROAD = re.compile(rf"{BY_ROAD}$", re.I)

SPACES = re.compile(r"[^\S\n]{2,}")
"""One will do: the patterns below crawl over hundreds."""

SET_OFF = r"(?:\s?[:,;]\s*|\s[–—-]+\s)"
"""A dash without spaces stands in a name: Tri-Met."""
RELAYED = re.compile(
    r"\s*(?:(?:(?:i\s|we\s)?(?:just\s)?(?:heard|got (?:word|a call|an? e-?mail|a text)|had a call)\s(?:back\s)?from"
    rf"|(?:i\s|we\s)?(?:just\s)?(?:spoke|talked)\s(?:to|with)|call with)\s(?P<them>[^:;,?!\n]{{2,80}}?){SET_OFF}"
    r"|(?P<who>[^:;,?!\n]{2,80}?)\s(?:(?:says|said|told (?:me|us)|reports|reported|writes|wrote)\b(?:\sthat)?[:,]?\s+"
    r"|(?:just\s)?(?:called|phoned|rang|e-?mailed|texted|messaged)(?:\s(?:me|us|back|in|today|yesterday|this morning))*"
    rf"(?:{SET_OFF}|\s(?:to say|and said|with)\s)))"
    r"(?:(?:they|she|he)(?:'re|'ve|\s(?:are|have))\s)?(?P<what>[^\n?]+)\s*",
    re.I,
)
""" "RTD says 210 now", "heard from RTD: 210 now": whose words, and the words as they might have written them. No second
line and no question."""

BECAME = (
    r"(?:(?:is|are|has|have)\s)?(?:now\s|all\s)*(?:done|finished|completed?)"
    r"(?:\s(?:with\s)?(?:everything|it all|all of it|(?:the|their)\s(?:whole\s)?(?:training|pledge|promise)))?"
    r"|(?:(?:has|have)\s)?trained\s(?:everyone|everybody|all of (?:them|their \w+))"
    r"|withdrew|is\swithdrawing|(?:(?:has|have)\s)?(?:withdrawn|pulled out)"
    r"|(?:can't|cannot|won't)\sdo\sit(?:\sany\s?more)?"
    r"|(?:needs?|wants?|asks?\sfor)\s(?:more\stime,?\s)?(?:until|till)\s(?![^\n]*\b(?:to|for)\b)[^\n.!?;,]{3,30}"
    r"|(?:has|have)(?:n't|\snot)\sstarted(?:\syet)?"
)
"""What has become of a promise, in the few words for it."""

STANDS = re.compile(
    rf"\s*(?P<who>[^:;,?!\n]{{2,80}}?)(?:{SET_OFF}|\s)(?P<what>(?:(?:is|are)\s)?(?:now\s)?(?:at|up to)\s\d[\d,]*"
    rf"|\d[\d,]*\s(?:trained\s|done\s)?(?:so far|to date|in total|trained|done)|{BECAME})(?:{BY_ROAD})?[\s.!]*",
    re.I,
)
""" "RTD: 80 so far", "RTD is at 80", "RTD is done": the same without a word of telling, and nothing besides. "RTD 85
employees" may be a promise from a list, and "RTD has 300 staff in total" counts heads.
"""
TELLS: frozenset[Intent] = frozenset({"complete", "cancel", "reschedule", "none_yet"})
"""What may be heard of a promise beside a figure."""

AT = re.compile(r"(?<=[A-Za-z])\s(?:at|from|of|over at)\s(?=[A-Z])")

MOST_BEFORE = 300
LEADS_ON = re.compile(r"(?:[\s,;.–—-]|\b(?:and|but|also|they|she|he|who)\b)*$", re.I)
""" "60 now, and they" leads on to what they will do."""

MORE = re.compile(r"\b(?:says?|said|told|though|but|claims?|doubt|while|and [A-Z])")
"""What follows is of somebody else, or staff's own."""


class Heard(NamedTuple):
    """What staff heard of one open promise: the contact's words, or what they come to, and by what road they came."""

    pledge: Pledge
    contact: Contact
    text: str


@dataclass(frozen=True)
class Hearsay:
    checkins: CheckInListeners

    def about(self, session: Session, text: str, reading: PledgeReading, now: datetime) -> Heard | None:
        """A finished thing of a partner with one open pledge of that kind is progress; so is a figure they told."""
        text = SPACES.sub(" ", text)
        done, open_one = _one_done(reading), _open_one(session, reading)
        if done is None and not reading.pledges and not reading.outcomes:
            return self._relayed(session, text, now)
        if open_one is None and (said := RELAYED.fullmatch(text)) and said["them"]:
            # "Heard from RTD: 15 more posters" is none of their list, and "spoke to RTD: 12" was no talk of theirs.
            return self._relayed(session, text, now)
        return _heard(session, open_one, _without_name(text, reading), now)

    def _relayed(self, session: Session, text: str, now: datetime) -> Heard | None:
        """The words of a partner that is named, about their one open promise (a figure: the one with a number), or the
        one they name.
        """
        relayed = RELAYED.fullmatch(text) or STANDS.fullmatch(text)
        if relayed is None or MORE.search(relayed["what"]):
            return None
        figure = self._tells_a_figure(relayed["what"], now)
        partner = self._named(session, relayed, now) if figure is not None else None
        open_ones = pledges.open_pledges(session, partner) if partner else []
        likely = [pledge for pledge in open_ones if pledge.asks_for_number or not figure]
        named = likely if len(likely) == 1 else pointed_at(likely, relayed["what"])
        return _heard(session, named[0], relayed["what"], now) if len(named) == 1 else None

    def _named(self, session: Session, relayed: re.Match[str], now: datetime) -> Partner | None:
        """ "Spoke to Pat at RTD" is of RTD; so is "Terry from RTD says", but "half of RTD is done" is not all of it."""
        person, *at = AT.split(relayed["who"] or relayed["them"])
        partner = called(session, at[-1] if at else person, now)
        if not at or relayed["who"] is None:
            return partner
        theirs = {root(session, one.partner) for one in linked.called(session, person, now.date())}
        return partner if partner in theirs else None

    def _tells_a_figure(self, words: str, now: datetime) -> bool | None:
        """None where the words tell nothing of a promise."""
        reading = read_reply(words, ReplyContext(None, None, None, now.date()), self.checkins.vocabulary)
        if reading.intent in ("progress_add", "progress_set") and reading.amount is not None:
            return True
        return False if reading.intent in TELLS else None

    def untold(self, session: Session, text: str, reading: PledgeReading, now: datetime) -> list[str]:
        """What a text says that no card of its promises tells: whoever wrote it must not believe it noted."""
        told = _counted_beside(session, reading, now)
        if without := drafting.lines_without_promise(text, reading, self.checkins.vocabulary, now.date()):
            told.append(say("en", "reception.no_promise_in", count=len(without), lines="” · “".join(without)))
        cards = [at for one in (*reading.pledges, *reading.outcomes) if (at := text.find(one.because)) >= 0]
        relayed = RELAYED.match(text[: min(cards, default=0)][:MOST_BEFORE])
        if relayed and self._tells_a_figure(relayed["what"], now):
            told.append(say("en", "reception.figure_beside", words=LEADS_ON.sub("", relayed["what"])))
        return told

    def book(self, session: Session, asked: Asked, heard: Heard, now: datetime) -> blockkit.Message | None:
        told, how = _told(asked, heard.text)
        given = self.checkins.on_heard(session, heard.pledge, heard.contact, told, asked.actor, how, now)
        said = self.checkins.said(session, heard.contact, given, now)
        about = say("en", "reception.heard_of", partner=heard.pledge.lead.name)
        return blockkit.message(*said.blocks, blockkit.context(about)) if said else None

    def was_booked(self, session: Session, asked: Asked) -> bool:
        return bool(_entries(session, asked))

    def book_anew(
        self, session: Session, asked: Asked, reading: PledgeReading, now: datetime
    ) -> blockkit.Message | None:
        """They edited it: booked again in its old place, unless it now speaks of something else."""
        entry = _entries(session, asked)[0]
        pledge, contact = entry.pledge, asking.contact_for(session, entry.pledge, now.date())
        text = without_mentions(asked.text)
        relayed = self.about(session, text, reading, now)
        again = relayed is not None and relayed.pledge is pledge
        if contact is None or not (again or _speaks_of(session, reading, pledge)):
            return blockkit.message(blockkit.says(say("en", "reception.figure_stands", reported=pledge.reported)))
        told, how = _told(asked, relayed.text if relayed and again else _without_name(text, reading))
        hearing = Hearing(session, self.checkins.planner, contact, told, asked.actor.key, now, told_how=how)
        given = editing.take(hearing, self.checkins.vocabulary, [pledge])
        return self.checkins.said(session, contact, given, now)


def _entries(session: Session, asked: Asked) -> list[ProgressEntry]:
    return progress.entries_of_message(session, asked.channel, asked.ts) if asked.ts else []


def _one_done(reading: PledgeReading) -> Promise | None:
    alone = not reading.pledges and len(reading.outcomes) == 1 and reading.outcomes[0].organisation is not None
    return reading.outcomes[0] if alone else None


def _open_one(session: Session, reading: PledgeReading) -> Pledge | None:
    """The open promise that a finished thing is progress of."""
    done = _one_done(reading)
    partner = people.best_partner(session, done.organisation or "") if done else None
    return pledges.same_open_pledge(session, partner, done.kind, done.programme) if done and partner else None


def _counted_beside(session: Session, reading: PledgeReading, now: datetime) -> list[str]:
    """Where nobody is named who could have told it, it becomes a card of its own, and counts for no promise."""
    pledge = _open_one(session, reading)
    if pledge is None or asking.contact_for(session, pledge, now.date()):
        return []
    return [say("en", "reception.counted_beside", partner=pledge.lead.name, promise=pledge_line("en", pledge))]


def _speaks_of(session: Session, reading: PledgeReading, pledge: Pledge) -> bool:
    done = _one_done(reading)
    partner = people.best_partner(session, done.organisation or "") if done else None
    if done is None or partner is None or done.kind != pledge.kind:
        return False
    return root(session, partner) is root(session, pledge.lead)


def called(session: Session, name: str, now: datetime) -> Partner | None:
    """By a name of theirs, its capitals ("RTD") or their contact's name; one like theirs may be another's.

    For a figure that was told of them, and for their name alone, which asks how they are doing.
    """
    if named := people.partner_named(session, name):
        return named
    contacts = linked.called(session, name, now.date())
    if len({root(session, one.partner) for one in contacts}) == 1:
        return root(session, contacts[0].partner)
    likely = people.best_partner(session, name)
    if likely is None or fold(name) == fold(likely.name) or any(fold(name) == one.folded for one in likely.aliases):
        return likely
    return likely if name.isupper() and name in likely.name.split() else None


def _heard(session: Session, pledge: Pledge | None, text: str, now: datetime) -> Heard | None:
    contact = asking.contact_for(session, pledge, now.date()) if pledge else None
    return Heard(pledge, contact, text) if pledge and contact else None


def _without_name(text: str, reading: PledgeReading) -> str:
    """Their own name is not part of their answer."""
    return text.replace(reading.outcomes[0].organisation or "", "", 1) if reading.outcomes else text


def _told(asked: Asked, text: str) -> tuple[Words, str]:
    """What they said, and by what road it came."""
    road = ROAD.search(text)
    how = road[1].lower() if road else ""
    return Words(ROAD.sub("", text).strip(), asked.channel if asked.ts else "", asked.ts or ""), how
