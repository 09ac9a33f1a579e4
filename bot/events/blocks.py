"""How an event is named, the form it is set up with, and what is said once it stands."""

from __future__ import annotations

from typing import Any

from babel import Locale

from bot.events.model import Event
from bot.ground import blockkit
from bot.ground.blockkit import Block, Element, Message
from bot.ground.words import month, say

COMMON_ZONES = (
    "America/Los_Angeles", "America/Denver", "America/Phoenix", "America/Chicago", "America/New_York",
    "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico", "America/Vancouver", "America/Edmonton",
    "America/Regina", "America/Winnipeg", "America/Toronto", "America/Halifax", "America/St_Johns",
    "America/Tijuana", "America/Mexico_City", "Europe/London",
)  # fmt: skip


def event_name(language: str, event: Event) -> str:
    """Stockton (November 2022)"""
    return say(language, "events.shown", name=event.name, month=month(language, event.day))


def form(language: str, event: Event | None, *, zone: str, country: str, here: str) -> Block:
    """The form of a new event, or of one to be changed. `here` is the channel it was opened in, empty in a DM."""
    title = say(language, "events.change_title" if event else "events.new_title")
    fields = [*_what(language, event), *_where(language, event, zone, country), *_whose(language, event, here)]
    save, close = say(language, "form.save"), say(language, "form.cancel")
    return blockkit.modal("event.save", title, fields, save, close, f"{event.public_id if event else ''}|{here}")


def saved(language: str, event: Event, how: str, *, moved: bool) -> Message:
    """`how` is created, changed, or stands: it was set up before, and nothing of the form was taken."""
    lines = [say(language, f"events.{how}", event=event_name(language, event), place=event.place, day=event.day)]
    if moved:
        lines.append(say(language, "events.moved"))
    lines.append(say(language, "events.has_channel" if event.channel_id else "events.has_no_channel"))
    hosts = [blockkit.context(say(language, "events.hosted_by", hosts=", ".join(event.hosts)))] if event.hosts else []
    change = blockkit.button(say(language, "events.change"), "event.change", event.public_id)
    return blockkit.message(blockkit.says(" ".join(lines)), *hosts, blockkit.actions(change))


def channel_shown(event: Event | None, here: str) -> str:
    """Which answer about the channel the form shows as chosen."""
    if event is not None:
        return "kept" if event.channel_id else "none"
    return "this" if here else "none"


def _what(language: str, event: Event | None) -> list[Block]:
    name = blockkit.text_input("name", event.name if event else None)
    place = blockkit.text_input("place", event.place if event else None)
    day = blockkit.date_input("day", event.day.isoformat() if event else None)
    return [
        _field(language, "name", name, needed=True, hint=True),
        _field(language, "place", place, needed=True, hint=True),
        _field(language, "day", day, needed=True, hint=event is not None),
    ]


def _where(language: str, event: Event | None, zone: str, country: str) -> list[Block]:
    code = event.country if event else country
    called = Locale.parse(language).territories.get(code, code)
    return [
        *zone_fields(language, event.zone if event else zone),
        _field(language, "country", blockkit.text_input("country", called)),
        _field(language, "region", blockkit.text_input("region", event.region if event else None), hint=True),
    ]


def zone_fields(language: str, zone: str) -> list[Block]:
    """A list of the usual zones, with `zone` chosen, and a field for any other."""
    zones = COMMON_ZONES if zone in COMMON_ZONES else (zone, *COMMON_ZONES)
    options = [blockkit.option(_zone_label(language, one), one) for one in zones]
    return [
        _field(language, "zone", blockkit.select("zone", options, zone), needed=True),
        _field(language, "other_zone", blockkit.text_input("other_zone"), hint=True),
    ]


def _whose(language: str, event: Event | None, here: str) -> list[Block]:
    hosts = blockkit.text_input("hosts", "\n".join(event.hosts) if event else None, multiline=True)
    known = ["this"] if here else []
    known += ["kept"] if event and event.channel_id else []
    options = [blockkit.option(say(language, f"events.channel_{one}"), one) for one in (*known, "none")]
    channel = blockkit.radio("channel", options, channel_shown(event, here))
    return [_field(language, "hosts", hosts, hint=True), _field(language, "channel", channel, hint=True)]


def _field(language: str, name: str, element: Element, needed: bool = False, hint: bool = False) -> Block:
    told: dict[str, Any] = {"hint": say(language, f"events.{name}_hint")} if hint else {}
    return blockkit.input_block(name, say(language, f"events.{name}"), element, optional=not needed, **told)


def _zone_label(language: str, zone: str) -> str:
    return say(language, "events.zone_of", city=zone.rpartition("/")[2].replace("_", " "), zone=zone)
