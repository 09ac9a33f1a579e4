"""The list of digest subscriptions, the form of one, and what is said once it stands or has ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any, NamedTuple, get_args

from bot.digests import blocks
from bot.digests.cadence import Rhythm
from bot.digests.model import DigestSubscription, Form, Quiet, Terms
from bot.events.blocks import event_name, zone_fields
from bot.events.model import Event
from bot.events.places import Area, area_name
from bot.ground import blockkit
from bot.ground.blockkit import Block, Element, Message
from bot.ground.words import clock_time, say, short_day, weekday

EVERYTHING = "all"
"""The value of "all events" and "all programmes": in a form null means "as it was"."""

LISTED = 98
"""Choices of a select, with room for the one that says "all" and the one that stands."""

VALUE = 150
"""Characters that the value of a choice may have (docs.slack.dev, "Option object"); a longer sector is not offered."""

PAGE, NAME = 10, 100
"""Subscriptions in one message, and the characters of an event's name there: all of them fit its text."""


class Known(NamedTuple):
    """What can be chosen: channels by what they are to us, the newest events first, the programmes, the sectors and
    places on record.
    """

    channels: Mapping[str, str]
    events: Sequence[Event]
    programmes: Sequence[str]
    sectors: Sequence[str]
    areas: Sequence[Area]


# The list


def listed(language: str, subscriptions: Sequence[tuple[DigestSubscription, date]], page: int) -> Message:
    """Each with the day of its next one, a page at a time, with ways to change and to end it."""
    head = say(language, "subscription.listed" if subscriptions else "subscription.none", count=len(subscriptions))
    shown = subscriptions[page * PAGE :][:PAGE]
    lines = [block for at, (one, day) in enumerate(shown) for block in _listed(language, one, day, at)]
    left = len(subscriptions) - (page + 1) * PAGE
    turn = blockkit.button(say(language, "subscription.on", count=left), "subscription.page", str(page + 1))
    new = blockkit.button(say(language, "subscription.new"), "subscription.new", "new")
    return blockkit.message(blockkit.says(head), *lines, blockkit.actions(new, *([turn] if left > 0 else [])))


def _listed(language: str, one: DigestSubscription, day: date, at: int) -> list[Block]:
    change = blockkit.button(say(language, "subscription.change"), f"subscription.change:{at}", one.public_id)
    end = blockkit.button(say(language, "subscription.end"), f"subscription.end:{at}", one.public_id)
    return [blockkit.marked(line_of(language, one, day)), blockkit.actions(change, end)]


def line_of(language: str, one: DigestSubscription, day: date) -> str:
    """*Stockton (November 2022)* to #impact-digest · for staff · each Monday at 9:00 AM (…) · next Mon 14 Nov"""
    what = _named(language, one)
    told = [
        say(language, "subscription.to", what=what, channel=f"<#{one.channel_id}>"),
        say(language, f"subscription.form.{one.form}"),
        say(
            language, f"subscription.when.{one.rhythm}", weekday=weekday(language, one.weekday),
            at=clock_time(language, one.at), zone=one.zone,
        ),
        *([say(language, "subscription.silent")] if one.quiet == "silence" else []),
        say(language, "subscription.next", day=short_day(language, day)),
    ]  # fmt: skip
    return " · ".join(told)


def _named(language: str, one: DigestSubscription) -> str:
    area = Area.coded(one.area) if one.area else None
    return blockkit.escape(blockkit.cut(blocks.about(language, one.event, one.programme, one.sector, area), NAME))


# What is said


def saved(language: str, one: DigestSubscription, day: date, change_id: str | None) -> Message:
    """`change_id` None: it stood already, just so."""
    head = blockkit.says(say(language, "subscription.saved" if change_id else "subscription.stands"))
    line, invite = blockkit.marked(line_of(language, one, day)), blockkit.context(say(language, "subscription.invite"))
    return blockkit.message(head, line, invite, *_undo(language, change_id))


def ended(language: str, one: DigestSubscription, change_id: str) -> Message:
    what = _named(language, one)
    told = blockkit.marked(say(language, "subscription.ended", what=what, channel=f"<#{one.channel_id}>"))
    return blockkit.message(told, *_undo(language, change_id))


def _undo(language: str, change_id: str | None) -> list[Block]:
    undo = blockkit.button(say(language, "people.undo"), "change.undo", change_id or "")
    return [blockkit.actions(undo)] if change_id else []


# The form


def form(language: str, shown: Terms, event: Event | None, known: Known, fresh: bool, meta: str) -> Block:
    """What is chosen when it opens is what it says now; `event` is its event."""
    title = say(language, "subscription.title_new" if fresh else "subscription.title")
    fields = [*_where(language, shown, known), *_what(language, shown, event, known), *_when(language, shown)]
    save, close = say(language, "form.save"), say(language, "form.cancel")
    return blockkit.modal("subscription.save", title, fields, save, close, meta)


def _where(language: str, shown: Terms, known: Known) -> list[Block]:
    standing = next((name for name, channel in known.channels.items() if channel == shown.channel_id), None)
    options = [blockkit.option(say(language, f"subscription.channel.{name}"), name) for name in known.channels]
    usual = [_field(language, "channel", blockkit.radio("channel", options, standing))] if options else []
    return [*usual, _field(language, "other_channel", blockkit.channel_input("other_channel"), hint=True)]


def _what(language: str, shown: Terms, event: Event | None, known: Known) -> list[Block]:
    events = list(known.events[:LISTED])
    if event and event not in events:
        events.append(event)
    of_events = [blockkit.option(event_name(language, one), one.public_id) for one in events]
    of_programmes = [blockkit.option(one, one) for one in known.programmes[:LISTED]]
    all_events, all_programmes, all_sectors, all_areas = (
        blockkit.option(say(language, f"subscription.all_{name}"), EVERYTHING)
        for name in ("events", "programmes", "sectors", "areas")
    )
    chosen = event.public_id if event else EVERYTHING
    forms = _options(language, "form", get_args(Form))
    return [
        _field(language, "form", blockkit.radio("form", forms, shown.form), hint=True),
        _field(language, "event", blockkit.select("event", [all_events, *of_events], chosen)),
        _field(
            language, "programme",
            blockkit.select("programme", [all_programmes, *of_programmes], shown.programme or EVERYTHING),
        ),
        _field(
            language, "sector",
            blockkit.select("sector", [all_sectors, *_sectors(shown, known)], shown.sector or EVERYTHING),
        ),
        _field(
            language, "area",
            blockkit.select("area", [all_areas, *_areas(language, shown, known)], shown.area or EVERYTHING),
        ),
    ]  # fmt: skip


def _sectors(shown: Terms, known: Known) -> list[Element]:
    """The one that stands is there, though no partner is of it any more."""
    named = [*known.sectors[:LISTED], *([shown.sector] if shown.sector and shown.sector not in known.sectors else [])]
    return [blockkit.option(one, one) for one in named if len(one) <= VALUE]


def _areas(language: str, shown: Terms, known: Known) -> list[Element]:
    codes = [one.code for one in known.areas[:LISTED]]
    codes += [shown.area] if shown.area and shown.area not in codes else []
    return [blockkit.option(area_name(language, Area.coded(one)), one) for one in codes]


def _when(language: str, shown: Terms) -> list[Block]:
    rhythms = _options(language, "rhythm", get_args(Rhythm))
    days = [blockkit.option(weekday(language, number), str(number)) for number in range(7)]
    hours = [blockkit.option(clock_time(language, time(hour)), str(hour)) for hour in range(24)]
    quiet = _options(language, "quiet", get_args(Quiet))
    return [
        _field(language, "rhythm", blockkit.select("rhythm", rhythms, shown.rhythm)),
        _field(language, "weekday", blockkit.select("weekday", days, str(shown.weekday)), hint=True),
        _field(language, "hour", blockkit.select("hour", hours, str(shown.at.hour))),
        *zone_fields(language, shown.zone),
        _field(language, "quiet", blockkit.radio("quiet", quiet, shown.quiet)),
    ]


def _options(language: str, name: str, values: Sequence[str]) -> list[Element]:
    return [blockkit.option(say(language, f"subscription.{name}.{value}"), value) for value in values]


def _field(language: str, name: str, element: Element, hint: bool = False) -> Block:
    told: dict[str, Any] = {"hint": say(language, f"subscription.{name}_hint")} if hint else {}
    return blockkit.input_block(name, say(language, f"subscription.{name}"), element, optional=True, **told)
