"""The bench's own rules: what counts as met, and that a bench which cannot fail is seen."""

from __future__ import annotations

import pytest

from tests.faults.rows import Figure, Kind, Row, together


def a_row(lost: int = 0, duplicated: int = 0, unexpected: int = 0, done: int = 300, kind: Kind = "ours") -> Row:
    return Row("receiving", done, lost, duplicated, 0, unexpected, kind=kind)


def test_a_row_is_met_when_nothing_was_lost_doubled_or_unexpected() -> None:
    assert a_row().met
    assert not a_row(lost=1).met
    assert not a_row(duplicated=1).met
    assert not a_row(unexpected=1).met


def test_a_row_in_which_nothing_was_done_is_never_met() -> None:
    assert not a_row(done=0).met
    assert not a_row(done=0, kind="naive").met


@pytest.mark.parametrize("kind", ["naive", "mutation"])
def test_what_stands_beside_ours_must_fail_or_the_faults_did_not_bite(kind: Kind) -> None:
    assert a_row(lost=3, kind=kind).met
    assert a_row(duplicated=3, kind=kind).met
    assert not a_row(kind=kind).met


def test_a_figure_past_its_bar_misses_the_row() -> None:
    slow, quick = Figure("p99", 251, "ms", "at most", 250), Figure("p99", 249, "ms", "at most", 250)
    assert Row("receiving", 1, 0, 0, 0, 0, figures=[quick]).met
    assert not Row("receiving", 1, 0, 0, 0, 0, figures=[quick, slow]).met
    assert slow.shown == "p99 251 ms (at most 250)"


def test_nothing_in_so_many_tries_says_only_that_the_rate_is_below_three_in_so_many() -> None:
    assert a_row(done=10_000).bound == "0 in 10,000: below 0.03 %"
    assert a_row(lost=2, done=100).bound == "2 in 100"


def test_the_rows_of_several_lanes_are_added_up_and_the_worst_figure_stands() -> None:
    lanes = [
        Row("a", 3, 1, 0, 2, 0, figures=[Figure("kills", 4), Figure("p99", value, "ms", "at most", 9)])
        for value in (5, 7)
    ]
    (row,) = together(lanes)
    assert (row.done, row.lost, row.recovered) == (6, 2, 4)
    assert [figure.value for figure in row.figures] == [8, 7]
