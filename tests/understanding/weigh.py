"""Learns the weights of danger, asking and the intents from the seen corpus: `python -m tests.understanding weigh`.

Logistic regression by steps of shrinking size (AdaGrad). Danger: every safety text as danger or calm, every reply,
pledge and question as calm, whole and by sentences. Intents: each against the others, progress taken as one. The
same corpus always yields the same weights. Each kind is learned by itself: with more of the everyday answers the guard
of danger would hear less.
"""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterator

from bot.understanding import weighing
from bot.understanding.gloss import in_english
from bot.understanding.shorthand import spelled_out
from bot.understanding.text import Text, fold, tidy
from tests.understanding import corpus

EPOCHS, STEP, SHRINK, SLIGHT = 25, 0.3, 1e-2, 0.1
SLIGHT_WISH, SELDOM_WISH = 0.4, 3
"""Weights smaller than the first and signs met fewer times than the second are left away: wishes are many."""
FOUND_COUNTS = {weighing.DANGER: 8.0, weighing.ASKED: 10.0}
"""How many times a missed danger, or a wrong booking, weighs what a false alarm does; 2 for the rest."""
PROGRESS = ("progress_add", "progress_set", "complete")
Example = tuple[list[str], str]


def learn(of: str) -> int:
    """Write the weights of danger, of asking or of the wishes anew, leave the others, and tell how many there are."""
    written = weighing.WEIGHTS.read_text(encoding="utf-8").splitlines()
    lines = [line for line in written if weighing.kind_of(line.partition("\t")[0]) != of]
    if of == weighing.DANGER:
        lines += _lines(of, list(_stories()), SLIGHT, 1)
    elif of == weighing.ASKED:
        lines += _lines(of, list(_told()), SLIGHT, 1)
    else:
        wishes = list(_wishes())
        for name in sorted({name for _, name in wishes}):
            lines += _lines(name, wishes, SLIGHT_WISH, SELDOM_WISH)
    weighing.WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


def _lines(name: str, examples: list[Example], slight: float, seldom: int) -> Iterator[str]:
    often = Counter(sign for found, _ in examples for sign in found)
    known = [([sign for sign in found if often[sign] >= seldom], said == name) for found, said in examples]
    weights, bias = learned(known, FOUND_COUNTS.get(name, 2.0))
    for sign, weight in sorted({"": bias, **weights}.items()):
        if not sign or abs(weight) >= slight:
            yield f"{name}\t{sign}\t{weight:.2f}"


def _stories() -> Iterator[Example]:
    for kind in ("safety", "replies", "pledges", "questions"):
        for line in corpus.lines(kind, held=False):
            danger = bool(line.get("safety", line.get("intent") == "safety"))
            folded = _folded(line)
            parts = [part for part in weighing.SENTENCE.split(folded) if len(part.split()) > 2]
            for text in [folded] if danger or len(parts) < 2 else [folded, *parts]:
                yield sorted(weighing.signs(text)), weighing.DANGER if danger else "calm"


def _wishes() -> Iterator[Example]:
    for line in corpus.lines("replies", held=False):
        intent = line.get("intent")
        if intent and intent not in ("safety", "other"):
            name = weighing.PROGRESS if intent in PROGRESS else intent
            yield _signs(tidy(line["text"])), name


def _told() -> Iterator[Example]:
    """Figures that people book at once, and such as they ask about. What the record shows is left out of it."""
    replies = [line for line in corpus.lines("replies", held=False) if line.get("ask") or line.get("total") is not None]
    for line in corpus.lines("told", held=False) + replies:
        yield _signs(in_english(tidy(line["text"])).text), weighing.ASKED if line.get("ask") else "plain"


def _signs(said: Text) -> list[str]:
    """Without concepts of danger."""
    return sorted(sign for sign in weighing.signs(_heard(said)) if sign[0] != "<")


def _folded(line: corpus.Line) -> str:
    return _heard(tidy(line["text"]))


def _heard(said: Text) -> str:
    """As the guard hears it: a break of line is a space."""
    return fold(spelled_out(said).low.replace("\n", " "))


def learned(examples: list[tuple[list[str], bool]], counts: float) -> tuple[dict[str, float], float]:
    """The weights and the bias; a missed example that has the name counts so many times a false one."""
    order = random.Random(1)
    weights: dict[str, float] = defaultdict(float)
    steps: dict[str, float] = defaultdict(float)
    bias, bias_steps = 0.0, 1e-6
    for _ in range(EPOCHS):
        order.shuffle(examples)
        for found, is_it in examples:
            odds = bias + sum(weights[sign] for sign in found)
            off = (1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - is_it) * (counts if is_it else 1.0)
            bias_steps += off * off
            bias -= STEP * off / math.sqrt(bias_steps)
            for sign in found:
                slope = off + SHRINK * weights[sign]
                steps[sign] += slope * slope + 1e-9
                weights[sign] -= STEP * slope / math.sqrt(steps[sign])
    return weights, bias
