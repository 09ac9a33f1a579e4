"""How things stand, in one message at any number of promises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from bot.events.blocks import event_name
from bot.events.places import area_name
from bot.ground import blockkit
from bot.ground.blockkit import Message, cut, escape
from bot.ground.words import say
from bot.pledges.blocks import goal
from bot.pledges.model import Pledge
from bot.progress import blocks as progress
from bot.progress.groups import By, Group
from bot.progress.numbers import Deed, Numbers, Scope, Standing, share

MOST_LINES, LINES = 20, 2_200
MOST_MEASURES, MEASURES, DEEDS = 5, 700, 300
"""Lines, and characters they may take, so that everything together fits a message's text."""
WORDS = 80


class Line(NamedTuple):
    """One promise and how it stands."""

    pledge: Pledge
    standing: Standing


GoingOn = Callable[[int], str]
"""The value of a button that goes on with the promises from that one, counted from 0."""


def overview(
    language: str, scope: Scope, numbers: Numbers, lines: Sequence[Line], going_on: GoingOn | None = None,
    as_page: str | None = None,
) -> Message:  # fmt: skip
    """Pledged, reported and verified side by side, by unit; what was done besides apart; then the promises.

    `as_page` is what the button *Send as a page* carries, for whoever may have one.
    """
    head = say(language, "status.head", count=numbers.promises, name=_name(language, scope))
    told = [head, *_measures(language, numbers), _standings(language, numbers), _also(language, scope, numbers)]
    shown = [blockkit.marked(one) for one in told if one]
    page = _page_button(language, as_page) if numbers.measures else []
    return progress.message(*shown, *page, *_lines(language, scope, lines, going_on))


def _page_button(language: str, as_page: str | None) -> list[blockkit.Block]:
    if as_page is None:
        return []
    return [blockkit.actions(blockkit.button(say(language, "status.as_page"), "status.as_page", as_page or "all"))]


def side_by_side(language: str, scope: Scope, by: By, groups: Sequence[Group]) -> Message:
    """The same figures group by group; each promise stands in one, one taken back too where something came of it."""
    told = [_group(language, by, one) for one in groups if one.promises or one.measures]
    shown, left = progress.as_many(told, MOST_LINES, LINES)
    head = say(language, f"status.by.{by}", name=_name(language, scope))
    rest = [blockkit.says(say(language, "status.more_groups", count=left))] if left else []
    return progress.message(*(blockkit.marked(one) for one in (head, *shown)), *rest)


def _group(language: str, by: By, group: Group) -> str:
    name = say(language, f"progress.standing.{group.name}") if by == "standing" else cut(group.name, 120)
    figures, left = progress.as_many([escape(progress.measure(language, one)) for one in group.measures], 3, MEASURES)
    if left:
        figures.append(say(language, "status.more_units", count=left))
    head = say(
        language, "status.group", count=group.promises, name=escape(name) or say(language, f"status.by.{by}.unknown")
    )
    return " · ".join((head, *figures))


def between(
    language: str,
    scope: Scope,
    reported: Sequence[Deed],
    done: Sequence[Deed],
    first: date,
    last: date,
    as_page: str | None = None,
) -> Message:
    """What was reported in a period, by unit, and what was done besides."""
    told = [say(language, "status.between", name=_name(language, scope), first=first, last=last)]
    shown, left = progress.as_many([progress.reported(language, one) for one in reported], MOST_LINES, LINES)
    told += [escape(one) for one in shown]
    if left:
        told.append(say(language, "status.more_units", count=left))
    if any((one.amount or 0) < 0 for one in reported):
        told.append(say(language, "status.between.lower"))
    if done:
        told.append(say(language, "status.also", items=_deeds(language, done)))
    elif not reported:
        told.append(say(language, "status.between.none"))
    return progress.message(*(blockkit.marked(one) for one in told), *_page_button(language, as_page))


def listed(
    language: str, ask: str, scope: Scope, lines: Sequence[Line], last: date, going_on: GoingOn | None = None
) -> Message:
    """The promises that a question is after: overdue, no word, due by `last`, or theirs who asks."""
    head = say(language, f"status.{ask}", count=len(lines), name=_name(language, scope), day=last)
    return progress.message(blockkit.marked(head), *_lines(language, scope, lines, going_on))


def further(language: str, scope: Scope, lines: Sequence[Line], start: int, going_on: GoingOn) -> Message:
    """The promises from that one on, counted from 0."""
    head = say(language, "status.further", name=_name(language, scope))
    return progress.message(blockkit.marked(head), *_lines(language, scope, lines, going_on, start))


def figures_only(language: str) -> Message:
    return progress.message(blockkit.says(say(language, "status.figures_only")))


def none_listed(language: str, ask: str, scope: Scope, last: date) -> Message:
    name = _name(language, scope)
    return progress.message(blockkit.marked(say(language, f"status.{ask}.none", name=name, day=last)))


def _name(language: str, scope: Scope) -> str:
    return escape(scope_name(language, scope))


def scope_name(language: str, scope: Scope) -> str:
    """San Joaquin RTD, Stockton (November 2022), BOTL; people's words, not escaped."""
    event = event_name(language, scope.event) if scope.event else None
    areas = " / ".join(area_name(language, one) for one in scope.areas)
    told = (scope.partner.name if scope.partner else None, event, scope.programme, " / ".join(scope.sectors), areas)
    named = [one for one in told if one]
    return ", ".join(cut(one, 120) for one in named) or say(language, "status.all")


def _measures(language: str, numbers: Numbers) -> list[str]:
    told = [progress.measured(language, one) for one in numbers.measures]
    shown, left = progress.as_many(told, MOST_MEASURES, MEASURES)
    return [*shown, say(language, "status.more_units", count=left)] if left else shown


def _standings(language: str, numbers: Numbers) -> str:
    told = [progress.how_many(language, count, name) for name, count in numbers.standings.items()]
    return say(language, "status.standings", items=" · ".join(told)) if told else ""


def _also(language: str, scope: Scope, numbers: Numbers) -> str:
    told = [_deeds(language, numbers.deeds)] if numbers.deeds else []
    if numbers.in_the_room and scope.event:
        told.append(say(language, "status.in_the_room", day=scope.event.day, count=numbers.in_the_room))
    return say(language, "status.also", items=" · ".join(told)) if told else ""


def _deeds(language: str, deeds: Sequence[Deed]) -> str:
    shown, left = progress.as_many([escape(progress.deed(language, one)) for one in deeds], MOST_LINES, DEEDS)
    if left:
        shown.append(say(language, "status.more_kinds", count=left))
    return ", ".join(shown)


def _lines(
    language: str, scope: Scope, lines: Sequence[Line], going_on: GoingOn | None, start: int = 0
) -> list[blockkit.Block]:
    """The promises, people's words as plain text; those left over behind a button, or in one line that names the
    command where others would press it too.
    """
    told = [line_of(language, line) for line in lines[start : start + MOST_LINES]]
    shown, _ = progress.as_many([escape(one) for one in told], MOST_LINES, LINES)
    blocks = [blockkit.says(one) for one in told[: len(shown)]]
    after = start + len(shown)
    left = len(lines) - after
    if going_on and (left or start):
        blocks.append(blockkit.context(say(language, "home.of", first=start + 1, last=after, count=len(lines))))
    if left and going_on:
        blocks.append(blockkit.actions(blockkit.button(say(language, "home.on"), "status.page", going_on(after))))
    elif left:
        blocks.append(blockkit.says(say(language, "status.more", count=left, command=_command(scope))))
    return blocks


def _command(scope: Scope) -> str:
    """What lists some of those left over."""
    if scope.partner:
        return "/pledge status overdue"
    return "/pledge status <partner>" if scope.event else "/pledge status <event>"


def line_of(language: str, line: Line) -> str:
    parts = [_promise(language, line.pledge), progress.standing(language, line.standing), *_when(language, line)]
    return say(language, "status.of", who=progress.partners_of(language, line.pledge), told=" · ".join(parts))


def _promise(language: str, pledge: Pledge) -> str:
    """120 of 250 employees (48 %), 96 verified; or the words, where there is no number to follow."""
    if not pledge.asks_for_number:
        return say(language, "status.in_words", words=cut(" ".join(pledge.words.split()), WORDS))
    unit = progress.unit_of(language, pledge.kind, pledge.unit)
    if pledge.programme:
        unit = say(language, "status.with_programme", unit=unit, programme=pledge.programme)
    if pledge.target is None:
        told = say(language, "status.number", reported=pledge.reported, unit=unit)
    else:
        values = {"target": goal(language, pledge), "percent": share(pledge.reported, pledge)}
        told = say(language, "status.number_of", reported=pledge.reported, unit=unit, **values)
    return f"{told}, {say(language, 'status.verified', verified=pledge.verified)}" if pledge.verified else told


def _when(language: str, line: Line) -> list[str]:
    """When it is due, as long as that matters; a date of ours is always called so."""
    pledge, told = line.pledge, []
    if line.standing == "no_word" and pledge.last_heard_at:
        day = pledge.last_heard_at.astimezone(pledge.zone("UTC")).date()
        told.append(say(language, "status.last_heard", day=day))
    if pledge.due and line.standing not in ("kept", "withdrawn"):
        told.append(say(language, "status.our_date" if pledge.due_ours else "status.due", day=pledge.due))
    return told
