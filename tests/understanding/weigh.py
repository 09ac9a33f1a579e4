"""Learns the weights of danger, asking, intents and corrections from the corpus: `python -m tests.understanding weigh`.

Logistic regression by scikit-learn (`pip install -r requirements-weights.txt`; nothing else needs it). Danger: every
safety text as danger or calm, every reply, pledge, question and told answer as calm, whole and by sentences. Intents:
each against the others, progress taken as one. Asking: the figures that the rules leave open, by what people would do.
Corrections: what an answer does to the last entry, each against the others; where a line has no last entry one is made
up. The same corpus always yields the same weights. Each kind is learned by itself: with more of the everyday answers
the guard of danger would hear less.
"""

import importlib
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple
from unittest.mock import patch

from bot.understanding import LastEntry, Reply, read_reply, reply
from bot.understanding.correcting import slips
from bot.understanding.correcting.entries import Entry, entry_of, figures_of
from bot.understanding.doubting import caution
from bot.understanding.readings import Intent, ReplyContext
from bot.understanding.scales import weighing
from bot.understanding.wishing.sounds import sound
from bot.understanding.words.numbers import Number
from bot.understanding.writing.text import Text, tidy
from tests.understanding import corpus

LIBRARY, WANTED = "sklearn", "requirements-weights.txt"


class Pull(NamedTuple):
    """How far a weight is drawn to nothing: by `much`, times how many texts its sign is met in to the power `often`."""

    much: float
    often: float


PULL = {
    weighing.DANGER: Pull(0.003, 0.7),
    weighing.ASKED: Pull(0.05, 0.7),
    weighing.WISHES: Pull(0.03, 0.0),
    weighing.MENDS: Pull(0.1, 0.0),
}
"""Chosen by held-out lines: what people ask about is told by seldom words, a wish by common ones."""
SLIGHT = {weighing.DANGER: 0.1, weighing.ASKED: 0.1, weighing.WISHES: 0.6, weighing.MENDS: 0.4}
"""Smaller weights are left away: shared by a hundred signs of a text they would change nothing."""
FAINT = 0.05
"""A mark counts for itself, however many others there are: only what is next to nothing is left away."""
SELDOM, SELDOM_LETTERS = {weighing.DANGER: 2, weighing.ASKED: 4, weighing.WISHES: 3, weighing.MENDS: 2}, 4
"""Signs met in fewer texts are left away."""
MARKS, LETTERS = {weighing.DANGER: 0.3, weighing.ASKED: 0.1, weighing.WISHES: 0.3, weighing.MENDS: 0.3}, 0.7
"""How far a mark, and how far the letters, count beside the words when weights are learned."""
CALM_COUNTS = {"safety": 5.0, "replies": 4.0, "told": 3.0, "wished": 3.0}
"""How many times a calm text weighs: those near a story, and those by which contacts are answered every day, most."""
FOUND_COUNTS = {weighing.DANGER: 150.0, weighing.ASKED: 3.0}
"""How many times a missed danger, or a wrong booking, weighs what a false alarm does; 2 for the rest."""
PROGRESS = ("progress_add", "progress_set", "complete")
UNTAUGHT_COUNTS, FIGURE_COUNTS = 3.0, 2.0
"""How many times an answer weighs for which no rule was made; and one for which some were, where asking is learned."""
UNDOUBTED_COUNTS = 3.0
"""How many times more one weighs that is asked about, and that no rule doubts."""
MADE_UP_COUNTS = 0.04
"""How many times one weighs whose last entry is made up."""


class Example(NamedTuple):
    """The signs of a text, what it is, and how many times it weighs."""

    signs: weighing.Signs
    name: str
    times: float = 1.0


def learn(of: str) -> int:
    """Write the weights of one kind anew, and tell how many there are."""
    examples = list(TAUGHT_BY[of]())
    names = sorted({one.name for one in examples}) if of in (weighing.WISHES, weighing.MENDS) else [of]
    lines = list(_lines(of, names, examples))
    weighing.file_of(of).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


def _lines(of: str, names: list[str], examples: list[Example]) -> Iterator[str]:
    """The weights of each name against all else, as they are written."""
    marks = {mark for one in examples for mark in one.signs.marks}
    signs, table = _table(of, examples)
    missed = FOUND_COUNTS.get(of, 2.0)
    for name in names:
        times = [one.times * (missed if one.name == name else 1.0) for one in examples]
        bias, weights = _learned(table, [one.name == name for one in examples], times, PULL[of])
        yield f"{name}\t\t{bias:.2f}"
        for sign, weight in zip(signs, weights, strict=True):
            if sign.name in marks:
                if abs(weight * MARKS[of]) >= FAINT:
                    yield f"{name}\t{sign.name}\t{weight * MARKS[of]:.2f}"
            elif abs(weight) >= SLIGHT[of]:
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
    least = [SELDOM_LETTERS if sign.spelt else SELDOM[of] for sign in signs]
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
    shared = {Sign(mark): MARKS[of] for mark in sorted(said.marks)}
    shared |= {Sign(word): weighing.share(len(said.words)) for word in sorted(said.words)}
    runs = Counter(run for word in said.listed for run in weighing.letters_of(word))
    each = LETTERS * weighing.share(runs.total())
    return shared | {Sign(run, spelt=True): each * many for run, many in runs.items()}


def _stories() -> Iterator[Example]:
    for kind in ("safety", "replies", "pledges", "questions", "told", "wished"):
        for line in corpus.lines(kind, held=False):
            danger = bool(line.get("safety", line.get("intent") == "safety"))
            folded = _folded(line)
            parts = [part for part in weighing.SENTENCE.split(folded) if len(part.split()) > 2]
            for text in [folded] if danger or len(parts) < 2 else [folded, *parts]:
                times = 1.0 if danger else CALM_COUNTS.get(kind, 1.0)
                yield Example(weighing.signs(text), weighing.DANGER if danger else "calm", times)


def _wishes() -> Iterator[Example]:
    """What is wanted: by the replies, and by answers for which no rule was made."""
    for kind, times in (("replies", 1.0), ("wished", UNTAUGHT_COUNTS)):
        for line in corpus.lines(kind, held=False):
            intent = line.get("intent")
            if intent and intent != "safety":
                name = weighing.PROGRESS if intent in PROGRESS else intent
                yield Example(weighing.signs(_folded(line)), name, times)


def _told() -> Iterator[Example]:
    """The figures that are weighed, by the signs they are weighed by: such as people book, and such as they ask about.

    What was read wrong is to be asked about as well. Rules were made for the replies and seldom doubt them without
    need; how far a doubt is to be trusted the other answers tell, for which no rule was made.
    """
    heard: list[tuple[weighing.Signs, bool]] = []

    def listen(low: str, doubts: Sequence[str], how: Iterable[str]) -> float:
        heard.append((weighing.told_signs(low, doubts, how), caution.is_undoubted(doubts)))
        return 0.0

    with patch.object(caution, "asking", listen):
        for name, times in (("replies", FIGURE_COUNTS), ("told", UNTAUGHT_COUNTS)):
            for line in corpus.lines(name, held=False):
                heard.clear()
                reply = read_reply(line["text"], corpus.told_context(line), corpus.vocabulary())
                known = line.get("ask") is not None or line.get("total") is not None
                if heard and known and reply.intent in PROGRESS:
                    signs, undoubted = heard[-1]
                    is_asked = _is_asked(line, reply)
                    more = UNDOUBTED_COUNTS if is_asked and undoubted else 1.0
                    yield Example(signs, weighing.ASKED if is_asked else "plain", times * more)


def _mends() -> Iterator[Example]:
    """What an answer does to the last entry. Where a line has none one is made up, for of most answers there is one."""
    heard: list[tuple[str, list[Number], Entry]] = []

    def listen(said: Text, context: ReplyContext) -> None:
        if entry := entry_of(context):
            heard.append((said.low, list(figures_of(said.low)), entry))

    with patch.object(reply, "read_correction", listen):
        for kind, times in (("replies", 1.0), ("told", UNTAUGHT_COUNTS), ("wished", 1.0)):
            for line in corpus.lines(kind, held=False):
                heard.clear()
                read_reply(line["text"], _with_entry(line), corpus.vocabulary())
                for low, figures, entry in heard[-1:]:
                    name = _mend_of(line, figures, entry, is_told=kind == "told")
                    if name:
                        made_up = 1.0 if "last" in line else MADE_UP_COUNTS
                        yield Example(slips.signs(low, figures, entry), name, times * made_up)


def _with_entry(line: corpus.Line) -> ReplyContext:
    context = corpus.told_context(line)
    current = context.current or 0
    if "last" in line or current < 2:
        return context
    chance = random.Random(line["text"])
    amount = chance.randint(1, min(current, max(2, (context.target or 100) // 5)))
    kinds: tuple[Intent, ...] = ("progress_add", "progress_set")
    kind = chance.choice(kinds)
    told = LastEntry(kind, amount if kind == "progress_add" else current, current - amount)
    return context._replace(last_entry=told)


def _mend_of(line: corpus.Line, figures: list[Number], entry: Entry, *, is_told: bool) -> str | None:
    """What a line does, by what its record should show; None if that is of no kind, or not told."""
    if "last" not in line:
        return slips.NOTHING if line.get("intent") not in ("correction", None) or not line.get("ask") else None
    if line.get("intent") not in ("correction", None):
        return slips.NOTHING
    if line.get("ask"):
        return slips.ASKED if "intent" in line or not is_told else None
    total, meant = line.get("total"), slips.meant_figure(figures, entry)
    if meant is not None:
        named = {entry.base + meant: slips.INSTEAD, meant: slips.TOTAL, entry.current - meant: slips.FEWER}
        if total in named:
            return named[total]
    if total == entry.previous:
        return slips.BACK
    return slips.NOTHING if total is not None and total > entry.current and "intent" not in line else None


def _is_asked(line: corpus.Line, reply: Reply) -> bool:
    return bool(line.get("ask")) or line.get("total", reply.resulting_total) != reply.resulting_total


TAUGHT_BY: dict[str, Callable[[], Iterator[Example]]] = {
    weighing.DANGER: _stories,
    weighing.ASKED: _told,
    weighing.WISHES: _wishes,
    weighing.MENDS: _mends,
}
"""The examples of each kind."""


def _folded(line: corpus.Line) -> str:
    return sound(tidy(line["text"]))
