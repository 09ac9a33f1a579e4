"""The offer of thank-yous, as it stands for staff: who would get one."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.afterwards import blocks, commands
from bot.afterwards.blocks import Line
from bot.afterwards.commands import Addressee
from bot.afterwards.model import FollowUp
from bot.desk import commands as desk
from bot.ground.blockkit import Message
from bot.ground.words import FALLBACK
from bot.notices import outbox
from bot.people.access import Installation


def post_offer(
    session: Session, installation: Installation, one: FollowUp, to: Sequence[Addressee], key: str, today: date,
    now: datetime,
) -> None:  # fmt: skip
    message = offer_of(session, one, to, today)
    for place in desk.staff_places(session, installation):
        about = ("follow_up", one.id)
        outbox.post(session, f"thanks_offer:{key}:{place}", outbox.To(place), message, now, about=about)


def offer_of(
    session: Session, one: FollowUp, to: Sequence[Addressee], today: date, *, changed: bool = False
) -> Message:
    without = commands.nobody_to_thank(session, one.event, today)
    value = f"{one.public_id}|{mark_of(to)}"
    return blocks.offer(FALLBACK, one.event, value, lines_of(to), without, changed=changed)


def mark_of(to: Sequence[Addressee]) -> str:
    """What tells one list from another: whom it names and how many promises of each."""
    listed = sorted((one.contact.public_id, len(one.pledges)) for one in to)
    return hashlib.sha256(repr(listed).encode()).hexdigest()[:16]


def lines_of(to: Sequence[Addressee]) -> list[Line]:
    return [Line(one.contact, one.pledges) for one in to]
