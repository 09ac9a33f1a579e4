"""What of an answer is weighed where its figure may be asked about: its words, and how its figures are told."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.understanding.calendar.dates import When
from bot.understanding.counting.count import Count
from bot.understanding.counting.parts import FRESHLY
from bot.understanding.doubting import doubts
from bot.understanding.doubting.hints import hints_in
from bot.understanding.doubting.nearness import compared, placed
from bot.understanding.harmless.courtesies import without_manners
from bot.understanding.harmless.plainness import PAST, strange_words
from bot.understanding.harmless.remarks import without_remarks
from bot.understanding.readings import ReplyContext
from bot.understanding.scales.weighing import as_written, asking
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.words.wheres import names_in
from bot.understanding.writing.text import Text

WRITTEN_COUNTS, WRITTEN_BIAS = 0.5, -0.88
"""How far an answer's own words count beside how it is read, and what they weigh where they say neither."""
MANY = 4


class Beside(NamedTuple):
    """An answer with its figures. `low` is its plain text without times, and without what is counted apart."""

    said: Text
    low: str
    counts: list[Count]
    dates: list[When]
    context: ReplyContext
    vocabulary: Vocabulary
    total: int | None
    """What the record would show."""
    only_left: bool
    clauses: str
    """Those in which the counts stand, without the remarks in them."""
    names: frozenset[str]


def beside(
    said: Text,
    low: str,
    counts: list[Count],
    dates: list[When],
    context: ReplyContext,
    vocabulary: Vocabulary,
    total: int | None,
) -> Beside:
    """What is looked at to tell whether a figure is asked about, worked out once."""
    left = all(count.part == "left" for count in counts)
    told = low[slice(*around(low, counts))]
    clauses = without_programmes(without_remarks(told, left), vocabulary)
    return Beside(said, low, counts, dates, context, vocabulary, total, left, clauses, names_in(said))


def odds_of_asking(told: Beside, doubts_raised: Sequence[str], strange: Sequence[str]) -> float:
    """How far people would ask, in log odds: by how it is read, and by what its author wrote.

    Where a rule doubts, and of several figures, of which one may be a place's, the words written only speak against.
    """
    own_words = told.said.source if told.said.translated else told.said.low
    written = WRITTEN_COUNTS * (as_written(own_words) - WRITTEN_BIAS)
    if doubts_raised or len(told.counts) > 1:
        written = max(0.0, written)
    return asking(without_manners(told.said.low), [*doubts_raised, *strange], how_told(told)) + written


def how_told(told: Beside) -> Iterator[str]:
    """How the figures are told, beside the doubts: "add", "left", and how many there are."""
    parts = "+".join(sorted({count.part for count in told.counts}))
    yield parts
    yield str(min(MANY, len(told.counts)))
    done = bool(PAST.search(told.clauses))
    fresh = bool(FRESHLY.search(told.clauses))
    odd = min(MANY, len(strange_words(told.clauses, told.context, told.names)))
    yield f"odd {odd}"
    yield f"{parts} {'done' if done else 'undone'}"
    yield f"{'done' if done else 'undone'} {'fresh' if fresh else 'undated'}"
    yield f"beside {min(MANY, (len(told.said.low.split()) - len(told.clauses.split())) // 5)}"
    yield f"long {min(MANY, len(told.clauses.split()) // 5)}"
    yield from placed(told.low, told.counts)
    yield from compared(told.counts, told.context)
    yield from hints_in(told.low)


def around(low: str, counts: list[Count]) -> tuple[int, int]:
    places = (counts[0].number.start, counts[-1].number.end)
    first, last = (doubts.clause_of(low, at, at) for at in places)
    return first[0], last[1] + 1


def without_programmes(low: str, vocabulary: Vocabulary) -> str:
    found = vocabulary.programmes.find(low)
    return f"{low[: found.start]} {low[found.end :]}" if found else low
