"""Survey and quotes as they are printed: plain items that every format of the report can show."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from unicodedata import normalize

from bot.ground.words import say
from bot.reports.voices import FEWEST, Attribution, Quote, SurveyStatement

Item = dict[str, Any]
LANGUAGE = "en"
LEFT_OUT = "[…]"
SHORTEST = 2
"""Letters of a part of a name that tells nobody who it was."""


def survey(language: str, statements: Sequence[SurveyStatement]) -> list[Item]:
    """One line each; those that too few answered are counted and not shown."""
    items = [_share(language, one) for one in statements if one.percent is not None]
    if any(one.respondents is not None for one in statements if one.percent is not None):
        items.append({"type": "note", "text": say(language, "reports.survey.rounding")})
    if hidden := sum(one.percent is None for one in statements):
        items.append({"type": "note", "text": say(language, "reports.survey.few", count=hidden, fewest=FEWEST)})
    return items


def _share(language: str, one: SurveyStatement) -> Item:
    if one.respondents is None:
        note = say(language, "reports.survey.no_respondents")
    else:
        note = say(language, "reports.survey.of", agreeing=one.agreeing or 0, respondents=one.respondents)
    return {"type": "share", "value": f"{one.percent} %", "text": one.words, "note": note}


def quotes(language: str, kept: Sequence[Quote]) -> list[Item]:
    return [{"type": "quote", "text": printed(one), "by": attributed(language, one)} for one in kept if one.printable]


def printed(quote: Quote, attribution: Attribution | None = None) -> str:
    """The words as they are printed: who gave no name to print is not named by their own words either."""
    return quote.words if (attribution or quote.attribution) == "full" else _unnamed(quote, quote.words)


def _unnamed(quote: Quote, words: str) -> str:
    """Without the names of speaker and agency and their initials, in whatever case, with accents or without."""
    words = normalize("NFC", words)
    bare, said = _bare(words), [_bare(normalize("NFC", name)) for name in (quote.speaker, quote.agency) if name]
    ways = [rf"(?i:{_spaced(name)})" for name in said] + [initials for name in said if (initials := _initials(name))]
    if quote.speaker:
        ways += [_alone(part, quote.survivor) for part in _bare(normalize("NFC", quote.speaker)).split()]
    # Longest first, and cut by where it was found: signs without accents are as many as those with them.
    found = re.compile("|".join(rf"\b{way}(?!\w)" for way in ways if way)) if ways else None
    if found is None:
        return words
    parts, at = [], 0
    for one in found.finditer(bare):
        parts += [words[at : one.start()], LEFT_OUT]
        at = one.end()
    return "".join([*parts, words[at:]])


def _bare(text: str) -> str:
    """Without accents, sign for sign."""
    return "".join(normalize("NFD", sign)[0] for sign in text)


def _alone(part: str, survivor: bool) -> str:
    """ "Rosa" or "ROSA" alone; "de" tells nobody who it was, and "we will" is no Will, unless a life may hang on it."""
    if len(part) <= SHORTEST:
        return ""
    anyhow = rf"(?i:{re.escape(part)})"
    return anyhow if survivor else rf"(?=[^\Wa-z]){anyhow}"


def _initials(name: str) -> str:
    """ "R.E.", "R. E." or "RE" of Rosa Example."""
    letters = [part[0] for part in name.split() if part[0].isupper()]
    return r"\.?\s?".join(map(re.escape, letters)) + r"\b\.?" if len(letters) > 1 else ""


def _spaced(name: str) -> str:
    return r"[\s-]+".join(re.escape(part) for part in re.split(r"[\s-]+", name.strip()))


def without_quotes(language: str, snapshot: Mapping[str, Any], gone: Collection[Mapping[str, Any]]) -> dict[str, Any]:
    """An issue as it may be shown once more: in the place of each quote that is gone it says so."""
    mark = {"type": "note", "text": say(language, "reports.quote.taken_out")}

    def shown(item: Item) -> Item:
        return mark if item["type"] == "quote" and item in gone else item

    parts = [{**part, "items": [shown(item) for item in part["items"]]} for part in snapshot["sections"]]
    return {**snapshot, "sections": parts}


def attributed(language: str, quote: Quote, attribution: Attribution | None = None) -> str:
    """Full name and agency, the role alone, or "Survey respondent": as was agreed, unless another is given."""
    how = attribution or quote.attribution
    if how == "full":
        parts = [quote.speaker, quote.role, quote.agency]
        return ", ".join(part for part in parts if part)
    return _unnamed(quote, quote.role or "") if how == "role" else say(language, "reports.quote.respondent")


def typed(language: str, statements: Sequence[SurveyStatement]) -> str:
    """As they are typed in the form again."""
    return "\n".join(_typed(language, one) for one in statements)


def _typed(language: str, one: SurveyStatement) -> str:
    if one.respondents is None:
        return say(language, "reports.survey.typed_percent", words=one.words, percent=str(one.percent_said))
    values = {"agreeing": str(one.agreeing), "respondents": str(one.respondents)}
    return say(language, "reports.survey.typed", words=one.words, **values)
