"""What the weights of asking are learned from: figures that the rules leave open, by what people would do."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from unittest.mock import patch

from bot.understanding import Reply, read_reply
from bot.understanding.doubting import caution, weighed
from bot.understanding.harmless.courtesies import without_manners
from bot.understanding.scales import weighing
from tests.understanding import corpus, puttogether

PROGRESS = ("progress_add", "progress_set", "complete")
ASKED_OF = {"replies": 18.0, "told": 5.0, "natural": 12.0, "hunted": 1.5}
"""Which answers asking is learned from, and how many times one weighs: those of `natural` are as contacts write them,
neither made plain nor made to look so; those of `hunted` were all booked wrongly when somebody looked for such.
"""
PUT_TOGETHER, PUT_TOGETHER_COUNTS = 6_000, 1.0
"""How many answers put together from blocks asking is learned from, in each language, and how many times one weighs."""
UNDOUBTED_COUNTS = 3.0
"""How many times more one weighs that is asked about, and that no rule doubts."""


class Example(NamedTuple):
    """The signs of a text, what it is, and how many times it weighs."""

    signs: weighing.Signs
    name: str
    times: float = 1.0


def told() -> Iterator[Example]:
    """The figures that are weighed, by the signs they are weighed by: such as people book, and such as they ask about.

    What was read wrong is to be asked about as well. Rules were made for the replies and seldom doubt them without
    need; how far a doubt is to be trusted the other answers tell, for which no rule was made.
    """
    for line, times in _answered():
        for told, is_asked in _weighed(line):
            signs, undoubted = told.signs, caution.is_undoubted(told.doubts)
            more = UNDOUBTED_COUNTS if is_asked and undoubted else 1.0
            yield Example(signs, weighing.ASKED if is_asked else "plain", times * more)


def written() -> Iterator[Example]:
    """The same figures by what was written: what people wrote, and nothing put together."""
    for name, times in ASKED_OF.items():
        for line in corpus.lines(name, held=False):
            for told, is_asked in _weighed(line):
                yield Example(weighing.written_signs(told.written), weighing.WRITTEN if is_asked else "plain", times)


class Weighed(NamedTuple):
    """What of an answer's figure is weighed."""

    signs: weighing.Signs
    doubts: Sequence[str]
    written: str


def _weighed(line: corpus.Line) -> list[tuple[Weighed, bool]]:
    """The figure of an answer, if it is weighed, and whether people ask about it."""
    heard: list[Weighed] = []

    def listen(told: weighed.Beside, doubts_raised: Sequence[str], strange: Sequence[str]) -> float:
        doubts = [*doubts_raised, *strange]
        signs = weighing.told_signs(without_manners(told.said.low), doubts, weighed.how_told(told))
        heard.append(Weighed(signs, doubts, told.said.source if told.said.translated else told.said.low))
        return 0.0

    with patch.object(caution, "odds_of_asking", listen):
        reply = read_reply(line["text"], corpus.told_context(line), corpus.vocabulary())
    known = line.get("ask") is not None or line.get("total") is not None
    return [(told, _is_asked(line, reply)) for told in heard[-1:] if known and reply.intent in PROGRESS]


def _answered() -> Iterator[tuple[corpus.Line, float]]:
    """What contacts answer, and how many times it weighs."""
    for name, times in ASKED_OF.items():
        yield from ((line, times) for line in corpus.lines(name, held=False))
    for lang in puttogether.LANGUAGES:
        for line in puttogether.answers(lang, PUT_TOGETHER, held=False):
            yield line, PUT_TOGETHER_COUNTS


def _is_asked(line: corpus.Line, reply: Reply) -> bool:
    return bool(line.get("ask")) or line.get("total", reply.resulting_total) != reply.resulting_total
