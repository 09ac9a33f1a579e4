"""A promise, or a finished thing, in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import NamedTuple

from bot.ground.words import FALLBACK, knows, say
from bot.pledges.model import Draft, Pledge, leading_first
from bot.understanding.lexicon.forms import plural

MANY = 2
"""So many of a thing as a sentence without a number speaks of."""


class _What(NamedTuple):
    """What a sentence needs of a pledge, an outcome or a draft."""

    kind: str
    words: str
    number: int | None
    most: int | None = None
    qualifier: str = "exact"
    percent: int | None = None
    unit: str | None = None
    programme: str | None = None
    level: str | None = None


def pledge_line(language: str, pledge: Pledge) -> str:
    """San Joaquin RTD will train 250 employees (BOTL). People's words, not escaped: for `says`."""
    what = _What(
        pledge.kind, pledge.words, pledge.target, pledge.target_max, pledge.qualifier, pledge.percent, pledge.unit,
        pledge.programme, pledge.sponsor_level,
    )  # fmt: skip
    return _sentence(language, "will", [partner.name for partner in leading_first(pledge.partners)], what)


def goal(language: str, pledge: Pledge) -> int | str | None:
    """What was promised beside what was reached: 250, or 40 to 60."""
    if pledge.target is None or not pledge.target_max:
        return pledge.target
    return say(language, "pledges.goal.range", number=pledge.target, most=pledge.target_max)


def draft_line(language: str, draft: Draft, names: Sequence[str]) -> str:
    said = draft.promise
    what = _What(
        said.kind, draft.words, said.target, said.target_max, said.qualifier, said.percent, said.unit, said.programme,
        said.sponsor_level,
    )  # fmt: skip
    return _sentence(language, "did" if draft.finished else "will", list(names), what)


def _sentence(language: str, tense: str, names: list[str], what: _What) -> str:
    named = names or [say(language, "pledges.nobody")]
    partner = reduce(lambda one, other: say(language, "pledges.together", first=one, second=other), named)
    values = {"partner": partner, "words": what.words, "level": what.level or ""}
    if what.number is not None or what.percent is not None:
        values["quantity"] = _quantity(language, what)
    values["unit"] = _unit(language, what)
    sentence = say(language, f"pledges.{tense}.{what.kind}{_form(what)}", **values)
    if not what.programme:
        return sentence
    return say(language, "pledges.with_programme", sentence=sentence, programme=what.programme)


def _form(what: _What) -> str:
    """Which of a kind's sentences: with a number, with only a noun, or with neither."""
    if what.kind in ("policy", "other"):
        return ""
    if what.kind == "sponsor" and what.level:
        return ".level"
    if what.number is not None or what.percent is not None:
        return ".number"
    return ".some" if what.unit and what.kind != "sponsor" else ".bare"


def _quantity(language: str, what: _What) -> str:
    if what.percent is not None and what.number is None:
        return say(language, "pledges.quantity.percent", percent=what.percent)
    if what.most:
        return say(language, "pledges.quantity.range", number=what.number, most=what.most)
    return say(language, f"pledges.quantity.{what.qualifier}", number=what.number)


def _unit(language: str, what: _What) -> str:
    count = 1 if what.number == 1 and not what.most else MANY
    if what.unit and what.unit != "USD":
        return noun(language, what.unit, count)
    kind = "USD" if what.unit == "USD" or what.kind == "sponsor" else what.kind
    return say(language, f"pledges.unit.{kind}", count=count) if kind not in ("policy", "other") else ""


def noun(language: str, unit: str, count: int = MANY) -> str:
    """A unit as people wrote it; in another language its own word for so many, where the last words are ones we know.

    "School bus drivers" are conductores de autobús: what we say stays readable, and the words themselves are kept.
    """
    if language == FALLBACK:
        return unit
    words = plural(unit.casefold()).split()
    for start in range(len(words)):
        key = f"pledges.noun.{'_'.join(words[start:])}"
        if knows(language, key):
            return say(language, key, count=count)
    return unit
