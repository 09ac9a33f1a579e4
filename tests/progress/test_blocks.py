"""The bar and the percents."""

import pytest

from bot.progress.blocks import bar, deed
from bot.progress.numbers import Deed, percent


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        (0, 250, "░░░░░░░░░░"),
        (1, 10_000, "▓░░░░░░░░░"),
        (120, 250, "▓▓▓▓▓░░░░░"),
        (249, 250, "▓▓▓▓▓▓▓▓▓░"),
        (250, 250, "▓▓▓▓▓▓▓▓▓▓"),
        (300, 250, "▓▓▓▓▓▓▓▓▓▓"),
        (5, 0, "░░░░░░░░░░"),
    ],
)
def test_a_bar_is_full_only_when_all_is_there_and_empty_only_when_nothing_is(part: int, whole: int, shown: str) -> None:
    assert bar(part, whole) == shown


@pytest.mark.parametrize(("part", "whole", "shown"), [(271, 430, 63), (249, 250, 99), (250, 250, 100), (3, 0, 0)])
def test_percents_are_rounded_down(part: int, whole: int, shown: int) -> None:
    assert percent(part, whole) == shown


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "2 series of sessions"), ("es", "2 series de sesiones"), ("fr", "2 séries de séances")],
)
def test_sessions_that_nobody_counted_are_no_number_of_partners(language: str, told: str) -> None:
    """One partner may have held both."""
    assert deed(language, Deed("hold_sessions", None, "", 2, None)) == told
