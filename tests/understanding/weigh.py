"""Learns the weights from the seen corpus: `python -m tests.understanding weigh --of` what `taught.TAUGHT_BY` names.

Logistic regression by scikit-learn (`pip install -r requirements-weights.txt`; nothing else needs it); what each kind
is learned from is in `taught.py`. The same corpus always yields the same weights. Each kind is learned by itself: with
more of the everyday answers the guard of danger would hear less.
"""

import importlib
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from bot.understanding.scales import weighing
from tests.understanding.taught import TAUGHT_BY, Example

LIBRARY, WANTED = "sklearn", "requirements-weights.txt"


class Pull(NamedTuple):
    """How far a weight is drawn to nothing: by `much`, times how many texts its sign is met in to the power `often`."""

    much: float
    often: float


OF_SEVERAL = (
    weighing.WISHES, weighing.MENDS, weighing.REGRETS, weighing.TELLS, weighing.DEEDS, weighing.AMOUNTS, weighing.DAYS,
    weighing.ASKS,
)  # fmt: skip
"""Of these each kind is learned against all others."""
NAMES = (weighing.PROMISERS, weighing.PARTNERS, weighing.GATHERINGS)
"""Of these each word is learned, by marks alone."""
PULL = {
    weighing.DANGER: Pull(0.003, 0.4),
    weighing.ASKED: Pull(0.05, 0.7),
    weighing.WRITTEN: Pull(0.2, 0.0),
    weighing.MENDS: Pull(0.1, 0.0),
    weighing.PROMISERS: Pull(1.0, 0.0),
    **dict.fromkeys((weighing.PARTNERS, weighing.GATHERINGS), Pull(0.3, 0.0)),
}
LEAST_PULL = Pull(0.03, 0.0)
"""Chosen by held-out lines: what people ask about is told by seldom words, a wish by common ones."""
SLIGHT = {weighing.DANGER: 0.1, weighing.ASKED: 0.1, weighing.WISHES: 0.6, weighing.MENDS: 0.4}
SLIGHT_ELSE = 0.3
"""Smaller weights are left away: shared by a hundred signs of a text they would change nothing."""
FAINT = 0.05
"""A mark counts for itself, however many others there are: only what is next to nothing is left away."""
SELDOM = {weighing.ASKED: 4, weighing.WRITTEN: 3, weighing.WISHES: 3} | dict.fromkeys(NAMES, 3)
SELDOM_ELSE, SELDOM_LETTERS = 2, 4
"""Signs met in fewer texts are left away."""
MARKS = {weighing.ASKED: 0.1} | dict.fromkeys(NAMES, 1.0)
MARKS_ELSE, LETTERS = 0.3, 0.7
"""How far a mark, and how far the letters, count beside the words when weights are learned."""
FOUND_COUNTS = {weighing.DANGER: 200.0, weighing.ASKED: 3.0, weighing.WRITTEN: 1.0} | dict.fromkeys(NAMES, 1.0)
FOUND_ELSE = 2.0
"""How many times a missed danger, or a wrong booking, weighs what a false alarm does."""


def learn(of: str) -> int:
    """Write the weights of one kind anew, and tell how many there are."""
    examples = list(TAUGHT_BY[of]())
    names = sorted({one.name for one in examples}) if of in OF_SEVERAL else [of]
    lines = list(_lines(of, names, examples))
    weighing.file_of(of).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


def _lines(of: str, names: list[str], examples: list[Example]) -> Iterator[str]:
    """The weights of each name against all else, as they are written."""
    marks = {mark for one in examples for mark in one.signs.marks}
    signs, table = _table(of, examples)
    missed = FOUND_COUNTS.get(of, FOUND_ELSE)
    for name in names:
        times = [one.times * (missed if one.name == name else 1.0) for one in examples]
        bias, weights = _learned(table, [one.name == name for one in examples], times, PULL.get(of, LEAST_PULL))
        yield f"{name}\t\t{bias:.2f}"
        for sign, weight in zip(signs, weights, strict=True):
            if sign.name in marks:
                if abs(weight * MARKS.get(of, MARKS_ELSE)) >= FAINT:
                    yield f"{name}\t{sign.name}\t{weight * MARKS.get(of, MARKS_ELSE):.2f}"
            elif abs(weight) >= SLIGHT.get(of, SLIGHT_ELSE):
                spelt = sign.spelt
                yield f"{name}{weighing.LETTERS * spelt}\t{sign.name}\t{weight * (LETTERS if spelt else 1.0):.2f}"


class Sign(NamedTuple):
    """A mark or a word, or letters in a row."""

    name: str
    spelt: bool = False


def _table(of: str, examples: list[Example]) -> tuple[list[Sign], Any]:
    """Every sign that is met often enough, and of each text how far each counts."""
    vectors = _library("feature_extraction").DictVectorizer()
    table = vectors.fit_transform(_shares(of, one.signs) for one in examples)
    signs = [Sign(*sign) for sign in vectors.feature_names_]
    least = [SELDOM_LETTERS if sign.spelt else SELDOM.get(of, SELDOM_ELSE) for sign in signs]
    kept = [at for at, times in enumerate(table.getnnz(axis=0)) if times >= least[at]]
    return [signs[at] for at in kept], table[:, kept]


def _learned(table: Any, is_it: list[bool], times: list[float], pull: Pull) -> tuple[float, list[float]]:
    """The bias and the weight of each sign, seen the less in learning the more its weight is drawn to nothing."""
    drawn = (pull.much * table.getnnz(axis=0) ** pull.often) ** -0.5
    model = _library("linear_model").LogisticRegression(solver="liblinear", random_state=0)
    model.fit(table.multiply(drawn).tocsr(), is_it, sample_weight=times)
    return model.intercept_[0], list(model.coef_[0] * drawn)


def _library(part: str) -> Any:
    try:
        return importlib.import_module(f"{LIBRARY}.{part}")
    except ImportError:
        sys.exit(f"Weights are learned by scikit-learn: `.venv/bin/pip install -r {WANTED}` brings it.")


def _shares(of: str, said: weighing.Signs) -> dict[Sign, float]:
    """How far each sign counts in a text, as `weighing` counts it."""
    shared = {Sign(mark): MARKS.get(of, MARKS_ELSE) for mark in sorted(said.marks)}
    shared |= {Sign(word): weighing.share(len(said.words)) for word in sorted(said.words)}
    runs = Counter(run for word in said.listed for run in weighing.letters_of(word))
    each = LETTERS * weighing.share(runs.total())
    return shared | {Sign(run, spelt=True): each * many for run, many in runs.items()}
