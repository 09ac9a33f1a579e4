"""A little of it in every run of the tests; all of it by `python -m tests.hostile`."""

from __future__ import annotations

import pytest

from bot.checkins import answer_blocks
from bot.checkins.model import Answer
from bot.ground import blockkit
from tests.faults.anything import Anything
from tests.hostile.strings import MARKS, strings
from tests.hostile.surfaces import LIVE, SURFACES, TOGETHER, problems


def test_no_mention_link_or_formula_of_anybodys_comes_alive_on_any_surface() -> None:
    said = [*MARKS, *strings(2, 200)]
    found = [fault for at in range(0, len(said), TOGETHER) for fault in problems(said[at : at + TOGETHER])]
    assert found == []


@pytest.mark.parametrize("mark", ["<!channel>", "<@U1>", "<https://evil.example|good>", "\u202e"])
def test_the_watch_would_see_one_that_is_let_through(mark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SURFACES, "planted", lambda said: blockkit.message(blockkit.marked(said.text())))
    assert LIVE.search(mark)
    assert any(fault.startswith("planted") for fault in problems([mark] * TOGETHER))


def test_a_unit_that_wants_to_be_a_mention_stays_words_where_a_figure_is_booked() -> None:
    pledge = Anything(1).pledge()
    pledge.kind, pledge.target, pledge.unit = "train", None, "drivers <!channel>"
    shown = answer_blocks.answers("en", [Answer("booked", pledge)], Anything(1).signature)
    assert shown is not None
    assert "<!channel>" not in f"{shown.text} {shown.blocks}"
