"""What a sheet would change, told to staff: the same lines in a terminal and on a card."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from bot.events.blocks import event_name
from bot.events.model import Event
from bot.exchange.preview import THINGS, Altered, Column, Fault, Preview, Thing
from bot.ground import blockkit
from bot.ground.blockkit import Message, cut
from bot.ground.words import say, short_day
from bot.people.model import Contact, Partner
from bot.understanding import read_file_name

MOST_FAULTS, MOST_CHANGES, MOST_ALIKE = 20, 20, 10
"""Lines of each that are shown; the rest in one counted line."""

WORDS = 120
MOST_PARAGRAPHS = 45
"""Of a message's fifty blocks; the buttons and what follows need the others."""


def told(language: str, shown: Preview) -> list[str]:
    """The whole preview, a line each: the columns first, then what is wrong, else what changes."""
    lines = [columns(language, shown.columns), *unread(language, shown.columns)]
    if shown.faults:
        return [*lines, *faults(language, shown.faults)]
    if shown.changes_nothing:
        return [*lines, say(language, "exchange.nothing_new"), *faults(language, shown.remarks, MOST_ALIKE)]
    lines += _counted(language, "exchange.new", shown.new) + _counted(language, "exchange.same", shown.same)
    lines += changes(language, shown.altered)
    lines += [
        say(language, "exchange.alike", row=str(row), name=name, known=known)
        for row, name, known in shown.alike[:MOST_ALIKE]
    ]
    return [*lines, *faults(language, shown.remarks, MOST_ALIKE)]


def columns(language: str, read: Sequence[Column]) -> str:
    items = [_column(language, one) for one in read if one.field]
    return say(language, "exchange.columns", columns=" · ".join(items))


def unread(language: str, read: Sequence[Column]) -> list[str]:
    headings = [cut(one.heading, 40) for one in read if one.heading and not one.field]
    return [say(language, "exchange.columns.unread", columns=" · ".join(headings[:20]))] if headings else []


def _column(language: str, one: Column) -> str:
    values = {"heading": cut(one.heading, 40), "field": (one.field or "").replace("_", " ")}
    if one.day_first is None:
        return say(language, "exchange.column.read", **values)
    order = say(language, "exchange.column.day_first" if one.day_first else "exchange.column.month_first")
    if not one.told:
        order = say(language, "exchange.column.custom", order=order)
    return say(language, "exchange.column.order", order=order, **values)


def faults(language: str, found: Sequence[Fault], most: int = MOST_FAULTS) -> list[str]:
    lines = [_fault(language, one) for one in found[:most]]
    if len(found) > most:
        lines.append(say(language, "exchange.more_faults", count=len(found) - most))
    return lines


def _fault(language: str, one: Fault) -> str:
    sentence = say(language, one.key, **one.values)
    if one.column:
        return say(language, "exchange.cell_fault", row=str(one.row), column=cut(one.column, 40), fault=sentence)
    return say(language, "exchange.row_fault", row=str(one.row), fault=sentence)


def _counted(language: str, key: str, things: Counter[Thing]) -> list[str]:
    items = [say(language, f"exchange.thing.{one}", count=things[one]) for one in THINGS if things[one]]
    return [say(language, key, things=" · ".join(items))] if items else []


def changes(language: str, altered: Sequence[Altered]) -> list[str]:
    if not altered:
        return []
    lines = [say(language, "exchange.changes", count=len(altered))]
    lines += [_change(language, one) for one in altered[:MOST_CHANGES]]
    if len(altered) > MOST_CHANGES:
        lines.append(say(language, "exchange.more_changes", count=len(altered) - MOST_CHANGES))
    return lines


def _change(language: str, one: Altered) -> str:
    nothing = say(language, "exchange.nothing")
    columns = [
        say(
            language, "exchange.change.column", column=name.replace("_", " "),
            before=cut(one.before[name], WORDS) or nothing, after=cut(one.after[name], WORDS) or nothing,
        )
        for name in one.after
    ]  # fmt: skip
    return say(language, "exchange.change", row=str(one.row), whose=cut(one.whose, WORDS), changes=", ".join(columns))


class Whom(Protocol):
    """Somebody who would be asked, and when."""

    @property
    def partner(self) -> Partner: ...
    @property
    def contact(self) -> Contact | None: ...
    @property
    def day(self) -> date | None: ...
    @property
    def pledges(self) -> int: ...


def asked(language: str, whom: Sequence[Whom], held: int, most: int = MOST_CHANGES) -> list[str]:
    """Who would be asked when, before anybody is."""
    if not held:
        return [say(language, "exchange.asking.none")]
    lines = [say(language, "exchange.asking.held", count=held)]
    for one in whom[:most]:
        values = {"partner": cut(one.partner.name, WORDS), "count": one.pledges}
        if one.contact is None:
            lines.append(say(language, "exchange.asking.nobody", **values))
        elif one.day is None:
            lines.append(say(language, "exchange.asking.not_now", contact=cut(one.contact.name, WORDS), **values))
        else:
            contact = cut(one.contact.name, WORDS)
            key = "exchange.asking.asked" if one.contact.in_slack else "exchange.asking.called"
            lines.append(say(language, key, contact=contact, day=short_day(language, one.day), **values))
    if held > sum(one.pledges for one in whom[:most]):
        left = held - sum(one.pledges for one in whom[:most])
        lines.append(say(language, "exchange.asking.more", count=left))
    return lines


READABLE = (".csv", ".tsv", ".txt", ".md", ".markdown", ".text", ".xlsx", ".xls")
"""What a dropped file may be called; what is in it is looked at all the same."""


STARTS = frozenset({"exchange.file.not_fetched", "exchange.card.agreed", "exchange.card.in", "exchange.card.done"})
"""Sentences that begin with the file's name."""


def called(language: str, key: str, name: str) -> str:
    """What a dropped file is called in that sentence. A name that may be somebody's is not said: whoever dropped it
    knows which it is.
    """
    kind, plain = read_file_name(name)
    held = "exchange.file.held_first" if key in STARTS else "exchange.file.held"
    return cut(name, WORDS) if plain else say(language, held, kind=kind or "?")


def of_file(language: str, key: str, name: str, **values: Any) -> str:
    return say(language, key, name=called(language, key, name), **values)


def card(language: str, public_id: str, name: str, event: Event | None, shown: Preview) -> Message:
    """What a dropped sheet would change, with a button where it may. `event` is that of rows that name none."""
    lines = [of_file(language, "exchange.card.title", name)]
    if event:
        lines.append(say(language, "exchange.card.event", event=event_name(language, event)))
    lines += told(language, shown)
    paragraphs = [blockkit.says(line) for line in lines[:MOST_PARAGRAPHS]]
    if shown.faults or shown.changes_nothing:
        return blockkit.message(*paragraphs)
    bring = blockkit.button(say(language, "exchange.button.bring_in"), "sheet.bring_in", public_id, "primary")
    leave = blockkit.button(say(language, "exchange.button.leave"), "sheet.leave", public_id)
    return blockkit.message(*paragraphs, blockkit.actions(bring, leave))


def export_follows(language: str, event: Event | None) -> Message:
    about = event_name(language, event) if event else say(language, "exchange.workbook.all")
    return blockkit.message(blockkit.says(say(language, "exchange.export.follows", what=about)))


def settled(language: str, name: str, key: str) -> Message:
    return blockkit.message(blockkit.says(of_file(language, key, name)))


def brought_in(language: str, name: str, change_id: str, held: bool) -> Message:
    """`held` where there are pledges in it that nobody is asked about yet."""
    undo = blockkit.button(say(language, "exchange.button.undo"), "change.undo", change_id)
    if not held:
        said = of_file(language, "exchange.card.in", name)
        return blockkit.message(blockkit.says(said), blockkit.actions(undo))
    who_first = blockkit.button(say(language, "exchange.button.who"), "sheet.who", change_id)
    said = of_file(language, "exchange.card.done", name)
    return blockkit.message(blockkit.says(said), blockkit.actions(who_first, undo))


def not_read(language: str, name: str, key: str, values: Mapping[str, Any]) -> Message:
    sentence = say(language, key, **values)
    return blockkit.message(blockkit.says(of_file(language, "exchange.card.failed", name, why=sentence)))


def who(language: str, whom: Sequence[Whom], held: int) -> Message:
    paragraphs = [blockkit.says(line) for line in asked(language, whom, held)]
    if not held:
        return blockkit.message(*paragraphs)
    start = blockkit.button(say(language, "exchange.button.ask"), "sheet.ask", "all", "primary")
    return blockkit.message(*paragraphs, blockkit.actions(start))


def asking_started(language: str, left: int) -> Message:
    """With the button once more where so many were held that not all could be planned at once."""
    if not left:
        return blockkit.message(blockkit.says(say(language, "exchange.asking.started")))
    start = blockkit.button(say(language, "exchange.button.ask"), "sheet.ask", "all", "primary")
    return blockkit.message(
        blockkit.says(say(language, "exchange.asking.started_some", count=left)), blockkit.actions(start)
    )
