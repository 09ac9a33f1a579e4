"""Learns the weights of danger, asking and the intents from the seen corpus: `python -m tests.understanding weigh`.

Logistic regression by steps of shrinking size (AdaGrad), the mean of its last epochs, and of several orders in which
the examples may come: by one order alone texts near a bar fall to either side of it with every line added. Danger:
every safety text as danger or calm, every reply, pledge, question and told answer as calm, whole and by sentences.
Intents: each against the others, progress taken as one. Asking: the figures that the rules leave open, by what people
would do. The same corpus always yields the same weights. Each kind is learned by itself: with more of the everyday
answers the guard of danger would hear less.
"""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from unittest.mock import patch

from bot.understanding import Reply, caution, read_reply, weighing
from bot.understanding.shorthand import spelled_out
from bot.understanding.text import Text, fold, tidy
from tests.understanding import corpus

EPOCHS, SETTLED, STEP, SHRINK, SLIGHT, ORDERS = 25, 12, 0.3, 3e-3, 0.1, 4
SLIGHT_WISH, SELDOM_WISH = 0.4, 3
"""Weights smaller than the first and signs met fewer times than the second are left away: wishes are many."""
SLIGHT_TOLD, SELDOM_TOLD = 0.2, 2
"""The same of figures: pairs of words are many as well."""
SELDOM_STORY = 2
"""Signs met in one story alone are left away."""
CALM_COUNTS = {"safety": 5.0, "replies": 2.0, "told": 3.0}
"""How many times a calm text weighs: those near a story, and those by which contacts are answered every day, most."""
FOUND_COUNTS = {weighing.DANGER: 20.0, weighing.ASKED: 3.0}
"""How many times a missed danger, or a wrong booking, weighs what a false alarm does; 2 for the rest."""
PROGRESS = ("progress_add", "progress_set", "complete")
UNTAUGHT_COUNTS = 8.0
"""How many times an answer weighs for which no rule was made."""


class Example(NamedTuple):
    """The signs of a text, what it is, and how many times it weighs."""

    signs: list[str]
    name: str
    times: float = 1.0


def learn(of: str) -> int:
    """Write the weights of danger, of asking or of the wishes anew, leave the others, and tell how many there are."""
    written = weighing.WEIGHTS.read_text(encoding="utf-8").splitlines()
    lines = [line for line in written if weighing.kind_of(line.partition("\t")[0]) != of]
    if of == weighing.DANGER:
        lines += _lines(of, list(_stories()), SLIGHT, SELDOM_STORY)
    elif of == weighing.ASKED:
        lines += _lines(of, list(_told()), SLIGHT_TOLD, SELDOM_TOLD)
    else:
        wishes = list(_wishes())
        for name in sorted({wish.name for wish in wishes}):
            lines += _lines(name, wishes, SLIGHT_WISH, SELDOM_WISH)
    weighing.WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


def _lines(name: str, examples: list[Example], slight: float, seldom: int) -> Iterator[str]:
    often = Counter(sign for one in examples for sign in one.signs)
    missed = FOUND_COUNTS.get(name, 2.0)
    known = [
        ([sign for sign in signs if often[sign] >= seldom], said == name, times * (missed if said == name else 1.0))
        for signs, said, times in examples
    ]
    weights, bias = learned(known)
    for sign, weight in sorted({"": bias, **weights}.items()):
        if not sign or abs(weight) >= slight:
            yield f"{name}\t{sign}\t{weight:.2f}"


def _stories() -> Iterator[Example]:
    for kind in ("safety", "replies", "pledges", "questions", "told"):
        for line in corpus.lines(kind, held=False):
            danger = bool(line.get("safety", line.get("intent") == "safety"))
            folded = _folded(line)
            parts = [part for part in weighing.SENTENCE.split(folded) if len(part.split()) > 2]
            for text in [folded] if danger or len(parts) < 2 else [folded, *parts]:
                times = 1.0 if danger else CALM_COUNTS.get(kind, 1.0)
                yield Example(sorted(weighing.signs(text)), weighing.DANGER if danger else "calm", times)


def _wishes() -> Iterator[Example]:
    for line in corpus.lines("replies", held=False):
        intent = line.get("intent")
        if intent and intent not in ("safety", "other"):
            name = weighing.PROGRESS if intent in PROGRESS else intent
            yield Example(_signs(tidy(line["text"])), name)


def _told() -> Iterator[Example]:
    """The figures that are weighed, by the signs they are weighed by: such as people book, and such as they ask about.

    What was read wrong is to be asked about as well. Rules were made for the replies and seldom doubt them without
    need; how far a doubt is to be trusted the other answers tell, for which no rule was made.
    """
    heard: list[list[str]] = []

    def listen(low: str, clause: str, doubts: Sequence[str], how: Iterable[str]) -> float:
        heard.append(sorted(weighing.told_signs(low, clause, doubts, how)))
        return 0.0

    with patch.object(caution, "asking", listen):
        for name, times in (("replies", 1.0), ("told", UNTAUGHT_COUNTS)):
            for line in corpus.lines(name, held=False):
                heard.clear()
                reply = read_reply(line["text"], corpus.told_context(line), corpus.vocabulary())
                known = line.get("ask") is not None or line.get("total") is not None
                if heard and known and reply.intent in PROGRESS:
                    yield Example(heard[-1], weighing.ASKED if _is_asked(line, reply) else "plain", times)


def _is_asked(line: corpus.Line, reply: Reply) -> bool:
    return bool(line.get("ask")) or line.get("total", reply.resulting_total) != reply.resulting_total


def _signs(said: Text) -> list[str]:
    """Without concepts of danger."""
    return sorted(sign for sign in weighing.signs(_heard(said)) if sign[0] != "<")


def _folded(line: corpus.Line) -> str:
    return _heard(tidy(line["text"]))


def _heard(said: Text) -> str:
    """As the guard hears it: a break of line is a space."""
    return fold(spelled_out(said).low.replace("\n", " "))


def learned(examples: list[tuple[list[str], bool, float]]) -> tuple[dict[str, float], float]:
    """The weights and the bias, of signs, whether it is so, and how many times that counts."""
    means: dict[str, float] = defaultdict(float)
    for order in range(ORDERS):
        for sign, weight in _learned_in(random.Random(order), list(examples)):
            means[sign] += weight / ORDERS
    return means, means.pop("")


def _learned_in(order: random.Random, examples: list[tuple[list[str], bool, float]]) -> Iterator[tuple[str, float]]:
    """Each weight, and the bias under no sign, as the examples teach them in one order of each epoch."""
    weights: dict[str, float] = defaultdict(float)
    steps: dict[str, float] = defaultdict(float)
    bias, bias_steps = 0.0, 1e-6
    sums: dict[str, float] = defaultdict(float)
    for epoch in range(EPOCHS):
        order.shuffle(examples)
        for found, is_it, times in examples:
            odds = bias + sum(weights[sign] for sign in found)
            off = (1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - is_it) * times
            bias_steps += off * off
            bias -= STEP * off / math.sqrt(bias_steps)
            for sign in found:
                slope = off + SHRINK * weights[sign]
                steps[sign] += slope * slope + 1e-9
                weights[sign] -= STEP * slope / math.sqrt(steps[sign])
        if epoch >= EPOCHS - SETTLED:
            for sign, weight in (*weights.items(), ("", bias)):
                sums[sign] += weight / SETTLED
    yield from sums.items()
