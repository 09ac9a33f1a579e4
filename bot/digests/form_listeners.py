"""`/pledge digests`: who gets which digest when, and the form in which staff say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Actor, Click
from bot.deliveries.payloads import Form as Sent
from bot.digests import commands, forms
from bot.digests.forms import EVERYTHING, Known
from bot.digests.model import DigestSubscription, Terms
from bot.events.commands import all_events
from bot.events.listeners import zone_in
from bot.events.model import Event
from bot.events.places import known_zone
from bot.ground import audit
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.people.access import Installation, authorise
from bot.progress import reach

LANGUAGE = "en"
"""What staff read."""


@dataclass(frozen=True)
class SubscriptionForms:
    """`programmes` are those that can be chosen."""

    installation: Installation
    programmes: Sequence[str]

    def register(self, listeners: Listeners) -> None:
        listeners.clicks |= {"subscription.page": self.on_page, "subscription.end": self.on_end}
        listeners.click_opens |= {"subscription.new": self.open_new, "subscription.change": self.open_change}
        listeners.forms["subscription.save"] = self.on_save

    # The list

    def listed(self, session: Session, actor: Actor, page: int = 0) -> Message:
        self._authorise(session, actor)
        standing = [(one, _next_day(one)) for one in commands.standing(session)]
        return forms.listed(LANGUAGE, standing, page)

    def on_page(self, session: Session, click: Click, now: datetime) -> None:
        page = int(click.value) if click.value.isdecimal() and len(click.value) < 4 else 0
        message = self.listed(session, click.actor, page)
        outbox.post(session, f"subscriptions:{click.key}", outbox.To(click.actor.user_id), message, now)

    # The form

    def open_new(self, session: Session, click: Click, now: datetime) -> View:
        self._authorise(session, click.actor)
        here = self._here(click.channel)
        return self._form(session, self._usual(here), here, None)

    def open_change(self, session: Session, click: Click, now: datetime) -> View:
        self._authorise(session, click.actor)
        one = commands.with_public_id(session, click.value)
        return self._form(session, one.terms, self._here(click.channel), one)

    def _form(self, session: Session, terms: Terms, here: str, one: DigestSubscription | None) -> View:
        event = session.get(Event, terms.event_id) if terms.event_id else None
        places = reach.sectors(session), reach.areas(session)
        known = Known(self._channels(here, one), all_events(session), self.programmes, *places)
        return forms.form(LANGUAGE, terms, event, known, one is None, f"{one.public_id if one else ''}|{here}")

    def on_save(self, session: Session, form: Sent, now: datetime) -> None:
        self._authorise(session, form.actor)
        public_id, _, here = form.meta.partition("|")
        one = commands.with_public_id(session, public_id) if public_id else None
        before = one.terms if one else self._usual(here)
        terms = self._terms(session, form.touched if one else form, before, self._channels(here, one))
        with audit.change(session, "set digest", form.actor.key, now) as change:
            if one is None:
                stood = commands.saying(session, terms)
                one = commands.subscribe(session, terms, form.actor.key, now)
            else:
                stood = None
                commands.change(session, one, terms, form.actor.key, now)
        message = forms.saved(LANGUAGE, one, _next_day(one), None if stood else change.id)
        outbox.post(session, f"subscription:{form.view_id}", outbox.To(form.actor.user_id), message, now)

    def on_end(self, session: Session, click: Click, now: datetime) -> None:
        self._authorise(session, click.actor)
        one = commands.with_public_id(session, click.value)
        with audit.change(session, "end digest", click.actor.key, now) as change:
            commands.end(session, one, click.actor.key, now)
        message = forms.ended(LANGUAGE, one, change.id)
        outbox.post(session, f"subscription_ended:{change.id}", outbox.To(click.actor.user_id), message, now)

    # What was put in

    def _terms(self, session: Session, form: Sent, before: Terms, channels: dict[str, str]) -> Terms:
        """What was left alone stays as it was. Raises Refused at the field for what cannot be."""
        put: dict[str, Any] = form.values  # type: ignore[assignment]
        parts = {name: put.get(name) or getattr(before, name) for name in ("programme", "sector", "area")}
        return Terms(
            channel_id=_channel(put, before, channels),
            form=put.get("form") or before.form,
            event_id=_event_id(session, put.get("event"), before),
            rhythm=put.get("rhythm") or before.rhythm,
            weekday=int(put.get("weekday") or before.weekday),
            at=time(int(put["hour"])) if put.get("hour") else before.at,
            zone=known_zone(zone_in(form) or before.zone),
            quiet=put.get("quiet") or before.quiet,
            **{name: None if chosen == EVERYTHING else chosen for name, chosen in parts.items()},
        )

    def _channels(self, here: str, one: DigestSubscription | None) -> dict[str, str]:
        """The channels that have a name for us, each once: its present one, where we are, those of the settings."""
        named = {
            "kept": one.channel_id if one else None, "digest": self.installation.digest_channel,
            "here": here or None, "staff": self.installation.staff_channel,
        }  # fmt: skip
        by_channel: dict[str, str] = {}
        for name, channel in named.items():
            if channel:
                by_channel.setdefault(channel, name)
        return {name: channel for channel, name in by_channel.items()}

    def _usual(self, here: str) -> Terms:
        return commands.usual(self.installation.digest_channel or here, self.installation.zone)

    def _here(self, channel: str) -> str:
        return "" if self.installation.place(channel, in_dm=False) == "dm" else channel

    def _authorise(self, session: Session, actor: Actor) -> None:
        authorise(self.installation, session, actor, "configure", None, "dm")


def _channel(put: dict[str, Any], before: Terms, channels: dict[str, str]) -> str:
    """What was picked goes before what was chosen: the choice has one in it from the start."""
    channel = str(put.get("other_channel") or channels.get(put.get("channel") or "", before.channel_id))
    if channel[:1] not in ("C", "G"):
        raise Refused("subscription.no_channel", field="other_channel")
    return channel


def _event_id(session: Session, chosen: str | None, before: Terms) -> int | None:
    if not chosen:
        return before.event_id
    if chosen == EVERYTHING:
        return None
    event = next((one for one in all_events(session) if one.public_id == chosen), None)
    if event is None:
        raise Refused("digest.event_gone", field="event")
    return event.id


def _next_day(one: DigestSubscription) -> date:
    assert one.next_at is not None
    return one.next_at.astimezone(ZoneInfo(one.zone)).date()
