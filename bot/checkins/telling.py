"""Words that were deleted, or edited into a story of danger, are shown no more: no card and no file of them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.checkins.hiding import hide_message
from bot.checkins.model import Words
from bot.deliveries.payloads import Message
from bot.desk.listeners import tell_of_change
from bot.evidence import showing as evidence


def hide(session: Session, message: Message, now: datetime) -> None:
    """Its author deleted it, or edited it into a story of danger: no word and no file of it is shown any more."""
    before, danger = Words(message.before, message.channel, message.ts), message.change == "edited"
    hide_message(session, before, message.actor.key, now, danger=danger)
    tell_of_change(session, message.channel, message.ts, message.happening, now)
    evidence.hide(session, before.channel, before.ts, "set_aside" if danger else "taken_back", now)
