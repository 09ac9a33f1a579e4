"""The same numbers side by side by event, partner, programme, sector or standing.

Each pledge stands in one group only, so that the groups together are the whole: a joint one with the partner that leads
it, one made at two events with the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal, NamedTuple

from bot.people.model import Partner
from bot.pledges.model import Pledge
from bot.progress.numbers import STANDINGS, Measure, measures, standing

By = Literal["event", "partner", "programme", "sector", "standing"]


class Group(NamedTuple):
    """`name` is empty where nothing is known to group by."""

    name: str
    promises: int
    measures: tuple[Measure, ...]


def grouped(
    pledges: Iterable[Pledge], by: By, today: date, kept: Mapping[int, Partner] | None = None
) -> tuple[Group, ...]:
    """Largest first, what cannot be grouped last; by standing in the order of STANDINGS.

    `kept` names, by id, the partner that stands for one merged into it.
    """
    found: dict[tuple[int, str], list[Pledge]] = {}
    for pledge in pledges:
        found.setdefault(_place(pledge, by, today, kept or {}), []).append(pledge)
    groups = [
        (place, Group(place[1], sum(one.state != "withdrawn" for one in those), measures(those)))
        for place, those in found.items()
    ]
    if by == "standing":
        order = {str(name): at for at, name in enumerate(STANDINGS)}
        groups.sort(key=lambda one: order[one[1].name])
    else:
        groups.sort(key=lambda one: (not one[1].name, -one[1].promises, one[1].name.casefold(), one[0]))
    return tuple(group for _, group in groups)


def _place(pledge: Pledge, by: By, today: date, kept: Mapping[int, Partner]) -> tuple[int, str]:
    """An id where two may have one name, and the name."""
    if by == "event":
        return (pledge.event.id, pledge.event.name) if pledge.event else (0, "")
    if by == "programme":
        return 0, pledge.programme or ""
    if by == "standing":
        return 0, standing(pledge, today)
    lead = kept.get(pledge.lead.id, pledge.lead)
    return (lead.id, lead.name) if by == "partner" else (0, lead.sector or "")
