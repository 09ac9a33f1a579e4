"""Files that staff drop, the buttons of their cards, and starting to ask about what came in; a workbook to take out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.checkins.planning import Planner
from bot.deliveries.listeners import Listeners
from bot.deliveries.payloads import Actor, Click, Message
from bot.deliveries.shared_files import SharedFile
from bot.digests.files import WORKBOOK
from bot.digests.numbers import MOST_IN_WORKBOOK
from bot.events import commands as events
from bot.exchange import asking, blocks
from bot.exchange.model import Dropped
from bot.exchange.sheets import MOST_BYTES
from bot.ground.refusal import Refused
from bot.notices import outbox, uploads
from bot.people.access import Installation, authorise
from bot.progress.numbers import Scope, pledge_ids

LANGUAGE = "en"


@dataclass(frozen=True)
class ExchangeListeners:
    installation: Installation
    planner: Planner

    def register(self, listeners: Listeners) -> None:
        listeners.clicks |= {
            "sheet.bring_in": self.on_agree, "sheet.leave": self.on_leave, "sheet.who": self.on_who,
            "sheet.ask": self.on_ask,
        }  # fmt: skip

    def take(self, session: Session, message: Message, now: datetime) -> None:
        """Files of staff's direct message: each is fetched, shown, and brought in only after a yes.

        Words that come with them name the event that they are about; else it is the last that has begun.
        """
        authorise(self.installation, session, message.actor, "record", None, "dm")
        named = events.events_named(session, message.text) if message.text else []
        today = now.astimezone(ZoneInfo(self.installation.zone)).date()
        event = named[0] if len(named) == 1 else events.latest_event(session, today)
        for file in (one for one in message.files if one.url):
            self._refuse_strange(file)
            key = f"{message.key}:{file.id}"
            if session.scalar(select(Dropped.id).where(Dropped.key == key)) is not None:
                continue
            dropped = Dropped(
                key=key, url=file.url, name=file.name[:200], size=file.size, channel=message.channel,
                by=message.actor.key, at=now, event_id=event.id if event else None,
            )  # fmt: skip
            session.add(dropped)
            session.flush()

    def export(self, session: Session, asked: Actor, words: str, key: str, now: datetime) -> bool:
        """The figures of an event, or of all, as a workbook in the asker's direct message. Staff alone may.

        False where there are words that name no event, or several.
        """
        found = events.events_named(session, words) if words else []
        if words and len(found) != 1:
            return False
        authorise(self.installation, session, asked, "configure", None, "dm")
        event = found[0] if found else None
        ids = pledge_ids(session, Scope(event)).subquery()
        if (session.scalar(select(func.count()).select_from(ids)) or 0) > MOST_IN_WORKBOOK:
            raise Refused("digest.no_workbook", most=MOST_IN_WORKBOOK)
        told, day = f"export:{key}", now.astimezone(ZoneInfo(event.zone if event else self.installation.zone)).date()
        outbox.post(session, told, outbox.To(asked.user_id), blocks.export_follows(LANGUAGE, event), now)
        notice = outbox.with_key(session, told)
        assert notice is not None
        name = f"{event.short_name.casefold() if event else 'events'}-{day}.xlsx"
        made_from = f"{WORKBOOK}:{event.public_id if event else 'all'}:"
        uploads.attach(session, f"{told}:{WORKBOOK}", notice, name, made_from, now)
        return True

    def _refuse_strange(self, file: SharedFile) -> None:
        if not file.name.lower().endswith(blocks.READABLE):
            raise self._refused("exchange.file.kind", file)
        if file.size > MOST_BYTES:
            raise self._refused("exchange.file.not_fetched", file)

    def _refused(self, key: str, file: SharedFile) -> Refused:
        return Refused(key, name=blocks.called(LANGUAGE, key, file.name), most=MOST_BYTES // 1_000_000)

    def on_agree(self, session: Session, click: Click, now: datetime) -> None:
        dropped = self._clicked(session, click)
        if dropped.state != "shown":
            raise Refused("exchange.settled")
        dropped.state = "agreed"
        self._settle(session, dropped, "exchange.card.agreed", click, now)

    def on_leave(self, session: Session, click: Click, now: datetime) -> None:
        dropped = self._clicked(session, click)
        if dropped.state != "shown":
            raise Refused("exchange.settled")
        dropped.state, dropped.content = "left", None
        self._settle(session, dropped, "exchange.card.left", click, now)

    def _settle(self, session: Session, dropped: Dropped, key: str, click: Click, now: datetime) -> None:
        said = blocks.settled(LANGUAGE, dropped.name, key)
        for notice in outbox.about(session, "dropped", dropped.id):
            outbox.revise(session, f"{notice.key}:{click.key}", notice, said, now)

    def _clicked(self, session: Session, click: Click) -> Dropped:
        authorise(self.installation, session, click.actor, "record", None, "dm")
        dropped = session.scalar(select(Dropped).where(Dropped.public_id == click.value))
        if dropped is None:
            raise Refused("exchange.settled")
        return dropped

    # Start asking

    def on_who(self, session: Session, click: Click, now: datetime) -> None:
        """First who would be asked when."""
        authorise(self.installation, session, click.actor, "record", None, "dm")
        whom, held = asking.would_be_asked(session, self.planner, now), asking.count_held(session)
        said = blocks.who(LANGUAGE, whom, held)
        outbox.post(session, f"who:{click.key}", outbox.To(click.actor.user_id), said, now)

    def on_ask(self, session: Session, click: Click, now: datetime) -> None:
        authorise(self.installation, session, click.actor, "record", None, "dm")
        if not asking.count_held(session):
            raise Refused("exchange.asking.none")
        left = asking.start_asking(session, self.planner, click.actor.key, now)
        said = blocks.asking_started(LANGUAGE, left)
        outbox.post(session, f"asking:{click.key}", outbox.To(click.actor.user_id), said, now)
