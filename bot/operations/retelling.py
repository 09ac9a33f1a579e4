"""What the bot has said in Slack of somebody who was erased, said anew without them."""

from __future__ import annotations

from collections.abc import Collection, Set
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.ground import blockkit
from bot.ground.blockkit import Message
from bot.ground.words import say
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.operations.scrubbing import GONE


def forget(session: Session, to_them: Collection[int]) -> None:
    """What went to them, or told staff their words, says nothing any more, nor whose direct message it stands in."""
    for notice in session.scalars(select(Notice).where(Notice.id.in_(to_them))):
        notice.text, notice.blocks = _nothing(notice.language)
    session.flush()
    nobody = (Notice.recipient == GONE, Notice.channel.is_not(None))
    session.execute(update(Notice).where(*nobody).values(recipient=Notice.channel))
    session.expire_all()


def tell_anew(session: Session, changed: Set[int], now: datetime) -> int:
    """Have the bot edit those of its messages that stand in Slack as these notices no longer say; gives how many."""
    standing = _standing(session, changed)
    for first, last in standing:
        outbox.revise(session, f"erased:{first.public_id}", first, Message(last.text, last.blocks), now)
    return len(standing)


def _nothing(language: str) -> Message:
    words = say(language, "erased.message")
    return Message(words, [blockkit.says(words)])


def _standing(session: Session, changed: Set[int]) -> list[tuple[Notice, Notice]]:
    """Each message in Slack that one of these has written: the notice that posted it, and its newest edit."""
    sent = (Notice.state == "sent", Notice.ts.is_not(None), Notice.method.in_(("post", "revise")))
    messages: dict[tuple[str | None, str | None], list[Notice]] = {}
    for notice in session.scalars(select(Notice).where(*sent).order_by(Notice.id)):
        messages.setdefault((notice.channel, notice.ts), []).append(notice)
    return [(every[0], every[-1]) for every in messages.values() if not changed.isdisjoint(one.id for one in every)]
