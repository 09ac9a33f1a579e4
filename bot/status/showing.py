"""The lists that somebody goes on with page by page, `/pledge mine`, and the figures group by group."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import parse_qsl

from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners
from bot.deliveries.payloads import Actor, Click
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.people.access import Installation, authorise
from bot.people.languages import language_of
from bot.people.merging import kept_as
from bot.people.model import Partner
from bot.progress.groups import By, grouped
from bot.progress.numbers import SOON, Scope, pledges_of
from bot.status import blocks
from bot.status.listeners import (
    LISTS,
    MINE,
    Listing,
    answer_status,
    asked_by_command,
    list_of,
    scope_of,
    today_of,
)
from bot.status.numbers import scope_named
from bot.understanding import Question


@dataclass(frozen=True)
class StatusPages:
    installation: Installation

    def register(self, listeners: Listeners) -> None:
        listeners.clicks["status.page"] = self.on_page

    def mine(self, session: Session, actor: Actor, rest: str, now: datetime) -> Message | None:
        """`/pledge mine`: what staff follow themselves; a contact's own partner's. None where the words go on."""
        if rest:
            return None
        if not self.installation.is_staff(session, actor):
            return answer_status(session, self.installation, actor, Question("status"), now)
        today = today_of(self.installation, None, now)
        listing = Listing(MINE, Scope(), today, today + SOON)
        lines = listing.lines(session, actor.user_id, today)
        return list_of(language_of(self.installation, session, actor), listing, lines, listing.value)

    def on_page(self, session: Session, click: Click, now: datetime) -> None:
        """The next page goes to whoever pressed, and shows what they may see now."""
        listing, start = _read(session, dict(parse_qsl(click.value)))
        authorise(self.installation, session, click.actor, "see", listing.scope.partner, "dm")
        lines = listing.lines(session, click.actor.user_id, today_of(self.installation, listing.scope.event, now))
        if not start < len(lines):
            raise Refused("status.page_gone")
        language = language_of(self.installation, session, click.actor)
        message = blocks.further(language, listing.scope, lines, start, listing.value)
        outbox.post(session, f"status:{click.key}", outbox.To(click.actor.user_id), message, now)


GROUPED = re.compile(r"(?:(.+?)\s+)?by\s+(event|partner|program(?:me)?|sector|standing|state)", re.I)
"""After `/pledge status`: by sector, stockton by partner."""

GROUPS: Mapping[str, By] = {
    "event": "event", "partner": "partner", "programme": "programme", "program": "programme", "sector": "sector",
    "standing": "standing", "state": "standing",
}  # fmt: skip


def answer_grouped(
    session: Session, installation: Installation, actor: Actor, words: str, now: datetime
) -> Message | None:
    """The figures side by side, to staff alone. None where the words ask for something else."""
    said = GROUPED.fullmatch(words.strip())
    if said is None:
        return None
    authorise(installation, session, actor, "see", None, "dm")
    asked, by = asked_by_command(said[1] or ""), GROUPS[said[2].casefold()]
    if asked.ask != "status":
        raise Refused("status.all_side_by_side", by=said[2].casefold())
    scope = scope_of(session, asked)
    today = today_of(installation, scope.event, now)
    kept = {one: session.get_one(Partner, into) for one, into in kept_as(session).items()}
    language = language_of(installation, session, actor)
    return blocks.side_by_side(language, scope, by, grouped(pledges_of(session, scope), by, today, kept))


def _read(session: Session, said: Mapping[str, str]) -> tuple[Listing, int]:
    """What the button held. Refused where it names what is there no more."""
    try:
        first, last, start = date.fromisoformat(said["first"]), date.fromisoformat(said["last"]), int(said["start"])
    except (KeyError, ValueError):
        raise Refused("status.page_gone") from None
    ask = said.get("ask", "")
    return Listing(ask if ask in (*LISTS, MINE) else "status", scope_named(session, said), first, last), start
