"""What a contact tells in passing: something else that they did or promise becomes a card for staff."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.deliveries.payloads import Message
from bot.desk import commands as desk
from bot.events import commands as events
from bot.ground import blockkit
from bot.ground.words import say
from bot.notices import outbox
from bot.people.access import Installation
from bot.people.model import Contact
from bot.pledges import commands as pledges
from bot.pledges import drafting
from bot.pledges.listeners import PledgeListeners
from bot.understanding import Vocabulary, read_pledges


def draft_deed(
    session: Session, installation: Installation, vocabulary: Vocabulary, cards: PledgeListeners, contact: Contact,
    message: Message, now: datetime,
) -> None:  # fmt: skip
    today = now.astimezone(ZoneInfo(installation.zone)).date()
    reading = read_pledges(message.text, vocabulary, today)
    if not (reading.pledges or reading.outcomes):
        return
    about = pledges.open_pledges_of(session, contact, now.date())
    event = about[0].event if about else events.latest_event(session, today)
    place = desk.staff_places(session, installation)[0]
    source = drafting.DraftSource(
        author=message.actor.key, channel=place, thread_ts=None, source="reply", source_channel=message.channel,
        source_ts=message.ts, words=message.text,
    )  # fmt: skip
    drafts = drafting.draft_promises(session, reading, source, event, now, partner=contact.partner, told_by=contact)
    cards.post_cards(session, drafts, now)
    # What they were about to be told still waits in this transaction: it says instead where their words went.
    if told := outbox.with_key(session, f"answer:{message.happening}"):
        thanks = say(contact.language, "reception.deed", charity=installation.charity)
        outbox.revise(session, f"deed:{message.key}", told, blockkit.message(blockkit.says(thanks)), now)
