"""One plain sentence for each promise and each finished thing, drafted from the record.

An open promise and a finished deed are told apart by their verbs, a surplus as a surplus; no number stands in a
sentence that is not on record.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from bot.ground.words import say
from bot.people.model import Partner
from bot.pledges.model import Outcome, Pledge
from bot.reports.numbers import Done, Promise
from bot.understanding import is_safety, parts_told

_PAST = re.compile(
    r"(?:has|have|[a-z]+ed|made|held|gave|put|hung|ran|sent|built|taught|became|wrote|set|did|led|brought|began|showed"
    r"|spoke|told|took|joined|won|met|drew|shot|found(?:ed)?|bought|got|kept|spent|grew|chose|went)"
)
_WILL = re.compile(
    r"\b(?:will|(?:has|have)\s(?:pledged|promised)\sto|pledges?\sto|promises?\sto|commits?\sto)\s+(.+)$", re.S
)
_OURSELVES = re.compile(r"\b(?:we|us|i|me|my|ourselves)\b", re.I)
_OUR = re.compile(r"\bour\b", re.I)
_JOINING = frozenset(
    ("&", "and", "of", "the", "for", "at", "in", "on", "to", "de", "la", "del", "y", "et", "des", "du", "&amp;")
)
_LONGEST_NAME, _LONGEST = 14, 400
"""Words before the verb, and characters of what people wrote that a sentence takes over."""


class Sentence(NamedTuple):
    """Who, and what of them: `lead` is set apart for the eye, both together are the sentence."""

    lead: str
    text: str

    @property
    def whole(self) -> str:
        return f"{self.lead} {self.text}"


def items_of(snapshot: Mapping[str, Any], kind: str) -> list[Mapping[str, Any]]:
    """Every item of one kind, as they follow in the report."""
    return [item for part in snapshot["sections"] for item in part["items"] if item["type"] == kind]


def names(language: str, partners: Sequence[Partner], nameable: bool = True) -> str:
    """A, B and C; or nobody by name, where they asked for that."""
    if not nameable:
        return say(language, "reports.unnamed", count=len(partners))
    called = [partner.name for partner in partners]
    if len(called) < 2:
        return called[0] if called else say(language, "reports.somebody")
    return say(language, "reports.joined", names=", ".join(called[:-1]), last=called[-1])


# A promise


def promised(language: str, one: Promise) -> Sentence:
    """What was pledged and what became of it."""
    pledge, count = one.then, max(1, len(one.partners))
    lead, todo = names(language, one.partners, one.nameable), to_do(language, pledge, one.tellable, count)
    values = {"count": count, "do": todo, "reported": counted(language, one.then.reported, pledge)}
    if pledge.asks_for_number and one.then.reported:
        text = say(language, f"reports.told.{_told(one)}", **values, done=_done_verb(language, pledge))
        if one.surplus:
            text += say(language, "reports.told.beyond", surplus=one.surplus)
    else:
        text = say(language, f"reports.only.{_only(one)}", **values)
    return Sentence(lead, text + _after(language, one))


def _told(one: Promise) -> str:
    if one.standing == "withdrawn":
        return "withdrawn"
    if one.standing in ("kept", "partly_kept"):
        return one.standing
    return "so_far"


def _only(one: Promise) -> str:
    return one.standing if one.standing in ("kept", "partly_kept", "withdrawn") else "open"


def _after(language: str, one: Promise) -> str:
    """What a reader must know of a promise that is still open: silence is its own, and never "not kept"."""
    if one.standing == "no_word":
        heard = one.heard_on
        return say(language, "reports.no_word_since", day=heard) if heard else say(language, "reports.no_word")
    if one.standing == "overdue" and one.then.due:
        return say(language, "reports.was_due", day=one.then.due)
    return ""


def to_do(language: str, pledge: Pledge, tellable: bool, count: int) -> str:
    """train 250 employees with BOTL, of so many partners; in their own words only where these tell of nobody who is not
    to be named
    """
    how = say(language, "reports.with", programme=pledge.programme) if pledge.programme else ""
    if pledge.asks_for_number:
        return say(language, f"reports.do.{pledge.kind}", amount=_amount(language, pledge, count), how=how)
    said = _WILL.search(pledge.words)
    taken = _own_words(said[1], "its", pledge.words) if said and tellable and _still_said(said[1], pledge) else None
    if taken:
        return taken
    if pledge.kind == "sponsor" and pledge.sponsor_level:
        return say(language, "reports.do.sponsor_level", level=pledge.sponsor_level)
    several = (pledge.target or 0) > 1 and pledge.kind != "sponsor"
    amount = _amount(language, pledge, count) if several else _one(language, pledge.kind, pledge.unit)
    return say(language, f"reports.do.{pledge.kind}", amount=amount, how=how)


def _still_said(words: str, pledge: Pledge) -> bool:
    """Not "host 3 presentations" once staff have agreed on one: no number is told that is not on record."""
    said = parts_told(words)
    return pledge.target is None or not said or pledge.target in said


def _amount(language: str, pledge: Pledge, count: int) -> str:
    """250 employees, at least 40 drivers, 40 to 60 drivers, 50 % of its drivers; without a number the unit alone."""
    unit = pledge.unit or say(language, f"progress.unit.{pledge.kind}")
    if pledge.target is None and pledge.percent is not None:
        return say(language, "reports.amount.percent", percent=pledge.percent, unit=unit, count=count)
    if pledge.target is None:
        return unit
    if pledge.target_max:
        return say(language, "reports.amount.range", least=pledge.target, most=pledge.target_max, unit=unit)
    return say(language, f"reports.amount.{pledge.qualifier}", number=pledge.target, unit=unit)


def counted(language: str, number: int, pledge: Pledge) -> str:
    unit = pledge.unit or say(language, f"progress.unit.{pledge.kind}")
    return say(language, "reports.amount.exact", number=number, unit=unit)


def _done_verb(language: str, pledge: Pledge) -> str:
    return say(language, f"reports.verb.{pledge.kind}")


# A finished thing


def did(language: str, one: Done) -> Sentence:
    """In the words it was written down in, where they can stand in a report, else from what was read in them."""
    lead, outcome = names(language, one.partners, one.nameable), one.outcome
    own_words = _predicate(outcome, len(one.partners)) if one.tellable else None
    return Sentence(lead, f"{own_words or _from_record(language, outcome)}.")


def _predicate(outcome: Outcome, count: int) -> str | None:
    """hosted a 30-minute TAT presentation: the words from the verb on, if only names come before it."""
    tokens = outcome.words.split()
    for at, token in enumerate(tokens[:_LONGEST_NAME]):
        if _PAST.fullmatch(token):
            return _own_words(" ".join(tokens[at:]), "its" if count == 1 else "their", outcome.words)
        if not _in_a_name(token):
            return None
    return None


def _in_a_name(token: str) -> bool:
    return token.lower() in _JOINING or any(letter.isupper() or letter.isdigit() for letter in token)


def _own_words(words: str, whose: str, of: str) -> str | None:
    """Words of a text (`of`) as others would say them; None where they speak of themselves, or it of danger."""
    tidy = _OUR.sub(whose, " ".join(words.split()).rstrip(" .!;,"))
    if not tidy or len(tidy) > _LONGEST or _OURSELVES.search(tidy) or is_safety(of):
        return None
    return tidy


def _from_record(language: str, outcome: Outcome) -> str:
    how = say(language, "reports.with", programme=outcome.programme) if outcome.programme else ""
    unit = outcome.unit or say(language, f"progress.unit.{outcome.kind}")
    if outcome.kind == "sponsor" and outcome.sponsor_level:
        return say(language, "reports.did.sponsor_level", level=outcome.sponsor_level)
    if outcome.amount is not None:
        amount = say(language, "reports.amount.exact", number=outcome.amount, unit=unit)
        return say(language, f"reports.did.{outcome.kind}", amount=amount, how=how)
    return say(language, f"reports.did.{outcome.kind}", amount=_one(language, outcome.kind, outcome.unit), how=how)


def _one(language: str, kind: str, unit: str | None) -> str:
    """a web page, an app, posters"""
    if not unit:
        return say(language, f"reports.one.{kind}")
    if unit.endswith("s"):
        return unit
    return say(language, "reports.an" if unit[0].lower() in "aeiou" else "reports.a", unit=unit)
