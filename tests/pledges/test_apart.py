"""What is promised by several each is not promised once by all."""

from __future__ import annotations

from datetime import date

import pytest

from bot.pledges.apart import each_apart
from bot.understanding import read_pledges
from tests.understanding import corpus


@pytest.mark.parametrize(
    ("text", "of_whom"),
    [
        ("Pilot Freight and Acme Cab will each train 40 drivers by June", [("Pilot Freight", 40), ("Acme Cab", 40)]),
        ("Pilot Freight and Acme Cab each pledged 40 drivers", [("Pilot Freight", 40), ("Acme Cab", 40)]),
        ("Pilot Freight and Acme Cab will train 40 drivers each", [("Pilot Freight", 40), ("Acme Cab", 40)]),
        ("Pilot Freight and Acme Cab will train 40 drivers", [("Pilot Freight and Acme Cab", 40)]),
        ("Moss Freight, Inc. and Acme will each put up 10 posters", [("Moss Freight, Inc.", 10), ("Acme", 10)]),
        ("Acme Cab and Moss Hotel will hold two sessions of 40 each", [("Acme Cab and Moss Hotel", 2)]),
        (
            "The Foxtrot Example Cab and the Golf Freight will each train 12",
            [("Foxtrot Example Cab", 12), ("Golf Freight", 12)],
        ),
        ("Pilot Freight and Acme Cab will train each of their 40 drivers", [("Pilot Freight and Acme Cab", 40)]),
        ("Oak & Sons will each train 4 drivers", [("Oak & Sons", 4)]),
    ],
)
def test_each_is_said_of_each(text: str, of_whom: list[tuple[str, int]]) -> None:
    reading = each_apart(read_pledges(text, corpus.vocabulary(), date(2022, 11, 10)), text)
    assert [(one.organisation, one.target) for one in reading.pledges] == of_whom
