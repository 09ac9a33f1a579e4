"""The form of an event, opened by `/pledge event`, *New event…* or *Change…*, and what happens when it is sent."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Click, Command, Form
from bot.events import blocks, commands
from bot.events.model import Event
from bot.ground import audit
from bot.ground.refusal import Refused
from bot.ground.words import FALLBACK
from bot.notices import outbox
from bot.people.access import Installation, authorise

COUNTRY = "US"
"""What the form proposes for a new event."""


@dataclass(frozen=True)
class EventListeners:
    """`after_moving` is told of an event whose day or zone changed, so that questions not yet sent move with it."""

    installation: Installation
    after_moving: Callable[[Session, Event, datetime], None]

    def register(self, listeners: Listeners) -> None:
        listeners.click_opens |= {"event.new": self.open_new, "event.change": self.open_change}
        listeners.forms["event.save"] = self.on_save

    def open_new(self, session: Session, asked: Command | Click, now: datetime) -> View:
        """The opener of `/pledge event`, and of the button where no command was written."""
        self._authorise(session, asked)
        return self._form(asked, None)

    def open_change(self, session: Session, click: Click, now: datetime) -> View:
        self._authorise(session, click)
        return self._form(click, _event(session, click.value))

    def on_save(self, session: Session, form: Form, now: datetime) -> None:
        self._authorise(session, form)
        public_id, _, here = form.meta.partition("|")
        if public_id:
            self._change(session, form.touched, _event(session, public_id), here, now)
        else:
            self._create(session, form, here, now)

    def _authorise(self, session: Session, asked: Command | Click | Form) -> None:
        authorise(self.installation, session, asked.actor, "configure", None, "dm")

    def _form(self, asked: Command | Click, event: Event | None) -> View:
        here = "" if self.installation.place(asked.channel, in_dm=False) == "dm" else asked.channel
        return blocks.form(FALLBACK, event, zone=self.installation.zone, country=COUNTRY, here=here)

    def _create(self, session: Session, form: Form, here: str, now: datetime) -> None:
        day = _day(form)
        if day is None:
            raise Refused("events.no_day", field="day")
        name, place = form.values.get("name") or "", form.values.get("place") or ""
        stood = commands.standing_event(session, name, place, day)
        event = commands.create_event(
            session,
            name=name,
            place=place,
            day=day,
            zone=zone_in(form) or self.installation.zone,
            country=form.values.get("country") or COUNTRY,
            region=_text(form, "region"),
            hosts=_hosts(form) or [],
            channel_id=_channel(form, None, here),
            by=form.actor.key,
            now=now,
        )
        # Each is told, for a colleague may have set it up before them; sent twice, it is told once.
        key = f"event:{event.public_id}:{form.actor.user_id}:{now.date()}"
        self._tell(session, key, form, event, now, "stands" if stood else "created")

    def _change(self, session: Session, form: Form, event: Event, here: str, now: datetime) -> None:
        was = (event.day, event.zone)
        with audit.change(session, "change event", form.actor.key, now) as change:
            commands.change_event(
                session,
                event,
                name=form.values.get("name"),
                place=form.values.get("place"),
                day=_day(form),
                zone=zone_in(form),
                country=form.values.get("country"),
                region=_text(form, "region"),
                hosts=_hosts(form),
                channel_id=_channel(form, event, here),
                by=form.actor.key,
                now=now,
            )
            moved = was != (event.day, event.zone)
            if moved:
                self.after_moving(session, event, now)
        self._tell(session, f"event_changed:{change.id}", form, event, now, "changed", moved=moved)

    def _tell(
        self, session: Session, key: str, form: Form, event: Event, now: datetime, how: str, moved: bool = False
    ) -> None:
        message = blocks.saved(FALLBACK, event, how, moved=moved)
        to = outbox.To(form.actor.user_id)
        outbox.post(session, key, to, message, now, about=("event", event.id))


def the_event(session: Session, text: str, language: str) -> Event:
    """The one event these words mean; else Refused, naming those that it might be."""
    events = commands.events_named(session, text)
    if len(events) == 1:
        return events[0]
    known = events or commands.all_events(session)
    shown = ", ".join(blocks.event_name(language, event) for event in known[:10])
    if not known:
        raise Refused("events.unknown", name=text[:100])
    raise Refused("events.which" if events else "events.unknown_known", name=text[:100], events=shown)


def _event(session: Session, public_id: str) -> Event:
    event = session.scalars(select(Event).where(Event.public_id == public_id)).first()
    if event is None:
        raise Refused("events.gone")
    return event


def _text(form: Form, name: str) -> str | None:
    """What was typed; None as it was; a lone dash clears."""
    typed: Any = form.values.get(name)
    return None if typed is None else re.sub(r"^\s*[-–—]\s*$", "", typed)


def _day(form: Form) -> date | None:
    try:
        return date.fromisoformat(form.values.get("day") or "")
    except ValueError:
        return None


def zone_in(form: Form) -> str | None:
    """A zone that was typed goes before what was chosen: the list has a choice in it from the start."""
    return form.values.get("other_zone") or form.values.get("zone")


def _hosts(form: Form) -> list[str] | None:
    typed = _text(form, "hosts")
    if typed is None:
        return None
    return [host for host in (part.strip() for part in re.split(r"[,;\n]", typed)) if host]


def _channel(form: Form, event: Event | None, here: str) -> str | None:
    """The channel's id, an empty text for none, None for the one it has."""
    chosen = form.values.get("channel") or blocks.channel_shown(event, here)
    return {"this": here, "kept": None, "none": ""}[chosen]
