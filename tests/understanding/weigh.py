"""Learns the weights of danger, asking, intents and corrections from the corpus: `python -m tests.understanding weigh`.

Logistic regression by steps of shrinking size (AdaGrad), the mean of its last epochs, and of several orders in which
the examples may come: by one order alone texts near a bar fall to either side of it with every line added. Danger:
every safety text as danger or calm, every reply, pledge, question and told answer as calm, whole and by sentences.
Intents: each against the others, progress taken as one. Asking: the figures that the rules leave open, by what people
would do. Corrections: what an answer does to the last entry, each against the others; where a line has no last entry
one is made up. The same corpus always yields the same weights. Each kind is learned by itself: with more of the
everyday answers the guard of danger would hear less.
"""

import math
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple
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

EPOCHS, SETTLED, STEP = 16, 8, 0.3
SHRINK = {weighing.DANGER: 3e-3, weighing.ASKED: 1e-4, weighing.WISHES: 3e-3, weighing.MENDS: 3e-3}
"""How far each weight is drawn to nothing: where asking is learned hardly, for it is judged by its worst answers."""
ORDERS = {weighing.DANGER: 3, weighing.ASKED: 3, weighing.WISHES: 1, weighing.MENDS: 1}
SLIGHT = {weighing.DANGER: 0.6, weighing.ASKED: 0.4, weighing.WISHES: 1.0, weighing.MENDS: 0.8}
"""Smaller weights are left away: shared by a hundred signs of a text they would change nothing."""
FAINT = 0.05
"""A mark counts for itself, however many others there are: only what is next to nothing is left away."""
SELDOM, SELDOM_LETTERS = {weighing.DANGER: 2, weighing.ASKED: 2, weighing.WISHES: 3, weighing.MENDS: 2}, 4
"""Signs met in fewer texts are left away."""
MARKS, LETTERS = {weighing.DANGER: 0.3, weighing.ASKED: 0.15, weighing.WISHES: 0.3, weighing.MENDS: 0.3}, 0.7
"""How far a mark, and how far the letters, count beside the words when weights are learned."""
CALM_COUNTS = {"safety": 5.0, "replies": 4.0, "told": 3.0, "wished": 3.0}
"""How many times a calm text weighs: those near a story, and those by which contacts are answered every day, most."""
FOUND_COUNTS = {weighing.DANGER: 20.0, weighing.ASKED: 3.0}
"""How many times a missed danger, or a wrong booking, weighs what a false alarm does; 2 for the rest."""
PROGRESS = ("progress_add", "progress_set", "complete")
UNTAUGHT_COUNTS, FIGURE_COUNTS = 3.0, 2.0
"""How many times an answer weighs for which no rule was made; and one for which some were, where asking is learned."""
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
    signs, rows = _numbered(of, examples)
    marks = {mark for one in examples for mark in one.signs.marks}
    missed = FOUND_COUNTS.get(of, 2.0)
    for name in names:
        known = [
            Known(*row, one.name == name, one.times * (missed if one.name == name else 1.0))
            for row, one in zip(rows, examples, strict=True)
        ]
        *weights, bias = learned(known, len(signs), ORDERS[of], SHRINK[of])
        yield f"{name}\t\t{bias:.2f}"
        for sign, weight in sorted(zip(signs, weights, strict=True)):
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


class Known(NamedTuple):
    """The numbers of the signs of a text, how far each counts, whether it is what is learned, and how much that is."""

    signs: list[int]
    shares: list[float]
    is_it: bool
    times: float


def _numbered(of: str, examples: list[Example]) -> tuple[list[Sign], list[tuple[list[int], list[float]]]]:
    """Every sign that is met often enough, and of each text the numbers of its signs and how far each counts."""
    shares = [_shares(of, one.signs) for one in examples]
    often = Counter(sign for shared in shares for sign in shared)
    signs = [sign for sign, times in often.items() if times >= (SELDOM_LETTERS if sign.spelt else SELDOM[of])]
    number = {sign: at for at, sign in enumerate(signs)}
    kept = ([(number[sign], share) for sign, share in shared.items() if sign in number] for shared in shares)
    return signs, [([at for at, _ in row], [share for _, share in row]) for row in kept]


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
    heard: list[weighing.Signs] = []

    def listen(low: str, clause: str, doubts: Sequence[str], how: Iterable[str]) -> float:
        heard.append(weighing.told_signs(low, clause, doubts, how))
        return 0.0

    with patch.object(caution, "asking", listen):
        for name, times in (("replies", FIGURE_COUNTS), ("told", UNTAUGHT_COUNTS)):
            for line in corpus.lines(name, held=False):
                heard.clear()
                reply = read_reply(line["text"], corpus.told_context(line), corpus.vocabulary())
                known = line.get("ask") is not None or line.get("total") is not None
                if heard and known and reply.intent in PROGRESS:
                    yield Example(heard[-1], weighing.ASKED if _is_asked(line, reply) else "plain", times)


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


def learned(examples: list[Known], many: int, orders: int, shrink: float) -> list[float]:
    """The weights of so many signs, and behind them the bias: the means of what several orders teach."""
    taught = [_learned_in(random.Random(order), examples, many, shrink) for order in range(orders)]
    return [sum(weights) / orders for weights in zip(*taught, strict=True)]


def _learned_in(order: random.Random, examples: list[Known], many: int, shrink: float) -> list[float]:
    """Each weight, and behind them the bias, as the examples teach them in one order of each epoch."""
    weights, steps, sums = [0.0] * many, [1e-9] * many, [0.0] * (many + 1)
    bias, bias_steps = 0.0, 1e-6
    for epoch in range(EPOCHS):
        for found, shares, is_it, times in order.sample(examples, len(examples)):
            odds = bias + sum(weights[at] * share for at, share in zip(found, shares, strict=True))
            off = (1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - is_it) * times
            bias_steps += off * off
            bias -= STEP * off / math.sqrt(bias_steps)
            for at, share in zip(found, shares, strict=True):
                slope = off * share + shrink * weights[at]
                steps[at] += slope * slope
                weights[at] -= STEP * slope / math.sqrt(steps[at])
        if epoch >= EPOCHS - SETTLED:
            for at, weight in enumerate((*weights, bias)):
                sums[at] += weight / SETTLED
    return sums
