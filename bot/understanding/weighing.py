"""How much a text sounds like a story of danger, or like one of the wishes, by weights learned from the corpus.

Rules know the words that somebody thought of; people find others. So beside the rules, words, pairs of words and
concepts (a child, a man, papers, fear, a place at night, training, the news) are weighed, in the three languages
alike. `python -m tests.understanding weigh` learns the weights again when the corpus has grown.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations, pairwise, repeat

from bot.understanding import talk
from bot.understanding.lexicon import HERE
from bot.understanding.patterns import late
from bot.understanding.text import fold, words

WEIGHTS = HERE / "weights.txt"
"""One weight a line: of what, the sign, the weight; the sign of the bias is empty."""
DANGER, ASKED, WISHES, PROGRESS = "danger", "asked", "wishes", "progress"
"""What is weighed: danger, whether a figure is asked about, and the wishes, by intents. Progress is one of these."""
WORD = late(r"[^\W\d_]+('[^\W\d_]+)?|\d+")
SENTENCE = late(r"[.!?;\n]+( |$)| (but|also|btw|pero|ademas|tambien|mais|aussi) |, and ")
PART = late(r"[.!?;,:\n]| and | but | y | et | pero | mais ")
KINDS: dict[str, Callable[[str], object]] = {
    "general": talk.is_general,
    "concrete": talk.is_concrete,
    "what-if": lambda folded: talk.WHAT_IF.search(folded),
    "asked": lambda folded: "?" in folded,
}
"""What kind of sentence it is: talk of the matter, something that happened, what to do if it did, a question."""
NO_DOUBT = "plain"
"""Stands with the words of an answer that no rule doubts."""
MINOR = range(4, 18)
LONGEST_STEM = 5
AHEAD = 0.5
"""How far an intent must be ahead of the next to be taken."""
DECIMALS = 6
HARMLESS = frozenset(["training", "ours", "talk", "if", "family"])
"""Concepts of answers about training rather than of stories."""
LONG, MOST_SENTENCES = 1_000, 30
"""Characters from which a text is weighed by sentences, and how many of them."""
ALONE, FIGURES_ALONE = -2.9, -4.0
"""What a long text weighs at least: of what was not weighed the rules decide. Figures without a word tell no story."""


def weight(folded: str) -> float:
    """The log odds that a plain text without accents is about danger: of all of it, or of its weightiest sentence."""
    if folded.isascii() and not any(map(str.isalpha, folded)):
        return FIGURES_ALONE
    parts = [part for part in dict.fromkeys(SENTENCE.split(folded)) if len(part.split()) > 2]
    if len(folded) > LONG:
        return max(ALONE, *(_sum(part[:LONG]) for part in [folded, *parts[:MOST_SENTENCES]]))
    return max(map(_sum, [folded, *parts] if len(parts) > 1 else [folded]))


def likely(folded: str) -> str | None:
    """The intent a plain text without accents sounds like, if it is one beside progress and sounds like no other."""
    found = signs(folded)
    odds = sorted(((_odds(known, found), name) for name, known in _weights(WISHES).items()), reverse=True)
    if len(odds) < 2 or odds[0][1] == PROGRESS or odds[0][0] < 0 or round(odds[0][0] - odds[1][0], DECIMALS) < AHEAD:
        return None
    return odds[0][1]


def asking(low: str, clause: str, doubts: Sequence[str], how: Iterable[str]) -> float:
    """The log odds that people ask about an answer told in such words before they book its figure.

    `clause` is where the figure stands; `doubts` are the names of those raised, `how` tells how the figure counts.
    """
    return _odds(_weights(ASKED).get(ASKED, {}), told_signs(low, clause, doubts, how))


def told_signs(low: str, clause: str, doubts: Sequence[str], how: Iterable[str]) -> set[str]:
    """What is weighed of an answer: its words, alone, in pairs and with each doubt, and those of the clause."""
    words_said = _words(low)
    said = set(words_said)
    found = said | set(map(" ".join, pairwise(words_said)))
    found |= {f"{word[:LONGEST_STEM]}*" for word in said if len(word) > LONGEST_STEM}
    found |= {f":{word}" for word in _words(clause)}
    found |= {f"!{name}" for name in (*doubts, *how)}
    return found | {f"{word}&{name}" for name in doubts or (NO_DOUBT,) for word in said}


def _words(low: str) -> list[str]:
    return ["#" if word.isdecimal() else word for word in WORD.findall(fold(low))]


def _sum(folded: str) -> float:
    return _odds(_weights(DANGER).get(DANGER, {}), signs(folded))


def _odds(known: Mapping[str, float], found: Iterable[str]) -> float:
    """Rounded: a set has another order in every run, and a text just at a bar must be read the same in all."""
    return round(known.get("", 0.0) + sum(map(known.get, found, repeat(0.0))), DECIMALS)


def signs(folded: str) -> set[str]:
    """What is weighed: words, pairs of words, stems, concepts, and concepts met in one part of a sentence."""
    words_said = WORD.findall(folded)
    said = list(map(_figure, words_said))
    found = {*said, *map(" ".join, pairwise(said))}
    found |= {f"{word[:LONGEST_STEM]}*" for word in said if len(word) > LONGEST_STEM}
    parts = PART.split(folded)
    for listed in (WORD.findall(part) for part in dict.fromkeys(parts)) if len(parts) > 1 else (words_said,):
        found.update(_of_concepts(frozenset[str]().union(*map(concepts, listed))))
    found.update(f"@{name}" for name, is_so in KINDS.items() if is_so(folded))
    return found


@lru_cache(maxsize=4096)
def _figure(word: str) -> str:
    if not word.isdecimal():
        return word
    return "#minor" if len(word) < 3 and int(word) in MINOR else "#"


@lru_cache(maxsize=1024)
def _of_concepts(met: frozenset[str]) -> tuple[str, ...]:
    """Concepts of one part of a text, alone and in pairs."""
    alone = [f"<{one}>" for one in sorted(met)]
    return (*alone, *map("".join, combinations(alone, 2)))


@lru_cache(maxsize=8192)
def concepts(word: str) -> frozenset[str]:
    """What a word stands for in such stories."""
    whole, stems = _concepts()
    found = set(whole.get(word, ()))
    for end in range(3, len(word) + 1):
        found |= stems.get(word[:end], frozenset())
    return frozenset(found)


def told_with(word: str) -> bool:
    """Whether stories of danger are told with a plain word, and not only answers about training."""
    return not concepts(fold(word)) <= HARMLESS


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


def kind_of(name: str) -> str:
    """Of what the weights of a name are; the wishes have those of each intent."""
    return name if name in (DANGER, ASKED) else WISHES


@cache
def _weights(of: str) -> dict[str, dict[str, float]]:
    """Those of danger, of what is asked about, or of all the wishes, by name: few texts need more than one of them."""
    known: dict[str, dict[str, float]] = {}
    figures: dict[str, float] = {}  # A hundred thousand weights have but a few hundred values.
    with WEIGHTS.open(encoding="utf-8") as lines:
        for line in lines:
            name, sign, value = line.split("\t")
            if name == of or (of == WISHES and kind_of(name) == WISHES):
                if value not in figures:
                    figures[value] = float(value)
                known.setdefault(name, {})[sign] = figures[value]
    return known
