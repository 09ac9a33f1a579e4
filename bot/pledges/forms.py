"""The forms: a new pledge, a draft changed, a message recorded as a pledge; and what was put into them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, get_args

from bot.events.blocks import event_name
from bot.events.model import Event
from bot.ground import blockkit
from bot.ground.blockkit import Block
from bot.ground.refusal import Refused
from bot.ground.words import say
from bot.pledges.model import MOST, Draft
from bot.understanding import PledgeReading, Promise
from bot.understanding.readings import Kind

NONE = "none"
"""The value of "no programme" and "no event": in a form null means "as it was"."""

FIRST_KIND: Kind = "train"
SHOWN_IN_LIST = 98
"""Choices of a select, with room for the one that says "none"."""

_COUNTED = re.compile(r"\d[\d,. ]*\s\D")
""" "500 drivers" where only the drivers belong."""

_WHOLE = re.compile(r"\d{1,3}(?:[, ]\d{3})+|\d+")


def change(
    language: str, draft: Draft, organisation: str | None, programmes: Sequence[str], events: Sequence[Event]
) -> Block:
    """A draft, to be put right by hand."""
    fields = _fields(language, draft.promise, organisation, programmes, events, draft.event)
    words = blockkit.text_input("words", draft.words, multiline=True)
    fields.append(blockkit.input_block("words", say(language, "pledges.form.words"), words))
    fields += [law(language, bool(draft.reading.get("mandated"))), _blanks(language)]
    return _modal(language, "draft.changed", "pledges.form.change", fields, draft.public_id)


def new(language: str, programmes: Sequence[str], events: Sequence[Event], event: Event | None) -> Block:
    """An empty pledge; `event` is proposed."""
    fields = _fields(language, Promise(None, FIRST_KIND), None, programmes, events, event)
    words = blockkit.text_input("words", multiline=True)
    fields += [blockkit.input_block("words", say(language, "pledges.form.words"), words), law(language, False)]
    return _modal(language, "pledge.new", "pledges.form.new", fields, event.public_id if event else "")


def from_message(
    language: str, text: str, reading: PledgeReading, events: Sequence[Event], event: Event | None, meta: str
) -> Block:
    """A message of anybody's, before cards are made of it."""
    count = len(reading.pledges) + len(reading.outcomes)
    told = say(language, "pledges.form.read", count=count) if count else say(language, "pledges.form.read_none")
    words = blockkit.text_input("words", text, multiline=True)
    fields = [
        blockkit.says(told),
        blockkit.input_block("words", say(language, "pledges.form.words"), words, optional=False),
        _event(language, events, event),
    ]
    return _modal(language, "pledge.from_message", "pledges.form.shortcut", fields, meta, "pledges.form.cards")


def _modal(
    language: str, callback: str, title: str, fields: list[Block], meta: str, submit: str = "form.save"
) -> Block:
    close = say(language, "form.cancel")
    return blockkit.modal(callback, say(language, title), fields, say(language, submit), close, meta)


def _fields(
    language: str,
    said: Promise,
    organisation: str | None,
    programmes: Sequence[str],
    events: Sequence[Event],
    event: Event | None,
) -> list[Block]:
    kinds = [blockkit.option(say(language, f"pledges.kind.{kind}"), kind) for kind in get_args(Kind)]
    named = [blockkit.option(name, name) for name in programmes[:SHOWN_IN_LIST]]
    none = blockkit.option(say(language, "pledges.form.no_programme"), NONE)
    number = None if said.target is None else str(said.target)
    due = said.due.isoformat() if said.due else None

    def field(name: str, element: Block, optional: bool = True, hint: str = "") -> Block:
        return blockkit.input_block(name, say(language, f"pledges.form.{name}"), element, optional, hint)

    return [
        field("organisation", blockkit.text_input("organisation", organisation), optional=False),
        field("kind", blockkit.select("kind", kinds, said.kind), optional=False),
        field("number", blockkit.text_input("number", number), hint=say(language, "pledges.form.number_hint")),
        field("unit", blockkit.text_input("unit", said.unit), hint=say(language, "pledges.form.unit_hint")),
        field("programme", blockkit.select("programme", [none, *named], said.programme or NONE)),
        field("due", blockkit.date_input("due", due)),
        _event(language, events, event),
    ]


def _event(language: str, events: Sequence[Event], event: Event | None) -> Block:
    listed = [blockkit.option(event_name(language, one), one.public_id) for one in events[:SHOWN_IN_LIST]]
    none = blockkit.option(say(language, "pledges.form.no_event"), NONE)
    chosen = blockkit.select("event", [none, *listed], event.public_id if event else NONE)
    return blockkit.input_block("event", say(language, "pledges.form.event"), chosen)


def law(language: str, mandated: bool) -> Block:
    """Whether it repeats what a law asks of them anyway. A choice of two, for a box that is not ticked cannot be told
    from one that was left alone.
    """
    options = [blockkit.option(say(language, f"pledges.form.law.{one}"), one) for one in ("no", "yes")]
    chosen = blockkit.select("law", options, "yes" if mandated else "no")
    return blockkit.input_block("law", say(language, "pledges.form.law"), chosen)


def _blanks(language: str) -> Block:
    """Clearing is an explicit choice, for an emptied field cannot be told from an untouched one."""
    options = [blockkit.option(say(language, f"pledges.form.blank.{name}"), name) for name in ("number", "due")]
    boxes = {"type": "checkboxes", "action_id": "blank", "options": options}
    return blockkit.input_block("blank", say(language, "pledges.form.blank"), boxes)


# What was put in


def changes_in(values: Mapping[str, Any], events: Sequence[Event]) -> dict[str, Any]:
    """What the form's values change in a draft; what is null stays as it was.

    Raises Refused at the field for a number that is none, and for one beside the unit: it would not be counted.
    """
    changes: dict[str, Any] = {}
    for name in ("organisation", "unit", "words"):
        if written := " ".join((values.get(name) or "").split()):
            changes[name] = written
    if _COUNTED.match(changes.get("unit", "")):
        raise Refused("pledges.form.number_in_unit", field="unit")
    if values.get("kind"):
        changes["kind"] = values["kind"]
    if values.get("programme"):
        changes["programme"] = None if values["programme"] == NONE else values["programme"]
    if values.get("number"):
        changes["target"] = _whole(values["number"])
    if values.get("due"):
        changes["due"] = date.fromisoformat(values["due"])
    if values.get("event"):
        changes["event"] = next((one for one in events if one.public_id == values["event"]), None)
    if values.get("law"):
        changes["mandated"] = values["law"] == "yes"
    for blank in values.get("blank") or ():
        changes["target" if blank == "number" else "due"] = None
    return changes


def _whole(written: str) -> int:
    """250, "1,250" or "1 250". Raises Refused at the field number for anything else (−5, 2.5, words)."""
    if not _WHOLE.fullmatch(written.strip()) or len(written) > 20:
        raise Refused("pledges.bad_number", field="number", most=MOST)
    return int(re.sub(r"[, ]", "", written))
