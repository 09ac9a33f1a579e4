"""How much a text sounds like a story of danger, a wish or a correction, by weights learned from the corpus.

Rules know the words that somebody thought of; people find others. So beside the rules, words, pairs of words and
concepts (a child, a man, papers, fear, a place at night, training, the news) are weighed, in the three languages
alike. `python -m tests.understanding weigh` learns the weights again when the corpus has grown.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from heapq import nlargest
from itertools import combinations, pairwise, repeat
from math import sqrt
from pathlib import Path
from typing import NamedTuple

from bot.understanding.scales import talk
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold, words

HERE = Path(__file__).parent
DANGER, ASKED, WISHES, MENDS, PROGRESS = "danger", "asked", "wishes", "mends", "progress"
WRITTEN = "written"
TELLS, DEEDS, PROMISERS, AMOUNTS, DAYS = "tells", "deeds", "promisers", "amounts", "days"
ASKS, PARTNERS, GATHERINGS, REGRETS = "asks", "partners", "gatherings", "regrets"
"""What is weighed: danger, whether a figure is asked about, by how it is read and by what was written, the wishes, by
intents, and what is done to the last entry; whether a text tells of a promise, of something done or of neither, of what
kind that is, who promises, and which figures are promised and by which days; what is asked, about whom, and of which
gathering; and whether a correction is asked about. Progress is one of the wishes.
"""
WORD = late(r"[^\W\d_]+('[^\W\d_]+)?|\d+")
WRITTEN_WORD = late(r"\d[\d.,:/]*|[^\s\d.,;!?():]+|[.,;!?():]")
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
RUNS = (3, 4)
"""How many letters in a row are weighed."""
PLAIN_PROGRESS = 4.0
"""Log odds from which a text sounds like progress, whatever else it sounds like."""
BESIDES = 10
"""As if so many signs stood there that weigh nothing."""
LETTERS = " letters"
"""Stands behind the name of what the letters are weighed for."""
DECIMALS = 6
HARMLESS = frozenset(["training", "ours", "talk", "if", "family"])
"""Concepts of answers about training rather than of stories."""
LONG, MOST_SENTENCES = 1_000, 30
"""Characters from which a text is weighed by sentences, and how many of them."""
ALONE, FIGURES_ALONE = -2.9, -4.0
"""What a long text weighs at least: of what was not weighed the rules decide. Figures without a word tell no story."""


Weights = list[float]
"""What a sign weighs for each of the kinds."""


class Signs(NamedTuple):
    """What of a text is weighed: marks as they are, and words and letters shared by how many of them there are."""

    marks: frozenset[str]
    """The names of doubts, and how figures are told."""
    words: frozenset[str]
    """Words, pairs of words, stems, concepts, and concepts met in one part of a sentence."""
    listed: tuple[str, ...]
    """Each word once: it is weighed by its letters as well, so that one nobody taught us is too."""


def weight(folded: str) -> float:
    """The log odds that a plain text without accents is about danger: of all of it, or of its weightiest sentence."""
    if folded.isascii() and not any(map(str.isalpha, folded)):
        return FIGURES_ALONE
    parts = [part for part in dict.fromkeys(SENTENCE.split(folded)) if len(part.split()) > 2]
    if len(folded) > LONG:
        return max(ALONE, *(_odds(DANGER, signs(part[:LONG])) for part in [folded, *parts[:MOST_SENTENCES]]))
    return max(_odds(DANGER, signs(part)) for part in ([folded, *parts] if len(parts) > 1 else [folded]))


def sounds_like(folded: str) -> tuple[str, float]:
    """The intent a plain text sounds like, progress taken as one, and how far it is ahead of the next.

    Of plain progress its own odds are told: no other is weighed.
    """
    found = signs(folded[:LONG])
    progress = _odds(PROGRESS, found)
    return (PROGRESS, progress) if progress > PLAIN_PROGRESS else likeliest(WISHES, found, (progress, PROGRESS))


def sound(low: str) -> Signs:
    """What is weighed of a text in the words of the grammar, with its accents and in lines as they may be."""
    return signs(fold(low).replace("\n", " ; ")[:LONG])


def likeliest(of: str, said: Signs, *others: tuple[float, str]) -> tuple[str, float]:
    """What a text with such signs is of all that is weighed of it, and how far that is ahead, in log odds."""
    kinds, spelt = _kinds(of), [_spelt(of, word) for word in said.listed]
    odds = kinds.bias
    for weights, each in (
        (kinds.of(said.marks), 1.0),
        (kinds.of(said.words), share(len(said.words))),
        ([own for own, _ in spelt], share(sum(many for _, many in spelt))),
    ):
        if weights:
            odds = [so_far + sum(own) * each for so_far, own in zip(odds, zip(*weights, strict=True), strict=True)]
    first, second = nlargest(2, [*others, *zip(odds, kinds.names, strict=True)])
    return first[1], round(first[0] - second[0], DECIMALS)


def asking(low: str, doubts: Sequence[str], how: Iterable[str]) -> float:
    """The log odds that people ask about an answer told in such words before they book its figure.

    `doubts` are the names of those raised, `how` tells how the figure counts.
    """
    return _odds(ASKED, told_signs(low, doubts, how))


def told_signs(low: str, doubts: Sequence[str], how: Iterable[str]) -> Signs:
    """What is weighed of an answer: its words, alone, in pairs and with each doubt."""
    listed = _words(low)
    said = set(listed)
    found = said | set(map(" ".join, pairwise(listed)))
    found |= {f"{word}&{name}" for name in doubts or (NO_DOUBT,) for word in said}
    return Signs(frozenset([*doubts, *how]), frozenset(found), tuple(dict.fromkeys(listed)))


def as_written(written: str) -> float:
    """The same by what its author wrote, in any of the languages: put into English, words lose what they told."""
    return _odds(WRITTEN, written_signs(written))


def written_signs(written: str) -> Signs:
    """Words, figures as one, and marks of a text, alone and in pairs; one of figures alone has none that decides."""
    listed = ["#" if word[0].isdecimal() else word for word in WRITTEN_WORD.findall(fold(written))]
    return Signs(frozenset(), frozenset([*listed, *map(" ".join, pairwise(listed))]), ())


def _words(low: str) -> list[str]:
    return ["#" if word.isdecimal() else word for word in WORD.findall(fold(low))]


def _odds(name: str, said: Signs) -> float:
    """Rounded: a set has another order in every run, and a text just at a bar must be read the same in all."""
    known, letters = _known(name)
    odds = known.get("", 0.0) + sum(map(known.get, said.marks, repeat(0.0)))
    odds += sum(map(known.get, said.words, repeat(0.0))) * share(len(said.words))
    if letters and said.listed:
        weights, many = zip(*(_by_letters(name, word) for word in said.listed), strict=True)
        odds += sum(weights) * share(sum(many))
    return round(odds, DECIMALS)


def share(many: int) -> float:
    """How far each of so many signs counts: the more there are, the less; and of few no one decides alone."""
    return 1 / sqrt(many + BESIDES)


@lru_cache(maxsize=4096)
def _by_letters(name: str, word: str) -> tuple[float, int]:
    """What the letters of a word weigh, and how many runs of them there are."""
    _, letters = _known(name)
    runs = letters_of(word)
    return sum(letters.get(run, 0.0) for run in runs), len(runs)


@lru_cache(maxsize=8192)
def _spelt(of: str, word: str) -> tuple[Weights, int]:
    """What the letters of a word weigh for each kind, and how many runs of them there are."""
    kinds, runs = _kinds(of), letters_of(word)
    known = [kinds.letters[run] for run in runs if run in kinds.letters]
    return [sum(own) for own in zip(*known, strict=True)] or [0.0] * len(kinds.names), len(runs)


def letters_of(word: str) -> list[str]:
    """Every three and four letters in a row of a word, and its ends: " tr", "trai", "ing "."""
    whole = f" {word} "
    return [whole[at : at + many] for many in RUNS for at in range(max(1, len(whole) - many + 1))]


@lru_cache(maxsize=16)
def signs(folded: str) -> Signs:
    """What is weighed of a plain text without accents: first for danger, then for what is wanted."""
    words_said = WORD.findall(folded)
    said = list(map(_figure, words_said))
    found = {*said, *map(" ".join, pairwise(said))}
    found |= {f"{word[:LONGEST_STEM]}*" for word in said if len(word) > LONGEST_STEM}
    parts = PART.split(folded)
    for listed in (WORD.findall(part) for part in dict.fromkeys(parts)) if len(parts) > 1 else (words_said,):
        found.update(_of_concepts(frozenset[str]().union(*map(concepts, listed))))
    found.update(f"@{name}" for name, is_so in KINDS.items() if is_so(folded))
    return Signs(frozenset(), frozenset(found), tuple(dict.fromkeys(said)))


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


def file_of(of: str) -> Path:
    """One weight a line: of what, the sign, the weight; the sign of the bias is empty."""
    return HERE / f"{of}.txt"


@cache
def _known(name: str) -> tuple[dict[str, float], dict[str, float]]:
    """What marks and words weigh, and what letters do."""
    known: dict[bool, dict[str, float]] = {False: {}, True: {}}
    for named, sign, value in _weights(name if name in (DANGER, ASKED, WRITTEN) else WISHES):
        if named.removesuffix(LETTERS) == name:
            known[named != name][sign] = value
    return known[False], known[True]


class Kinds(NamedTuple):
    """The names of the wishes but progress, or of what is done to an entry; what of each weigh the bias and signs.

    With the words stand the marks; a few of what is done to an entry are spelt like a word, and weigh with it.
    """

    names: tuple[str, ...]
    bias: list[float]
    words: dict[str, Weights]
    letters: dict[str, Weights]

    def of(self, signs: Iterable[str]) -> list[Weights]:
        """What each of some signs weighs, of those that weigh anything."""
        return [self.words[sign] for sign in signs if sign in self.words]


@cache
def _kinds(of: str) -> Kinds:
    weights = [one for one in _weights(of) if one[0].removesuffix(LETTERS) != PROGRESS]
    names = tuple(dict.fromkeys(name.removesuffix(LETTERS) for name, _, _ in weights))
    bias, words, letters = [0.0] * len(names), dict[str, list[float]](), dict[str, list[float]]()
    for name, sign, value in weights:
        at = names.index(name.removesuffix(LETTERS))
        table = letters if name.endswith(LETTERS) else words
        (table.setdefault(sign, [0.0] * len(names)) if sign else bias)[at] += value
    return Kinds(names, bias, words, letters)


@cache
def weights_of(of: str) -> dict[str, float]:
    """What each sign weighs where but one thing is weighed by marks alone; the sign of the bias is empty."""
    return {sign: value for _, sign, value in _weights(of)}


def _weights(of: str) -> Iterator[tuple[str, str, float]]:
    figures: dict[str, float] = {}  # A hundred thousand weights have but a few hundred values.
    with file_of(of).open(encoding="utf-8") as lines:
        for line in lines:
            name, sign, value = line.split("\t")
            yield name, sign, figures.setdefault(value, float(value))
