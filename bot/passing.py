"""What a contact tells in passing: something else that they did or promise becomes a card for staff."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.checkins.echo import without_ours
from bot.checkins.model import Answer
from bot.deliveries.payloads import Message
from bot.desk import commands as desk
from bot.events import commands as events
from bot.ground import blockkit
from bot.ground.words import say
from bot.notices import outbox
from bot.people.access import Installation
from bot.people.model import Contact
from bot.pledges import asking, drafting
from bot.pledges.listeners import PledgeListeners
from bot.understanding import PledgeReading, Promise, Vocabulary, deed_told, read_pledges

UNPLACED = frozenset({"not_understood", "no_pledge", "another_unit", "file_alone", "forwarded"})
"""Answers to words that are no progress on what was promised; they may tell of something else."""

TOLD_BESIDE = frozenset(
    {"booked", "done", "not_started", "which_reading", "which_pledge", "postponed", "due_moved", "file"}
)
"""Answers to words that may well tell of something else in the same breath."""

COUNTED = frozenset({"train", "hold_sessions"})
"""Kinds that a figure's own words speak of ("in our last session"): without a number they are no deed of their own."""


def draft_deed(
    session: Session, installation: Installation, vocabulary: Vocabulary, cards: PledgeListeners, contact: Contact,
    message: Message, given: Sequence[Answer], now: datetime,
) -> None:  # fmt: skip
    """With `given`, what the words did already: a card holds what else they tell, all of it if that was nothing."""
    kinds = {answer.kind for answer in given}
    beside = not kinds <= UNPLACED
    if not given or (beside and not kinds <= TOLD_BESIDE):
        return
    if message.change == "edited" and desk.told_of_danger(session, message.channel, message.ts):
        return
    today = now.astimezone(ZoneInfo(installation.zone)).date()
    text = without_ours(message.text)
    reading = read_pledges(text, vocabulary, today)
    if not beside and reading == PledgeReading() and (deed := deed_told(text)):
        reading = PledgeReading(outcomes=(deed,))
    if not (reading.pledges or reading.outcomes):
        return
    about = asking.open_pledges_of(session, contact, now.date())
    if beside:
        reading = _besides(reading, {pledge.kind for pledge in [*about, *(one.pledge for one in given)] if pledge})
        if not (reading.pledges or reading.outcomes):
            return
    event = about[0].event if about else events.latest_event(session, today)
    place = desk.staff_places(session, installation)[0]
    source = drafting.DraftSource(
        author=message.actor.key, channel=place, thread_ts=None, source="reply", source_channel=message.channel,
        source_ts=message.ts, words=message.text,
    )  # fmt: skip
    drafts = drafting.draft_promises(session, reading, source, event, now, partner=contact.partner, told_by=contact)
    cards.post_cards(session, drafts, now)
    # What they were about to be told still waits in this transaction: it also says where their words went.
    if told := outbox.with_key(session, f"answer:{message.happening}"):
        key = "reception.deed_too" if beside else "reception.deed"
        thanks = blockkit.says(say(contact.language, key, charity=installation.charity))
        said = blockkit.message(*(told.blocks if beside else ()), thanks)
        outbox.revise(session, f"deed:{message.key}", told, said, now)


def _besides(reading: PledgeReading, answered: set[str]) -> PledgeReading:
    """What is of another kind than anything they promised or were answered about: the rest may be the same figure."""

    def of_another_kind(said: Sequence[Promise]) -> tuple[Promise, ...]:
        kept = (one for one in said if one.kind not in answered | {"other"})
        return tuple(one for one in kept if one.target or one.kind not in COUNTED)

    return reading._replace(pledges=of_another_kind(reading.pledges), outcomes=of_another_kind(reading.outcomes))
