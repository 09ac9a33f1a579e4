"""The Home tab: what needs a person now, or one's own promises, or two kind sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.desk.model import Request
from bot.events.blocks import event_name
from bot.events.model import Event
from bot.ground import blockkit
from bot.ground.blockkit import Block, cut, escape
from bot.ground.words import say, short_day
from bot.people.model import day_with
from bot.progress import blocks as progress
from bot.progress.numbers import Numbers
from bot.status.blocks import Line, line_of
from bot.status.numbers import NAMED, Waiting

PAGE = 10
"""Events, or promises, on one page."""

NAME = 60

MEASURES = 2
"""Units of an event that are shown; *See every line* has the others."""


@dataclass(frozen=True)
class Page:
    """Which part of a list is shown, counted from 0, of how many in all."""

    number: int
    of: int


def staff(
    language: str, waiting: Waiting, events: Sequence[tuple[Event, Numbers]], page: Page, *, new_here: bool
) -> Block:
    tour = [blockkit.says(line) for line in say(language, "home.tour").split("\n")] if new_here else []
    needs = _needs(language, waiting)
    head = [blockkit.header(say(language, "home.needs")), *needs, blockkit.header(say(language, "home.events"))]
    shown = [_event(language, event, numbers) for event, numbers in events]
    none = [] if shown else [blockkit.says(say(language, "home.no_event"))]
    return blockkit.home([*tour, *head, *none, *shown, *_turning(language, page)])


def _needs(language: str, waiting: Waiting) -> list[Block]:
    if waiting.nothing:
        return [blockkit.says(say(language, "home.nothing")), *_questions(language, waiting)]
    counted = {
        "safety": waiting.safety, "calls": len(waiting.calls), "requests": len(waiting.requests),
        "cards": waiting.cards, "files": waiting.files, "parked": waiting.parked,
    }  # fmt: skip
    lines: list[Block] = []
    for name, count in counted.items():
        if count:
            lines.append(blockkit.says(say(language, f"home.{name}", count=count)))
        if name == "calls":
            lines += [blockkit.context(_call(language, one)) for one in waiting.calls[:NAMED]]
        if name == "requests":
            lines += [_request(language, one, at) for at, one in enumerate(waiting.requests[:NAMED])]
    return [*lines, *_without_contact(language, waiting), *_questions(language, waiting)]


def _call(language: str, request: Request) -> str:
    contact = request.contact
    reach = contact.phone or contact.email if contact else None
    day = short_day(language, day_with(contact, request.opened_at))
    return " · ".join(part for part in (_who(request), reach, day) if part)


def _request(language: str, request: Request, at: int) -> Block:
    """With what they said, for whoever answers it."""
    kind = say(language, f"home.request.{request.kind}", who=_who(request))
    words = f" “{cut(' '.join(request.words.split()), 150)}”" if request.words else ""
    close = blockkit.button(say(language, "desk.button.close"), f"request.close:{at}", request.public_id)
    return blockkit.says(kind + words, close)


def _who(request: Request) -> str:
    contact, partner = request.contact, request.partner
    return ", ".join(cut(one.name, NAME) for one in (contact, partner) if one)


def _without_contact(language: str, waiting: Waiting) -> list[Block]:
    if not waiting.without_contact:
        return []
    names = ", ".join(cut(name, NAME) for name in waiting.whose)
    return [blockkit.says(say(language, "home.without_contact", count=waiting.without_contact, names=names))]


def _questions(language: str, waiting: Waiting) -> list[Block]:
    if waiting.first_question is None:
        return []
    day = short_day(language, waiting.first_question)
    return [blockkit.context(say(language, "home.questions", count=waiting.questions, day=day))]


def _event(language: str, event: Event, numbers: Numbers) -> Block:
    head = say(language, "home.event", event=escape(event_name(language, event)), count=numbers.promises)
    told = [head, *(progress.measured(language, one) for one in numbers.measures[:MEASURES])]
    if left := len(numbers.measures[MEASURES:]):
        told.append(say(language, "status.more_units", count=left))
    see = blockkit.button(say(language, "digest.see"), "digest.lines", event.public_id)
    return blockkit.marked("\n".join(told), see)


def contact(language: str, name: str, lines: Sequence[Line], page: Page) -> Block:
    """Their own partner's promises, each with a way to say how it goes."""
    blocks = [blockkit.header(say(language, "home.yours", partner=cut(name, NAME)))]
    if not lines:
        blocks.append(blockkit.says(say(language, "home.none_yours")))
    for line in lines:
        counted = line.pledge.asks_for_number and line.pledge.state == "open"
        update = blockkit.button(say(language, "home.update"), "reply.some", line.pledge.public_id)
        blocks.append(blockkit.says(line_of(language, line), update if counted else None))
    blocks.append(blockkit.context(say(language, "home.write")))
    return blockkit.home([*blocks, *_turning(language, page)])


def anybody(language: str, charity: str) -> Block:
    return blockkit.home([blockkit.says(say(language, "home.anybody", charity=charity))])


def _turning(language: str, page: Page) -> list[Block]:
    if page.of <= PAGE:
        return []
    turns = []
    if page.number > 0:
        turns.append(blockkit.button(say(language, "home.back"), "home.page:back", str(page.number - 1)))
    if (page.number + 1) * PAGE < page.of:
        turns.append(blockkit.button(say(language, "home.on"), "home.page:on", str(page.number + 1)))
    first, last = page.number * PAGE + 1, min(page.of, (page.number + 1) * PAGE)
    return [blockkit.context(say(language, "home.of", first=first, last=last, count=page.of)), blockkit.actions(*turns)]
