"""Learns the weights of danger from the seen part of the corpus: `python -m tests.understanding weigh`.

Logistic regression by steps of shrinking size (AdaGrad), over every safety text as danger or calm and over every
reply, pledge and question as calm, whole and by sentences. The same corpus always yields the same weights.
"""

import math
import random
from collections import defaultdict
from collections.abc import Iterator

from bot.understanding import weighing
from bot.understanding.shorthand import spelled_out
from bot.understanding.text import fold, tidy
from tests.understanding import corpus

EPOCHS, STEP, SHRINK, SLIGHT = 10, 0.3, 1e-4, 0.05
DANGER_COUNTS = 4.0
"""How many times a missed danger weighs what a false alarm does."""


def learn() -> int:
    """Write the weights, and tell how many there are."""
    weights, bias = _learned(list(_examples()))
    kept = {sign: weight for sign, weight in weights.items() if abs(weight) >= SLIGHT}
    lines = [f"{sign}\t{weight:.2f}" for sign, weight in sorted({"": bias, **kept}.items())]
    weighing.WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(kept)


def _examples() -> Iterator[tuple[list[str], bool]]:
    for kind in ("safety", "replies", "pledges", "questions"):
        for line in corpus.lines(kind, held=False):
            danger = bool(line.get("safety", line.get("intent") == "safety"))
            folded = fold(spelled_out(tidy(line["text"])).low)
            parts = [part for part in weighing.SENTENCE.split(folded) if len(part.split()) > 2]
            for text in [folded] if danger or len(parts) < 2 else [folded, *parts]:
                yield sorted(weighing.signs(text)), danger


def _learned(examples: list[tuple[list[str], bool]]) -> tuple[dict[str, float], float]:
    order = random.Random(1)
    weights: dict[str, float] = defaultdict(float)
    steps: dict[str, float] = defaultdict(float)
    bias, bias_steps = 0.0, 1e-6
    for _ in range(EPOCHS):
        order.shuffle(examples)
        for found, danger in examples:
            odds = bias + sum(weights[sign] for sign in found)
            off = (1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - danger) * (DANGER_COUNTS if danger else 1.0)
            bias_steps += off * off
            bias -= STEP * off / math.sqrt(bias_steps)
            for sign in found:
                slope = off + SHRINK * weights[sign]
                steps[sign] += slope * slope + 1e-9
                weights[sign] -= STEP * slope / math.sqrt(steps[sign])
    return weights, bias
