"""Survey and quotes as they are printed: plain items that every format of the report can show."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from bot.ground.words import say
from bot.reports.voices import FEWEST, Attribution, Quote, SurveyStatement

Item = dict[str, Any]
LANGUAGE = "en"
LEFT_OUT = "[…]"


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
    names = [quote.speaker, quote.agency] if (attribution or quote.attribution) != "full" else []
    words = quote.words
    for name in filter(None, names):
        words = re.sub(rf"\b{_spaced(name)}(?!\w)", LEFT_OUT, words, flags=re.IGNORECASE)
    for part in (quote.speaker or "").split() if names else ():
        if len(part) > 2:  # "Rosa" alone; an initial or "de" tells nobody who it was.
            words = re.sub(rf"\b{re.escape(part)}(?!\w)", LEFT_OUT, words)
    return words


def _spaced(name: str) -> str:
    return r"\s+".join(re.escape(part) for part in name.split())


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
    return quote.role or "" if how == "role" else say(language, "reports.quote.respondent")


def typed(language: str, statements: Sequence[SurveyStatement]) -> str:
    """As they are typed in the form again."""
    return "\n".join(_typed(language, one) for one in statements)


def _typed(language: str, one: SurveyStatement) -> str:
    if one.respondents is None:
        return say(language, "reports.survey.typed_percent", words=one.words, percent=str(one.percent_said))
    values = {"agreeing": str(one.agreeing), "respondents": str(one.respondents)}
    return say(language, "reports.survey.typed", words=one.words, **values)
