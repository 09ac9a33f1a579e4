"""A text weighs the same in every run, and no word of it more for being few or said often."""

from math import fsum

import pytest

from bot.understanding.doubting.hints import HINTS, hints_in
from bot.understanding.scales import weighing
from bot.understanding.writing.text import fold, tidy
from tests.understanding import corpus


def test_a_text_weighs_what_its_signs_do_in_whatever_order_they_are_added_up() -> None:
    """A set has another order in every run."""
    known, letters = weighing._known(weighing.DANGER)
    for line in corpus.lines("safety")[::3]:
        said = weighing.signs(fold(tidy(line["text"]).low))
        runs = [run for word in said.listed for run in weighing.letters_of(word)]
        odds = known[""] + weighing.share(len(said.words)) * fsum(known.get(word, 0.0) for word in said.words)
        odds += weighing.share(len(runs)) * fsum(letters.get(run, 0.0) for run in runs)
        assert weighing._odds(weighing.DANGER, said) == pytest.approx(odds, abs=1e-5)


def test_a_word_said_a_thousand_times_weighs_no_more_by_its_letters() -> None:
    assert weighing.signs("long " * 1000).listed == ("long",)


def test_of_a_word_its_ends_and_every_three_and_four_letters_are_weighed() -> None:
    assert weighing.letters_of("ring") == [" ri", "rin", "ing", "ng ", " rin", "ring", "ing "]


def test_every_kind_of_words_that_is_looked_for_beside_a_figure_weighs_something() -> None:
    known, _ = weighing._known(weighing.ASKED)
    assert [name for name in HINTS if name not in known] == []


def test_a_kind_of_words_is_found_wherever_it_stands() -> None:
    assert {"~trained", "~hedged", "~not done"} <= set(
        hints_in("14 finished on friday, but maybe they need a second round")
    )
    assert "~hedged" not in hints_in("14 finished on friday")
