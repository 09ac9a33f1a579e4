"""Progress for the eye: bars, figures with their units, and how a promise stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.ground import blockkit
from bot.ground.blockkit import Block, Message
from bot.ground.words import say
from bot.pledges.blocks import noun
from bot.pledges.model import Pledge, leading_first
from bot.progress.numbers import Deed, Measure, Standing

CELLS = 10
NAME, UNIT = 60, 40
"""The most characters of a partner's name or a unit where many stand in one message."""

_BAR = re.compile(r"\s*[▓░]{10}")


def bar(part: int, whole: int) -> str:
    """▓▓▓▓▓░░░░░: full only when all of it is there, never empty once there is something."""
    if part <= 0 or whole <= 0:
        return "░" * CELLS
    filled = CELLS if part >= whole else min(CELLS - 1, max(1, round(part * CELLS / whole)))
    return "▓" * filled + "░" * (CELLS - filled)


def message(*blocks: Block) -> Message:
    """A message whose text leaves the bars out: a screen reader would read them sign by sign."""
    made = blockkit.message(*blocks)
    return Message(_BAR.sub("", made.text), made.blocks)


def as_many(items: Sequence[str], most: int, room: int) -> tuple[list[str], int]:
    """The first items, at most so many and so many characters together; and how many are left over."""
    taken: list[str] = []
    for item in items[:most]:
        room -= len(item) + 3
        if room < 0:
            break
        taken.append(item)
    return taken, len(items) - len(taken)


def partners_of(language: str, pledge: Pledge) -> str:
    """Who promised, as it stands; joint ones joined by "and"."""
    names = [blockkit.cut(partner.name, NAME) for partner in leading_first(pledge.partners)]
    if len(names) > 2:
        return say(language, "progress.and_others", name=names[0], count=len(names) - 1)
    return say(language, "progress.both", one=names[0], other=names[1]) if len(names) == 2 else names[0]


def unit_of(language: str, kind: str, unit: str | None) -> str:
    return blockkit.cut(noun(language, unit), UNIT) if unit else say(language, f"progress.unit.{kind}")


def reported(language: str, one: Deed) -> str:
    """85 employees trained, in a period."""
    unit = unit_of(language, one.kind, one.unit)
    return say(language, f"progress.deed.amount.{one.kind}", amount=one.amount, unit=unit)


def standing(language: str, name: Standing) -> str:
    return say(language, f"progress.standing.{name}")


def how_many(language: str, count: int, name: Standing) -> str:
    """4 kept"""
    return say(language, "progress.how_many", number=count, standing=standing(language, name))


def measure(language: str, one: Measure) -> str:
    """250 employees promised · 120 reported (48 %) · 96 verified ▓▓▓▓▓░░░░░"""
    unit = unit_of(language, one.kind, one.unit)
    if one.pledged is None:
        return say(language, "progress.measure.open", unit=unit, reported=one.reported, verified=one.verified)
    parts = [
        say(
            language, "progress.measure", pledged=one.pledged, unit=unit, reported=one.reported, percent=one.percent,
            verified=one.verified,
        )
    ]  # fmt: skip
    if one.surplus:
        parts.append(say(language, "progress.measure.surplus", surplus=one.surplus))
    return f"{' · '.join(parts)} {bar(one.reported, one.pledged)}"


def measured(language: str, one: Measure) -> str:
    """The same as a line of its own, with Slack's marks."""
    return say(language, f"progress.measured.{one.kind}", figures=blockkit.escape(measure(language, one)))


def deed(language: str, one: Deed) -> str:
    """2 presentations, 1 Silver sponsor, 42 drivers trained."""
    unit = unit_of(language, one.kind, one.unit)
    if one.amount is not None:
        return say(language, f"progress.deed.amount.{one.kind}", amount=one.amount, unit=unit)
    if one.kind == "sponsor" and one.level:
        return say(language, "progress.deed.level", count=one.count, level=blockkit.cut(one.level, UNIT))
    return say(language, f"progress.deed.{one.kind}", count=one.count)
