"""What staff wrote becomes cards, also what they promise beside words that tell of somebody in danger."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from bot.asked import Asked
from bot.deliveries.payloads import without_mentions
from bot.events.model import Event
from bot.ground import blockkit
from bot.ground.words import say
from bot.hearsay import Hearsay
from bot.pledges import drafting
from bot.pledges.apart import each_apart
from bot.pledges.listeners import PledgeListeners
from bot.understanding import PledgeReading, is_safety

Read = Callable[[str], PledgeReading]


def draft(
    session: Session, cards: PledgeListeners, hearsay: Hearsay, asked: Asked, text: str, reading: PledgeReading,
    event: Event | None, now: datetime,
) -> blockkit.Message | None:  # fmt: skip
    """Cards where it was written; for a command, which has no thread, in the asker's direct message."""
    is_command = asked.ts is None
    source = drafting.DraftSource(
        author=asked.actor.key, channel=asked.actor.user_id if is_command else asked.channel, thread_ts=asked.thread,
        source="sentence", source_channel=asked.channel, source_ts=asked.ts or asked.key, words=text,
    )  # fmt: skip
    cards.post_cards(session, drafting.draft_promises(session, reading, source, event, now), now)
    told = [say("en", "reception.card_sent")] if is_command else []
    told += hearsay.untold(session, text, reading, now) if text else [say("en", "reception.beside_danger")]
    return blockkit.message(*(blockkit.says(line) for line in told)) if told else None


def beside_danger(text: str, read: Read) -> PledgeReading:
    """The promises of a text of several lines without those that tell of danger. Nothing where no line does so by
    itself, or the others do together.
    """
    rest = _without_stories(without_mentions(text), read)
    reading = each_apart(read(rest), rest) if rest.strip() and not is_safety(rest) else PledgeReading()
    return PledgeReading() if reading.problems else reading


def _without_stories(text: str, read: Read) -> str:
    """Next to a story stands what belongs to it ("her name is …"): up to an empty line or a promise it goes too."""
    lines = text.splitlines()
    told = {at for at, line in enumerate(lines) if is_safety(line)}
    held = set(told)
    for at in told:
        for step in (-1, 1):
            beside = at + step
            while 0 <= beside < len(lines) and _may_belong_to_it(lines[beside], read):
                held.add(beside)
                beside += step
    return "\n".join("" if at in held else line for at, line in enumerate(lines)) if held else ""


def _may_belong_to_it(line: str, read: Read) -> bool:
    reading = read(line)
    return bool(line.strip()) and not (reading.pledges or reading.outcomes)
