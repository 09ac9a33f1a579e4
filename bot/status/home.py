"""The Home tab of whoever opens it. It is built anew each time, and shows each only what they may see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.deliveries.listeners import View
from bot.deliveries.payloads import Actor
from bot.events import commands as events
from bot.ground.refusal import Refused
from bot.ground.words import FALLBACK
from bot.people.access import Installation, authorise, own_partner
from bot.people.languages import language_of
from bot.people.model import Partner
from bot.progress.numbers import Scope, numbers_of, pledges_of, standing
from bot.status import home_blocks as blocks
from bot.status.blocks import Line
from bot.status.home_blocks import PAGE, Page
from bot.status.listeners import in_urgency
from bot.status.numbers import is_new_here, waiting


@dataclass(frozen=True)
class Home:
    installation: Installation

    def shown(self, session: Session, actor: Actor, page: int, now: datetime) -> View:
        if self.installation.is_staff(session, actor):
            return self._of_staff(session, actor, page, now)
        own, language = own_partner(session, actor), language_of(self.installation, session, actor)
        try:
            authorise(self.installation, session, actor, "see", own, "dm")
        except Refused:
            return blocks.anybody(language, self.installation.charity)
        return self._of_contact(session, language, own, page, now) if own else {}

    def _of_staff(self, session: Session, actor: Actor, number: int, now: datetime) -> View:
        every = events.all_events(session)
        page = _page(number, len(every))
        today = now.astimezone(ZoneInfo(self.installation.zone)).date()
        shown = [(one, numbers_of(session, Scope(one), today)) for one in every[page.number * PAGE :][:PAGE]]
        new_here = is_new_here(session, actor.key)
        return blocks.staff(FALLBACK, waiting(session, now), shown, page, new_here=new_here)

    def _of_contact(self, session: Session, language: str, own: Partner, number: int, now: datetime) -> View:
        today = now.astimezone(ZoneInfo(self.installation.zone)).date()
        lines = in_urgency([Line(one, standing(one, today)) for one in pledges_of(session, Scope(partner=own))])
        page = _page(number, len(lines))
        return blocks.contact(language, own.name, lines[page.number * PAGE :][:PAGE], page)


def _page(number: int, of: int) -> Page:
    """A page that is no more is the last there is."""
    return Page(max(0, min(number, (of - 1) // PAGE)), of)
