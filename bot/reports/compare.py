"""What is otherwise in one snapshot of an event than in another: in sentences, figure by figure. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.ground.words import number, say
from bot.progress.numbers import unit_key

LANGUAGE = "en"
FIGURES = ("target", "reported", "verified")
RANGE = ("target", "target_max")


def changes(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """From the older to the newer, promise by promise; then what is new, and what is gone."""
    was, found = before["figures"], now["figures"]
    old, new = ({one["id"]: one for one in figures["pledges"]} for figures in (was, found))
    told = [line for public_id in old.keys() & new.keys() for line in _changed(old[public_id], new[public_id])]
    told.sort()
    if fresh := new.keys() - old.keys():
        told.append(say(LANGUAGE, "reports.since.promises", count=len(fresh)))
    if gone := old.keys() - new.keys():
        told.append(say(LANGUAGE, "reports.since.gone", count=len(gone)))
    done, more = (sum(one["count"] for one in figures["done"]) for figures in (was, found))
    if more != done:
        told.append(say(LANGUAGE, "reports.since.done", before=done, now=more))
    told += _amounts(was["done"], found["done"])
    if was["in_the_room"] != found["in_the_room"]:
        told.append(say(LANGUAGE, "reports.since.room", before=was["in_the_room"] or 0, now=found["in_the_room"] or 0))
    return told


def _amounts(was: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """What was done besides, unit by unit: one thing gone and another come are as many, and yet not as much."""
    units: dict[tuple[str, str, str], str] = {}
    old, new = dict[tuple[str, str, str], int](), dict[tuple[str, str, str], int]()
    for amounts, done in ((old, was), (new, found)):
        for one in (one for one in done if one["amount"] is not None):
            key = (one["kind"], one["level"] or "", unit_key(one["unit"], one["kind"]))
            amounts[key] = amounts.get(key, 0) + one["amount"]
            units[key] = one["unit"] or say(LANGUAGE, f"progress.unit.{one['kind']}")
    for key in sorted(old.keys() | new.keys()):
        before, now = (amounts.get(key, 0) for amounts in (old, new))
        if before != now:
            values = {"unit": units[key], "before": before, "now": now}
            yield say(LANGUAGE, "reports.since.amount", **values)


def _changed(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    who = ", ".join(new["partners"]) if new["partners"] else say(LANGUAGE, "reports.somebody")
    unit = new["unit"] or say(LANGUAGE, f"progress.unit.{new['kind']}")
    for name in FIGURES:
        parts = RANGE if name == "target" else (name,)
        before, now = ([one.get(part) for part in parts] for one in (old, new))
        if before != now:
            values = {"who": who, "unit": unit, "before": _shown(*before), "now": _shown(*now)}
            yield say(LANGUAGE, f"reports.since.{name}", **values)
    if old["standing"] != new["standing"]:
        standings = {
            name: say(LANGUAGE, f"progress.standing.{one['standing']}") for name, one in (("before", old), ("now", new))
        }
        yield say(LANGUAGE, "reports.since.standing", who=who, **standings)


def _shown(value: int | None, most: int | None = None) -> int | str:
    """250, or 40 to 60."""
    if value is None:
        return say(LANGUAGE, "reports.no_number")
    if most is None:
        return value
    return say(LANGUAGE, "pledges.goal.range", number=number(LANGUAGE, value), most=number(LANGUAGE, most))
