"""Promises with days told by others, sums that are no gift, ranges, shares, and names that look like numbers."""

import pytest

from tests.understanding import corpus

Told = tuple[str | None, int | None, int | None, str | None]
"""Who promises, how many, what share, and by when."""

DUE = [
    ("Oak Lodge will train 30 maids by the second Tuesday of March.", "2023-03-14"),
    ("Oak Lodge will train 30 maids by the last business day of the year.", "2022-12-30"),
    ("Oak Lodge will train 30 maids by the Monday after Easter.", "2023-04-10"),
    ("Oak Lodge will train 30 maids the weekend before Memorial Day.", "2023-05-28"),
    ("Oak Lodge will train 30 maids within ten days of May 1.", "2023-05-11"),
    ("Oak Lodge will train 30 maids by Remembrance Day 2023.", "2023-11-11"),
    ("Oak Lodge will train 30 maids on or before April 15.", "2023-04-15"),
    ("Oak Lodge will train 30 maids by the end of calendar year 2024.", "2024-12-31"),
    ("Oak Lodge will train 30 maids in April, May at the latest.", "2023-05-31"),
    ("Oak Lodge will train 30 maids over the winter, wrapping up by March 3.", "2023-03-03"),
    ("Oak Lodge will train 30 maids no sooner than January but before June 1.", "2023-05-31"),
    ("Oak Lodge will train 30 maids at its March 4 staff retreat.", "2023-03-04"),
    ("Oak Lodge will train 30 maids from April 3 to 6.", "2023-04-06"),
    ("Oak Lodge will train 30 maids by May 1, sooner if we can.", "2023-05-01"),
    ("Oak Lodge will train the 30 maids it recruited in September by February 1.", "2023-02-01"),
    ("Oak Lodge will train 30 maids who joined in September.", None),
    ("Oak Lodge will hand out 30 cards at its New Year party.", None),
]
MANY = [
    ("Oak Lodge will train a couple of dozen maids.", 24),
    ("Oak Lodge will hand out three quarters of a million cards.", 750_000),
    ("Oak Lodge will give a million and a half dollars.", 1_500_000),
    ("Oak Lodge will give $ 12 500.", 12_500),
    ("Oak Lodge will train 1,2000 maids.", None),
    ("Oak Lodge: 12x maids", 12),
    ("Oak Lodge will set aside $900 for the training of 30 maids.", 30),
    ("Oak Lodge will train 30 maids and give each a $50 bonus.", 30),
    ("Oak Lodge will sell 200 mugs at $12 each and donate the $2,400.", 2_400),
    ("Oak Lodge will buy two tables at $900 apiece.", 1_800),
    ("Oak Lodge will purchase 8 tickets, $400 total.", 400),
    ("Oak Lodge will collect $700.", 700),
]
RANGES = [
    "Oak Lodge will train no fewer than 20 and no more than 30 maids.",
    "Oak Lodge: 20 maids minimum, 30 maximum",
    "Oak Lodge will train a minimum of 20 maids, hopefully up to 30.",
]
SEVERAL: list[tuple[str, list[Told]]] = [
    (
        "By January 5 Oak Lodge will hang 50 posters and by March 5 train 20 maids.",
        [("Oak Lodge", 50, None, "2023-01-05"), ("Oak Lodge", 20, None, "2023-03-05")],
    ),
    (
        "Oak Lodge will train 15 maids by January 5 and 15 by June 5.",
        [("Oak Lodge", 15, None, "2023-01-05"), ("Oak Lodge", 15, None, "2023-06-05")],
    ),
    (
        "Oak Lodge will train 30% of its maids by March and 90% by June.",
        [("Oak Lodge", None, 30, "2023-03-31"), ("Oak Lodge", None, 90, "2023-06-30")],
    ),
    (
        "Oak Lodge: half of the maids by March, all 40 by June",
        [("Oak Lodge", None, 50, "2023-03-31"), ("Oak Lodge", 40, None, "2023-06-30")],
    ),
    ("Oak Lodge pledges 40 (half of its staff) by June 1.", [("Oak Lodge", 40, 50, "2023-06-01")]),
    ("Oak Lodge: 40 maids, 75% by June", [("Oak Lodge", 30, 75, "2023-06-30")]),
    ("Oak Lodge: everyone, all 40, by June 1", [("Oak Lodge", 40, None, "2023-06-01")]),
    (
        "Oak Lodge will train 40 maids by June 1. Pine Motel will do the same.",
        [("Oak Lodge", 40, None, "2023-06-01"), ("Pine Motel", 40, None, "2023-06-01")],
    ),
    (
        "Oak Lodge will train 40 maids by June 1, Pine Motel by July 1.",
        [("Oak Lodge", 40, None, "2023-06-01"), ("Pine Motel", 40, None, "2023-07-01")],
    ),
    (
        "Oak Lodge will train 40 maids; Pine Motel half as many.",
        [("Oak Lodge", 40, None, None), ("Pine Motel", 20, None, None)],
    ),
    ("Oak Lodge will train 40 maids. Will Pine Motel do the same?", [("Oak Lodge", 40, None, None)]),
    ("Oak Lodge will train 40 maids. Pine Motel will do the same if it can.", [("Oak Lodge", 40, None, None)]),
]
NAMES = [
    ("B-2 Towing will train 12 drivers.", "B-2 Towing"),
    ("Motel 9 Reno will train 12 maids.", "Motel 9 Reno"),
    ("Engine 5 pledges 12 firefighters.", "Engine 5"),
    ("1-800-Couriers will train 12 drivers.", "1-800-Couriers"),
    ("2nd Street Diner will train 12 cooks.", "2nd Street Diner"),
    ("Sunday Diner will train 12 cooks by Monday.", "Sunday Diner"),
    ("Of the 40 maids at Oak Lodge 12 will be trained.", "Oak Lodge"),
    ("Oak Lodge, established in 1962, will train 12 maids.", "Oak Lodge"),
    ("Oak Lodge, like Pine Motel before it, will train 12 maids.", "Oak Lodge"),
    ("Oak Lodge, funded by Pine Motel, will train 12 maids.", "Oak Lodge"),
    ("Redwood Transit matches Amador Freight's pledge of 12 drivers.", "Redwood Transit"),
    ("Oak Lodge will join Pine Motel in training 12 maids.", "Oak Lodge"),
    ("Since 2015 Oak Lodge has hosted us; it will train 12 maids.", "Oak Lodge"),
]


def read(text: str) -> list[Told]:
    pledges = corpus.pledges_of({"text": text}).pledges
    return [(one.organisation, one.target, one.percent, one.due.isoformat() if one.due else None) for one in pledges]


@pytest.mark.parametrize(("text", "due"), DUE)
def test_a_promise_is_due_on_the_day_told_by_others(text: str, due: str | None) -> None:
    assert read(text) == [("Oak Lodge", 30, None, due)]


@pytest.mark.parametrize(("text", "many"), MANY)
def test_a_number_is_what_its_words_say_and_no_price(text: str, many: int | None) -> None:
    assert read(text) == [("Oak Lodge", many, None, None)]


@pytest.mark.parametrize("text", RANGES)
def test_a_least_and_a_most_are_a_range(text: str) -> None:
    assert [(one.target, one.target_max, one.unit) for one in corpus.pledges_of({"text": text}).pledges] == [
        (20, 30, "maids")
    ]


@pytest.mark.parametrize(("text", "told"), SEVERAL)
def test_each_of_several_promises_has_its_own_number_and_day(text: str, told: list[Told]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_is_one_whatever_stands_in_it_or_beside_it(text: str, name: str) -> None:
    assert read(text) == [(name, 12, None, "2022-11-14" if "Monday" in text else None)]


def test_what_was_bought_for_a_sum_is_an_outcome() -> None:
    reading = corpus.pledges_of({"text": "Oak Lodge bought a table of ten for $900."})
    assert [(one.kind, one.target) for one in reading.outcomes] == [("sponsor", 900)]
    assert not reading.pledges
