"""What goes wrong on the road, told to staff once: in their channel, else to each of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from bot.deliveries.inbox import Kept
from bot.desk import blocks, commands, stuck
from bot.ground.blockkit import Message
from bot.ground.stumbles import Stumble
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.people.access import Installation


class Telling:
    def __init__(self, installation: Installation, now: Callable[[], datetime]) -> None:
        self._installation, self._now = installation, now

    def tell_parked(self, session: Session, notice: Notice) -> None:
        """What could not be sent is kept."""
        stuck.tell_parked(session, self._installation, notice, self._now())

    def tell_back(self, session: Session, reason: str, since: float) -> None:
        """Slack took nothing from us, since that moment on the machine's clock, and does again."""
        stuck.tell_back(session, self._installation, reason, since, self._now())

    def tell_quarantined(self, session: Session, delivery: Kept) -> None:
        """What came in and failed three times is kept."""
        message = blocks.quarantined("en", delivery.kind, delivery.id)
        self._tell(session, f"quarantined:{delivery.id}", message)

    def tell_set_aside(self, session: Session, stumble: Stumble) -> None:
        """What a job stumbled over three times is not tried any more."""
        key = f"stumble:{stumble.job}:{stumble.row}:{stumble.at.isoformat()}"
        self._tell(session, key, blocks.set_aside("en", stumble.id, stumble.job, stumble.row))

    def _tell(self, session: Session, key: str, message: Message) -> None:
        for place in commands.staff_places(session, self._installation):
            outbox.post(session, f"{key}:{place}", outbox.To(place), message, self._now())
