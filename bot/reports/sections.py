"""The sections of an event's report, each a heading and items that every format can show.

An item is one of: text, sentence, chart, table, list, quote, share, note. The order is that of the charity's own
reports (see docs/report.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.ground.words import number, say
from bot.pledges.model import Pledge
from bot.progress.numbers import Deed, Measure, percent, share
from bot.reports import sentences
from bot.reports.numbers import Done, EventFigures, Promise
from bot.reports.sources import Sources
from bot.understanding import is_safety

Item = dict[str, Any]
Section = dict[str, Any]

MOST_CHARTS = 40
"""Charts that are drawn; the table has the rest."""


def section(language: str, name: str, items: Sequence[Item]) -> Section:
    return {"id": name, "heading": say(language, f"reports.heading.{name}"), "items": list(items)}


def text(words: str, refs: Sequence[int] = ()) -> Item:
    return {"type": "text", "text": words, "refs": list(refs)}


def note(words: str) -> Item:
    return {"type": "note", "text": words}


# What is new


def corrected(language: str, corrections: Sequence[Mapping[str, str]]) -> Section:
    """What was wrong in an earlier issue: the old figure, the new one, why, and when it was corrected."""
    if not corrections:
        return section(language, "corrections", [])
    head = [say(language, f"reports.corrections.{name}") for name in ("what", "old", "new", "reason", "day")]
    rows = [[one[name] for name in ("what", "old", "new", "reason", "day")] for one in corrections]
    return section(language, "corrections", [{"type": "table", "head": head, "rows": rows, "numbers": []}])


def since_last(language: str, changes: Sequence[str]) -> Section:
    return section(language, "since", [{"type": "list", "items": list(changes)}] if changes else [])


# The story


def story(language: str, figures: EventFigures, charity: str, narrative: str) -> Section:
    """Two paragraphs of the charity's own, or two plain ones drafted from the record."""
    paragraphs = [part.strip() for part in narrative.split("\n\n") if part.strip()]
    if not paragraphs:
        paragraphs = [say(language, "reports.why"), _who_came(language, figures, charity)]
    return {"id": "story", "heading": None, "items": [text(" ".join(one.split())) for one in paragraphs]}


def _who_came(language: str, figures: EventFigures, charity: str) -> str:
    event = figures.event
    told = [say(language, "reports.held", day=event.day, place=event.place, charity=charity)]
    if hosts := [host for host in figures.hosts if host != charity]:
        several = (
            hosts[0]
            if len(hosts) == 1
            else say(language, "reports.joined", names=", ".join(hosts[:-1]), last=hosts[-1])
        )
        told.append(say(language, "reports.hosts", hosts=several))
    if figures.room.people:
        told.append(say(language, "reports.came", count=figures.room.people))
    done = say(language, "reports.led_to.done", count=len(figures.done))
    told.append(say(language, "reports.led_to", count=figures.promised, done=done))
    return " ".join(told)


# Outcomes


def outcomes(
    language: str, figures: EventFigures, sources: Sources, first: Sequence[str], reviews: Mapping[str, tuple[str, str]]
) -> Section:
    """One sentence each, the organisation first; those that staff put first, then promises, then finished things."""
    told: list[tuple[str, Item]] = []
    for promise in figures.promises:
        if promise.standing != "withdrawn" or promise.then.reported:
            told.append((promise.pledge.public_id, _promise(language, promise, sources, reviews)))
    told += [(one.outcome.public_id, _done(language, one, sources, reviews)) for one in figures.done]
    order = {public_id: at for at, public_id in enumerate(first)}
    told.sort(key=lambda one: order.get(one[0], len(order)))
    items = [item for _, item in told if not is_safety(item["text"])]
    return section(language, "outcomes", items or [note(say(language, "reports.nothing_yet"))])


def _promise(language: str, one: Promise, sources: Sources, reviews: Mapping[str, tuple[str, str]]) -> Item:
    said = sentences.promised(language, one)
    return _sentence(said, "open" if one.standing not in ("kept",) else "done", {
        "id": one.pledge.public_id,
        "basis": _basis(language, one),
        "review": _review(language, said, reviews.get(one.pledge.public_id)),
        "refs": sources.promise(one),
    })  # fmt: skip


def _done(language: str, one: Done, sources: Sources, reviews: Mapping[str, tuple[str, str]]) -> Item:
    said = sentences.did(language, one)
    return _sentence(said, "done", {
        "id": one.outcome.public_id, "basis": "", "review": _review(language, said, reviews.get(one.outcome.public_id)),
        "refs": sources.done(one),
    })  # fmt: skip


def _review(language: str, said: sentences.Sentence, shown: tuple[str, str] | None) -> str:
    """What the partner said holds for the sentence they were shown, and for no other."""
    if shown is None:
        return ""
    return shown[1] if shown[0] == said.whole else say(language, "reports.review.changed")


def _sentence(said: sentences.Sentence, mark: str, more: Mapping[str, Any]) -> Item:
    return {"type": "sentence", "lead": said.lead, "text": said.text, "mark": mark, **more}


def _basis(language: str, one: Promise) -> str:
    """self-reported 100, certificates 20, as of 1 March 2023; 20 verified; confirmed; repeats a legal duty"""
    parts = []
    if one.ground.by_basis:
        split = ", ".join(
            say(language, "reports.basis.part", basis=say(language, f"reports.basis.{basis}"), number=amount)
            for basis, amount in one.ground.by_basis.items()
        )
        parts.append(
            split if len(one.ground.by_basis) > 1 else say(language, f"reports.basis.{next(iter(one.ground.by_basis))}")
        )
    if one.ground.as_of and one.then.reported:
        key = "reports.as_of_answer" if one.ground.day_of_answer else "reports.as_of"
        parts.append(say(language, key, day=one.ground.as_of))
    if one.then.verified:
        parts.append(say(language, "reports.verified", number=one.then.verified))
    elif one.then.reported:
        parts.append(say(language, "reports.not_verified"))
    parts.append(say(language, "reports.confirmed_short" if one.then.confirmed_at else "reports.unconfirmed"))
    if one.pledge.mandated:
        parts.append(say(language, "reports.mandated"))
    return " · ".join(parts)


# Charts


def charts(language: str, figures: EventFigures, sources: Sources) -> Section:
    """One bar for each counted pledge: reported and verified up to its target; what goes beyond in words."""
    counted = [one for one in figures.promises if one.then.counted and one.standing != "withdrawn"]
    items: list[Item] = [chart(language, one) for one in counted[:MOST_CHARTS]]
    if len(counted) > MOST_CHARTS:
        items.append(note(say(language, "reports.more_charts", count=len(counted) - MOST_CHARTS)))
    return section(language, "progress", items)


def chart(language: str, one: Promise) -> Item:
    then = one.then
    unit = one.pledge.unit or say(language, f"progress.unit.{one.pledge.kind}")
    values = {"target": _goal(language, then), "unit": unit, "reported": then.reported, "verified": then.verified}
    told = say(language, "reports.chart", percent=share(then.reported, then), **values)
    if one.surplus:
        told = say(language, "reports.chart.beyond", surplus=one.surplus, **values)
    return {
        "type": "chart", "label": sentences.names(language, one.partners, one.nameable), "text": told,
        "reported": min(100, share(then.reported, then)), "verified": min(100, share(then.verified, then)),
    }  # fmt: skip


def _goal(language: str, pledge: Pledge) -> str:
    """250, or 40 to 60."""
    ends = [number(language, one) for one in (pledge.target or 0, pledge.target_max) if one is not None]
    return say(language, "pledges.goal.range", number=ends[0], most=ends[1]) if len(ends) > 1 else ends[0]


# Who was there


def attendees(language: str, figures: EventFigures) -> Section:
    """By sector where that is known, and the organisations; the table adds up, or says what is missing."""
    room, items = figures.room, list[Item]()
    if room.sectors:
        rows = [[name, number(language, people)] for name, people in room.sectors.items()]
        if room.unknown:
            rows.append([say(language, "reports.sector.unknown"), number(language, room.unknown)])
        items.append({
            "type": "table",
            "head": [say(language, "reports.sector"), say(language, "reports.people")],
            "rows": rows,
            "foot": [say(language, "reports.in_the_room"), number(language, room.people)],
            "numbers": [1],
        })  # fmt: skip
        if room.unknown:
            items.append(note(say(language, "reports.sector.why_not", count=room.unknown, people=room.people)))
    elif room.people:
        items.append(text(say(language, "reports.people_in_room", count=room.people)))
    else:
        items.append(note(say(language, "reports.room_unknown")))
    if on_record := _on_record(language, figures):
        items.append(text(" ".join(on_record)))
    return section(language, "attendees", items)


def _on_record(language: str, figures: EventFigures) -> list[str]:
    told, names = [], ", ".join(one.name for one in figures.organisations)
    if names:
        told.append(say(language, "reports.organisations", count=len(figures.organisations), names=names))
    if figures.unnamed:
        told.append(say(language, "reports.organisations.unnamed", count=figures.unnamed))
    return told


# By numbers


def numbers(language: str, figures: EventFigures, sources: Sources, survey: Sequence[Item]) -> Section:
    """Pledged, reported, verified and beyond side by side, one row for each unit, and nothing added to anything."""
    items: list[Item] = []
    if figures.measures:
        head = [
            say(language, f"reports.column.{name}")
            for name in ("what", "pledged", "reported", "verified", "share", "beyond")
        ]
        rows = [measure_row(language, one) for one in figures.measures]
        items.append({"type": "table", "head": head, "rows": rows, "numbers": [1, 2, 3, 4, 5]})
    if figures.standings:
        told = [
            say(language, "progress.how_many", number=count, standing=say(language, f"progress.standing.{name}"))
            for name, count in figures.standings.items()
        ]
        items.append(text(say(language, "reports.standings", items=" · ".join(told))))
    items += also_done(language, figures.deeds)
    if figures.room.people:
        items.append(text(say(language, "reports.not_counted_above", count=figures.room.people)))
    return section(language, "numbers", [*items, *survey])


def measure_row(language: str, one: Measure) -> list[str]:
    """What, promised, reported, verified, share, beyond."""
    unit = one.unit or say(language, f"progress.unit.{one.kind}")
    what = say(language, f"reports.measured.{one.kind}", unit=unit)
    if one.pledged is None:
        shown = [
            say(language, "reports.no_number"),
            number(language, one.reported),
            number(language, one.verified),
            "–",
            "–",
        ]
    else:
        shown = [*(number(language, value) for value in (one.pledged, one.reported, one.verified)), f"{one.percent} %"]
        shown.append(number(language, one.surplus) if one.surplus else "–")
    return [what, *shown]


def also_done(language: str, deeds: Sequence[Deed]) -> list[Item]:
    told = " · ".join(deed(language, one) for one in deeds)
    return [text(say(language, "reports.also_done", items=told))] if told else []


def deed(language: str, one: Deed) -> str:
    if one.amount is not None:
        unit = one.unit or say(language, f"progress.unit.{one.kind}")
        return say(language, f"progress.deed.amount.{one.kind}", amount=one.amount, unit=unit)
    if one.kind == "sponsor" and one.level:
        return say(language, "progress.deed.level", count=one.count, level=one.level)
    return say(language, f"progress.deed.{one.kind}", count=one.count)


# How it is known


def method(language: str, figures: EventFigures, charity: str) -> Section:
    rate = percent(figures.answered, figures.asked)
    told = [
        say(language, "reports.method", charity=charity),
        say(language, "reports.response", asked=figures.asked, answered=figures.answered, percent=rate)
        if figures.asked else say(language, "reports.nobody_asked"),
        say(language, "reports.method.share"),
    ]  # fmt: skip
    mandated = sum(one.pledge.mandated for one in figures.promises if one.standing != "withdrawn")
    if mandated:
        told.append(say(language, "reports.method.mandated", count=mandated))
    return section(language, "method", [text(" ".join(told))])
