"""Promises that were read wrongly when somebody looked for such."""

import pytest

from tests.understanding import corpus

LEAST_RIGHT = {False: 0.5, True: 0.3}
"""Seen and held out. All of them had been read wrongly: a figure, a partner or a day, lost or made up."""


@pytest.mark.parametrize("held", [False, True])
def test_many_of_what_was_read_wrongly_are_read_right(held: bool) -> None:
    lines = corpus.lines("misread", held=held)
    right = [line for line in lines if corpus.wrong_pledges(line) is None]
    assert len(right) >= LEAST_RIGHT[held] * len(lines)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "By March 1:\n- Basin Bus, 40 drivers\n- Ridge Rides, 25 drivers",
            ["- Basin Bus, 40 drivers", "- Ridge Rides, 25 drivers"],
        ),
        ("Thanks all! Basin Bus will train 20 drivers by May 1.", ["will train 20 drivers by May 1"]),
    ],
)
def test_a_promise_quotes_what_was_written(text: str, quoted: list[str]) -> None:
    assert [promise.because for promise in corpus.pledges_of({"text": text}).pledges] == quoted


def test_names_and_numbers_alone_are_no_promises() -> None:
    assert not corpus.pledges_of({"text": "Basin Bus 45\nRidge Rides 20\nSummit Stages 18"}).pledges
