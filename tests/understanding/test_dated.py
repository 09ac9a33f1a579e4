"""The day a figure is told of, where one plain day stands in a few words; no other."""

from __future__ import annotations

from datetime import date

import pytest

from bot.understanding import day_told

TUESDAY = date(2022, 12, 6)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("6 yesterday", 5), ("6 ayer", 5), ("capacitamos 6 ayer", 5), ("6 hier", 5), ("6 antier", 4),
        ("6 avant-hier", 4), ("6 the day before yesterday", 4), ("14 on Monday", 5), ("6 lundi", 5),
        ("14 last Friday", 2), ("6 el viernes pasado", 2), ("6 vendredi dernier", 2), ("14 trained on Dec 2nd", 2),
        ("6 el 3 de diciembre", 3), ("on a formé 6 le 3 décembre", 3), ("6 more on Friday, thanks", 2),
        ("we trained 6 drivers on Friday at the depot", 2),
    ],
)  # fmt: skip
def test_a_figure_of_one_plain_day_is_of_that_day(text: str, day: int) -> None:
    assert day_told(text, TUESDAY) == date(2022, 12, day)


@pytest.mark.parametrize(
    "text",
    [
        "6", "6 today", "6 since Monday", "6 by Friday", "6 last week", "6 in November", "6 on the 3rd", "6 on 12/2",
        "6 on Tuesday", "14 last Monday", "6 nov 30", "6 next Friday", "6 tomorrow", "60 on May 9",
        "14 more, sorry, I was out yesterday", "6 on Monday and 8 on Friday", "6 yesterday and 5 today",
        "6 yesterday or today", "120 so far. We start again on Monday", "got your note yesterday: 6 more",
    ],
)  # fmt: skip
def test_words_that_tell_no_plain_day_tell_none(text: str) -> None:
    assert day_told(text, TUESDAY) is None
