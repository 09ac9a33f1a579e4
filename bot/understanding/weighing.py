"""How much a text sounds like a story of danger, by weights learned from the corpus.

Rules know the words of harm that somebody thought of; people find others. So beside the rules, words, pairs of words
and concepts (a child, a man, papers, fear, a place at night, training, the news) are weighed, in the three languages
alike. `python -m tests.understanding weigh` learns the weights again when the corpus has grown.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations, pairwise

from bot.understanding.lexicon import HERE
from bot.understanding.text import words

WEIGHTS = HERE / "danger_weights.txt"
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+")
SENTENCE = re.compile(r"[.!?;\n]+(?:\s|$)|\s(?:but|also|btw|pero|ademas|tambien|mais|aussi)\s|, and ")
PART = re.compile(r"[.!?;,:\n]| and | but | y | et | pero | mais ")
MINOR = range(4, 18)
LONGEST_STEM = 5
MOST_WORDS = 400
"""Words weighed of one text; no answer is longer."""


def weight(folded: str) -> float:
    """The log odds that a plain text without accents is about danger: of all of it, or of its weightiest sentence."""
    parts = [part for part in SENTENCE.split(folded) if len(part.split()) > 2]
    return max(map(_sum, [folded, *parts] if len(parts) > 1 else [folded]))


def _sum(folded: str) -> float:
    known, bias = _weights()
    return bias + sum(known.get(sign, 0.0) for sign in signs(folded))


def signs(folded: str) -> set[str]:
    """What is weighed: words, pairs of words, stems, concepts, and concepts met in one part of a sentence."""
    said = [_figure(word) for word in WORD.findall(folded)[:MOST_WORDS]]
    found = {*said, *(f"{one} {other}" for one, other in pairwise(said))}
    found |= {f"{word[:LONGEST_STEM]}*" for word in said if len(word) > LONGEST_STEM}
    found.update(_of_concepts(folded))
    return found


def _figure(word: str) -> str:
    if not word.isdecimal():
        return word
    return "#minor" if len(word) < 3 and int(word) in MINOR else "#"


def _of_concepts(folded: str) -> Iterator[str]:
    for part in PART.split(folded):
        met = sorted({concept for word in WORD.findall(part)[:MOST_WORDS] for concept in concepts(word)})
        yield from (f"<{one}>" for one in met)
        yield from (f"<{one}><{other}>" for one, other in combinations(met, 2))


@lru_cache(maxsize=8192)
def concepts(word: str) -> frozenset[str]:
    """What a word stands for in such stories."""
    whole, stems = _concepts()
    found = set(whole.get(word, ()))
    for end in range(3, len(word) + 1):
        found |= stems.get(word[:end], frozenset())
    return frozenset(found)


@cache
def _concepts() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    tables: tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]] = ({}, {})
    for line in (HERE / "concepts.txt").read_text(encoding="utf-8").splitlines():
        concept, _, listed = line.partition(" = ")
        if listed and not line.startswith("#"):
            for word in words(listed):
                table = tables[word.endswith("*")]
                table[word.rstrip("*")] = table.get(word.rstrip("*"), frozenset()) | {concept}
    return tables


@cache
def _weights() -> tuple[dict[str, float], float]:
    known = {}
    for line in WEIGHTS.read_text(encoding="utf-8").splitlines() if WEIGHTS.exists() else ():
        sign, _, value = line.rpartition("\t")
        known[sign] = float(value)
    return known, known.pop("", 0.0)
