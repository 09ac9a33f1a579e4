"""A text weighs the same, in whatever order its words are added up: a set has another order in every run."""

from bot.understanding import weighing
from bot.understanding.text import fold, tidy
from tests.understanding import corpus


def test_a_text_weighs_the_same_in_every_run() -> None:
    known = weighing._weights(weighing.DANGER)[weighing.DANGER]
    for line in corpus.lines("safety")[::3]:
        signs = sorted(weighing.signs(fold(tidy(line["text"]).low)))
        assert weighing._odds(known, signs) == weighing._odds(known, signs[::-1])
