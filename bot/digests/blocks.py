"""The digest: one message at any size, the rest in one counted line that names the command that lists it."""

from __future__ import annotations

from datetime import date, timedelta
from urllib.parse import urlencode

from bot.digests.cadence import Rhythm
from bot.digests.model import Form
from bot.digests.numbers import MOST_IN_WORKBOOK, Coming, DigestData, Need
from bot.events.blocks import event_name
from bot.events.model import Event
from bot.events.places import Area, area_name
from bot.ground import blockkit
from bot.ground.blockkit import Block, Message, cut, escape
from bot.ground.words import say, short_day
from bot.pledges.blocks import goal
from bot.progress import blocks as progress
from bot.progress.movement import Move
from bot.status.numbers import scope_said

MOST_MOVES, MOST_MEASURES, MOST_DEEDS = 8, 5, 8
MOVES, MEASURES, NEEDS, DEEDS = 800, 700, 800, 300
"""Characters a line may take, so that all of them together fit a message's text."""
NAME, WORDS = 60, 60


def digest(
    language: str, data: DigestData, form: Form, rhythm: Rhythm = "weekly", *, with_button: bool = True
) -> Message:
    """The whole digest. The public form names nobody and leaves out what is between us and the partners."""
    staff = form == "staff"
    lines = [
        f"{title(language, data, rhythm)} · {_facts(language, data)}",
        _moved(language, data) if staff else "",
        *_measures(language, data),
        _standings(language, data),
        _needs(language, data) if staff else "",
        _coming(language, data.coming) if staff else "",
        _also(language, data),
    ]
    legend = blockkit.context(say(language, "digest.legend"), *(_no_workbook(language, data) if staff else ()))
    button = [_see(language, data)] if staff and with_button else []
    return progress.message(*(blockkit.marked(line) for line in lines if line), legend, *button)


def _no_workbook(language: str, data: DigestData) -> list[str]:
    too_many = data.numbers.promises > MOST_IN_WORKBOOK
    return [say(language, "digest.no_workbook", most=MOST_IN_WORKBOOK)] if too_many else []


def quiet(language: str, data: DigestData, form: Form, rhythm: Rhythm = "weekly") -> Message:
    """One line when nothing moved since the last."""
    assert data.since is not None
    told = [say(language, "digest.nothing_new", since=short_day(language, data.since)), _facts(language, data)]
    if form == "staff" and data.waiting:
        told.append(say(language, "digest.still_need", count=data.waiting))
    return progress.message(blockkit.marked(f"{title(language, data, rhythm)} · {' · '.join(told)}"))


def title(language: str, data: DigestData, rhythm: Rhythm) -> str:
    """*Stockton (November 2022): week of Mon 6 Feb*"""
    what = escape(cut(about(language, data.event, data.programme, data.sector, data.area), 120))
    # A week is named by its Monday; a month or a quarter by the day to which it is told.
    day = data.today - timedelta(days=data.today.weekday()) if rhythm == "weekly" else data.today
    return say(language, f"digest.title.{rhythm}", what=what, day=short_day(language, day))


def about(
    language: str, event: Event | None, programme: str | None, sector: str | None = None, area: Area | None = None
) -> str:
    """Stockton (November 2022), BOTL, Transit, California"""
    what = event_name(language, event) if event else say(language, "digest.all")
    for part in (programme, sector, area_name(language, area) if area else None):
        what = say(language, "digest.of_programme", what=what, programme=part) if part else what
    return what


def _facts(language: str, data: DigestData) -> str:
    partners = say(language, "digest.partners", count=data.numbers.partners)
    facts = say(language, "digest.promises", count=data.numbers.promises, partners=partners)
    if data.event is None:
        return f"{facts} {say(language, 'digest.at_events', count=data.numbers.events)}"
    return f"{facts}, {_how_long(language, data.event.day, data.today)}"


def _how_long(language: str, start: date, today: date) -> str:
    days = (today - start).days
    months = (today.year - start.year) * 12 + today.month - start.month - (today.day < start.day)
    if days < 0:
        return say(language, "digest.begins", day=short_day(language, start))
    if months >= 2:
        return say(language, "digest.months_in", count=months)
    return (
        say(language, "digest.weeks_in", count=days // 7) if days >= 14 else say(language, "digest.days_in", count=days)
    )


def _moved(language: str, data: DigestData) -> str:
    items = [_move(language, move) for move in data.moves]
    shown, left = progress.as_many(items, MOST_MOVES, MOVES)
    if left:
        shown.append(_rest(language, left, data))
    if data.new_promises:
        shown.append(say(language, "digest.new_promises", count=data.new_promises))
    if data.promised_otherwise:
        shown.append(say(language, "digest.promised_otherwise", count=data.promised_otherwise))
    if data.new_outcomes:
        shown.append(say(language, "digest.new_outcomes", count=data.new_outcomes))
    if not shown:
        shown.append(say(language, "digest.nothing" if data.since else "digest.nothing_yet"))
    return say(language, "digest.moved", items=" · ".join(shown))


def _move(language: str, move: Move) -> str:
    pledge, partner = move.pledge, escape(progress.partners_of(language, move.pledge))
    if move.finished and not pledge.counted:
        return say(language, "digest.done", partner=partner)
    unit = escape(progress.unit_of(language, pledge.kind, pledge.unit))
    values = {"partner": partner, "unit": unit, "before": move.before.reported, "now": move.now.reported}
    if move.finished:
        return say(language, "digest.finished", target=goal(language, pledge), **values)
    if move.before.reported == move.now.reported and move.before.verified != move.now.verified:
        return say(language, "digest.verified", verified=move.now.verified, **values)
    if move.before.reported == move.now.reported:
        return say(language, "digest.closed" if move.now.done else "digest.reopened", **values)
    if pledge.target is None:
        return say(language, "digest.rose", **values)
    return say(language, "digest.rose_of", target=goal(language, pledge), **values)


def _measures(language: str, data: DigestData) -> list[str]:
    """One line for each unit: units never convert and are never added."""
    told = [progress.measured(language, one) for one in data.numbers.measures]
    shown, left = progress.as_many(told, MOST_MEASURES, MEASURES)
    return [*shown, _rest(language, left, data)] if left else shown


def _standings(language: str, data: DigestData) -> str:
    told = []
    for name, count in data.numbers.standings.items():
        words = progress.how_many(language, count, name)
        if name == "no_word" and data.last_heard:
            words = f"{words} {say(language, 'digest.last_heard', day=short_day(language, data.last_heard))}"
        told.append(words)
    return say(language, "digest.standings", items=" · ".join(told)) if told else ""


def _needs(language: str, data: DigestData) -> str:
    shown, _ = progress.as_many([_need(language, need) for need in data.needs], len(data.needs), NEEDS)
    if data.waiting > len(shown):
        shown.append(say(language, "digest.more_needs", count=data.waiting - len(shown)))
    return say(language, "digest.needs", items=" · ".join(shown)) if shown else ""


def _need(language: str, need: Need) -> str:
    partner = escape(cut(need.partner, NAME)) or say(language, "digest.somebody")
    told = say(language, f"digest.need.{need.kind}", partner=partner, day=short_day(language, need.asked_on))
    if need.words:
        told += say(language, "digest.in_words", words=escape(cut(" ".join(need.words.split()), WORDS)))
    owner = escape(cut(need.owner, NAME)) if need.owner else say(language, "digest.nobody_yet")
    return f"{told} ({owner})"


def _coming(language: str, coming: Coming) -> str:
    told = []
    if coming.due:
        told.append(say(language, "digest.due", count=coming.due, day=short_day(language, coming.due_by)))
    if coming.due_ours:
        told[-1] += f" ({say(language, 'digest.due_ours', count=coming.due_ours)})"
    if coming.questions and coming.questions_by:
        day = short_day(language, coming.questions_by)
        told.append(say(language, "digest.questions", count=coming.questions, day=day))
    if coming.without_contact:
        told.append(say(language, "digest.without_contact", count=coming.without_contact))
    return say(language, "digest.coming", items=" · ".join(told)) if told else ""


def _also(language: str, data: DigestData) -> str:
    items = [escape(progress.deed(language, deed)) for deed in data.numbers.deeds]
    shown, left = progress.as_many(items, MOST_DEEDS, DEEDS)
    if left:
        shown.append(say(language, "digest.more_kinds", count=left))
    told = [", ".join(shown)] if shown else []
    if data.numbers.in_the_room and data.event:
        day = short_day(language, data.event.day)
        told.append(say(language, "digest.in_the_room", day=day, count=data.numbers.in_the_room))
    return say(language, "digest.also", items=" · ".join(told)) if told else ""


def _rest(language: str, left: int, data: DigestData) -> str:
    return say(language, "digest.more", count=left, command=_command(data))


def _command(data: DigestData) -> str:
    return f"/pledge status {data.event.short_name}" if data.event else "/pledge status"


def _see(language: str, data: DigestData) -> Block:
    value = f"{data.event.public_id if data.event else 'all'}|{data.programme or ''}"
    if data.sector or data.area:
        value = urlencode(scope_said(data.scope))
    return blockkit.actions(blockkit.button(say(language, "digest.see"), "digest.lines", value))


def as_printed(message: Message) -> str:
    """A message's paragraphs for a terminal: without Slack's marks, with the bars."""
    return "\n".join(blockkit.unescape(line.replace("*", "")) for line in blockkit.spoken(message.blocks).splitlines())
