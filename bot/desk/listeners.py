"""Staff say that something is taken care of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners
from bot.deliveries.payloads import Click
from bot.desk import blocks, commands
from bot.desk.model import Request
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.people.access import Installation, authorise


def tell_staff(session: Session, installation: Installation, request: Request, now: datetime) -> None:
    """A request goes to staff at once; a call waits for the morning's list."""
    for place in commands.staff_places(session, installation):
        key = f"request:{request.public_id}:{place}"
        outbox.post(session, key, outbox.To(place), blocks.request("en", request), now, about=("request", request.id))


@dataclass(frozen=True)
class DeskListeners:
    installation: Installation

    def register(self, listeners: Listeners) -> None:
        listeners.clicks["request.close"] = self.on_close

    def on_close(self, session: Session, click: Click, now: datetime) -> None:
        place = self.installation.place(click.channel, in_dm=click.channel.startswith("D"))
        authorise(self.installation, session, click.actor, "change", None, place)
        request = commands.request_with(session, click.value)
        if request is None or request.state == "closed":
            raise Refused("desk.gone")
        commands.close_request(session, request, None, click.actor.key, now)
        for notice in outbox.about(session, "request", request.id):
            message = blocks.closed("en", request, click.actor.name)
            outbox.revise(session, f"closed:{request.public_id}:{notice.id}", notice, message, now)
